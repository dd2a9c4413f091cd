"""The console's maintenance page: the desktop for a while, a restart, the machine off."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.clock import Clock
from kiosk.station.power import Order, order
from kiosk.supervision.endings import RESTART, RESTART_MACHINE, SWITCH_OFF
from kiosk.ui.telling import in_words

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_STATUSES: dict[Order, int] = {"off": SWITCH_OFF, "restart": RESTART_MACHINE}


class Hideable(Protocol):
    """The kiosk's window, as far as it can make room for the desktop."""

    def hide(self) -> None:
        """Leave the screen to the desktop."""
        ...

    def show_again(self) -> None:
        """Take the screen again."""
        ...


@QmlElement
@QmlSingleton
class Maintenance(QObject):
    """What staff do to the program and the machine.

    Args:
        clock: tells when the kiosk comes back.
        end: ends the program with an exit status.
    """

    changed = Signal()

    def __init__(self, clock: Clock, end: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._end = end
        #: Makes room for the desktop
        self.screen: Hideable | None = None
        #: Whether whoever started the program carries out what its exit status asks for
        self.by_status = False
        self._back_at: float | None = None
        self._told = ""

    @Property(str, notify=changed)
    def told(self) -> str:
        """Why the last order was not carried out; empty when nothing stands in the way."""
        return self._told

    @Slot(int)
    def leave(self, minutes: int) -> None:
        """Leave the screen to the desktop for so many minutes; the kiosk comes back by itself."""
        if self.screen is not None:
            self._back_at = self._clock.monotonic() + 60 * minutes
            self.screen.hide()

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        if self.screen and self._back_at is not None and self._clock.monotonic() >= self._back_at:
            self._back_at = None
            self.screen.show_again()

    @Slot()
    def restart(self) -> None:
        """End the program and start it again."""
        self._end(RESTART)

    @Slot(str)
    def switch(self, what: Order) -> None:
        """Switch the machine off (`off`) or start it again (`restart`)."""
        problem = order(what)
        if problem and self.by_status:
            self._end(_STATUSES[what])
            return
        self._told = in_words(problem.message) if problem else ""
        self.changed.emit()
