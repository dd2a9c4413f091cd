"""`kiosk pin`: chooses the PIN of the staff console, or makes the hash of one for other kiosks."""

import argparse
import getpass
import sys

from kiosk.clock import SystemClock
from kiosk.commands.answers import EXIT_STATUS, answer, answering, common_options, refuse, station_of
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.staff.pin import PinLock, hash_of

_ADVICE = sentence("choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date")


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("pin", help="choose the PIN of the staff console")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    about = f"Asks for a PIN twice without showing it, and saves it. It also ends a lock-out. {EXIT_STATUS}"
    put = tasks.add_parser("set", parents=[common_options()], help="choose a new PIN", description=about)
    put.set_defaults(run=answering(_set))
    about = f"Asks for a PIN twice and prints its hash, for a kiosk.toml; nothing is saved. {EXIT_STATUS}"
    made = tasks.add_parser("hash", parents=[common_options()], help="print a PIN's hash", description=about)
    made.set_defaults(run=answering(_hash))
    for task in (put, made):
        task.add_argument("--stdin", action="store_true", help="read it from the standard input, for scripts")


def _set(args: argparse.Namespace) -> int:
    file = station_of(args).pin_file
    lock = PinLock(file, SystemClock())
    pin, problem = _asked(args, lock)
    if problem is not None:
        return refuse(args, [problem])
    if not lock.choose(pin):
        fix = sentence("let the kiosk's user write this folder, and see that the disk is not full")
        return refuse(args, [Problem(str(file), "", sentence("could not be saved"), fix)])
    return answer(args, {"saved": True}, ["saved; the console asks for it from now on"])


def _hash(args: argparse.Namespace) -> int:
    pin, problem = _asked(args, PinLock(station_of(args).pin_file, SystemClock()))
    if problem is not None:
        return refuse(args, [problem])
    hashed = hash_of(pin)
    return answer(args, {"pin_hash": hashed}, [f'pin_hash = "{hashed}"'])


def _asked(args: argparse.Namespace, lock: PinLock) -> tuple[str, Problem | None]:
    """Return the PIN that is typed, and what is wrong with it."""
    if args.stdin:
        pin = sys.stdin.readline().strip()
    else:
        pin = getpass.getpass("New PIN: ")
        if getpass.getpass("Once more: ") != pin:
            return "", Problem("PIN", "", sentence("the two are different"), sentence("try again"))
    suits = lock.suits(pin)
    return pin, None if suits else Problem("PIN", "", sentence("is not accepted"), _ADVICE)
