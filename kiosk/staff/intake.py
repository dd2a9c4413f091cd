"""Pictures and videos for the playlist: what lies in a folder, and how it gets into the media folder."""

import os
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

from kiosk.attract.playlist import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from kiosk.media.pictures import PictureError

MIB = 1024 * 1024
#: Larger files are refused: no picture or video for a loop needs so much.
LARGEST_PICTURE, LARGEST_VIDEO = 200 * MIB, 4096 * MIB
#: What stays free on the disk, for the kiosk to work
SPARE = 500 * MIB
#: More files than these are not listed, and no deeper folders than these are looked into.
MOST_LISTED, _DEEPEST = 200, 3
_LONGEST_STEM = 70
_CHUNK = 4 * MIB

#: Why a file is refused: no picture or video; too large; no room on the disk; cannot be read; cannot be kept
Refusal = Literal["kind", "large", "room", "unreadable", "unwritable"]


class RefusedError(Exception):
    """A file is not taken in; `why` says for what reason."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why: Refusal = why


def kind_of(file: str) -> Literal["picture", "video", ""]:
    """Tell by its name what a file is; empty when it is nothing for the playlist."""
    suffix = Path(file).suffix.lower()
    return "picture" if suffix in PICTURE_SUFFIXES else "video" if suffix in VIDEO_SUFFIXES else ""


def media_in(folder: Path) -> tuple[Path, ...]:
    """Return the pictures and videos in a folder and the folders in it, by name; none if it is unreadable."""
    return tuple(sorted(_found(folder, _DEEPEST), key=lambda file: (str(file.parent), file.name.lower())))[
        :MOST_LISTED
    ]


def _found(folder: Path, deep: int) -> Iterator[Path]:
    with suppress(OSError):
        for entry in os.scandir(folder):
            if entry.name.startswith("."):
                continue
            if entry.is_file(follow_symlinks=False) and kind_of(entry.name):
                yield Path(entry.path)
            elif deep > 1 and entry.is_dir(follow_symlinks=False):
                yield from _found(Path(entry.path), deep - 1)


def take_in(source: Path, media: Path, probe: Callable[[Path], object]) -> str:
    """Copy a picture or a video into the media folder and return its name there.

    The name is made safe and is one that no file there has. The file is there whole or not at all.

    Args:
        source: the file.
        media: the folder, made when missing.
        probe: opens a picture as a whole; raises `PictureError` for one that cannot be used.

    Raises:
        RefusedError: it is not for the playlist, too large, unreadable, or does not fit on the disk.
    """
    kind = kind_of(source.name)
    if not kind:
        raise RefusedError("kind")
    try:
        size = source.stat().st_size
        if size > (LARGEST_PICTURE if kind == "picture" else LARGEST_VIDEO):
            raise RefusedError("large")
        if kind == "picture":
            probe(source)
    except (OSError, PictureError) as error:
        raise RefusedError("unreadable") from error
    try:
        media.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(media).free - size < SPARE:
            raise RefusedError("room")
    except OSError as error:
        raise RefusedError("unwritable") from error
    return _copied(source, media, size)


def _copied(source: Path, media: Path, size: int) -> str:
    part = media / f".{os.urandom(8).hex()}.part"
    try:
        try:
            reading = source.open("rb")
        except OSError as error:
            raise RefusedError("unreadable") from error
        with reading, part.open("xb") as writing:
            copied = 0
            while chunk := reading.read(_CHUNK):
                copied += len(chunk)
                # A file that grows while it is read must not fill the disk.
                if copied > size:
                    raise RefusedError("unreadable")
                writing.write(chunk)
            writing.flush()
            os.fsync(writing.fileno())
        return _named(part, media, source.name)
    except OSError as error:
        raise RefusedError("unwritable" if source.exists() else "unreadable") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _named(part: Path, media: Path, wish: str) -> str:
    """Give a file that is whole its name; a name that is taken meanwhile is not taken away."""
    stem, suffix = safe_stem(Path(wish).stem), Path(wish).suffix.lower()
    number = 1
    while True:
        name = f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"
        target = media / name
        if not target.exists():
            part.replace(target)
            return name
        number += 1


def safe_stem(wish: str) -> str:
    """Return a file name without what a path, a shell or a playlist could misunderstand; letters stay."""
    stem = re.sub(r"[^\w.-]+", "-", unicodedata.normalize("NFC", wish))
    return stem[:_LONGEST_STEM].strip("-.") or "file"
