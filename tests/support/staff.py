"""Staff for tests: they knock, type their PIN and touch the console's pages with real fingers."""

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.staff.knock import HOLD_S
from tests.support.visitor import Visitor, place

PIN = "583027"
#: Where the pad's keys are among all of them
_KEYS = {str(digit): digit - 1 for digit in range(1, 10)} | {"0": 10}
_ERASE, _DONE = 9, 11


class Staff:
    """Stand in front of one kiosk, as visitors do, and know how to call the console."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.console = visitor.kiosk.console

    @property
    def stage(self) -> str:
        """What the console shows."""
        return str(self.console.property("stage"))

    def wait_for(self, stage: str) -> None:
        """Wait until the console shows this, and no longer fades."""
        self.visitor.wait_until(lambda: self.stage == stage, f"the stage {stage!r}")
        shown = bool(stage)
        self.visitor.wait_until(lambda: bool(self.visitor.find_all("ConsoleScreen")) is shown, "the console")
        self.visitor.settle()

    def corners(self) -> tuple[QPointF, QPointF]:
        """Return two opposite corners of the screen, a little inside."""
        size = self.visitor.window.size()
        return QPointF(20, 20), QPointF(size.width() - 20, size.height() - 20)

    def knock(self) -> None:
        """Hold two fingers in opposite corners, and lift them when the pad is there."""
        first, second = self.corners()
        self.visitor.press_both(first, second)
        self.visitor.pass_time(HOLD_S)
        self.visitor.wait_until(lambda: self.stage != "", "the console has been called")
        self.visitor.lift_both(first, second)
        self.visitor.wait_until(lambda: bool(self.visitor.find_all("PinPad")), "the pad is shown")
        self.visitor.settle()

    def type(self, pin: str, *, wait: bool = True) -> None:
        """Type a PIN on the pad, and wait until it, and whatever else there is to do, has been looked at."""
        keys = self.visitor.find_all("Key")
        for digit in pin:
            self.visitor.tap(keys[_KEYS[digit]])
        self.visitor.tap(keys[_DONE])
        if wait:
            self.visitor.wait_until(lambda: self.visitor.kiosk.jobs.idle, "the PIN has been hashed")
        self.visitor.settle()

    def enter(self) -> None:
        """Come in, with a new PIN where there is none."""
        self.knock()
        if self.stage == "choose":
            self.type(PIN)
        self.type(PIN)
        self.wait_for("open")

    def open(self, page: str) -> None:
        """Touch a page's name."""
        names = list(self.console.property("pages"))
        self.visitor.tap(self.visitor.find_all("Entry")[names.index(page)])
        self.visitor.wait_until(lambda: self.console.property("page") == page, f"the page {page}")
        self.visitor.wait_until(lambda: self.visitor.kiosk.jobs.idle, "the page has looked")
        self.visitor.settle()

    def leave(self) -> None:
        """Touch "Close" and wait until the attract loop is seen."""
        self.visitor.tap(self.visitor.find_all("Entry")[-1])
        self.wait_for("")

    def tap(self, item: QQuickItem) -> None:
        """Touch an item of a page, scrolled into view by a finger if need be."""
        (scroll,) = self.visitor.find_all("ScrollView")
        view = place(scroll)
        for _ in range(40):
            middle = place(item).center()
            if view.top() + 20 < middle.y() < view.bottom() - 20:
                break
            way = max(-view.height() * 0.6, min(view.height() * 0.6, view.center().y() - middle.y()))
            start = QPointF(view.right() - 5, view.center().y() - way / 2)
            self.visitor.swipe(start, start + QPointF(0, way), steps=20)
            self.visitor.wait_until(lambda: not scroll.property("moving"), "the page stands still")
            self.visitor.settle()
        self.visitor.tap(item)
        self.visitor.settle()
