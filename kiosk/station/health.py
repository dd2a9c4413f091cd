"""How the kiosk is: what is measured, and whether that is well, worth a look, or wrong."""

from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from pathlib import Path

from msgspec import Struct

GB = 1_000_000_000
#: A clock that shows less has not been set: the machine believes it is new.
FIRST_YEAR = 2026


class Level(Enum):
    """Well, worth a look within days, wrong now."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Readings(Struct, frozen=True, kw_only=True):
    """What was measured at one moment.

    Attributes:
        running_s: how long the kiosk has been running, s.
        restarts: how often it was started again within the last 24 hours.
        memory: what it takes of the machine's memory, bytes.
        memory_of: what the machine has, bytes.
        disk: what is free on the disk of the data folder, bytes.
        now: the wall clock.
        screen: width and height of what visitors see, px.
        problems: how many problems are known.
        failing: how many items of the playlist were skipped because they cannot be shown.
        pin_set: whether staff have chosen a PIN.
        content_changed: when the content was changed last.
    """

    running_s: float
    restarts: int
    memory: int
    memory_of: int
    disk: int
    now: datetime
    screen: tuple[int, int]
    problems: int
    failing: int
    pin_set: bool
    content_changed: datetime | None


class Finding(Struct, frozen=True):
    """One line of the health page.

    Attributes:
        subject: what it is about: the name of a reading.
        level: how it is.
    """

    subject: str
    level: Level


def judge(readings: Readings) -> tuple[Finding, ...]:
    """Return a finding for each reading that staff should see."""
    return tuple(Finding(subject, level) for subject, level in _judged(readings))


def worst(findings: tuple[Finding, ...]) -> Level:
    """Return how the kiosk is as a whole."""
    order = list(Level)
    return max((finding.level for finding in findings), key=order.index, default=Level.GREEN)


def _judged(readings: Readings) -> Iterator[tuple[str, Level]]:
    share = readings.memory / max(1, readings.memory_of)
    yield "running", Level.GREEN
    # One a day is the nightly restart that some operators plan.
    yield "restarts", _level(readings.restarts > 1, readings.restarts > 4)
    yield "memory", _level(share > 0.35, share > 0.6)
    yield "disk", _level(readings.disk < 2 * GB, readings.disk < 0.5 * GB)
    yield "clock", _level(False, readings.now.year < FIRST_YEAR)
    yield "display", _level(min(readings.screen) < 720, min(readings.screen) < 1)
    yield "playlist", _level(readings.failing > 0, False)
    yield "problems", _level(readings.problems > 0, False)
    yield "pin", _level(not readings.pin_set, False)
    yield "content", _level(readings.content_changed is None, False)


def _level(amber: bool, red: bool) -> Level:
    return Level.RED if red else Level.AMBER if amber else Level.GREEN


class Machine(Struct, frozen=True):
    """What the machine tells of itself, bytes."""

    memory: int
    memory_of: int
    disk: int


def look_at_machine(folder: Path) -> Machine:
    """Return this process's memory, the machine's, and what is free on the folder's disk."""
    # Loaded when staff look, not at the start.
    import psutil

    try:
        disk = psutil.disk_usage(str(folder)).free
    except OSError:
        disk = 0
    return Machine(psutil.Process().memory_info().rss, psutil.virtual_memory().total, disk)


def last_change(folder: Path) -> datetime | None:
    """Return when anything directly in a folder, or in a folder inside it, was changed last."""
    try:
        times = [entry.stat().st_mtime for entry in [*folder.glob("*"), *folder.glob("*/*")]]
    except OSError:
        return None
    return datetime.fromtimestamp(max(times)).astimezone() if times else None
