"""The kiosk's eye on its supervisor, which gives signs of life, too: one byte now and then, the other way.

They come through the kiosk's standard input, as its own go through its standard output.
"""

import os
import signal
import threading
from collections.abc import Mapping
from contextlib import suppress

from kiosk.clock import Clock
from kiosk.supervision.beats import SUPERVISOR_VARIABLE
from kiosk.supervision.policy import HELD_UP_S

#: How often the supervisor gives a sign, s
SIGN_EVERY_S = 3.0
#: Without a sign for so long it hangs, s: longer than it ever waits for a disk that still works.
HUNG_S = 60.0
_IN = 0
_MOST = 4096


class Watch:
    """Tells whether the supervisor hangs, and ends one that does. One that gives no signs at all is let be.

    Args:
        pipe: the file number that its signs come from.
        supervisor: its process id.
        clock: tells how long it has been silent.
    """

    def __init__(self, pipe: int, supervisor: int, clock: Clock) -> None:
        self._pipe = pipe
        self._supervisor = supervisor
        self._clock = clock
        self._heard = self._looked = clock.monotonic()
        self._came, self._over = threading.Event(), threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    def hangs(self) -> bool:
        """Look at the clock, a few times a second; tell whether it has been silent for too long."""
        now = self._clock.monotonic()
        if self._came.is_set() or now - self._looked > HELD_UP_S:
            # Whoever was held up itself has heard nothing.
            self._came.clear()
            self._heard = now
        self._looked = now
        return now - self._heard > HUNG_S and not self._over.is_set()

    def end(self) -> None:
        """End the supervisor at once, so that whoever started it starts it again."""
        with suppress(OSError):
            # Another process may have its number where it has gone by itself.
            if os.name == "nt" or os.getppid() == self._supervisor:
                os.kill(self._supervisor, getattr(signal, "SIGKILL", signal.SIGTERM))

    def _listen(self) -> None:
        with suppress(OSError):
            while os.read(self._pipe, _MOST):
                self._came.set()
        self._over.set()


def find_watch(environ: Mapping[str, str], clock: Clock) -> Watch | None:
    """Return what watches this process's supervisor; None when it has none. Call this once, at the start."""
    supervisor = environ.get(SUPERVISOR_VARIABLE, "")
    if not supervisor.isdecimal():
        return None
    pipe = os.dup(_IN)
    # The programs that the kiosk starts are not to take the signs away.
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, _IN)
    os.close(nowhere)
    return Watch(pipe, int(supervisor), clock)
