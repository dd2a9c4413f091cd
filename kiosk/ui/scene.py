"""What is in a window's scene: which items are seen, what kind each one is, and where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken


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
