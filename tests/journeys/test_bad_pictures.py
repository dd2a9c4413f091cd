"""The whole kiosk on pictures that cameras, editors and half-finished copies leave behind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF

from tests.journeys.conftest import Open
from tests.support.looks import Colour, blank, near, seen_at, wait_for_colour
from tests.support.packs import COLOURS, write_pack
from tests.support.visitor import Visitor, place

RED, BLUE = COLOURS[0], COLOURS[2]
UPRIGHT = (640, 360)
# EXIF's names for how a picture must be turned to stand upright: half round, and a quarter to the right.
ORIENTATION, HALF, QUARTER = 0x0112, 3, 6

Spoil = Callable[[Path], None]


def text(file: Path) -> None:
    """A text that is called a picture."""
    file.write_text("not a picture", "utf-8")


def truncated(file: Path) -> None:
    """A copy that was broken off half-way."""
    Image.effect_noise(UPRIGHT, 60).convert("RGB").save(file)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def missing(file: Path) -> None:
    """A file that nobody copied."""
    file.unlink()


def cmyk(file: Path) -> None:
    """A picture for print."""
    Image.new("RGB", UPRIGHT, RED).convert("CMYK").save(file, "JPEG", quality=95)


def wide_jpeg(file: Path) -> None:
    """A panorama."""
    Image.new("RGB", (20_000, 1_500), RED).save(file, "JPEG", quality=80)


def wide_png(file: Path) -> None:
    """A panorama that cannot be decoded at a fraction of its size."""
    Image.new("RGB", (20_000, 1_500), RED).save(file, "PNG", compress_level=1)


def turned_by(orientation: int, transpose: Image.Transpose) -> Spoil:
    """A photograph, red above blue, that the camera stored turned and said so."""

    def spoil(file: Path) -> None:
        upright = Image.new("RGB", UPRIGHT, RED)
        upright.paste(BLUE, (0, UPRIGHT[1] // 2, *UPRIGHT))
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        upright.transpose(transpose).save(file, "JPEG", quality=95, exif=exif)

    return spoil


UNUSABLE: dict[Spoil, str] = {
    text: "is not a picture that the kiosk can read",
    truncated: "is damaged or only half there",
    missing: "the file is missing",
}
USABLE: dict[Spoil, Colour] = {cmyk: RED, wide_jpeg: RED, wide_png: RED}
TURNED = [turned_by(QUARTER, Image.Transpose.ROTATE_90), turned_by(HALF, Image.Transpose.ROTATE_180)]


def spoilt_pack(folder: Path, spoils: list[Spoil]) -> Path:
    """A pack with one product for each kind of spoilt picture."""
    pack = write_pack(folder, products=len(spoils))
    for order, spoil in enumerate(spoils, 1):
        spoil(pack / "pictures" / f"product-{order}-1.png")
    return pack


def open_panel(visitor: Visitor, product: int) -> None:
    """Open a product's panel and wait for its pictures."""
    visitor.kiosk.visit.open(product)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "the panel is shown")
    visitor.wait_for_pictures()


@pytest.mark.tells_problems
def test_an_unusable_picture_gives_a_cover_and_one_line_in_the_log(
    open_kiosk: Open, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Text, half a file, no file: attract, card and panel show the product's cover."""
    visitor = open_kiosk(spoilt_pack(tmp_path / "pack", list(UNUSABLE)), data=tmp_path / "data")
    assert not blank(visitor.see().copy(1000, 100, 800, 600))
    visitor.kiosk.visit.wake(QPointF(-1, -1))
    visitor.wait_for_pictures()
    assert len(visitor.find_all("Cover")) == len(UNUSABLE)
    for card in visitor.find_all("ProductCard"):
        assert not blank(visitor.see().copy(place(card).toRect()))
    for product, (_, what) in enumerate(UNUSABLE.items()):
        open_panel(visitor, product)
        assert not blank(visitor.see().copy(1000, 100, 800, 600))
        lines = [line for line in caplog.messages if f"product-{product + 1}-1.png" in line]
        assert len(lines) == 1
        assert what in lines[0]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_an_odd_picture_is_shown_as_it_should_be(
    open_kiosk: Open, tmp_path: Path, size: tuple[int, int]
) -> None:
    """CMYK and 20,000 px wide: about the right colour; turned by EXIF: upright, on panel and card."""
    pack = spoilt_pack(tmp_path / "pack", [*USABLE, *TURNED])
    visitor = open_kiosk(pack, size, data=tmp_path / "data")
    visitor.kiosk.visit.wake(QPointF(-1, -1))
    visitor.wait_for_pictures()
    visitor.wait_until(lambda: not visitor.find_all("Cover"), "every card has its picture")
    cards = [place(card) for card in visitor.find_all("ProductCard")]
    for card in cards[-len(TURNED) :]:
        assert near(seen_at(visitor.see(), QPointF(card.center().x(), card.top() + 30)), RED)
    corner = QPointF(size[0] - 20, 20)
    for product, colour in enumerate(USABLE.values()):
        open_panel(visitor, product)
        wait_for_colour(visitor, corner, colour)
    for product in range(len(USABLE), len(USABLE) + len(TURNED)):
        open_panel(visitor, product)
        wait_for_colour(visitor, corner, RED)
        if size[0] > size[1]:
            wait_for_colour(visitor, QPointF(1300, 700), BLUE)
