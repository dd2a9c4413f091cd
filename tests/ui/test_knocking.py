"""Staff call the console from any screen, and nothing beneath is pressed."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent

from tests.support.booth import KIND, PLAIN, TOUCHSCREEN, Booth, mouse, touch


def fingers(*points: QPointF, lifted: int = 0) -> QTouchEvent:
    """A touch event with fingers at these points, of which the last so many lift."""
    still = len(points) - lifted
    states = [
        QEventPoint.State.Stationary if number < still else QEventPoint.State.Released
        for number in range(len(points))
    ]
    kind = KIND.TouchUpdate if still else KIND.TouchEnd
    on = [QEventPoint(n, state, at, at) for n, (at, state) in enumerate(zip(points, states, strict=True))]
    return QTouchEvent(kind, TOUCHSCREEN, PLAIN, on)


def knock(booth: Booth) -> tuple[QPointF, QPointF]:
    """Hold two fingers in opposite corners for as long as it takes."""
    booth.window.resize(1920, 1080)
    corners = QPointF(10, 10), QPointF(1910, 1070)
    booth.stopped(touch(KIND.TouchBegin, QEventPoint.State.Pressed))
    booth.stopped(fingers(*corners))
    booth.clock.move(3)
    booth.gate.tick()
    return corners


def test_a_knock_calls_the_console_and_wakes_nothing(booth: Booth) -> None:
    """Its fingers press nothing, whichever lifts first; the next touch is the console's."""
    first, second = knock(booth)
    assert booth.console.property("stage") == "enter"
    assert booth.stopped(fingers(first, second, lifted=1))
    assert booth.stopped(fingers(first, lifted=1))
    assert booth.attracts()
    assert booth.woken == []
    assert not booth.stopped(touch(KIND.TouchBegin, QEventPoint.State.Pressed))


def test_a_knock_in_the_middle_of_a_visit_ends_what_the_fingers_do(booth: Booth) -> None:
    """The window is told that the touch is cancelled, so that no button acts when they lift."""
    booth.visit.goHome()
    told: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            told.append(event.type())
            return False

    watch = Watch()
    booth.window.installEventFilter(watch)
    first, second = knock(booth)
    assert KIND.TouchCancel in told
    assert booth.stopped(fingers(first, second, lifted=2))


def test_a_chord_of_keys_calls_the_console(booth: Booth) -> None:
    """For stations whose touchscreen does not work; the plain key does not."""
    modifier = Qt.KeyboardModifier
    chord = modifier.ControlModifier | modifier.AltModifier | modifier.ShiftModifier
    booth.stopped(QKeyEvent(KIND.KeyPress, Qt.Key.Key_S.value, modifier.ControlModifier))
    assert booth.console.property("stage") == ""
    assert booth.stopped(QKeyEvent(KIND.KeyPress, Qt.Key.Key_S.value, chord))
    assert booth.console.property("stage") == "enter"


def test_input_keeps_the_console_open(booth: Booth) -> None:
    """It is not the visit's input: nobody is asked whether they are still there."""
    booth.console.call()
    for _ in range(4):
        booth.clock.move(25)
        assert not booth.stopped(mouse(KIND.MouseButtonPress))
        booth.console.tick()
    assert booth.console.property("stage") == "enter"
    assert booth.attracts()
