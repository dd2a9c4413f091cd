"""`kiosk supervise`: the kiosk, started, watched and started again."""

import argparse
import os
import sys
from collections.abc import Iterator

from kiosk.clock import SystemClock
from kiosk.commands.start import add_run_options
from kiosk.station.paths import find_station
from kiosk.supervision.endings import BY_STATUS_VARIABLE
from kiosk.supervision.policy import Policy
from kiosk.supervision.supervisor import Plan, Supervisor, say

_ABOUT = (
    "Starts the kiosk, and again when it crashes, hangs or shows a frozen picture: at once, then after "
    "growing waits, and in safe mode after repeated failures. Exit status: 0 it was told to end; 1 the kiosk "
    "cannot be started; 76 the machine is to be started again; 77 the machine is to be switched off."
)


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "supervise", help="start the kiosk, and start it again", description=_ABOUT
    )
    add_run_options(parser)
    parser.add_argument(
        "--tries",
        metavar="N",
        type=int,
        default=0,
        help="end with status 1 after N failures that no healthy while came before (default: go on for ever)",
    )
    parser.add_argument(
        "--by-status",
        action="store_true",
        help="whoever starts this carries out the statuses 76 and 77, where the kiosk itself may not",
    )
    parser.set_defaults(run=_supervise)


def _supervise(args: argparse.Namespace) -> int:
    clock = SystemClock()
    environ = dict(os.environ)
    if args.by_status:
        environ[BY_STATUS_VARIABLE] = "1"
    command = [sys.executable, "-m", "kiosk", "run", *_words(args)]
    plan = Plan(command, environ, find_station(args.data).supervision_file)
    return Supervisor(plan, Policy(clock, args.tries), clock, say).run()


def _words(args: argparse.Namespace) -> Iterator[str]:
    """Return the options that are the kiosk's."""
    for name in ("pack", "data", "settings"):
        if value := getattr(args, name):
            yield from (f"--{name}", str(value))
    if args.window:
        yield from ("--window", "x".join(map(str, args.window)))
