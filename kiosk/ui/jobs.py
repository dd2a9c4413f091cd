"""Background work on threads of its own, results delivered on the GUI thread."""

import logging
from collections.abc import Callable
from itertools import count
from queue import PriorityQueue
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

R = TypeVar("R")
_log = logging.getLogger(__name__)


class Jobs(QObject):
    """Runs work, on one thread or several: the most urgent first, else the first given first.

    Work that raises is logged and delivers nothing: expected failures are results, not exceptions.
    """

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None, threads: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        # The pool's own priorities do not do: it forgets that of the task which wakes a resting thread.
        self._waiting: PriorityQueue[tuple[int, int, Callable[[], None]]] = PriorityQueue()
        self._number = count()
        self._open = 0
        # Emitted on another thread, so Qt queues it for this one. (Naming the kind of connection
        # would load the whole `Qt` namespace: 15 ms of the start.)
        self._done.connect(self._deliver)

    @property
    def idle(self) -> bool:
        """Whether everything given so far has been done and delivered."""
        return self._open == 0

    def run(self, work: Callable[[], R], deliver: Callable[[R], None], urgency: int = 0) -> None:
        """Do `work` on a thread of its own, then call `deliver` with its result on the GUI thread."""
        self._open += 1

        def task() -> None:
            try:
                result = work()
            except Exception:
                _log.exception("background work failed")
                self._done.emit(None, None)
            else:
                self._done.emit(deliver, result)

        self._waiting.put((-urgency, next(self._number), task))
        self._pool.start(self._do_most_urgent)

    def close(self, wait_ms: int = 5000) -> None:
        """Drop what has not begun and wait for the rest, at most `wait_ms` ms."""
        self._pool.clear()
        self._pool.waitForDone(wait_ms)

    def _do_most_urgent(self) -> None:
        self._waiting.get()[2]()

    def _deliver(self, deliver: Callable[[object], None] | None, result: object) -> None:
        self._open -= 1
        if deliver is not None:
            deliver(result)
