"""Clerk set the station on the screen: each page by real touch, each change at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.journeys.conftest import Open
from tests.support.clerk import Clerk, english
from tests.support.texts import check_texts, scrolled
from tests.support.visitor import place

SIZES = ((1920, 1080), (1080, 1920))


@pytest.fixture
def open_page(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> "OpenPage":
    """Open a kiosk's console on a page."""
    return OpenPage(open_kiosk, small_pack, tmp_path)


class OpenPage:
    """Opens a kiosk's console on a page."""

    def __init__(self, start: Open, pack: Path, folder: Path) -> None:
        self._start = start
        self._pack = pack
        self._folder = folder

    def __call__(self, page: str, settings: str = "", size: tuple[int, int] = (1080, 1920)) -> Clerk:
        """Return staff before the page."""
        data = english(self._folder / "station", settings)
        return Clerk(self._start(self._pack, size, data=data), page)


HOURS = '[opening_hours]\nfriday = "18:00-02:00"\n2026-12-24 = "closed"\n'


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", ["Visitors", "Opening hours", "Screen"])
def test_every_text_fits(open_page: OpenPage, page: str, size: tuple[int, int]) -> None:
    """Nothing is cut off, and everything can be scrolled to."""
    staff = open_page(page, HOURS, size)
    check_texts(staff.visitor, within="ConsoleScreen")


def test_visitors(open_page: OpenPage) -> None:
    """The idle time steps, runs on under a held finger, and counts for the next visitor."""
    staff = open_page("Visitors")
    visitor = staff.visitor
    less, more = staff.ends(staff.named("idle_seconds"))
    visitor.tap(more)
    assert staff.kiosk.station_settings.row("idle_seconds").property("number") == 65
    visitor.tap(less)
    visitor.tap(less)
    staff.rest()
    assert staff.saved.idle_seconds == 55
    point = place(more).center()
    visitor.press(point)
    row = staff.kiosk.station_settings.row("idle_seconds")
    visitor.wait_until(lambda: row.property("number") >= 70, "it goes on by itself")
    reached = row.property("number")
    visitor.lift(point)
    assert row.property("number") == reached
    staff.rest()
    staff.touch("Close")
    staff.kiosk.visit.goHome()
    visitor.pass_time(reached - 1)
    assert staff.kiosk.visit.property("stillThere") is False
    visitor.pass_time(2)
    assert staff.kiosk.visit.property("stillThere") is True


def test_languages(open_page: OpenPage) -> None:
    """Visits start in another language as soon as the console is closed; one that is off is not offered."""
    staff = open_page("Visitors")
    languages = staff.kiosk.languages
    name = languages.name_of("zh_CN")
    switches = staff.visitor.find_all("Switch")[:2]
    assert [switch.property("on") for switch in switches] == [True, True]
    staff.touch(name, within="default_language")
    assert staff.saved.default_language == "zh_CN"
    assert languages.property("current") == "en", "staff go on in theirs"
    staff.touch("English", within="languages")
    assert staff.saved.languages == ("zh_CN",)
    assert list(languages.offered) == ["zh_CN"]
    assert languages.property("current") == "zh_CN"


def test_staff_read_another_language_than_visitors(open_page: OpenPage) -> None:
    """The console's own switch; it is taken back when the console closes."""
    staff = open_page("Health")
    languages = staff.kiosk.languages
    staff.touch(languages.name_of("zh_CN"))
    assert languages.property("current") == "zh_CN"
    staff.kiosk.access.setTextSize(2)
    staff.kiosk.console.close()
    assert languages.property("current") == "en"
    assert staff.kiosk.access.property("textSize") == 0


