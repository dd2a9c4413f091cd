"""The kiosk's signs of life: its GUI thread, its own clock's ticks, and frames that are really drawn."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.supervision.beats import Beat, Heart

#: How often a sign is given, and a frame asked for, ms: a screen that stands still costs no more than
#: one frame in so long.
BEAT_MS = 3000


class Heartbeat(QObject):
    """Gives a sign every few seconds, the first one with the first frame.

    Args:
        window: asked for a frame at each sign, so that a screen that rightly stands still is drawn, too.
        heart: takes the signs.
        rests: whether the display may be switched off, so that no frame is to be expected.
        lost: called when nobody hears the signs any more: the supervisor has gone.
    """

    def __init__(
        self,
        window: QQuickWindow,
        heart: Heart,
        rests: Callable[[], bool],
        lost: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._heart = heart
        self._rests = rests
        self._lost = lost
        self._asked = self._drawn = False
        self._ticked = True
        self._first = True
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self._ask()

    def tick(self) -> None:
        """Take note that the kiosk has looked at its clock; without that it gives no sign."""
        self._ticked = True

    def beat(self) -> None:
        """Give a sign, and ask for the next frame where one can be seen."""
        hidden = self._rests() or not self._window.isExposed()
        if self._ticked:
            sign = Beat.HIDDEN if hidden else Beat.DRAWN if self._drawn else Beat.UNDRAWN
            if not self._heart.beat(sign):
                self._timer.stop()
                self._lost()
        self._ticked = False
        if not hidden:
            self._ask()

    def _ask(self) -> None:
        self._drawn = False
        if not self._asked:
            self._asked = True
            # The scene graph has a thread of its own; one call for each sign, not one for each frame.
            once = Qt.ConnectionType(
                Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
            )
            self._window.frameSwapped.connect(self._note_frame, once)
        self._window.update()

    def _note_frame(self) -> None:
        self._asked = False
        self._drawn = True
        if self._first:
            self._first = False
            self.beat()
