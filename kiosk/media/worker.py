"""What runs in a worker process: it opens one picture after another, within limits."""

import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from multiprocessing import parent_process
from multiprocessing.connection import wait

from kiosk.media.pictures import Order, PictureError, PictureFacts
from kiosk.reading import Problem
from kiosk.sentences import sentence

# What comes back from a worker: what a file holds, a rendition, or why there is none.
Answer = PictureFacts | bytes | Problem
Decoder = Callable[[Order], Answer]

_NICENESS = 3


def begin(most_bytes: int) -> None:
    """Prepare this process: it takes at most `most_bytes` of memory and ends with the kiosk."""
    threading.Thread(target=_end_with_kiosk, daemon=True).start()
    # What decoders find odd is no concern of whoever reads the kiosk's log.
    warnings.simplefilter("ignore")
    # The time of the first picture is its own.
    import_module("kiosk.media.cutting")
    if sys.platform == "win32":
        return
    import resource

    # Visitors' touches come first.
    os.nice(_NICENESS)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    # It writes no file, not even what is left of it after a crash.
    limits = {resource.RLIMIT_AS: most_bytes, resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: 0}
    for kind, most in limits.items():
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def perform(decoder: Decoder, order: Order, seconds: float) -> Answer:
    """Carry out an order; where the system can, this process is killed when that takes over `seconds` s."""
    alarm = getattr(signal, "setitimer", None)
    if alarm is not None:
        alarm(signal.ITIMER_REAL, seconds)
    try:
        return decoder(order)
    except PictureError as error:
        return error.problem
    except MemoryError:
        message = sentence("needs more memory than a picture may take")
        return Problem(str(order.path), "", message, sentence("save it smaller, as JPEG, PNG or WebP"))
    except Exception as error:
        message = sentence("cannot be opened (%1: %2)", type(error).__name__, str(error)[:200])
        return Problem(str(order.path), "", message, sentence("save it anew, as JPEG, PNG or WebP"))
    finally:
        if alarm is not None:
            alarm(signal.ITIMER_REAL, 0)


def decode(order: Order) -> Answer:
    """Probe or cut a picture.

    Raises:
        PictureError: it cannot be used.
    """
    # Only a worker pays for Pillow.
    from kiosk.media.cutting import cut, probe

    return probe(order.path) if order.size is None else cut(order.path, order.size, order.focus)


def _end_with_kiosk() -> None:
    kiosk = parent_process()
    if kiosk is not None:
        wait([kiosk.sentinel])
        os._exit(1)
