"""Interactive figures under a finger: what is shown follows it, and the next visitor finds nothing of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.packs import FIGURES, add_figure, write_pack
from tests.support.texts import check_texts
from tests.support.visitor import Visitor, place

TRY, CLOSE = "\U000f0741", "\U000f0156"
SIZES = [(1920, 1080), (1080, 1920)]
NOWHERE = QPointF(-1, -1)
KINDS = list(FIGURES)
# What a finger changes in one kind or another; a drawing without any has one state only.
STATES = [
    ("current", range(6)),
    ("reach", (0.3, 0.6, 1)),
    ("value", (6, 111)),
    ("filled", (0, 7)),
    ("laid", (1, 7)),
    ("change", (0, 1)),
]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A product with a figure for each kind, and one more without any."""
    folder = write_pack(tmp_path_factory.mktemp("figures") / "pack", products=len(KINDS) + 1)
    for order, figure in enumerate(FIGURES.values(), 1):
        add_figure(folder, order, figure)
    return folder


def try_it(visitor: Visitor, product: int) -> QQuickItem:
    """Open a product's panel and its figure; return the drawing."""
    visitor.kiosk.visit.open(product)
    visitor.wait_for_pictures()
    visitor.tap(visitor.find("TouchButton", glyph=TRY))
    visitor.wait_until(lambda: len(visitor.find_all("Figure")) == 1, "the figure is shown")
    visitor.settle()
    figure = visitor.kiosk.exhibition.exhibits[product].product.figure
    return visitor.find(f"{type(figure).__name__}Drawing")


def number(visitor: Visitor) -> str:
    """Return the large number that is shown."""
    return str(visitor.find("Readout").property("number"))


def inside(item: QQuickItem, across: float, down: float) -> QPointF:
    """Return a point of an item, from its left upper corner (0, 0) to its right lower one (1, 1)."""
    box = place(item)
    return QPointF(box.x() + box.width() * across, box.y() + box.height() * down)


def drag(visitor: Visitor, *way: tuple[float, float]) -> list[str]:
    """Draw a finger along these points of what can be dragged; return the number shown at each."""
    field = visitor.find("Scrubber")
    points = [inside(field, *point) for point in way]
    visitor.press(points[0])
    seen = [number(visitor)]
    for point in points[1:]:
        visitor.move(point)
        seen.append(number(visitor))
    visitor.lift(points[-1])
    return seen


@pytest.mark.parametrize("size", SIZES)
def test_the_wave_goes_from_mark_to_mark(open_kiosk: Open, pack: Path, size: PixelSize) -> None:
    """The number is that of the nearest mark, and the wave comes to rest there."""
    visitor = open_kiosk(pack, size)
    drawing = try_it(visitor, KINDS.index("scale"))
    assert number(visitor) == "10"
    assert "对照：近" in visitor.texts()
    assert drag(visitor, (0.2, 0.5), (0.6, 0.5), (0.95, 0.5)) == ["10", "1,000", "100"]
    assert drawing.property("reach") == 1
    drag(visitor, (0.55, 0.5))
    assert drawing.property("reach") == pytest.approx(0.63)


@pytest.mark.parametrize("size", SIZES)
def test_the_plate_grows_and_shrinks(open_kiosk: Open, pack: Path, size: PixelSize) -> None:
    """The edge follows the finger, from the smallest to the largest and no farther."""
    visitor = open_kiosk(pack, size)
    try_it(visitor, KINDS.index("range"))
    thick, middle, thin = drag(visitor, (0.4, 0.01), (0.4, 0.6), (0.4, 1.05))
    assert (thick, thin) == ("203", "6")
    assert 6 < int(middle) < 203


def test_a_tap_chooses_an_option(open_kiosk: Open, pack: Path) -> None:
    """The number is the option's; another option lights up; sliding off cancels."""
    visitor = open_kiosk(pack)
    drawing = try_it(visitor, KINDS.index("choice"))
    assert number(visitor) == "80"
    visitor.tap_at(inside(drawing, 0.9, 0.7))
    assert number(visitor) == "190"
    assert drawing.property("current") == 2
    visitor.press(inside(drawing, 0.5, 0.7))
    visitor.move(inside(drawing, 0.5, 0.1))
    visitor.lift(inside(drawing, 0.5, 0.1))
    assert number(visitor) == "190"


def test_options_can_be_collected(open_kiosk: Open) -> None:
    """Where several can be lit, what was tapped stays lit, and the word is the last one's."""
    visitor = open_kiosk()
    drawing = try_it(visitor, 3)
    assert "1 / 6" in visitor.texts()
    visitor.tap_at(inside(drawing, 0.9, 0.9))
    assert number(visitor) == "穿沟壑"
    assert "2 / 6" in visitor.texts()


@pytest.mark.parametrize("size", SIZES)
def test_pieces_fill_up_to_the_finger(open_kiosk: Open, pack: Path, size: PixelSize) -> None:
    """It opens with the whole number; a finger counts from nothing to all of it."""
    visitor = open_kiosk(pack, size)
    drawing = try_it(visitor, KINDS.index("count"))
    assert number(visitor) == "2,000+"
    drag(visitor, (0.9, 0.2), (-0.05, 0.2))
    assert drawing.property("filled") == 0
    seen = drag(visitor, (0.1, 0.2), (0.5, 0.2), (0.5, 0.8), (1, 0.95))
    assert seen[-1] == "2,000+"
    counted = [int(text.replace(",", "").removesuffix("+")) for text in seen]
    assert counted == sorted(counted)
    assert all(value % 200 == 0 for value in counted)


