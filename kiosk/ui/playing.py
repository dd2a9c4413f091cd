"""What the attract loop shows: the item of the playlist that plays now, as QML sees it."""

import logging
from collections import deque
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract.playlist import (
    Item,
    MessageItem,
    PictureItem,
    Playlist,
    ProductItem,
    fallback_of,
    is_from_pack,
    lack_of,
)
from kiosk.attract.sequence import Sequence
from kiosk.media.renditions import PictureError
from kiosk.packs.shown import ShownPack
from kiosk.sentences import Sentence, sentence, verbatim
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.languages import Languages
from kiosk.ui.pictures import PictureShelf
from kiosk.ui.slide import Slide

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: More marks than this say nothing to a visitor.
MOST_COUNTED = 24
# QML may still show one of this many slides that have been replaced: while it fades out, or for as long as
# none of those after it can be decoded.
_MOST_FADING = 16

_VIDEO_FAULTS = {
    "no-machine": sentence("this machine cannot play videos"),
    "no-picture": sentence("there is no picture in it"),
    "no-beginning": sentence("it does not begin"),
    "stuck": sentence("it does not go on"),
}

_log = logging.getLogger(__name__)


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
        self.exhibition = exhibition
        self.languages = languages
        self.shelf = shelf
        self._media = media
        self.shown = self._made(sequence.shown)
        self._next = self._made(sequence.upcoming)
        languages.changed.connect(self.translate)
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
        return self.shown.subject if isinstance(self.shown.subject, Exhibit) else None

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

    def follow_pack(self, shown: ShownPack) -> None:
        """Go on with what another content pack has to show; what is the station's own keeps its time."""
        lacking = {
            item.id: why for item in self.sequence.playlist.items if (why := lack_of(item, shown.pack))
        }
        self.sequence.refill(fallback_of(shown.pack), lacking)
        replaced = [self._next]
        if self.sequence.shown is not self.shown.item or is_from_pack(self.shown.item):
            replaced.append(self.shown)
            self.shown = self._made(self.sequence.shown)
        self._next = self._made(self.sequence.upcoming)
        self.translate()
        self.failuresChanged.emit()
        self.changed.emit()
        for slide in replaced:
            self._retire(slide)

    def holds(self, subjects: Collection[QObject]) -> bool:
        """Tell whether one of these may still be on the screen, or is to come."""
        return any(slide.subject in subjects for slide in (self.shown, self._next, *self._gone))

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
        """Leave the item that is shown out for a while: a video has this fault, or its player says this."""
        if self.shown.item is not None:
            self._give_up(self.shown.item, _VIDEO_FAULTS.get(reason) or verbatim(reason))

    def _give_up(self, item: Item, reason: Sentence) -> None:
        _log.info("playlist item %s is passed over: %s", item.id, reason)
        self.sequence.failed(item.id, reason)
        self.failuresChanged.emit()

    def _go_on(self) -> None:
        replaced = [self.shown]
        if self._next.item is self.sequence.shown:
            self.shown = self._next
        else:
            replaced.append(self._next)
            self.shown = self._made(self.sequence.shown)
        self._next = self._made(self.sequence.upcoming)
        self.translate()
        self.changed.emit()
        self.moved.emit()
        for slide in replaced:
            self._retire(slide)

    def _retire(self, slide: Slide) -> None:
        self._gone.append(slide)
        if len(self._gone) > _MOST_FADING:
            self._gone.popleft().deleteLater()

    def _made(self, item: Item | None) -> Slide:
        slide = Slide(item, self.exhibition, self._media, self)
        self._prepare(slide)
        return slide

    def _prepare(self, slide: Slide) -> None:
        item = slide.item
        if item is not None and slide.lack:
            self._give_up(item, slide.lack)
        elif isinstance(item, PictureItem):
            self.shelf.fill(self._media / item.file, partial(self._put, slide), self._refuser(item))

    def _put(self, slide: Slide, picture: QUrl) -> None:
        """Give a slide its picture, unless it has gone while that was made."""
        if slide in (self.shown, self._next, *self._gone):
            slide.set_picture(picture)

    def _refuser(self, item: Item) -> Callable[[PictureError], None]:
        return lambda error: self._give_up(item, error.problem.message)

    def _ready(self, slide: Slide) -> bool:
        match slide.item:
            case ProductItem():
                return isinstance(slide.subject, Exhibit) and self.shelf.settled(slide.subject)
            case PictureItem():
                return not slide.property("picture").isEmpty()
        return True
