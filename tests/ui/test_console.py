"""The console's way in: the PIN, a new one, the pause after wrong ones, and closing by itself."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.console import OPEN_S, PAD_S, PAGES, Console
from kiosk.ui.jobs import Jobs
from tests.support.clock import MovedClock
from tests.support.pins import Keeper


class Desk:
    """A console with what it needs, and staff's fingers."""

    def __init__(self, clock: MovedClock, keeper: Keeper, qtbot: QtBot) -> None:
        self.clock = clock
        self.keeper = keeper
        self.jobs = Jobs()
        self._qtbot = qtbot
        self.console = Console(keeper, clock, self.jobs)

    def type(self, pin: str) -> None:
        """Type digits, confirm, and wait for the hash."""
        for digit in pin:
            self.console.press(int(digit))
        self.console.confirm()
        self._qtbot.waitUntil(lambda: self.jobs.idle)

    def see(self, name: str) -> object:
        """Return what QML sees."""
        return self.console.property(name)


@pytest.fixture
def keeper(clock: MovedClock) -> Keeper:
    """A keeper whose PIN is 274916."""
    return Keeper(clock, "274916")


@pytest.fixture
def desk(clock: MovedClock, keeper: Keeper, qtbot: QtBot) -> Iterator[Desk]:
    """A console that is still closed."""
    desk = Desk(clock, keeper, qtbot)
    yield desk
    desk.jobs.close()


def test_the_right_pin_opens_the_console(desk: Desk) -> None:
    """Nothing but the pad is shown before."""
    assert desk.see("stage") == ""
    desk.console.call()
    assert desk.see("stage") == "enter"
    desk.type("274916")
    assert desk.see("stage") == "open"
    assert desk.see("page") == PAGES[0]


@pytest.mark.tells_problems
def test_a_pin_that_cannot_be_hashed_leaves_the_pad_usable(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There was no memory for it; the next try has some."""
    with monkeypatch.context() as patch:
        patch.setattr(desk.keeper, "opens", lambda _: 1 // 0)
        desk.console.call()
        desk.type("274916")
    assert (desk.see("stage"), desk.see("fault")) == ("enter", "wrong")
    desk.type("274916")
    assert desk.see("stage") == "open"


def test_a_wrong_pin_is_told_and_its_digits_are_gone(desk: Desk) -> None:
    """The pad stays."""
    desk.console.call()
    desk.type("274917")
    assert (desk.see("stage"), desk.see("fault"), desk.see("typed")) == ("enter", "wrong", 0)
    desk.console.press(2)
    assert desk.see("fault") == ""


def test_during_the_pause_digits_are_not_taken(desk: Desk) -> None:
    """The seconds count down, and then the pad works again."""
    desk.console.call()
    desk.keeper.until = desk.clock.monotonic() + 20
    desk.console.tick()
    assert desk.see("wait") == 20
    desk.type("274916")
    assert desk.see("stage") == "enter"
    desk.clock.move(20)
    desk.console.tick()
    assert desk.see("wait") == 0
    desk.type("274916")
    assert desk.see("stage") == "open"


def test_without_a_pin_one_is_chosen_and_repeated(desk: Desk) -> None:
    """There is no default PIN: whoever calls first chooses one, twice the same."""
    desk.keeper.pin = ""
    desk.console.call()
    assert desk.see("stage") == "choose"
    desk.type("111111")
    assert (desk.see("stage"), desk.see("fault")) == ("choose", "simple")
    desk.type("583027")
    assert desk.see("stage") == "repeat"
    desk.type("583028")
    assert (desk.see("stage"), desk.see("fault")) == ("choose", "different")
    desk.type("583027")
    desk.type("583027")
    assert desk.see("stage") == "open"
    assert desk.keeper.pin == "583027"


def test_a_pin_that_was_not_saved_is_not_said_to_be(desk: Desk) -> None:
    """The console stays shut, and staff know why."""
    desk.keeper.pin = ""
    desk.keeper.saves = False
    desk.console.call()
    desk.type("583027")
    desk.type("583027")
    assert (desk.see("stage"), desk.see("fault")) == ("choose", "unsaved")


def test_it_closes_itself_when_nobody_touches_it(desk: Desk) -> None:
    """The pad after half a minute, the console after two."""
    desk.console.call()
    desk.clock.move(PAD_S)
    desk.console.tick()
    assert desk.see("stage") == ""
    desk.console.call()
    desk.type("274916")
    desk.clock.move(OPEN_S - 1)
    desk.console.touched()
    desk.clock.move(OPEN_S - 1)
    desk.console.tick()
    assert desk.see("stage") == "open"
    desk.clock.move(1)
    desk.console.tick()
    assert desk.see("stage") == ""


def test_digits_that_were_typed_are_forgotten(desk: Desk) -> None:
    """The next who calls begins with an empty pad."""
    desk.console.call()
    desk.console.press(2)
    desk.console.press(7)
    desk.console.erase()
    assert desk.see("typed") == 1
    desk.console.close()
    desk.console.call()
    assert desk.see("typed") == 0


def test_a_pin_that_proves_right_after_the_pad_was_closed_opens_nothing(desk: Desk) -> None:
    """Hashing takes a moment; somebody may have left meanwhile."""
    desk.console.call()
    for digit in "274916":
        desk.console.press(int(digit))
    desk.console.confirm()
    desk.console.close()
    desk.type("")
    assert desk.see("stage") == ""


def test_pages_open_only_behind_the_pin(desk: Desk) -> None:
    """The pad knows no pages; the next who comes in begins with the first."""
    desk.console.call()
    desk.console.open("health")
    assert desk.see("page") == PAGES[0]
    desk.type("274916")
    desk.console.open("health")
    assert desk.see("page") == "health"
    desk.console.close()
    assert desk.see("page") == PAGES[0]
