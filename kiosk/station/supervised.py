"""Whether somebody starts the kiosk again when it fails, and how often that was needed."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct

from kiosk.station.paths import Station
from kiosk.station.system import System
from kiosk.supervision.beats import SAFE_VARIABLE, SUPERVISOR_VARIABLE
from kiosk.supervision.record import Incident, read_record

#: How far back incidents are told
TOLD = timedelta(days=7)


class Supervised(Struct, frozen=True, kw_only=True):
    """What is known of the kiosk's supervisor.

    Attributes:
        watched: whether there is one.
        safe_since: since when the kiosk has been in safe mode; None when it is not.
        incidents: when it had to be started again within a week, the oldest first.
    """

    watched: bool
    safe_since: datetime | None = None
    incidents: tuple[Incident, ...] = ()


def supervised(data: Path, now: datetime, system: System) -> Supervised:
    """Look once: from inside the supervised kiosk, or from a shell beside it."""
    record = read_record(Station(data).supervision_file)
    recent = tuple(incident for incident in record.incidents if now - TOLD <= incident.at <= now)
    watched = bool(system.environ.get(SUPERVISOR_VARIABLE)) or _supervises(record.pid)
    safe = record.safe.since if watched and record.safe else None
    with suppress(KeyError, ValueError):
        safe = datetime.fromisoformat(system.environ[SAFE_VARIABLE])
    return Supervised(watched=watched, safe_since=safe, incidents=recent)


def _supervises(pid: int) -> bool:
    """Tell whether the process is a supervisor: its number may have gone to another one meanwhile."""
    if not pid:
        return False
    # Loaded when staff look, not at the start.
    import psutil

    try:
        return "supervise" in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False
