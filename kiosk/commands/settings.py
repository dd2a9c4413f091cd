"""`kiosk settings`: prints the documented sample, or checks a settings file."""

import argparse
import sys
from pathlib import Path

from kiosk.reading import read_toml
from kiosk.station.paths import find_station
from kiosk.station.settings import Settings, sample


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "settings",
        help="print a sample of the settings, or check them",
        description="Prints a settings file with every option explained, ready to be saved and changed.",
    )
    parser.add_argument(
        "--check",
        metavar="FILE",
        nargs="?",
        type=Path,
        const=Path(),
        help="check this file instead (default: the kiosk's own); exit status 1 when something is wrong",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the sample or what is wrong with the file, and return the exit status."""
    if args.check is None:
        print(sample(), end="")
        return 0
    own = find_station().settings_file
    file: Path = own if args.check == Path() else args.check
    if file == own and not file.exists():
        print(f"{file}: there is no such file; all settings have their defaults")
        return 0
    _, problems = read_toml(file, Settings)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"{file}: all is well")
    return 1 if problems else 0
