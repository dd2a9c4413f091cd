"""What the console's health page is made of: everything that is measured of one running kiosk."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.attract.sequence import Sequence as Playing
from kiosk.clock import Clock
from kiosk.keeping import KeptFile
from kiosk.packs.shown import ShownPack
from kiosk.reading import Problem
from kiosk.station.health import Readings, last_change, measure_memory
from kiosk.station.paths import Station
from kiosk.station.settings import Settings
from kiosk.station.starts import note_start, restarts
from kiosk.writing import sweep

if TYPE_CHECKING:
    # Loaded when staff look, not at the start.
    from kiosk.staff.checkup import Checkup


class Vitals:
    """Measures one kiosk, from its start on."""

    def __init__(
        self,
        station: Station,
        settings: KeptFile[Settings],
        clock: Clock,
        playing: Playing,
        content: Path,
        problems: Sequence[Problem],
    ) -> None:
        """Note the start, and clear away what earlier ones have left half written.

        Args:
            station: whose folders are looked at.
            settings: the settings file.
            clock: tells how long the kiosk has been running.
            playing: tells which items of the playlist are passed over.
            content: the content pack's folder.
            problems: what is known to be wrong with settings, content and translations.
        """
        self.station = station
        self._settings = settings
        self._clock = clock
        self._playing = playing
        self._content = content
        self.problems = problems
        self._began = clock.monotonic()
        self._starts = note_start(station.starts_file, clock.now())
        for folder in (station.data, station.media, station.packs):
            sweep(folder, newest=station.starts_file)

    def follow_pack(self, shown: ShownPack) -> None:
        """Look at this content pack from now on."""
        self._content = shown.pack.root

    def checkup(self) -> "Checkup":
        """Return what looks at everything that does not run."""
        from kiosk.staff.checkup import Checkup
        from kiosk.station.system import this_system

        return Checkup(self.station, self._settings, self._content, self._clock, this_system())

    def read(self) -> Readings:
        """Measure now."""
        now, memory = self._clock.now(), measure_memory()
        return Readings(
            running_s=self._clock.monotonic() - self._began,
            restarts=restarts(self._starts, now),
            memory=memory.taken,
            memory_of=memory.of,
            now=now,
            problems=len(self.problems),
            failing=len(self._playing.failures),
            content_changed=last_change(self._content),
        )

    def files(self) -> list[Path]:
        """Return the files that help somebody far away; the PIN's is not among them."""
        station = self.station
        kept = (station.settings_file, station.playlist_file, station.supervision_file)
        return [*kept, *sorted(station.logs.glob("*.log*"))]
