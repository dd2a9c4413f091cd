"""A visit from the waking touch to the return of the attract loop."""

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.bootstrap import Kiosk
from kiosk.i18n.breaks import plain
from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.visitor import Visitor, place

SIZES = [(1920, 1080), (1080, 1920)]


def go_home(visitor: Visitor) -> None:
    """Wake the kiosk by its invitation."""
    visitor.tap(visitor.find("Rectangle", objectName="invitation"))
    visitor.wait_until(lambda: len(visitor.find_all("ProductCard")) > 0, "Home is shown")


def attracting(kiosk: Kiosk) -> bool:
    """Whether the attract loop plays."""
    return bool(kiosk.visit.property("attracting"))


@pytest.mark.parametrize("size", SIZES)
def test_a_whole_visit_to_the_ten_real_products(open_kiosk: Open, size: PixelSize) -> None:
    """Wake, Home, every panel in turn, the other language, silence, the countdown, and attract again."""
    visitor = open_kiosk(size=size)
    kiosk = visitor.kiosk
    go_home(visitor)
    assert len(visitor.find_all("ProductCard")) == 10
    for number, exhibit in enumerate(kiosk.exhibition.exhibits):
        visitor.tap(visitor.find_all("ProductCard")[number])
        assert kiosk.visit.property("product") == number
        assert plain(exhibit.property("name")) in visitor.texts()
        assert plain(exhibit.property("summary")) in visitor.texts()
        visitor.tap(visitor.find("TouchButton", glyph=HOME))
        visitor.wait_until(lambda: not visitor.find_all("ProductScreen"), "the panel has shrunk away")
    visitor.tap(visitor.find("LanguageButton"))
    english = visitor.find("TouchButton", label="English")
    visitor.tap(english)
    assert kiosk.languages.property("current") == "en"
    assert "Chongqing Hard Tech" in visitor.texts()
    visitor.pass_time(60)
    assert "Still there?" in visitor.texts()
    visitor.pass_time(19)
    assert not attracting(kiosk)
    visitor.pass_time(1.5)
    assert attracting(kiosk)
    assert kiosk.languages.property("current") == "zh_CN"


HOME = "\U000f11d9"
PREVIOUS, NEXT = "\U000f0141", "\U000f0142"


def test_a_touch_on_the_card_of_the_attract_loop_opens_that_product(visitor: Visitor) -> None:
    """The slide that is touched decides which panel opens."""
    visitor.pass_time(13)
    assert visitor.kiosk.playing.property("place") == 1
    visitor.tap_at(QPointF(1500, 300))
    assert visitor.kiosk.visit.property("product") == 1
    assert "第2件产品" in visitor.texts()


def test_the_waking_touch_presses_nothing_beneath(visitor: Visitor) -> None:
    """Where the invitation was there are cards now: none of them opens."""
    go_home(visitor)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    assert visitor.kiosk.visit.property("product") == -1


def test_a_palm_wakes_the_kiosk_and_a_stuck_finger_does_not_keep_it_asleep(visitor: Visitor) -> None:
    """Several fingers at once wake it as soon as the first of them lifts."""
    visitor.press(QPointF(1500, 300), finger=0)
    visitor.press(QPointF(1600, 320), finger=1)
    assert attracting(visitor.kiosk)
    visitor.lift(QPointF(1600, 320), finger=1)
    assert not attracting(visitor.kiosk)
    visitor.lift(QPointF(1500, 300), finger=0)


def test_a_key_wakes_the_kiosk_and_counts_as_presence(visitor: Visitor) -> None:
    """An assistive keypad is input like any other."""
    visitor.press_key(Qt.Key.Key_Return)
    assert not attracting(visitor.kiosk)
    visitor.pass_time(50)
    visitor.press_key(Qt.Key.Key_Right)
    visitor.pass_time(50)
    assert not visitor.kiosk.visit.property("stillThere")


