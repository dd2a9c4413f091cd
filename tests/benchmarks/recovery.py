"""How long visitors wait for the screen after the kiosk has crashed, and after it has frozen.

    python -m tests.benchmarks.recovery [--runs N] [--frozen N]

Where there is no display each kiosk starts a virtual one first, and that counts. Each run has a
supervisor of its own, since the waits of one grow.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from kiosk.station.paths import shipped_pack
from tests.benchmarks.processes import PATIENCE_S, ROOT

_WARM_UP_S = 15.0


class Supervised:
    """A supervisor with the kiosk in its attract loop."""

    def __init__(self, data: Path, program: str) -> None:
        words = ["-m", "kiosk", "supervise", "--window", "1920x1080", "--data", str(data)]
        self.process = subprocess.Popen(
            [program, *words, "--pack", str(shipped_pack())], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        self._watchdog = threading.Timer(3 * PATIENCE_S, self.process.kill)
        self._watchdog.start()

    def wait_for(self, words: str) -> str:
        """Return the next line with these words, or an empty one at the end."""
        assert self.process.stderr is not None
        return next((line for line in self.process.stderr if words in line), "")

    def until_back(self, number: int) -> float:
        """Send the kiosk a signal; return how long it takes until the next one draws, s."""
        pid = int(self.wait_for("is started").rsplit(" ", 1)[1])
        self.wait_for("is drawn")
        # Everything that the first frame did not wait for is done by then.
        self.stay(3)
        began = time.monotonic()
        os.kill(pid, number)
        self.wait_for("is drawn")
        return time.monotonic() - began

    def stay(self, seconds: float) -> None:
        """Let it run for so many seconds."""
        threading.Event().wait(seconds)

    def memory_mb(self) -> float:
        """Return the supervisor's own memory (PSS), MB."""
        rollup = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text("ascii")
        return (
            next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) * 1024 / 1e6
        )

    def end(self) -> None:
        """End both in good order."""
        self._watchdog.cancel()
        self.process.terminate()
        self.process.communicate()


def measure(data: Path, program: str, number: int) -> tuple[float, float]:
    """Return how long one recovery takes, s, and the supervisor's memory, MB."""
    supervised = Supervised(data, program)
    try:
        return supervised.until_back(number), supervised.memory_mb()
    finally:
        supervised.end()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=9, help="crashes (default: %(default)s)")
    parser.add_argument("--frozen", type=int, default=1, help="processes that hang (default: %(default)s)")
    parser.add_argument("--program", default=sys.executable, help="Python, or the executable")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        first = Supervised(data, options.program)
        first.wait_for("is drawn")
        first.stay(_WARM_UP_S)
        first.end()
        crashes = [measure(data, options.program, signal.SIGKILL) for _ in range(options.runs)]
        hangs = [measure(data, options.program, signal.SIGSTOP)[0] for _ in range(options.frozen)]
    back = [seconds for seconds, _ in crashes]
    print(
        f"crash to the next first frame, s: {statistics.median(back):.2f} ({min(back):.2f}–{max(back):.2f})"
    )
    print(f"hang to the next first frame, s: {', '.join(f'{seconds:.1f}' for seconds in hangs)}")
    print(f"supervisor's memory (PSS), MB: {statistics.median(memory for _, memory in crashes):.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
