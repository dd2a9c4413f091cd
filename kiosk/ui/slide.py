"""One item of the playlist as the attract loop shows it."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.attract.playlist import Item, NumbersItem, ProductItem, VideoItem, lack_of
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.numbers import ShownNumbers

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Slide(QObject):
    """One item as it is shown; a slide without an item shows nothing but the ground.

    Args:
        exhibition: has the product or the numbers that it shows, if it does.
        media: the station's media folder.
    """

    changed = Signal()

    def __init__(self, item: Item | None, exhibition: Exhibition, media: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.item = item
        #: What of it the content pack does not have; None when nothing is lacking
        self.lack = None if item is None else lack_of(item, exhibition.pack)
        #: The product or the numbers that it shows, if it does
        self.subject: Exhibit | ShownNumbers | None = None
        self._place = -1
        self._video = QUrl()
        self._picture = QUrl()
        self._text = ""
        match item:
            case ProductItem() if not self.lack:
                self._place = exhibition.place_of(item.product)
                self.subject = exhibition.exhibits[self._place]
            case NumbersItem() if not self.lack:
                self.subject = exhibition.city
            case VideoItem() if not self.lack:
                folder = exhibition.pack.root if item.pack else media
                self._video = QUrl.fromLocalFile(str(folder / item.file))

    def set_picture(self, url: QUrl) -> None:
        """Show this rendition of the item's picture."""
        self._picture = url
        self.changed.emit()

    def set_text(self, text: str) -> None:
        """Show these words, in the language that is shown now."""
        if text != self._text:
            self._text = text
            self.changed.emit()

    @Property(str, constant=True)
    def kind(self) -> str:
        """`product`, `numbers`, `picture`, `video` or `message`; empty when there is nothing to show."""
        if self.item is None or self.lack:
            return ""
        return str(self.item.__struct_config__.tag)

    @Property(int, constant=True)
    def product(self) -> int:
        """Place of the product whose card this is, from 0; -1 for every other kind."""
        return self._place

    @Property(QObject, constant=True)
    def shows(self) -> Exhibit | ShownNumbers | None:
        """The product or the numbers that it shows: `subject`, for QML."""
        return self.subject

    @Property(str, constant=True)
    def accent(self) -> str:
        """The colour of what it shows, `#RRGGBB`; empty where that has none."""
        return str(self.subject.property("accent")) if self.subject is not None else ""

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        """The item's picture, ready for this screen; empty until it is."""
        return self._picture

    @Property(QUrl, constant=True)
    def video(self) -> QUrl:
        """The item's video; empty for every other kind."""
        return self._video

    @Property(str, notify=changed)
    def text(self) -> str:
        """The item's message in the visitor's language; empty for every other kind."""
        return self._text
