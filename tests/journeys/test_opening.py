"""Outside the opening hours the screen is black or shows a picture; a touch wakes it, or not."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF

from kiosk.reading import Problem
from kiosk.sentences import verbatim
from kiosk.ui.opening import REST_S
from tests.journeys.conftest import Open
from tests.support.clerk import english
from tests.support.looks import blank, near, seen_at
from tests.support.visitor import Visitor

MIDDLE = QPointF(960, 540)
BLACK, RED = (0, 0, 0), (200, 40, 40)
# The clock begins on a Friday at 10:00.
CLOSED = '[opening_hours]\nfriday = "18:00-22:00"\n'
OPEN = '[opening_hours]\nfriday = "08:00-18:00"\n'


class Display:
    """Remembers what was asked of the display."""

    def __init__(self, problem: Problem | None = None) -> None:
        self.asked: list[bool] = []
        self._problem = problem

    def __call__(self, on: bool) -> Problem | None:
        """Take the order."""
        self.asked.append(on)
        return self._problem


class Hours:
    """Opens kiosks with hours, and moves their clock."""

    def __init__(self, start: Open, pack: Path, folder: Path) -> None:
        self.start, self.pack, self.folder = start, pack, folder
        self.display = Display()

    def open(self, settings: str) -> Visitor:
        """Return a visitor before a kiosk with these settings."""
        visitor = self.start(self.pack, data=english(self.folder / "station", settings))
        visitor.settle()
        return visitor

    def pass_hours(self, visitor: Visitor, hours: float) -> None:
        """Move the clock and let the kiosk notice."""
        visitor.clock.move(timedelta(hours=hours).total_seconds())
        visitor.kiosk.opening.tick()
        visitor.wait_until(lambda: visitor.kiosk.jobs.idle, "the display is told")
        visitor.wait_for_pictures()


@pytest.fixture
def hours(open_kiosk: Open, small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hours:
    """Kiosks with opening hours."""
    made = Hours(open_kiosk, small_pack, tmp_path)
    monkeypatch.setattr("kiosk.bootstrap.display_power", lambda on, **_platform: made.display(on))
    return made


def dark(visitor: Visitor) -> bool:
    """Whether the whole screen is black."""
    seen = visitor.see()
    return blank(seen) and near(seen_at(seen, MIDDLE), BLACK, 0)


def test_it_starts_closed_and_opens(hours: Hours) -> None:
    """Black from the first frame; at opening time the loop is there."""
    visitor = hours.open(CLOSED)
    assert dark(visitor)
    hours.pass_hours(visitor, 7.99)
    assert dark(visitor)
    hours.pass_hours(visitor, 0.02)
    visitor.wait_until(lambda: not visitor.find_all("ClosedScreen"), "the loop is shown")
    assert visitor.find_all("AttractScreen")
    assert not dark(visitor)


def test_it_closes_and_the_loop_stands_still(hours: Hours) -> None:
    """Nothing plays where nobody looks; it goes on where it was."""
    visitor = hours.open(OPEN)
    assert not visitor.find_all("ClosedScreen")
    shown = visitor.kiosk.playing.shown
    hours.pass_hours(visitor, 8.01)
    visitor.wait_until(lambda: dark(visitor), "it is closed")
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the loop is put away")
    visitor.clock.move(300)
    visitor.kiosk.tick()
    assert visitor.kiosk.playing.shown is shown


def test_a_visit_goes_on_after_closing_time(hours: Hours) -> None:
    """Whoever is there is not sent away; then it is closed."""
    visitor = hours.open(OPEN)
    visitor.clock.move(7.999 * 3600)
    visitor.kiosk.opening.tick()
    visitor.tap_at(MIDDLE)
    hours.pass_hours(visitor, 0.002)
    assert not visitor.find_all("ClosedScreen")
    visitor.kiosk.visit.leave()
    visitor.wait_until(lambda: dark(visitor), "it is closed")


def test_a_touch_wakes_for_one_visitor(hours: Hours) -> None:
    """Home appears: nobody has seen a product to open. Afterwards it rests again."""
    visitor = hours.open(CLOSED)
    visitor.tap_at(MIDDLE)
    visitor.wait_until(lambda: not visitor.find_all("ClosedScreen"), "it has woken")
    assert visitor.find_all("HomeScreen")
    assert visitor.kiosk.visit.property("product") == -1
    assert not dark(visitor)
    visitor.pass_time(81)
    visitor.wait_until(lambda: dark(visitor), "it rests again")


def test_a_touch_does_not_wake_where_staff_say_so(hours: Hours) -> None:
    """It presses nothing, either; staff's console opens all the same."""
    visitor = hours.open(f"closed_touch_wakes = false\n{CLOSED}")
    visitor.tap_at(MIDDLE)
    visitor.settle()
    assert visitor.kiosk.visit.property("attracting")
    assert dark(visitor)
    visitor.kiosk.console.call()
    visitor.settle()
    assert visitor.find_all("PinPad")


