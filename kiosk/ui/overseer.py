"""The kiosk's part in not being left with a supervisor that hangs."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.supervision.endings import GAVE_UP
from kiosk.supervision.watch import Watch

_log = logging.getLogger(__name__)


class Overseer(QObject):
    """Ends the supervisor and the kiosk when the supervisor hangs, as soon as nobody is using the kiosk.

    Whoever started the supervisor, the service or Shell Launcher, starts both again.

    Args:
        watch: tells whether it hangs.
        unused: whether neither a visitor nor staff are there.
        end: ends the program with an exit status.
    """

    def __init__(
        self,
        watch: Watch,
        unused: Callable[[], bool],
        end: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._unused = unused
        self._end = end

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        if self._watch.hangs() and self._unused():
            _log.error("the supervisor does not answer any more: it is ended, and the kiosk with it")
            self._watch.end()
            self._end(GAVE_UP)
