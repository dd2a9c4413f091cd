"""What of a pack's content is allowed, but will probably not do: pictures, labels, dates."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk.exhibition.checking import PictureShape
from kiosk.exhibition.pack import NUMBERS_FILE, PackReading, ProductFile, is_safe
from kiosk.exhibition.product import Picture
from kiosk.packs.checking.texts import FoundText
from kiosk.reading import Problem
from kiosk.sentences import sentence

#: For how many months what is said of a month can stand, unless staff say otherwise
USUAL_MONTHS = 24
_DRAWN = re.compile(
    r"示意|渲染|效果图|插图|绘制|概念图|\b(?:illustrat|render|artist|drawing|AI\b)", re.IGNORECASE
)
_PLANNED = re.compile(
    r"计划|预计|拟|将|有望|目标|规划|\b(?:will|plan\w*|expect\w*|due|scheduled|forecast|by)\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?<![0-9.])(20[0-9]{2})(?![0-9])")
#: A sentence, or a part of one that has its own time
_CLAUSE = re.compile(r"[^。；;，,.!！?？\n]+")
_NOT_SHOWN = re.compile(r"^(review_notes\[|id$|source$|source_lines$|as_of$|version$|.*\.file$)")

Screen = tuple[int, int]


def small_pictures(
    read: Iterable[ProductFile], root: Path, shapes: Mapping[Path, PictureShape], screen: Screen
) -> list[Problem]:
    """Return which pictures have too few pixels: they are never enlarged, and leave a frame or are soft.

    The first picture of a product fills the screen, the others stand on it whole.

    Args:
        read: the products.
        root: the pack's folder.
        shapes: the pictures that can be used, by path.
        screen: the screen's size, px; a picture for tall screens is compared with it turned upright.
    """
    wide, tall = (max(screen), min(screen)), (min(screen), max(screen))
    problems: list[Problem] = []
    for entry in read:
        for number, picture in enumerate(entry.product.pictures, 1):
            for name, composition, room in (
                ("landscape", picture.landscape, wide),
                ("portrait", picture.portrait, tall),
            ):
                shape = None if composition is None else shapes.get(root / composition.file)
                if composition is None or shape is None:
                    continue
                shares = shape.width / room[0], shape.height / room[1]
                if (min(shares) if number == 1 else max(shares)) < 1:
                    message = sentence(
                        "%1 has %2 px, the screen has %3 px",
                        composition.file,
                        _size(shape.width, shape.height),
                        _size(*room),
                    )
                    fix = sentence("put a larger one here; this one looks soft, or does not fill the screen")
                    key = f"pictures[{number}].{name}.file"
                    problems.append(Problem(entry.file, key, message, fix))
    return problems


def _size(width: int, height: int) -> str:
    return f"{width} × {height}"


def doubtful_labels(
    read: Iterable[ProductFile], root: Path, shipped: Callable[[], Iterable[Path]]
) -> list[Problem]:
    """Return which pictures are called photographs and are probably drawn.

    Args:
        read: the products.
        root: the pack's folder.
        shipped: returns the files of the illustrations that come with the program.
    """
    photos = [
        (entry.file, f"pictures[{number}]", picture)
        for entry in read
        for number, picture in enumerate(entry.product.pictures, 1)
        if picture.kind == "photo"
    ]
    if not photos:
        return []
    known = {digest for file in shipped() if (digest := _digest(file))}
    fix = sentence('write kind = "illustration": the screen then says so to visitors')
    problems = []
    for file, key, picture in photos:
        if any(_digest(path) in known for path in _files(picture, root)):
            message = sentence("is an illustration that comes with the program, but is called a photo")
            problems.append(Problem(file, f"{key}.kind", message, fix))
        elif found := _DRAWN.search(f"{picture.caption}\n{picture.credit}"):
            message = sentence('is called a photo, but its caption or credit says "%1"', found[0])
            problems.append(Problem(file, f"{key}.kind", message, fix))
    return problems


def _files(picture: Picture, root: Path) -> Iterator[Path]:
    for composition in (picture.landscape, picture.portrait):
        if composition is not None and is_safe(composition.file):
            yield root / composition.file


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def out_of_date(
    reading: PackReading, texts: Iterable[FoundText], today: date, months: int = USUAL_MONTHS
) -> list[Problem]:
    """Return what is said of a month long ago, and what is planned for a year that is over.

    Args:
        reading: the pack.
        texts: its texts.
        today: the day that it is.
        months: how long what is said of a month can stand.
    """
    dated = [(entry.file, entry.product.as_of) for entry in reading.read]
    if reading.pack.numbers is not None:
        dated.append((NUMBERS_FILE, reading.pack.numbers.as_of))
    problems = []
    for file, month in dated:
        age = _age(month, today)
        if age > months:
            fix = sentence("look the facts up again and write the new month, or leave out what has changed")
            problems.append(Problem(file, "as_of", sentence("%1 is %2 months ago", month, age), fix))
    for text in texts:
        years = [] if _NOT_SHOWN.match(text.key) else sorted(_missed(text.text, today.year))
        if years:
            listed = ", ".join(map(str, years))
            message = sentence("speaks of %1 as still to come, but that is over", listed)
            problems.append(Problem(text.file, text.key, message, sentence("look up what has become of it")))
    return problems


def _age(month: str, today: date) -> int:
    if not month:
        return 0
    year, _, number = month.partition("-")
    return (today.year - int(year)) * 12 + today.month - int(number)


def _missed(text: str, this_year: int) -> set[int]:
    return {
        int(year)
        for clause in _CLAUSE.findall(text)
        if _PLANNED.search(clause)
        for year in _YEAR.findall(clause)
        if int(year) < this_year
    }
