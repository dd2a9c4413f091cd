"""Files made to do harm: each is refused in words, or used as far as it is good, and the workshop goes on."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.media.pictures import PictureError, PictureFacts, Size
from kiosk.media.workshop import Workshop
from tests.support.chunks import plain_header, png
from tests.support.drawings import CENTRE, quarters
from tests.support.media import FOLDER

KINDS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF")
PIXELS = zlib.compress(bytes(41) * 40)


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workshop]:
    """One workshop for all of them."""
    with Workshop(SystemClock(), workers=1) as workshop:
        yield workshop


def saved(kind: str, **options: object) -> bytes:
    """Return a good file."""
    stream = io.BytesIO()
    quarters().save(stream, kind, **options)
    return stream.getvalue()


def bomb(megabytes: int) -> bytes:
    """Return a few kB that unfold to megabytes."""
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(bytes(1_000_000)) for _ in range(megabytes)), packer.flush()])


def tiff(*tags: tuple[int, int, int, int], following: int = 0) -> bytes:
    """Return a TIFF of these tags (number, type, count, value), and the place of the one that follows it."""
    listed = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + listed + struct.pack("<I", following) + bytes(64)


GREY_TAGS = (
    *((256, 4, 1, 8), (257, 4, 1, 8), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)),
    *((273, 4, 1, 4), (277, 3, 1, 1), (278, 4, 1, 8), (279, 4, 1, 64)),
)

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "huge in a tiny PNG": (lambda: png(plain_header(60_000, 60_000), PIXELS), "3600 megapixels"),
    "huge in a tiny GIF": (lambda: b"GIF89a\xff\xff\xff\xff\0\0\0" + saved("GIF")[13:], "4294 megapixels"),
    "huge in a tiny TIFF": (
        lambda: tiff((256, 4, 1, 60_000), (257, 4, 1, 60_000), *GREY_TAGS[2:]),
        "3600 megapixels",
    ),
    "huge in a tiny HEIC": (
        lambda: (
            (FOLDER / "turned.heic")
            .read_bytes()
            .replace(
                b"ispe" + bytes(4) + struct.pack(">II", 64, 80),
                b"ispe" + bytes(4) + b"\0\0\xff\xff\0\0\xff\xff",
            )
        ),
        "exceeds the maximum image size",
    ),
    "less than it says": (lambda: png(plain_header(9_000, 9_000), PIXELS), "damaged"),
    "a text that unfolds": (
        lambda: png(plain_header(40, 40), PIXELS, (b"zTXt", b"a\0\0" + bomb(100))),
        "too large",
    ),
    "many texts that unfold": (
        lambda: png(plain_header(40, 40), PIXELS, *[(b"zTXt", b"a\0\0" + bomb(1))] * 100),
        "Too much memory",
    ),
    "a profile that unfolds": (
        lambda: png(plain_header(40, 40), PIXELS, (b"iCCP", b"a\0\0" + bomb(100))),
        "too large",
    ),
    "a program": (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is not a picture"),
    "a drawing": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "is not a picture"),
}

USED: dict[str, tuple[Callable[[], bytes], PictureFacts]] = {
    "a TIFF that is followed by itself": (
        lambda: tiff(*GREY_TAGS, following=8),
        PictureFacts(8, 8, "TIFF"),
    ),
    "a TIFF with a number of tags that is not there": (
        lambda: tiff(*GREY_TAGS, (40_000, 7, 0xFFFFFFFF, 8), (40_001, 5, 0xFFFFFFF, 8)),
        PictureFacts(8, 8, "TIFF"),
    ),
    "a GIF of 50,000 pictures": (
        lambda: saved("GIF")[:-1] + saved("GIF")[saved("GIF").index(b",") : -1] * 50_000 + b";",
        PictureFacts(80, 40, "GIF"),
    ),
    "a JPEG whose profile is larger than its picture": (
        lambda: saved("JPEG", icc_profile=bytes(12_000_000)),
        PictureFacts(80, 40, "JPEG"),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used(workshop: Workshop, tmp_path: Path, name: str) -> None:
    """It is refused by both ways of opening, in words, with what to do."""
    make, message = REFUSED[name]
    file = tmp_path / "picture.jpg"
    file.write_bytes(make())
    for attempt in (lambda: workshop.probe(file), lambda: workshop.cut(file, Size(192, 108), CENTRE)):
        with pytest.raises(PictureError, match=message) as caught:
            attempt()
        assert caught.value.file == str(file)
        assert caught.value.fix
        assert "crash" not in caught.value.message


@pytest.mark.parametrize("name", USED)
def test_what_is_odd_and_can_be_used(workshop: Workshop, tmp_path: Path, name: str) -> None:
    """What is not needed is not looked at."""
    make, facts = USED[name]
    file = tmp_path / "picture"
    file.write_bytes(make())
    assert workshop.probe(file) == facts
    assert workshop.cut(file, Size(192, 108), CENTRE)


@pytest.fixture(scope="module")
def good_files() -> list[bytes]:
    """A good file of every format."""
    return [*map(saved, KINDS), (FOLDER / "turned.heic").read_bytes()]


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_bytes_at_random(
    workshop: Workshop, good_files: list[bytes], tmp_path: Path, data: st.DataObject
) -> None:
    """Good files with bytes changed, cut out, put in or cut off: an answer each time, and in words."""
    content = bytearray(data.draw(st.sampled_from(good_files)))
    for place, byte in data.draw(st.lists(st.tuples(st.integers(0, 1023), st.integers(0, 255)), max_size=8)):
        content[place % len(content)] = byte
    start, length = data.draw(st.integers(0, len(content))), data.draw(st.integers(0, 40))
    content[start : start + length] = data.draw(st.binary(max_size=40))
    file = tmp_path / "picture"
    file.write_bytes(content[: data.draw(st.integers(1, len(content) + 1))])
    told = answer(workshop, file)
    assert isinstance(told, PictureFacts) or (told.message and told.fix)


def answer(workshop: Workshop, file: Path) -> PictureFacts | PictureError:
    """Return what becomes of a file."""
    try:
        return workshop.probe(file)
    except PictureError as error:
        return error
