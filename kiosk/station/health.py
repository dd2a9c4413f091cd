"""How the running kiosk is: what is measured, and whether that is well, worth a look, or wrong."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct

from kiosk.station.verdicts import Finding, Said, Verdict, graded


class Readings(Struct, frozen=True, kw_only=True):
    """What was measured of a running kiosk at one moment.

    Attributes:
        running_s: how long the kiosk has been running, s.
        restarts: how often it was started again within the last 24 hours.
        memory: what it takes of the machine's memory, bytes.
        memory_of: what the machine has, bytes.
        now: the wall clock.
        problems: how many problems are known.
        failing: how many items of the playlist were skipped because they cannot be shown.
        content_changed: when the content was changed last.
    """

    running_s: float
    restarts: int
    memory: int
    memory_of: int
    now: datetime
    problems: int
    failing: int
    content_changed: datetime | None


def judge(readings: Readings) -> tuple[Finding, ...]:
    """Return a finding for each reading that staff should see."""
    return tuple(_judged(readings))


def _judged(readings: Readings) -> Iterator[Finding]:
    began = readings.now - timedelta(seconds=readings.running_s)
    yield Finding("running", Verdict.GOOD, (Said("moment", (began,)),))
    # One a day is the nightly restart that some operators plan.
    count = readings.restarts
    yield _found("restarts", count > 1, count > 4, _counted("number", count), "send-diagnostics")
    share = readings.memory / max(1, readings.memory_of)
    memory = Said("memory", (readings.memory, readings.memory_of))
    yield _found("memory", share > 0.35, share > 0.6, memory, "restart")
    failing = readings.failing
    yield _found("playlist", failing > 0, False, _counted("passed-over", failing), "see-playlist")
    problems = readings.problems
    yield _found("problems", problems > 0, False, _counted("problems", problems), "see-below")
    changed = readings.content_changed
    when = Said("moment", (changed,)) if changed else Said("none")
    yield _found("changed", changed is None, False, when, "unreadable-content")


def _found(subject: str, attention: bool, failed: bool, said: Said, to_do: str) -> Finding:
    verdict = graded(attention, failed)
    return Finding(subject, verdict, (said,), () if verdict is Verdict.GOOD else (to_do,))


def _counted(sentence: str, count: int) -> Said:
    return Said(sentence, (count,)) if count else Said(f"no-{sentence}")


class Memory(Struct, frozen=True):
    """What this process takes of the machine's memory, and what the machine has, bytes."""

    taken: int
    of: int


def measure_memory() -> Memory:
    """Return how much memory is taken."""
    # Loaded when staff look, not at the start.
    import psutil

    return Memory(psutil.Process().memory_info().rss, psutil.virtual_memory().total)


def last_change(folder: Path) -> datetime | None:
    """Return when anything directly in a folder, or in a folder inside it, was changed last."""
    try:
        times = [entry.stat().st_mtime for entry in [*folder.glob("*"), *folder.glob("*/*")]]
    except OSError:
        return None
    return datetime.fromtimestamp(max(times)).astimezone() if times else None
