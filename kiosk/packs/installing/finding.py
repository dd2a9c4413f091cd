"""Content packs that lie on a stick: found by themselves, looked at only as far as their title."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from msgspec import Struct

from kiosk.exhibition.pack import PACK_FILE, PackFile
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.names import is_litter
from kiosk.packs.sources import MOST_FILES
from kiosk.packs.zips import open_zip
from kiosk.reading import LARGEST_FILE, parse_toml, read_toml

#: Looked at on a stick, and in each folder of it; found on one stick
_MOST_ENTRIES, _MOST_INNER, _MOST_PACKS = 200, 50, 30
#: Where the list of a zip file's names is, from its end, bytes
_LIST = 1_000_000


class FoundPack(Struct, frozen=True):
    """A pack that can be tried to install.

    Attributes:
        path: its folder or zip file.
        title: what it is called; the name of its file where that cannot be read.
        version: empty where that cannot be read.
    """

    path: Path
    title: str
    version: str = ""


class Finder:
    """Looks for packs; a file that it knows is not opened again before it has changed."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, int, int], FoundPack | None] = {}

    def find(self, folders: Sequence[Path]) -> tuple[FoundPack, ...]:
        """Return the packs in these folders and in those directly in them, by title."""
        before, self._known = self._known, {}
        found = [
            pack
            for folder in folders
            for pack in islice(
                filter(None, (self._look(path, before) for path in _places(folder))), _MOST_PACKS
            )
        ]
        return tuple(sorted(found, key=lambda pack: (pack.title, pack.version, pack.path)))

    def _look(self, path: Path, before: dict[tuple[Path, int, int], FoundPack | None]) -> FoundPack | None:
        try:
            facts = (path if path.suffix.lower() == ".zip" else path / PACK_FILE).stat()
        except OSError:
            return None
        key = path, facts.st_mtime_ns, facts.st_size
        if key not in before:
            with suppress(OSError):
                before[key] = _read(path)
        self._known[key] = before.get(key)
        return self._known[key]


def _places(folder: Path) -> Iterator[Path]:
    """Yield where packs may be: a folder itself, zip files and folders in it, and in those."""
    if (folder / PACK_FILE).is_file():
        yield folder
        return
    for inner in _entries(folder, _MOST_ENTRIES):
        if inner.suffix.lower() == ".zip" or (inner / PACK_FILE).is_file():
            yield inner
        elif inner.is_dir():
            yield from (path for path in _entries(inner, _MOST_INNER) if path.suffix.lower() == ".zip")


def _entries(folder: Path, most: int) -> list[Path]:
    try:
        return [path for path in islice(folder.iterdir(), most) if not is_litter(path.name)]
    except OSError:
        return []


def _read(path: Path) -> FoundPack | None:
    """Return what a pack says of itself; None when it is none."""
    if path.is_dir():
        about, _ = read_toml(path / PACK_FILE, PackFile)
        return _found(path, about)
    try:
        with open_zip(path, MOST_FILES) as zipped:
            names = [
                name for name in zipped.files if name.split("/")[-1] == PACK_FILE and name.count("/") < 2
            ]
            if not names:
                return None
            with suppress(PackRefusedError, ValueError):
                content = zipped.open(min(names, key=len)).read(LARGEST_FILE + 1)
                about, _ = parse_toml(content[:LARGEST_FILE], PackFile, name=PACK_FILE)
                return _found(path, about)
    except (OSError, ValueError, PackRefusedError):
        return FoundPack(path, path.name) if _names_pack(path) else None
    return FoundPack(path, path.name)


def _found(path: Path, about: PackFile | None) -> FoundPack:
    return FoundPack(path, about.title, about.version) if about else FoundPack(path, path.name)


def _names_pack(path: Path) -> bool:
    """Tell whether a damaged zip file, or one that does harm, was meant to be a pack."""
    with path.open("rb") as stream:
        stream.seek(max(0, stream.seek(0, 2) - _LIST))
        return PACK_FILE.encode() in stream.read()
