"""Zip files that come from anywhere: looked at before they are believed."""

import stat
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.names import in_one_form
from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence

#: A file that grows more than this, and is larger than that (bytes), was made to fill disks.
_MOST_GROWTH, _HARMLESS = 200, 1_000_000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
#: The end of a zip file: its mark, and how long it is at most, with the longest comment
_END_MARK, _END, _LONGEST_END = b"PK\x05\x06", struct.Struct("<4s4H2LH"), 22 + 65535
#: What one entry of a zip file's list takes at most, by our limit on names and its own fields, bytes
_LONGEST_LINE = 2_000
_PACK_AGAIN = sentence("pack it again with kiosk pack build, or with the system's own “compress”")


class Zipped:
    """The files of an open zip file: their names in one form, and how long each says it is, bytes."""

    def __init__(self, archive: zipfile.ZipFile, infos: Mapping[str, zipfile.ZipInfo]) -> None:
        self._archive = archive
        self._infos = infos
        self.files = {name: info.file_size for name, info in infos.items()}

    def open(self, name: str) -> "ZippedFile":
        """Open one of them; it never gives more bytes than it said.

        Raises:
            OSError: the file cannot be read any more.
            zipfile.BadZipFile: it is damaged.
        """
        with _damage():
            return ZippedFile(self._archive.open(self._infos[name]))


class ZippedFile:
    """A file inside a zip; whatever its decompressor raises is damage."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def read(self, size: int) -> bytes:
        """Return at most so many bytes; none at its end.

        Raises:
            OSError: it cannot be read any more.
            zipfile.BadZipFile: it is damaged.
        """
        with _damage():
            return self._stream.read(size)

    def close(self) -> None:
        """Let go of it."""
        self._stream.close()


@contextmanager
def _damage() -> Iterator[None]:
    """Turn whatever zlib and zipfile raise on damaged bytes, which may be anything at all, into one kind."""
    try:
        yield
    except (OSError, zipfile.BadZipFile):
        raise
    except Exception as error:
        raise zipfile.BadZipFile(str(error)) from error


@contextmanager
def open_zip(path: Path, most_files: int) -> Iterator[Zipped]:
    """Open a zip file of at most so many files.

    Raises:
        PackRefusedError: it is no zip file, or made to do harm.
        OSError: it cannot be read.
        zipfile.BadZipFile: it is damaged.
    """
    with path.open("rb") as stream:
        _check_end(path.name, stream, most_files)
        with _damage():
            archive = zipfile.ZipFile(stream)
        with archive:
            yield Zipped(archive, _files_of(path.name, archive.infolist()))


def _check_end(name: str, stream: BinaryIO, most_files: int) -> None:
    """Look at how many files there are before a list of them, of any length, is read."""
    length = stream.seek(0, 2)
    stream.seek(max(0, length - _LONGEST_END))
    tail = stream.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        fix = sentence(
            "name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one"
        )
        raise PackRefusedError(Problem(name, "", sentence("is no zip file, or only half of one"), fix))
    _, _, _, _, files, of_list, _, _ = _END.unpack_from(tail, at)
    if files > most_files * 2 or of_list > most_files * 2 * _LONGEST_LINE:
        message = sentence("holds more than %1 files", most_files)
        fix = sentence("this is hardly a content pack: leave out what is not needed")
        raise PackRefusedError(Problem(name, "", message, fix))
    stream.seek(0)


def _files_of(name: str, infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    problems: list[Problem] = []
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        own = in_one_form(_name_of(info))
        if info.filename.endswith("/"):
            continue
        if fault := _fault_of(info):
            problems.append(Problem(f"{name}: {own}", "", fault, _PACK_AGAIN))
        if own in found:
            problems.append(Problem(f"{name}: {own}", "", sentence("is in it twice"), _PACK_AGAIN))
        found[own] = info
    if problems:
        raise PackRefusedError(*problems[:100])
    return found


def _fault_of(info: zipfile.ZipInfo) -> Sentence | None:
    mode = info.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return sentence("is a link or a device, not a file")
    if info.flag_bits & _ENCRYPTED:
        return sentence("is encrypted")
    if info.compress_type not in _METHODS:
        return sentence("is compressed in a way that not every system knows")
    if info.file_size > _HARMLESS and info.file_size > info.compress_size * _MOST_GROWTH:
        times = info.file_size // max(info.compress_size, 1)
        return sentence("would grow %1 times: zip files like that are made to fill disks", times)
    return None


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return a file's name; older archivers write it in the system's encoding and do not say in which."""
    if info.flag_bits & _UTF8_NAME or info.filename.isascii():
        return info.orig_filename
    raw = info.orig_filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.orig_filename
