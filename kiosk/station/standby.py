"""Switching the display off and on again, where the platform has a way to."""

import re
import shutil
import subprocess
import sys

from kiosk.reading import Problem
from kiosk.sentences import sentence

_LONGEST_S = 10
# SendMessage's WM_SYSCOMMAND with SC_MONITORPOWER to every window; 2 is off, -1 is on.
_BROADCAST, _COMMAND, _MONITOR_POWER, _OFF, _ON = 0xFFFF, 0x0112, 0xF170, 2, -1


def display_power(on: bool, platform: str) -> Problem | None:
    """Switch the display on or off; return what stands in the way.

    Args:
        on: whether it is to show something.
        platform: by which way Qt draws: `xcb` (X11), `wayland`, `windows`. Others have no display
            that could be switched, and nothing is done.
    """
    try:
        match platform:
            case "xcb":
                _run("xset", "dpms", "force", "on" if on else "off")
            case "wayland":
                for name in re.findall(r"^(\S+) ", _run("wlr-randr"), re.MULTILINE):
                    _run("wlr-randr", "--output", name, "--on" if on else "--off")
            case "windows":
                _tell_windows(on)
    except (OSError, subprocess.SubprocessError) as error:
        fix = sentence("let the display go to sleep by itself, or leave it on")
        message = sentence("cannot be switched on (%1)", error)
        if not on:
            message = sentence("cannot be switched off (%1)", error)
        return Problem(sentence("display"), "", message, fix)
    return None


def _run(name: str, *arguments: str) -> str:
    """Run a program and return what it says; nothing when it is not installed."""
    program = shutil.which(name)
    if program is None:
        return ""
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, timeout=_LONGEST_S, check=True
    )
    return done.stdout


def _tell_windows(on: bool) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.PostMessageW(_BROADCAST, _COMMAND, _MONITOR_POWER, _ON if on else _OFF)
