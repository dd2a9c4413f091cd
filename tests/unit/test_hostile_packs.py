"""Packs made to do harm, staged: whatever they are, nothing is written outside of the one folder."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.packs.installing.staging import SPARE, stage
from kiosk.packs.making.building import build
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.sources import open_source
from tests.support.packs import write_pack


def built_pack() -> bytes:
    """Return a whole pack in one file, its manifest included."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "pack.zip"
        build(write_pack(Path(folder) / "pack", 1, size=(16, 9)), file)
        return file.read_bytes()


GOOD_PACK = built_pack()
#: Parts of names that lead somewhere on one system or another
PARTS = (
    *("..", ".", "", "/", "\\", "~", "C:", "nul", "con.txt"),
    *("\x00", "\u202e", "pictures", "x.png", "\U0001f600"),
)
NAMES = st.one_of(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map("/".join),
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map("\\".join),
    st.text(min_size=1, max_size=40),
)


def staged(content: bytes) -> set[str]:
    """Stage a zip file in the midst of others' files; return what is in the folder it went to."""
    with TemporaryDirectory() as place:
        stick, folder = Path(place) / "a" / "stick" / "pack.zip", Path(place) / "a" / "data" / "staged"
        stick.parent.mkdir(parents=True)
        folder.mkdir(parents=True)
        stick.write_bytes(content)
        with suppress(PackRefusedError), open_source(stick) as source:
            stage(source, stick, folder, 2 * SPARE, lambda _: None)
        outside = {file for file in Path(place).rglob("*") if folder not in file.parents} - {folder}
        assert outside == {stick, stick.parent, folder.parent, Path(place) / "a"}
        return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_a_good_pack_is_staged() -> None:
    """What the two below begin with is whole."""
    assert {"pack.toml", "manifest.json", "pictures/product-1-1.png"} <= staged(GOOD_PACK)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.integers(0, len(GOOD_PACK) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_no_bytes_lead_out(changes: list[tuple[int, int]]) -> None:
    """Any bytes of a pack may be others."""
    content = bytearray(GOOD_PACK)
    for at, value in changes:
        content[at] = value
    staged(bytes(content))


@settings(deadline=None, max_examples=150)
@given(st.lists(NAMES, min_size=1, max_size=4, unique=True))
def test_no_names_lead_out(names: list[str]) -> None:
    """Files may be called anything."""
    stream = io.BytesIO(GOOD_PACK)
    with zipfile.ZipFile(stream, "a") as archive:
        for name in names:
            info = zipfile.ZipInfo("x")
            info.filename = name
            archive.writestr(info, b"harm")
    staged(stream.getvalue())
