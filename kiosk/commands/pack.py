"""`kiosk pack`: content packs made, checked and written out."""

import argparse

from kiosk.commands.pack_check import add_check
from kiosk.commands.pack_making import add_making


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "make, check and write out content packs"
    parser = subparsers.add_parser("pack", help=about, description=about.capitalize() + ".")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    add_making(tasks)
    add_check(tasks)
