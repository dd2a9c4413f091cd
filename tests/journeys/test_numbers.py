"""The city in numbers under a finger: the ways in, the figures behind the tiles, and the way out."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.looks import as_pillow, blank
from tests.support.packs import FIGURES, add_numbers, write_pack
from tests.support.texts import check_texts
from tests.support.visitor import Visitor, place

HOME, NUMBERS, CLOSE = "\U000f11d9", "\U000f07af", "\U000f0156"
SIZES = [(1920, 1080), (1080, 1920)]
KINDS = list(FIGURES)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two products, and a number with a figure of each kind."""
    folder = write_pack(tmp_path_factory.mktemp("numbers") / "pack", products=2)
    add_numbers(folder, *KINDS)
    return folder


def go_to_numbers(visitor: Visitor) -> None:
    """Wake the kiosk by its invitation, and press the button on Home."""
    visitor.tap(visitor.find("Rectangle", objectName="invitation"))
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=NUMBERS))
    visitor.wait_until(lambda: len(visitor.find_all("NumbersScreen")) == 1, "the numbers are shown")
    visitor.settle()


def open_tile(visitor: Visitor, index: int) -> QQuickItem:
    """Touch the tile of a number; return the drawing of its figure."""
    visitor.tap(visitor.find_all("NumberTile")[index])
    visitor.wait_until(lambda: len(visitor.find_all("Figure")) == 1, "the figure is shown")
    visitor.settle()
    figure = visitor.kiosk.exhibition.city.shown[index].entry.figure
    return visitor.find(f"{type(figure).__name__}Drawing")


def number(visitor: Visitor) -> str:
    """Return the large number that is shown."""
    return str(visitor.find("Readout").property("number"))


def on_ring(visitor: Visitor, share: float) -> QPointF:
    """Return the point of the open ring that is this share of the way round."""
    box = place(visitor.find("Scrubber"))
    angle, radius = share * 2 * math.pi, box.width() * 0.4
    return box.center() + QPointF(math.sin(angle) * radius, -math.cos(angle) * radius)


def drawn(visitor: Visitor, item: QQuickItem) -> bool:
    """Whether something is to be seen where an item is."""
    return not blank(visitor.see().copy(place(item).toRect()))


@pytest.mark.parametrize("size", SIZES)
def test_from_home_into_a_share_and_back(open_kiosk: Open, pack: Path, size: PixelSize) -> None:
    """A finger goes round the ring from part to part, to what is expected, and beside it to the legend."""
    visitor = open_kiosk(pack, size)
    go_to_numbers(visitor)
    drawing = open_tile(visitor, KINDS.index("share"))
    assert (number(visitor), drawing.property("current")) == ("32.5", 1)
    seen = []
    visitor.press(on_ring(visitor, 0.1))
    for share in (0.3, 0.37, 0.41, 0.9):
        visitor.move(on_ring(visitor, share))
        seen.append(number(visitor))
    visitor.lift(on_ring(visitor, 0.9))
    assert seen == ["32.5", "近40", "67.5", "67.5"]
    assert "对照：旧的" in visitor.texts()
    visitor.tap_at(on_ring(visitor, 0.05))
    assert number(visitor) == "32.5"
    (expected,) = [item for item in visitor.items() if item.property("text") == "近40%\n预计"]
    visitor.tap(expected)
    assert number(visitor) == "近40"
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    visitor.wait_until(lambda: not visitor.find_all("Figure"), "the figure has shrunk")
    assert len(visitor.find_all("NumberTile")) == len(KINDS)
    visitor.tap(visitor.find("TouchButton", glyph=HOME))
    visitor.wait_until(lambda: not visitor.find_all("NumbersScreen"), "the numbers are gone")
    assert len(visitor.find_all("ProductCard")) == 2


def test_few_pieces_are_dots(open_kiosk: Open) -> None:
    """The shipped 39 of 41: a finger on a dot tells what it belongs to."""
    visitor = open_kiosk()
    go_to_numbers(visitor)
    drawing = open_tile(visitor, 3)
    dots = visitor.find("PartDots")
    assert dots.property("count") == 41
    places = [place(item) for item in dots.childItems() if item.width() > 0]
    visitor.tap_at(places[40].center())
    assert (number(visitor), drawing.property("current")) == ("2", 2)
    visitor.tap_at(places[38].center())
    assert number(visitor) == "39"


def test_the_list_goes_from_one_figure_to_another(open_kiosk: Open, pack: Path) -> None:
    """What was dragged is forgotten; a tap on the open number shrinks its figure back."""
    visitor = open_kiosk(pack)
    go_to_numbers(visitor)
    open_tile(visitor, KINDS.index("share"))
    visitor.tap_at(on_ring(visitor, 0.9))
    visitor.tap(visitor.find_all("NumberRow")[KINDS.index("choice")])
    visitor.settle()
    assert visitor.find("ChoiceDrawing").property("current") == 0
    visitor.tap(visitor.find_all("NumberRow")[KINDS.index("share")])
    visitor.settle()
    assert number(visitor) == "32.5"
    visitor.tap(visitor.find_all("NumberRow")[KINDS.index("share")])
    visitor.wait_until(lambda: not visitor.find_all("Figure"), "the figure has shrunk")


