"""What the attract loop shows: the item of the playlist that plays now, as QML sees it."""

import logging
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract.playlist import Item, MessageItem, PictureItem, Playlist, ProductItem, VideoItem
from kiosk.attract.sequence import Sequence
from kiosk.media.renditions import PictureError
from kiosk.ui.exhibits import Exhibit, Exhibition
from kiosk.ui.languages import Languages
from kiosk.ui.pictures import PictureShelf

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: More marks than this say nothing to a visitor.
MOST_COUNTED = 24

_log = logging.getLogger(__name__)


@QmlElement
class Slide(QObject):
    """One item as it is shown; a slide without an item shows nothing but the ground."""

    changed = Signal()

    def __init__(self, item: Item | None, product: int, media: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.item = item
        self._product = product
        self._video = QUrl.fromLocalFile(str(media / item.file)) if isinstance(item, VideoItem) else QUrl()
        self._picture = QUrl()
        self._text = ""

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
        if self.item is None or (isinstance(self.item, ProductItem) and self._product < 0):
            return ""
        return str(self.item.__struct_config__.tag)

    @Property(int, constant=True)
    def product(self) -> int:
        """Place of the product whose card this is, from 0; -1 for every other kind."""
        return self._product

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


@QmlElement
@QmlSingleton
class Playing(QObject):
    """Goes through the playlist while nobody touches.

    Args:
        sequence: decides what is shown, and when.
        media: the station's media folder.
    """

    changed = Signal()
    #: Another item is shown.
    moved = Signal()
    #: An item cannot be shown, or can again: the console tells which.
    failuresChanged = Signal()

    def __init__(
        self,
        sequence: Sequence,
        exhibition: Exhibition,
        languages: Languages,
        shelf: PictureShelf,
        media: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.sequence = sequence
        self._exhibition = exhibition
        self.languages = languages
        self._shelf = shelf
        self._media = media
        self._places = {exhibit.product.id: place for place, exhibit in enumerate(exhibition.exhibits)}
        self.shown = self._made(sequence.shown)
        self._next = self._made(sequence.upcoming)
        languages.changed.connect(self.translate)
        # QML may still show the last slide, and the one before, while they fade out.
        self._gone: deque[Slide] = deque()
        self.translate()

    @Property(Slide, notify=changed)
    def slide(self) -> Slide:
        """What is shown: `shown`, for QML."""
        return self.shown

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many items take turns; 0 when they come in no order, or are too many to count."""
        count = len(self.sequence.pool())
        return count if self.sequence.listed and count <= MOST_COUNTED else 0

    @Property(int, notify=changed)
    def place(self) -> int:
        """Place of what is shown among the items that take turns, from 0; -1 when it is not among them."""
        names = [item.id for item in self.sequence.pool()]
        shown = self.shown.item
        return names.index(shown.id) if shown is not None and shown.id in names else -1

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether nothing else plays than what is shown."""
        return self._next.item is None

    def first_exhibit(self) -> Exhibit | None:
        """Return the product whose card is shown first, if it is a product's."""
        place: int = self.shown.property("product")
        return self._exhibition.exhibits[place] if place >= 0 else None

    def tick(self) -> None:
        """Look at the clock, while the attract loop plays: call this a few times a second."""
        if self.sequence.tick(self._ready(self._next)):
            self._go_on()
        elif self.sequence.upcoming is not self._next.item:
            self._retire(self._next)
            self._next = self._made(self.sequence.upcoming)
            self.translate()
            self.changed.emit()

    def replace(self, playlist: Playlist) -> None:
        """Go on with a changed playlist; what is shown keeps its place in time."""
        self.sequence.replace(playlist)
        shown = self.sequence.shown
        if isinstance(shown, MessageItem) and isinstance(self.shown.item, MessageItem):
            # Its words may be others now, and alone it would never be shown anew.
            self.shown.item = shown
            self.translate()
        self.failuresChanged.emit()
        self.changed.emit()

    def restart(self) -> None:
        """Give what is shown a whole dwell: a visitor has just left."""
        self.sequence.restart()

    def refit(self) -> None:
        """Prepare pictures anew: the screen has another size."""
        for slide in (self.shown, self._next):
            self._prepare(slide)

    def translate(self) -> None:
        """Show messages in the language that is shown now."""
        for slide in (self.shown, self._next):
            if isinstance(slide.item, MessageItem):
                slide.set_text(slide.item.text_in(self.languages.chain))

    @Slot()
    def ended(self) -> None:
        """Go on: the video that is shown has come to its end."""
        self.sequence.finished()

    @Slot(str)
    def failed(self, reason: str) -> None:
        """Leave the item that is shown out for a while: it cannot be shown."""
        if self.shown.item is not None:
            self._give_up(self.shown.item, reason)

    def _give_up(self, item: Item, reason: str) -> None:
        _log.info("playlist item %s is passed over: %s", item.id, reason)
        self.sequence.failed(item.id, reason)
        self.failuresChanged.emit()

    def _go_on(self) -> None:
        old = self.shown
        self.shown = self._next if self._next.item is self.sequence.shown else self._made(self.sequence.shown)
        self._next = self._made(self.sequence.upcoming)
        self.translate()
        self.changed.emit()
        self.moved.emit()
        self._retire(old)

    def _retire(self, slide: Slide) -> None:
        self._gone.append(slide)
        if len(self._gone) > 3:
            self._gone.popleft().deleteLater()

    def _made(self, item: Item | None) -> Slide:
        product = self._places.get(item.product, -1) if isinstance(item, ProductItem) else -1
        slide = Slide(item, product, self._media, self)
        self._prepare(slide)
        return slide

    def _prepare(self, slide: Slide) -> None:
        item = slide.item
        if isinstance(item, ProductItem) and not slide.property("kind"):
            self._give_up(item, "the content has no such product")
        elif isinstance(item, PictureItem):
            self._shelf.fill(self._media / item.file, slide.set_picture, self._refuser(item))

    def _refuser(self, item: Item) -> Callable[[PictureError], None]:
        return lambda error: self._give_up(item, str(error))

    def _ready(self, slide: Slide) -> bool:
        match slide.item:
            case ProductItem(product=name):
                place = self._places.get(name)
                return place is not None and self._shelf.settled(self._exhibition.exhibits[place])
            case PictureItem():
                return not slide.property("picture").isEmpty()
        return True
