"""A product's address to take away: what is on the screen can be read by a phone."""

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.looks import as_pillow
from tests.support.texts import ancestors
from tests.support.visitor import Visitor, place

TAKE, CLOSE = "\U000f0433", "\U000f0156"


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Settings with an address."""
    file = tmp_path / "settings.toml"
    file.write_text('product_address = "https://example.org/{product}?in={language}"', "utf-8")
    return file


def read_code(visitor: Visitor) -> list[str]:
    """Return what the codes on the screen say."""
    return [found.text for found in zxingcpp.read_barcodes(as_pillow(visitor.see()))]


def texts_of_sheet(visitor: Visitor) -> list[QQuickItem]:
    """Return the texts of the sheet."""
    sheet = visitor.find("TakeawaySheet")
    found = [item for item in visitor.items() if item.inherits("QQuickText")]
    return [item for item in found if sheet in ancestors(item) and item.property("text")]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_code_on_the_screen_says_the_address(
    open_kiosk: Open, small_pack: Path, settings: Path, size: PixelSize
) -> None:
    """Its address and its name are the open product's, in the current language; it is large and sharp."""
    visitor = open_kiosk(small_pack, size, settings=settings)
    visitor.kiosk.visit.open(1)
    visitor.wait_for_pictures()
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=TAKE))
    visitor.wait_until(lambda: len(visitor.find_all("TakeawaySheet")) == 1, "the sheet lies there")
    visitor.wait_for_pictures()
    visitor.settle()
    assert all(place(visitor.find("TakeawaySheet")).contains(place(item)) for item in texts_of_sheet(visitor))
    address = "https://example.org/product-2?in=zh_CN"
    assert read_code(visitor) == [address]
    assert {address, "第2件产品"} <= set(visitor.texts())
    code = visitor.find("Image", objectName="code")
    modules = code.implicitWidth()
    assert code.width() % modules == 0
    inked = code.width() * (modules - 8) / modules
    assert inked >= 60 * min(size) / 300
    visitor.kiosk.languages.select("en")
    english = ["https://example.org/product-2?in=en"]
    visitor.wait_until(lambda: read_code(visitor) == english, "the code follows the language")


@pytest.mark.parametrize("way", ["button", "beside"])
def test_the_sheet_is_put_away(open_kiosk: Open, small_pack: Path, settings: Path, way: str) -> None:
    """By its button, or by a touch beside it; the panel is still there."""
    visitor = open_kiosk(small_pack, settings=settings)
    visitor.kiosk.visit.open(2)
    visitor.kiosk.visit.lay("takeaway")
    visitor.wait_until(lambda: len(visitor.find_all("TakeawaySheet")) == 1, "the sheet lies there")
    visitor.settle()
    if way == "button":
        visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    else:
        visitor.tap_at(place(visitor.find("TakeawaySheet")).topLeft() + QPointF(20, 20))
    visitor.wait_until(lambda: not visitor.find_all("TakeawaySheet"), "the sheet is gone")
    assert visitor.kiosk.visit.property("product") == 2


def test_without_an_address_nothing_is_offered(open_kiosk: Open, small_pack: Path) -> None:
    """No button leads to nothing."""
    visitor = open_kiosk(small_pack)
    visitor.kiosk.visit.open(0)
    visitor.wait_until(lambda: len(visitor.find_all("PagerButtons")) == 1, "the panel is shown")
    glyphs = [button.property("glyph") for button in visitor.find_all("TouchButton")]
    assert TAKE not in glyphs
