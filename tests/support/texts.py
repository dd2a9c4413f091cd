"""Whether texts can be read: none cut off, none over another, none outside the screen."""

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui import legible
from kiosk.ui.legible import in_dock, ornament, scrolled
from kiosk.ui.scene import ancestors
from tests.support.visitor import Visitor, kind_of

__all__ = ["ancestors", "check_texts", "in_dock", "inside", "ornament", "scrolled", "texts", "unreadable"]


def texts(visitor: Visitor) -> list[QQuickItem]:
    """Every text that a visitor is meant to read."""
    return legible.texts(visitor.root())


def check_texts(visitor: Visitor, within: str = "") -> None:
    """No text is cut off, leaves the screen, overlaps another, or cannot be scrolled to.

    Args:
        visitor: stands before the screen.
        within: the kind of item whose texts alone are looked at: it covers others.
    """
    assert not unreadable(visitor, within)


def unreadable(visitor: Visitor, within: str = "") -> list[str]:
    """Return what is wrong with the texts that are seen, each in one line."""
    visitor.settle()
    screen = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    found = [item for item in texts(visitor) if not within or inside(item, within)]
    assert found
    return [f"{text!r} {fault}" for text, fault in legible.faults(found, screen)]


def inside(item: QQuickItem, kind: str) -> bool:
    """Whether an item belongs to one of this kind."""
    return any(kind_of(above) == kind for above in ancestors(item))
