"""The operating system as the checks see it: files, environment, and programs that can be asked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

_LONGEST_S = 5


class System(Struct, frozen=True, kw_only=True):
    """What is looked at; a test gives one of its own.

    Attributes:
        root: the folder of all files.
        environ: the process's environment.
        platform: `linux`, `win32` and so on.
        ask: runs a program and returns what it wrote; None when it is not there, or takes too long.
    """

    root: Path
    environ: Mapping[str, str]
    platform: str
    ask: Callable[[Sequence[str]], str | None]


def this_system() -> System:
    """Return the one that this runs on."""
    return System(root=Path("/"), environ=os.environ, platform=sys.platform, ask=_ask)


def read_line(file: Path) -> str:
    """Return what a small file of the system says; empty when it cannot be read."""
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _ask(command: Sequence[str]) -> str | None:
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, *command[1:]],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LONGEST_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
