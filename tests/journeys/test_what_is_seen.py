"""Screens compared by what they must show: pictures there and whole, texts inside the screen and apart."""

from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat
from PySide6.QtCore import QPointF

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.looks import as_pillow, near, seen_at, wait_for_colour
from tests.support.packs import COLOURS, remove_pictures, write_pack
from tests.support.screens import screens
from tests.support.texts import check_texts
from tests.support.visitor import place

SIZES = [(1920, 1080), (1080, 1920)]
NOWHERE = QPointF(-1, -1)


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(3840, 2160), (2160, 3840)])
def test_every_text_of_every_screen_fits_on_large_screens(
    open_kiosk: Open, texts_pack: Path, size: PixelSize, language: str, text_size: int
) -> None:
    """Nothing is clipped, nothing overlaps; smaller screens are in `test_every_language`."""
    visitor = open_kiosk(texts_pack, size=size)
    visitor.kiosk.languages.select(language)
    for _screen, within in screens(visitor, figures=False):
        visitor.kiosk.access.setTextSize(text_size)
        check_texts(visitor, within)


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


@pytest.mark.parametrize(("size", "decoded"), [((1280, 720), (1280, 853)), ((3840, 2160), (2400, 1600))])
def test_contour_lines_are_no_larger_than_the_screen(
    open_kiosk: Open, small_pack: Path, size: PixelSize, decoded: PixelSize
) -> None:
    """They cover it, and are not blown up for larger ones: no other picture takes as much memory."""
    visitor = open_kiosk(small_pack, size=size)
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.wait_for_pictures()
    (lines,) = visitor.find("Contours").childItems()
    assert (lines.property("implicitWidth"), lines.property("implicitHeight")) == decoded
