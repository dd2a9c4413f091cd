"""A picture looked at full screen: opened, swiped, pinched, moved, put away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.journeys.conftest import Open
from tests.support.looks import near, seen_at, wait_for_colour
from tests.support.packs import COLOURS, write_pack
from tests.support.visitor import Visitor, place

CLOSER, CLOSE, HOME = "\U000f06ed", "\U000f0156", "\U000f11d9"
MIDDLE = QPointF(960, 540)
GROUND = (0x0B, 0x0F, 0x14)
TARGET = 72  # 20 mm on a 24-inch panel, px


@pytest.fixture(scope="module")
def gallery_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two products with three pictures each, narrower than the screen."""
    return write_pack(tmp_path_factory.mktemp("gallery") / "pack", products=2, pictures=3, size=(1600, 1200))


@pytest.fixture
def viewer(open_kiosk: Open, gallery_pack: Path) -> Visitor:
    """A visitor who looks at the first picture of the first product full screen."""
    return look_closer(open_kiosk(gallery_pack))


def look_closer(visitor: Visitor) -> Visitor:
    """Open the first panel and press its magnifier."""
    visitor.kiosk.visit.open(0)
    visitor.wait_for_pictures()
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the panel is shown")
    visitor.tap(visitor.find("TouchButton", glyph=CLOSER))
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    visitor.wait_for_pictures()
    visitor.settle()
    return visitor


def viewing(visitor: Visitor) -> bool:
    """Whether a picture is shown full screen, by the kiosk's own account."""
    return bool(visitor.kiosk.visit.property("viewing"))


def page(visitor: Visitor) -> QQuickItem:
    """Return the picture that is looked at."""
    return visitor.find("WholePicture", current=True)


def picture(visitor: Visitor) -> QRectF:
    """Return where that picture is, px in the window, letterbox not counted."""
    item = page(visitor)
    inside = QRectF(QPointF(), item.property("painted"))
    inside.moveCenter(QPointF(item.width() / 2, item.height() / 2))
    return item.mapRectToScene(inside)


def zoom(visitor: Visitor) -> float:
    """Return how far the picture is enlarged."""
    return float(visitor.find("Magnifier").property("zoom"))


def apart(first: QPointF, second: QPointF) -> float:
    """Return the distance of two points."""
    return (first - second).manhattanLength()


def pinch(visitor: Visitor, at: QPointF, start: float, end: float, carried: QPointF | None = None) -> None:
    """Move two fingers from `start` to `end` px from their middle, and that by `carried`."""
    visitor.press_both(at - QPointF(start, 0), at + QPointF(start, 0))
    for step in range(1, 11):
        arm = QPointF(start + (end - start) * step / 10, 0)
        middle = at + (carried or QPointF()) * (step / 10)
        visitor.move_both(middle - arm, middle + arm)


def test_the_whole_picture_is_shown_and_the_panel_beneath_is_out_of_reach(viewer: Visitor) -> None:
    """Letterboxed on the ground, in its own resolution; its buttons are large enough; the dock is covered."""
    seen = viewer.see()
    assert near(seen_at(seen, QPointF(120, 540)), GROUND)
    assert near(seen_at(seen, QPointF(260, 540)), COLOURS[0])
    assert near(seen_at(seen, QPointF(1660, 300)), COLOURS[0])
    assert 1600 in [image.property("implicitWidth") for image in page(viewer).childItems()]
    assert any("画面1" in text and "示意" in text for text in viewer.texts())
    for button in viewer.find_all("TouchButton") + viewer.find_all("LanguageButton"):
        assert min(button.width(), button.height()) >= TARGET
        assert place(button).bottom() > 1080 - 2 * TARGET, "within low reach"
    viewer.tap_at(QPointF(1000, 1040))
    assert viewer.kiosk.visit.property("product") == 0
    viewer.tap(viewer.find("TouchButton", glyph=CLOSE))
    assert not viewing(viewer)
    viewer.wait_until(lambda: not viewer.find_all("PictureView"), "the view has gone")
    assert viewer.find_all("Dock")


def test_a_double_tap_on_the_panel_opens_the_picture_that_was_touched(
    open_kiosk: Open, gallery_pack: Path
) -> None:
    """The first tap of the two does not turn the page for good; a single one does."""
    visitor = open_kiosk(gallery_pack)
    visitor.kiosk.visit.open(0)
    visitor.wait_for_pictures()
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the panel is shown")
    pager = visitor.find("PicturePager")
    visitor.double_tap(place(pager).center())
    assert viewing(visitor)
    assert pager.property("shot") == 0


