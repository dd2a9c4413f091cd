"""How it feels under fingers: an answer in the next frame, and one press for one deliberate touch."""

from itertools import permutations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.journeys.conftest import Open
from tests.support.visitor import Visitor, place

TRY, CLOSER, CLOSE = "\U000f0741", "\U000f06ed", "\U000f0156"
NEXT, HOME = "\U000f0142", "\U000f11d9"


def product(visitor: Visitor) -> int:
    """Return which panel is open; -1 on Home."""
    return int(visitor.kiosk.visit.property("product"))


def go_home(visitor: Visitor) -> list[QQuickItem]:
    """Show Home; return its cards."""
    visitor.kiosk.visit.goHome()
    visitor.wait_for_pictures()
    visitor.settle()
    return visitor.find_all("ProductCard")


def held(visitor: Visitor) -> list[QQuickItem]:
    """Return what looks pressed."""
    return [item for item in visitor.items() if item.property("held")]


def cut(image: QImage, item: QQuickItem) -> QImage:
    """Return what of a picture shows an item."""
    return image.copy(QRect(place(item).toRect()))


def differ(one: QImage, other: QImage) -> bool:
    """Whether two pictures look different; the renderer may round a colour either way."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return any(abs(a - b) > 8 for a, b in pairs)


def open_panel(visitor: Visitor, product: int, glyph: str = "") -> None:
    """Open a panel, and press the button with this icon."""
    visitor.kiosk.visit.open(product)
    visitor.wait_for_pictures()
    visitor.settle()
    if glyph:
        visitor.tap(visitor.find("TouchButton", glyph=glyph))
        visitor.wait_for_pictures()
        visitor.settle()


def control(visitor: Visitor, kind: str) -> QQuickItem:
    """Return a control of this kind, after having shown its screen."""
    if kind == "card":
        return go_home(visitor)[3]
    if kind == "entry":
        visitor.kiosk.visit.lay("languages")
        visitor.settle()
        return visitor.find("TouchButton", label="English")
    if kind == "option":
        open_panel(visitor, 2, TRY)
        return next(item for item in visitor.find_all("Pressable") if "134" in item.property("name"))
    if kind == "scrubber":
        open_panel(visitor, 1, TRY)
        return visitor.find("Scrubber")
    open_panel(visitor, 0)
    if kind == "tile":
        return next(item for item in visitor.find_all("Pressable") if "05" in item.property("name"))
    return visitor.find("TouchButton", glyph=NEXT)


@pytest.mark.parametrize("kind", ["card", "tile", "button", "option", "scrubber", "entry"])
def test_the_next_frame_answers_the_finger(open_kiosk: Open, kind: str) -> None:
    """What is touched looks pressed in the very next frame, and as before when the finger slides off."""
    visitor = open_kiosk()
    visitor.kiosk.visit.goHome()
    visitor.wait_for_pictures()
    item = control(visitor, kind)
    visitor.settle()
    before = cut(visitor.see(), item)
    middle = place(item).center()
    visitor.press(middle)
    assert differ(cut(visitor.see(), item), before)
    assert item in held(visitor)
    away = middle + QPointF(0, 400 if middle.y() < 540 else -400)
    visitor.move(away)
    visitor.lift(away)
    assert held(visitor) == []
    if kind != "scrubber":
        assert not differ(cut(visitor.see(), item), before)


def test_sliding_back_presses_after_all(visitor: Visitor) -> None:
    """Off the card it looks released; back on it, it is pressed again, and lifting there opens it."""
    card = go_home(visitor)[0]
    on, off = place(card).center(), place(card).bottomRight() + QPointF(30, 60)
    visitor.press(on)
    visitor.move(off)
    assert not card.property("held")
    visitor.move(on)
    assert card.property("held")
    visitor.lift(on)
    assert product(visitor) == 0


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_palm_on_a_card_opens_it_once(visitor: Visitor, order: tuple[int, ...]) -> None:
    """Three touch points a few millimetres apart, lifted in any order: one card opens, nothing stays."""
    cards = go_home(visitor)
    middle = place(cards[1]).center()
    points = [middle + QPointF(12 * finger, 9 * finger) for finger in range(3)]
    opened: list[int] = []
    visitor.kiosk.visit.changed.connect(lambda: opened.append(product(visitor)))
    visitor.put_down(points)
    visitor.lift_one_by_one(points, order)
    assert opened == [1]
    assert held(visitor) == []


@pytest.mark.parametrize("turned_round", [False, True])
def test_ten_fingers_open_at_most_one_panel(open_kiosk: Open, turned_round: bool) -> None:
    """On ten cards at once: the first that lifts opens its card, the others find no card any longer."""
    visitor = open_kiosk()
    points = [place(card).center() for card in go_home(visitor)]
    opened: list[int] = []
    visitor.kiosk.visit.changed.connect(lambda: opened.append(product(visitor)))
    visitor.put_down(points)
    order = list(range(10))[:: -1 if turned_round else 1]
    visitor.lift_one_by_one(points, order)
    assert opened == [order[0]]
    assert held(visitor) == []
    visitor.wait_for_pictures()
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=HOME))
    assert product(visitor) == -1
    visitor.tap(go_home(visitor)[4])
    assert product(visitor) == 4


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_fingers_on_one_entry_choose_it(open_kiosk: Open, order: tuple[int, int]) -> None:
    """The second does not reach the backdrop, which would close the sheet unchanged."""
    visitor = open_kiosk()
    go_home(visitor)
    visitor.kiosk.visit.lay("languages")
    visitor.settle()
    middle = place(visitor.find("TouchButton", label="English")).center()
    points = [middle, middle + QPointF(20, 5)]
    visitor.press(points[0])
    visitor.press_another(points, 1)
    visitor.lift_one_by_one(points, order)
    assert visitor.kiosk.languages.property("current") == "en"
    assert visitor.kiosk.visit.property("sheet") == ""


def test_a_finger_that_rests_elsewhere_neither_steals_nor_blocks(open_kiosk: Open) -> None:
    """It lies on the text, on a picture, on another button: a tap acts all the same."""
    visitor = open_kiosk()
    visitor.kiosk.visit.open(0)
    visitor.wait_for_pictures()
    visitor.settle()
    rest = [
        place(visitor.find("ProductText")).center(),
        place(visitor.find("PageTurner")).center(),
        place(visitor.find("TouchButton", glyph=CLOSER)).center(),
    ]
    for steps, at in enumerate(rest, 1):
        button = place(visitor.find("TouchButton", glyph=NEXT)).center()
        visitor.press(at)
        visitor.press_another([at, button], 1)
        visitor.lift_one_by_one([at, button], [1])
        assert product(visitor) == steps
        visitor.lift(at + QPointF(0, 300))
        assert held(visitor) == []
        visitor.wait_for_pictures()
        visitor.settle()


def test_taps_land_while_sheets_come_and_go(open_kiosk: Open) -> None:
    """Ten taps in a row, each on what is there by then, while fades are still running."""
    visitor = open_kiosk(animated=True)
    visitor.kiosk.visit.goHome()
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    for _ in range(5):
        visitor.settle()
        visitor.tap(visitor.find_all("LanguageButton")[0])
        assert visitor.kiosk.visit.property("sheet") == "languages"
        visitor.wait_until(lambda: len(visitor.find_all("LanguageSheet")) == 1, "the sheet begins to show")
        visitor.settle()
        visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
        assert visitor.kiosk.visit.property("sheet") == ""
    visitor.tap(visitor.find_all("ProductCard")[7])
    assert product(visitor) == 7


def test_a_tap_right_after_the_wake_opens_a_card(open_kiosk: Open) -> None:
    """The attract loop is still fading away over Home."""
    visitor = open_kiosk(animated=True)
    visitor.tap(visitor.find("AttractScreen"))
    visitor.kiosk.visit.goHome()
    assert visitor.find_all("AttractScreen")
    visitor.settle()
    visitor.tap(visitor.find_all("ProductCard")[6])
    assert product(visitor) == 6


def test_taps_land_while_the_picture_comes_and_goes(open_kiosk: Open) -> None:
    """Full screen and back again, before either fade has ended."""
    visitor = open_kiosk(animated=True)
    visitor.kiosk.visit.open(0)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "the panel comes")
    visitor.wait_until(lambda: visitor.find("ProductScreen").property("covers"), "the panel has grown")
    for _ in range(4):
        visitor.tap(visitor.find("TouchButton", glyph=CLOSER))
        assert visitor.kiosk.visit.property("viewing")
        visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture comes")
        visitor.settle()
        visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
        assert not visitor.kiosk.visit.property("viewing")
    visitor.tap(visitor.find("TouchButton", glyph=NEXT))
    assert product(visitor) == 1
