"""Every input passes here first: it keeps a visit alive, and a touch that wakes presses nothing."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QSinglePointEvent, QTouchEvent, QWindow

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
    """

    def __init__(self, visit: Visit, window: QWindow) -> None:
        super().__init__(window)
        self._visit = visit
        self._swallowing = False
        self._pressed_at = QPointF()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Return whether the event has been dealt with here."""
        kind = event.type()
        if kind not in _INPUT:
            return False
        passes = self._visit.touched()
        if not self._swallowing and not passes and kind in _PRESSES:
            self._swallowing = True
            self._pressed_at = _position(event)
        if self._swallowing:
            self._watch_for_release(event)
            return True
        return not passes

    def _watch_for_release(self, event: QEvent) -> None:
        lifted = isinstance(event, QTouchEvent) and any(
            point.state() == point.State.Released for point in event.points()
        )
        if event.type() in _RELEASES or lifted:
            self._swallowing = False
            if self._visit.property("attracting"):
                self._visit.wake(self._pressed_at)


def _position(event: QEvent) -> QPointF:
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    return event.position() if isinstance(event, QSinglePointEvent) else QPointF(-1, -1)
