"""When the kiosk was started: how staff see that it keeps restarting."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from kiosk.writing import write_atomically

#: What is kept: the starts of a week, and no more than fit on a screen if all goes wrong
KEPT = timedelta(days=7)
MOST = 500
_DAY = timedelta(hours=24)


def note_start(file: Path, now: datetime) -> tuple[datetime, ...]:
    """Write down that the kiosk starts `now`, and return every start that is known, this one last.

    A file that cannot be read or written is passed over: the kiosk must start all the same. Starts
    that lie in the future were written by a clock that was wrong.
    """
    known = [start for start in _read(file) if now - KEPT <= start < now]
    starts = (*known[-(MOST - 1) :], now)
    with suppress(OSError):
        write_atomically(file, msgspec.json.encode(starts))
    return starts


def restarts(starts: tuple[datetime, ...], now: datetime) -> int:
    """Return how often the kiosk was started again within the last 24 hours."""
    return max(0, sum(now - _DAY <= start <= now for start in starts) - 1)


def _read(file: Path) -> list[datetime]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=list[datetime])
    except (OSError, ValueError):
        return []
