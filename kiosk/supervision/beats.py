"""Signs of life: what a running kiosk tells its supervisor, one byte each, through a pipe.

The pipe is the kiosk's standard output: every system hands that on to a child by itself, and it closes with
whoever holds it. The kiosk keeps it for the signs alone; what it prints goes to its standard error.
"""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from enum import Enum

#: In the environment of a supervised kiosk: the supervisor's process id
SUPERVISOR_VARIABLE = "KIOSK_SUPERVISOR"
#: In the environment of a kiosk in safe mode: since when, as an ISO date
SAFE_VARIABLE = "KIOSK_SAFE_SINCE"
_OUT, _ERROR = 1, 2
# Linux: the number of the call that asks to be sent a signal when the parent dies.
_PR_SET_PDEATHSIG = 1


class Beat(Enum):
    """One sign: the GUI thread is well, and how far the picture is."""

    #: The frame that was asked for at the sign before has been drawn.
    DRAWN = b"d"
    #: It has not been drawn yet.
    UNDRAWN = b"u"
    #: Nothing can be drawn: the window is hidden, or the display is off.
    HIDDEN = b"h"


class Heart:
    """The kiosk's end of the pipe."""

    def __init__(self, pipe: int) -> None:
        """Take the pipe's file number."""
        self._pipe = pipe
        if sys.platform != "win32":
            os.set_blocking(pipe, False)

    def beat(self, beat: Beat) -> bool:
        """Give a sign without ever waiting, and return whether anybody is there to hear it."""
        try:
            os.write(self._pipe, beat.value)
        except BlockingIOError:
            # The supervisor is behind: it has signs enough to read.
            return True
        except OSError:
            return False
        return True


def beats_in(told: bytes) -> list[Beat]:
    """Return the signs among what came through the pipe; anything else is passed over."""
    known = {beat.value: beat for beat in Beat}
    return [known[sign] for sign in (told[place : place + 1] for place in range(len(told))) if sign in known]


def find_heart(environ: Mapping[str, str]) -> Heart | None:
    """Return the way to this process's supervisor; None when it has none. Call this once, at the start.

    From then on this process dies with its supervisor, and says where it was when it crashes.
    """
    if not environ.get(SUPERVISOR_VARIABLE):
        return None
    pipe = os.dup(_OUT)
    try:
        os.dup2(_ERROR, _OUT)
    except OSError:
        # A program without a console, on Windows.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _OUT)
        os.close(nowhere)
    if sys.stderr is not None:
        import faulthandler

        faulthandler.enable()
    if sys.platform == "linux":
        _die_with_parent()
    return Heart(pipe)


def _die_with_parent() -> None:
    import ctypes
    import signal

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
