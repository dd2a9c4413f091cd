"""What is around the kiosk's window: its own compositor, a desktop visitors could get to, or nothing."""

import os
import re
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kiosk.station.system import System, read_line

#: A compositor for one window; no compositor; Windows without its desktop; an X server alone; a desktop
Kind = Literal["cage", "bare-screen", "shell-launcher", "bare-x", "desktop", ""]
_NO_SWITCH = re.compile(r'^\s*Option\s+"DontVTSwitch"\s+"(true|on|yes|1)"', re.IGNORECASE | re.MULTILINE)
_BARE = ("eglfs", "linuxfb", "vkkhrdisplay")


class Shell(Struct, frozen=True):
    """What is around the window.

    Attributes:
        kind: empty where it cannot be known.
        switches: whether a keyboard can switch to another console (Ctrl+Alt+F2); None: not known.
    """

    kind: Kind
    switches: bool | None = None


def shell_of(system: System) -> Shell:
    """Return what is around the window on this system."""
    environ = system.environ
    if system.platform == "win32":
        tasks = system.ask(("tasklist", "/fi", "imagename eq explorer.exe", "/nh"))
        return Shell("" if tasks is None else "desktop" if "explorer.exe" in tasks else "shell-launcher")
    if environ.get("QT_QPA_PLATFORM", "").startswith(_BARE):
        # Qt keeps the keyboard to itself, unless it is told not to.
        return Shell("bare-screen", bool(environ.get("QT_QPA_ENABLE_TERMINAL_KEYBOARD")))
    cage = _command_of(system.root / "proc", "cage")
    if cage is not None:
        return Shell("cage", "-s" in cage)
    if environ.get("XDG_CURRENT_DESKTOP"):
        return Shell("desktop", _x_switches(system.root) if environ.get("DISPLAY") else None)
    if environ.get("DISPLAY"):
        return Shell("bare-x", _x_switches(system.root))
    return Shell("")


def is_root(platform: str) -> bool | None:
    """Tell whether this process may do everything."""
    return None if platform == "win32" else os.geteuid() == 0


def _command_of(processes: Path, name: str) -> list[str] | None:
    """Return the command line of a program that is running."""
    for process in processes.glob("[0-9]*"):
        if read_line(process / "comm") == name:
            return read_line(process / "cmdline").split("\0")
    return None


def _x_switches(root: Path) -> bool:
    folder = root / "etc/X11"
    for file in (folder / "xorg.conf", *sorted((folder / "xorg.conf.d").glob("*.conf"))):
        if _NO_SWITCH.search(read_line(file)):
            return False
    return True
