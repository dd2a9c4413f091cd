"""The command line: `kiosk [COMMAND]`. Imports only the command it was given."""

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

# Command: the module and the function in it that adds the command to the command line.
COMMANDS = {
    "run": ("kiosk.commands.start", "add_run"),
    "doctor": ("kiosk.commands.doctor", "add"),
    "i18n": ("kiosk.commands.i18n", "add"),
    "licences": ("kiosk.commands.licences", "add"),
    "pack": ("kiosk.commands.pack", "add"),
    "pin": ("kiosk.commands.pin", "add"),
    "playlist": ("kiosk.commands.playlist", "add"),
    "settings": ("kiosk.commands.settings", "add"),
    "setup": ("kiosk.commands.setup", "add"),
    "supervise": ("kiosk.commands.supervise", "add"),
    "tour": ("kiosk.commands.start", "add_tour"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, `run` when none is named, and return its exit status.

    Raises:
        SystemExit: help was asked for (0), or the options make no sense (2).
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        # The usual start does without argparse.
        return _start_kiosk()
    if words[0].startswith("-") and words[0] not in ("-h", "--help", "--version"):
        words.insert(0, "run")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A console without Chinese shows question marks; it must not stop the command.
        sys.stdout.reconfigure(errors="replace")
    args = _parser(words[0]).parse_args(words)
    try:
        status = int(args.run(args))
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return _unheard()
    return status


def _unheard() -> int:
    """End as programs do whose reader has read enough, like `head`; nothing is left to be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141


def _start_kiosk() -> int:
    from kiosk.program import run
    from kiosk.station.options import RunOptions

    return run(RunOptions())


def _parser(word: str) -> "argparse.ArgumentParser":
    """Return the parser for the named command; for all of them when it names none."""
    import argparse

    from kiosk import __version__

    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touch kiosk for an exhibition. Without a command it starts the kiosk."
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in (word,) if word in COMMANDS else COMMANDS:
        module, add = COMMANDS[name]
        getattr(import_module(module), add)(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
