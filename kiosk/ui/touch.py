"""Every input passes here first: it keeps a visit alive, and a touch that wakes presses nothing."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QKeyEvent, QPointingDevice, QSinglePointEvent, QTouchEvent, QWindow

from kiosk.staff.knock import Knock
from kiosk.ui.console import Console
from kiosk.ui.keys import LEADING, TURNING, is_typed, meaning, send_meaning
from kiosk.ui.visit import Visit

_PRESSES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TabletPress,
        QEvent.Type.KeyPress,
    }
)
_RELEASES = frozenset(
    {
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TabletRelease,
        QEvent.Type.KeyRelease,
    }
)
_MOVES = frozenset(
    {
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)
_INPUT = _PRESSES | _RELEASES | _MOVES


class TouchGate(QObject):
    """Filters a window's input.

    While the attract loop plays, or the visitor is asked whether they are still there, a whole
    gesture is swallowed, from its press to its first release: it wakes, or continues, and presses
    nothing. It ends with the first finger that lifts, so that a stuck one cannot keep the kiosk asleep.
    The first key after a touch is swallowed likewise: it only shows where the keys go to.

    Staff call the console from here: by their knock, or by a chord of keys. What fingers are doing to
    the screens at that moment ends without effect.
    """

    def __init__(self, visit: Visit, console: Console, knock: Knock, window: QWindow) -> None:
        super().__init__(window)
        self._visit = visit
        self._console = console
        self._knock = knock
        self._window = window
        self._swallowing = False
        self._pressed_at = QPointF()
        # The touchscreen that fingers are on, and whether they are still down from staff's knock.
        self._touchscreen: QPointingDevice | None = None
        self._knocking = False
        console.called.connect(self._let_go)
        window.installEventFilter(self)

    def tick(self) -> None:
        """Look at the clock: fingers that are held still send no events."""
        if self._knock.due():
            self._console.call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event has been dealt with here."""
        kind = event.type()
        if kind not in _INPUT:
            return False
        knocking = self._knocking
        if isinstance(event, QTouchEvent):
            self._follow_fingers(event)
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress and _is_chord(event):
            self._console.call()
            return True
        if knocking:
            return True
        if self._console.up:
            return self._dealt_with_for_staff(watched, event)
        return self._dealt_with_for_visitor(watched, event)

    def _dealt_with_for_staff(self, watched: QObject, event: QEvent) -> bool:
        self._console.touched()
        if is_typed(self._window, event):
            # Tab leads on from there, and the focus is to be seen where it gets to.
            self._visit.work_with(keys=meaning(event) in TURNING)
            return isinstance(event, QKeyEvent) and self._console.keys.takes(event)
        shows_only = event.type() in _PRESSES and self._reveals(event)
        return shows_only or send_meaning(watched, event)

    def _dealt_with_for_visitor(self, watched: QObject, event: QEvent) -> bool:
        kind, passes = event.type(), self._visit.touched()
        if kind in _PRESSES:
            passes = not self._reveals(event) and passes
        if not self._swallowing and not passes and kind in _PRESSES:
            self._swallowing = True
            self._pressed_at = _position(event)
        if self._swallowing:
            self._watch_for_release(event)
            return True
        return not passes or send_meaning(watched, event)

    def _reveals(self, event: QEvent) -> bool:
        """Note what the visitor works with; return whether a key only shows the focus."""
        keyed = bool(self._visit.property("keyed"))
        meant = meaning(event)
        if meant is not None:
            self._visit.work_with(keys=True)
        elif not isinstance(event, QKeyEvent):
            self._visit.work_with(keys=False)
        return meant is not None and meant not in LEADING and not keyed

    def _follow_fingers(self, event: QTouchEvent) -> None:
        released = QEventPoint.State.Released
        down = [point.scenePosition() for point in event.points() if point.state() != released]
        if event.type() is QEvent.Type.TouchCancel:
            down = []
        self._touchscreen = event.pointingDevice() if down else None
        self._knocking = self._knocking and bool(down)
        points = [(point.x(), point.y()) for point in down]
        self._knock.fingers(points, self._window.width(), self._window.height())

    def _let_go(self) -> None:
        """Cancel what fingers are doing to the screens, and ignore them until they have lifted."""
        self._swallowing = False
        if self._touchscreen is not None:
            self._window.removeEventFilter(self)
            cancel = QTouchEvent(QEvent.Type.TouchCancel, self._touchscreen)
            QCoreApplication.sendEvent(self._window, cancel)
            self._window.installEventFilter(self)
            self._knocking = True

    def _watch_for_release(self, event: QEvent) -> None:
        lifted = isinstance(event, QTouchEvent) and any(
            point.state() == point.State.Released for point in event.points()
        )
        repeated = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if (event.type() in _RELEASES and not repeated) or lifted:
            self._swallowing = False
            if self._visit.property("attracting"):
                self._visit.wake(self._pressed_at)


def _is_chord(event: QKeyEvent) -> bool:
    """Tell whether these are the keys that call the staff console: Ctrl+Alt+Shift+S."""
    # Loading this namespace takes long, and the first key comes late or never.
    from PySide6.QtCore import Qt

    held = Qt.KeyboardModifier
    chord = held.ControlModifier | held.AltModifier | held.ShiftModifier
    return event.key() == Qt.Key.Key_S and event.modifiers() == chord


def _position(event: QEvent) -> QPointF:
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    return event.position() if isinstance(event, QSinglePointEvent) else QPointF(-1, -1)
