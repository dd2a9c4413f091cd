"""Everything about a content pack that staff should know before it is shown."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from kiosk.exhibition.numbers import Numbers
from kiosk.exhibition.pack import (
    NUMBERS_FILE,
    PACK_FILE,
    PRODUCTS_FOLDER,
    Pack,
    ProductFile,
    is_safe,
    read_pack,
)
from kiosk.exhibition.product import Composition, ReviewNote
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import sentence

SHORTEST_SUMMARY, LONGEST_SUMMARY = 60, 120
#: What a number's tile has room for
LONGEST_HEADLINE = 32


class PictureShape(Protocol):
    """What checking asks of a picture that was opened: its size as it is seen, px."""

    @property
    def width(self) -> int:
        """Its width, px."""
        ...

    @property
    def height(self) -> int:
        """Its height, px."""
        ...


class Note(Struct, frozen=True):
    """A review note, with the file it stands in and the name of what it is about."""

    file: str
    about: str
    note: ReviewNote


class Report(Struct, frozen=True, kw_only=True):
    """What checking a pack found.

    Attributes:
        products: how many products are shown.
        problems: what must be mended.
        warnings: what is allowed, but probably not meant.
        notes: the review notes, for staff to settle.
    """

    products: int
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    notes: tuple[Note, ...]


def check_pack(root: Path, probe: Callable[[Path], PictureShape]) -> Report:
    """Read a pack, open every picture of it and collect everything there is to say.

    Args:
        root: the pack's folder.
        probe: opens a picture as a whole; raises `UnusableFileError` for one that cannot be used.
    """
    reading = read_pack(root)
    problems = [*reading.problems, *_check_videos(reading.pack)]
    warnings: list[Problem] = []
    pictures = Pictures(root, probe)
    ids = [entry.product.id for entry in reading.read]
    for entry in reading.read:
        # Files with the same id need other ones first: the name of one would be that of the other.
        warnings += _check_name(entry) if ids.count(entry.product.id) == 1 else ()
        if reading.pack.source_language.startswith("zh"):
            warnings += _check_summary(entry)
        for place, composition, tall in _compositions(entry):
            fault, doubt = pictures.check(entry.file, place, composition, tall=tall)
            problems += fault
            warnings += doubt
    notes = [Note(PACK_FILE, reading.pack.title, note) for note in reading.pack.review_notes]
    numbers = reading.pack.numbers
    if numbers is not None:
        notes += [Note(NUMBERS_FILE, numbers.title, note) for note in numbers.review_notes]
        if reading.pack.source_language.startswith("zh"):
            warnings += _check_headlines(numbers)
    for entry in reading.read:
        notes += [Note(entry.file, entry.product.name, note) for note in entry.product.review_notes]
    return Report(
        products=len(reading.pack.products),
        problems=tuple(problems),
        warnings=tuple(warnings),
        notes=tuple(notes),
    )


class Pictures:
    """The pictures of one pack, each opened once however often it is used."""

    def __init__(self, root: Path, probe: Callable[[Path], PictureShape]) -> None:
        self._root = root
        self._probe = probe
        self._opened: dict[str, PictureShape | Problem] = {}

    def check(
        self, file: str, place: str, composition: Composition, *, tall: bool
    ) -> tuple[list[Problem], list[Problem]]:
        """Return what is wrong with a picture and what is doubtful about it."""
        name = composition.file
        if not is_safe(name):
            fix = sentence('write a path inside the pack with forward slashes, like "pictures/drone.webp"')
            return [Problem(file, place, sentence('"%1" leads out of the pack', name), fix)], []
        found = self._opened.get(name)
        if found is None:
            found = self._opened[name] = self._open(name)
        if isinstance(found, Problem):
            return [Problem(file, place, sentence("%1: %2", name, found.message), found.fix)], []
        shape = f"{found.width} × {found.height}"
        if tall and found.width > found.height:
            fix = sentence("put a picture here that is taller than wide, or leave the portrait out")
            return [], [
                Problem(file, place, sentence("%1 is %2, wide, but meant for tall screens", name, shape), fix)
            ]
        if not tall and found.height > found.width:
            fix = sentence("put a picture here that is wider than tall; this one may serve as the portrait")
            return [], [
                Problem(file, place, sentence("%1 is %2, tall, but meant for wide screens", name, shape), fix)
            ]
        return [], []

    def _open(self, name: str) -> PictureShape | Problem:
        if not (self._root / name).is_file() and (alike := file_alike(self._root, name)):
            return Problem(
                name, "", sentence("the file is missing"), sentence('write "%1": capitals count', alike)
            )
        try:
            return self._probe(self._root / name)
        except UnusableFileError as error:
            return error.problem


def file_alike(root: Path, name: str) -> str:
    """Return the path of a file that differs from this one in nothing but capitals; empty for none."""
    wanted = name.casefold()
    names = (path.relative_to(root).as_posix() for path in root.rglob("*"))
    return next((found for found in names if found.casefold() == wanted), "")


def _compositions(entry: ProductFile) -> Iterator[tuple[str, Composition, bool]]:
    for number, picture in enumerate(entry.product.pictures, 1):
        yield f"pictures[{number}].landscape.file", picture.landscape, False
        if picture.portrait is not None:
            yield f"pictures[{number}].portrait.file", picture.portrait, True
    if entry.product.turntable is not None:
        for composition in entry.product.turntable.compositions():
            yield "turntable", composition, False


def _check_videos(pack: Pack) -> Iterator[Problem]:
    for number, video in enumerate(pack.videos, 1):
        key = f"videos[{number}].file"
        if not is_safe(video.file):
            fix = sentence('write a path inside the pack with forward slashes, like "videos/welcome.mp4"')
            yield Problem(PACK_FILE, key, sentence('"%1" leads out of the pack', video.file), fix)
        elif not (pack.root / video.file).is_file():
            alike = file_alike(pack.root, video.file)
            copy = sentence("copy it into the pack, or take this video out")
            fix = sentence('write "%1": capitals count', alike) if alike else copy
            yield Problem(PACK_FILE, key, sentence("%1: the file is missing", video.file), fix)


def _check_name(entry: ProductFile) -> list[Problem]:
    wanted = f"{PRODUCTS_FOLDER}/{entry.product.order:02}-{entry.product.id}.toml"
    if entry.file == wanted:
        return []
    return [
        Problem(
            entry.file,
            "",
            sentence("the file's name does not follow its order and id"),
            sentence("call it %1", wanted),
        )
    ]


def _check_summary(entry: ProductFile) -> list[Problem]:
    length = sum(not mark.isspace() for mark in entry.product.summary)
    if SHORTEST_SUMMARY <= length <= LONGEST_SUMMARY:
        return []
    fix = sentence("tell it in %1 to %2 characters, the key idea first", SHORTEST_SUMMARY, LONGEST_SUMMARY)
    return [Problem(entry.file, "summary", sentence("has %1 characters", length), fix)]


def _check_headlines(numbers: Numbers) -> list[Problem]:
    fix = sentence("tell it in at most %1 characters, the key idea first", LONGEST_HEADLINE)
    return [
        Problem(NUMBERS_FILE, f"entries[{number}].headline.label", sentence("has %1 characters", length), fix)
        for number, entry in enumerate(numbers.entries, 1)
        if (length := len(entry.headline.label)) > LONGEST_HEADLINE
    ]
