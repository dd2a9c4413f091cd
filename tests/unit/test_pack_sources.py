"""Folders and zip files that come from anywhere: what is in them is looked at before it is believed."""

import io
import os
import shutil
import stat
import struct
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.sources import MOST_FILES, open_source
from tests.support.packs import write_pack

ABOUT = b'id = "trial"\n'


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    """Where a test writes its zip file."""
    return tmp_path / "pack.zip"


def write_zip(file: Path, **files: bytes) -> zipfile.ZipFile:
    """Begin a zip file with `pack.toml` in it."""
    archive = zipfile.ZipFile(file, "w")
    archive.writestr("pack.toml", ABOUT)
    for name, content in files.items():
        archive.writestr(name, content)
    return archive


def refusal(path: Path) -> str:
    """Return why a pack is refused, everything in it read."""
    with pytest.raises(PackRefusedError) as refused:
        read_all(path)
    return str(refused.value)


def read_all(path: Path) -> dict[str, bytes]:
    """Read every file of a pack as installing does."""
    found = {}
    with open_source(path) as source:
        for entry in source.entries:
            with closing(source.open(entry)) as stream:
                content = b""
                while chunk := stream.read(1 << 20):
                    content += chunk
                assert len(content) <= entry.size
                found[entry.name] = content
    return found


def test_a_folder_and_its_zip_are_the_same(tmp_path: Path, zipped: Path) -> None:
    """What systems leave behind is passed over in both; a single folder at the top is seen through."""
    pack = write_pack(tmp_path / "trial", 2)
    (pack / ".DS_Store").write_bytes(b"x")
    (pack / "pictures" / "Thumbs.db").write_bytes(b"x")
    shutil.make_archive(str(zipped.with_suffix("")), "zip", tmp_path, "trial")
    with zipfile.ZipFile(zipped, "a") as archive:
        archive.writestr("__MACOSX/trial/._pack.toml", b"x")
    assert read_all(pack) == read_all(zipped)
    assert set(read_all(pack)) >= {"pack.toml", "products/01-product-1.toml", "pictures/product-1-1.png"}


@pytest.mark.parametrize(
    "name", ["../out.txt", "/out.txt", "a/../../out.txt", "C:/out.txt", "pictures\\..\\x", "nul.txt"]
)
def test_names_that_lead_out(zipped: Path, name: str) -> None:
    """No file is read that would be written outside."""
    with write_zip(zipped, **{name: b"x"}):
        pass
    assert "its name" in refusal(zipped) or "device" in refusal(zipped)


def test_a_file_without_a_name(zipped: Path) -> None:
    """A name that begins with a zero byte is none for zip readers."""
    zipped.write_bytes(GOOD_ZIP.replace(b"pictures/x.png", b"\0ictures/x.png"))
    assert "ictures/x.png" in refusal(zipped)


def test_names_that_clash(zipped: Path) -> None:
    """The same file twice, by its capitals or altogether."""
    with write_zip(zipped, **{"a.png": b"x", "A.png": b"y"}):
        pass
    assert "capitals" in refusal(zipped)
    with write_zip(zipped) as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("pack.toml", b"other")
    assert "twice" in refusal(zipped)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_in_a_zip(zipped: Path, kind: int) -> None:
    """Only plain files are taken."""
    info = zipfile.ZipInfo("pictures/x.png")
    info.external_attr = (kind | 0o777) << 16
    with write_zip(zipped) as archive:
        archive.writestr(info, "/etc/passwd")
    assert "is a link or a device" in refusal(zipped)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_and_devices_in_a_folder(tmp_path: Path) -> None:
    """A link to a file, to a folder, or a pipe, which nobody would ever finish reading."""
    ways: tuple[Callable[[Path], None], ...] = (
        lambda path: path.symlink_to("/etc/passwd"),
        lambda path: path.symlink_to("/etc", target_is_directory=True),
        os.mkfifo,
    )
    for number, make in enumerate(ways):
        pack = write_pack(tmp_path / str(number), 1)
        make(pack / "pictures" / "more.png")
        assert "is a link or a device" in refusal(pack)


def test_a_link_that_takes_a_files_place_meanwhile(tmp_path: Path) -> None:
    """What was a file when it was listed is not followed when it is a link now."""
    pack = write_pack(tmp_path / "trial", 1)
    with open_source(pack) as source:
        entry = next(entry for entry in source.entries if entry.name.endswith(".png"))
        (pack / entry.name).unlink()
        (pack / entry.name).symlink_to("/etc/passwd")
        with pytest.raises(OSError, match=r"."):
            source.open(entry)


