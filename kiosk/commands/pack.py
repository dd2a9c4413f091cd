"""`kiosk pack`: content packs built, installed and gone back to."""

import argparse

from kiosk.commands.pack_editing import add_editing
from kiosk.commands.pack_installing import add_installing


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "make, check, install and go back to content packs"
    parser = subparsers.add_parser("pack", help=about, description=about.capitalize() + ".")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    add_installing(tasks)
    add_editing(tasks)
