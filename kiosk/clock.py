"""Time, as everything in the kiosk sees it: injected, never read from the system directly."""

import os
import time
from contextlib import suppress
from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """What the kiosk needs to know about time."""

    def monotonic(self) -> float:
        """Return seconds since some fixed moment; never goes back, whatever the wall clock does."""
        ...

    def now(self) -> datetime:
        """Return the wall-clock time with its time zone."""
        ...


class SystemClock:
    """The machine's own clock."""

    def monotonic(self) -> float:
        """Return the monotonic clock, s."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return local time in the machine's time zone."""
        return datetime.now(system_zone())


@cache
def system_zone() -> tzinfo:
    """Return the machine's time zone with its daylight-saving rules.

    Where the system does not tell them (no `TZ`, no `/etc/localtime`) it is the present offset.
    """
    from zoneinfo import ZoneInfo

    with suppress(OSError, ValueError, KeyError):
        if named := os.environ.get("TZ", "").lstrip(":"):
            return ZoneInfo(named)
        with Path("/etc/localtime").open("rb") as rules:
            return ZoneInfo.from_file(rules, key="localtime")
    zone = datetime.now().astimezone().tzinfo
    assert zone is not None
    return zone
