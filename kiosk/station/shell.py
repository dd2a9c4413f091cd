"""What is around the kiosk's window: nothing, a kiosk's compositor, or a desktop that visitors could get to."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

#: A compositor for one window; the screen without any; Windows without its desktop; an X server alone; a desktop
Kind = Literal["cage", "bare-screen", "shell-launcher", "bare-x", "desktop", ""]
_BARE = ("eglfs", "linuxfb", "vkkhrdisplay")


class Shell(Struct, frozen=True):
    """What is around the window.

    Attributes:
        kind: empty where it cannot be known.
        switches: whether a keyboard can switch to another console (Ctrl+Alt+F2); None: not known.
    """

    kind: Kind
    switches: bool | None = None


def shell_of(
    root: Path,
    environ: Mapping[str, str],
    platform: str,
    ask: Callable[[Sequence[str]], str | None],
) -> Shell:
    """Return what is around the window on this system."""
    if platform == "win32":
        tasks = ask(("tasklist", "/fi", "imagename eq explorer.exe", "/nh"))
        kind: Kind = "" if tasks is None else "desktop" if "explorer.exe" in tasks else "shell-launcher"
        return Shell(kind)
    if environ.get("QT_QPA_PLATFORM", "").startswith(_BARE):
        # Qt keeps the keyboard to itself, unless it is told not to.
        return Shell("bare-screen", bool(environ.get("QT_QPA_ENABLE_TERMINAL_KEYBOARD")))
    cage = _command_of(root / "proc", "cage")
    if cage is not None:
        return Shell("cage", "-s" in cage)
    if environ.get("XDG_CURRENT_DESKTOP"):
        return Shell("desktop", _x_switches(root) if environ.get("DISPLAY") else None)
    if environ.get("DISPLAY"):
        return Shell("bare-x", _x_switches(root))
    return Shell("")


def is_root(platform: str) -> bool | None:
    """Tell whether this process may do everything."""
    return None if platform == "win32" else os.geteuid() == 0


def _command_of(processes: Path, name: str) -> list[str] | None:
    """Return the command line of a program that is running."""
    for process in processes.glob("[0-9]*"):
        try:
            if (process / "comm").read_text("utf-8", "replace").strip() == name:
                return (process / "cmdline").read_text("utf-8", "replace").split("\0")
        except OSError:
            # It has ended meanwhile.
            continue
    return None


def _x_switches(root: Path) -> bool:
    folder = root / "etc/X11"
    for file in (folder / "xorg.conf", *sorted((folder / "xorg.conf.d").glob("*.conf"))):
        try:
            words = file.read_text("utf-8", "replace").lower().replace('"', " ").split()
        except OSError:
            continue
        if "dontvtswitch" in words[:-1] and words[words.index("dontvtswitch") + 1] in ("true", "on", "yes", "1"):
            return False
    return True
