"""When items play: reasons, and a property against a minute-by-minute oracle."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.attract.playlist import NumbersItem, Playlist
from kiosk.attract.schedule import changes_next, eligible, playing
from kiosk.daytime import WEEKDAYS, Weekday
from kiosk.station.hours import is_open, opening_changes_next

MINUTE = timedelta(minutes=1)
ZONES = (
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "America/Santiago",
    "UTC",
)
#: Days around which clocks are changed in one of these zones, leap days, the turn of a year
DAYS = (
    date(2026, 3, 8),
    date(2026, 3, 29),
    date(2026, 4, 5),
    date(2026, 4, 24),
    date(2026, 9, 6),
    date(2026, 10, 4),
    date(2026, 10, 25),
    date(2026, 10, 30),
    date(2026, 11, 1),
    date(2028, 2, 29),
    date(2027, 2, 28),
    date(2026, 12, 31),
)


def item(**values: object) -> NumbersItem:
    """An item of the simplest kind."""
    return NumbersItem(id="numbers", **values)  # type: ignore[arg-type]


class TestReasons:
    """Why an item plays, or does not."""

    SATURDAY = datetime(2026, 12, 5, 12, 0, tzinfo=UTC)

    def why(self, at: datetime, **values: object) -> dict[str, object]:
        """Return the reason's values that say something."""
        reason = eligible(item(**values), at)
        found = {name: getattr(reason, name) for name in ("why", "day", "weekdays", "time")}
        return {"plays": reason.plays} | {name: value for name, value in found.items() if value}

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            ({}, {"plays": True, "why": "always"}),
            ({"enabled": False}, {"plays": False, "why": "off"}),
            (
                {"first_day": date(2026, 12, 6)},
                {"plays": False, "why": "from_day", "day": date(2026, 12, 6)},
            ),
            ({"first_day": date(2026, 12, 5)}, {"plays": True, "why": "always"}),
            ({"last_day": date(2026, 12, 5)}, {"plays": True, "why": "until_day", "day": date(2026, 12, 5)}),
            ({"last_day": date(2026, 12, 4)}, {"plays": False, "why": "ended", "day": date(2026, 12, 4)}),
            (
                {"weekdays": ("saturday",)},
                {"plays": True, "why": "on_weekdays", "weekdays": ("saturday",)},
            ),
            ({"weekdays": ("monday",)}, {"plays": False, "why": "weekdays", "weekdays": ("monday",)}),
            ({"hours": "12:00-14:00"}, {"plays": True, "why": "until_time", "time": "14:00"}),
            ({"hours": "10:00-12:00"}, {"plays": False, "why": "from_time", "time": "10:00"}),
            ({"hours": "00:00-24:00"}, {"plays": True, "why": "until_time", "time": "24:00"}),
        ],
    )
    def test_reason(self, values: dict[str, object], expected: dict[str, object]) -> None:
        """Each rule has its own reason, with the values that a sentence needs."""
        assert self.why(self.SATURDAY, **values) == expected

    def test_overnight_counts_for_the_day_it_began(self) -> None:
        """Saturday's night goes on into Sunday; Friday's does not into Saturday."""
        night = {"hours": "22:00-02:00", "weekdays": ("saturday",)}
        assert self.why(datetime(2026, 12, 6, 1, 59, tzinfo=UTC), **night)["why"] == "until_time"
        assert self.why(datetime(2026, 12, 5, 1, 59, tzinfo=UTC), **night)["why"] == "weekdays"
        assert self.why(datetime(2026, 12, 6, 2, 0, tzinfo=UTC), **night)["why"] == "weekdays"
        assert self.why(self.SATURDAY, **night)["why"] == "from_time"

    def test_last_day_of_overnight_hours(self) -> None:
        """The last night ends in the morning after the last day."""
        night = {"hours": "22:00-02:00", "last_day": date(2026, 12, 5)}
        assert self.why(datetime(2026, 12, 6, 1, 0, tzinfo=UTC), **night)["why"] == "until_time"
        assert self.why(datetime(2026, 12, 6, 23, 0, tzinfo=UTC), **night)["why"] == "ended"


class TestDaylightSaving:
    """The clock on the wall decides."""

    BERLIN = ZoneInfo("Europe/Berlin")

    def test_skipped_hours_do_not_happen(self) -> None:
        """On the last Sunday of March it is never 02:30: the item's next time is a week later."""
        list_of_one = Playlist(items=(item(hours="02:15-02:45", weekdays=("sunday",)),))
        saturday = datetime(2026, 3, 28, 12, 0, tzinfo=self.BERLIN)
        assert changes_next(list_of_one, saturday) == datetime(2026, 4, 5, 2, 15, tzinfo=self.BERLIN)

    def test_a_beginning_that_is_skipped(self) -> None:
        """What begins at 02:30 is there when the clock goes from 02:00 to 03:00."""
        list_of_one = Playlist(items=(item(hours="02:30-05:00"),))
        before = datetime(2026, 3, 29, 1, 0, tzinfo=self.BERLIN)
        assert changes_next(list_of_one, before) == datetime(2026, 3, 29, 3, 0, tzinfo=self.BERLIN)

    def test_repeated_hours_happen_twice(self) -> None:
        """In October 02:15 to 02:45 plays at both times it is 02:15."""
        list_of_one = Playlist(items=(item(hours="02:15-02:45"),))
        at = datetime(2026, 10, 25, 0, 0, tzinfo=self.BERLIN)
        seen = []
        for _ in range(4):
            change = changes_next(list_of_one, at)
            assert change is not None
            at = change
            seen.append(f"{at:%d %H:%M%z}")
        assert seen == ["25 02:15+0200", "25 02:45+0200", "25 02:15+0100", "25 02:45+0100"]

    def test_nothing_changes_ever(self) -> None:
        """A list without rules, and one that has ended, have no next change."""
        at = datetime(2026, 3, 28, 12, 0, tzinfo=self.BERLIN)
        assert changes_next(Playlist(items=(item(),)), at) is None
        assert changes_next(Playlist(items=(item(last_day=date(2026, 1, 1)),)), at) is None

    def test_far_away(self) -> None:
        """An item of a distant leap day is found."""
        at = datetime(2026, 3, 28, 12, 0, tzinfo=self.BERLIN)
        list_of_one = Playlist(items=(item(first_day=date(2096, 2, 29), hours="22:00-24:00"),))
        assert changes_next(list_of_one, at) == datetime(2096, 2, 29, 22, 0, tzinfo=self.BERLIN)


