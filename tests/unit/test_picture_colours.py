"""Colours of every kind become those of the screen."""

import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.media.colour import GROUND, MOST_PROFILE_BYTES
from kiosk.media.cutting import cut
from kiosk.media.pictures import Size
from tests.support.chunks import plain_header, png
from tests.support.drawings import BLUE, CENTRE, RED, WHITE, near, opened
from tests.support.profiles import LAB_RED, SRGB, grey_profile, press_profile


def test_cmyk(tmp_path: Path) -> None:
    """Print colours become screen colours."""
    file = tmp_path / "a.jpg"
    Image.new("CMYK", (40, 40), (0, 255, 255, 0)).save(file, quality=95)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (255, 0, 0))


@pytest.mark.parametrize(("value", "grey"), [(0, 0), (257 * 128, 128), (65535, 255)])
def test_sixteen_bit(tmp_path: Path, value: int, grey: int) -> None:
    """Sixteen bits are brought to eight, not cut off."""
    file = tmp_path / "a.png"
    Image.new("I;16", (40, 40), value).save(file)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (grey, grey, grey), 2)


def test_palette_one_bit_and_grey(tmp_path: Path) -> None:
    """Palettes, black-and-white and grey become RGB."""
    for mode, colour in (("P", RED), ("1", (255, 255, 255)), ("L", (249, 249, 249))):
        file = tmp_path / "a.png"
        image = Image.new("RGB", (40, 40), RED if mode == "P" else (255, 255, 255))
        if mode == "L":
            image = Image.new("L", (40, 40), 249)
        image.convert(mode).save(file)
        assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), colour), mode


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *((mode, "PNG") for mode in ("RGBA", "LA", "P")),
        *(("RGBA", kind) for kind in ("WEBP", "AVIF", "TIFF", "GIF")),
    ],
)
def test_transparent_parts_show_the_ground(tmp_path: Path, mode: str, kind: str) -> None:
    """What is transparent becomes the kiosk's ground colour, in every format that can be."""
    file = tmp_path / "a.picture"
    image = Image.new("RGBA", (40, 40), (*WHITE, 0))
    image.paste((*WHITE, 255), (0, 0, 20, 40))
    if mode == "LA":
        image.convert("LA").save(file, kind)
    elif mode == "RGBA":
        image.save(file, kind)
    else:
        image.quantize(8).save(file, kind)
    shown = opened(cut(file, Size(40, 40), CENTRE))
    assert near(shown, (5, 20), WHITE)
    assert near(shown, (35, 20), GROUND)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_embedded_profile_becomes_srgb(tmp_path: Path, kind: str) -> None:
    """The numbers of another colour space are turned into those of sRGB, in every format that can tell it."""
    file = tmp_path / "a.picture"
    # sRGB with its red and blue primaries exchanged.
    swapped = SRGB.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    Image.new("RGB", (40, 40), RED).save(file, kind, icc_profile=swapped)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), BLUE)
    Image.new("RGB", (40, 40), RED).save(file, kind, icc_profile=SRGB)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), RED)


@pytest.mark.parametrize("profile", [b"no profile", SRGB])
def test_profile_that_is_damaged_or_for_another_mode(tmp_path: Path, profile: bytes) -> None:
    """Then the numbers are taken as they are."""
    file = tmp_path / "a.png"
    Image.new("L", (40, 40), 100).save(file, icc_profile=profile)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (100, 100, 100), 2)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_a_press_profile_tells_what_print_colours_look_like(tmp_path: Path, kind: str) -> None:
    """The profile counts for CMYK, too, and not the plain arithmetic of inks."""
    file = tmp_path / "a.picture"
    Image.new("CMYK", (40, 40), (255, 0, 0, 0)).save(file, kind, icc_profile=press_profile(LAB_RED))
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (255, 0, 0), 8)


@pytest.mark.parametrize(("mode", "kind"), [("L", "PNG"), ("L", "JPEG"), ("LA", "PNG"), ("L", "TIFF")])
def test_a_grey_profile_tells_how_bright_grey_is(tmp_path: Path, mode: str, kind: str) -> None:
    """Half the light is more than the middle of the numbers."""
    file = tmp_path / "a.picture"
    Image.new(mode, (40, 40), 128 if mode == "L" else (128, 255)).save(
        file, kind, icc_profile=grey_profile(1)
    )
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (188, 188, 188), 2)


def test_lab(tmp_path: Path) -> None:
    """A TIFF may tell colours as the eye sees them."""
    file = tmp_path / "a.tif"
    Image.new("LAB", (40, 40), LAB_RED).save(file)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (255, 0, 0), 8)


def test_sixteen_bits_of_each_colour(tmp_path: Path) -> None:
    """They are brought to eight as well."""
    file = tmp_path / "a.png"
    file.write_bytes(png_of_sixteen_bits(40, 40, (250, 5, 5)))
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), RED)


def png_of_sixteen_bits(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """Return a PNG with 16 bits a channel, which Pillow reads and does not write."""
    row = b"\0" + b"".join(bytes((part, 0)) for part in colour) * width
    return png(plain_header(width, height, 16, 2), zlib.compress(row * height))


def test_an_enormous_profile_is_left_aside(tmp_path: Path) -> None:
    """What claims to be a profile of many megabytes is not looked into: the numbers are taken as they are."""
    file = tmp_path / "a.tif"
    profile = grey_profile(1).ljust(MOST_PROFILE_BYTES + 1, b"\0")
    Image.new("L", (40, 40), 128).save(file, icc_profile=profile)
    assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (128, 128, 128), 2)
