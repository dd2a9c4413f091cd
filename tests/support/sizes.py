"""How large things are on the glass: letters, and what can be touched."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.support.texts import in_dock, ornament, scrolled
from tests.support.visitor import Visitor, kind_of, place

_HANDLERS = ("QQuickTapHandler", "QQuickPointHandler", "QQuickMultiPointTouchArea")


def px_per_mm(visitor: Visitor, diagonal: float) -> float:
    """Return the pixels in one millimetre of a panel with this diagonal, inches."""
    return math.hypot(visitor.window.width(), visitor.window.height()) / (diagonal * 25.4)


def cap_height(item: QQuickItem) -> float:
    """Return how high the capitals of a text are, px, as it is drawn: also where it is shrunk to fit."""
    drawn = item.property("contentWidth") / max(1.0, item.property("implicitWidth"))
    # A single line that is much narrower than its letters has been shrunk; a little less is rounding.
    shrunk = drawn if item.property("lineCount") == 1 and drawn < 0.97 else 1.0
    return QFontMetricsF(item.property("font")).capHeight() * shrunk


def lettering(visitor: Visitor) -> Iterator[QQuickItem]:
    """Go through every text with letters or digits to read, those of the dock included."""
    for item in visitor.items():
        letters = item.inherits("QQuickText") and item.property("text") and not ornament(item)
        if letters and kind_of(item) != "Icon":
            yield item


def touchable(visitor: Visitor) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Go through every item that a finger can press or drag, and where it is, px in the window."""
    for item in visitor.items():
        handlers = [child for child in item.children() if any(map(child.inherits, _HANDLERS))]
        if item.isEnabled() and any(handler.property("enabled") for handler in handlers):
            view = scrolled(item)
            box = place(item) if view is None else place(item).intersected(place(view))
            if view is None or not box.isEmpty():
                yield item, box


def called(item: QQuickItem) -> str:
    """Return what an item is, for a message."""
    words = item.property("text") or item.property("description") or item.property("label") or ""
    return f"{kind_of(item)} {words} {'(dock)' if in_dock(item) else ''}"
