"""Everything that can be said of a content pack before it is installed, but how its texts are drawn."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.exhibition.checking import PictureShape, Report, check_pack
from kiosk.exhibition.pack import PackReading, read_pack
from kiosk.packs.checking.doubts import USUAL_MONTHS, Screen, doubtful_labels, out_of_date, small_pictures
from kiosk.packs.checking.texts import odd_letters, texts_of
from kiosk.packs.checking.untranslated import broken_translations, untranslated
from kiosk.packs.manifest import MANIFEST_FILE, PackRefusedError, read_manifest
from kiosk.packs.sources import open_source
from kiosk.reading import Problem, UnusableFileError, located, read_bounded
from kiosk.station.paths import shipped_pack


class Terms(Struct, frozen=True, kw_only=True):
    """What a pack is held against.

    Attributes:
        today: the day that it is.
        screen: the screen's size, px.
        months: how long what is said of a month can stand.
    """

    today: date
    screen: Screen = (1920, 1080)
    months: int = USUAL_MONTHS


def examine(
    root: Path, folders: Sequence[Path], probe: Callable[[Path], PictureShape], terms: Terms
) -> Report:
    """Check a pack's folder, and tell all that is wrong or doubtful with file, key and line.

    Args:
        root: the pack's folder.
        folders: where translations of it are, those that go before others last.
        probe: opens a picture as a whole; raises `UnusableFileError` for one that cannot be used.
        terms: what it is held against.
    """
    shapes: dict[Path, PictureShape] = {}

    def remembering(file: Path) -> PictureShape:
        shapes[file] = shape = probe(file)
        return shape

    report = check_pack(root, remembering)
    reading, texts = read_pack(root), texts_of(root)
    broken, doubts = broken_translations(root)
    warnings = [
        *report.warnings,
        *odd_letters(root, texts),
        *small_pictures(reading.read, root, shapes, terms.screen),
        *doubtful_labels(reading.read, root, lambda: _shipped_illustrations(root)),
        *out_of_date(reading, texts, terms.today, terms.months),
        *doubts,
        *untranslated(reading.pack, folders),
    ]
    return replace(
        report,
        problems=tuple(in_their_lines(root, [*_faults_of_files(root), *report.problems, *broken])),
        warnings=tuple(in_their_lines(root, warnings)),
    )


def _faults_of_files(root: Path) -> list[Problem]:
    """Return what keeps a folder from being installed whatever is in its files."""
    try:
        with open_source(root) as source:
            names = {entry.name for entry in source.entries}
            return _stale_manifest(root, names) if MANIFEST_FILE in names else []
    except PackRefusedError as refused:
        # That a file is missing is told by whoever reads the pack.
        return [problem for problem in refused.problems if problem.file != root.name]


def _stale_manifest(root: Path, names: set[str]) -> list[Problem]:
    """Return that a manifest names other files than there are; what is in them is checked on installing."""
    try:
        manifest = read_manifest((root / MANIFEST_FILE).read_bytes())
    except (OSError, PackRefusedError):
        fix = "delete it, or build the pack again with kiosk pack build"
        return [Problem(MANIFEST_FILE, "", "cannot be used", fix)]
    if {*manifest.files, *names} - names or names - {*manifest.files, MANIFEST_FILE, "manifest.sig"}:
        fix = "delete it, or build the pack again with kiosk pack build"
        return [Problem(MANIFEST_FILE, "", "names other files than there are", fix)]
    return []


def _shipped_illustrations(root: Path) -> Iterator[Path]:
    """Yield the pictures that the shipped pack calls illustrations, unless they are what is checked."""
    if root.resolve() == shipped_pack().resolve():
        return
    reading: PackReading = read_pack(shipped_pack())
    for product in reading.pack.products:
        for picture in product.pictures:
            if picture.kind == "illustration":
                for composition in (picture.landscape, picture.portrait):
                    if composition is not None:
                        yield shipped_pack() / composition.file


def in_their_lines(root: Path, problems: Sequence[Problem]) -> list[Problem]:
    """Return problems with the lines at which their keys stand, as far as they had none."""
    contents: dict[str, bytes] = {}
    told = []
    for problem in problems:
        if problem.key and not problem.line and problem.file.endswith(".toml"):
            if problem.file not in contents:
                contents[problem.file] = _content(root, problem.file)
            (problem,) = located([problem], contents[problem.file])  # noqa: PLW2901
        told.append(problem)
    return told


def _content(root: Path, file: str) -> bytes:
    try:
        return read_bounded(root / file, file)
    except UnusableFileError:
        return b""
