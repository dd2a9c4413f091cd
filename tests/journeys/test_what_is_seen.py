"""Screens compared by what they must show: pictures there and whole, texts inside the screen and apart."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.looks import as_pillow, near, seen_at, wait_for_colour
from tests.support.packs import COLOURS, remove_pictures, write_pack
from tests.support.visitor import Visitor, place

SIZES = [(1920, 1080), (1080, 1920)]
NOWHERE = QPointF(-1, -1)


def texts(visitor: Visitor) -> list[QQuickItem]:
    """Every text that a visitor is meant to read."""
    return [
        item
        for item in visitor.items()
        if item.inherits("QQuickText") and item.property("text") and not in_dock(item) and not ornament(item)
    ]


def in_dock(item: QQuickItem) -> bool:
    """Whether an item belongs to the dock, whose tiles are pictures with a number."""
    return any("Dock" in ancestor.metaObject().className() for ancestor in ancestors(item))


def ornament(item: QQuickItem) -> bool:
    """Whether a text is the large number of a cover, over which other text may stand."""
    return any("Cover" in ancestor.metaObject().className() for ancestor in ancestors(item))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Go up from an item to the window's root."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def inked(item: QQuickItem) -> QRectF:
    """Where a text's letters are, px in the window: its box may be wider and higher."""
    box = place(item)
    width, height = item.property("contentWidth"), item.property("contentHeight")
    if item.metaObject().className() != "QQuickText" or width > box.width():
        return QRectF(box.x(), box.y(), min(width, box.width()), min(height, box.height()))
    return QRectF(box.x(), box.y(), width, min(height, box.height()))


def check_texts(visitor: Visitor) -> None:
    """No text is cut off, leaves the screen, or overlaps another."""
    visitor.settle()
    screen = QRectF(0, 0, visitor.window.width(), visitor.window.height()).adjusted(-1, -1, 1, 1)
    found = texts(visitor)
    assert found
    for item in found:
        what = item.property("text")
        assert not item.property("truncated"), what
        assert item.property("contentWidth") <= item.width() + 1, what
        # The box of a single line is its font's: large letters do not fill it.
        assert item.property("lineCount") == 1 or item.property("contentHeight") <= item.height() + 1, what
        assert screen.contains(place(item)), f"{what} leaves the screen: {place(item)}"
    for first, second in combinations(found, 2):
        shared = inked(first).intersected(inked(second))
        both = f"{first.property('text')} | {second.property('text')}"
        assert shared.width() < 2 or shared.height() < 2, f"{both} overlap: {shared}"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_every_screen_fits(open_kiosk: Open, size: PixelSize, language: str) -> None:
    """All screens with the shipped texts: nothing is clipped, nothing overlaps."""
    visitor = open_kiosk(size=size)
    visit = visitor.kiosk.visit
    check_texts(visitor)
    visit.wake(NOWHERE)
    visitor.kiosk.languages.select(language)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    check_texts(visitor)
    for product in range(len(visitor.kiosk.exhibition.exhibits)):
        visit.open(product)
        visitor.wait_until(lambda: len(visitor.find_all("ProductText")) == 1, "the panel is shown")
        check_texts(visitor)
        panel = visitor.find("ProductText")
        assert panel.property("contentHeight") <= panel.height() + 1, "a standard panel needs no scrolling"
    visit.view(True)
    visitor.wait_until(lambda: len(visitor.find_all("PictureView")) == 1, "the picture is shown full screen")
    check_texts(visitor)


@pytest.mark.parametrize("size", SIZES)
def test_home_and_panels_show_the_pictures_of_their_products(
    open_kiosk: Open, small_pack: Path, size: PixelSize
) -> None:
    """Each card and each panel has its own picture's colour where the picture is clear of text."""
    visitor = open_kiosk(small_pack, size=size)
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.wait_for_pictures()
    seen = visitor.see()
    for card, colour in zip(visitor.find_all("ProductCard"), COLOURS, strict=True):
        box = place(card)
        assert near(seen_at(seen, QPointF(box.right() - 20, box.top() + box.height() * 0.4)), colour)
    for product, colour in enumerate(COLOURS):
        visitor.kiosk.visit.open(product)
        visitor.wait_for_pictures()
        wait_for_colour(visitor, QPointF(size[0] - 20, 20), colour)


@pytest.mark.tells_problems
def test_a_product_without_pictures_gets_a_designed_cover(open_kiosk: Open, tmp_path: Path) -> None:
    """Number, name and contour lines stand where the picture would be; no caption speaks of a picture."""
    pack = write_pack(tmp_path / "pack", products=3, pictures=1)
    remove_pictures(pack)
    visitor = open_kiosk(pack)
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.wait_for_pictures()
    assert len(visitor.find_all("Cover")) == 3
    visitor.kiosk.visit.open(1)
    visitor.wait_for_pictures()
    assert not any("画面" in text for text in visitor.texts())
    right_half = as_pillow(visitor.see()).crop((1000, 0, 1920, 800)).convert("L")
    assert ImageStat.Stat(right_half).stddev[0] > 3
    assert ImageStat.Stat(right_half).extrema[0][1] > 50


def test_the_two_languages_differ_everywhere_they_should(open_kiosk: Open) -> None:
    """After the switch no Chinese text is left on Home but the name of Chinese itself."""
    visitor = open_kiosk()
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    chinese = as_pillow(visitor.see())
    visitor.kiosk.languages.select("en")
    assert [text for text in visitor.texts() if any("\u4e00" <= letter <= "\u9fff" for letter in text)] == [
        "简体中文"
    ]
    assert ImageChops.difference(chinese, as_pillow(visitor.see())).getbbox() is not None
