"""The health page's judgement, and what it is made of."""

import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace

from kiosk.station.diagnostics import MOST_BYTES, save_diagnostics
from kiosk.station.health import Readings, judge, last_change, measure_memory
from kiosk.station.starts import MOST, note_start, restarts
from kiosk.station.sticks import sticks
from kiosk.station.verdicts import Finding, Verdict, worst

GB = 1_000_000_000
NOW = datetime(2026, 5, 1, 10, 0, tzinfo=UTC)
WELL = Readings(
    running_s=3600,
    restarts=0,
    memory=GB // 4,
    memory_of=4 * GB,
    now=NOW,
    problems=0,
    failing=0,
    content_changed=NOW,
)


def test_a_kiosk_that_is_well_is_good_throughout() -> None:
    """Every subject is told, also when all is well."""
    findings = judge(WELL)
    assert len(findings) == 6
    assert not any(finding.to_do for finding in findings)
    assert worst(findings) is Verdict.GOOD


@pytest.mark.parametrize(
    ("subject", "changed", "verdict"),
    [
        ("restarts", {"restarts": 1}, Verdict.GOOD),
        ("restarts", {"restarts": 2}, Verdict.ATTENTION),
        ("restarts", {"restarts": 5}, Verdict.FAILED),
        ("memory", {"memory": 2 * GB}, Verdict.ATTENTION),
        ("memory", {"memory": 3 * GB}, Verdict.FAILED),
        ("playlist", {"failing": 1}, Verdict.ATTENTION),
        ("problems", {"problems": 3}, Verdict.ATTENTION),
        ("changed", {"content_changed": None}, Verdict.ATTENTION),
    ],
)
def test_what_is_wrong_is_told_where_it_is(
    subject: str, changed: dict[str, object], verdict: Verdict
) -> None:
    """One bad reading changes its own line and no other."""
    findings = {finding.subject: finding.verdict for finding in judge(replace(WELL, **changed))}
    assert findings.pop(subject) is verdict
    assert set(findings.values()) == {Verdict.GOOD}


def test_every_problem_comes_with_what_to_do() -> None:
    """A line that is not good never leaves staff alone with it."""
    bad = replace(WELL, restarts=9, memory=4 * GB, problems=1, failing=1, content_changed=None)
    findings = [finding for finding in judge(bad) if finding.verdict is not Verdict.GOOD]
    assert len(findings) == 5
    assert all(finding.to_do for finding in findings)


def test_the_worst_line_decides() -> None:
    """One failure makes the whole fail; what nobody can tell does not count."""
    assert worst(judge(replace(WELL, problems=3, restarts=9))) is Verdict.FAILED
    assert worst(judge(replace(WELL, problems=3))) is Verdict.ATTENTION
    assert worst((Finding("power", Verdict.UNKNOWN, ()),)) is Verdict.GOOD
    assert worst(()) is Verdict.GOOD


def test_memory_is_measured() -> None:
    """This process takes some of what the machine has."""
    memory = measure_memory()
    assert 0 < memory.taken < memory.of


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
