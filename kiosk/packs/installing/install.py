"""Installing a content pack: everything about it is settled before it is shown, or it changes nothing."""

import shutil
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from msgspec import Struct

from kiosk.attract.playlist import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from kiosk.exhibition.checking import PictureShape, check_pack
from kiosk.exhibition.pack import Pack, read_pack
from kiosk.media.videos import VideoFacts
from kiosk.packs.checking.examining import in_their_lines
from kiosk.packs.checking.media import files_of
from kiosk.packs.installing.staging import stage
from kiosk.packs.manifest import MANIFEST_FILE, Manifest, PackRefusedError, newer_kiosk
from kiosk.packs.pictures import Recipe
from kiosk.packs.signing import check_signature
from kiosk.packs.sources import Source, open_source
from kiosk.packs.state import Kept
from kiosk.packs.store import Store
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import sentence

Step = Literal["copying", "checking", "pictures", "videos", "switching"]
#: What the steps take on a small machine, to tell how long it will be: s for a byte, a picture, a video
_COPY_S, _CHECK_S, _CUT_S, _VIDEO_S = 1 / 60_000_000, 0.2, 0.5, 1.5
_MOST_TOLD = 100

T = TypeVar("T")
R = TypeVar("R")


class Progress(Struct, frozen=True):
    """How far an installation is.

    Attributes:
        done: how many of `total` are done in this step: bytes when copying, else files.
        fraction: of the whole, 0 to 1.
    """

    step: Step
    done: int
    total: int
    fraction: float


class Tools(NamedTuple):
    """What installing needs of the station.

    Attributes:
        kiosk_version: this program's, like `0.1.0`.
        public_key: only packs signed with it are taken; empty for any.
        probe: opens a picture; raises `UnusableFileError`.
        make: makes a rendition; raises `UnusableFileError`.
        open_video: plays a video's beginning, called by this name; raises `UnusableFileError`.
        recipes: which renditions a pack needs on this station's screen.
        broken_translations: what is wrong with the `.ts` files of the pack in this folder.
        workers: how many pictures are made at a time.
    """

    kiosk_version: str
    public_key: str
    probe: Callable[[Path], PictureShape]
    make: Callable[[Recipe], object]
    open_video: Callable[[Path, str], VideoFacts]
    recipes: Callable[[Pack], Iterable[Recipe]]
    broken_translations: Callable[[Path], Iterable[Problem]]
    workers: int


def install(path: Path, store: Store, tools: Tools, tell: Callable[[Progress], None], now: datetime) -> Kept:
    """Install the pack in a folder or zip file and show it; a pack that is installed already is only shown.

    Args:
        path: the pack.
        store: where it goes.
        tools: what looks at its files.
        tell: is told how far it is; what it raises gives the installation up.
        now: the time that is noted.

    Raises:
        PackRefusedError: it cannot be installed; every reason is told, and nothing has changed.
        NotSavedError: it cannot be kept; the pack shown so far stays.
    """
    with open_source(path) as source, store.staging() as folder:
        meter = _Meter(source, tools.workers, tell)
        free = shutil.disk_usage(folder).free
        manifest = stage(source, path, folder, free, meter.copied)
        check_signature(folder, tools.public_key)
        if problems := newer_kiosk(manifest.minimum_kiosk, tools.kiosk_version):
            raise PackRefusedError(*problems)
        if known := _installed(store, manifest, folder):
            store.show(known.folder)
            return known
        _check(folder, tools, meter)
        _make_renditions(folder, tools, meter)
        _open_videos(folder, tools, meter)
        meter.begin("switching", 1)
        return store.adopt(folder, manifest, now)


