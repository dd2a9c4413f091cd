"""The staff console from the outside in: the knock, the PIN, the pages, and the way back by itself."""

import threading
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QPointF

from kiosk.reading import Problem
from kiosk.sentences import verbatim
from kiosk.staff.checkup import Checkup
from kiosk.staff.knock import HOLD_S
from kiosk.staff.pin import FIRST_WAIT_S, FREE_TRIES
from kiosk.station.options import PixelSize
from kiosk.station.power import Order
from kiosk.station.sticks import Stick
from kiosk.supervision.endings import RESTART, RESTART_MACHINE, SWITCH_OFF
from kiosk.ui.console import OPEN_S, PAGES
from tests.journeys.conftest import Open
from tests.support.staff import PIN, Staff
from tests.support.visitor import Visitor

NOWHERE = QPointF(-1, -1)
OTHER_PIN = "583028"


@pytest.fixture
def staff(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> Staff:
    """Staff in front of a station of its own, in which no PIN has been chosen."""
    return Staff(open_kiosk(small_pack, data=tmp_path))


def home(visitor: Visitor) -> None:
    """Begin a visit and wait until Home is seen."""
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    visitor.settle()


def attracts(visitor: Visitor) -> bool:
    """Whether the attract loop, and nothing else, is there."""
    visit = visitor.kiosk.visit
    return bool(visit.property("attracting")) and visit.property("product") == -1


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_from_the_knock_to_every_page_and_back(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, size: PixelSize
) -> None:
    """The first who knocks chooses the PIN, twice; each page has its title; "Close" ends it."""
    staff = Staff(open_kiosk(small_pack, size, data=tmp_path))
    staff.knock()
    assert staff.stage == "choose"
    staff.type("1234")
    assert (staff.stage, staff.console.property("fault")) == ("choose", "simple")
    staff.type(PIN)
    assert staff.stage == "repeat"
    staff.type(PIN)
    staff.wait_for("open")
    for page in PAGES:
        staff.open(page)
        marked = [entry for entry in staff.visitor.find_all("Entry") if entry.property("marked")]
        assert marked == [staff.visitor.find_all("Entry")[PAGES.index(page)]]
    staff.leave()
    assert attracts(staff.visitor)


@pytest.mark.tells_problems
def test_a_pin_does_not_wait_for_the_self_test(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    """The content is still being examined when staff come back, and is not examined twice at once."""
    gate, looks = threading.Event(), list[bool]()

    def look(_checkup: Checkup) -> NoReturn:
        looks.append(gate.wait(60))
        raise InterruptedError

    monkeypatch.setattr(Checkup, "look", look)
    staff.enter()
    staff.console.open("health")
    staff.visitor.wait_until(lambda: bool(staff.visitor.find_all("HealthPage")), "the page")
    staff.leave()
    staff.knock()
    staff.type(PIN, wait=False)
    staff.wait_for("open")
    staff.console.open("health")
    assert not looks
    gate.set()
    staff.visitor.wait_until(lambda: staff.visitor.kiosk.jobs.idle, "the self-test has ended")
    assert looks == [True]


def test_in_the_middle_of_a_visit_nothing_beneath_is_pressed(staff: Staff) -> None:
    """The fingers rest on cards; what they began ends without effect, and so does the visit."""
    visitor = staff.visitor
    home(visitor)
    opened: list[int] = []
    visitor.kiosk.visit.changed.connect(lambda: opened.append(visitor.kiosk.visit.property("product")))
    staff.enter()
    staff.open("health")
    staff.leave()
    assert set(opened) <= {-1}
    assert attracts(visitor)


def test_fingers_that_lift_too_soon_only_wake(staff: Staff) -> None:
    """A visitor who leans on the screen with both hands meets no pad."""
    visitor, (first, second) = staff.visitor, staff.corners()
    visitor.press_both(first, second)
    visitor.pass_time(HOLD_S - 0.5)
    visitor.lift_both(first, second)
    visitor.wait_until(lambda: not visitor.kiosk.visit.property("attracting"), "the visit has begun")
    visitor.pass_time(1)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "what woke it has been shown")
    assert staff.stage == ""


def test_wrong_pins_lead_to_a_pause_that_counts_down_and_survives_a_restart(
    staff: Staff, open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """The pad says how long, takes no digit until then, and opens to the right PIN afterwards."""
    staff.enter()
    staff.leave()
    staff.knock()
    for _ in range(FREE_TRIES):
        staff.type(OTHER_PIN)
        assert staff.stage == "enter"
    assert staff.console.property("wait") == FIRST_WAIT_S
    staff = Staff(open_kiosk(small_pack, data=tmp_path))
    visitor = staff.visitor
    staff.knock()
    wait = FIRST_WAIT_S - HOLD_S
    assert any("0:27" in text for text in visitor.texts())
    staff.type(PIN)
    assert (staff.stage, staff.console.property("typed")) == ("enter", 0)
    visitor.clock.move(7)
    visitor.wait_until(lambda: staff.console.property("wait") == wait - 7, "it counts down")
    visitor.settle()
    assert any("0:20" in text for text in visitor.texts())
    visitor.clock.move(20)
    visitor.wait_until(lambda: staff.console.property("wait") == 0, "the pause is over")
    visitor.settle()
    staff.type(PIN)
    staff.wait_for("open")


def test_it_closes_itself_when_staff_have_gone(staff: Staff) -> None:
    """After two minutes without a touch; a touch begins them anew."""
    staff.enter()
    staff.visitor.clock.move(OPEN_S - 1)
    staff.open("maintenance")
    staff.visitor.clock.move(OPEN_S - 1)
    staff.open("health")
    staff.visitor.clock.move(OPEN_S)
    staff.wait_for("")
    assert attracts(staff.visitor)
    staff.visitor.wait_until(lambda: bool(staff.visitor.find_all("AttractSlide")), "the loop is seen")


def test_health_fails_when_the_clock_is_wrong_and_a_file_goes_to_a_stick(
    staff: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine whose clock was never set; the diagnostics file lands where staff can take it away."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr("kiosk.ui.health.sticks", lambda: (Stick("BLUE", folder),))
    staff.enter()
    staff.open("health")
    verdicts = [line.property("verdict") for line in staff.visitor.find_all("StatusLine")]
    assert "good" in verdicts
    assert "failed" not in verdicts
    staff.visitor.clock.set(datetime(1970, 1, 1, tzinfo=UTC))
    staff.open("maintenance")
    staff.open("health")
    lines = staff.visitor.find_all("StatusLine")
    (wrong,) = [line for line in lines if line.property("verdict") == "failed"]
    assert "1970" in str(wrong.property("words")) or "/70" in str(wrong.property("words"))
    # The page's own buttons have a glyph: the rail's are beside them.
    save, *_ = (b for b in staff.visitor.find_all("TouchButton") if b.property("glyph"))
    staff.tap(save)
    (file,) = folder.iterdir()
    with zipfile.ZipFile(file) as archive:
        assert any(name.endswith("health.txt") for name in archive.namelist())
        assert not any("pin" in name for name in archive.namelist())
        # Neither the PIN nor its hash is in any file of the station but its own.
        told = b"".join(archive.read(name) for name in archive.namelist())
    (of_pin,) = tmp_path.glob("pin.toml")
    others = [other for other in tmp_path.rglob("*") if other.is_file() and other != of_pin]
    told += b"".join(other.read_bytes() for other in others)
    assert PIN.encode() not in told
    assert b"argon2" not in told
    assert any("BLUE" in text for text in staff.visitor.texts())


def test_the_desktop_for_five_minutes(staff: Staff) -> None:
    """The window goes, and comes back by itself with the attract loop."""
    staff.enter()
    staff.open("maintenance")
    staff.tap(staff.visitor.find_all("TouchButton")[0])
    window = staff.visitor.window
    assert not window.isVisible()
    staff.visitor.clock.move(5 * 60 - 1)
    staff.visitor.wait_until(lambda: staff.stage == "", "the console has closed meanwhile")
    assert not window.isVisible()
    staff.visitor.clock.move(1)
    staff.visitor.wait_until(window.isVisible, "the window is back")
    assert attracts(staff.visitor)


def test_a_restart_asks_once_more_and_ends_with_its_own_status(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first touch only asks: nobody restarts by brushing over the screen."""
    ended: list[int] = []
    monkeypatch.setattr(staff.visitor.kiosk.maintenance, "_end", ended.append)
    staff.enter()
    staff.open("maintenance")
    restart = staff.visitor.find_all("TouchButton")[4]
    staff.tap(restart)
    assert ended == []
    staff.tap(restart)
    assert ended == [RESTART]


@pytest.mark.parametrize(("what", "status"), [("restart", RESTART_MACHINE), ("off", SWITCH_OFF)])
def test_a_machine_that_refuses_is_asked_by_the_exit_status(
    staff: Staff, monkeypatch: pytest.MonkeyPatch, what: Order, status: int
) -> None:
    """Where somebody carries that out; else staff are told why nothing happened."""
    ended: list[int] = []
    maintenance = staff.visitor.kiosk.maintenance
    monkeypatch.setattr(maintenance, "_end", ended.append)
    monkeypatch.setattr(
        "kiosk.ui.maintenance.order", lambda _what: Problem("machine", "", verbatim("no"), verbatim("ask"))
    )
    maintenance.switch(what)
    assert (ended, maintenance.property("told")) == ([], "no")
    maintenance.by_status = True
    maintenance.switch(what)
    assert ended == [status]
