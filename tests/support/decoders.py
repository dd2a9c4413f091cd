"""What a worker process may do with a picture when its decoder is at its worst."""

import os
import sys
import threading
from pathlib import Path

from kiosk.media.pictures import Order, PictureFacts
from kiosk.media.worker import Answer, decode


def hostile(order: Order) -> Answer:
    """Do what the file is named for; anything else is opened as usual."""
    match order.path.stem:
        case "hang":
            threading.Event().wait()
        case "crash":
            os.abort()
        case "hunger":
            return bytes(10_000_000_000)
        case "bug":
            raise KeyError("nobody has thought of this")
        case "write":
            Path(os.environ["KIOSK_TEST_FILE"]).write_bytes(b"more than nothing")
    return decode(order)


def telling(order: Order) -> Answer:
    """Answer with which process this is."""
    return PictureFacts(os.getpid(), os.nice(0), " ".join(sorted(sys.modules)))


class Meeting:
    """Answers only once so many workers are at work at the same time."""

    def __init__(self, folder: Path, workers: int) -> None:
        """Let them leave word for each other in a folder."""
        self._folder = folder
        self._workers = workers

    def __call__(self, order: Order) -> Answer:
        """Come, and wait for the others."""
        (self._folder / order.path.name).mkdir()
        while len(list(self._folder.iterdir())) < self._workers:
            os.sched_yield()
        return PictureFacts(1, 1, "")
