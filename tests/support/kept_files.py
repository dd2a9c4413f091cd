"""What a station keeps, for tests that let a disk fail: each kind of file in its old state, and changed."""

import tomllib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

from msgspec import structs

from kiosk.attract.store import playlist_file
from kiosk.keeping import KeptFile, NotSavedError
from kiosk.staff.first_start import note_ending, set_up
from kiosk.staff.pin import PinLock
from kiosk.station.paths import Station
from kiosk.station.settings import Settings, settings_file
from kiosk.station.starts import note_start
from kiosk.supervision.policy import Trouble
from kiosk.supervision.record import Incident, Record, read_record, write_record
from tests.support.clock import MovedClock

NOW = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)
#: As `PinLock` keeps them, of no PIN at all: hashing takes long on purpose.
HASHES = (
    "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$YWJjZGVmZ2g",
    "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aGdmZWRjYmE",
)


def is_told(change: Callable[[], object], *errors: type[Exception]) -> bool:
    """Make a change; tell whether it was made, or refused with one of these errors, which has words."""
    try:
        change()
    except errors as error:
        words = error.strerror if isinstance(error, OSError) else str(error)
    else:
        return True
    assert words
    return False


class Kind:
    """One kind of file. Making one opens what is in a folder."""

    #: How many files more there are when it has been changed
    adds: ClassVar[int] = 0

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.station = Station(folder)

    @classmethod
    def begin(cls, folder: Path) -> None:
        """Make a folder in which everything is in its old state."""
        folder.mkdir()

    def act(self) -> bool | None:
        """Change it, and tell whether it is said that this was done; None where nothing is said of it."""
        raise NotImplementedError

    def state(self) -> object:
        """Return what somebody finds who looks now."""
        raise NotImplementedError


class SettingsFile(Kind):
    """The settings, changed at the console; playlist and settled notes are kept the same way."""

    adds = 2  # the version before, and a lock

    @classmethod
    def begin(cls, folder: Path) -> None:
        """Settings that are good, and a copy of them."""
        super().begin(folder)
        Station(folder).settings_file.write_text("# ours\nidle_seconds = 90\n")
        cls(folder)._file.load()

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._file: KeptFile[Settings] = settings_file(
            self.station.settings_file, self.station.last_good_settings
        )

    def act(self) -> bool:
        """Set another time."""
        return is_told(
            lambda: self._file.edit(lambda before: structs.replace(before, idle_seconds=91)), NotSavedError
        )

    def state(self) -> object:
        """The time, from a file without a problem."""
        found = SettingsFile(self.folder)._file.load()
        assert found.problems == ()
        return found.value.idle_seconds


class EditedPlaylist(Kind):
    """A playlist that was changed by hand: the kiosk reads it, and keeps copies of both."""

    adds = 2
    OLD, NEW = 'order = "shuffled"\n', 'order = "listed"\n'

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A playlist that the kiosk has read, and another one in its place."""
        super().begin(folder)
        file = Station(folder).playlist_file
        file.write_text(cls.OLD)
        cls(folder)._file.load()
        file.write_text(cls.NEW)

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._file = playlist_file(self.station.playlist_file, self.station.last_good_playlist)

    def act(self) -> bool:
        """Read it; where that, or keeping it, fails there is a problem, and something good is in force."""
        found = self._file.load()
        assert found.value.order == "listed" or found.problems
        return not found.problems

    def state(self) -> object:
        """The copies: none of them is torn, and the old one is never lost."""
        copies = [file.read_text() for file in (self.station.last_good_playlist, *self._file.versions())]
        assert self.OLD in copies
        return set(copies)


class ChosenPin(Kind):
    """A PIN that staff choose."""

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A PIN that has been chosen."""
        super().begin(folder)
        assert PinLock(Station(folder).pin_file, MovedClock()).take(HASHES[0])

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.lock = PinLock(self.station.pin_file, MovedClock())

    def act(self) -> bool | None:
        """Let it be another one: whether that was kept is read back."""
        return self.lock.take(HASHES[1])

    def state(self) -> object:
        """The PIN; there always is one."""
        return tomllib.loads(self.station.pin_file.read_text())["hash"]


class TriedPin(ChosenPin):
    """A wrong PIN, which counts."""

    def act(self) -> bool | None:
        """Try it: it never opens."""
        assert not self.lock.opens("no PIN")
        return None

    def state(self) -> object:
        """Whether it has been counted; the PIN is the same."""
        stored = tomllib.loads(self.station.pin_file.read_text())
        assert stored["hash"] == HASHES[0]
        return stored["wrong_tries"] > 0


class FirstStart(Kind):
    """The end of the first start."""

    adds = 1

    def act(self) -> bool | None:
        """Note it; should that fail it comes again."""
        note_ending(self.station.first_start_file, "finished")
        return None

    def state(self) -> object:
        """What is noted."""
        file = self.station.first_start_file
        return file.read_text() if file.exists() else ""


class Unattended(ChosenPin):
    """What an installer has left: settings and a PIN."""

    adds = 4  # settings, their copy, a lock, the end of the first start

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A station with another PIN."""
        super().begin(folder)
        Station(folder).unattended_file.write_text(
            f"pin_hash = '{HASHES[1]}'\n[settings]\nidle_seconds = 91\n"
        )

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._settings = settings_file(self.station.settings_file, self.station.last_good_settings)

    def act(self) -> bool:
        """Put it in force."""
        problems = set_up(self.station.unattended_file, self.station, self._settings, MovedClock())
        assert all(problem.message and problem.fix for problem in problems)
        return not problems

    def state(self) -> object:
        """Whether all of it is in force; a disk that stays broken may leave the PIN alone, whole."""
        found = settings_file(self.station.settings_file, self.station.last_good_settings).load()
        assert (found.value.idle_seconds, super().state()) in (
            (60, HASHES[0]),
            (60, HASHES[1]),
            (91, HASHES[1]),
        )
        return found.value.idle_seconds


class Starts(Kind):
    """When the kiosk was started, which no start may fail with."""

    @classmethod
    def begin(cls, folder: Path) -> None:
        """It was started an hour ago."""
        super().begin(folder)
        note_start(Station(folder).starts_file, NOW - timedelta(hours=1))

    def act(self) -> bool | None:
        """Start it."""
        assert note_start(self.station.starts_file, NOW)[-1] == NOW
        return None

    def state(self) -> object:
        """The file; both contents are of whole lists."""
        return self.station.starts_file.read_bytes()


class SupervisorsRecord(Kind):
    """What the supervisor writes down."""

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A supervisor without any incident."""
        super().begin(folder)
        write_record(Station(folder).supervision_file, Record(7))

    def act(self) -> bool:
        """Add an incident."""
        record = Record(7).with_incident(Incident(NOW, Trouble.CRASHED, -9, 60, safe=False))
        return is_told(lambda: write_record(self.station.supervision_file, record), OSError)

    def state(self) -> object:
        """What it says; never nothing."""
        record = read_record(self.station.supervision_file)
        assert record.pid == 7
        return record
