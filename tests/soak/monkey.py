"""A visitor without any sense: real touches, keys, wheels and close requests, in great number, by a seed."""

import math
import random
from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTouchEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from tests.soak.fingers import Fingers
from tests.soak.keys import LETTERS, MODIFIERS, OTHERS, WAYS_OUT

Way = Callable[[float], QPointF]
"""Where a finger is on its way, from 0 to 1, px."""
Gesture = Callable[[], Iterator[float]]
"""Makes events, and yields how long to let the kiosk work in between, s."""


class Monkey:
    """Touches one window in every way there is.

    Args:
        window: what it touches.
        chance: what it does.
        count: how many events of each kind it has sent.
    """

    def __init__(self, window: QWindow, chance: random.Random, count: Counter[str]) -> None:
        self._window = window
        self._chance = chance
        self._count = count
        self._fingers = Fingers(window, count)
        self._pad = QPointingDevice.primaryPointingDevice()
        #: Gestures and how often each comes, in no unit
        self.gestures: dict[Gesture, int] = {
            self.tap: 30,
            self.taps: 8,
            self.swipe: 14,
            self.edge_swipe: 5,
            self.scribble: 26,
            self.fingers: 6,
            self.palm: 6,
            self.pinch: 6,
            self.hold: 1,
            self.knock: 2,
            self.forgotten_finger: 2,
            self.mash: 5,
            self.ways_out: 4,
            self.digits: 2,
            self.turn_wheel: 3,
            self.press_mouse: 3,
            self.close_request: 1,
            self.drop: 1,
            self.menu: 1,
            self.native_zoom: 1,
        }

    def play(self) -> Iterator[float]:
        """Make one gesture."""
        (gesture,) = self._chance.choices(list(self.gestures), list(self.gestures.values()))
        return gesture()

    def go(self) -> None:
        """Take every finger away, but for the one in forty that a screen never reports as lifted."""
        if self._chance.random() > 1 / 40:
            self._fingers.lift(list(self._fingers.down))

    def tap(self, at: QPointF | None = None) -> Iterator[float]:
        """Touch anywhere."""
        point = at or self._anywhere()
        self._fingers.press({self._fingers.free(): point})
        yield self._pause()
        self._fingers.lift(list(self._fingers.down))

    def taps(self) -> Iterator[float]:
        """Touch the same place twice or three times, while what the first touch did still moves."""
        point = self._anywhere()
        for _ in range(self._chance.choice((2, 3))):
            yield from self.tap(point)

    def swipe(self) -> Iterator[float]:
        """Draw a finger from anywhere to anywhere."""
        return self._draw({0: _straight(self._anywhere(), self._anywhere())}, self._chance.randint(10, 120))

    def edge_swipe(self) -> Iterator[float]:
        """Draw a finger inwards from an edge of the screen, as systems call their menus."""
        point = self._anywhere()
        width, height = self._window.width() - 1, self._window.height() - 1
        start = self._chance.choice(
            [
                QPointF(0, point.y()),
                QPointF(width, point.y()),
                QPointF(point.x(), 0),
                QPointF(point.x(), height),
            ]
        )
        return self._draw({0: _straight(start, point)}, 20)

    def scribble(self) -> Iterator[float]:
        """Move a finger about for long."""
        turns = [self._anywhere() for _ in range(self._chance.randint(3, 12))]

        def way(part: float) -> QPointF:
            place = part * (len(turns) - 1)
            at = min(int(place), len(turns) - 2)
            return turns[at] + (turns[at + 1] - turns[at]) * (place - at)

        return self._draw({0: way}, 300 * len(turns))

    def fingers(self) -> Iterator[float]:
        """Put ten fingers down, move all, and lift all, or have the system cancel them."""
        ways = {finger: _straight(self._anywhere(), self._anywhere()) for finger in range(10)}
        return self._draw(ways, 150, cancelled=self._chance.random() < 0.3)

    def palm(self) -> Iterator[float]:
        """Lean on the screen: many contacts close together that come, tremble and go."""
        middle = self._anywhere()
        spread = [
            middle + QPointF(self._chance.gauss(0, 35), self._chance.gauss(0, 35))
            for _ in range(self._chance.randint(4, 9))
        ]
        ways = {finger: _straight(point, point + QPointF(4, 3)) for finger, point in enumerate(spread)}
        return self._draw(ways, 80, cancelled=self._chance.random() < 0.5)

    def pinch(self) -> Iterator[float]:
        """Move two fingers apart or together, as one zooms."""
        first, second = self._anywhere(), self._anywhere()
        middle = (first + second) / 2
        ways = [_straight(first, middle), _straight(second, middle)]
        if self._chance.random() < 0.5:
            ways = [_straight(middle, first), _straight(middle, second)]
        return self._draw(dict(enumerate(ways)), 100)

    def hold(self) -> Iterator[float]:
        """Press for long."""
        self._fingers.press({0: self._anywhere()})
        yield 0.9
        self._fingers.lift(list(self._fingers.down))

    def knock(self) -> Iterator[float]:
        """Hold two opposite corners: what calls for staff. The clock moves on between any two gestures."""
        size = self._window.size()
        corners = [QPointF(8, 8), QPointF(size.width() - 8, size.height() - 8)]
        self._fingers.lift(list(self._fingers.down))
        self._fingers.press(dict(enumerate(corners)))
        yield -4.0
        self._fingers.lift(list(self._fingers.down))

    def forgotten_finger(self) -> Iterator[float]:
        """Put a finger down and leave it there, while others go on."""
        self._fingers.press({self._fingers.free(): self._anywhere()})
        yield 0.0

    def mash(self) -> Iterator[float]:
        """Press any keys, with any others held."""
        for _ in range(self._chance.randint(5, 40)):
            keys = self._chance.choice((LETTERS, OTHERS))
            self._click(self._chance.choice(keys), self._chance.choice(MODIFIERS))
        yield 0.0

    def ways_out(self) -> Iterator[float]:
        """Press the keys by which people leave programs."""
        for key, held in self._chance.sample(WAYS_OUT, 8):
            self._click(key, held)
            yield 0.0

    def digits(self) -> Iterator[float]:
        """Type a row of digits and Return, and touch about where the PIN's keys would be."""
        for _ in range(self._chance.randint(4, 8)):
            self._click(self._chance.choice(LETTERS[16:26]), Qt.KeyboardModifier.NoModifier)
            yield from self.tap(self._near_the_middle())
        self._click(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        yield self._pause()

    def turn_wheel(self) -> Iterator[float]:
        """Turn a wheel, with and without Ctrl."""
        for _ in range(10):
            held = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
            turned = QPoint(0, self._chance.choice((-120, 120)))
            QTest.wheelEvent(self._window, self._anywhere(), turned, QPoint(), held)
            self._count["wheel"] += 1
        yield 0.0

    def press_mouse(self) -> Iterator[float]:
        """Press any button of a mouse, once or twice, and move it."""
        button = self._chance.choice(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        )
        QTest.mouseMove(self._window, self._anywhere().toPoint())
        point = self._anywhere().toPoint()
        QTest.mouseClick(self._window, button, Qt.KeyboardModifier.NoModifier, point)
        QTest.mouseDClick(self._window, button, Qt.KeyboardModifier.NoModifier, point)
        self._count["mouse"] += 8
        yield 0.0

    def close_request(self) -> Iterator[float]:
        """Ask the window to close, as a window manager does for Alt+F4."""
        self._window.close()
        self._count["close request"] += 1
        yield 0.0

    def drop(self) -> Iterator[float]:
        """Drag a file onto the window and drop it."""
        held = QMimeData()
        held.setUrls([QUrl("file:///etc/hostname")])
        point, action = self._anywhere(), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self._send(QDragEnterEvent(point.toPoint(), action, held, left, none), "drag")
        self._send(QDropEvent(point, action, held, left, none), "drag")
        yield 0.0

    def menu(self) -> Iterator[float]:
        """Ask for a context menu."""
        point = self._anywhere().toPoint()
        self._send(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point), "context menu")
        yield 0.0

    def native_zoom(self) -> Iterator[float]:
        """Zoom as the system reports it for the whole window."""
        zoom, point = Qt.NativeGestureType.ZoomNativeGesture, self._anywhere()
        for _ in range(6):
            amount = self._chance.uniform(-0.4, 0.4)
            self._send(
                QNativeGestureEvent(zoom, self._pad, 2, point, point, point, amount, QPointF()), "native zoom"
            )
        yield 0.0

    def _draw(self, ways: dict[int, Way], steps: int, *, cancelled: bool = False) -> Iterator[float]:
        self._fingers.lift(list(self._fingers.down))
        self._fingers.press({finger: way(0) for finger, way in ways.items()})
        for step in range(1, steps + 1):
            self._fingers.move({finger: way(step / steps) for finger, way in ways.items()})
            if step % 120 == 0:
                yield self._pause()
        if cancelled:
            self._send(QTouchEvent(QEvent.Type.TouchCancel, self._fingers.screen), "touch cancelled")
        self._fingers.lift(
            self._chance.sample(list(self._fingers.down), len(self._fingers.down)),
            at_once=self._chance.random() < 0.5,
        )
        yield self._pause()

    def _click(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self._window, key, held)
        self._count["keys"] += 2

    def _send(self, event: QEvent, kind: str) -> None:
        QCoreApplication.sendEvent(self._window, event)
        self._count[kind] += 1

    def _anywhere(self) -> QPointF:
        """Return a place on the screen, one in five at its edge or in a corner of it."""
        x, y = self._chance.random(), self._chance.random()
        if self._chance.random() < 0.2:
            x, y = (math.sin(part * math.pi - math.pi / 2) / 2 + 0.5 for part in (x, y))
        return QPointF(x * (self._window.width() - 1), y * (self._window.height() - 1))

    def _near_the_middle(self) -> QPointF:
        x, y = (self._chance.gauss(0.5, 0.12) for _ in "xy")
        return QPointF(x * self._window.width(), y * self._window.height())

    def _pause(self) -> float:
        """Return how long the kiosk works before the next event, s: mostly not at all."""
        return self._chance.choices((0.0, 0.01, 0.06), (12, 3, 1))[0]


def _straight(start: QPointF, end: QPointF) -> Way:
    return lambda part: start + (end - start) * part
