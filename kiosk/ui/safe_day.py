"""The end of safe mode by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.clock import Clock
from kiosk.supervision.endings import RESTART

#: After so long without a failure in safe mode the usual one is tried again, s
SAFE_DAY_S = 24 * 3600.0


class SafeDay(QObject):
    """Starts the kiosk again after a healthy day in safe mode, when nobody is using it.

    Args:
        clock: tells how long it has been running.
        unused: whether neither a visitor nor staff are there.
        end: ends the program with an exit status.
    """

    def __init__(
        self,
        clock: Clock,
        unused: Callable[[], bool],
        end: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._unused = unused
        self._end = end
        self._began = clock.monotonic()

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        if self._clock.monotonic() - self._began >= SAFE_DAY_S and self._unused():
            self._end(RESTART)
