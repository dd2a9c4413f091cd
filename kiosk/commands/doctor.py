"""`kiosk doctor`: the self-test, and the commissioning sheet."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.causes import cause_of
from kiosk.clock import SystemClock
from kiosk.commands.answers import PROBLEMS, UnknownNameError, answer, answering, common_options, refuse
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.station.options import DoctorOptions
from kiosk.station.verdicts import Verdict

if TYPE_CHECKING:
    from kiosk.ui.doctor import Checked, Examined

_ABOUT = (
    "Looks at display, graphics, touch, fonts, videos, sound, disk, clock, power saving, lock-down, content "
    "and settings once; nothing is changed. Exit status: 0 all is well or needs only attention; 1 something "
    "failed, or the sheet cannot be written; 2 the command makes no sense; 3 there is no such language."
)


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "doctor", parents=[common_options()], help="examine this kiosk", description=_ABOUT
    )
    parser.add_argument(
        "--sheet", metavar="FILE", type=Path, help="also write the commissioning sheet, a PDF"
    )
    parser.add_argument(
        "--language", metavar="CODE", default="", help="language of the words (default: the station's)"
    )
    parser.add_argument("--pack", metavar="DIR", type=Path, help="content pack (default: the shipped one)")
    parser.add_argument(
        "--settings", metavar="FILE", type=Path, help="settings file (default: in the data folder)"
    )
    parser.set_defaults(run=answering(_examine))


def _examine(args: argparse.Namespace) -> int:
    from kiosk.ui.doctor import UnknownLanguageError, examine

    options = DoctorOptions(
        pack=args.pack, data=args.data, settings=args.settings, sheet=args.sheet, language=args.language
    )
    try:
        examined = examine(options, SystemClock(), os.environ)
    except UnknownLanguageError as error:
        raise UnknownNameError(f"{error}: there is no translation into this language") from error
    except OSError as error:
        fix = sentence("name a file in a folder that can be written")
        return refuse(
            args, [Problem(str(args.sheet), "", sentence("cannot be written (%1)", cause_of(error)), fix)]
        )
    answer(args, _as_data(examined, args.sheet), _told(examined, args.sheet))
    return PROBLEMS if examined.verdict is Verdict.FAILED else 0


def _as_data(examined: "Examined", sheet: Path | None) -> dict[str, object]:
    return {
        "station": examined.station,
        "version": __version__,
        "verdict": examined.verdict.value,
        "checks": examined.checks,
        "sheet": None if sheet is None else str(sheet),
    }


def _told(examined: "Examined", sheet: Path | None) -> Iterator[str]:
    for checked in examined.checks:
        yield from _line(checked)
    yield ""
    yield examined.overall
    if sheet is not None:
        yield str(sheet)


def _line(checked: "Checked") -> Iterator[str]:
    yield f"[{checked.told}] {checked.title}: {checked.finding}"
    for step in checked.to_do:
        yield f"    → {step}"
