"""`kiosk licences`: prints the licences of everything that the kiosk is made of."""

import argparse

from kiosk.station.licences import notice


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "licences",
        help="print the licences of everything inside",
        description="Prints the licences of everything that the kiosk is made of, in full.",
    )
    parser.set_defaults(run=_print)


def _print(_args: argparse.Namespace) -> int:
    print(notice(), end="")
    return 0
