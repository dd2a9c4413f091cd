"""A screen to draw on where the machine has none: a virtual one, for trials and tests."""

import os
import sys
from collections.abc import MutableMapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

START_S = 20.0
STOP_S = 5.0

_DISPLAY, _PLATFORM = "DISPLAY", "QT_QPA_PLATFORM"


class DisplayError(Exception):
    """There is no display and no virtual screen could be made; the text says what to do."""


class VirtualScreen:
    """A running Xvfb; `close` ends it."""

    def __init__(self, process: "Popen[bytes]", name: str, environ: MutableMapping[str, str]) -> None:
        """Take charge of an Xvfb that serves the display `name`, and lead Qt to it by way of `environ`."""
        self._process = process
        self._environ = environ
        self.name = name
        environ[_DISPLAY] = name
        environ[_PLATFORM] = "xcb"

    def close(self) -> None:
        """End Xvfb, by force if it takes longer than `STOP_S` seconds. May be called again."""
        if self._environ.get(_DISPLAY) == self.name:
            del self._environ[_DISPLAY]
            self._environ.pop(_PLATFORM, None)
        _end(self._process)


def ensure_display(
    environ: MutableMapping[str, str], *, width: int = 1920, height: int = 1080
) -> VirtualScreen | None:
    """Start a virtual screen if this is a Linux machine without any display.

    Args:
        environ: the process's environment; `DISPLAY` and `QT_QPA_PLATFORM` are set in it.
        width: of the virtual screen, px.
        height: of the virtual screen, px.

    Returns:
        The virtual screen, to be closed at the end; None when a display is there.

    Raises:
        DisplayError: Xvfb is missing or does not start.
    """
    named = any(environ.get(name) for name in (_DISPLAY, "WAYLAND_DISPLAY", _PLATFORM))
    if named or not sys.platform.startswith("linux"):
        return None
    process, number = _start(environ, f"{width}x{height}x24")
    return VirtualScreen(process, f":{number}", environ)


def _start(environ: MutableMapping[str, str], screen: str) -> tuple["Popen[bytes]", int]:
    import shutil
    import subprocess

    program = shutil.which("Xvfb", path=environ.get("PATH", os.defpath))
    if program is None:
        raise DisplayError(
            "there is no display, and Xvfb, which makes a virtual one, is not installed "
            "→ connect a screen, or install it: apt-get install xvfb"
        )
    answer, ask = os.pipe()
    try:
        process = subprocess.Popen(
            [program, "-displayfd", str(ask), "-screen", "0", screen, "-nolisten", "tcp", "-terminate"],
            pass_fds=(ask,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # Else Ctrl-C would end the screen before the kiosk could close its window.
            start_new_session=True,
        )
    except OSError as error:
        os.close(answer)
        raise DisplayError(f"Xvfb cannot be started ({error.strerror}) → install it again") from error
    finally:
        os.close(ask)
    try:
        return process, _read_number(answer)
    except BaseException:
        _end(process)
        raise
    finally:
        os.close(answer)


def _read_number(answer: int) -> int:
    """Return the display's number as soon as Xvfb writes it."""
    import select

    written = b""
    while not written.endswith(b"\n"):
        ready = select.select([answer], [], [], START_S)[0]
        piece = os.read(answer, 16) if ready else b""
        if not piece:
            fix = "run “Xvfb :99” to see what it says"
            raise DisplayError(f"Xvfb gave no virtual screen within {START_S:.0f} s → {fix}")
        written += piece
    return int(written)


def _end(process: "Popen[bytes]") -> None:
    import subprocess

    process.terminate()
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(STOP_S)
