"""Every input passes the gate: it keeps a visit alive, wakes the kiosk, and then presses nothing."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
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
from kiosk.attract.loop import AttractLoop
from kiosk.ui.touch import TouchGate
from kiosk.ui.visit import Visit
from tests.support.clock import MovedClock

AT = QPointF(30, 40)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
KIND = QEvent.Type


def mouse(kind: QEvent.Type) -> QMouseEvent:
    """A mouse event."""
    return QMouseEvent(kind, AT, AT, AT, LEFT, LEFT, PLAIN, QPointingDevice.primaryPointingDevice())


def key(kind: QEvent.Type) -> QKeyEvent:
    """A key event."""
    return QKeyEvent(kind, Qt.Key.Key_Return.value, PLAIN)


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
        self.visit = Visit(Idle(clock, 60, 20), AttractLoop(3, 12, clock), 3)
        self.woken: list[QPointF] = []
        self.visit.woken.connect(self.woken.append)
        self.gate = TouchGate(self.visit, self.window)

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


@pytest.fixture
def booth(clock: MovedClock) -> Booth:
    """Nobody is there."""
    return Booth(clock)


@pytest.mark.parametrize("kind", EVERY_INPUT)
def test_every_kind_of_input_keeps_a_visit_alive(booth: Booth, kind: str) -> None:
    """The idle time starts again, and the event goes on to the screen."""
    booth.visit.goHome()
    booth.wait(59)
    assert not booth.stopped(EVERY_INPUT[kind]())
    booth.wait(59)
    assert not booth.is_asked()
    booth.wait(1)
    assert booth.is_asked()


@pytest.mark.parametrize("kind", EVERY_INPUT)
def test_every_kind_of_input_answers_the_question_and_presses_nothing(booth: Booth, kind: str) -> None:
    """The visit goes on; what answered does not reach the screen."""
    booth.visit.goHome()
    booth.wait(61)
    assert booth.is_asked()
    assert booth.stopped(EVERY_INPUT[kind]())
    assert not booth.is_asked()


@pytest.mark.parametrize(
    ("press", "release", "where"),
    [
        # A finger gets its place in the window on the way there: journeys look at that.
        ("touch", "finger lifts", QPointF()),
        ("touch", "touch cancelled", QPointF()),
        ("mouse button", "mouse lifts", AT),
        ("double click", "mouse lifts", AT),
        ("pen", "pen lifts", AT),
        ("key", "key lifts", QPointF(-1, -1)),
    ],
)
def test_a_press_wakes_when_it_is_released(booth: Booth, press: str, release: str, where: QPointF) -> None:
    """Nothing of it reaches the screen; it is told where it was, if it was anywhere."""
    assert booth.stopped(EVERY_INPUT[press]())
    assert booth.attracts()
    assert booth.stopped(EVERY_INPUT[release]())
    assert not booth.attracts()
    assert booth.woken == [where]
    assert not booth.stopped(EVERY_INPUT[press]())


@pytest.mark.parametrize(
    "kind", ["finger moves", "mouse moves", "pen moves", "wheel", "gesture", "key lifts"]
)
def test_what_is_no_press_does_not_wake(booth: Booth, kind: str) -> None:
    """A nudged mouse or a passing hand leaves the attract loop alone."""
    assert booth.stopped(EVERY_INPUT[kind]())
    assert booth.attracts()
    assert booth.woken == []


def test_the_first_finger_that_lifts_wakes(booth: Booth) -> None:
    """The rest of that gesture presses nothing, and a stuck finger keeps nobody waiting."""
    assert booth.stopped(touch(KIND.TouchBegin, State.Pressed))
    assert booth.stopped(touch(KIND.TouchUpdate, State.Stationary, State.Pressed))
    assert booth.attracts()
    assert booth.stopped(touch(KIND.TouchUpdate, State.Stationary, State.Released))
    assert not booth.attracts()


def test_other_events_pass_and_count_for_nothing(booth: Booth) -> None:
    """A window that is moved or exposed is not a visitor."""
    booth.visit.goHome()
    booth.wait(59)
    for kind in (KIND.Move, KIND.Expose, KIND.Timer, KIND.Enter, KIND.FocusIn):
        assert not booth.stopped(QEvent(kind))
    booth.wait(1)
    assert booth.is_asked()


def test_the_gate_is_before_the_window(booth: Booth) -> None:
    """Events that are sent to the window come by."""
    booth.visit.goHome()
    booth.wait(61)
    QCoreApplication.sendEvent(booth.window, key(KIND.KeyPress))
    assert not booth.is_asked()
