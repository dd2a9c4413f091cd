"""The kiosk as its supervisor sees it: a process, and a pipe with its signs of life."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from kiosk.supervision.beats import Beat, beats_in

_PIECE = 256
_SIGN = b"s"


class Child:
    """One running kiosk. What it says on its standard error goes where the supervisor's does.

    Args:
        command: the program and its words.
        environ: its environment.
        tell: hears, on another thread, each kind of sign that came; None at the pipe's end.

    Raises:
        OSError: the program cannot be started.
    """

    def __init__(
        self, command: Sequence[str], environ: Mapping[str, str], tell: Callable[[Beat | None], None]
    ) -> None:
        self._process = subprocess.Popen(
            command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        assert self._process.stdin is not None
        self._signs = self._process.stdin
        if sys.platform != "win32":
            os.set_blocking(self._signs.fileno(), False)
        self._listener = threading.Thread(target=self._listen, args=(tell,), daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    def status(self) -> int | None:
        """Return its exit status, or minus the number of the signal that ended it; None while it runs."""
        status = self._process.poll()
        if status is not None:
            self._signs.close()
        return status

    def sign(self) -> None:
        """Give it a sign that its supervisor is well, without ever waiting; see `Watch`."""
        with suppress(OSError):
            os.write(self._signs.fileno(), _SIGN)

    def wait(self, seconds: float) -> None:
        """Wait for its end, so long at most."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def ask_to_end(self) -> None:
        """Ask it to end in good order; Windows knows no such thing, and ends it."""
        self._process.terminate()

    def say_where(self) -> None:
        """End it so that it tells on its standard error what it was doing, where the system can do that."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            self._process.send_signal(signal.SIGABRT)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def _listen(self, tell: Callable[[Beat | None], None]) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pipe:
            while told := os.read(pipe.fileno(), _PIECE):
                for beat in dict.fromkeys(beats_in(told)):
                    tell(beat)
        tell(None)
