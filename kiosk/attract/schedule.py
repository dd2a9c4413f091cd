"""When an item of the playlist plays, and why. Pure; everything goes by the clock on the wall.

| reason        | plays | values                                              |
|---------------|-------|-----------------------------------------------------|
| `always`      | yes   |                                                     |
| `until_time`  | yes   | `time`: when its hours end                          |
| `on_weekdays` | yes   | `weekdays`                                          |
| `until_day`   | yes   | `day`: the last one                                 |
| `off`         | no    |                                                     |
| `from_day`    | no    | `day`: the first one                                |
| `ended`       | no    | `day`: the last one                                 |
| `weekdays`    | no    | `weekdays`: those on which it plays                 |
| `from_time`   | no    | `time`: when its hours begin, today or tomorrow     |

The day that counts is the one on which the hours began: an item for Saturday from 22:00 to 02:00 plays
until two on Sunday. What daylight saving does to hours is told in `kiosk/daytime.py`.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal

from msgspec import Struct

from kiosk.attract.playlist import Item, Playlist
from kiosk.daytime import Weekday, next_change, span_of, weekday_of

Why = Literal[
    "always",
    "until_time",
    "on_weekdays",
    "until_day",
    "off",
    "from_day",
    "ended",
    "weekdays",
    "from_time",
]
_PLAYING = frozenset({"always", "until_time", "on_weekdays", "until_day"})


class Reason(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why an item plays or does not play at a moment; see the table above for which values are set."""

    why: Why
    day: date | None = None
    weekdays: tuple[Weekday, ...] = ()
    time: str = ""

    @property
    def plays(self) -> bool:
        """Whether the item plays."""
        return self.why in _PLAYING


def eligible(item: Item, at: datetime) -> Reason:
    """Return whether an item may play at a time on the wall, with the reason."""
    if not item.enabled:
        return Reason(why="off")
    if not item.hours:
        return _hindrance(item, at.date()) or _lasting(item)
    span = span_of(item.hours)
    begun = span.begun_on(at)
    start, _, end = item.hours.partition("-")
    if begun is None:
        return _hindrance(item, span.next_start(at)) or Reason(why="from_time", time=start)
    return _hindrance(item, begun) or Reason(why="until_time", time=end)


def _hindrance(item: Item, day: date) -> Reason | None:
    """Return what keeps an item from playing on a day, apart from its hours."""
    if item.first_day and day < item.first_day:
        return Reason(why="from_day", day=item.first_day)
    if item.last_day and day > item.last_day:
        return Reason(why="ended", day=item.last_day)
    if item.weekdays and weekday_of(day) not in item.weekdays:
        return Reason(why="weekdays", weekdays=item.weekdays)
    return None


def _lasting(item: Item) -> Reason:
    if item.weekdays:
        return Reason(why="on_weekdays", weekdays=item.weekdays)
    return Reason(why="until_day", day=item.last_day) if item.last_day else Reason(why="always")


def playing(playlist: Playlist, at: datetime) -> tuple[Item, ...]:
    """Return the items that may play at a time on the wall; when there is none, the fallback plays."""
    return tuple(item for item in playlist.items if eligible(item, at).plays)


def changes_next(playlist: Playlist, at: datetime) -> datetime | None:
    """Return the first moment after `at` at which other items play, in the time zone of `at`.

    None when that never changes.
    """
    return next_change(
        at,
        lambda moment: tuple(item.id for item in playing(playlist, moment)),
        (minute for item in playlist.items for minute in _minutes(item)),
        (day for item in playlist.items for day in (item.first_day, item.last_day) if day),
    )


def _minutes(item: Item) -> Iterator[int]:
    if item.hours:
        span = span_of(item.hours)
        yield from (span.start, span.end)