def test_pitches_are_laid_out_one_by_one(open_kiosk: Open, pack: Path) -> None:
    """The disc fills as far as the pitches do."""
    visitor = open_kiosk(pack)
    drawing = try_it(visitor, KINDS.index("area"))
    assert number(visitor) == "7"
    pitches = sorted(visitor.find_all("Pitch"), key=lambda item: int(item.property("index")))
    for wanted in (3, 1, 6):
        visitor.tap(pitches[wanted - 1])
        assert number(visitor) == str(wanted)
        assert drawing.property("share") == pytest.approx(wanted / 7)


@pytest.mark.parametrize("size", SIZES)
def test_the_second_column_goes_between_before_and_after(
    open_kiosk: Open, pack: Path, size: PixelSize
) -> None:
    """It follows the finger and comes to rest at the nearer end."""
    visitor = open_kiosk(pack, size)
    drawing = try_it(visitor, KINDS.index("balance"))
    assert number(visitor) == "−32"
    seen = drag(visitor, (0.8, 0.32), (0.8, 0.2), (0.8, 0.02))
    assert seen[0] == "−32"
    assert -32 < int(seen[1].replace("−", "-")) < 0
    assert (number(visitor), drawing.property("change")) == ("0", 0)
    drag(visitor, (0.8, 0.1), (0.8, 0.3))
    assert drawing.property("change") == 1


def test_pictures_come_back(open_kiosk: Open, pack: Path) -> None:
    """Closing a figure brings back the pictures; swiping turns no picture while it is open."""
    visitor = open_kiosk(pack)
    try_it(visitor, KINDS.index("balance"))
    pager = visitor.find("PicturePager")
    box = place(pager)
    visitor.swipe(QPointF(box.right() - 40, box.y() + 20), QPointF(box.x() + 40, box.y() + 20))
    assert pager.property("shot") == 0
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    visitor.wait_until(lambda: not visitor.find_all("Figure"), "the figure is gone")
    assert pager.property("paging")


def test_a_product_without_a_figure_offers_none(open_kiosk: Open, pack: Path) -> None:
    """No button leads to nothing."""
    visitor = open_kiosk(pack)
    visitor.kiosk.visit.open(len(KINDS))
    visitor.wait_for_pictures()
    assert not [button for button in visitor.find_all("TouchButton") if button.property("glyph") == TRY]


def test_another_panel_starts_with_its_pictures(open_kiosk: Open, pack: Path) -> None:
    """The figure of one product does not stay open for the next, nor what was dragged in it."""
    visitor = open_kiosk(pack)
    try_it(visitor, KINDS.index("range"))
    drag(visitor, (0.4, 0.8))
    visitor.kiosk.visit.step(1)
    visitor.wait_until(lambda: not visitor.find_all("Figure"), "the figure is gone")
    try_it(visitor, KINDS.index("range"))
    assert number(visitor) == "203"


def test_the_next_visitor_finds_the_pictures(open_kiosk: Open, pack: Path) -> None:
    """When a visit ends, its figure ends with it."""
    visitor = open_kiosk(pack)
    try_it(visitor, KINDS.index("range"))
    visitor.kiosk.visit.leave()
    visitor.wait_until(lambda: bool(visitor.find_all("AttractScreen")), "the attract loop is shown")
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.kiosk.visit.open(KINDS.index("range"))
    visitor.wait_for_pictures()
    assert not visitor.find_all("Figure")
    assert visitor.find("PicturePager").property("paging")


def test_an_animated_figure_builds_up_and_stands_still(open_kiosk: Open, pack: Path) -> None:
    """It builds up when it is opened; then two frames are the same."""
    visitor = open_kiosk(pack, animated=True)
    visitor.kiosk.visit.open(KINDS.index("count"))
    visitor.wait_for_pictures()
    visitor.wait_until(lambda: bool(visitor.find("ProductScreen").property("covers")), "the panel has opened")
    visitor.tap(visitor.find("TouchButton", glyph=TRY))
    visitor.wait_until(lambda: len(visitor.find_all("CountDrawing")) == 1, "the figure is shown")
    drawing = visitor.find("CountDrawing")
    assert drawing.property("entered") < 1
    visitor.wait_until(lambda: drawing.property("entered") == 1, "it has built up")
    visitor.wait_until(lambda: visitor.see() == visitor.see(), "it stands still")


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [*SIZES, (3840, 2160), (2160, 3840)])
def test_every_text_of_every_figure_fits(
    open_kiosk: Open, texts_pack: Path, size: PixelSize, language: str, text_size: int
) -> None:
    """The shipped figures: nothing is clipped, nothing overlaps, nothing is left in the other language."""
    visitor = open_kiosk(texts_pack, size=size)
    visitor.kiosk.languages.select(language)
    visitor.kiosk.access.setTextSize(text_size)
    for product in range(len(visitor.kiosk.exhibition.exhibits)):
        drawing = try_it(visitor, product)
        if language == "en":
            letters = "".join(visitor.texts()).replace("简体中文", "")
            assert not [letter for letter in letters if "\u4e00" <= letter <= "\u9fff"]
        for name, values in STATES:
            options = drawing.property("count")
            for value in values if drawing.property(name) is not None else ():
                if name == "current" and not (options and value < options):
                    continue
                drawing.setProperty(name, value)
                check_texts(visitor)