def test_a_swipe_follows_the_finger_and_turns_one_picture(viewer: Visitor) -> None:
    """Neighbours come along, dots and the panel follow, the ends give a little and come back."""
    start, half = QPointF(1400, 500), QPointF(-700, 0)
    viewer.press(start)
    for step in range(1, 9):
        viewer.move(start + half * step / 8)
    strip = viewer.find("PictureStrip")
    assert 0.25 < strip.property("position") < 0.4
    assert len(viewer.find_all("WholePicture")) == 2
    viewer.lift(start + half)
    assert (strip.property("page"), strip.property("position")) == (1, 1)
    assert viewer.find("CaptionBox").property("current") == 1
    wait_for_colour(viewer, MIDDLE, COLOURS[1])
    for _ in range(3):
        viewer.swipe(start, start + half)
    assert (strip.property("page"), strip.property("position")) == (2, 2)
    viewer.swipe(MIDDLE, MIDDLE + QPointF(30, 0))
    assert strip.property("position") == 2
    viewer.tap(viewer.find("TouchButton", glyph=CLOSE))
    viewer.wait_until(lambda: not viewer.find_all("PictureView"), "the view has gone")
    assert viewer.find("PicturePager").property("shot") == 2


def test_a_pinch_keeps_what_is_under_the_fingers(viewer: Visitor) -> None:
    """Both points of the picture stay beneath both fingers, also while the hand moves."""
    at, carried = QPointF(1100, 420), QPointF(-90, 70)
    left, right = (page(viewer).mapFromScene(at + QPointF(arm, 0)) for arm in (-100, 100))
    pinch(viewer, at, 100, 250, carried)
    assert abs(zoom(viewer) - 2.5) < 0.02
    assert apart(page(viewer).mapToScene(left), at + carried - QPointF(250, 0)) < 3
    assert apart(page(viewer).mapToScene(right), at + carried + QPointF(250, 0)) < 3
    viewer.lift_both(at + carried - QPointF(250, 0), at + carried + QPointF(250, 0))
    assert apart(page(viewer).mapToScene((left + right) / 2), at + carried) < 3
    assert viewer.find("PictureStrip").property("page") == 0


@pytest.mark.parametrize(("start", "end", "lasting"), [(300, 80, 1), (100, 900, 4)])
def test_beyond_the_limits_a_pinch_gives_and_comes_back(
    viewer: Visitor, start: float, end: float, lasting: float
) -> None:
    """Smaller than whole or larger than four times is only for as long as the fingers are there."""
    pinch(viewer, MIDDLE, start, end)
    assert zoom(viewer) < 1 if lasting == 1 else zoom(viewer) > 4
    viewer.lift(MIDDLE - QPointF(end, 0), finger=0)
    viewer.lift(MIDDLE + QPointF(end, 0), finger=1)
    assert zoom(viewer) == lasting
    assert apart(picture(viewer).center(), MIDDLE) < 3


def test_a_double_tap_enlarges_about_the_finger_and_back(viewer: Visitor) -> None:
    """2.5 times, what was touched stays where it is; a second one shows the whole picture again."""
    at = QPointF(1200, 600)
    touched = page(viewer).mapFromScene(at)
    viewer.double_tap(at)
    assert zoom(viewer) == 2.5
    assert apart(page(viewer).mapToScene(touched), at) < 2
    viewer.tap_at(QPointF(300, 300))
    viewer.tap_at(QPointF(1500, 300))
    assert zoom(viewer) == 2.5, "two taps far apart are not a double one"
    viewer.double_tap(QPointF(300, 300))
    assert zoom(viewer) == 1
    assert apart(picture(viewer).center(), MIDDLE) < 1


def test_an_enlarged_picture_is_moved_within_its_limits(viewer: Visitor) -> None:
    """It gives a little beyond its edge, comes back when let go, and does not swipe."""
    viewer.double_tap(MIDDLE)
    viewer.swipe(MIDDLE, MIDDLE + QPointF(200, -100))
    moved = picture(viewer).center() - MIDDLE
    assert apart(moved, QPointF(200, -100)) < 2
    viewer.press(QPointF(200, 500))
    for step in range(1, 17):
        viewer.move(QPointF(200 + 100 * step, 500))
    assert picture(viewer).left() > 20
    viewer.lift(QPointF(1800, 500))
    assert abs(picture(viewer).left()) < 2
    assert viewer.find("PictureStrip").property("page") == 0
    viewer.swipe(QPointF(500, 1000), QPointF(500, 100))
    viewer.swipe(QPointF(500, 900), QPointF(500, 100))
    assert abs(picture(viewer).bottom() - 1080) < 2
    assert viewing(viewer)


def test_pulling_down_closes_and_a_short_pull_does_not(viewer: Visitor) -> None:
    """The panel shines through while the picture is pulled."""
    viewer.swipe(QPointF(960, 300), QPointF(960, 360))
    assert viewing(viewer)
    assert viewer.find("PictureStrip").property("pull") == 0
    assert not viewer.find_all("Dock")
    viewer.press(QPointF(960, 300))
    viewer.move(QPointF(960, 320))
    viewer.move(QPointF(965, 600))
    assert viewer.find_all("Dock")
    viewer.lift(QPointF(965, 600))
    assert not viewing(viewer)
    viewer.wait_until(lambda: not viewer.find_all("PictureView"), "the view has gone")


