"""The supervisor's record, its signs of life, what systemd hears, and what staff are told."""

import os
import socket
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.station.options import RunOptions
from kiosk.station.paths import Station, shipped_pack
from kiosk.station.safe_mode import made_safe
from kiosk.station.supervised import TOLD, supervised
from kiosk.supervision.beats import Beat, Heart, beats_in, find_heart
from kiosk.supervision.policy import SafeMode, Trouble
from kiosk.supervision.record import MOST, Incident, Record, read_record, write_record
from kiosk.supervision.systemd import Systemd
from tests.support.clock import MovedClock
from tests.support.machines import NOW, system

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and sockets of POSIX")


def incident(at: datetime = NOW) -> Incident:
    """A crash."""
    return Incident(at, Trouble.CRASHED, -11, 60, safe=False)


class TestRecord:
    """What is written down."""

    def test_it_is_read_as_it_was_written(self, tmp_path: Path) -> None:
        """With every incident and safe mode."""
        record = Record(7, SafeMode(NOW, Trouble.FROZEN), (incident(), incident()._replace(safe=True)))
        write_record(tmp_path / "record", record)
        assert read_record(tmp_path / "record") == record

    @pytest.mark.parametrize(
        "text", ["", "[]", "{", '{"pid": 1}', '{"pid": 1, "safe": null, "incidents": [{"at": "x"}]}', "null"]
    )
    def test_a_damaged_one_tells_nothing(self, tmp_path: Path, text: str) -> None:
        """Nor does it keep the kiosk from starting."""
        (tmp_path / "record").write_text(text)
        assert read_record(tmp_path / "record") == Record()

    def test_it_stays_bounded(self) -> None:
        """A kiosk that crashes every minute for a year fills no disk; the latest are kept."""
        record = Record()
        for minute in range(3 * MOST):
            record = record.with_incident(incident(NOW + timedelta(minutes=minute)))
        assert len(record.incidents) == MOST
        assert record.incidents[-1].at == NOW + timedelta(minutes=3 * MOST - 1)


@posix
class TestBeats:
    """The pipe."""

    def test_signs_come_through(self) -> None:
        """Anything else that is in the pipe is passed over."""
        read, write = os.pipe()
        heart = Heart(write)
        assert all(heart.beat(beat) for beat in Beat)
        os.write(write, b"print")
        assert beats_in(os.read(read, 100)) == list(Beat)
        os.close(read)
        os.close(write)

    def test_a_supervisor_that_reads_nothing_holds_nobody_up(self) -> None:
        """The pipe is full: signs are dropped."""
        read, write = os.pipe()
        heart = Heart(write)
        assert all(heart.beat(Beat.DRAWN) for _ in range(100_000))
        os.close(read)
        os.close(write)

    def test_a_supervisor_that_is_gone_is_noticed(self) -> None:
        """At the next sign."""
        read, write = os.pipe()
        os.close(read)
        assert not Heart(write).beat(Beat.DRAWN)
        os.close(write)

    def test_without_a_supervisor_there_is_no_pipe(self) -> None:
        """Standard output stays what it is."""
        assert find_heart({}) is None


@posix
class TestSystemd:
    """What systemd hears."""

    @pytest.fixture
    def line(self, tmp_path: Path) -> "socket.socket":
        """Systemd's end."""
        line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        line.bind(str(tmp_path / "notify"))
        line.setblocking(False)
        return line

    def test_it_is_told(self, line: socket.socket, clock: MovedClock) -> None:
        """Ready, a status once, the watchdog three times within its patience, and the end."""
        with line:
            systemd = Systemd({"NOTIFY_SOCKET": line.getsockname(), "WATCHDOG_USEC": "30000000"}, clock)
            systemd.ready()
            for _ in range(2):
                systemd.status("running")
            for _ in range(31):
                systemd.tick()
                clock.move(1)
            systemd.stopping()
            heard = [line.recv(100).decode() for _ in range(7)]
            with pytest.raises(BlockingIOError):
                line.recv(100)
        assert heard == ["READY=1", "STATUS=running", *["WATCHDOG=1"] * 4, "STOPPING=1"]

    def test_where_nobody_listens_nothing_happens(self, tmp_path: Path, clock: MovedClock) -> None:
        """Started by hand, or by a systemd that has gone."""
        for environ in ({}, {"NOTIFY_SOCKET": str(tmp_path / "gone")}, {"NOTIFY_SOCKET": "@gone"}):
            systemd = Systemd(environ, clock)
            systemd.ready()
            systemd.tick()


class TestWhatStaffAreTold:
    """From the record and the environment."""

    def test_a_kiosk_that_nobody_watches(self, tmp_path: Path) -> None:
        """Nor is a safe mode told that a supervisor of the past has written down."""
        write_record(Station(tmp_path).supervision_file, Record(0, SafeMode(NOW, Trouble.CRASHED)))
        seen = supervised(tmp_path, NOW, system(tmp_path))
        assert (seen.watched, seen.safe_since, seen.incidents) == (False, None, ())

    def test_from_inside(self, tmp_path: Path) -> None:
        """The environment says so, also where nothing can be written."""
        environ = {"KIOSK_SUPERVISOR": "7", "KIOSK_SAFE_SINCE": NOW.isoformat()}
        seen = supervised(tmp_path, NOW, system(tmp_path, environ=environ))
        assert (seen.watched, seen.safe_since) == (True, NOW)

    def test_from_a_shell_beside_it(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The process in the record is asked; one that has its number by chance is no supervisor."""
        record = Record(os.getpid(), SafeMode(NOW, Trouble.CRASHED))
        write_record(Station(tmp_path).supervision_file, record)
        assert not supervised(tmp_path, NOW, system(tmp_path)).watched
        monkeypatch.setattr("psutil.Process.cmdline", lambda _: ["kiosk", "supervise"])
        seen = supervised(tmp_path, NOW, system(tmp_path))
        assert (seen.watched, seen.safe_since) == (True, NOW)

    def test_a_week_is_told(self, tmp_path: Path) -> None:
        """What is older, or comes from a clock that was wrong, is left out."""
        moments = (NOW - TOLD - timedelta(hours=1), NOW - timedelta(days=1), NOW + timedelta(days=900))
        write_record(
            Station(tmp_path).supervision_file, Record(0, None, tuple(incident(at) for at in moments))
        )
        assert [one.at for one in supervised(tmp_path, NOW, system(tmp_path)).incidents] == [moments[1]]


def test_safe_mode_shows_the_shipped_content_and_draws_by_the_processor(tmp_path: Path) -> None:
    """Whatever pack staff have installed or asked for; the supervisor's word on since when is kept."""
    environ = {"KIOSK_SAFE_SINCE": "2026-04-30T10:00:00+00:00"}
    options = made_safe(RunOptions(pack=tmp_path, data=tmp_path, safe=True), environ, NOW)
    assert (options.pack, options.data, options.safe) == (shipped_pack(), tmp_path, True)
    assert environ["KIOSK_SAFE_SINCE"].startswith("2026-04-30")
    assert environ["QSG_RHI_PREFER_SOFTWARE_RENDERER"] == "1"
    assert (environ.get("LIBGL_ALWAYS_SOFTWARE") == "1") == (sys.platform != "win32")
