"""A visitor for tests: looks at the running kiosk and touches it with real, synthesised fingers."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QInputDevice, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from kiosk.bootstrap import Kiosk
from kiosk.i18n.breaks import plain
from kiosk.ui.scene import place, seen_items
from tests.support.clock import MovedClock

__all__ = ["Visitor", "class_name", "colour_at", "kind_of", "place", "with_all_in"]

PATIENCE_MS = 20_000


class Visitor:
    """Stands in front of one kiosk."""

    def __init__(self, kiosk: Kiosk, clock: MovedClock) -> None:
        self.kiosk = kiosk
        self.clock = clock
        self.window = kiosk.window.quick
        self._finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the kiosk work until the condition holds; fail when it never does."""
        if condition():
            return
        loop = QEventLoop()
        looking, patience = QTimer(interval=5), QTimer(interval=PATIENCE_MS, singleShot=True)
        # What held when it was looked at may not hold any more when the loop has ended.
        held = False

        def look() -> None:
            nonlocal held
            held = held or condition()
            if held:
                loop.quit()

        looking.timeout.connect(look)
        patience.timeout.connect(loop.quit)
        looking.start()
        patience.start()
        loop.exec()
        looking.stop()
        look()
        assert held, f"waited in vain: {what}"

    def wait_for_pictures(self) -> None:
        """Wait until every picture asked for has been prepared and is shown."""
        self.wait_until(lambda: self.kiosk.window.settled, "pictures are prepared")
        self.wait_until(self._images_loaded, "pictures are decoded")

    def pass_time(self, seconds: float) -> None:
        """Move the clock in small steps, as time passes, and let the kiosk notice each."""
        left = seconds
        while left > 0:
            step = min(left, 0.5)
            self.clock.move(step)
            self.kiosk.tick()
            left -= step

    def find_all(self, kind: str) -> list[QQuickItem]:
        """Return what is visible of one kind of QML component, in reading order of the scene."""
        return [item for item in self.items() if kind_of(item) == kind]

    def find(self, kind: str, **properties: object) -> QQuickItem:
        """Return the one visible item of a kind with these property values."""
        found = [
            item
            for item in self.find_all(kind)
            if all(as_read(item.property(name)) == value for name, value in properties.items())
        ]
        assert len(found) == 1, f"{len(found)} × {kind} {properties}"
        return found[0]

    def items(self) -> Iterator[QQuickItem]:
        """Go through every item that is visible now."""
        yield from seen_items(self.root())

    def root(self) -> QQuickItem:
        """Return the item that all others are in."""
        return self.window.contentItem()

    def texts(self) -> list[str]:
        """Return every text on the screen."""
        return [plain(str(item.property("text"))) for item in self.items() if item.inherits("QQuickText")]

    def tap(self, item: QQuickItem) -> None:
        """Touch the middle of an item and lift the finger."""
        self.tap_at(place(item).center())

    def tap_at(self, point: QPointF) -> None:
        """Touch this point of the window and lift the finger."""
        self.press(point)
        self.lift(point)

    def press(self, point: QPointF, finger: int = 0) -> None:
        """Put a finger down, px in the window."""
        QTest.touchEvent(self.window, self._finger).press(finger, point.toPoint(), self.window).commit()

    def move(self, point: QPointF, finger: int = 0) -> None:
        """Move a finger that is down."""
        QTest.touchEvent(self.window, self._finger).move(finger, point.toPoint(), self.window).commit()

    def lift(self, point: QPointF, finger: int = 0) -> None:
        """Lift a finger."""
        QTest.touchEvent(self.window, self._finger).release(finger, point.toPoint(), self.window).commit()

    def swipe(self, start: QPointF, end: QPointF, steps: int = 8) -> None:
        """Draw a finger across the screen."""
        self.press(start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * step / steps)
        self.lift(end)

    def double_tap(self, point: QPointF) -> None:
        """Tap twice in quick succession."""
        self.tap_at(point)
        self.tap_at(point)

    def press_both(self, first: QPointF, second: QPointF) -> None:
        """Put two fingers down at once."""
        self._both().press(0, first.toPoint(), self.window).press(1, second.toPoint(), self.window).commit()

    def move_both(self, first: QPointF, second: QPointF) -> None:
        """Move two fingers that are down, in one event, as a touchscreen reports them."""
        self._both().move(0, first.toPoint(), self.window).move(1, second.toPoint(), self.window).commit()

    def lift_both(self, first: QPointF, second: QPointF) -> None:
        """Lift two fingers at once."""
        touch = self._both().release(0, first.toPoint(), self.window)
        touch.release(1, second.toPoint(), self.window).commit()

    def put_down(self, points: Sequence[QPointF]) -> None:
        """Put so many fingers down at once."""
        touch = self._both()
        for finger, point in enumerate(points):
            touch.press(finger, point.toPoint(), self.window)
        touch.commit()

    def press_another(self, points: Sequence[QPointF], finger: int) -> None:
        """Put one more finger down while the others rest."""
        touch = self._both().press(finger, points[finger].toPoint(), self.window)
        for other in range(len(points)):
            if other != finger:
                touch.stationary(other)
        touch.commit()

    def lift_one_by_one(self, points: Sequence[QPointF], order: Sequence[int]) -> None:
        """Lift fingers in this order, while those that come later, or never, rest."""
        down = set(range(len(points)))
        for finger in order:
            down.discard(finger)
            touch = self._both().release(finger, points[finger].toPoint(), self.window)
            for other in down:
                touch.stationary(other)
            touch.commit()

    def press_key(self, key: Qt.Key) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key)

    def hold_key(self, key: Qt.Key, *, repeated: bool = False) -> None:
        """Press a key, or let it repeat itself while it is held."""
        QCoreApplication.sendEvent(self.window, _key_event(QEvent.Type.KeyPress, key, repeated))

    def let_go(self, key: Qt.Key) -> None:
        """Release a key."""
        QCoreApplication.sendEvent(self.window, _key_event(QEvent.Type.KeyRelease, key, False))

    def see(self) -> QImage:
        """Return what is on the screen now."""
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    def settle(self) -> None:
        """Let the scene lay itself out: positions are set when a frame is made."""
        self.window.grabWindow()

    def _both(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, self._finger)

    def _images_loaded(self) -> bool:
        # A picture that is still being decoded is transparent.
        images = [item for item in with_all_in(self.root()) if item.inherits("QQuickImage")]
        return all(image.property("source").isEmpty() or image.property("progress") == 1 for image in images)


def colour_at(image: QImage, point: QPointF) -> QColor:
    """Return the colour of one pixel."""
    return image.pixelColor(point.toPoint())


def _key_event(kind: QEvent.Type, key: Qt.Key, repeated: bool) -> QKeyEvent:
    return QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier, "", repeated)


def class_name(item: QQuickItem) -> str:
    """Return the name of an item's class as Qt knows it.

    PySide 6.12 keeps what describes an item for as long as it keeps the item, and takes whatever Qt puts
    at that address later, an item for example, for the description. So it is told to forget it.
    """
    described = item.metaObject()
    name = described.className()
    Shiboken.invalidate(described)
    return name


def kind_of(item: QQuickItem) -> str:
    """Return the name of an item's QML component, or of its Qt type."""
    return class_name(item).split("_QML")[0].removeprefix("QQuick")


def with_all_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """Go through an item and everything in it, seen or not."""
    yield item
    for child in item.childItems():
        yield from with_all_in(child)


def as_read(value: object) -> object:
    """Return a property's value; a text as it is read, whatever tells where its lines end."""
    return plain(value) if isinstance(value, str) else value
