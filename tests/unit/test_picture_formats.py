"""Every format of picture that the kiosk takes, whichever way up it is stored."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.attract.playlist import PICTURE_SUFFIXES
from kiosk.media.cutting import cut, probe
from kiosk.media.opening import FORMATS
from kiosk.media.pictures import PictureFacts, Size
from tests.support.drawings import BLUE, CENTRE, GREEN, RED, WHITE, near, opened, quarters
from tests.support.media import FOLDER

# Written as exactly as each format can.
EXACT: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "PNG": {},
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 95, "subsampling": "4:4:4"},
    "TIFF": {},
    "TIFF with compression": {"compression": "tiff_lzw"},
}


def shown(file: Path, size: tuple[int, int] = (80, 40)) -> Image.Image:
    """Return what the kiosk shows of a file."""
    return opened(cut(file, Size(*size), CENTRE))


def assert_quarters(image: Image.Image) -> None:
    """Assert that each corner has its colour."""
    assert image.size == (80, 40)
    for point, colour in (((6, 6), RED), ((73, 6), GREEN), ((6, 33), BLUE), ((73, 33), WHITE)):
        assert near(image, point, colour, 45), (point, colour)


@pytest.mark.parametrize("kind", EXACT)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_however_it_is_stored(tmp_path: Path, kind: str, orientation: int) -> None:
    """Each of EXIF's eight orientations, in every format that has it, comes out as it is seen."""
    way = (None, 0, 3, 1, 5, 2, 6, 4)[orientation - 1]
    stored = quarters() if way is None else quarters().transpose(Image.Transpose(way))
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = tmp_path / "picture"
    stored.save(file, kind.split()[0], exif=exif, **EXACT[kind])
    assert probe(file) == PictureFacts(80, 40, kind.split()[0])
    assert_quarters(shown(file))
    tall = opened(cut(file, Size(10, 40), (0.1, 0.5)))
    assert near(tall, (5, 5), RED, 45)
    assert near(tall, (5, 35), BLUE, 45)


def test_heic_is_turned_once(tmp_path: Path) -> None:
    """What a phone has turned, in the picture itself and once more in EXIF, is upright."""
    file = tmp_path / "a.heic"
    shutil.copy(FOLDER / "turned.heic", file)
    assert probe(file) == PictureFacts(80, 40, "HEIF")
    assert_quarters(shown(file))


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF", "AVIF"])
def test_the_first_picture_of_several_is_taken(tmp_path: Path, kind: str) -> None:
    """An animation stands still, and of several pages the first is shown."""
    file = tmp_path / "moving"
    others = [Image.new("RGB", (80, 40), BLUE)] * 2
    quarters().save(file, kind, save_all=True, append_images=others)
    assert probe(file) == PictureFacts(80, 40, kind)
    assert_quarters(shown(file))


def test_a_jpeg_that_holds_several_pictures(tmp_path: Path) -> None:
    """Phones put a second picture behind the first."""
    file = tmp_path / "a.jpg"
    second = Image.new("RGB", (80, 40), BLUE)
    quarters().save(file, "MPO", save_all=True, append_images=[second], quality=95, subsampling=0)
    assert probe(file) == PictureFacts(80, 40, "MPO")
    assert_quarters(shown(file))


def test_a_name_is_no_proof(tmp_path: Path) -> None:
    """What counts is what a file holds, not how it is called."""
    file = tmp_path / "a.jpg"
    quarters().save(file, "PNG")
    assert probe(file).format == "PNG"


def test_the_playlist_takes_every_format() -> None:
    """Each format has a suffix that staff may name, and no suffix is without a format."""
    known = {suffix: kind for suffix, kind in Image.registered_extensions().items() if kind in FORMATS}
    assert set(known) >= PICTURE_SUFFIXES
    assert {known[suffix] for suffix in PICTURE_SUFFIXES} == set(FORMATS)
