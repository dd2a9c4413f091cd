"""The whole kiosk by keys alone, as an assistive keypad sends them, and where the focus is seen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.visitor import Visitor, colour_at, kind_of, place

Key = Qt.Key
SIZES = [(1920, 1080), (1080, 1920)]
TRY, TURN, CLOSER, NEXT = "\U000f0741", "\U000f1999", "\U000f06ed", "\U000f0142"
INK = QColor("#F3F6F9")


def press(visitor: Visitor, *keys: Qt.Key) -> QQuickItem:
    """Press keys one after another; return what has the focus then."""
    for key in keys:
        visitor.press_key(key)
        visitor.settle()
        visitor.wait_for_pictures()
    return focus(visitor)


def focus(visitor: Visitor) -> QQuickItem:
    """Return what the keys go to."""
    item = visitor.window.activeFocusItem()
    assert item is not None
    return item


def name(item: QQuickItem) -> str:
    """Return what a control is called."""
    return str(item.property("name"))


def go_to(visitor: Visitor, glyph: str) -> QQuickItem:
    """Go on until the button with this icon has the focus."""
    for _ in range(30):
        if focus(visitor).property("glyph") == glyph:
            return focus(visitor)
        press(visitor, Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {glyph!r}")


def rings(visitor: Visitor) -> list[QQuickItem]:
    """Return the focus rings that are seen."""
    return visitor.find_all("FocusRing")


def state(visitor: Visitor) -> tuple[int, bool, str]:
    """Return which panel is open, whether its picture is full screen, and which sheet lies on top."""
    visit = visitor.kiosk.visit
    return visit.property("product"), visit.property("viewing"), visit.property("sheet")


def test_home_by_keys(open_kiosk: Open) -> None:
    """The waking key only wakes and shows the focus; arrows go along rows, and up and down."""
    visitor = open_kiosk()
    first = press(visitor, Key.Key_Space)
    assert (kind_of(first), name(first)[:2]) == ("ProductCard", "01")
    assert len(rings(visitor)) == 1
    assert name(press(visitor, Key.Key_Down))[:2] == "06"
    assert name(press(visitor, Key.Key_Right, Key.Key_Right, Key.Key_Right))[:2] == "09"
    assert name(press(visitor, Key.Key_Up, Key.Key_Left, Key.Key_Left))[:2] == "02"
    press(visitor, Key.Key_Escape, Key.Key_Back)
    assert state(visitor) == (-1, False, "")


def test_a_whole_visit_by_keys(open_kiosk: Open) -> None:
    """Wake, open, try, look closer, go on, change the language, go Home, leave."""
    visitor = open_kiosk()
    press(visitor, Key.Key_Space, Key.Key_Right, Key.Key_Enter)
    assert state(visitor) == (1, False, "")
    try_the_figure(visitor)
    look_closer(visitor)
    go_to(visitor, NEXT)
    assert press(visitor, Key.Key_Enter).property("glyph") == NEXT
    assert state(visitor) == (2, False, "")
    change_the_language(visitor)
    assert state(visitor) == (2, False, "")
    assert name(press(visitor, Key.Key_Home))[:2] == "03"
    assert state(visitor) == (-1, False, "")
    visitor.pass_time(81)
    assert visitor.kiosk.visit.property("attracting")
    assert name(press(visitor, Key.Key_Right))[:2] == "01"
    assert state(visitor) == (-1, False, "")


def try_the_figure(visitor: Visitor) -> None:
    """Open a figure that is dragged up and down, change its value, and go back to where it was opened."""
    go_to(visitor, TRY)
    assert kind_of(press(visitor, Key.Key_Return)) == "Scrubber"
    before = visitor.find("Readout").property("number")
    press(visitor, Key.Key_Down, Key.Key_Down)
    assert visitor.find("Readout").property("number") != before
    assert press(visitor, Key.Key_Escape).property("glyph") == TRY
    assert not visitor.find_all("Figure")


def look_closer(visitor: Visitor) -> None:
    """See the pictures full screen, turn and enlarge, and go back to the button that had opened them."""
    go_to(visitor, CLOSER)
    strip = press(visitor, Key.Key_Space)
    assert state(visitor)[1]
    assert kind_of(strip) == "PictureStrip"
    assert press(visitor, Key.Key_Right).property("page") == 1
    press(visitor, Key.Key_Up, Key.Key_Plus)
    assert visitor.find("Magnifier").property("zoom") == pytest.approx(2.25)
    assert press(visitor, Key.Key_Minus, Key.Key_Down) == strip
    assert visitor.find("Magnifier").property("zoom") == 1
    assert press(visitor, Key.Key_Down) != strip
    assert press(visitor, Key.Key_Backspace).property("glyph") == CLOSER


def change_the_language(visitor: Visitor) -> None:
    """Open the sheet, close it, open it again and choose; each time the focus comes back to its button."""
    language = press(visitor, Key.Key_Right, Key.Key_Right)
    assert name(press(visitor, Key.Key_Enter)) == "简体中文"
    assert press(visitor, Key.Key_Back) == language
    press(visitor, Key.Key_Enter)
    assert name(press(visitor, Key.Key_Down)) == "English"
    assert press(visitor, Key.Key_Enter) == language
    assert visitor.kiosk.languages.property("current") == "en"


@pytest.mark.parametrize("size", SIZES)
def test_tab_reaches_everything_once_in_reading_order(open_kiosk: Open, size: PixelSize) -> None:
    """Each control that can be touched, and no other; back in the same order."""
    visitor = open_kiosk(None, size)
    visit = visitor.kiosk.visit
    shown: list[Callable[[], object]] = [
        visit.goHome,
        lambda: visit.open(2),
        lambda: visit.view(True),
        lambda: visit.lay("languages"),
        lambda: visit.lay("access"),
        visit.showNumbers,
        partial(tap_first, visitor, "NumberTile"),
    ]
    for show in shown:
        show()
        visitor.wait_for_pictures()
        visitor.settle()
        check_order(visitor)


@dataclass(frozen=True)
class Place:
    """Which control it is, in which row or grid, and where: Python's own objects for items may not last."""

    item: int
    row: int
    at: tuple[float, float]


