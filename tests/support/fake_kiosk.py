"""Programs that behave, to a supervisor, like a kiosk that is well or is not."""

import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.clock import Clock
from kiosk.supervision.policy import Policy
from kiosk.supervision.supervisor import Plan, Supervisor
from tests.support.clock import MovedClock

#: What each program begins with: `turn` is 1 at the first start, 2 at the second …
_BEGIN = """
import os, pathlib, signal, sys
log = pathlib.Path(os.environ["STARTS"])
with log.open("a") as starts:
    starts.write(" ".join(sys.argv[1:]) + "\\n")
turn = len(log.read_text().splitlines())
"""
DRAWS = "os.write(1, b'd')\n"
WAITS = "signal.pause()\n"
CRASHES = "os.kill(os.getpid(), signal.SIGKILL)\n"


class RunningClock(MovedClock):
    """A clock that moves by itself, as often as it is looked at, while it is let run."""

    def __init__(self) -> None:
        super().__init__()
        self.runs = False

    def monotonic(self) -> float:
        """Return the time, s; each look takes half a second."""
        if self.runs:
            self.move(0.5)
        return super().monotonic()


class Station:
    """A supervisor with a program that is not the kiosk; time passes only where nothing real is waited for.

    Args:
        folder: where its record is.
        does: what the program does, in Python, once `turn` is known.
        environ: what the supervisor was started with, besides.
    """

    def __init__(self, folder: Path, does: str, environ: Mapping[str, str] | None = None) -> None:
        self.clock = RunningClock()
        self.record = folder / "supervision.json"
        self._log = folder / "starts"
        self.said: list[str] = []
        command = [sys.executable, "-c", _BEGIN + does]
        self.plan = Plan(command, {"STARTS": str(self._log), **(environ or {})}, self.record)

    def run(self, tries: int = 0) -> int:
        """Supervise until the end, and return the exit status."""
        clock: Clock = self.clock
        return Supervisor(self.plan, Policy(clock, tries), clock, self.say).run()

    def say(self, line: str) -> None:
        """Take a line; waits for the next start, and for a program that hangs, take no real time."""
        self.said.append(line)
        self.clock.runs = "is started" not in line

    @property
    def starts(self) -> list[str]:
        """The words after the program's, for each start."""
        return self._log.read_text().splitlines() if self._log.exists() else []
