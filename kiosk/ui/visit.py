"""A visit: which screen is shown, and when the kiosk goes back to its attract loop."""

import math
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract.idle import Idle, Phase
from kiosk.attract.loop import AttractLoop

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Visit(QObject):
    """Where the visitor is. QML shows what stands here; what visitors press calls the slots.

    Args:
        idle: decides when a visit is over.
        loop: decides what the attract loop shows.
        count: how many products there are.
    """

    changed = Signal()
    slideChanged = Signal()
    remainingChanged = Signal()
    woken = Signal(QPointF)
    left = Signal()

    def __init__(self, idle: Idle, loop: AttractLoop, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle = idle
        self._loop = loop
        self._count = count
        self._phase = Phase.ATTRACT
        self._product = -1
        self._viewing = False
        self._choosing_language = False
        self._remaining = 0
        self.slide_ready: Callable[[int], bool] = lambda _index: True

    @Property(bool, notify=changed)
    def attracting(self) -> bool:
        """Whether the attract loop is playing."""
        return self._phase is Phase.ATTRACT

    @Property(bool, notify=changed)
    def stillThere(self) -> bool:
        """Whether the visitor is being asked if they are still there."""
        return self._phase is Phase.STILL_THERE

    @Property(int, notify=changed)
    def product(self) -> int:
        """Place of the product whose panel is open, from 0; -1 on Home."""
        return self._product

    @Property(bool, notify=changed)
    def viewing(self) -> bool:
        """Whether the open panel's picture is shown full screen."""
        return self._viewing

    @Property(bool, notify=changed)
    def choosingLanguage(self) -> bool:
        """Whether the choice of languages is open."""
        return self._choosing_language

    @Property(int, notify=slideChanged)
    def slide(self) -> int:
        """Place of the product that the attract loop shows, from 0; -1 when there are no products."""
        return self._loop.index if self._count else -1

    @Property(int, notify=remainingChanged)
    def remaining(self) -> int:
        """Whole seconds left of the countdown, rounded up."""
        return self._remaining

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        self._follow(self._idle.tick())
        if self._phase is Phase.ATTRACT:
            self._turn_slide()
        elif self._phase is Phase.STILL_THERE:
            self._count_down()

    def touched(self) -> bool:
        """Note any input; return whether it may reach the screen (False: it only wakes or continues)."""
        if self._phase is Phase.ATTRACT:
            return False
        passes = self._phase is Phase.ACTIVE
        self._idle.touched()
        self._follow(self._idle.tick())
        return passes

    def wake(self, point: QPointF) -> None:
        """End the attract loop: the touch at `point`, px in the window, decides where the visit begins."""
        self.woken.emit(point)
        if self._phase is Phase.ATTRACT:
            self.goHome()

    def leave(self) -> None:
        """End the visit now."""
        self._follow(self._idle.leave())

    def ask(self) -> None:
        """Ask now whether the visitor is still there."""
        self._choosing_language = False
        self._follow(self._idle.ask())

    @Slot()
    def goHome(self) -> None:
        """Show all products."""
        self._go(-1)

    @Slot(int)
    def open(self, product: int) -> None:
        """Open the panel of the product at this place from 0; anything else is ignored."""
        if 0 <= product < self._count:
            self._go(product)

    @Slot(int)
    def step(self, by: int) -> None:
        """Go `by` panels on (or back, when negative), around the end."""
        if self._product >= 0:
            self._go((self._product + by) % self._count)

    @Slot(bool)
    def view(self, viewing: bool) -> None:
        """Show the open panel's picture full screen, or go back to the panel."""
        viewing = viewing and self._product >= 0
        if viewing != self._viewing:
            self._viewing = viewing
            self.changed.emit()

    @Slot(bool)
    def chooseLanguage(self, choosing: bool) -> None:
        """Open or close the choice of languages."""
        if choosing != self._choosing_language:
            self._choosing_language = choosing
            self.changed.emit()

    def _go(self, product: int) -> None:
        if self._phase is Phase.ATTRACT:
            self._idle.wake()
            self._phase = self._idle.tick()
        self._product = product
        self._viewing = False
        self._choosing_language = False
        self.changed.emit()

    def _follow(self, phase: Phase) -> None:
        if phase is self._phase:
            return
        self._phase = phase
        if phase is Phase.ATTRACT:
            self._leave()
        self._count_down()
        self.changed.emit()

    def _leave(self) -> None:
        self._product = -1
        self._viewing = False
        self._choosing_language = False
        self._loop.restart()
        self.slideChanged.emit()
        self.left.emit()

    def _turn_slide(self) -> None:
        if self._count and self._loop.tick(self.slide_ready(self._loop.upcoming)):
            self.slideChanged.emit()

    def _count_down(self) -> None:
        remaining = math.ceil(self._idle.remaining())
        if remaining != self._remaining:
            self._remaining = remaining
            self.remainingChanged.emit()
