"""The health page's judgement, and what it is made of."""

import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace

from kiosk.station.diagnostics import MOST_BYTES, save_diagnostics
from kiosk.station.health import GB, Level, Readings, judge, last_change, look_at_machine, worst
from kiosk.station.starts import MOST, note_start, restarts
from kiosk.station.sticks import sticks

NOW = datetime(2026, 5, 1, 10, 0, tzinfo=UTC)
WELL = Readings(
    running_s=3600,
    restarts=0,
    memory=GB // 4,
    memory_of=4 * GB,
    disk=20 * GB,
    now=NOW,
    screen=(1920, 1080),
    problems=0,
    failing=0,
    pin_set=True,
    content_changed=NOW,
)


def test_a_kiosk_that_is_well_is_green_throughout() -> None:
    """Every subject is told, also when all is well."""
    findings = judge(WELL)
    assert len(findings) == 10
    assert worst(findings) is Level.GREEN


@pytest.mark.parametrize(
    ("subject", "changed", "level"),
    [
        ("restarts", {"restarts": 1}, Level.GREEN),
        ("restarts", {"restarts": 2}, Level.AMBER),
        ("restarts", {"restarts": 5}, Level.RED),
        ("memory", {"memory": 2 * GB}, Level.AMBER),
        ("memory", {"memory": 3 * GB}, Level.RED),
        ("disk", {"disk": GB}, Level.AMBER),
        ("disk", {"disk": GB // 4}, Level.RED),
        ("clock", {"now": datetime(1970, 1, 1, tzinfo=UTC)}, Level.RED),
        ("display", {"screen": (640, 480)}, Level.AMBER),
        ("display", {"screen": (0, 0)}, Level.RED),
        ("playlist", {"failing": 1}, Level.AMBER),
        ("problems", {"problems": 3}, Level.AMBER),
        ("pin", {"pin_set": False}, Level.AMBER),
        ("content", {"content_changed": None}, Level.AMBER),
    ],
)
def test_what_is_wrong_is_told_where_it_is(subject: str, changed: dict[str, object], level: Level) -> None:
    """One bad reading changes its own line and no other."""
    findings = {finding.subject: finding.level for finding in judge(replace(WELL, **changed))}
    assert findings.pop(subject) is level
    assert set(findings.values()) == {Level.GREEN}


def test_the_worst_line_decides() -> None:
    """One red line makes the kiosk red."""
    assert worst(judge(replace(WELL, problems=3, disk=0))) is Level.RED
    assert worst(()) is Level.GREEN


def test_the_machine_is_measured(tmp_path: Path) -> None:
    """This process takes some of the machine's memory, and the disk has some room."""
    machine = look_at_machine(tmp_path)
    assert 0 < machine.memory < machine.memory_of
    assert machine.disk > 0
    assert look_at_machine(tmp_path / "gone").disk == 0


def test_the_last_change_is_the_newest_file(tmp_path: Path) -> None:
    """Also inside a folder; a folder that is not there has none."""
    (tmp_path / "products").mkdir()
    (tmp_path / "products" / "a.toml").touch()
    changed = last_change(tmp_path)
    assert changed is not None
    newest = (tmp_path / "products" / "a.toml").stat().st_mtime
    assert changed.timestamp() == pytest.approx(newest, abs=0.001)
    assert last_change(tmp_path / "gone") is None


def test_starts_are_remembered_for_a_week(tmp_path: Path) -> None:
    """Restarts are counted over a day."""
    file = tmp_path / "starts.json"
    for hours in (0, 24 * 8, 24 * 8 + 20, 24 * 8 + 30):
        starts = note_start(file, NOW + timedelta(hours=hours))
    assert starts == tuple(NOW + timedelta(hours=hours) for hours in (24 * 8, 24 * 8 + 20, 24 * 8 + 30))
    assert restarts(starts, starts[-1]) == 1


def test_starts_stay_bounded_and_survive_a_broken_file(tmp_path: Path) -> None:
    """A kiosk that restarts every second must not fill the disk."""
    file = tmp_path / "starts.json"
    file.write_bytes(b"[half of it")
    for second in range(MOST + 20):
        starts = note_start(file, NOW + timedelta(seconds=second))
    assert len(starts) == MOST


def test_a_start_in_the_future_was_a_wrong_clock(tmp_path: Path) -> None:
    """It does not count, and does not stay."""
    file = tmp_path / "starts.json"
    note_start(file, NOW + timedelta(days=900))
    assert note_start(file, NOW) == (NOW,)


def test_a_folder_that_cannot_be_written_does_not_stop_the_kiosk(tmp_path: Path) -> None:
    """It starts, and remembers nothing."""
    (tmp_path / "data").touch()
    assert note_start(tmp_path / "data" / "starts.json", NOW) == (NOW,)


def test_sticks_are_what_is_mounted_for_users_or_removable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The system's own disks are none."""

    def disk(folder: str, options: str) -> tuple[str, str, str, str]:
        return psutil._ntuples.sdiskpart("/dev/x", folder, "vfat", options)

    there = [disk("/", "rw"), disk(str(tmp_path), "rw,removable"), disk("/media/gone", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda: there)
    assert [stick.folder for stick in sticks()] == [tmp_path]


def test_the_diagnostics_file_holds_what_it_is_given(tmp_path: Path) -> None:
    """Long files are cut at the front; files that are missing are passed over."""
    log = tmp_path / "kiosk.log"
    log.write_bytes(b"old" + b"x" * MOST_BYTES)
    saved = save_diagnostics(tmp_path, NOW, [log, tmp_path / "gone"], {"health.txt": "all is well"})
    assert saved.name == "kiosk-diagnostics-2026-05-01-100000.zip"
    with zipfile.ZipFile(saved) as archive:
        assert sorted(archive.namelist()) == ["health.txt", "kiosk.log"]
        assert archive.read("kiosk.log") == b"x" * MOST_BYTES
        assert archive.read("health.txt") == b"all is well"