def noted(item: QQuickItem) -> Place:
    """Return which control this is."""
    box = place(item)
    [address] = shiboken6.getCppPointer(item)
    [row] = shiboken6.getCppPointer(item.parentItem())
    return Place(address, row, (box.left(), box.top()))


def check_order(visitor: Visitor) -> None:
    """Tab goes round all there is to touch, once each, and Backtab the other way round."""
    first = noted(press(visitor, Key.Key_Tab))
    there = [first]
    while (found := noted(press(visitor, Key.Key_Tab))).item != first.item:
        there.append(found)
    round_trip = [one.item for one in there]
    assert len(set(round_trip)) == len(round_trip)
    assert {noted(item).item for item in visitor.items() if is_touchable(item)} == set(round_trip)
    assert [noted(press(visitor, Key.Key_Backtab)).item for _ in there] == round_trip[::-1]
    for one, other in pairwise(there):
        if (one.row, one.at[1]) == (other.row, other.at[1]):
            assert one.at[0] < other.at[0]


def tap_first(visitor: Visitor, kind: str) -> None:
    """Touch the first of one kind of control."""
    visitor.tap(visitor.find_all(kind)[0])


def is_touchable(item: QQuickItem) -> bool:
    """Whether a finger can press or change an item now; what lies behind others is a backdrop of theirs."""
    if not item.isEnabled() or any(
        child.property("activeFocusOnTab") for child in item.findChildren(QQuickItem)
    ):
        return False
    pressed = any(kind_of(child) == "PressArea" for child in item.childItems())
    return bool(item.property("activeFocusOnTab")) or pressed


