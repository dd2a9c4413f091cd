"""A product that turns under a finger."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF

from tests.journeys.conftest import Open
from tests.support.packs import write_pack
from tests.support.visitor import Visitor, colour_at, place

FRAMES = 12
TURN, CLOSE = "\U000f1999", "\U000f0156"


@pytest.fixture(scope="module")
def turning_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two products; the first has a turntable, each frame of it a little redder than the last."""
    pack = write_pack(tmp_path_factory.mktemp("turning") / "pack", products=2, pictures=2)
    (pack / "pictures" / "turn").mkdir()
    for number in range(FRAMES):
        picture = Image.new("RGB", (300, 300), (number * 20, 90, 40))
        picture.save(pack / "pictures" / "turn" / f"{number:02d}.webp", lossless=True)
    file = pack / "products" / "01-product-1.toml"
    table = f'\n[turntable]\nfolder = "pictures/turn"\nframes = {FRAMES}\n'
    file.write_text(file.read_text(encoding="utf-8") + table, encoding="utf-8")
    return pack


def frame_seen(visitor: Visitor) -> int | None:
    """Return which frame is on the screen, by its colour; None when it is none of them."""
    colour = colour_at(visitor.see(), place(visitor.find("Turntable")).center())
    if abs(colour.green() - 90) > 12 or abs(colour.blue() - 40) > 12:
        return None
    return round(colour.red() / 20)


def test_a_finger_turns_the_product_and_leaves_it_as_it_was(open_kiosk: Open, turning_pack: Path) -> None:
    """Frames are made only when asked for, follow the finger, wrap around, and are put away at the end."""
    visitor = open_kiosk(turning_pack)
    exhibit = visitor.kiosk.exhibition.exhibits[0]
    visitor.kiosk.visit.open(0)
    visitor.wait_for_pictures()
    assert exhibit.property("frames") == []
    visitor.tap(visitor.find("TouchButton", glyph=TURN))
    visitor.wait_until(lambda: frame_seen(visitor) == 0, "the first frame is shown")
    visitor.wait_for_pictures()
    table = place(visitor.find("Turntable"))
    middle = table.center()
    quarter = QPointF(table.width() / 4, 0)
    visitor.press(middle)
    for step in range(1, 9):
        visitor.move(middle + quarter * step / 8)
    visitor.wait_until(lambda: frame_seen(visitor) in (2, 3), "a quarter turn is shown")
    for step in range(1, 17):
        visitor.move(middle + quarter - quarter * (step / 8))
    visitor.wait_until(lambda: frame_seen(visitor) in (9, 10), "it turns back past the first frame")
    visitor.lift(middle - quarter)
    assert visitor.find("PicturePager").property("shot") == 0
    visitor.tap(visitor.find("TouchButton", glyph=CLOSE))
    assert visitor.find("PicturePager").property("shot") == 0
    assert exhibit.property("frames") == []


def test_another_panel_puts_the_frames_away(open_kiosk: Open, turning_pack: Path) -> None:
    """At most one product's frames are held, and none once its panel is left."""
    visitor = open_kiosk(turning_pack)
    exhibit = visitor.kiosk.exhibition.exhibits[0]
    visitor.kiosk.visit.open(0)
    visitor.wait_for_pictures()
    visitor.tap(visitor.find("TouchButton", glyph=TURN))
    visitor.wait_for_pictures()
    assert len(exhibit.property("frames")) == FRAMES
    visitor.kiosk.visit.step(1)
    assert exhibit.property("frames") == []
    visitor.wait_for_pictures()
    assert not [button for button in visitor.find_all("TouchButton") if button.property("glyph") == TURN]


def test_frames_that_are_put_away_while_it_turns(open_kiosk: Open, turning_pack: Path) -> None:
    """Whoever takes them away first: nothing is asked of frames that have gone, and they come again."""
    visitor = open_kiosk(turning_pack)
    exhibit = visitor.kiosk.exhibition.exhibits[0]
    visitor.kiosk.visit.open(0)
    visitor.wait_for_pictures()
    visitor.tap(visitor.find("TouchButton", glyph=TURN))
    visitor.wait_until(lambda: frame_seen(visitor) == 0, "the first frame is shown")
    visitor.wait_for_pictures()
    visitor.find("Turntable").setProperty("turned", 9)
    visitor.wait_until(lambda: frame_seen(visitor) == 9, "it has turned")
    exhibit.rest()
    visitor.settle()
    exhibit.turn()
    visitor.wait_until(lambda: frame_seen(visitor) == 0, "it is shown from the front again")
