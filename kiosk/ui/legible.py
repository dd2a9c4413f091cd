"""Whether the texts of a scene can be read: none cut off, none over another, none outside the screen."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.i18n.breaks import JOINER, plain
from kiosk.sentences import Sentence, sentence
from kiosk.ui.scene import ancestors, place, seen_items

# How much of the room beside a text's letters is left of them.
_SIDES = {Qt.AlignmentFlag.AlignRight.value: 1.0, Qt.AlignmentFlag.AlignHCenter.value: 0.5}
# Scripts that break between words only, digits and spaces that do not break; and hyphens that are joined.
_LETTERS = "[0-9\u00a0\u202fA-Za-z\u00c0-\u052f\u0600-\u06ff\u1e00-\u1eff]+"
_WORD = re.compile(f"{_LETTERS}(?:{JOINER}-{JOINER}{_LETTERS})*")

Fault = tuple[str, Sentence]
"""A text, and what is wrong with it."""


def texts(root: QQuickItem) -> list[QQuickItem]:
    """Return every text that a visitor is meant to read."""
    return [
        item
        for item in seen_items(root)
        if item.inherits("QQuickText") and item.property("text") and not in_dock(item) and not ornament(item)
        if not out_of_sight(item)
    ]


def in_dock(item: QQuickItem) -> bool:
    """Whether an item belongs to the dock, whose tiles are pictures with a number."""
    return any(ancestor.objectName() == "dock" for ancestor in ancestors(item))


def out_of_sight(item: QQuickItem) -> bool:
    """Whether an item stands beside a list that only the program moves."""
    lists = (above for above in ancestors(item) if above.inherits("QQuickListView"))
    views = (view for view in lists if not view.property("interactive"))
    return any(not place(view).intersects(place(item)) for view in views)


def ornament(item: QQuickItem) -> bool:
    """Whether a text is the large number of a cover, over which other text may stand."""
    return any(ancestor.objectName() == "cover" for ancestor in ancestors(item))


def inked(item: QQuickItem) -> QRectF:
    """Where a text's letters are, px in the window: its box may be wider and higher."""
    box = place(item).adjusted(item.property("leftPadding"), 0, -item.property("rightPadding"), 0)
    width, height = min(item.property("contentWidth"), box.width()), item.property("contentHeight")
    free = box.width() - width
    aside = free * _SIDES.get(alignment(item), 0) if free > 1 else 0
    return QRectF(box.x() + aside, box.y(), width, min(height, box.height()))


def alignment(item: QQuickItem) -> int:
    """Return where a text's lines begin, as Qt numbers it: PySide cannot tell the property."""
    context = qmlContext(item)
    assert context is not None
    value, _undefined = QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()
    return int(value)


def scrolled(item: QQuickItem) -> QQuickItem | None:
    """Return the view that an item scrolls in, if it does."""
    return next((above for above in ancestors(item) if above.property("interactive")), None)


def seen(item: QQuickItem) -> QRectF:
    """Where a text's letters are seen, px in the window: what is scrolled out of its view is not."""
    view = scrolled(item)
    return inked(item) if view is None else inked(item).intersected(place(view))


def faults(found: Sequence[QQuickItem], screen: QRectF) -> list[Fault]:
    """Return what is wrong with texts on a screen, px."""
    room = screen.adjusted(-1, -1, 1, 1)
    return [fault for item in found for fault in _faults(item, room)] + _overlaps(found)


def _faults(item: QQuickItem, screen: QRectF) -> Iterator[Fault]:
    text = str(item.property("text"))
    if item.property("truncated"):
        yield text, sentence("is cut off")
    # Arabic letters reach a little beyond their line.
    if item.property("contentWidth") > item.width() + 2.5:
        yield text, sentence("is %1 px too wide", round(item.property("contentWidth") - item.width()))
    # The box of a single line is its font's: large letters do not fill it.
    if item.property("lineCount") > 1 and item.property("contentHeight") > item.height() + 1:
        yield text, sentence("is %1 px too high", round(item.property("contentHeight") - item.height()))
    if _leaves_button(item):
        yield text, sentence("leaves its button")
    if broken := _broken_word(item):
        yield text, sentence("breaks the word “%1”", broken)
    view = scrolled(item)
    if view is None:
        if not screen.contains(place(item)):
            yield text, sentence("leaves the screen")
        return
    box = item.mapRectToItem(view.property("contentItem"), QRectF(0, 0, item.width(), item.height()))
    whole = QRectF(0, 0, view.width(), view.property("contentHeight"))
    if not whole.adjusted(-1, -1, 1, 1).contains(box):
        yield text, sentence("cannot be scrolled to")
    if not screen.contains(place(view)):
        yield text, sentence("stands in a view that leaves the screen")


def _leaves_button(item: QQuickItem) -> bool:
    """Whether a button has been set too narrow for its label: it needs room at its round ends."""
    button = next((above for above in ancestors(item) if _is_button(above)), None)
    if button is None:
        return False
    end, box, label = button.height() * 0.12, place(button), place(item)
    return label.left() < box.left() + end or label.right() > box.right() - end


def _is_button(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("TouchButton_")


def _broken_word(item: QQuickItem) -> str:
    """Return a word that does not fit into one line, though it has no place to break; else nothing."""
    metrics = QFontMetricsF(item.property("font"))
    words = _WORD.findall(item.property("text")) if item.property("lineCount") > 1 else []
    return plain(next((word for word in words if metrics.horizontalAdvance(word) > item.width() + 1), ""))


def _overlaps(found: Sequence[QQuickItem]) -> list[Fault]:
    where = [(seen(item), item) for item in found]
    return [
        (str(first.property("text")), sentence("stands over “%1”", second.property("text")))
        for (here, first), (there, second) in combinations(where, 2)
        if min(here.intersected(there).width(), here.intersected(there).height()) >= 2
    ]
