"""A supervisor that hangs: by itself it ends, and the kiosk ends one that cannot."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervision.policy import HELD_UP_S
from kiosk.supervision.supervisor import STOP_S
from kiosk.supervision.watch import HUNG_S, SIGN_EVERY_S, Watch, find_watch
from tests.support.clock import MovedClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
PATIENCE_S = 60


class Line:
    """A watch, and the supervisor's end of the pipe."""

    def __init__(self, clock: MovedClock) -> None:
        self._clock = clock
        self._theirs, self.ours = os.pipe()
        self.watch = Watch(self._theirs, os.getppid(), clock)

    def sign(self) -> None:
        """Give a sign, and wait until it has come."""
        os.write(self.ours, b"s")
        assert self.watch._came.wait(PATIENCE_S)

    def hangs_after(self, seconds: float) -> bool:
        """Let time pass, with a look at the clock each second."""
        seen = False
        for _ in range(round(seconds)):
            self._clock.move(1)
            seen = self.watch.hangs()
        return seen


@pytest.fixture
def line(clock: MovedClock) -> Iterator[Line]:
    """A supervisor that has just started the kiosk."""
    line = Line(clock)
    yield line
    os.close(line.ours)


def test_silence_is_noticed(line: Line) -> None:
    """Each sign begins the wait anew."""
    assert not line.hangs_after(HUNG_S)
    line.sign()
    assert not line.hangs_after(HUNG_S + 1)
    assert line.hangs_after(1)


def test_a_kiosk_that_was_itself_held_up_waits_anew(line: Line, clock: MovedClock) -> None:
    """A machine that slept, or a GUI thread that was busy, has heard nothing of what was said."""
    assert not line.hangs_after(HUNG_S)
    clock.move(HELD_UP_S + 1)
    assert not line.watch.hangs()
    assert line.hangs_after(HUNG_S + 1)


def test_a_supervisor_that_gives_no_signs_is_let_be(line: Line) -> None:
    """It is an older one, or has gone: then the kiosk ends for another reason."""
    os.close(line.ours)
    assert line.watch._over.wait(PATIENCE_S)
    assert not line.hangs_after(2 * HUNG_S)
    line.ours = os.open(os.devnull, os.O_RDONLY)


def test_without_a_supervisor_nobody_is_watched(clock: MovedClock) -> None:
    """Standard input stays what it is."""
    assert find_watch({}, clock) is None


def test_nobody_else_is_ended(clock: MovedClock) -> None:
    """The supervisor has gone, and another process has its number."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        theirs, ours = os.pipe()
        Watch(theirs, other.pid, clock).end()
        assert other.poll() is None
        os.close(ours)
    assert other.returncode == 1


def test_the_waits_fit_together() -> None:
    """Many signs may be late, and an end that was asked for comes first."""
    assert SIGN_EVERY_S * 10 < HUNG_S
    assert STOP_S < HUNG_S


#: A kiosk that stops its supervisor once it has heard it, and lets its own time pass
STOPS = """
from kiosk.supervision.beats import Beat, find_heart
from kiosk.supervision.watch import find_watch
from tests.support.clock import MovedClock
clock = MovedClock()
find_heart(os.environ).beat(Beat.DRAWN)
watch = find_watch(os.environ, clock)
assert watch._came.wait(60)
os.kill(os.getppid(), signal.SIGSTOP)
for _ in range(1000):
    clock.move(1)
    if watch.hangs():
        watch.end()
        signal.pause()
"""
SUPERVISED = """
import sys
from pathlib import Path
from tests.support.fake_kiosk import Station
sys.exit(Station(Path(sys.argv[1]), sys.argv[2]).run())
"""


def test_a_stopped_supervisor_is_ended_by_its_kiosk(tmp_path: Path) -> None:
    """Both are gone then: whoever started the supervisor starts them again."""
    words = [sys.executable, "-c", SUPERVISED, str(tmp_path), STOPS]
    root = Path(__file__).parents[2]
    # Their standard error ends with the last of them.
    supervisor = subprocess.run(words, cwd=root, timeout=PATIENCE_S, check=False, capture_output=True)
    assert supervisor.returncode == -signal.SIGKILL, supervisor.stderr


HANGS = """
import sys, threading
from pathlib import Path
from kiosk.supervision import supervisor
from tests.support.fake_kiosk import Station
supervisor.HUNG_S = 0.3
class Hung(Station):
    def say(self, line):
        threading.Event().wait()
Hung(Path(sys.argv[1]), "").run()
"""


def test_a_supervisor_that_waits_for_something_in_vain_ends_itself(tmp_path: Path) -> None:
    """A disk, a lock: also while no kiosk runs that could notice. The journal says where it was."""
    words = [sys.executable, "-c", HANGS, str(tmp_path)]
    root = Path(__file__).parents[2]
    ended = subprocess.run(words, cwd=root, timeout=PATIENCE_S, check=False, capture_output=True, text=True)
    assert ended.returncode == 1
    assert "in say" in ended.stderr
