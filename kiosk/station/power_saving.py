"""Whether the system suspends the machine, or makes the screen black, by itself."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.station.shell import Shell

_TARGETS = ("sleep.target", "suspend.target", "hibernate.target", "hybrid-sleep.target")
# What `xset q` says of its screen saver and of the display's own saving, s.
_X_TIMES = re.compile(r"\b(?:timeout|Standby|Suspend|Off):\s*(\d+)")

Ask = Callable[[Sequence[str]], str | None]


def sleeps(platform: str, ask: Ask) -> bool | None:
    """Tell whether the system may suspend the machine; None where it cannot be asked."""
    if platform != "linux":
        return None
    states = (ask(("systemctl", "is-enabled", *_TARGETS)) or "").split()
    return any(not state.startswith("masked") for state in states) if states else None


def blanks_after_s(shell: Shell, root: Path, environ: Mapping[str, str], ask: Ask) -> int | None:
    """Return after how long without a touch the screen is made black, s; 0: never; None: not known."""
    if shell.kind == "cage":
        return 0
    if shell.kind == "bare-screen":
        return _number(root / "sys/module/kernel/parameters/consoleblank")
    times: list[int] = []
    if environ.get("DISPLAY"):
        answer = ask(("xset", "q")) or ""
        times += (int(time) for time in _X_TIMES.findall(answer))
    if "GNOME" in environ.get("XDG_CURRENT_DESKTOP", ""):
        answer = ask(("gsettings", "get", "org.gnome.desktop.session", "idle-delay")) or ""
        times += (int(time) for time in re.findall(r"uint32 (\d+)", answer))
    return min(filter(None, times), default=0) if times else None


def _number(file: Path) -> int | None:
    try:
        return int(file.read_text("ascii"))
    except (OSError, ValueError):
        return None