def test_a_picture_takes_the_black_ones_place(hours: Hours) -> None:
    """It fills the screen, and the display stays on."""
    media = hours.folder / "station" / "media"
    media.mkdir(parents=True)
    Image.new("RGB", (1920, 1080), RED).save(media / "closed.png")
    visitor = hours.open(f'closed_screen = "picture"\nclosed_picture = "closed.png"\n{CLOSED}')
    visitor.wait_for_pictures()
    visitor.wait_until(lambda: near(seen_at(visitor.see(), MIDDLE), RED), "the picture is shown")
    hours.pass_hours(visitor, 1)
    assert hours.display.asked == [True], "only at the start, when nobody knows"


@pytest.mark.tells_problems
def test_a_missing_picture_is_black_and_told(hours: Hours, caplog: pytest.LogCaptureFixture) -> None:
    """The log names it."""
    visitor = hours.open(f'closed_screen = "picture"\nclosed_picture = "gone.png"\n{CLOSED}')
    visitor.wait_until(lambda: "gone.png" in caplog.text, "it is told")
    assert dark(visitor)


def test_the_display_rests_with_the_screen(hours: Hours) -> None:
    """Off a minute after the screen has become black, off again when input has lit it, on for a visitor."""
    visitor = hours.open(CLOSED)
    assert hours.display.asked == []
    hours.pass_hours(visitor, REST_S / 3600)
    assert hours.display.asked == [False]
    hours.pass_hours(visitor, REST_S / 3600)
    assert hours.display.asked == [False, False]
    visitor.tap_at(MIDDLE)
    visitor.wait_until(lambda: hours.display.asked[2:] == [True], "it is switched on")


def test_the_display_stays_on_for_staff(hours: Hours) -> None:
    """The console may be used at night, and so may the desktop: nothing switches it off meanwhile."""
    visitor = hours.open(CLOSED)
    visitor.kiosk.console.call()
    hours.pass_hours(visitor, REST_S / 3600)
    assert set(hours.display.asked) == {True}
    visitor.kiosk.console.close()
    visitor.kiosk.window.hide()
    hours.pass_hours(visitor, REST_S / 3600)
    assert set(hours.display.asked) == {True}


def test_the_display_is_left_on(hours: Hours) -> None:
    """When the kiosk ends at night, and when the one before could not see to it."""
    visitor = hours.open(CLOSED)
    hours.pass_hours(visitor, REST_S / 3600)
    visitor.kiosk.opening.close()
    assert hours.display.asked == [False, True]
    hours.display.asked.clear()
    hours.open(OPEN)
    assert set(hours.display.asked) == {True}


@pytest.mark.tells_problems
def test_a_display_that_refuses_is_told_once(hours: Hours, caplog: pytest.LogCaptureFixture) -> None:
    """Not each minute of the night."""
    hours.display = Display(Problem("display", "", verbatim("no such thing"), verbatim("leave it on")))
    visitor = hours.open(CLOSED)
    for _ in range(3):
        hours.pass_hours(visitor, REST_S / 3600)
    assert hours.display.asked == [False] * 3
    assert caplog.text.count("no such thing") == 1


def test_opening_shows_no_black_between(hours: Hours, open_kiosk: Open) -> None:
    """The loop stands whole beneath before the closed screen fades: no frame is darker than the last."""
    data = english(hours.folder / "station", CLOSED)
    visitor = open_kiosk(hours.pack, data=data, animated=True)
    visitor.wait_until(lambda: dark(visitor), "it is closed")
    visitor.clock.move(8.01 * 3600)
    visitor.kiosk.opening.tick()
    reds = []

    def gone() -> bool:
        colour = seen_at(visitor.see(), MIDDLE)
        reds.append(sum(colour))
        return not visitor.find_all("ClosedScreen")

    visitor.wait_until(gone, "it is open")
    assert all(later >= earlier - 12 for earlier, later in pairwise(reds))
    assert reds[-1] > 60