@pytest.mark.parametrize("size", SIZES)
def test_the_focus_is_seen_until_a_finger_comes(open_kiosk: Open, size: PixelSize) -> None:
    """A light ring at least 1 mm thick between dark lines, whole on the screen, until a touch."""
    visitor = open_kiosk(None, size)
    mm = min(visitor.window.width(), visitor.window.height()) / 300
    press(visitor, Key.Key_Space)
    for open_next in ((), (Key.Key_Enter,)):
        press(visitor, *open_next)
        for _ in range(14):
            item = press(visitor, Key.Key_Tab)
            ring = place(rings(visitor)[0])
            assert place(visitor.window.contentItem()).contains(ring), name(item)
            middle = ring.center().x()
            seen = visitor.see()
            column = [colour_at(seen, QPointF(middle, ring.top() + step)) for step in range(round(3 * mm))]
            light = [place for place, colour in enumerate(column) if near(colour, INK)]
            assert len(light) >= mm
            assert column[light[0] - 1].lightnessF() < 0.2 > column[light[-1] + 1].lightnessF()
    visitor.tap_at(QPointF(2, 2))
    assert rings(visitor) == []
    press(visitor, Key.Key_Tab)
    assert len(rings(visitor)) == 1


def near(one: QColor, other: QColor) -> bool:
    """Whether two colours look alike."""
    return abs(one.lightnessF() - other.lightnessF()) < 0.05 and one.saturationF() < 0.1


def test_what_lies_beneath_never_has_the_focus(visitor: Visitor) -> None:
    """Neither Home beneath a sheet, nor anything while the visitor is asked or nobody is there."""
    press(visitor, Key.Key_Space, Key.Key_Right)
    card = focus(visitor)
    visitor.kiosk.visit.ask()
    visitor.settle()
    assert not focus(visitor).property("activeFocusOnTab")
    assert press(visitor, Key.Key_Enter) == card
    assert state(visitor) == (-1, False, "")
    visitor.kiosk.visit.leave()
    visitor.settle()
    assert not focus(visitor).property("activeFocusOnTab")


def test_a_key_held_down_is_harmless(visitor: Visitor) -> None:
    """It acts once, when it is let go, whatever has come under the focus meanwhile."""
    press(visitor, Key.Key_Space)
    card = focus(visitor)
    for _ in range(20):
        visitor.hold_key(Key.Key_Return, repeated=_ > 0)
        assert card.property("held")
    assert state(visitor)[0] == -1
    visitor.let_go(Key.Key_Return)
    assert state(visitor)[0] == 0
    assert not card.property("held")
    visitor.let_go(Key.Key_Return)
    assert state(visitor) == (0, False, "")
    for _ in range(60):
        visitor.hold_key(Key.Key_Right, repeated=True)
    assert focus(visitor).property("activeFocusOnTab")


def test_keys_go_on_where_the_finger_was(visitor: Visitor) -> None:
    """A panel opened by a touch and left by a key: its card has the focus; after a step the next one's."""
    visitor.kiosk.visit.goHome()
    visitor.wait_for_pictures()
    visitor.tap(visitor.find_all("ProductCard")[2])
    visitor.wait_for_pictures()
    assert name(press(visitor, Key.Key_Escape))[:2] == "03"
    press(visitor, Key.Key_Enter)
    visitor.kiosk.visit.step(1)
    assert name(press(visitor, Key.Key_Escape))[:2] == "04"


def test_the_turntable_turns_by_keys(open_kiosk: Open) -> None:
    """Right and left turn it; Back brings the pictures, and the button that had brought it."""
    visitor = open_kiosk()
    visitor.kiosk.visit.open(2)
    press(visitor, Key.Key_Tab)
    go_to(visitor, TURN)
    table = press(visitor, Key.Key_Enter)
    assert kind_of(table) == "Turntable"
    press(visitor, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert table.property("frame") == 1
    assert press(visitor, Key.Key_Back).property("glyph") == TURN
