"""`kiosk pack check`: tells what is wrong or doubtful in a content pack, down to how its texts are drawn."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from kiosk.clock import Clock, SystemClock
from kiosk.commands.answers import DONE, PROBLEMS, answer, common_options, refuse, station_of
from kiosk.commands.speaking import said
from kiosk.commands.start import pixel_size
from kiosk.exhibition.checking import Note, Report
from kiosk.exhibition.pack import read_pack
from kiosk.i18n.translations import find_translations
from kiosk.media.videos import probe_video
from kiosk.media.workshop import Workshop
from kiosk.packs.checking.doubts import USUAL_MONTHS
from kiosk.packs.checking.examining import Opening, Terms, examine, in_their_lines
from kiosk.packs.installing.staging import stage
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.shown import TRANSLATIONS, shown_pack, translations_of
from kiosk.packs.sources import open_source
from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence
from kiosk.station.paths import Station

NO_SUCH_PACK = 2
_PLENTY = 1 << 62


def add_check(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the task to those of `kiosk pack`."""
    about = "check a content pack and list its review notes"
    parser = tasks.add_parser(
        "check",
        parents=[common_options()],
        help=about,
        description=f"{about.capitalize()}. Exit status: 0 well, 1 there are problems, 2 no such pack.",
    )
    parser.add_argument(
        "pack", metavar="PACK", nargs="?", type=Path, help="its folder or zip file (default: the one shown)"
    )
    parser.add_argument(
        "--screen",
        metavar="WxH",
        type=pixel_size,
        default=(1920, 1080),
        help="the screen (default: 1920x1080)",
    )
    parser.add_argument(
        "--months",
        metavar="N",
        type=int,
        default=USUAL_MONTHS,
        help=f"for how long what is said of a month can stand (default: {USUAL_MONTHS})",
    )
    parser.add_argument(
        "--languages",
        metavar="CODE",
        nargs="+",
        help="measure the texts in these languages, too (default: those that the pack has files for)",
    )
    parser.add_argument(
        "--no-measuring", action="store_true", help="do not measure texts: that takes longest"
    )
    parser.set_defaults(run=check)


def check(args: argparse.Namespace) -> int:
    """Check the pack, print what was found, and return the exit status."""
    station, clock = station_of(args), SystemClock()
    path: Path = args.pack or shown_pack(station)
    if not path.exists():
        fix = "name the folder or the zip file of a content pack"
        print(f"kiosk pack check: there is no {path} → {fix}", file=sys.stderr)
        return NO_SUCH_PACK
    try:
        with _unpacked(path) as root:
            report = _report(args, root, station, clock)
    except PackRefusedError as refused:
        return refuse(args, refused.problems)
    answer(args, report, _told(report))
    return PROBLEMS if report.problems else DONE


@contextmanager
def _unpacked(path: Path) -> Iterator[Path]:
    """Give the folder of a pack; a zip file is unpacked, every hash compared, and removed in the end."""
    if path.is_dir():
        yield path
        return
    with TemporaryDirectory(prefix="kiosk-check-") as folder, open_source(path) as source:
        stage(source, path, Path(folder), _PLENTY, lambda _: None)
        yield Path(folder)


def _report(args: argparse.Namespace, root: Path, station: Station, clock: Clock) -> Report:
    folders = translations_of(root, station)
    terms = Terms(today=clock.now().date(), screen=args.screen, months=args.months)
    with Workshop(clock, workers=1) as workshop:
        report = examine(root, folders, Opening(workshop.probe, probe_video), terms)
    # Qt is not needed by those who only want to know how a command is called.
    from kiosk.ui.fitting import shapes_of
    from kiosk.ui.proof import Proof

    own = find_translations([root / TRANSLATIONS]).files
    languages = own if args.languages is None else args.languages
    screens = () if args.no_measuring else shapes_of(args.screen)
    problems, warnings = Proof(read_pack(root), folders, clock).look(screens, list(languages))
    return replace(
        report,
        problems=_as_they_stand([*_names(root), *report.problems, *in_their_lines(root, problems)]),
        warnings=_as_they_stand([*report.warnings, *in_their_lines(root, warnings)]),
    )


def _as_they_stand(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return problems, each once, in the order of files and lines: that of whoever mends them."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: (problem.file, problem.line)))


def _names(root: Path) -> tuple[Problem, ...]:
    """Return what cannot be in a pack because of its name, its kind or its size."""
    try:
        with open_source(root):
            return ()
    except PackRefusedError as refused:
        return refused.problems


def _told(report: Report) -> Iterator[str]:
    yield from _listed(sentence("Problems"), report.problems)
    yield from _listed(sentence("Warnings"), report.warnings)
    if report.notes:
        yield said(sentence("Review notes"))
        file = ""
        for note in report.notes:
            if note.file != file:
                file = note.file
                yield f"  {file} ({note.about})"
            yield from _noted(note)
        yield ""
    counted = (report.products, len(report.problems), len(report.warnings), len(report.notes))
    yield said(sentence("products: %1, problems: %2, warnings: %3, review notes: %4", *counted))


def _listed(title: Sentence, problems: Sequence[Problem]) -> Iterator[str]:
    if problems:
        yield said(title)
        yield from (f"  {said(problem.told)}" for problem in problems)
        yield ""


def _noted(note: Note) -> Iterator[str]:
    yield f"    {note.note.field}"
    yield f"      {said(sentence('as printed: %1', note.note.as_printed))}"
    yield f"      {said(sentence('suggested: %1', note.note.suggested or sentence('(nobody can tell)')))}"
    yield f"      {said(sentence('why: %1', note.note.why))}"
