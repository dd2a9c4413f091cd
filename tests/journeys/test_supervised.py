"""The real kiosk under its supervisor: killed, told to end, and left alone."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
PATIENCE_S = 90


class Supervised:
    """A supervisor with the kiosk."""

    def __init__(self, data: Path, pack: Path) -> None:
        command = [sys.executable, "-m", "kiosk", "supervise", "--window", "640x360"]
        self.process = subprocess.Popen(
            [*command, "--data", str(data), "--pack", str(pack)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.watchdog = threading.Timer(PATIENCE_S, self.process.kill)
        self.watchdog.start()
        self.said: list[str] = []

    def wait_for(self, words: str) -> str:
        """Return the next line with these words."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line)
            if words in line:
                return line
        raise AssertionError(self.said)

    def wait_for_screen(self) -> psutil.Process:
        """Wait until the kiosk draws, and return it."""
        pid = int(self.wait_for("is started").rsplit(" ", 1)[1])
        self.wait_for("the screen is drawn")
        return psutil.Process(pid)

    def close(self) -> None:
        """End what may still be there."""
        self.watchdog.cancel()
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


@pytest.fixture
def supervised(tmp_path: Path, small_pack: Path) -> Iterator[Supervised]:
    """The kiosk with a small pack."""
    started = Supervised(tmp_path / "data", small_pack)
    yield started
    started.close()


def test_a_kiosk_that_is_killed_is_back(supervised: Supervised, tmp_path: Path) -> None:
    """Then both end in good order when they are told to, and no process is left."""
    kiosk = supervised.wait_for_screen()
    kiosk.send_signal(signal.SIGKILL)
    again = supervised.wait_for_screen()
    assert again.pid != kiosk.pid
    supervised.process.send_signal(signal.SIGTERM)
    assert supervised.process.wait() == 0
    assert not psutil.pid_exists(again.pid)
    record = json.loads((tmp_path / "data" / "supervision.json").read_text())
    assert [incident["trouble"] for incident in record["incidents"]] == ["crashed"]


def test_a_kiosk_dies_with_its_supervisor(supervised: Supervised) -> None:
    """Two kiosks on one screen would be worse than none."""
    kiosk = supervised.wait_for_screen()
    os.kill(supervised.process.pid, signal.SIGKILL)
    supervised.process.wait()
    kiosk.wait(PATIENCE_S)