class _Meter:
    """Tells how far an installation is, by what each step usually takes."""

    def __init__(self, source: Source, workers: int, tell: Callable[[Progress], None]) -> None:
        self._tell = tell
        size = sum(entry.size for entry in source.entries)
        pictures = sum(entry.name.lower().endswith(tuple(PICTURE_SUFFIXES)) for entry in source.entries)
        videos = sum(entry.name.lower().endswith(tuple(VIDEO_SUFFIXES)) for entry in source.entries)
        self._costs: dict[Step, float] = {
            "copying": size * _COPY_S,
            "checking": pictures * _CHECK_S / workers,
            "pictures": pictures * _CUT_S / workers,
            "videos": videos * _VIDEO_S,
            "switching": 0.1,
        }
        self._before = 0.0
        self._step: Step = "copying"
        self._done, self._total = 0, size
        self._report()

    def copied(self, count: int) -> None:
        """Note so many bytes more."""
        self._done += count
        self._report()

    def begin(self, step: Step, total: int) -> None:
        """Begin the next step, of so many files."""
        self._before += self._costs[self._step]
        self._step, self._done, self._total = step, 0, total
        self._report()

    def advance(self) -> None:
        """Note one file more."""
        self._done += 1
        self._report()

    def _report(self) -> None:
        part = self._done / self._total if self._total else 0.0
        so_far = self._before + self._costs[self._step] * part
        fraction = so_far / sum(self._costs.values())
        self._tell(Progress(self._step, self._done, self._total, min(fraction, 1.0)))


def _installed(store: Store, manifest: Manifest, folder: Path) -> Kept | None:
    """Return the installed pack that is the very same; another one under its version is refused."""
    content = (folder / MANIFEST_FILE).read_bytes()
    for kept in store.state().kept:
        if (kept.id, kept.version) == (manifest.id, manifest.version):
            if (store.folder / kept.folder / MANIFEST_FILE).read_bytes() == content:
                return kept
            message = sentence("version %1 is installed already, with other content", kept.version)
            fix = sentence("give it a higher version in pack.toml")
            raise PackRefusedError(Problem("pack.toml", "version", message, fix))
    return None


def _check(folder: Path, tools: Tools, meter: _Meter) -> None:
    """Read the pack and open every picture of it, several at a time."""
    pictures = list(files_of(folder, PICTURE_SUFFIXES))
    meter.begin("checking", len(pictures))
    opened = _all_done(pictures, tools.probe, tools.workers, meter)
    named: set[Path] = set()

    def probe(file: Path) -> PictureShape:
        named.add(file)
        found = opened.get(file)
        if isinstance(found, UnusableFileError):
            raise found
        return tools.probe(file) if found is None else found

    report = check_pack(folder, probe)
    problems = [*report.problems, *tools.broken_translations(folder)]
    # A picture that no product names is looked at, too: whoever copied it meant it to be good.
    problems += [
        Problem(file.relative_to(folder).as_posix(), "", error.problem.message, error.problem.fix)
        for file, error in opened.items()
        if isinstance(error, UnusableFileError) and file not in named
    ]
    if problems:
        raise PackRefusedError(*in_their_lines(folder, _short(problems, folder)))


def _make_renditions(folder: Path, tools: Tools, meter: _Meter) -> None:
    recipes = list(tools.recipes(read_pack(folder).pack))
    meter.begin("pictures", len(recipes))
    made = _all_done(recipes, tools.make, tools.workers, meter)
    failed = [error.problem for error in made.values() if isinstance(error, UnusableFileError)]
    if failed:
        raise PackRefusedError(*_short(failed, folder))


def _open_videos(folder: Path, tools: Tools, meter: _Meter) -> None:
    videos = list(files_of(folder, VIDEO_SUFFIXES))
    meter.begin("videos", len(videos))
    problems = []
    for file in videos:
        try:
            tools.open_video(file, file.relative_to(folder).as_posix())
        except UnusableFileError as error:
            problems.append(error.problem)
        meter.advance()
    if problems:
        raise PackRefusedError(*problems[:_MOST_TOLD])


def _all_done(
    things: Sequence[T], act: Callable[[T], R], workers: int, meter: _Meter
) -> dict[T, R | UnusableFileError]:
    """Return what became of each, so many at a time."""

    def attempt(thing: T) -> R | UnusableFileError:
        try:
            return act(thing)
        except UnusableFileError as error:
            return error

    outcomes = {}
    with ThreadPoolExecutor(workers) as pool:
        try:
            for thing, outcome in zip(things, pool.map(attempt, things), strict=True):
                outcomes[thing] = outcome
                meter.advance()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return outcomes


def _short(problems: Iterable[Problem], folder: Path) -> list[Problem]:
    """Return problems, each once, with files named as in the pack."""
    before = f"{folder}/"
    short = [
        Problem(
            problem.file.replace(before, ""),
            problem.key,
            problem.message.changed(lambda value: value.replace(before, "")),
            problem.fix,
            problem.line,
        )
        for problem in problems
    ]
    return list(dict.fromkeys(short))[:_MOST_TOLD]