def test_a_language_keeps_the_place(viewer: Visitor) -> None:
    """The caption changes; picture and enlargement do not."""
    viewer.swipe(QPointF(1400, 500), QPointF(900, 500))
    viewer.double_tap(MIDDLE)
    viewer.tap(viewer.find("LanguageButton"))
    viewer.tap(viewer.find("TouchButton", label="English"))
    assert viewing(viewer)
    assert viewer.find("PictureStrip").property("page") == 1
    assert zoom(viewer) == 2.5
    assert any(text.startswith("Illustration") for text in viewer.texts())


def test_the_next_visitor_finds_the_view_closed_and_nothing_enlarged(viewer: Visitor) -> None:
    """Leaving closes it; so do Home and another product."""
    viewer.double_tap(MIDDLE)
    viewer.pass_time(81)
    assert not viewing(viewer)
    viewer.wait_until(lambda: not viewer.find_all("PictureView"), "the view has gone")
    look_closer(viewer)
    assert zoom(viewer) == 1
    viewer.kiosk.visit.step(1)
    assert not viewing(viewer)
    viewer.kiosk.visit.view(True)
    viewer.kiosk.visit.goHome()
    assert not viewing(viewer)
    viewer.kiosk.visit.view(True)
    assert not viewing(viewer), "there is no picture on Home"


def test_palms_and_ten_fingers_do_no_harm(viewer: Visitor) -> None:
    """Whatever they do, all is in order when they have gone, and one finger works as ever."""
    spots = [QPointF(200 + 160 * n, 300 + 57 * (n * 7 % 10)) for n in range(10)]
    for finger, spot in enumerate(spots):
        viewer.press(spot, finger)
    for step in range(1, 6):
        for finger, spot in enumerate(spots):
            viewer.move(spot + QPointF(30 * step * (-1) ** finger, 25 * step), finger)
    for finger in (3, 9, 0, 1, 8, 2, 7, 4, 6, 5):
        viewer.lift(spots[finger] + QPointF(150 * (-1) ** finger, 125), finger)
    strip = viewer.find("PictureStrip")
    assert viewing(viewer)
    assert 1 <= zoom(viewer) <= 4
    assert (strip.property("page"), strip.property("position"), strip.property("pull")) == (0, 0, 0)
    if zoom(viewer) > 1:
        viewer.double_tap(MIDDLE)
    viewer.swipe(QPointF(1400, 500), QPointF(900, 500))
    assert strip.property("page") == 1


def test_a_finger_that_rests_until_the_question_is_forgotten(viewer: Visitor) -> None:
    """Its lifting only answers "still there?"; the next finger is one finger again."""
    viewer.press(MIDDLE)
    viewer.pass_time(65)
    assert viewer.kiosk.visit.property("stillThere")
    viewer.lift(MIDDLE)
    viewer.press(MIDDLE, finger=4)
    viewer.lift(MIDDLE, finger=4)
    assert viewing(viewer)
    viewer.press(QPointF(1400, 500), finger=5)
    viewer.move(QPointF(1200, 500), finger=5)
    viewer.move(QPointF(900, 500), finger=5)
    viewer.lift(QPointF(900, 500), finger=5)
    assert viewer.find("PictureStrip").property("page") == 1


def test_quick_fingers_interrupt_every_movement(open_kiosk: Open, gallery_pack: Path) -> None:
    """Swipes, double taps and closing during earlier movements land where they should."""
    visitor = look_closer(open_kiosk(gallery_pack, animated=True))
    strip = visitor.find("PictureStrip")
    for _ in range(2):
        visitor.swipe(QPointF(1400, 500), QPointF(900, 500))
    assert strip.property("page") == 2
    assert strip.property("position") < 2
    visitor.wait_until(lambda: strip.property("position") == 2, "the last picture comes to rest")
    for _ in range(3):
        visitor.double_tap(MIDDLE)
    visitor.wait_until(lambda: zoom(visitor) == 2.5, "the last double tap wins")
    visitor.press(MIDDLE)
    for step in range(1, 9):
        QTest.qWait(8)
        visitor.move(MIDDLE + QPointF(40 * step, 0))
    visitor.lift(MIDDLE + QPointF(320, 0))
    visitor.wait_until(lambda: picture(visitor).center().x() > 960 + 330, "it glides on as the finger went")
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    visitor.kiosk.visit.view(True)
    assert zoom(visitor) == 1
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    visitor.wait_until(lambda: not visitor.find_all("PictureView"), "the view has gone")
