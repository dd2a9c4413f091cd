"""Every kind of file that the kiosk writes, on a disk that fails at each step in turn.

Nothing is lost and nothing is torn: the old content or the new one is there, whole; what was refused is
told; the same object goes on working once the disk does; and no more than one half-written file is left.
"""

import errno
import logging
import shutil
from itertools import count
from pathlib import Path

import pytest

from kiosk.staff.files import StationFiles
from kiosk.staff.pin import PinLock
from kiosk.station.options import RunOptions
from kiosk.station.paths import Station
from kiosk.station.starts import note_start
from tests.support.clock import MovedClock
from tests.support.failing_disk import FailingDisk
from tests.support.kept_files import (
    ChosenPin,
    EditedPlaylist,
    FirstStart,
    Kind,
    SettingsFile,
    Starts,
    SupervisorsRecord,
    TriedPin,
    Unattended,
)
from tests.support.made_files import (
    CompiledTranslation,
    Diagnostics,
    InstalledPack,
    Log,
    Rendition,
    Screen,
    ShownPack,
    TakenIn,
)

KINDS: tuple[type[Kind], ...] = (
    *(SettingsFile, EditedPlaylist, ChosenPin, TriedPin, FirstStart, Unattended, Starts, SupervisorsRecord),
    *(ShownPack, Rendition, CompiledTranslation, TakenIn, Diagnostics, Screen, Log),
)
#: A half-written file that could not even be removed
MOST_LEFT = 1


@pytest.fixture(autouse=True)
def quick_and_roomy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait for the tests' own disk, and let it have room enough for a picture."""
    monkeypatch.setattr("os.fsync", lambda _number: None)
    monkeypatch.setattr("kiosk.staff.intake.SPARE", 0)


#: A full disk stays full; a broken one may fail once, at any step at all.
FULL = (errno.ENOSPC, True)
FAULTS = (FULL, (errno.EROFS, True), (errno.EMFILE, True), (errno.EIO, False))
CASES = [*((kind, *fault) for kind in KINDS for fault in FAULTS), (InstalledPack, *FULL)]


@pytest.mark.parametrize(("kind", "fault", "lasting"), CASES)
def test_a_disk_that_fails_at_any_step(kind: type[Kind], fault: int, lasting: bool, tmp_path: Path) -> None:
    """Once, or from then on."""
    kind.begin(tmp_path / "old")
    for step in count():
        folder = tmp_path / str(step)
        shutil.copytree(tmp_path / "old", folder)
        if not fails_well(kind, folder, FailingDisk(folder, fault, step, lasting=lasting)):
            break
    assert step > 0


def fails_well(kind: type[Kind], folder: Path, disk: FailingDisk) -> bool:
    """Change a file on a failing disk, look at what is left, and change it again; False: it did not fail."""
    changed, before = kind(folder), files(folder)
    old = changed.state()
    with disk:
        done = changed.act()
    found = changed.state()
    left = len(halves(folder))
    assert changed.act() in (True, None)
    new = changed.state()
    assert new != old
    assert found in (old, new)
    assert not done or found == new
    assert left <= MOST_LEFT
    assert len(halves(folder)) <= left
    assert len(files(folder)) <= len(before) + changed.adds + left
    return disk.struck


def files(folder: Path) -> list[Path]:
    """Return every file."""
    return [path for path in folder.rglob("*") if path.is_file()]


def halves(folder: Path) -> list[Path]:
    """Return the files that are half written."""
    return [path for path in files(folder) if path.suffix == ".part"]


def test_a_kiosk_starts_on_a_disk_that_fails_at_any_step(tmp_path: Path) -> None:
    """From there on nothing can be read or written; there is always something to show."""
    begin_station(tmp_path / "old", tmp_path / "stick")
    handlers = list(logging.getLogger().handlers)
    for step in count():
        folder = tmp_path / str(step)
        shutil.copytree(tmp_path / "old", folder)
        with FailingDisk(folder, errno.EIO, step, lasting=True) as disk:
            assert start(folder).first_pack.pack.products
        for handler in set(logging.getLogger().handlers) - set(handlers):
            logging.getLogger().removeHandler(handler)
            handler.close()
        if not disk.struck:
            break
    assert step > 0


def begin_station(folder: Path, stick: Path) -> None:
    """Make a station that has everything: settings, a playlist, a PIN, a pack, an earlier start."""
    for kind in (ShownPack, ChosenPin, SettingsFile):
        shutil.copytree(begun(kind, stick / kind.__name__), folder, dirs_exist_ok=True)
    Station(folder).playlist_file.write_text('order = "listed"\n')
    start(folder)


def begun(kind: type[Kind], folder: Path) -> Path:
    """Return a folder in which a kind of file is in its old state."""
    folder.parent.mkdir(exist_ok=True)
    kind.begin(folder)
    return folder


def start(folder: Path) -> StationFiles:
    """Do what a start does with the files of a station, short of showing anything."""
    clock = MovedClock()
    files = StationFiles(RunOptions(data=folder), clock, lambda _subject, _problems: None)
    assert PinLock(files.station.pin_file, clock).is_set
    note_start(files.station.starts_file, clock.now())
    return files
