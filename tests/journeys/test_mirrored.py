"""A language written from the right: screens, gestures, arrows, keys mirrored; pictures and figures not."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.looks import wait_for_colour
from tests.support.packs import COLOURS, FIGURES, add_figure, write_pack
from tests.support.staff import PIN, Staff
from tests.support.visitor import Visitor, kind_of, place

SIZES = [(1920, 1080), (1080, 1920)]
NOWHERE = QPointF(-1, -1)
HOME, LEFT, RIGHT = "\U000f11d9", "\U000f0141", "\U000f0142"
TRY, CLOSER = "\U000f0741", "\U000f06ed"
FAR = QPointF(400, 0)
Key = Qt.Key


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four products with three pictures each, the first one with a scale to drag along."""
    folder = write_pack(tmp_path_factory.mktemp("mirrored") / "pack", products=4, pictures=3)
    add_figure(folder, 1, FIGURES["scale"])
    return folder


@pytest.fixture
def reader(open_kiosk: Open, pack: Path, every_language: Path) -> Visitor:
    """A visitor on Home who reads Arabic."""
    return arabic(open_kiosk(pack, settings=every_language))


def arabic(visitor: Visitor) -> Visitor:
    """Go Home in Arabic."""
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.kiosk.languages.select("ar")
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    visitor.wait_for_pictures()
    visitor.settle()
    return visitor


def open_panel(visitor: Visitor, product: int = 0) -> None:
    """Open a product's panel."""
    visitor.kiosk.visit.open(product)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductText")), "the panel is shown")
    visitor.wait_for_pictures()
    visitor.settle()


def shown(visitor: Visitor) -> int:
    """Return which product's panel is open."""
    return int(visitor.kiosk.visit.property("product"))


def lefts(items: list[QQuickItem]) -> list[float]:
    """Return where items begin, px from the left."""
    return [place(item).x() for item in items]


def focused(visitor: Visitor) -> str:
    """Return what the control that the keys go to is called."""
    item = visitor.window.activeFocusItem()
    assert item is not None
    return str(item.property("name"))


def everything(visitor: Visitor) -> list[tuple[str, QRectF]]:
    """Return every item that is seen, and where."""
    visitor.settle()
    return [(kind_of(item), place(item)) for item in visitor.items()]


@pytest.mark.parametrize("size", SIZES)
def test_home_begins_at_the_right(
    open_kiosk: Open, pack: Path, every_language: Path, size: PixelSize
) -> None:
    """The first card is the rightmost of its row, its number in its right corner; buttons are at the left."""
    visitor = arabic(open_kiosk(pack, size, settings=every_language))
    first, second, *_ = visitor.find_all("ProductCard")
    assert place(first).right() > place(second).right()
    assert place(first).right() == pytest.approx(
        size[0] - place(visitor.find_all("ProductCard")[-1]).x(), abs=2
    )
    assert place(visitor.find_all("NumberTab")[0]).right() == pytest.approx(place(first).right(), abs=1)
    assert place(visitor.find("LanguageButton")).center().x() < size[0] / 2


@pytest.mark.parametrize("size", SIZES)
def test_another_language_puts_everything_back(
    open_kiosk: Open, pack: Path, every_language: Path, size: PixelSize
) -> None:
    """Home and a panel look after a visit to Arabic as they did before."""
    visitor = arabic(open_kiosk(pack, size, settings=every_language))
    for go in (visitor.kiosk.visit.goHome, lambda: open_panel(visitor)):
        go()
        visitor.kiosk.languages.select("en")
        before = everything(visitor)
        visitor.kiosk.languages.select("ar")
        assert everything(visitor) != before
        visitor.kiosk.languages.select("en")
        assert everything(visitor) == before


@pytest.mark.parametrize("size", SIZES)
def test_the_foot_of_a_panel_leads_the_other_way(
    open_kiosk: Open, pack: Path, every_language: Path, size: PixelSize
) -> None:
    """Home is at the right; the arrow back points right, the one on left; the dock begins at the right."""
    visitor = arabic(open_kiosk(pack, size, settings=every_language))
    open_panel(visitor, 1)
    home, back, on = (visitor.find("TouchButton", glyph=glyph) for glyph in (HOME, RIGHT, LEFT))
    assert place(home).x() > place(back).x() > place(on).x()
    tiles = lefts([item for item in visitor.find("Dock").childItems() if item.inherits("QQuickRectangle")])
    assert all(left > right for left, right in pairwise(tiles))
    visitor.tap(on)
    assert shown(visitor) == 2
    visitor.tap(back)
    visitor.tap(back)
    assert shown(visitor) == 0


def test_text_begins_at_the_right_and_the_picture_stands_at_the_left(reader: Visitor) -> None:
    """The panel's words keep the margin at the right; pictures take the left part; none is mirrored."""
    open_panel(reader)
    words, pager = place(reader.find("ProductText")), place(reader.find("PicturePager"))
    assert words.right() == pytest.approx(1920 - 15 * 1920 / 531, abs=3)
    assert pager.x() == 0
    assert pager.right() < words.x()
    reader.kiosk.visit.open(1)
    reader.wait_for_pictures()
    wait_for_colour(reader, QPointF(200, 300), COLOURS[1])
    pictures = [item for item in reader.items() if item.inherits("QQuickImage")]
    assert pictures
    assert not any(
        picture.property("mirror") for picture in pictures if "contours" not in str(source(picture))
    )


def source(picture: QQuickItem) -> str:
    """Return the address of a picture."""
    return str(picture.property("source").toString())


def test_what_stands_beneath_a_picture_runs_from_the_right(reader: Visitor) -> None:
    """Also where it begins with a name in other letters, as most credits do."""
    open_panel(reader)
    (caption,) = (text for text in reader.texts() if "示意" in text and "画面" in text)
    lines = caption.split("\n")
    assert len(lines) == 2
    assert all(line.startswith("\u200f") for line in lines)