def test_opening_hours(open_page: OpenPage) -> None:
    """A weekday gets hours in quarters of an hour; a single day comes, moves and goes."""
    staff = open_page("Opening hours")
    staff.touch("From – to", within="Monday")
    earlier, _, _, later = staff.ends(staff.named("Monday"))
    staff.visitor.tap(earlier)
    staff.visitor.tap(later)
    staff.rest()
    assert staff.saved.opening_hours == {"monday": "08:45-17:15"}
    staff.touch("Add a day")
    _, next_day, *_ = staff.ends(staff.named("2 May 2026"))
    staff.visitor.tap(next_day)
    staff.rest()
    assert staff.saved.opening_hours == {"monday": "08:45-17:15", "2026-05-03": "closed"}
    staff.touch("Take this day out")
    staff.rest()
    assert staff.saved.opening_hours == {"monday": "08:45-17:15"}


def test_screen(open_page: OpenPage) -> None:
    """The ruler follows the diagonal; the picture turns; reach mode knows the panel's height."""
    staff = open_page("Screen", "panel_diagonal_inches = 32\n")
    visitor, window = staff.visitor, staff.visitor.window
    line = staff.named("rulerLine")
    before = line.width()
    _, larger = staff.ends(staff.named("panel_diagonal_inches"))
    visitor.tap(larger)
    staff.rest()
    assert staff.saved.panel_diagonal_inches == 33
    assert line.width() == pytest.approx(before * 32 / 33)
    assert line.width() == pytest.approx(100 / 25.4 * (1080**2 + 1920**2) ** 0.5 / 33)
    _, higher = staff.ends(staff.named("panel_lower_edge_mm"))
    visitor.tap(higher)
    staff.rest()
    assert staff.saved.panel_lower_edge_mm == staff.kiosk.access.property("lowerEdge") == 10
    visitor.tap(staff.named("upside-down"))
    assert staff.saved.orientation == "upside-down"
    assert window.property("turned") == 180
    staff.touch("Protect against burn-in")
    assert window.property("burnInShift") is False


def test_touch_test_and_cleaning(open_page: OpenPage) -> None:
    """Both cover the whole console; the lock lets nothing through until it has run out."""
    staff = open_page("Screen")
    staff.touch("Touch test")
    test = staff.visitor.find("TouchTest")
    assert (test.width(), test.height()) == (1080, 1920)
    staff.visitor.tap_at(place(test).center())
    assert test.property("felt")
    staff.touch("End the touch test")
    assert not staff.visitor.find_all("TouchTest")
    staff.touch("Wipe the screen (30 seconds)")
    staff.visitor.settle()
    lock = staff.visitor.find("CleaningLock")
    assert (lock.width(), lock.height()) == (1080, 1920)
    staff.touch("Close")
    assert staff.kiosk.console.property("stage") == "open"
    staff.visitor.clock.move(31)
    staff.kiosk.console.tick()
    assert not staff.visitor.find_all("CleaningLock")


@pytest.mark.parametrize(
    "page", ["Playlist", "Visitors", "Opening hours", "Screen", "Content", "Health", "Maintenance"]
)
def test_keys_reach_every_control_and_it_is_seen(open_page: OpenPage, page: str) -> None:
    """Round the whole console once by Tab: what has the focus is scrolled into view."""
    visitor = open_page(page, size=(1920, 1080)).visitor
    reached: list[str] = []

    def is_seen() -> bool:
        item = visitor.window.activeFocusItem()
        view = scrolled(item)
        return view is None or place(view).adjusted(-1, -1, 1, 1).contains(place(item))

    for _ in range(120):
        visitor.press_key(Qt.Key.Key_Tab)
        visitor.settle()
        visitor.wait_until(is_seen, f"what comes after {reached} is seen")
        item = visitor.window.activeFocusItem()
        name = f"{place(item).x():.0f} {item.property('label')} {item.property('description')}"
        if reached and name == reached[0]:
            break
        reached.append(name)
    buttons = [item for item in visitor.items() if item.property("activeFocusOnTab") and item.isEnabled()]
    assert len(reached) >= len(buttons) > 8
