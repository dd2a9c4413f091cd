"""Fingers on the glass: any number of them, each where it is."""

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QPointF
from PySide6.QtGui import QInputDevice, QWindow
from PySide6.QtTest import QTest


class Fingers:
    """Touches one window with real touch events, and counts them.

    Args:
        window: what is touched.
        count: how many events of each kind have been sent.
    """

    def __init__(self, window: QWindow, count: Counter[str]) -> None:
        self._window = window
        self._count = count
        self.screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        #: Where the fingers are that are down, px
        self.down: dict[int, QPointF] = {}

    def free(self) -> int:
        """Return a finger that is not down."""
        return next(finger for finger in range(20) if finger not in self.down)

    def press(self, points: dict[int, QPointF]) -> None:
        """Put fingers down."""
        touch = self._touch(set(points))
        for finger, point in points.items():
            touch.press(finger, point.toPoint(), self._window)
        self.down |= points
        touch.commit(False)
        self._count["touch begins"] += 1

    def move(self, points: dict[int, QPointF]) -> None:
        """Move fingers that are down."""
        touch = self._touch(set(points))
        for finger, point in points.items():
            touch.move(finger, point.toPoint(), self._window)
        self.down |= points
        touch.commit(False)
        self._count["touch moves"] += 1

    def lift(self, fingers: list[int], *, at_once: bool = True) -> None:
        """Lift fingers, together or one after another."""
        for group in [fingers] if at_once and fingers else [[finger] for finger in fingers]:
            touch = self._touch(set(group))
            for finger in group:
                touch.release(finger, self.down.pop(finger).toPoint(), self._window)
            touch.commit(False)
            self._count["touch ends"] += 1

    def _touch(self, fingers: Collection[int]) -> QTest.QTouchEventSequence:
        touch = QTest.touchEvent(self._window, self.screen, False)
        for other in self.down:
            if other not in fingers:
                touch.stationary(other)
        return touch
