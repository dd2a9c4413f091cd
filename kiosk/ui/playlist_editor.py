"""The console's playlist page: a working copy of the playlist, and what becomes of it."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from random import SystemRandom

from msgspec import structs
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract import editing
from kiosk.attract.playlist import MOST_ITEMS, Item, Playlist
from kiosk.attract.preview import turns
from kiosk.attract.schedule import playing
from kiosk.clock import Clock
from kiosk.keeping import ChangedMeanwhileError, NotSavedError
from kiosk.ui import playlist_words as wording
from kiosk.ui.item_rows import ItemRows
from kiosk.ui.live_playlist import LivePlaylist
from kiosk.ui.playlist_rows import PlaylistRows, Row
from kiosk.ui.telling import in_words

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_UNDONE = 50
_SAVED = str(QT_TRANSLATE_NOOP("Playlist", "Saved. It plays from now on."))
_RESTORED = str(QT_TRANSLATE_NOOP("Playlist", "The last good playlist is back in its place."))
_FULL = str(QT_TRANSLATE_NOOP("Playlist", "The playlist is full: remove an item first."))


@QmlElement
@QmlSingleton
class PlaylistEditor(QObject):
    """What staff make of the playlist. Nothing plays before it is saved.

    Args:
        live: the playlist that plays, and its file.
        item_rows: tells of items in plain words.
    """

    changed = Signal()

    def __init__(
        self,
        live: LivePlaylist,
        item_rows: ItemRows,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self.item_rows = item_rows
        self._clock = clock
        self._at: datetime | None = None
        self._told = ""
        self.list = PlaylistRows(self)
        self.preview = PlaylistRows(self)
        self._turns: tuple[Item, ...] = ()
        self._take(live)
        item_rows.changed.connect(self.look)
        live.changed.connect(self._follow)

    def _take(self, live: LivePlaylist) -> None:
        """Begin with what plays."""
        self.draft = self._base = live.loaded.value
        self._mark = live.loaded.mark
        self._undone: list[Playlist] = []

    @Property(PlaylistRows, constant=True)
    def rows(self) -> PlaylistRows:
        """The items in their order; those of the fallback while there are none."""
        return self.list

    @Property(PlaylistRows, constant=True)
    def turns(self) -> PlaylistRows:
        """What `step` has found to play in turn."""
        return self.preview

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether the playlist has no items, so that the fallback plays."""
        return not self.draft.items

    @Property(bool, notify=changed)
    def shuffled(self) -> bool:
        """Whether the items come in no order."""
        return self.draft.order == "shuffled"

    @Property(bool, notify=changed)
    def fallsBack(self) -> bool:
        """Whether none of the items plays at the time that is looked at."""
        return not playing(self.draft, self.moment())

    @Property(str, notify=changed)
    def changes(self) -> str:
        """What has been changed and is not saved yet; empty when nothing is."""
        return wording.changes(editing.differences(self._base, self.draft))

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Whether something is not saved yet."""
        return self.draft != self._base

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undone)

    @Property(bool, notify=changed)
    def elsewhere(self) -> bool:
        """Whether somebody else has changed the playlist since this copy was taken."""
        return not self._live.loaded.problems and self._mark != self._live.loaded.mark

    @Property(list, notify=changed)
    def problems(self) -> list[str]:
        """What is wrong with the file, each with its line and what to do."""
        return [in_words(problem.told) for problem in self._live.loaded.problems]

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the last order; empty when that is plain to see."""
        return self._told

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day that is looked at, as in "2026-12-24"."""
        return self.moment().date().isoformat()

    @Property(int, notify=changed)
    def minute(self) -> int:
        """The minute of the day that is looked at."""
        return self.moment().hour * 60 + self.moment().minute

    @Property(bool, notify=changed)
    def now(self) -> bool:
        """Whether the present moment is looked at."""
        return self._at is None

    def moment(self) -> datetime:
        """Return the time that is looked at."""
        return self._at or self._clock.now()

    @Slot()
    def look(self) -> None:
        """Show everything as it is now: call this when something may have changed, and every few seconds."""
        self.list.show(self._told_of(self.draft.items or self.item_rows.fallback))
        self.preview.show(self._told_of(self._turns))
        self.changed.emit()

    @Slot(str, int)
    def lookAt(self, day: str, minute: int) -> None:
        """Look at another time than now."""
        wall = datetime.combine(date.fromisoformat(day), datetime.min.time(), self._clock.now().tzinfo)
        self._at = wall + timedelta(minutes=minute)
        self.look()

    @Slot()
    def lookAtNow(self) -> None:
        """Look at the present moment again."""
        self._at = None
        self.look()

    @Slot()
    def leave(self) -> None:
        """Forget what only matters while one looks at the page; the working copy stays."""
        self._told = ""
        self.lookAtNow()

    @Slot()
    def step(self) -> None:
        """Find out what plays in turn at the time that is looked at."""
        fallback = self.item_rows.fallback
        self._turns = tuple(turns(self.draft, fallback, self.moment(), SystemRandom()))
        self.preview.show(self._told_of(self._turns))

    def _told_of(self, items: Iterable[Item]) -> list[Row]:
        return [self.item_rows.row(item, self.moment()) for item in items]

    def change(self, draft: Playlist) -> None:
        """Make the working copy another one; the step can be taken back."""
        if draft != self.draft:
            self._undone = [*self._undone[1 - _MOST_UNDONE :], self.draft]
            self.draft = draft
            self._told = ""
            self.look()

    def add(self, item: Item, index: int | None = None) -> bool:
        """Put an item at a place, or at the end; return whether there was room for it."""
        if len(self.draft.items) >= MOST_ITEMS:
            self._tell(wording.words(_FULL))
            return False
        self.change(editing.inserted(self.draft, item, len(self.draft.items) if index is None else index))
        return True

    @Slot(str, bool)
    def switch(self, name: str, on: bool) -> None:
        """Let an item play, or not."""
        if item := self.draft.item(name):
            self.change(editing.with_item(self.draft, structs.replace(item, enabled=on)))

    @Slot(str, int)
    def move(self, name: str, place: int) -> None:
        """Put an item in another place, from 0."""
        if item := self.draft.item(name):
            self.change(editing.moved(self.draft, item, min(place, len(self.draft.items) - 1)))

    @Slot(bool)
    def shuffle(self, shuffled: bool) -> None:
        """Play the items by weight and chance, or as listed."""
        self.change(structs.replace(self.draft, order="shuffled" if shuffled else "listed"))

    @Slot()
    def adopt(self) -> None:
        """Make items of what plays for want of a playlist."""
        draft = self.draft
        for item in self.item_rows.fallback:
            named = structs.replace(item, id=editing.fresh_id(draft, editing.wish_of(item)))
            draft = editing.inserted(draft, named, len(draft.items))
        self.change(draft)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._undone:
            self.draft = self._undone.pop()
            self._told = ""
            self.look()

    @Slot()
    def revert(self) -> None:
        """Throw the working copy away and begin with what plays."""
        self._take(self._live)
        self._tell("")

    @Slot()
    def save(self) -> None:
        """Save the working copy; it plays at once."""
        try:
            self._live.save(self.draft, self._mark)
        except ChangedMeanwhileError:
            self._live.follow()
        except NotSavedError as error:
            self._tell(str(error))
        else:
            self._take(self._live)
            self._tell(wording.words(_SAVED))

    @Slot()
    def restore(self) -> None:
        """Put the last good playlist in the place of a file that cannot be used; the working copy stays."""
        try:
            self._live.restore()
        except NotSavedError as error:
            self._tell(str(error))
        else:
            self._tell(wording.words(_RESTORED))

    @Slot()
    def _follow(self) -> None:
        if self.draft == self._base:
            self._take(self._live)
        self.look()

    def _tell(self, told: str) -> None:
        self._told = told
        self.look()
