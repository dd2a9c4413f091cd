"""A visit behind a gate, and every kind of input to give it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
    QWindow,
)

from kiosk.attract.idle import Idle
from kiosk.staff.knock import Knock
from kiosk.ui.console import Console
from kiosk.ui.jobs import Jobs
from kiosk.ui.touch import TouchGate
from kiosk.ui.visit import Visit
from tests.support.clock import MovedClock
from tests.support.pins import Keeper

AT = QPointF(30, 40)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
KIND = QEvent.Type


def mouse(kind: QEvent.Type) -> QMouseEvent:
    """A mouse event."""
    return QMouseEvent(kind, AT, AT, AT, LEFT, LEFT, PLAIN, QPointingDevice.primaryPointingDevice())


def key(kind: QEvent.Type, which: Qt.Key = Qt.Key.Key_F1, *, repeated: bool = False) -> QKeyEvent:
    """A key event; as a rule of a key that the kiosk has no use for."""
    return QKeyEvent(kind, which.value, PLAIN, "", repeated)


def touch(kind: QEvent.Type, *states: QEventPoint.State) -> QTouchEvent:
    """A touch event with one finger for each state."""
    fingers = [QEventPoint(number, state, AT, AT) for number, state in enumerate(states)]
    return QTouchEvent(kind, TOUCHSCREEN, PLAIN, fingers)


def tablet(kind: QEvent.Type) -> QTabletEvent:
    """A pen event."""
    pen = QPointingDevice.primaryPointingDevice()
    return QTabletEvent(kind, pen, AT, AT, 1, 0, 0, 0, 0, 0, PLAIN, LEFT, LEFT)


def wheel() -> QWheelEvent:
    """A turn of the wheel."""
    ended = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(AT, AT, QPoint(), QPoint(0, 120), NONE, PLAIN, ended, False)


def gesture() -> QNativeGestureEvent:
    """A gesture that the system has recognised."""
    pad = QPointingDevice.primaryPointingDevice()
    zoom = Qt.NativeGestureType.ZoomNativeGesture
    return QNativeGestureEvent(zoom, pad, 2, AT, AT, AT, 1.0, QPointF())


State = QEventPoint.State
TOUCHSCREEN = QPointingDevice(
    "fingers",
    1,
    QInputDevice.DeviceType.TouchScreen,
    QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.Position,
    10,
    0,
)
EVERY_INPUT = {
    "touch": lambda: touch(KIND.TouchBegin, State.Pressed),
    "finger moves": lambda: touch(KIND.TouchUpdate, State.Updated),
    "finger lifts": lambda: touch(KIND.TouchEnd, State.Released),
    "touch cancelled": lambda: touch(KIND.TouchCancel, State.Unknown),
    "mouse button": lambda: mouse(KIND.MouseButtonPress),
    "mouse moves": lambda: mouse(KIND.MouseMove),
    "mouse lifts": lambda: mouse(KIND.MouseButtonRelease),
    "double click": lambda: mouse(KIND.MouseButtonDblClick),
    "key": lambda: key(KIND.KeyPress),
    "key lifts": lambda: key(KIND.KeyRelease),
    "pen": lambda: tablet(KIND.TabletPress),
    "pen moves": lambda: tablet(KIND.TabletMove),
    "pen lifts": lambda: tablet(KIND.TabletRelease),
    "wheel": wheel,
    "gesture": gesture,
}


class Booth:
    """A visit behind a gate, and what got through."""

    def __init__(self, clock: MovedClock) -> None:
        self.clock = clock
        self.window = QWindow()
        self.visit = Visit(Idle(clock, 60, 20), 3)
        self.woken: list[QPointF] = []
        self.visit.woken.connect(self.woken.append)
        self.console = Console(Keeper(clock, "274916"), clock, Jobs())
        self.gate = TouchGate(self.visit, self.console, Knock(clock), self.window)

    def stopped(self, event: QEvent) -> bool:
        """Give the gate an event; return whether it kept it."""
        return self.gate.eventFilter(self.window, event)

    def wait(self, seconds: float) -> None:
        """Let time pass, with a look at the clock."""
        self.clock.move(seconds)
        self.visit.tick()

    def is_asked(self) -> bool:
        """Whether the visitor is asked if they are still there."""
        return bool(self.visit.property("stillThere"))

    def attracts(self) -> bool:
        """Whether nobody is there."""
        return bool(self.visit.property("attracting"))

    def keyed(self) -> bool:
        """Whether the visitor works with keys."""
        return bool(self.visit.property("keyed"))
