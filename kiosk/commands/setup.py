"""`kiosk setup`: does the first start from a file, for many kiosks at once."""

import argparse
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.commands.answers import EXIT_STATUS, answer, answering, common_options, refuse, station_of
from kiosk.staff.first_start import read_unattended, set_up
from kiosk.staff.pin import PinLock
from kiosk.station.settings import settings_file


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "setup",
        parents=[common_options()],
        help="set this kiosk up from a file, without the steps on the screen",
        description=f"Puts the settings and the PIN of a file in force, all of it or nothing. {EXIT_STATUS}",
    )
    parser.add_argument(
        "--from",
        metavar="FILE",
        type=Path,
        required=True,
        dest="file",
        help="a kiosk.toml (see the handbook)",
    )
    parser.add_argument("--check", action="store_true", help="only check the file")
    parser.set_defaults(run=answering(_set_up))


def _set_up(args: argparse.Namespace) -> int:
    if args.check:
        _, problems = read_unattended(args.file)
        if problems:
            return refuse(args, problems)
        return answer(args, {"problems": []}, [f"{args.file}: all is well"])
    station, clock = station_of(args), SystemClock()
    settings = settings_file(station.settings_file, station.last_good_settings)
    if problems := set_up(args.file, station, settings, clock):
        return refuse(args, problems)
    has_pin = PinLock(station.pin_file, clock).is_set
    said = [f"{station.data}: set up; a kiosk that is running follows in a moment"]
    if not has_pin:
        said.append("no PIN has been chosen: whoever calls the console first chooses it")
    return answer(args, {"saved": True, "pin": has_pin}, said)
