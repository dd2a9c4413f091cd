"""What systemd hears, where it has started the supervisor and asked to be told (`Type=notify`)."""

import socket
from collections.abc import Mapping
from contextlib import suppress

from kiosk.clock import Clock

_SOCKET, _WATCHDOG = "NOTIFY_SOCKET", "WATCHDOG_USEC"
#: What is systemd's business with the supervisor, and not with the kiosk
VARIABLES = (_SOCKET, _WATCHDOG, "WATCHDOG_PID")


class Systemd:
    """Tells systemd how things are; nobody where no systemd listens. Never waits.

    Args:
        environ: as systemd has left it. `WATCHDOG_PID` is not looked at: the launcher and the compositor
            are between systemd and the supervisor.
        clock: tells when the watchdog has to hear the next sign.
    """

    def __init__(self, environ: Mapping[str, str], clock: Clock) -> None:
        address = environ.get(_SOCKET, "")
        # A name that begins with @ is none of the file system's.
        self._address = "\0" + address[1:] if address.startswith("@") else address
        longest_us = environ.get(_WATCHDOG, "")
        self._every_s = int(longest_us) / 3e6 if longest_us.isdecimal() else 0.0
        self._clock = clock
        self._told_at = float("-inf")
        self._status = ""

    def ready(self) -> None:
        """Say that the supervisor runs."""
        self._tell("READY=1")

    def stopping(self) -> None:
        """Say that it is about to end."""
        self._tell("STOPPING=1")

    def status(self, words: str) -> None:
        """Say how things are, if that has changed."""
        if words != self._status:
            self._status = words
            self._tell(f"STATUS={words}")

    def tick(self) -> None:
        """Keep the watchdog quiet: call this a few times a second."""
        now = self._clock.monotonic()
        if self._every_s and now - self._told_at >= self._every_s:
            self._told_at = now
            self._tell("WATCHDOG=1")

    def _tell(self, words: str) -> None:
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)
            line.sendto(words.encode(), self._address)
