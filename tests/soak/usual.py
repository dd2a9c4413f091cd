"""The state in which the kiosk is weighed: the same each day, whatever has happened."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.bootstrap import Kiosk
from kiosk.keeping import NotSavedError
from kiosk.packs.store import Store
from kiosk.station.paths import shipped_pack
from kiosk.ui.tidying import LETTERS_S
from tests.support.screens import NOWHERE
from tests.support.visitor import Visitor

#: How long the kiosk may take to come to this state, and to each item, s of our time
_PATIENCE_S = 60.0
#: How long an item has to fade in, and what was before it to go, s of our time
_FADE_S = 0.5


@contextmanager
def as_they_were(*files: Path) -> Iterator[None]:
    """Give files back what they hold now."""
    kept = {file: file.read_bytes() for file in files if file.exists()}
    try:
        yield
    finally:
        for file, content in kept.items():
            file.write_bytes(content)


class UsualStateError(Exception):
    """The kiosk did not come to its usual state."""


class Usual:
    """Brings the kiosk there and back again: the shipped pack and settings, no playlist, nobody there."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._kiosk: Kiosk = visitor.kiosk
        self._store = Store(self._kiosk.station.packs)

    def weighed(self, weigh: Callable[[], None]) -> Iterator[float]:
        """Weigh the kiosk at each item of one whole loop; yields how long to let it work, s.

        Some take more than others: the numbers have the largest of all pictures behind them.

        Raises:
            UsualStateError: it did not come to its usual state.
        """
        station, pack = self._kiosk.station, self._store.state().shown
        files = (station.settings_file, station.playlist_file)
        with as_they_were(*files):
            for file in files:
                file.unlink(missing_ok=True)
            self._store.show("")
            try:
                yield from self._until(self._is_usual)
                yield from self._short_visit()
                # How much of Python's garbage lies about is a matter of chance.
                gc.collect()
                for _ in range(self._kiosk.playing.property("count")):
                    yield from self._next_item()
                    weigh()
            finally:
                # It may have been swept away meanwhile.
                with suppress(NotSavedError):
                    self._store.show(pack)

    def _is_usual(self) -> bool:
        kiosk = self._kiosk
        attracting = kiosk.visit.property("attracting") and not kiosk.visit.property("closed")
        shipped = kiosk.exhibition.pack.root == shipped_pack() and not kiosk.playing.sequence.playlist.items
        return bool(attracting and shipped and kiosk.window.settled and kiosk.jobs.idle)

    def _short_visit(self) -> Iterator[float]:
        """Come and go again, long after the last visit: then the kiosk tidies up."""
        self._visitor.clock.move(LETTERS_S)
        self._kiosk.tick()
        self._kiosk.visit.wake(NOWHERE)
        yield _FADE_S
        self._kiosk.visit.leave()
        yield from self._until(lambda: self._kiosk.visit.cleared and self._is_usual())

    def _next_item(self) -> Iterator[float]:
        shown = self._kiosk.playing.shown
        yield from self._until(lambda: self._kiosk.playing.shown is not shown)
        yield _FADE_S

    def _until(self, there: Callable[[], bool]) -> Iterator[float]:
        began = time.monotonic()
        while not there():
            if time.monotonic() - began > _PATIENCE_S:
                raise UsualStateError
            # What is prepared goes by our time, everything else by the kiosk's.
            self._visitor.pass_time(1.0 if self._kiosk.window.settled else 0.1)
            yield 0.05