def test_a_zip_that_would_fill_the_disk(zipped: Path) -> None:
    """Zeros grow a thousand times; and one that says it is larger than any pack."""
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.toml", ABOUT)
        archive.writestr("pictures/x.png", bytes(20_000_000))
    assert "made to fill disks" in refusal(zipped)
    content = bytearray(zipped.read_bytes())
    at = content.rfind(b"PK\x01\x02")
    struct.pack_into("<L", content, at + 20, 0xFFFFFF00)
    struct.pack_into("<L", content, at + 24, 0xFFFFFF00)
    zipped.write_bytes(content)
    assert "cannot be read to its end" in refusal(zipped)


def test_too_many_files(tmp_path: Path, zipped: Path) -> None:
    """A hundred thousand of them are refused before they are listed; so are too many in a folder."""
    pack = write_pack(tmp_path / "trial", 1)
    for number in range(MOST_FILES + 2):
        (pack / "pictures" / f"{number}.png").touch()
    assert f"more than {MOST_FILES} files" in refusal(pack)
    with write_zip(zipped) as archive:
        for number in range(MOST_FILES + 2):
            archive.writestr(f"pictures/{number}.png", b"")
    assert f"more than {MOST_FILES} files" in refusal(zipped)
    content = bytearray(zipped.read_bytes())
    struct.pack_into("<2H", content, content.rfind(b"PK\x05\x06") + 8, 0xFFFF, 0xFFFF)
    zipped.write_bytes(content)
    assert f"more than {MOST_FILES} files" in refusal(zipped)


def test_not_a_pack(tmp_path: Path, zipped: Path) -> None:
    """A folder without `pack.toml`, a text called .zip, half a zip, nothing at all."""
    (tmp_path / "empty").mkdir()
    assert "there is no pack.toml" in refusal(tmp_path / "empty")
    zipped.write_text("no zip")
    assert "is no zip file" in refusal(zipped)
    write_zip(zipped, **{"pictures/x.png": os.urandom(5000)}).close()
    zipped.write_bytes(zipped.read_bytes()[:4000])
    assert "is no zip file" in refusal(zipped)
    assert "is not there" in refusal(tmp_path / "gone.zip")


def test_damaged_inside(zipped: Path) -> None:
    """A zip that is whole at its end and broken inside tells so when it is read."""
    write_zip(zipped, **{"pictures/x.png": os.urandom(5000)}).close()
    content = bytearray(zipped.read_bytes())
    content[1000] ^= 0xFF
    zipped.write_bytes(content)
    assert "cannot be read to its end" in refusal(zipped)


def test_encrypted_and_strange_compression(zipped: Path) -> None:
    """What not every system can unpack is refused in words."""
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.toml", ABOUT)
    assert "not every system" in refusal(zipped)
    write_zip(zipped).close()
    content = bytearray(zipped.read_bytes())
    content[content.rfind(b"PK\x01\x02") + 8] |= 1
    zipped.write_bytes(content)
    assert "is encrypted" in refusal(zipped)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_names_of_older_archivers(zipped: Path, encoding: str) -> None:
    """They do not say how names are written; Chinese ones are understood all the same."""
    name = "pictures/无人机.png"
    info = zipfile.ZipInfo("pictures/" + "x" * len("无人机".encode(encoding)) + ".png")
    with write_zip(zipped) as archive:
        archive.writestr(info, b"x")
    content = zipped.read_bytes().replace(info.filename.encode(), name.encode(encoding))
    zipped.write_bytes(content)
    assert name in read_all(zipped)


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """A text of many megabytes is hardly a text."""
    pack = write_pack(tmp_path / "trial", 1)
    with (pack / "products" / "02-x.toml").open("wb") as stream:
        stream.truncate(9 * 1024 * 1024)
    assert "products/02-x.toml: is larger than 8 MB" in refusal(pack)


def good_zip() -> bytes:
    """Return a small zip file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.toml", ABOUT * 40)
        archive.writestr("pictures/x.png", bytes(range(256)) * 8)
    return stream.getvalue()


GOOD_ZIP = good_zip()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(
    changes=st.lists(st.tuples(st.integers(0, len(GOOD_ZIP) - 1), st.integers(0, 255)), max_size=8),
    cut=st.integers(0, len(GOOD_ZIP)),
)
def test_no_zip_does_more_than_be_refused(zipped: Path, changes: list[tuple[int, int]], cut: int) -> None:
    """Whatever its bytes: read to its end, or refused, or damaged; never anything else."""
    content = bytearray(GOOD_ZIP)
    for at, value in changes:
        content[at] = value
    zipped.write_bytes(content[: cut if changes and changes[0][1] % 2 else len(content)])
    try:
        found = read_all(zipped)
    except (PackRefusedError, zipfile.BadZipFile):
        return
    assert "pack.toml" in found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(st.binary(max_size=400))
def test_no_bytes_do_more_than_be_refused(zipped: Path, content: bytes) -> None:
    """Not even behind the end of a real zip file."""
    zipped.write_bytes(content + GOOD_ZIP[-22:])
    with pytest.raises((PackRefusedError, zipfile.BadZipFile)):
        read_all(zipped)
