"""`kiosk pin set`: chooses the PIN of the staff console, also when the old one is forgotten."""

import argparse
import getpass
import sys

from kiosk.clock import SystemClock
from kiosk.commands.answers import EXIT_STATUS, answer, answering, common_options, refuse, station_of
from kiosk.reading import Problem
from kiosk.staff.pin import PinLock

_ADVICE = "choose 4 to 8 digits: no row like 1234, no repetition, no year and no date"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("pin", help="choose the PIN of the staff console")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    about = f"Asks for a PIN twice without showing it, and saves it. It also ends a lock-out. {EXIT_STATUS}"
    put = tasks.add_parser("set", parents=[common_options()], help="choose a new PIN", description=about)
    put.add_argument("--stdin", action="store_true", help="read it from the standard input, for scripts")
    put.set_defaults(run=answering(_set))


def _set(args: argparse.Namespace) -> int:
    file = station_of(args).pin_file
    lock = PinLock(file, SystemClock())
    if args.stdin:
        pin = sys.stdin.readline().strip()
    else:
        pin = getpass.getpass("New PIN: ")
        if getpass.getpass("Once more: ") != pin:
            return refuse(args, [Problem("PIN", "", "the two are different", "try again")])
    if not lock.suits(pin):
        return refuse(args, [Problem("PIN", "", "is not accepted", _ADVICE)])
    if not lock.choose(pin):
        fix = "let the kiosk's user write this folder, and see that the disk is not full"
        return refuse(args, [Problem(str(file), "", "could not be saved", fix)])
    return answer(args, {"saved": True}, ["saved; the console asks for it from now on"])
