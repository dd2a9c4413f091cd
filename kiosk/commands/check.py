"""`kiosk check`: tells what is wrong or doubtful in a content pack, and what no font draws of its texts."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from kiosk.clock import SystemClock
from kiosk.exhibition.checking import Note, Report, check_pack
from kiosk.exhibition.pack import read_pack
from kiosk.media.workshop import Workshop
from kiosk.reading import Problem
from kiosk.station.paths import find_station, shipped_pack, shipped_translations


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "check",
        help="check a content pack and list its review notes",
        description="Checks a content pack. Exit status: 0 well, 1 there are problems, 2 no such pack.",
    )
    parser.add_argument(
        "pack", metavar="PACK", nargs="?", type=Path, help="folder of the pack (default: the shipped one)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check the pack, print what was found, and return the exit status."""
    root: Path = args.pack or shipped_pack()
    if not root.is_dir():
        print(f"kiosk check: {root} is not a folder → name the folder of a content pack", file=sys.stderr)
        return 2
    with Workshop(SystemClock(), workers=1) as workshop:
        checked = check_pack(root, workshop.probe)
    report = _with_boxes(checked, root)
    print("\n".join(_told(report)))
    return 1 if report.problems else 0


def _with_boxes(report: Report, root: Path) -> Report:
    """Add which characters of the pack, and of every translation installed here, no font draws."""
    from kiosk.ui.coverage import boxes_without_kiosk

    folders = [shipped_translations(), find_station().translations]
    problems, missing = boxes_without_kiosk(read_pack(root).pack, folders)
    return replace(report, problems=(*report.problems, *problems), warnings=(*report.warnings, *missing))


def _told(report: Report) -> Iterator[str]:
    yield from _listed("Problems", report.problems)
    yield from _listed("Warnings", report.warnings)
    if report.notes:
        yield "Review notes"
        file = ""
        for note in report.notes:
            if note.file != file:
                file = note.file
                yield f"  {file} ({note.about})"
            yield from _noted(note)
        yield ""
    yield ", ".join(
        (
            _counted(report.products, "product"),
            _counted(len(report.problems), "problem"),
            _counted(len(report.warnings), "warning"),
            _counted(len(report.notes), "review note"),
        )
    )


def _listed(title: str, problems: Sequence[Problem]) -> Iterator[str]:
    if problems:
        yield title
        yield from (f"  {problem}" for problem in problems)
        yield ""


def _noted(note: Note) -> Iterator[str]:
    yield f"    {note.note.field}"
    yield f"      as printed: {note.note.as_printed}"
    yield f"      suggested:  {note.note.suggested or '(nobody can tell)'}"
    yield f"      why:        {note.note.why}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
