"""Background work on threads of its own, results delivered on the GUI thread."""

import logging
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from itertools import count
from queue import PriorityQueue
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, QThreadPool, Signal

# A thread that rests longer ends, ms: with it goes what Qt keeps for each, such as every font it has opened.
_REST_MS = 1000
R = TypeVar("R")
_log = logging.getLogger(__name__)


class Lane(Enum):
    """Which work waits for which: each lane has threads of its own, and waits for no other."""

    #: Somebody stands at the screen and waits for it.
    PROMPT = "prompt"
    USUAL = "usual"
    #: It may take minutes: a whole content pack, a video from a stick.
    LONG = "long"


class Jobs(QObject):
    """Runs work, on one thread for each lane or several: the most urgent first, else the first given first.

    Work that raises is logged and delivers nothing: expected failures are results, not exceptions.
    """

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None, threads: int = 1) -> None:
        super().__init__(parent)
        self._lanes = {lane: _Line(self, threads if lane is Lane.USUAL else 1) for lane in Lane}
        self._open = 0
        # Emitted on another thread, so Qt queues it for this one. (Naming the kind of connection
        # would load the whole `Qt` namespace: 15 ms of the start.)
        self._done.connect(self._deliver)

    @property
    def idle(self) -> bool:
        """Whether everything given so far has been done and delivered."""
        return self._open == 0

    def run(
        self,
        work: Callable[[], R],
        deliver: Callable[[R], None],
        urgency: int = 0,
        *,
        lane: Lane = Lane.USUAL,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Do `work` on another thread, then call `deliver` with its result on the GUI thread.

        Should the work raise, `failed` is called there in its place.
        """
        self._open += 1

        def task() -> None:
            try:
                result = work()
            except Exception:
                _log.exception("background work failed")
                self._tell(_ignoring(failed), None)
            else:
                self._tell(deliver, result)

        self._lanes[lane].add(urgency, task)

    def close(self, wait_ms: int = 5000) -> None:
        """Drop what has not begun and wait for the rest, at most `wait_ms` ms."""
        for line in self._lanes.values():
            line.pool.clear()
        deadline = QDeadlineTimer(wait_ms)
        for line in self._lanes.values():
            line.pool.waitForDone(deadline)

    def _tell(self, deliver: Callable[[R], None] | None, result: R | None) -> None:
        # What takes longer than the program's end has nobody to be delivered to.
        with suppress(RuntimeError):
            self._done.emit(deliver, result)

    def _deliver(self, deliver: Callable[[object], None] | None, result: object) -> None:
        self._open -= 1
        if deliver is not None:
            deliver(result)


def _ignoring(failed: Callable[[], None] | None) -> Callable[[object], None] | None:
    return None if failed is None else lambda _: failed()


class _Line:
    """What waits in one lane, and the threads that do it."""

    def __init__(self, parent: QObject, threads: int) -> None:
        self.pool = QThreadPool(parent)
        self.pool.setMaxThreadCount(threads)
        self.pool.setExpiryTimeout(_REST_MS)
        # The pool's own priorities do not do: it forgets that of the task which wakes a resting thread.
        self._waiting: PriorityQueue[tuple[int, int, Callable[[], None]]] = PriorityQueue()
        self._number = count()

    def add(self, urgency: int, task: Callable[[], None]) -> None:
        """Let a task wait for its turn."""
        self._waiting.put((-urgency, next(self._number), task))
        self.pool.start(self._do_most_urgent)

    def _do_most_urgent(self) -> None:
        self._waiting.get()[2]()
