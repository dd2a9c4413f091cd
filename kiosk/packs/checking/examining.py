"""Everything that can be said of a content pack before it is installed, but how its texts are drawn."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from kiosk import __version__
from kiosk.exhibition.checking import Pictures, PictureShape, Report, check_pack
from kiosk.exhibition.pack import PackReading, read_pack
from kiosk.media.videos import VideoFacts
from kiosk.packs.checking.doubts import USUAL_MONTHS, Screen, doubtful_labels, out_of_date, small_pictures
from kiosk.packs.checking.media import broken_videos, pictures_of_unread_products, unshown_pictures
from kiosk.packs.checking.texts import odd_letters, texts_of
from kiosk.packs.checking.untranslated import broken_translations, untranslated
from kiosk.packs.manifest import MANIFEST_FILE, PackRefusedError, newer_kiosk, read_manifest
from kiosk.packs.sources import open_source
from kiosk.reading import Problem, UnusableFileError, located, read_bounded
from kiosk.sentences import sentence
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


class Opening(NamedTuple):
    """What opens files as a whole; both raise `UnusableFileError` for one that cannot be used.

    Attributes:
        probe: opens a picture.
        open_video: plays a video's beginning, called by this name.
    """

    probe: Callable[[Path], PictureShape]
    open_video: Callable[[Path, str], VideoFacts]


def examine(root: Path, folders: Sequence[Path], opening: Opening, terms: Terms) -> Report:
    """Check a pack's folder, and tell all that is wrong or doubtful with file, key and line.

    Args:
        root: the pack's folder.
        folders: where translations of it are, those that go before others last.
        opening: opens its pictures and videos.
        terms: what it is held against.
    """
    looking = _Looking(opening.probe)
    report = check_pack(root, looking.probe)
    reading, texts = read_pack(root), texts_of(root)
    broken, doubts = broken_translations(root)
    read = {entry.file for entry in reading.read}
    problems = [
        *_faults_of_files(root),
        *newer_kiosk(reading.pack.minimum_kiosk, __version__),
        *report.problems,
        *broken,
        *pictures_of_unread_products(texts, read, Pictures(root, looking.probe)),
        *unshown_pictures(root, looking.opened, opening.probe),
        *broken_videos(root, opening.open_video),
    ]
    warnings = [
        *report.warnings,
        *odd_letters(root, texts),
        *small_pictures(reading.read, root, looking.shapes, terms.screen),
        *doubtful_labels(reading.read, root, lambda: _shipped_illustrations(root)),
        *out_of_date(reading, texts, terms.today, terms.months),
        *doubts,
        *untranslated(reading.pack, folders),
    ]
    return replace(
        report,
        problems=tuple(in_their_lines(root, problems)),
        warnings=tuple(in_their_lines(root, warnings)),
    )


class _Looking:
    """Opens pictures, and remembers which, and how large they are."""

    def __init__(self, probe: Callable[[Path], PictureShape]) -> None:
        self._probe = probe
        self.opened: set[Path] = set()
        self.shapes: dict[Path, PictureShape] = {}

    def probe(self, file: Path) -> PictureShape:
        """Open a picture as a whole."""
        self.opened.add(file)
        self.shapes[file] = shape = self._probe(file)
        return shape


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
        fix = sentence("delete it, or build the pack again with kiosk pack build")
        return [Problem(MANIFEST_FILE, "", sentence("cannot be used"), fix)]
    if {*manifest.files, *names} - names or names - {*manifest.files, MANIFEST_FILE, "manifest.sig"}:
        fix = sentence("delete it, or build the pack again with kiosk pack build")
        return [Problem(MANIFEST_FILE, "", sentence("names other files than there are"), fix)]
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
