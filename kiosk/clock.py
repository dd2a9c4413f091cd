"""Time, as everything in the kiosk sees it: injected, never read from the system directly."""

import time
from datetime import datetime
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
        """Return local time with its offset."""
        return datetime.now().astimezone()
