"""What a supervisor writes down for staff: itself, safe mode, and the last times something went wrong."""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.supervision.policy import SafeMode, Trouble
from kiosk.writing import write_atomically

#: What is kept: enough for a bad week
MOST = 50


class Incident(NamedTuple):
    """One time when the kiosk had to be started again.

    Attributes:
        at: when it had ended.
        trouble: why.
        status: its exit status; minus the number of the signal that ended it.
        ran_s: how long it had been running, s.
        safe: whether it ran in safe mode.
    """

    at: datetime
    trouble: Trouble
    status: int
    ran_s: int
    safe: bool


class Record(NamedTuple):
    """What is known of a supervisor and its kiosk.

    Attributes:
        pid: the supervisor's process id, maybe of one that is gone; 0 when there never was one.
        safe: the safe mode that the kiosk is in, or starts in next; else None.
        incidents: the last ones, the oldest first.
    """

    pid: int = 0
    safe: SafeMode | None = None
    incidents: tuple[Incident, ...] = ()

    def with_incident(self, incident: Incident) -> "Record":
        """Return the record with one incident more, and without the oldest if they are too many."""
        return self._replace(incidents=(*self.incidents[-(MOST - 1) :], incident))


def read_record(file: Path) -> Record:
    """Return what a record says; an empty one when it is missing or damaged."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        return _decoded(json.loads(file.read_bytes()))
    return Record()


def write_record(file: Path, record: Record) -> None:
    """Write a record whole.

    Raises:
        OSError: the folder cannot be written, or is full.
    """
    told = {
        "pid": record.pid,
        "safe": record.safe and {"since": record.safe.since.isoformat(), "why": record.safe.why.value},
        "incidents": [
            {**incident._asdict(), "at": incident.at.isoformat(), "trouble": incident.trouble.value}
            for incident in record.incidents
        ],
    }
    write_atomically(file, json.dumps(told, indent=1).encode())


def _decoded(told: dict[str, Any]) -> Record:
    safe = told["safe"] and SafeMode(_moment(told["safe"]["since"]), Trouble(told["safe"]["why"]))
    return Record(int(told["pid"]), safe or None, tuple(map(_incident, told["incidents"][-MOST:])))


def _incident(told: dict[str, Any]) -> Incident:
    status, ran_s = int(told["status"]), int(told["ran_s"])
    return Incident(_moment(told["at"]), Trouble(told["trouble"]), status, ran_s, bool(told["safe"]))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment
