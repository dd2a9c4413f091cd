"""What the console's health page is made of: everything that is measured of one running kiosk."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.attract.sequence import Sequence as Playing
from kiosk.clock import Clock
from kiosk.reading import Problem
from kiosk.staff.pin import PinLock
from kiosk.station.health import Readings, last_change, look_at_machine
from kiosk.station.paths import Station
from kiosk.station.starts import note_start, restarts


class Vitals:
    """Measures one kiosk, from its start on."""

    def __init__(
        self,
        station: Station,
        clock: Clock,
        lock: PinLock,
        playing: Playing,
        content: Path,
        problems: Sequence[Problem],
    ) -> None:
        """Note the start.

        Args:
            station: whose folders are looked at.
            clock: tells how long the kiosk has been running.
            lock: tells whether there is a PIN.
            playing: tells which items of the playlist are passed over.
            content: the content pack's folder.
            problems: what is known to be wrong with settings, content and translations.
        """
        self._station = station
        self._clock = clock
        self._lock = lock
        self._playing = playing
        self._content = content
        self.problems = problems
        self._began = clock.monotonic()
        self._starts = note_start(station.starts_file, clock.now())
        #: Returns width and height of what visitors see, px
        self.screen: Callable[[], tuple[int, int]] = lambda: (0, 0)

    def read(self) -> Readings:
        """Measure now."""
        now, machine = self._clock.now(), look_at_machine(self._station.data)
        return Readings(
            running_s=self._clock.monotonic() - self._began,
            restarts=restarts(self._starts, now),
            memory=machine.memory,
            memory_of=machine.memory_of,
            disk=machine.disk,
            now=now,
            screen=self.screen(),
            problems=len(self.problems),
            failing=len(self._playing.failures),
            pin_set=self._lock.is_set,
            content_changed=last_change(self._content),
        )

    def files(self) -> list[Path]:
        """Return the files that help somebody far away; the PIN's is not among them."""
        station = self._station
        return [station.settings_file, station.playlist_file, *sorted(station.logs.glob("*.log*"))]
