"""When the exhibition is open: hours for each weekday, and other ones for single dates.

Hours that pass midnight belong to the day on which they begin, so the day after may be a closed one.
What daylight saving does to hours is told in `kiosk/daytime.py`.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from msgspec import Meta

from kiosk.daytime import SPAN_PATTERN, WEEKDAYS, is_empty, next_change, span_of, weekday_of
from kiosk.reading import Problem
from kiosk.sentences import sentence

CLOSED: Literal["closed"] = "closed"
ALL_DAY = "00:00-24:00"

Day = Annotated[
    str,
    Meta(pattern=rf"^({'|'.join(WEEKDAYS)}|20\d\d-\d\d-\d\d)$", examples=["monday", "2026-12-24"]),
]
DayHours = Annotated[str, Meta(pattern=f"^({CLOSED}|{SPAN_PATTERN})$", examples=["09:00-17:30", CLOSED])]
OpeningHours = dict[Day, DayHours]


def hours_on(opening: Mapping[str, str], day: date) -> str:
    """Return the hours that begin on a day: its own, else its weekday's, else the whole day."""
    return opening.get(day.isoformat(), opening.get(weekday_of(day), ALL_DAY))


def is_open(opening: Mapping[str, str], at: datetime) -> bool:
    """Tell whether the exhibition is open at a time on the wall."""
    today = at.date()
    for day in (today, today - timedelta(days=1)):
        hours = hours_on(opening, day)
        if hours != CLOSED and span_of(hours).begun_on(at) == day:
            return True
    return False


def opening_changes_next(opening: Mapping[str, str], at: datetime) -> datetime | None:
    """Return when it opens or closes next after `at`, in its time zone; None when it never does."""
    spans = [span_of(hours) for hours in opening.values() if hours != CLOSED]
    return next_change(
        at,
        lambda moment: is_open(opening, moment),
        (minute for span in spans for minute in (span.start, span.end)),
        (date.fromisoformat(day) for day in opening if day not in WEEKDAYS),
    )


def faults_of_hours(opening: Mapping[str, str], name: str) -> Iterator[Problem]:
    """Find days that do not exist and hours that are none; problems call the file `name`."""
    for day, hours in opening.items():
        key = f"opening_hours.{day}"
        if day not in WEEKDAYS:
            try:
                date.fromisoformat(day)
            except ValueError:
                yield Problem(
                    name,
                    key,
                    sentence("there is no day %1", day),
                    sentence("write a day that the calendar has"),
                )
        if hours != CLOSED and is_empty(hours):
            fix = sentence('write "%1", or "%2" for the whole day', CLOSED, ALL_DAY)
            yield Problem(name, key, sentence('"%1" begins and ends at the same time', hours), fix)
