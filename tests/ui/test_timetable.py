"""The page of the opening hours: weekdays and single days, changed by touch."""

from pathlib import Path

import pytest

from kiosk.daytime import WEEKDAYS
from kiosk.station.settings import settings_file
from kiosk.ui.languages import Languages
from kiosk.ui.station_settings import StationSettings
from kiosk.ui.timetable import OpeningDay, Timetable
from tests.support.clock import MovedClock


class Page:
    """The page on a Friday morning, with the file behind it."""

    def __init__(self, folder: Path, clock: MovedClock) -> None:
        self.kept = settings_file(folder / "settings.toml", folder / "last-good.toml")
        languages = Languages({"en": []}, "en")
        languages.reset()
        self.settings = StationSettings(
            self.kept, self.kept.load().value, languages, lambda: ["en"], folder, clock
        )
        self.timetable = Timetable(self.settings, clock)

    def saved(self) -> dict[str, str]:
        """Save, and return what the file says."""
        self.settings.save()
        return self.kept.check().value.opening_hours

    def weekday(self, number: int) -> OpeningDay:
        """Return a weekday, from 0."""
        days: list[OpeningDay] = self.timetable.property("weekdays")
        return days[number]

    def days(self) -> list[OpeningDay]:
        """Return the single days."""
        days: list[OpeningDay] = self.timetable.property("days")
        return days


@pytest.fixture
def page(tmp_path: Path, clock: MovedClock) -> Page:
    """The page without any hours."""
    return Page(tmp_path, clock)


def test_a_weekday_closes_opens_and_takes_hours(page: Page) -> None:
    """A day that is open all day is not in the file."""
    monday = page.weekday(0)
    assert (monday.property("title"), monday.property("way")) == ("Monday", "open")
    monday.choose("closed")
    assert page.saved() == {"monday": "closed"}
    monday.choose("hours")
    assert page.saved() == {"monday": "09:00-17:00"}
    monday.setStart(585)
    monday.setEnd(120)
    assert page.saved() == {"monday": "09:45-02:00"}
    assert monday.property("overnight") is True
    assert (monday.property("start"), monday.property("end")) == (585, 120)
    monday.choose("open")
    assert page.saved() == {}


def test_hours_never_begin_when_they_end(page: Page) -> None:
    """Such a step is made twice as long, in its direction."""
    monday = page.weekday(0)
    monday.choose("hours")
    monday.setEnd(555)
    monday.setStart(555)
    assert page.saved() == {"monday": "09:30-09:15"}
    monday.setStart(555)
    assert page.saved() == {"monday": "09:00-09:15"}
    monday.setEnd(540)
    assert page.saved() == {"monday": "09:00-08:45"}


def test_hours_stay_within_the_day(page: Page) -> None:
    """From 00:00 to 24:00, which is the whole day."""
    monday = page.weekday(0)
    monday.choose("hours")
    monday.setStart(-15)
    monday.setEnd(1455)
    assert page.saved() == {"monday": "09:00-17:00"}
    monday.setStart(0)
    monday.setEnd(1440)
    assert monday.property("way") == "open"


def test_single_days_come_move_and_go(page: Page) -> None:
    """A new one is tomorrow, closed; moving passes over days that are listed."""
    page.timetable.add()
    page.timetable.add()
    assert page.saved() == {"2026-05-02": "closed", "2026-05-03": "closed"}
    first, second = page.days()
    assert (first.property("title"), first.property("weekday")) == ("2 May 2026", "Saturday")
    first.setDay(first.property("day") + 1)
    assert page.saved() == {"2026-05-04": "closed", "2026-05-03": "closed"}
    assert page.days() == [first, second], "a row does not jump from under the finger"
    first.setDay(first.property("day") - 1)
    first.choose("open")
    assert page.saved() == {"2026-05-02": "00:00-24:00", "2026-05-03": "closed"}
    second.remove()
    assert page.saved() == {"2026-05-02": "00:00-24:00"}
    assert page.days() == [first]


def test_it_tells_what_is_so_now(page: Page, clock: MovedClock) -> None:
    """Open or closed, and until when."""
    assert page.timetable.property("now") == "Always open."
    friday = page.weekday(4)
    friday.choose("hours")
    assert page.timetable.property("now") == "Open now, until Friday 17:00."
    clock.move(8 * 3600)
    assert page.timetable.property("now") == "Closed now, until Saturday 00:00."
    for number in range(7):
        page.weekday(number).choose("closed")
    assert page.timetable.property("now") == "Always closed."
    page.timetable.add()
    page.days()[0].setDay(page.days()[0].property("day") + 30)
    page.days()[0].choose("open")
    assert page.timetable.property("now") == "Closed now, until 1 Jun 2026 00:00."


def test_all_weekdays_at_once(page: Page) -> None:
    """They open and close alike; single days stay, and one that is unlike the others is told."""
    every = page.timetable.every_day
    assert (every.property("title"), every.property("way"), every.property("single")) == (
        "Every day",
        "open",
        False,
    )
    page.timetable.add()
    every.choose("hours")
    every.setEnd(1080)
    saved = page.saved()
    assert len(saved) == 8
    assert {saved[day] for day in WEEKDAYS} == {"09:00-18:00"}
    page.weekday(0).choose("closed")
    assert (every.property("way"), every.property("start"), every.property("overnight")) == (
        "differs",
        0,
        False,
    )
    every.choose("open")
    assert page.saved() == {"2026-05-02": "closed"}
