"""What can be added to the playlist: the content's cards, files of the station or a stick, messages."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from msgspec import structs
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract.editing import fresh_id, wish_of
from kiosk.attract.playlist import Item, MessageItem, PictureItem, VideoItem
from kiosk.staff.intake import RefusedError, kind_of, media_in, take_in
from kiosk.station.sticks import Stick, sticks
from kiosk.ui.jobs import Jobs, Lane
from kiosk.ui.playlist_editor import PlaylistEditor
from kiosk.ui.playlist_rows import PlaylistRows, Row
from kiosk.ui.playlist_words import words

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Messages that are ready, for a kiosk without a keyboard
_MESSAGES = {
    "welcome": str(QT_TRANSLATE_NOOP("Playlist", "Welcome! Touch the screen and look around.")),
    "closing-soon": str(QT_TRANSLATE_NOOP("Playlist", "We close soon. Thank you for your visit.")),
    "closed-today": str(QT_TRANSLATE_NOOP("Playlist", "Closed today. We look forward to seeing you soon.")),
}
_PLACES = {
    "content": str(QT_TRANSLATE_NOOP("Playlist", "From the exhibition")),
    "media": str(QT_TRANSLATE_NOOP("Playlist", "Media folder")),
    "messages": str(QT_TRANSLATE_NOOP("Playlist", "Messages")),
}
_ADDED = str(QT_TRANSLATE_NOOP("Playlist", "Added at the end of the list: %1"))
_COPYING = str(QT_TRANSLATE_NOOP("Playlist", "Copying %1 \u2026"))
_REFUSED = {
    "kind": QT_TRANSLATE_NOOP("Playlist", "%1 is neither a picture nor a video that the kiosk can show."),
    "large": QT_TRANSLATE_NOOP(
        "Playlist", "%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added."
    ),
    "room": QT_TRANSLATE_NOOP("Playlist", "There is no room for %1: remove files that are not needed."),
    "unreadable": QT_TRANSLATE_NOOP("Playlist", "%1 cannot be read: it is damaged, or the stick is gone."),
    "unwritable": QT_TRANSLATE_NOOP("Playlist", "%1 cannot be kept: the media folder cannot be written."),
}


class _Place(NamedTuple):
    """Where things to add come from: a name of `_PLACES`, or a stick."""

    name: str
    stick: Stick | None = None


@QmlElement
@QmlSingleton
class PlaylistSources(QObject):
    """Lists what can be added, place by place, and adds it to the working copy."""

    changed = Signal()

    def __init__(
        self,
        editor: PlaylistEditor,
        jobs: Jobs,
        probe: Callable[[Path], object],
        find_sticks: Callable[[], tuple[Stick, ...]] = sticks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._jobs = jobs
        self._probe = probe
        self._sticks = find_sticks
        self._places = [_Place(name) for name in _PLACES]
        self._place = 0
        self._files: tuple[Path, ...] = ()
        self._told = ""
        self._copying = False
        self.list = PlaylistRows(self)
        editor.changed.connect(self._show)

    @Property(PlaylistRows, constant=True)
    def rows(self) -> PlaylistRows:
        """What can be added from the place that is looked at."""
        return self.list

    @Property(list, notify=changed)
    def places(self) -> list[str]:
        """The names of the places."""
        return [place.stick.name if place.stick else words(_PLACES[place.name]) for place in self._places]

    @Property(int, notify=changed)
    def place(self) -> int:
        """The one that is looked at, from 0."""
        return self._place

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Where the files lie that are listed; empty for things that are no files."""
        folder = self._folder()
        return str(folder) if folder else ""

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the last thing that was added."""
        return self._told

    @Slot()
    def look(self) -> None:
        """Look for sticks and files anew."""
        self._told = ""
        self.watch()
        self.turn(self._place)

    @Slot()
    def watch(self) -> None:
        """Follow sticks that are plugged in or pulled out."""
        old = self._places[self._place]
        found = [_Place("stick", stick) for stick in self._sticks()]
        self._places = [_Place("content"), _Place("media"), *found, _Place("messages")]
        if old in self._places:
            self._place = self._places.index(old)
            self.changed.emit()
        else:
            self.turn(0)

    @Slot(int)
    def turn(self, place: int) -> None:
        """Look at another place."""
        self._place = place
        self._files = ()
        self._show()
        if folder := self._folder():
            self._jobs.run(partial(media_in, folder), partial(self._found, folder))

    @Slot(str)
    def add(self, name: str) -> None:
        """Add one of the rows to the end of the working copy; a stick's file is copied first."""
        place = self._places[self._place]
        if place.stick is not None:
            self._copy(Path(name))
            return
        self._append(next(item for item in self._items() if item.id == name))

    def _folder(self) -> Path | None:
        place = self._places[self._place]
        if place.stick is not None:
            return place.stick.folder
        return self._editor.item_rows.media if place.name == "media" else None

    def _found(self, folder: Path, files: tuple[Path, ...]) -> None:
        if folder == self._folder():
            self._files = files
            self._show()

    def _items(self) -> list[Item]:
        """Return what can be added as items whose ids only tell them apart here."""
        match self._places[self._place].name:
            case "content":
                return list(self._editor.item_rows.fallback)
            case "messages":
                return [self._message(name) for name in _MESSAGES]
            case _:
                media = self._editor.item_rows.media
                return [_item_of(str(file), file.relative_to(media).as_posix()) for file in self._files]

    def _message(self, name: str) -> MessageItem:
        languages = self._editor.item_rows.languages
        source = _MESSAGES[name]
        text = {code: languages.in_language(code, "Playlist", source) for code in languages.offered}
        return MessageItem(id=name, text=text)

    @Slot()
    def _show(self) -> None:
        if self._places[self._place].stick is not None:
            rows = [self._file_row(file) for file in self._files]
        else:
            now = self._editor.moment()
            rows = [self._editor.item_rows.row(item, now)._replace(rules="") for item in self._items()]
        self.list.show(rows)
        self.changed.emit()

    def _file_row(self, file: Path) -> Row:
        kind = kind_of(file.name)
        picture = self._editor.item_rows.thumbnails.of(file) if kind == "picture" else QUrl()
        return Row(str(file), file.name, kind, picture, on=True, rules="", why="", standing="plays")

    def _copy(self, file: Path) -> None:
        if self._copying:
            return
        self._copying = True
        self._tell(words(_COPYING, file.name))

        def work() -> str | RefusedError:
            try:
                return take_in(file, self._editor.item_rows.media, self._probe)
            except RefusedError as error:
                return error

        def done(result: str | RefusedError) -> None:
            self._copying = False
            if isinstance(result, RefusedError):
                self._tell(words(str(_REFUSED[result.why]), file.name))
            else:
                self._append(_item_of("new", result))

        self._jobs.run(work, done, lane=Lane.LONG, failed=lambda: done(RefusedError("unreadable")))

    def _append(self, item: Item) -> None:
        named = structs.replace(item, id=fresh_id(self._editor.draft, wish_of(item)))
        if self._editor.add(named):
            self._tell(words(_ADDED, self._editor.item_rows.title(named)))
        else:
            self._tell(str(self._editor.property("told")))

    def _tell(self, told: str) -> None:
        self._told = told
        self.changed.emit()


def _item_of(name: str, file: str) -> Item:
    return PictureItem(id=name, file=file) if kind_of(file) == "picture" else VideoItem(id=name, file=file)
