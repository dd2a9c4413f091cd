"""A product's web address, for visitors to take away on their phones."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.media.codes import qr_code
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.languages import Languages
from kiosk.ui.visit import Visit

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Takeaway(QObject):
    """What the sheet shows: the address of the product it was laid over, until it is laid over another.

    Args:
        template: the address, with `{product}` and `{language}` in their places; empty for none.
    """

    changed = Signal()

    def __init__(
        self,
        template: str,
        exhibition: Exhibition,
        visit: Visit,
        languages: Languages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._template = template
        self._exhibition = exhibition
        self._visit = visit
        self._languages = languages
        self._product = -1
        visit.changed.connect(self._follow)
        languages.changed.connect(self.changed)
        exhibition.replaced.connect(self._forget)

    def _follow(self) -> None:
        product: int = self._visit.property("product")
        if self._visit.property("sheet") == "takeaway" and product != self._product:
            self._product = product
            self.changed.emit()

    def _forget(self) -> None:
        self._product = -1
        self.changed.emit()

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether this station has addresses to take away."""
        return bool(self._template)

    @Property(str, notify=changed)
    def name(self) -> str:
        """The product's name."""
        return str(self._exhibition.exhibits[self._product].property("name")) if self._product >= 0 else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """Its web address."""
        if self._product < 0:
            return ""
        address = self._template.replace("{product}", self._exhibition.exhibits[self._product].product.id)
        return address.replace("{language}", self._languages.property("current"))

    @Property(str, notify=changed)
    def code(self) -> str:
        """Its web address as a QR code of one pixel a module, a `data:` address."""
        address = str(self.property("address"))
        return qr_code(address) if address else ""
