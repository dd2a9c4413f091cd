"""One run of a program: started, followed through its first frames, weighed, ended."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.station.display import ensure_display
from tests.benchmarks import FIRST_FRAME, FRAMES, PICTURE

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
_STOP_S = 10.0


class RunFailedError(Exception):
    """A program did not do what is to be measured; the text is what it said."""


class WatchedProgram:
    """A program under way, on a virtual screen of its own when there is no display.

    A screen of its own, started before the clock, leaves nothing behind for the next run.
    """

    def __init__(
        self, words: Sequence[str], size: tuple[int, int], seconds: float, program: str = sys.executable
    ) -> None:
        """Start `PROGRAM -m WORDS…`; it is killed after `seconds` and the time that starting may take."""
        # Compiled modules are kept, as on any station.
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        self._screen = ensure_display(environment, width=size[0], height=size[1])
        self._words = words
        self.spawned_ns = time.monotonic_ns()
        self._process = subprocess.Popen(
            [program, "-m", *words],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._watchdog = threading.Timer(seconds + PATIENCE_S, self._process.kill)
        self._watchdog.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._watchdog.cancel()
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()
        if self._screen is not None:
            self._screen.close()

    def until_first_frame(self) -> float:
        """Wait for the first frame; return the ms since the start."""
        return self._ms(self._answer(FIRST_FRAME)[0])

    def until_picture(self) -> float:
        """Wait for the first frame in which the picture is seen whole; return the ms since the start."""
        self._picture_ns = self._answer(PICTURE)[0]
        return self._ms(self._picture_ns)

    def stay(self, seconds: float) -> None:
        """Let it run on for so many seconds.

        Raises:
            RunFailedError: it has ended by itself.
        """
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
            raise self._failure()

    def memory_mb(self) -> tuple[float, float]:
        """Return its resident memory now, MB: as such (RSS), and with shared pages shared out (PSS)."""
        rollup = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text("ascii")
        sizes = {line.split()[0]: int(line.split()[1]) for line in rollup.splitlines()[1:]}
        return sizes["Rss:"] * 1024 / 1e6, sizes["Pss:"] * 1024 / 1e6

    def cpu_s(self) -> float:
        """Return the CPU time of all its threads so far, s."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> float:
        """End it in good order; return its frames per second since the picture was first seen."""
        self._process.terminate()
        last_ns, frames = self._answer(FRAMES)
        if self._process.wait(_STOP_S) != 0:
            raise self._failure()
        return frames * 1e9 / max(1, last_ns - self._picture_ns)

    def _ms(self, moment_ns: int) -> float:
        return (moment_ns - self.spawned_ns) / 1e6

    def _answer(self, word: str) -> list[int]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith(word + " "):
                return [int(number) for number in line.split()[1:]]
        raise self._failure(f"without '{word}'")

    def _failure(self, how: str = "too early") -> RunFailedError:
        code = self._process.wait(_STOP_S)
        return RunFailedError(f"`python -m {' '.join(self._words)}` ended {how}, with code {code}")
