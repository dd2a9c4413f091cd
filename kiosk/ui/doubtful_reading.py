"""A review note of the content pack as the console shows it."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.product import Product, ReviewNote

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoubtfulReading(QObject):
    """A review note as staff see it. What is printed and what is suggested stay in the source's language."""

    changed = Signal()

    def __init__(
        self, product: Product | None, context: str, about: str, note: ReviewNote, parent: QObject
    ) -> None:
        """Take the product that it belongs to, if it does; where its words and its subject are translated."""
        super().__init__(parent)
        self.product = product
        self.note = note
        self._context = context
        self._about = about
        self._taken = False

    def take(self, taken: bool) -> None:
        """Note whether the suggestion is shown."""
        if taken != self._taken:
            self._taken = taken
            self.changed.emit()

    @Property(str, notify=changed)
    def about(self) -> str:
        """The product, or what else it stands in."""
        return QCoreApplication.translate(self._context, self._about)

    @Property(str, notify=changed)
    def field(self) -> str:
        """Which field or passage it is about."""
        return QCoreApplication.translate(self._context, self.note.field)

    @Property(str, constant=True)
    def printed(self) -> str:
        """What the source prints."""
        return self.note.as_printed

    @Property(str, constant=True)
    def suggested(self) -> str:
        """What it probably should be; empty when nobody can tell."""
        return self.note.suggested

    @Property(str, notify=changed)
    def why(self) -> str:
        """The reason for the doubt."""
        return QCoreApplication.translate(self._context, self.note.why)

    @Property(bool, constant=True)
    def choosable(self) -> bool:
        """Whether staff can choose here."""
        return self.product is not None and self.note.choosable

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """Whether the suggestion is shown in the place of what is printed."""
        return self._taken