def test_a_swipe_to_the_right_turns_on(reader: Visitor) -> None:
    """In a panel's gallery the next picture comes from the left."""
    open_panel(reader)
    pager = reader.find("PicturePager")
    middle = place(pager).center()
    reader.swipe(middle - FAR / 2, middle + FAR / 2)
    assert pager.property("shot") == 1
    reader.swipe(middle + FAR / 2, middle - FAR / 2)
    assert pager.property("shot") == 0


def test_full_screen_pictures_follow_the_finger_the_other_way(reader: Visitor) -> None:
    """Pulled to the right, the next picture comes along at the left."""
    open_panel(reader)
    reader.tap(reader.find("TouchButton", glyph=CLOSER))
    reader.wait_until(lambda: bool(reader.find_all("PictureView")), "the picture is shown full screen")
    reader.wait_for_pictures()
    strip, start = reader.find("PictureStrip"), QPointF(500, 500)
    reader.press(start)
    for step in range(1, 9):
        reader.move(start + QPointF(700, 0) * step / 8)
    assert 0.25 < strip.property("position") < 0.4
    current, following = reader.find_all("WholePicture")
    assert place(following).right() < place(current).x()
    reader.lift(start + QPointF(700, 0))
    assert (strip.property("page"), strip.property("position")) == (1, 1)
    reader.press_key(Key.Key_Tab)
    strip.forceActiveFocus()
    reader.press_key(Key.Key_Left)
    assert strip.property("page") == 2
    reader.press_key(Key.Key_Right)
    assert strip.property("page") == 1


def test_keys_go_where_they_point(reader: Visitor) -> None:
    """Left goes on along a row of cards, right goes back, up and down stay."""
    reader.press_key(Key.Key_Tab)
    reader.settle()
    assert focused(reader)[:2] == "01"
    reader.press_key(Key.Key_Left)
    assert focused(reader)[:2] == "02"
    reader.press_key(Key.Key_Right)
    assert focused(reader)[:2] == "01"
    reader.press_key(Key.Key_Down)
    assert focused(reader)[:2] == "03"


def test_the_scale_of_a_figure_stays_as_it_is(reader: Visitor) -> None:
    """Its marks go from left to right as in every language, for fingers and for keys."""
    open_panel(reader)
    reader.tap(reader.find("TouchButton", glyph=TRY))
    reader.wait_until(lambda: bool(reader.find_all("Figure")), "the figure is shown")
    reader.settle()
    drawing, field = reader.find("ScaleDrawing"), reader.find("Scrubber")
    box = place(field)
    reader.tap_at(QPointF(box.right() - 80, box.center().y()))
    assert drawing.property("current") == 2
    reader.tap_at(QPointF(box.x() + 40, box.center().y()))
    assert drawing.property("current") == 0
    field.forceActiveFocus()
    reader.press_key(Key.Key_Right)
    reader.press_key(Key.Key_Right)
    assert drawing.property("current") == 1
    readout = place(reader.find("Readout"))
    number = next(item for item in reader.find("Readout").childItems() if item.inherits("QQuickText"))
    assert place(number).right() == pytest.approx(readout.right(), abs=1)


def test_a_panel_grows_out_of_its_card(reader: Visitor) -> None:
    """The card of the first product, at the right."""
    card = place(reader.find_all("ProductCard")[0])
    open_panel(reader)
    assert reader.find("ProductScreen").property("origin") == card


def test_large_text_scrolls_beside_a_bar_at_the_left(
    open_kiosk: Open, texts_pack: Path, every_language: Path
) -> None:
    """Up and down under a finger, and never sideways."""
    visitor = arabic(open_kiosk(texts_pack, settings=every_language))
    visitor.kiosk.access.setTextSize(2)
    open_panel(visitor)
    text, name = visitor.find("ProductText"), visitor.kiosk.exhibition.exhibits[0].property("name")
    box, title = place(text), next(item for item in visitor.items() if item.property("text") == name)
    before = place(title)
    assert text.property("interactive")
    assert before.right() == pytest.approx(box.right(), abs=1)
    assert before.x() > box.x() + 10
    visitor.swipe(box.center(), box.center() - QPointF(60, 200), 12)
    visitor.wait_until(lambda: not text.property("moving"), "it comes to rest")
    assert text.property("contentY") > 0
    assert place(title).x() == before.x()


def test_the_console_is_mirrored_and_its_pad_is_not(
    open_kiosk: Open, pack: Path, every_language: Path, tmp_path: Path
) -> None:
    """Names of pages stand at the right of the page; a PIN's digits where they are on every pad."""
    visitor = open_kiosk(pack, data=tmp_path, settings=every_language)
    visitor.kiosk.languages.select("ar")
    staff = Staff(visitor)
    staff.knock()
    one, two, *_ = visitor.find_all("Key")
    assert place(one).x() < place(two).x()
    staff.type(PIN)
    staff.type(PIN)
    staff.wait_for("open")
    visitor.kiosk.languages.select("ar")
    visitor.settle()
    assert place(visitor.find("PageRail")).right() == pytest.approx(1920, abs=1)
    staff.open("screen")
    switch, knob = visitor.find_all("Switch")[0], visitor.find_all("Icon")[-1]
    assert switch.property("on")
    assert place(knob).center().x() < place(switch).center().x()
    staff.open("health")
    visitor.wait_until(lambda: visitor.kiosk.jobs.idle, "the self-test has looked")
    advised = [text for text in visitor.texts() if "←" in text]
    assert advised
    assert all(text.startswith("\u200f") for text in advised)
    assert not any("→" in text for text in visitor.texts())