def test_the_slide_of_the_numbers_opens_them(open_kiosk: Open, pack: Path) -> None:
    """Behind the last product; the invitation leads Home from there, too."""
    visitor = open_kiosk(pack)
    for _ in range(2):
        visitor.pass_time(12.5)
    visitor.wait_until(lambda: len(visitor.find_all("NumbersSlide")) == 1, "the numbers' slide is shown")
    assert visitor.kiosk.playing.property("place") == 2
    assert {"1,000", "2,000", "3,000", "4,000"} <= set(visitor.texts())
    visitor.tap_at(QPointF(1500, 300))
    assert visitor.kiosk.visit.property("numbers")
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    assert len(visitor.find_all("NumberTile")) == len(KINDS)
    visitor.kiosk.visit.leave()
    visitor.wait_until(lambda: bool(visitor.find_all("NumbersSlide")), "the attract loop is back")
    visitor.tap(visitor.find("Rectangle", objectName="invitation"))
    assert not visitor.kiosk.visit.property("numbers")


def test_a_pack_without_numbers_leads_nowhere(visitor: Visitor) -> None:
    """No button, no slide."""
    for expected in (1, 2, 3, 0):
        visitor.pass_time(12.5)
        assert visitor.kiosk.playing.property("place") == expected
    visitor.tap(visitor.find("Rectangle", objectName="invitation"))
    visitor.wait_until(lambda: bool(visitor.find_all("HomeScreen")), "Home is shown")
    assert NUMBERS not in [button.property("glyph") for button in visitor.find_all("TouchButton")]


def test_the_next_visitor_finds_the_overview(open_kiosk: Open, pack: Path) -> None:
    """An open figure ends with its visit."""
    visitor = open_kiosk(pack)
    go_to_numbers(visitor)
    open_tile(visitor, 1)
    visitor.pass_time(81)
    visitor.wait_until(lambda: bool(visitor.find_all("AttractScreen")), "the attract loop is shown")
    visitor.wait_until(lambda: not visitor.find_all("NumbersScreen"), "the numbers are gone")
    go_to_numbers(visitor)
    assert not visitor.find_all("Figure")


def test_sliding_off_a_tile_cancels_the_touch(open_kiosk: Open, pack: Path) -> None:
    """A tile acts on release, and only when the finger is still on it."""
    visitor = open_kiosk(pack)
    go_to_numbers(visitor)
    first, second = (place(tile).center() for tile in visitor.find_all("NumberTile")[:2])
    visitor.press(first)
    visitor.move(second)
    visitor.lift(second)
    assert not visitor.find_all("Figure")


def test_the_numbers_count_up_and_stand_still(open_kiosk: Open, pack: Path) -> None:
    """They begin at nothing, end as they are written, and then two frames are the same."""
    visitor = open_kiosk(pack, animated=True)
    visitor.kiosk.visit.showNumbers()
    visitor.wait_until(lambda: len(visitor.find_all("NumbersScreen")) == 1, "the numbers are shown")
    screen = visitor.find("NumbersScreen")
    assert "7,000" not in visitor.texts()
    visitor.wait_until(lambda: screen.property("entered") == 1, "they have built up")
    assert {f"{value},000" for value in range(1, len(KINDS) + 1)} <= set(visitor.texts())
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    visitor.wait_until(lambda: visitor.see() == visitor.see(), "it stands still")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_every_shipped_number_is_drawn_and_its_texts_fit(
    open_kiosk: Open, size: PixelSize, language: str
) -> None:
    """On its tile, and open, at each of a share's marks; nothing is clipped, overlaps or is left Chinese."""
    visitor = open_kiosk(size=size)
    go_to_numbers(visitor)
    visitor.kiosk.languages.select(language)
    check_texts(visitor)
    assert not visitor.find("ScrollView").property("interactive"), "nothing scrolls in normal text"
    tiles = visitor.find_all("NumberTile")
    assert len(tiles) == 8
    assert all(drawn(visitor, miniature) for miniature in visitor.find_all("Miniature"))
    for index in range(len(tiles)):
        drawing = open_tile(visitor, index)
        assert drawn(visitor, drawing)
        letters = "".join(visitor.texts()).replace("简体中文", "")
        assert language == "zh_CN" or not [letter for letter in letters if "\u4e00" <= letter <= "\u9fff"]
        for mark in range(1, drawing.property("marks") or 2):
            if drawing.property("marks"):
                drawing.setProperty("current", mark)
            check_texts(visitor)
        visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
        visitor.wait_until(lambda: not visitor.find_all("Figure"), "the figure has shrunk")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_texts_of_the_slide_fit(open_kiosk: Open, size: PixelSize, language: str) -> None:
    """The shipped numbers in the attract loop."""
    visitor = open_kiosk(size=size)
    for _ in visitor.kiosk.exhibition.exhibits:
        visitor.pass_time(12.5)
    visitor.wait_until(lambda: len(visitor.find_all("NumbersSlide")) == 1, "the numbers' slide is shown")
    visitor.kiosk.languages.select(language)
    check_texts(visitor)
    assert as_pillow(visitor.see()).getextrema() != ((0, 0), (0, 0), (0, 0))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [*SIZES, (3840, 2160), (2160, 3840)])
def test_the_texts_of_every_open_number_fit_in_large_text(
    open_kiosk: Open, texts_pack: Path, size: PixelSize, language: str
) -> None:
    """The figure that a tile grows into: nothing is clipped, nothing overlaps."""
    visitor = open_kiosk(texts_pack, size=size)
    go_to_numbers(visitor)
    visitor.kiosk.languages.select(language)
    visitor.kiosk.access.setTextSize(2)
    visitor.settle()
    for index in range(8):
        QMetaObject.invokeMethod(visitor.find_all("NumberTile")[index], "pressed")
        visitor.wait_until(lambda: bool(visitor.find_all("Figure")), "the figure has grown")
        check_texts(visitor, within="Figure")
        visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
        visitor.wait_until(lambda: not visitor.find_all("Figure"), "the figure has shrunk")
