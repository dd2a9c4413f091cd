"""`kiosk pack`: content packs made, checked, built, installed and gone back to."""

import argparse

from kiosk.commands.pack_check import add_check
from kiosk.commands.pack_editing import add_editing
from kiosk.commands.pack_installing import add_installing
from kiosk.commands.pack_making import add_making


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "make, check, install and go back to content packs"
    parser = subparsers.add_parser("pack", help=about, description=about.capitalize() + ".")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    add_making(tasks)
    add_check(tasks)
    add_installing(tasks)
    add_editing(tasks)
