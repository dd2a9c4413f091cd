"""Whether the system suspends the machine, or makes the screen black, by itself."""

import re
from pathlib import Path

from kiosk.station.shell import Shell
from kiosk.station.system import System, read_line

_TARGETS = ("sleep.target", "suspend.target", "hibernate.target", "hybrid-sleep.target")
# What `xset q` says of its screen saver and of the display's own saving, s.
_X_TIMES = re.compile(r"\b(?:timeout|Standby|Suspend|Off):\s*(\d+)")


def sleeps(system: System) -> bool | None:
    """Tell whether the system may suspend the machine; None where it cannot be asked."""
    if system.platform != "linux":
        return None
    states = (system.ask(("systemctl", "is-enabled", *_TARGETS)) or "").split()
    return any(not state.startswith("masked") for state in states) if states else None


def blanks_after_s(shell: Shell, system: System) -> int | None:
    """Return after how long without a touch the screen is made black, s; 0: never; None: not known."""
    if shell.kind == "cage":
        return 0
    if shell.kind == "bare-screen":
        return _number(system.root / "sys/module/kernel/parameters/consoleblank")
    times: list[int] = []
    if system.environ.get("DISPLAY"):
        answer = system.ask(("xset", "q")) or ""
        saver, _, saving = answer.partition("DPMS (")
        told = saver if "DPMS is Disabled" in saving else answer
        times += (int(time) for time in _X_TIMES.findall(told))
    if "GNOME" in system.environ.get("XDG_CURRENT_DESKTOP", ""):
        answer = system.ask(("gsettings", "get", "org.gnome.desktop.session", "idle-delay")) or ""
        times += (int(time) for time in re.findall(r"uint32 (\d+)", answer))
    return min(filter(None, times), default=0) if times else None


def _number(file: Path) -> int | None:
    text = read_line(file)
    return int(text) if text.isdecimal() else None
