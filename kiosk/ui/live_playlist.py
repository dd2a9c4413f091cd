"""The playlist that plays: follows its file while the kiosk runs, and saves what staff have made of it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from kiosk.attract.playlist import Playlist
from kiosk.clock import Clock
from kiosk.keeping import KeptFile, Loaded
from kiosk.reading import Problem
from kiosk.ui.playing import Playing

#: How often the file is looked at, s
LOOK_S = 1.0


class LivePlaylist(QObject):
    """Keeps the attract loop at what the file says, or at the last good playlist.

    Args:
        kept: the playlist's file.
        loaded: what it said at the start.
        playing: shows it.
        clock: tells when to look again.
        note: tells staff what is wrong with the file, in place of what was wrong before.
    """

    #: The file says something else than before.
    changed = Signal()

    def __init__(
        self,
        kept: KeptFile[Playlist],
        loaded: Loaded[Playlist],
        playing: Playing,
        clock: Clock,
        note: Callable[[Iterable[Problem]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self.loaded = loaded
        self._playing = playing
        self._clock = clock
        self._note = note
        self._looked = clock.monotonic()

    def tick(self) -> None:
        """Look at the file about once a second: call this a few times a second."""
        now = self._clock.monotonic()
        if now - self._looked >= LOOK_S:
            self._looked = now
            if self._kept.changed():
                self.follow()

    def follow(self) -> None:
        """Play what the file says now; what is shown stays until its time is over."""
        self.loaded = self._kept.load()
        self._note(self.loaded.problems)
        self._playing.replace(self.loaded.value)
        self.changed.emit()

    def save(self, playlist: Playlist, mark: str) -> None:
        """Write a playlist in the place of the one with this mark, and play it.

        Raises:
            ChangedMeanwhileError: the file is not the one with the mark any more.
            NotSavedError: it cannot be written.
        """
        self._kept.edit(lambda _: playlist, based_on=mark)
        self.follow()

    def restore(self) -> None:
        """Put the last good playlist in the file's place.

        Raises:
            NotSavedError: there is none, or it cannot be written.
        """
        self._kept.restore()
        self.follow()
