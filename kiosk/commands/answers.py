"""What the commands for staff and installers have in common: where the station is, and how they answer."""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from kiosk.commands.speaking import said
from kiosk.keeping import NotSavedError
from kiosk.reading import Problem
from kiosk.station.paths import Station, find_station

DONE, PROBLEMS, UNKNOWN = 0, 1, 3
#: For the help of every such command; argparse itself ends with 2
EXIT_STATUS = (
    "Exit status: 0 done, or all is well; 1 there are problems, and nothing was changed; 2 the command "
    "makes no sense; 3 there is no such item, setting or version."
)


class UnknownNameError(Exception):
    """Something was named that is not there; the text says what there is."""


def common_options() -> argparse.ArgumentParser:
    """Return the options of every such command, to be a parent of its parser."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument(
        "--data", metavar="DIR", type=Path, help="data folder (default: KIOSK_DATA, or the user's)"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON, for scripts")
    return parser


def station_of(args: argparse.Namespace) -> Station:
    """Return the station that the options name."""
    return find_station(args.data)


def answer(args: argparse.Namespace, data: object, lines: Iterable[str]) -> int:
    """Print the data as JSON if that is asked for, else the lines; return that all is well."""
    print(_json(data) if args.json else "\n".join(lines))
    return DONE


def refuse(args: argparse.Namespace, problems: Iterable[Problem]) -> int:
    """Print problems, and return that there are some."""
    if args.json:
        print(_json({"problems": list(problems)}))
    else:
        print(*(said(problem.told) for problem in problems), sep="\n", file=sys.stderr)
    return PROBLEMS


def answering(act: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Return a command that tells what it could not do."""

    def run(args: argparse.Namespace) -> int:
        try:
            return act(args)
        except NotSavedError as error:
            return refuse(args, error.problems)
        except UnknownNameError as error:
            if args.json:
                print(_json({"unknown": str(error)}))
            else:
                print(error, file=sys.stderr)
            return UNKNOWN

    return run


def _json(data: object) -> str:
    return msgspec.json.format(msgspec.json.encode(data, enc_hook=str), indent=2).decode()
