"""What is in a window's scene: which items are seen, what each one is in, and where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem


def seen_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Go through an item and everything in it that is visible now."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in sorted(item.childItems(), key=lambda child: child.z()):
        yield from seen_items(child)


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Go up from an item to the window's root."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def place(item: QQuickItem) -> QRectF:
    """Return where an item is in the window, px."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