def clock_time(minute: int) -> str:
    """Return a minute of the day as HH:MM."""
    return f"{minute // 60:02}:{minute % 60:02}"


MINUTES_OF_DAY = st.one_of(st.integers(0, 1439), st.sampled_from([0, 60, 90, 120, 135, 150, 180, 1380, 1439]))
HOURS = (
    st.tuples(MINUTES_OF_DAY, st.one_of(MINUTES_OF_DAY, st.just(1440)))
    .filter(lambda pair: pair[0] != pair[1])
    .map(lambda pair: f"{clock_time(pair[0])}-{clock_time(pair[1])}")
)
NEAR = st.tuples(st.sampled_from(DAYS), st.integers(-4, 4)).map(lambda pair: pair[0] + timedelta(pair[1]))
ITEMS = st.builds(
    NumbersItem,
    id=st.just("numbers"),
    enabled=st.sampled_from([True, True, True, False]),
    first_day=st.none() | NEAR,
    last_day=st.none() | NEAR,
    weekdays=st.lists(st.sampled_from(WEEKDAYS), unique=True, max_size=6).map(tuple),
    hours=st.none() | HOURS,
)
MOMENTS = st.builds(
    lambda day, minute, zone: (datetime.combine(day, datetime.min.time(), UTC) + minute * MINUTE).astimezone(
        ZoneInfo(zone)
    ),
    NEAR,
    st.integers(0, 1439),
    st.sampled_from(ZONES),
)


def oracle(entry: NumbersItem, at: datetime) -> bool:
    """Tell whether an item plays, by trying every day on which its hours may have begun, minute by minute."""
    wall = at.replace(tzinfo=None, second=0, microsecond=0)
    if not entry.enabled:
        return False
    start, end = entry.hours.split("-") if entry.hours else ("00:00", "24:00")
    for day in (wall.date(), wall.date() - timedelta(1)):
        weekday: Weekday = WEEKDAYS[day.weekday()]
        if (entry.weekdays and weekday not in entry.weekdays) or not (
            (entry.first_day or day) <= day <= (entry.last_day or day)
        ):
            continue
        begin = datetime.combine(day, time.fromisoformat(start))
        length = (int(end[:2]) - int(start[:2])) * 60 + int(end[3:]) - int(start[3:])
        if begin <= wall < begin + (length if length > 0 else length + 1440) * MINUTE:
            return True
    return False


@given(ITEMS, MOMENTS)
def test_eligible_agrees_with_the_oracle(entry: NumbersItem, at: datetime) -> None:
    """On every kind of day, in every zone."""
    assert eligible(entry, at).plays == oracle(entry, at)
    assert bool(playing(Playlist(items=(entry,)), at)) == oracle(entry, at)


@settings(max_examples=60, deadline=None)
@example(item(hours="01:15-01:45"), datetime(2026, 11, 1, 1, 50, tzinfo=ZoneInfo("America/New_York")))
@given(ITEMS, MOMENTS)
def test_next_change_agrees_with_the_oracle(entry: NumbersItem, at: datetime) -> None:
    """Going on minute by minute finds the same change, and none where none was found."""
    found = changes_next(Playlist(items=(entry,)), at)
    moment, now = at.astimezone(UTC), oracle(entry, at)
    for _ in range(9 * 1440):
        moment += MINUTE
        if oracle(entry, moment.astimezone(at.tzinfo)) != now:
            assert found is not None
            assert found.astimezone(UTC) == moment
            return
    assert found is None or found.astimezone(UTC) > moment


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(WEEKDAYS) | NEAR.map(date.isoformat), HOURS | st.just("closed"), max_size=8
    ),
    MOMENTS,
)
def test_opening_hours_agree_with_an_oracle(opening: dict[str, str], at: datetime) -> None:
    """A date goes before its weekday; hours past midnight belong to the day they began."""

    def expected(moment: datetime) -> bool:
        wall = moment.replace(tzinfo=None, second=0, microsecond=0)
        for day in (wall.date(), wall.date() - timedelta(1)):
            hours = opening.get(day.isoformat()) or opening.get(WEEKDAYS[day.weekday()]) or "00:00-24:00"
            if hours != "closed" and oracle(item(hours=hours, first_day=day, last_day=day), wall):
                return True
        return False

    assert is_open(opening, at) == expected(at)
    found = opening_changes_next(opening, at)
    moment = at.astimezone(UTC)
    for _ in range(3 * 1440):
        moment += MINUTE
        if expected(moment.astimezone(at.tzinfo)) != expected(at):
            assert found is not None
            assert found.astimezone(UTC) == moment
            return
    assert found is None or found.astimezone(UTC) > moment
