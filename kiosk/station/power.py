"""Restarting the kiosk, and switching the machine off or on again."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import Literal

from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence, verbatim

#: What is asked of the machine
Order = Literal["off", "restart"]

_COMMANDS: dict[tuple[str, Order], Sequence[str]] = {
    ("linux", "off"): ("systemctl", "poweroff"),
    ("linux", "restart"): ("systemctl", "reboot"),
    ("win32", "off"): ("shutdown", "/s", "/t", "0"),
    ("win32", "restart"): ("shutdown", "/r", "/t", "0"),
}
_LONGEST_S = 20


def order(what: Order, platform: str = sys.platform) -> Problem | None:
    """Switch the machine off, or start it again; return what stands in the way."""
    command = _COMMANDS.get((platform, what))
    program = shutil.which(command[0]) if command else None
    if command is None or program is None:
        return _refused(sentence("this machine cannot be switched off or restarted from here"))
    try:
        done = subprocess.run(
            [program, *command[1:]], capture_output=True, text=True, timeout=_LONGEST_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return _refused(verbatim(error))
    if done.returncode:
        told = done.stderr.strip()[:300]
        return _refused(verbatim(told) if told else sentence("exit status %1", done.returncode))
    return None


def _refused(why: Sentence) -> Problem:
    return Problem(
        sentence("machine"),
        "",
        why,
        sentence("let the kiosk's user switch the machine off, or use its own switch"),
    )
