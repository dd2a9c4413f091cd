"""What makes the screens easier to see and to reach, under a real finger."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.visitor import Visitor, place

ACCESS, AS_IT_WAS = "\U000f02e6", "\U000f099b"
CLOSE, HOME, CLOSER = "\U000f0156", "\U000f11d9", "\U000f06ed"
NOWHERE = QPointF(-1, -1)
LARGE = "大字"
CONTRAST, REACH, STILL = "高对比度", "低位操作", "减少动态"
UPRIGHT = (1080, 1920)


def ready(visitor: Visitor) -> Visitor:
    """Go to Home and wait until it is there."""
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    visitor.settle()
    return visitor


def open_sheet(visitor: Visitor) -> None:
    """Press the button that is on every screen."""
    visitor.tap(visitor.find("TouchButton", glyph=ACCESS))
    visitor.wait_until(lambda: bool(visitor.find_all("AccessSheet")), "the sheet is shown")
    visitor.settle()


def choices(visitor: Visitor) -> list[object]:
    """Return what has been chosen."""
    names = ("textSize", "highContrast", "reach", "still")
    return [visitor.kiosk.access.property(name) for name in names]


def choose_all(visitor: Visitor) -> None:
    """Choose everything on the sheet, and close it."""
    open_sheet(visitor)
    for label in (CONTRAST, REACH, STILL):
        visitor.tap(visitor.find("Switch", label=label))
        visitor.settle()
    visitor.tap(visitor.find("TouchButton", description=LARGE))
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
def test_the_sheet_opens_from_every_screen(open_kiosk: Open, small_pack: Path, size: PixelSize) -> None:
    """Home, a panel, the full-screen picture: one button, and the same place again afterwards."""
    visitor = ready(open_kiosk(small_pack, size))
    open_sheet(visitor)
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    visitor.tap(visitor.find_all("ProductCard")[2])
    visitor.wait_for_pictures()
    open_sheet(visitor)
    visitor.tap(visitor.find("TouchButton", description=LARGE))
    visitor.tap_at(QPointF(size[0] / 4, size[1] / 10))
    assert not visitor.kiosk.visit.property("sheet"), "a touch beside it closes it, and does nothing else"
    assert visitor.kiosk.visit.property("product") == 2
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=CLOSER))
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    visitor.settle()
    (button,) = (
        found
        for found in visitor.find_all("TouchButton")
        if found.property("glyph") == ACCESS and found.isEnabled() and place(found).bottom() > 0
    )
    visitor.tap(button)
    assert visitor.kiosk.visit.property("sheet") == "access"
    assert visitor.kiosk.visit.property("viewing")


def test_a_choice_applies_at_once_and_everywhere(open_kiosk: Open, small_pack: Path) -> None:
    """The text behind the sheet grows and brightens; it stays so on the next screen."""
    visitor = ready(open_kiosk(small_pack))

    def subtitle() -> tuple[int, str]:
        label = visitor.find("Label", text="几件产品")
        return label.property("font").pixelSize(), label.property("color").name()

    usual = subtitle()
    open_sheet(visitor)
    visitor.tap(visitor.find("TouchButton", description=LARGE))
    visitor.tap(visitor.find("Switch", label=CONTRAST))
    assert subtitle()[0] > usual[0] * 1.4
    assert subtitle()[1] > usual[1]
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    visitor.settle()
    subtitle_px = subtitle()[0]
    visitor.tap(visitor.find_all("ProductCard")[0])
    visitor.wait_for_pictures()
    summary = visitor.find("Label", text="这是一段说明文字。" * 8)
    assert summary.property("font").pixelSize() == subtitle_px


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
def test_where_letters_are_large_the_text_says_whose_the_picture_is(
    open_kiosk: Open, small_pack: Path, size: PixelSize
) -> None:
    """In the caption it would hide too much of the picture; it stands at the end of the text."""
    visitor = open_kiosk(small_pack, size)
    visitor.kiosk.visit.open(1)
    visitor.wait_for_pictures()
    shown, origin = str(visitor.find("CaptionBox").property("text")).split("\n")
    assert origin not in visitor.texts()
    visitor.kiosk.access.setTextSize(2)
    visitor.settle()
    assert visitor.find("CaptionBox").property("text") == shown
    last = visitor.find("ProductText").property("contentItem").childItems()[0].childItems()[-1]
    assert last.property("text") == origin
    visitor.kiosk.visit.view(True)
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    assert f"{shown}\n{origin}" in visitor.texts()


def test_a_switch_that_is_slid_off_stays_as_it_is(open_kiosk: Open, small_pack: Path) -> None:
    """It acts on release, and goes back by a second touch."""
    visitor = ready(open_kiosk(small_pack))
    open_sheet(visitor)
    box = place(visitor.find("Switch", label=CONTRAST))
    visitor.press(box.center())
    visitor.move(QPointF(200, 200))
    visitor.lift(QPointF(200, 200))
    assert choices(visitor) == [0, False, False, False]
    for wanted in (True, False):
        visitor.tap(visitor.find("Switch", label=CONTRAST))
        assert visitor.find("Switch", label=CONTRAST).property("on") is wanted


def test_choices_survive_the_way_and_end_with_the_visit(open_kiosk: Open, small_pack: Path) -> None:
    """From screen to screen nothing is lost; the next visitor finds nothing of it."""
    visitor = ready(open_kiosk(small_pack, UPRIGHT))
    choose_all(visitor)
    visitor.wait_for_pictures()
    assert choices(visitor) == [2, True, True, True]
    visitor.settle()
    visitor.tap(visitor.find_all("ProductCard")[1])
    visitor.wait_for_pictures()
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=HOME))
    assert choices(visitor) == [2, True, True, True]
    visitor.pass_time(81)
    assert visitor.kiosk.visit.property("attracting")
    assert choices(visitor) == [0, False, False, False]
    ready(visitor)
    assert place(visitor.find("HomeScreen")).top() == 0
    assert not visitor.find_all("Upland")


def test_as_it_was_takes_everything_back(open_kiosk: Open, small_pack: Path) -> None:
    """One button for all of it; the sheet stays open, so that the visitor sees it happen."""
    visitor = ready(open_kiosk(small_pack, UPRIGHT))
    choose_all(visitor)
    visitor.settle()
    open_sheet(visitor)
    sheet = visitor.find("ScrollView")
    sheet.setProperty("contentY", sheet.property("contentHeight") - sheet.height())
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=AS_IT_WAS))
    assert choices(visitor) == [0, False, False, False]
    assert visitor.kiosk.visit.property("sheet") == "access"


def test_in_reach_mode_the_screens_take_the_lower_part(open_kiosk: Open, small_pack: Path) -> None:
    """What is above is never touched; a panel opened there fills the same part."""
    visitor = ready(open_kiosk(small_pack, UPRIGHT))
    visitor.kiosk.access.setReach(True)
    visitor.settle()
    home = place(visitor.find("HomeScreen"))
    # 375 mm of a 24-inch panel: as low as a layout gets on it.
    assert home.top() == pytest.approx(1920 - 375 * 3.61, abs=8)
    assert (home.width(), home.bottom()) == (1080, 1920)
    visitor.tap_at(QPointF(540, home.top() / 2))
    assert visitor.kiosk.visit.property("product") == -1
    visitor.tap(visitor.find_all("ProductCard")[3])
    visitor.wait_for_pictures()
    assert place(visitor.find("ProductScreen")) == home


def test_reach_mode_glides(open_kiosk: Open, small_pack: Path) -> None:
    """Lower at once, then on its way down; a visitor who wants less motion sees it there at once."""
    visitor = ready(open_kiosk(small_pack, UPRIGHT, animated=True))
    visitor.kiosk.access.setReach(True)
    visitor.settle()
    end = 1920 - place(visitor.find("HomeScreen")).height()
    assert place(visitor.find("HomeScreen")).top() < end
    visitor.wait_until(lambda: place(visitor.find("HomeScreen")).top() == end, "it has arrived")
    visitor.kiosk.access.setStill(True)
    visitor.kiosk.access.setReach(False)
    visitor.settle()
    assert place(visitor.find("HomeScreen")).top() == 0


def test_reach_mode_is_offered_only_where_it_changes_something(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """Not on a small wide panel, nor on one that hangs low enough."""
    visitor = ready(open_kiosk(small_pack))
    open_sheet(visitor)
    assert [item.property("label") for item in visitor.find_all("Switch")] == [CONTRAST, STILL]
    low = tmp_path / "settings.toml"
    low.write_text("panel_diagonal_inches = 43\npanel_lower_edge_mm = 200\n", "utf-8")
    visitor = ready(open_kiosk(small_pack, UPRIGHT, settings=low))
    open_sheet(visitor)
    assert REACH not in [item.property("label") for item in visitor.find_all("Switch")]


def test_the_lower_part_is_the_visitors_where_the_panel_hangs_turned(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """A panel hung with its left side down: its picture is turned, and so is what is low."""
    turned = tmp_path / "settings.toml"
    turned.write_text('orientation = "turned-left"\n', "utf-8")
    visitor = ready(open_kiosk(small_pack, settings=turned))
    visitor.kiosk.access.setReach(True)
    visitor.settle()
    home = place(visitor.find("HomeScreen"))
    assert home.height() == 1080
    assert home.width() == pytest.approx(375 * 3.61, abs=8)
    footer = place(visitor.find("Aids")).center()
    middle = home.center()
    assert abs(footer.x() - middle.x()) > abs(home.width() / 3)
    # The visitor's foot of the screen is an edge of the panel; the other end is the line.
    assert home.left() == 0 if footer.x() < middle.x() else home.right() == 1920


def test_less_motion_stops_what_moves(open_kiosk: Open, small_pack: Path) -> None:
    """A panel is there at once, without growing out of its card."""
    visitor = ready(open_kiosk(small_pack, animated=True))
    visitor.kiosk.access.setStill(True)
    visitor.settle()
    visitor.tap(visitor.find_all("ProductCard")[0])
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "the panel is there")
    visitor.settle()
    assert visitor.find("ProductScreen").property("grown") == 1


def test_a_finger_scrolls_a_tall_sheet(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """Also when it begins on a switch, which it then leaves alone."""
    settings = tmp_path / "settings.toml"
    settings.write_text("panel_diagonal_inches = 12\n", "utf-8")
    visitor = ready(open_kiosk(small_pack, settings=settings))
    visitor.kiosk.access.setTextSize(2)
    visitor.settle()
    open_sheet(visitor)
    view = visitor.find("ScrollView")
    assert view.property("interactive")
    start = place(visitor.find("Switch", label=CONTRAST)).center()
    visitor.swipe(start, start - QPointF(0, 300), steps=12)
    assert view.property("contentY") > 0
    assert choices(visitor) == [2, False, False, False]


def test_staff_choose_what_is_on_offer(visitor: Visitor) -> None:
    """Larger text always is; what is taken away while it is on goes off."""
    access = ready(visitor).kiosk.access
    access.setHighContrast(True)
    access.follow(0, ("motion",))
    open_sheet(visitor)
    assert [item.property("label") for item in visitor.find_all("Switch")] == [STILL]
    assert LARGE in [item.property("description") for item in visitor.find_all("TouchButton")]
    assert choices(visitor) == [0, False, False, False]
