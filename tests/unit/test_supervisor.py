"""The supervisor's process with small programs in the kiosk's place; only they take real time."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervision import supervisor
from kiosk.supervision.endings import DONE, GAVE_UP, RESTART_MACHINE
from kiosk.supervision.policy import SAFE_AFTER, Trouble
from kiosk.supervision.record import read_record
from tests.support.fake_kiosk import CRASHES, DRAWS, WAITS, Station

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def signals_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the handlers back that were there before, and look often."""
    monkeypatch.setattr(supervisor, "LOOK_S", 0.01)
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def troubles(station: Station) -> list[Trouble]:
    """Return what the record tells, the oldest first."""
    return [incident.trouble for incident in read_record(station.record).incidents]


def test_a_kiosk_that_ends_as_asked(tmp_path: Path) -> None:
    """The supervisor ends with it, and there is nothing to tell."""
    station = Station(tmp_path, "")
    assert station.run() == DONE
    assert (len(station.starts), troubles(station)) == (1, [])


def test_what_it_asks_of_the_machine_is_passed_on(tmp_path: Path) -> None:
    """As the supervisor's own exit status."""
    assert Station(tmp_path, "sys.exit(76)").run() == RESTART_MACHINE


def test_a_restart_that_staff_ask_for(tmp_path: Path) -> None:
    """At once, and no incident."""
    station = Station(tmp_path, "sys.exit(75 if turn < 7 else 0)")
    assert station.run() == DONE
    assert (len(station.starts), troubles(station)) == (7, [])


def test_a_crash(tmp_path: Path) -> None:
    """It is started again, and written down with its status and time."""
    station = Station(tmp_path, DRAWS + "if turn == 1:\n " + CRASHES)
    assert station.run() == DONE
    assert len(station.starts) == 2
    (incident,) = read_record(station.record).incidents
    assert (incident.trouble, incident.status, incident.safe) == (Trouble.CRASHED, -signal.SIGKILL, False)


def test_a_kiosk_that_hangs(tmp_path: Path) -> None:
    """It is ended, and started again."""
    station = Station(tmp_path, DRAWS + "if turn == 1:\n " + WAITS)
    assert station.run() == DONE
    assert (len(station.starts), troubles(station)) == (2, [Trouble.SILENT])


def test_a_kiosk_that_cannot_even_say_where_it_hangs(tmp_path: Path) -> None:
    """It is killed in the end."""
    deaf = "signal.signal(signal.SIGABRT, signal.SIG_IGN)\n"
    station = Station(tmp_path, deaf + DRAWS + "if turn == 1:\n " + WAITS)
    assert station.run() == DONE
    (incident,) = read_record(station.record).incidents
    assert (incident.trouble, incident.status) == (Trouble.SILENT, -signal.SIGKILL)


def test_a_frozen_picture(tmp_path: Path) -> None:
    """Signs without frames, and far too many of them, keep nobody from seeing that."""
    flood = "while turn == 1:\n os.write(1, b'u')\n"
    station = Station(tmp_path, DRAWS + flood)
    assert station.run() == DONE
    assert troubles(station) == [Trouble.FROZEN]


def test_repeated_failures_lead_to_safe_mode(tmp_path: Path) -> None:
    """After waits; the kiosk is told by a word more, and since when by its environment."""
    station = Station(
        tmp_path, f"if turn <= {SAFE_AFTER}:\n {CRASHES}assert os.environ['KIOSK_SAFE_SINCE'][:4] == '2026'\n"
    )
    assert station.run() == DONE
    assert station.starts == [""] * SAFE_AFTER + ["--safe"]
    record = read_record(station.record)
    assert record.safe is not None
    assert (record.safe.why, len(record.incidents)) == (Trouble.CRASHED, SAFE_AFTER)


def test_a_safe_mode_that_cannot_start(tmp_path: Path) -> None:
    """The usual start that has its turn is not told, nor tells staff, that it is in safe mode."""
    usual = f"if turn == {SAFE_AFTER + 2}:\n assert 'KIOSK_SAFE_SINCE' not in os.environ\nelse:\n " + CRASHES
    station = Station(tmp_path, usual)
    assert station.run() == DONE
    assert station.starts[SAFE_AFTER:] == ["--safe", ""]
    assert read_record(station.record).safe is None


def test_a_version_on_trial_gives_way(tmp_path: Path) -> None:
    """After one failure, if that is asked for."""
    station = Station(tmp_path, CRASHES)
    assert station.run(tries=1) == GAVE_UP
    assert (len(station.starts), troubles(station)) == (1, [Trouble.CRASHED])


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    """Whoever started the supervisor may know of another one."""
    station = Station(tmp_path, "")
    station.plan = station.plan._replace(command=[str(tmp_path / "gone")])
    assert station.run() == GAVE_UP
    assert "cannot be started" in station.said[-1]


class Told(Station):
    """A supervisor that is told to end as soon as the screen is drawn."""

    def say(self, line: str) -> None:
        """Take a line, and send the signal."""
        super().say(line)
        if "is drawn" in line:
            os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize("stubborn", [False, True])
def test_told_to_end(tmp_path: Path, stubborn: bool) -> None:
    """So is the kiosk, in good order; one that will not is killed. No process is left, nothing is told."""
    ignore = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" if stubborn else ""
    station = Told(tmp_path, ignore + DRAWS + WAITS)
    assert station.run() == DONE
    assert troubles(station) == []
    pid = int(station.said[0].rsplit(" ", 1)[1])
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_what_the_kiosk_is_told(tmp_path: Path) -> None:
    """Whose child it is; what is between systemd and the supervisor stays there."""
    check = f"assert os.environ['KIOSK_SUPERVISOR'] == '{os.getpid()}' and 'NOTIFY_SOCKET' not in os.environ"
    station = Station(tmp_path, check, {"NOTIFY_SOCKET": str(tmp_path / "nobody")})
    assert station.run(tries=1) == DONE


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """The screen comes back all the same; the journal says what could not be kept."""
    station = Station(tmp_path, "if turn == 1:\n " + CRASHES)
    (tmp_path / "file").touch()
    station.plan = station.plan._replace(record=tmp_path / "file" / "supervision.json")
    assert station.run() == DONE
    assert len(station.starts) == 2
    assert any("cannot be written" in line for line in station.said)
