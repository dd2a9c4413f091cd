"""Ten fingers on a touchscreen: put down, moved, lifted in any order, cancelled by the system."""

import random
from collections import Counter
from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QInputDevice, QTouchEvent, QWindow
from PySide6.QtTest import QTest

Way = Callable[[float], QPointF]
"""Where a finger is on its way, from 0 to 1, px."""


class Fingers:
    """The fingers on one window, and what is told of them.

    Args:
        window: what they touch.
        chance: what they do.
        count: how many events of each kind there have been.
    """

    def __init__(self, window: QWindow, chance: random.Random, count: Counter[str]) -> None:
        self._window = window
        self._chance = chance
        self._count = count
        self._screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._down: dict[int, QPointF] = {}

    def _draw(self, ways: dict[int, Way], steps: int, *, cancelled: bool = False) -> Iterator[float]:
        self._lift(list(self._down))
        self._press({finger: way(0) for finger, way in ways.items()})
        for step in range(1, steps + 1):
            self._move({finger: way(step / steps) for finger, way in ways.items()})
            if step % 120 == 0:
                yield self._pause()
        if cancelled:
            QCoreApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, self._screen))
            self._count["touch cancelled"] += 1
        self._lift(
            self._chance.sample(list(self._down), len(self._down)), at_once=self._chance.random() < 0.5
        )
        yield self._pause()

    def _press(self, points: dict[int, QPointF]) -> None:
        touch = self._touch(set(points))
        for finger, point in points.items():
            touch.press(finger, point.toPoint(), self._window)
        self._down |= points
        touch.commit(False)
        self._count["touch begins"] += 1

    def _move(self, points: dict[int, QPointF]) -> None:
        touch = self._touch(set(points))
        for finger, point in points.items():
            touch.move(finger, point.toPoint(), self._window)
        self._down |= points
        touch.commit(False)
        self._count["touch moves"] += 1

    def _lift(self, fingers: list[int], *, at_once: bool = True) -> None:
        for group in [fingers] if at_once and fingers else [[finger] for finger in fingers]:
            touch = self._touch(set(group))
            for finger in group:
                touch.release(finger, self._down.pop(finger).toPoint(), self._window)
            touch.commit(False)
            self._count["touch ends"] += 1

    def _touch(self, fingers: Collection[int]) -> QTest.QTouchEventSequence:
        touch = QTest.touchEvent(self._window, self._screen, False)
        for other in self._down:
            if other not in fingers:
                touch.stationary(other)
        return touch

    def _free(self) -> int:
        return next(finger for finger in range(20) if finger not in self._down)

    def _pause(self) -> float:
        """Return how long the kiosk works before the next event, s: mostly not at all."""
        return self._chance.choices((0.0, 0.01, 0.06), (12, 3, 1))[0]
