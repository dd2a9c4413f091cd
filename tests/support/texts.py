"""Whether texts can be read: none cut off, none over another, none outside the screen."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.support.visitor import Visitor, kind_of, place


def texts(visitor: Visitor) -> list[QQuickItem]:
    """Every text that a visitor is meant to read."""
    return [
        item
        for item in visitor.items()
        if item.inherits("QQuickText") and item.property("text") and not in_dock(item) and not ornament(item)
    ]


def in_dock(item: QQuickItem) -> bool:
    """Whether an item belongs to the dock, whose tiles are pictures with a number."""
    return any("Dock" in kind_of(ancestor) for ancestor in ancestors(item))


def ornament(item: QQuickItem) -> bool:
    """Whether a text is the large number of a cover, over which other text may stand."""
    return any("Cover" in kind_of(ancestor) for ancestor in ancestors(item))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Go up from an item to the window's root."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def inked(item: QQuickItem) -> QRectF:
    """Where a text's letters are, px in the window: its box may be wider and higher."""
    box = place(item)
    width, height = item.property("contentWidth"), item.property("contentHeight")
    if kind_of(item) != "Text" or width > box.width():
        return QRectF(box.x(), box.y(), min(width, box.width()), min(height, box.height()))
    return QRectF(box.x(), box.y(), width, min(height, box.height()))


def scrolled(item: QQuickItem) -> QQuickItem | None:
    """Return the view that an item scrolls in, if it does."""
    return next((above for above in ancestors(item) if above.property("interactive")), None)


def seen(item: QQuickItem) -> QRectF:
    """Where a text's letters are seen, px in the window: what is scrolled out of its view is not."""
    view = scrolled(item)
    return inked(item) if view is None else inked(item).intersected(place(view))


def check_texts(visitor: Visitor, within: str = "") -> None:
    """No text is cut off, leaves the screen, overlaps another, or cannot be scrolled to.

    Args:
        visitor: stands before the screen.
        within: the kind of item whose texts alone are looked at: it covers others.
    """
    visitor.settle()
    screen = QRectF(0, 0, visitor.window.width(), visitor.window.height()).adjusted(-1, -1, 1, 1)
    found = [item for item in texts(visitor) if not within or inside(item, within)]
    assert found
    for item in found:
        what = item.property("text")
        assert not item.property("truncated"), what
        assert item.property("contentWidth") <= item.width() + 1, what
        # The box of a single line is its font's: large letters do not fill it.
        assert item.property("lineCount") == 1 or item.property("contentHeight") <= item.height() + 1, what
        view = scrolled(item)
        if view is None:
            assert screen.contains(place(item)), f"{what} leaves the screen: {place(item)}"
        else:
            box = item.mapRectToItem(view.property("contentItem"), QRectF(0, 0, item.width(), item.height()))
            whole = QRectF(0, 0, view.width(), view.property("contentHeight"))
            assert whole.adjusted(-1, -1, 1, 1).contains(box), f"{what} cannot be scrolled to: {box}"
            assert screen.contains(place(view)), f"the view of {what} leaves the screen"
    for first, second in combinations(found, 2):
        shared = seen(first).intersected(seen(second))
        both = f"{first.property('text')} | {second.property('text')}"
        assert shared.width() < 2 or shared.height() < 2, f"{both} overlap: {shared}"


def inside(item: QQuickItem, kind: str) -> bool:
    """Whether an item belongs to one of this kind."""
    return any(kind_of(above) == kind for above in ancestors(item))
