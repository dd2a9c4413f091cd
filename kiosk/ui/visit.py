"""A visit: which screen is shown, and when the kiosk goes back to its attract loop."""

import math
from typing import Literal

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract.idle import Idle, Phase
from kiosk.packs.shown import ShownPack

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: What lies over the screens, if anything: the choice of languages, what makes the screens easier, or a
#: product's address to take away
Sheet = Literal["", "languages", "access", "takeaway"]
# A reading aloud keeps the visit going for this long at most, s: the longest text takes about half of it.
_LONGEST_READING_S = 120


@QmlElement
@QmlSingleton
class Visit(QObject):
    """Where the visitor is. QML shows what stands here; what visitors press calls the slots.

    Args:
        idle: decides when a visit is over.
        count: how many products there are.
        numbers: whether there is a panel with the city in numbers.
    """

    changed = Signal()
    remainingChanged = Signal()
    keyedChanged = Signal()
    woken = Signal(QPointF)
    left = Signal()

    def __init__(
        self,
        idle: Idle,
        count: int,
        parent: QObject | None = None,
        *,
        numbers: bool = False,
    ) -> None:
        super().__init__(parent)
        self._idle = idle
        self._count = count
        self._has_numbers = numbers
        self._phase = Phase.ATTRACT
        self._product = -1
        self._numbers = False
        self._viewing = False
        self._sheet: Sheet = ""
        self._remaining = 0
        self._keyed = False
        self._opened = self._touch_wakes = True
        #: Whether nothing that a visit showed is on the screen
        self.cleared = False

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether the closed screen lies over the attract loop: nobody visits outside opening hours."""
        return not self._opened and self._phase is Phase.ATTRACT

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
        """Place of the product whose panel is open, from 0; -1 on Home and in the numbers."""
        return self._product

    @Property(bool, notify=changed)
    def numbers(self) -> bool:
        """Whether the panel with the city in numbers is open."""
        return self._numbers

    @Property(bool, notify=changed)
    def viewing(self) -> bool:
        """Whether the open panel's picture is shown full screen."""
        return self._viewing

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """Name of the sheet that lies over the screens; empty when there is none."""
        return self._sheet

    @Property(int, notify=remainingChanged)
    def remaining(self) -> int:
        """Whole seconds left of the countdown, rounded up."""
        return self._remaining

    @Property(bool, notify=keyedChanged)
    def keyed(self) -> bool:
        """Whether the visitor works with keys, and not with fingers, by now."""
        return self._keyed

    def work_with(self, *, keys: bool) -> None:
        """Note that the visitor has pressed a key, or touched."""
        if keys != self._keyed:
            self._keyed = keys
            self.keyedChanged.emit()

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        self._follow(self._idle.tick())
        if self._phase is Phase.STILL_THERE:
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
        """End the attract loop: the touch at `point`, px in the window, decides where the visit begins.

        Outside opening hours the loop is not seen: the visit begins on Home, or not at all.
        """
        if self._opened:
            self.woken.emit(point)
        elif not self._touch_wakes:
            return
        if self._phase is Phase.ATTRACT:
            self.goHome()

    def set_hours(self, opened: bool, *, touch_wakes: bool) -> None:
        """Note whether it is within opening hours, and whether a touch wakes outside of them.

        A visit that has begun goes on.
        """
        self._touch_wakes = touch_wakes
        if opened != self._opened:
            self._opened = opened
            self.changed.emit()

    def follow_pack(self, shown: ShownPack) -> None:
        """Lead to what another content pack has to show; nothing of the one before may be on the screen."""
        self._count, self._has_numbers = len(shown.pack.products), shown.pack.numbers is not None

    @Slot()
    def clear(self) -> None:
        """Note that nothing of the last visit is seen any more."""
        self.cleared = True

    def leave(self) -> None:
        """End the visit now."""
        self._follow(self._idle.leave())

    def listen(self, listening: bool) -> None:
        """Do not take a visitor who is listening for one who has gone; for two minutes at most."""
        if listening:
            self._idle.hold(_LONGEST_READING_S)
        else:
            self._idle.release()

    def ask(self) -> None:
        """Ask now whether the visitor is still there."""
        self._sheet = ""
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

    @Slot()
    def showNumbers(self) -> None:
        """Open the panel with the city in numbers, if there is one."""
        if self._has_numbers:
            self._go(-1, numbers=True)

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

    @Slot(str)
    def lay(self, sheet: Sheet) -> None:
        """Lay this sheet over the screens, or take it away: empty."""
        if sheet != self._sheet:
            self._sheet = sheet
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Take away the topmost thing; on Home there is none."""
        if self._sheet:
            self.lay("")
        elif self._viewing:
            self.view(False)
        elif self._product >= 0 or self._numbers:
            self.goHome()

    def _go(self, product: int, *, numbers: bool = False) -> None:
        if self._phase is Phase.ATTRACT:
            self._idle.wake()
            self._phase = self._idle.tick()
            self.cleared = False
        self._product = product
        self._numbers = numbers
        self._viewing = False
        self._sheet = ""
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
        self._numbers = False
        self._viewing = False
        self._sheet = ""
        self.work_with(keys=False)
        self.left.emit()

    def _count_down(self) -> None:
        remaining = math.ceil(self._idle.remaining())
        if remaining != self._remaining:
            self._remaining = remaining
            self.remainingChanged.emit()