def test_nobody_is_asked_anything_before_the_first_touch(visitor: Visitor) -> None:
    """An empty booth is never reset: the attract loop just goes on."""
    visitor.pass_time(600)
    assert attracting(visitor.kiosk)
    assert not visitor.find_all("StillThereSheet")


def test_any_touch_continues_and_presses_nothing(visitor: Visitor) -> None:
    """The touch that answers the question does not reach the card beneath it."""
    go_home(visitor)
    card = place(visitor.find_all("ProductCard")[0]).center()
    visitor.pass_time(65)
    assert visitor.kiosk.visit.property("remaining") == 15
    visitor.tap_at(card)
    assert not visitor.kiosk.visit.property("stillThere")
    assert visitor.kiosk.visit.property("product") == -1
    visitor.tap_at(card)
    assert visitor.kiosk.visit.property("product") == 0


def test_sliding_off_a_card_cancels_the_touch(visitor: Visitor) -> None:
    """A card acts on release, and only when the finger is still on it."""
    go_home(visitor)
    first, second = (place(card).center() for card in visitor.find_all("ProductCard")[:2])
    visitor.press(first)
    visitor.move(second)
    visitor.lift(second)
    assert visitor.kiosk.visit.property("product") == -1


def test_previous_next_and_the_dock_move_between_panels(visitor: Visitor) -> None:
    """Stepping goes around the end; the dock jumps anywhere."""
    go_home(visitor)
    visitor.tap(visitor.find_all("ProductCard")[0])
    visitor.tap(visitor.find("TouchButton", glyph=PREVIOUS))
    assert visitor.kiosk.visit.property("product") == 3
    visitor.tap(visitor.find("TouchButton", glyph=NEXT))
    assert visitor.kiosk.visit.property("product") == 0
    dock = place(visitor.find("Dock"))
    visitor.tap_at(QPointF(dock.right() - 10, dock.center().y()))
    assert visitor.kiosk.visit.property("product") == 3


def test_the_tenth_tap_in_a_row_lands_where_it_should(open_kiosk: Open, small_pack: object) -> None:
    """Panels change with every tap while earlier changes are still moving."""
    visitor = open_kiosk(small_pack, animated=True)
    go_home(visitor)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    visitor.tap(visitor.find_all("ProductCard")[0])
    visitor.wait_until(lambda: bool(visitor.find_all("PanelFoot")), "the panel grows")
    visitor.wait_until(lambda: visitor.find("ProductScreen").property("grown") == 1, "the panel has grown")
    for _ in range(10):
        visitor.tap(visitor.find("TouchButton", glyph=NEXT))
    assert visitor.kiosk.visit.property("product") == 10 % 4
    visitor.wait_until(lambda: "第3件产品" in visitor.texts(), "its text is shown")


def test_the_next_visitor_finds_nothing_of_the_last_one(visitor: Visitor) -> None:
    """Leaving resets language, panel, gallery and the open choice of languages."""
    go_home(visitor)
    visitor.tap(visitor.find("LanguageButton"))
    visitor.tap(visitor.find("TouchButton", label="English"))
    visitor.tap(visitor.find_all("ProductCard")[0])
    visitor.wait_for_pictures()
    pager = place(visitor.find("PicturePager"))
    visitor.swipe(pager.center() + QPointF(200, 0), pager.center() - QPointF(200, 0))
    assert visitor.find("PicturePager").property("shot") == 1
    visitor.tap(visitor.find("LanguageButton"))
    visitor.pass_time(81)
    assert attracting(visitor.kiosk)
    assert visitor.kiosk.languages.property("current") == "zh_CN"
    assert not visitor.kiosk.visit.property("sheet")
    visitor.tap_at(QPointF(1500, 300))
    visitor.wait_until(lambda: bool(visitor.find_all("PicturePager")), "a panel opens")
    assert visitor.find("PicturePager").property("shot") == 0
