"""Weekdays and hours as staff write them, and when something that depends on them changes next.

Everything goes by the clock on the wall. On the day when clocks go forward the skipped hour does not
happen: what was to play only then does not play. When they go back the repeated hour happens twice.
A span that passes midnight belongs to the day on which it begins.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Literal, TypeVar

from msgspec import Meta, Struct

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)

_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"
SPAN_PATTERN = f"{_TIME}-({_TIME}|24:00)"
Hours = Annotated[str, Meta(pattern=f"^{SPAN_PATTERN}$", examples=["09:00-17:30", "22:00-02:00"])]

_DAY = timedelta(days=1)
_MINUTES = 24 * 60
#: A weekly rule that changes at all does so within a week, or two when daylight saving skips it once.
_DAYS_AHEAD = 16

T = TypeVar("T")


class Span(Struct, frozen=True):
    """From a minute of the day up to, not including, another: of the next day when it is not later."""

    start: int
    end: int

    @property
    def overnight(self) -> bool:
        """Whether it passes midnight."""
        return self.end <= self.start

    def begun_on(self, moment: datetime) -> date | None:
        """Return the day on which the span that this moment is in began; None outside of it."""
        minute = moment.hour * 60 + moment.minute
        if self.start <= minute and (self.overnight or minute < self.end):
            return moment.date()
        if self.overnight and minute < self.end:
            return moment.date() - _DAY
        return None

    def next_start(self, moment: datetime) -> date:
        """Return the day of its next beginning, today's when that is still to come."""
        minute = moment.hour * 60 + moment.minute
        return moment.date() if minute < self.start else moment.date() + _DAY


def span_of(hours: str) -> Span:
    """Return the span that hours like "09:00-17:30" mean; their form has been checked before."""
    start, end = (int(clock[:2]) * 60 + int(clock[3:]) for clock in hours.split("-"))
    return Span(start, end)


def is_empty(hours: str) -> bool:
    """Tell whether hours begin and end at the same time, which could mean nothing or a whole day."""
    start, _, end = hours.partition("-")
    return start == end


def weekday_of(day: date) -> Weekday:
    """Return the name of a day's weekday."""
    return WEEKDAYS[day.weekday()]


def next_change(
    at: datetime, state: Callable[[datetime], T], minutes: Iterable[int], days: Iterable[date] = ()
) -> datetime | None:
    """Return the first moment after `at` at which a state differs from the one at `at`, in its time zone.

    Args:
        at: a moment with its time zone.
        state: tells the state at a time on the wall; it changes only at `minutes`.
        minutes: the minutes of a day at which it may change; midnight always is one.
        days: days beyond the coming two weeks around which it may change.
    """
    now = state(at)
    moments = sorted(set(_moments(at, minutes, days)))
    for moment in moments[bisect_right(moments, at.astimezone(UTC)) :]:
        local = moment.astimezone(at.tzinfo)
        if state(local) != now:
            return local
    return None


def _moments(at: datetime, minutes: Iterable[int], days: Iterable[date]) -> Iterator[datetime]:
    """Yield every moment in UTC at which one of the minutes begins, or the clocks are changed."""
    marks = {0, *(minute % _MINUTES for minute in minutes)}
    today = at.date()
    first = {today - _DAY, *(day - _DAY for day in days if day > today)}
    for day in {start + number * _DAY for start in first for number in range(_DAYS_AHEAD)}:
        for mark in marks:
            wall = datetime.combine(day, time(mark // 60, mark % 60), at.tzinfo)
            yield wall.astimezone(UTC)
            yield wall.replace(fold=1).astimezone(UTC)
        begin = datetime.combine(day, time(), at.tzinfo)
        if begin.utcoffset() != (begin + _DAY).utcoffset():
            yield _clock_change(begin.astimezone(UTC), (begin + _DAY).astimezone(UTC), at)


def _clock_change(low: datetime, high: datetime, at: datetime) -> datetime:
    """Return the moment between two in UTC at which the clocks of `at`'s time zone are changed."""
    before = low.astimezone(at.tzinfo).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(at.tzinfo).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)
