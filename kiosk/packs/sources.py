"""Where a content pack comes from: a folder or a zip file, neither of them trusted."""

import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from kiosk.causes import cause_of
from kiosk.exhibition.pack import PACK_FILE
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.names import MOST_FOLDERS, faults_of_names, in_one_form, is_litter
from kiosk.packs.zips import Zipped, open_zip
from kiosk.reading import Problem
from kiosk.sentences import sentence

#: Twelve products with a turntable of 72 frames and twenty pictures each are about 1,100 files.
MOST_FILES = 2_500
MIB = 1024 * 1024
#: All of a pack; one file of it; one of its text files
LARGEST_PACK, LARGEST_MEDIA, LARGEST_TEXT = 16 * 1024 * MIB, 4 * 1024 * MIB, 8 * MIB
_TEXTS = (".toml", ".ts", ".json", ".sig", ".md", ".txt")
#: Told at once; more of them help nobody.
_MOST_TOLD = 100


class Entry(Struct, frozen=True):
    """One file of a pack: its path with forward slashes, and how long it says it is, bytes."""

    name: str
    size: int


class Stream(Protocol):
    """An open file of a pack."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at its end."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Source(Protocol):
    """A pack that can be read file by file."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its files, by name; their names are safe."""
        ...

    def open(self, entry: Entry) -> Stream:
        """Open one of them.

        Raises:
            OSError: it is gone, or cannot be read.
        """
        ...


class _Folder:
    """A folder, links and special files in it refused."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._paths: dict[str, Path] = {}
        found = [entry for entry in self._walk(root, "") if not is_litter(entry.name)]
        self.entries = tuple(sorted(found, key=lambda entry: entry.name))

    def _walk(self, folder: Path, before: str) -> Iterator[Entry]:
        with os.scandir(folder) as found:
            for item in found:
                name = in_one_form(before + item.name)
                if is_litter(name):
                    continue
                if len(self._paths) > MOST_FILES or name.count("/") > MOST_FOLDERS:
                    raise PackRefusedError(_too_many(str(self._root)))
                if item.is_dir(follow_symlinks=False):
                    yield from self._walk(Path(item.path), f"{name}/")
                elif item.is_file(follow_symlinks=False):
                    self._paths[name] = Path(item.path)
                    yield Entry(name, item.stat(follow_symlinks=False).st_size)
                else:
                    fix = sentence("put the file itself in its place")
                    raise PackRefusedError(
                        Problem(name, "", sentence("is a link or a device, not a file"), fix)
                    )

    def open(self, entry: Entry) -> Stream:
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        stream = os.fdopen(os.open(self._paths[entry.name], flags), "rb")
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            stream.close()
            raise OSError(f"{entry.name} is not a file any more")
        return stream


class _Zip:
    """A zip file; what is in its single top folder counts as lying at the top."""

    def __init__(self, opened: Zipped) -> None:
        self._opened = opened
        names = {name: size for name, size in opened.files.items() if not is_litter(name)}
        top = _single_top(names)
        self._inside = top
        self.entries = tuple(Entry(name.removeprefix(top), names[name]) for name in sorted(names))

    def open(self, entry: Entry) -> Stream:
        return self._opened.open(self._inside + entry.name)


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open a pack's folder or zip file, its names and sizes checked.

    Raises:
        PackRefusedError: it is no pack, cannot be read, or is not to be trusted.
    """
    try:
        if path.is_dir():
            yield _checked(_Folder(path), path)
        else:
            with open_zip(path, MOST_FILES) as opened:
                yield _checked(_Zip(opened), path)
    except (OSError, zipfile.BadZipFile, EOFError) as error:
        raise PackRefusedError(unreadable(path, error)) from error


def unreadable(path: Path, error: Exception) -> Problem:
    """Return what staff are told when a pack, or what it lies on, cannot be read (any more)."""
    if isinstance(error, FileNotFoundError) and not path.exists():
        fix = sentence("check its name, and that the stick is still there")
        return Problem(path.name, "", sentence("is not there"), fix)
    fix = sentence("check that the stick is still there, or copy the pack again")
    return Problem(path.name, "", sentence("cannot be read to its end (%1)", cause_of(error)), fix)


def _checked(source: Source, path: Path) -> Source:
    names = [entry.name for entry in source.entries]
    if len(names) > MOST_FILES:
        raise PackRefusedError(_too_many(path.name))
    problems = faults_of_names(names)
    if PACK_FILE not in names:
        fix = sentence("name the folder or the zip file that %1 lies in", PACK_FILE)
        problems.append(
            Problem(path.name, "", sentence("is no content pack: there is no %1 in it", PACK_FILE), fix)
        )
    for entry in source.entries:
        limit = LARGEST_TEXT if entry.name.lower().endswith(_TEXTS) else LARGEST_MEDIA
        if entry.size > limit:
            message = sentence("is larger than %1 MB", limit // MIB)
            problems.append(Problem(entry.name, "", message, sentence("save it smaller, or leave it out")))
    if sum(entry.size for entry in source.entries) > LARGEST_PACK:
        message = sentence("is larger than %1 MB as a whole", LARGEST_PACK // MIB)
        problems.append(Problem(path.name, "", message, sentence("leave out what is not needed")))
    if problems:
        raise PackRefusedError(*problems[:_MOST_TOLD])
    return source


def _single_top(names: dict[str, int]) -> str:
    """Return the folder that everything lies in when `pack.toml` does, with its slash; else nothing."""
    tops = {name.split("/", 1)[0] for name in names}
    top = f"{min(tops)}/" if len(tops) == 1 else ""
    return top if top + PACK_FILE in names else ""


def _too_many(name: str) -> Problem:
    message = sentence("has more than %1 files, or folders in more than %2 folders", MOST_FILES, MOST_FOLDERS)
    return Problem(name, "", message, sentence("this is hardly a content pack: name the pack's own folder"))
