"""Pictures made ready for one size on this screen, cached by the content of their source."""

import hashlib
import os
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from msgspec import json

from kiosk.causes import cause_of
from kiosk.media.pictures import Focus, PictureError, Size
from kiosk.sentences import sentence
from kiosk.writing import sweep, write_atomically

__all__ = ["Focus", "PictureError", "Renditions", "Size"]

LIMIT_BYTES = 512 * 1024 * 1024
# Part of every name in the cache: raise it whenever the same source would look different.
RECIPE = 2

#: In the cache's folder: names of the renditions that a kiosk shows again and again
_HELD = "held.json"
_NAME = re.compile(r"[0-9a-f]{32}-\d+x\d+\.jpg")
_MOST_REMEMBERED = 500

_Stamp = tuple[str, int, int]
# Cuts a picture to a size, as `Workshop.cut` does.
Cut = Callable[[Path, Size, Focus | None], bytes]


class Renditions:
    """Finds and makes renditions, and keeps their folder within a limit.

    May be used from several threads, and by several processes on one folder.
    """

    def __init__(self, cache: Path, cut: Cut, limit_bytes: int = LIMIT_BYTES) -> None:
        """Keep what `cut` makes in `cache`, a folder for it alone, of at most `limit_bytes` bytes."""
        self._cache = cache
        self._cut = cut
        self._limit_bytes = limit_bytes
        self._hashes: dict[_Stamp, str] = {}

    def find(self, source: Path, size: Size, focus: Focus | None) -> Path | None:
        """Return the rendition when there is a whole one; None also when the source is unreadable.

        Costs reading the source once for each process; Pillow is not needed.
        """
        try:
            rendition = self._place(source, size, focus)
        except OSError:
            return None
        if not _is_whole(rendition):
            return None
        with suppress(OSError):
            os.utime(rendition)
        return rendition

    def make(self, source: Path, size: Size, focus: Focus | None) -> Path:
        """Make the rendition, whether there is one or not, and return its file.

        It covers `size` (px) with the part of the source around `focus` (fractions of width and
        height); without a focus it is the whole source, fitted into `size`. A source that is too
        small gives a smaller rendition of the same shape.

        Raises:
            PictureError: the source cannot be used, or the cache cannot be written.
        """
        content = self._cut(source, size, focus)
        try:
            rendition = self._place(source, size, focus)
            write_atomically(rendition, content)
        except OSError as error:
            raise PictureError(
                str(self._cache),
                sentence("the picture made from %1 cannot be kept (%2)", source.name, cause_of(error)),
                sentence("check that the disk has room and that the kiosk's user may write this folder"),
            ) from error
        self._make_room(rendition)
        return rendition

    def hold(self, renditions: Iterable[Path]) -> None:
        """Let these stay whatever is made, here or by another program, and no others from now on.

        Where that cannot be written, nothing can be made either that would take their place.
        """
        names = sorted(path.name for path in renditions)
        with suppress(OSError):
            write_atomically(self._cache / _HELD, json.encode(names))

    def _held(self) -> set[str]:
        try:
            return json.decode((self._cache / _HELD).read_bytes(), type=set[str])
        except (OSError, ValueError):
            return set()

    def _place(self, source: Path, size: Size, focus: Focus | None) -> Path:
        part = "whole" if focus is None else f"{focus[0]:.4f} {focus[1]:.4f}"
        recipe = f"{RECIPE} {self._hash(source)} {size} {part}"
        name = hashlib.blake2b(recipe.encode(), digest_size=16).hexdigest()
        return self._cache / f"{name}-{size.width}x{size.height}.jpg"

    def _hash(self, source: Path) -> str:
        facts = source.stat()
        stamp = (str(source), facts.st_size, facts.st_mtime_ns)
        known = self._hashes.get(stamp)
        if known is None:
            with source.open("rb") as stream:
                known = hashlib.file_digest(stream, hashlib.blake2b).hexdigest()
            if len(self._hashes) >= _MOST_REMEMBERED:
                self._hashes.clear()
            self._hashes[stamp] = known
        return known

    def _make_room(self, newest: Path) -> None:
        """Remove the oldest-used renditions beyond the limit that nobody holds, and what a crash left."""
        sweep(self._cache, newest)
        entries: list[tuple[int, int, Path]] = []
        total = 0
        with suppress(OSError):
            for path in self._cache.iterdir():
                with suppress(OSError):
                    if _NAME.fullmatch(path.name):
                        facts = path.stat()
                        total += facts.st_size
                        entries.append((facts.st_mtime_ns, facts.st_size, path))
        if total <= self._limit_bytes:
            return
        stay = {newest.name} | self._held()
        for _, length, path in sorted(entries):
            if total <= self._limit_bytes:
                return
            if path.name not in stay:
                with suppress(OSError):
                    path.unlink()
                    total -= length


def _is_whole(rendition: Path) -> bool:
    """Tell whether a file begins and ends as a JPEG does: a file cut short does not."""
    try:
        with rendition.open("rb") as stream:
            start = stream.read(2)
            stream.seek(-2, os.SEEK_END)
            return start == b"\xff\xd8" and stream.read(2) == b"\xff\xd9"
    except OSError:
        return False
