"""Which days the exhibition goes through, and what happens on them."""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.support.clock import MovedClock

#: The clock goes forward on the tenth of these days, and back on the twenty-fourth.
_SPANS = ((date(2026, 3, 20), 15), (date(2026, 10, 17), 15))
_EUROPE, _CHINA = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Shanghai")
_IN_CHINA = frozenset({5, 6, 20, 21})
#: Opening hours of every kind: closed all day, past midnight, all day, and over the hour that is left out
HOURS = """
[opening_hours]
monday = "closed"
tuesday = "09:00-17:30"
wednesday = "09:00-17:30"
thursday = "09:00-17:30"
friday = "10:00-02:30"
saturday = "10:00-18:00"
sunday = "00:00-24:00"
"""
#: What staff, technicians and misfortune do: each on so many days
_SHARE = 0.6
HAPPENINGS = (
    "playlist",
    "broken_playlist",
    "no_playlist",
    "settings",
    "broken_settings",
    "translation",
    "broken_translation",
    "no_translation",
    "pack",
    "broken_pack",
    "earlier_pack",
    "shipped_pack",
    "full_disk",
    "killed_programs",
    "failed_video",
    "other_size",
    "turned",
    "staff",
    "staff_try_wrong_pin",
)


class WorldClock(MovedClock):
    """A moved clock that shows the time of one place, with its daylight saving."""

    def __init__(self) -> None:
        super().__init__()
        self.zone = _EUROPE
        self.set(datetime(1970, 1, 1, tzinfo=UTC))

    def now(self) -> datetime:
        """Return the moved time as the clocks of the place show it."""
        return super().now().astimezone(self.zone)


@dataclass(frozen=True)
class Day:
    """One day of the exhibition.

    Attributes:
        number: from 1.
        date: what the calendar shows.
        zone: where it is.
        happenings: what happens, by the number of full hours since midnight.
        only: the hours that are gone through; None for all of them.
    """

    number: int
    date: date
    zone: ZoneInfo
    happenings: dict[int, tuple[str, ...]]
    only: range | None = None

    @property
    def begins(self) -> datetime:
        """The midnight that it begins with, in UTC: only there hours are all of one length."""
        return datetime.combine(self.date, datetime.min.time(), self.zone).astimezone(UTC)

    @property
    def hours(self) -> range:
        """Its hours, by the number of full ones before each: 23 or 25 where the clocks change."""
        if self.only is not None:
            return self.only
        tomorrow = datetime.combine(self.date + timedelta(days=1), datetime.min.time(), self.zone)
        return range(round((tomorrow.astimezone(UTC) - self.begins) / timedelta(hours=1)))


def plan(count: int, chance: random.Random) -> list[Day]:
    """Return so many of the thirty days, spread over them, with what happens on each."""
    every = [first + timedelta(days=number) for first, length in _SPANS for number in range(length)]
    chosen = [round(number * len(every) / count) for number in range(count)]
    return [
        Day(place + 1, every[place], _CHINA if place + 1 in _IN_CHINA else _EUROPE, _happenings(chance))
        for place in chosen
    ]


def trial() -> list[Day]:
    """Return a few hours of one day, from closed to open, with a few faults: for the harness itself."""
    happenings = {9: ("playlist", "killed_programs"), 10: ("broken_settings", "pack", "full_disk")}
    return [Day(1, date(2026, 3, 20), _EUROPE, happenings, only=range(9, 11))]


def _happenings(chance: random.Random) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for happening in chance.sample(HAPPENINGS, round(len(HAPPENINGS) * _SHARE)):
        hour = chance.randrange(1, 23)
        found[hour] = (*found.get(hour, ()), happening)
    return found
