"""The first start on the screen: an installer goes through it with real fingers, or with keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import Kiosk
from kiosk.station.options import PixelSize, RunOptions
from kiosk.station.settings import Settings
from kiosk.ui.console import GUIDED_S
from kiosk.ui.first_start import STEPS
from tests.journeys.conftest import Open
from tests.support.clock import MovedClock
from tests.support.staff import PIN, Staff
from tests.support.texts import check_texts
from tests.support.visitor import Visitor, with_all_in

SIZES = ((1920, 1080), (1080, 1920))


class Installer:
    """Stands before a kiosk that is started for the first time."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.kiosk = visitor.kiosk
        self.first_start = visitor.kiosk.first_start
        self.staff = Staff(visitor)

    @property
    def step(self) -> str:
        """The step that is shown."""
        return str(self.first_start.property("step"))

    @property
    def saved(self) -> Settings:
        """What the settings file says."""
        return self.kiosk.files.settings.check().value

    def begin(self) -> None:
        """Start."""
        self.first_start.begin_if_due()
        self.visitor.wait_until(lambda: bool(self.visitor.find_all("FirstSteps")), "the first step")
        self.visitor.settle()

    def named(self, name: str) -> QQuickItem:
        """Return the one visible item of this name."""
        self.visitor.settle()
        (found,) = (item for item in self.visitor.items() if item.objectName() == name)
        return found

    def touch(self, name: str) -> None:
        """Touch the one visible item of this name."""
        self.visitor.tap(self.named(name))
        self.visitor.settle()

    def press(self, label: str) -> None:
        """Touch the one visible button with this label."""
        self.visitor.settle()
        self.visitor.tap(self.visitor.find("TouchButton", label=label))
        self.visitor.settle()

    def ends(self, within: QQuickItem) -> list[QQuickItem]:
        """Return the visible − and + inside an item, from the left."""
        found = [item for item in with_all_in(within) if item.property("sign") and item.isVisible()]
        return sorted(found, key=lambda item: item.mapToScene(item.position()).x())

    def go_to(self, value: str, name: str = "label") -> None:
        """Go by Tab to the control with this value, and press it."""
        for _ in range(40):
            focused = self.visitor.window.activeFocusItem()
            if value == (focused.objectName() if name == "objectName" else focused.property(name)):
                self.visitor.press_key(Qt.Key.Key_Return)
                self.visitor.settle()
                return
            self.visitor.press_key(Qt.Key.Key_Tab)
            self.visitor.settle()
        raise AssertionError(f"the keys never reach {value}")

    def wait_for_end(self) -> None:
        """Wait until the exhibition is back."""
        self.staff.wait_for("")
        assert self.step == ""


@pytest.fixture
def installer(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> Callable[..., Installer]:
    """Unpack a new kiosk of this size and start it, as often as one likes."""

    def unpack(size: PixelSize = (1920, 1080)) -> Installer:
        return Installer(open_kiosk(small_pack, size, data=tmp_path))

    return unpack


def measure_and_open(someone: Installer) -> None:
    """Go through the steps of size and hours."""
    someone.visitor.tap(someone.ends(someone.named("panel_diagonal_inches"))[1])
    someone.visitor.tap(someone.ends(someone.named("panel_lower_edge_mm"))[1])
    someone.touch("next")
    assert (someone.saved.panel_diagonal_inches, someone.saved.panel_lower_edge_mm) == (24, 10)
    someone.press("From – to")
    someone.visitor.tap(someone.ends(someone.visitor.find("DayRow"))[0])
    someone.touch("next")
    assert set(someone.saved.opening_hours.values()) == {"08:45-17:00"}
    assert len(someone.saved.opening_hours) == 7


@pytest.mark.parametrize("size", SIZES)
def test_from_the_first_step_to_the_exhibition(installer: Callable[..., Installer], size: PixelSize) -> None:
    """Every step saves what is chosen in it; at the end there is a PIN, and the steps never come again."""
    someone = installer(size)
    someone.begin()
    assert someone.step == "language"
    someone.press("English")
    assert someone.saved.default_language == "en"
    assert "Welcome" in someone.visitor.texts()
    someone.touch("next")
    someone.touch("upside-down")
    assert someone.saved.orientation == "upside-down"
    someone.touch("as-display")
    someone.touch("next")
    measure_and_open(someone)
    assert (someone.step, someone.staff.stage) == ("pin", "choose")
    someone.staff.type(PIN)
    assert someone.staff.stage == "repeat"
    someone.staff.type(PIN)
    assert (someone.step, someone.kiosk.lock.opens(PIN)) == ("touch", True)
    someone.press("Touch test")
    assert someone.visitor.find_all("TouchTest")
    someone.press("End the touch test")
    someone.touch("next")
    someone.wait_for_end()
    someone = installer(size)
    someone.first_start.begin_if_due()
    assert someone.staff.stage == ""


def test_with_keys_alone(installer: Callable[..., Installer]) -> None:
    """Every control of every step is reached, and Back goes one step back."""
    someone = installer()
    someone.begin()
    visitor = someone.visitor
    visitor.press_key(Qt.Key.Key_Tab)

    someone.go_to("English")
    assert someone.saved.default_language == "en"
    someone.go_to("next", "objectName")
    someone.go_to("turned-left", "objectName")
    assert someone.saved.orientation == "turned-left"
    someone.go_to("next", "objectName")
    someone.go_to("+", "sign")
    visitor.press_key(Qt.Key.Key_Escape)
    assert someone.step == "orientation"
    assert someone.saved.panel_diagonal_inches > 0
    for _ in range(3):
        someone.go_to("next", "objectName")
    assert someone.step == "pin"
    for _ in range(2):
        for digit in PIN:
            someone.go_to(digit)
        someone.go_to("Done", "description")
        visitor.wait_until(lambda: someone.kiosk.jobs.idle, "the PIN has been hashed")
        visitor.settle()
    assert someone.step == "touch"
    someone.go_to("next", "objectName")
    someone.wait_for_end()


def test_put_off_it_does_not_come_again(installer: Callable[..., Installer]) -> None:
    """What was chosen before stays; the console still asks for a PIN."""
    someone = installer()
    someone.begin()
    someone.press("English")
    someone.touch("later")
    someone.wait_for_end()
    assert someone.saved.default_language == "en"
    someone = installer()
    someone.first_start.begin_if_due()
    assert someone.staff.stage == ""
    someone.staff.knock()
    assert someone.staff.stage == "choose"


def test_an_installer_who_goes_away_finds_it_again(installer: Callable[..., Installer]) -> None:
    """The exhibition goes on meanwhile; the next start begins with the first step."""
    someone = installer()
    someone.begin()
    someone.visitor.clock.move(GUIDED_S - 1)
    someone.kiosk.tick()
    assert someone.step == "language"
    someone.visitor.clock.move(1)
    someone.wait_for_end()
    someone = installer()
    someone.begin()
    assert someone.step == "language"


def test_staff_go_through_it_again(installer: Callable[..., Installer]) -> None:
    """From the page Maintenance, behind the PIN; theirs stays unless they choose another one."""
    someone = installer()
    someone.kiosk.languages.select("en")
    someone.staff.enter()
    someone.kiosk.languages.select("en")
    someone.staff.open("maintenance")
    someone.press("Go through the first start again")
    for _ in range(STEPS.index("pin")):
        someone.touch("next")
    assert (someone.step, someone.staff.stage) == ("pin", "open")
    someone.press("Choose another PIN")
    someone.staff.type("1234")
    assert someone.staff.console.property("fault") == "simple"
    someone.touch("back")
    assert (someone.step, someone.staff.stage) == ("hours", "open")
    someone.touch("next")
    someone.touch("next")
    someone.touch("next")
    someone.wait_for_end()
    assert someone.kiosk.lock.opens(PIN)


@pytest.mark.parametrize("code", ["en", "zh_CN"])
@pytest.mark.parametrize("size", SIZES)
def test_every_text_fits(installer: Callable[..., Installer], size: PixelSize, code: str) -> None:
    """In each step, also when hours and a repeated PIN are asked for."""
    someone = installer(size)
    someone.begin()
    someone.kiosk.languages.select(code)
    someone.kiosk.timetable.every_day.choose("hours")
    for _ in STEPS:
        check_texts(someone.visitor, within="FirstSteps")
        if someone.step == "pin":
            someone.staff.type(PIN)
            check_texts(someone.visitor, within="FirstSteps")
        someone.first_start.next()


@pytest.fixture
def fill_screen(qapp: object, clock: MovedClock, small_pack: Path, tmp_path: Path) -> Callable[[], Visitor]:
    """Start a kiosk that fills its screen, as it stands in a museum."""
    del qapp

    def start() -> Visitor:
        visitor = Visitor(Kiosk(RunOptions(pack=small_pack, data=tmp_path), clock, animated=False), clock)
        visitor.wait_for_pictures()
        visitor.kiosk.begin_first_start()
        return visitor

    return start


def test_a_kiosk_that_fills_its_screen_begins_with_it(fill_screen: Callable[[], Visitor]) -> None:
    """With a PIN from the shell there is nothing to ask for."""
    visitor = fill_screen()
    assert Installer(visitor).step == "language"
    visitor.kiosk.lock.choose(PIN)
    visitor.kiosk.close()
    visitor = fill_screen()
    assert Installer(visitor).step == ""
    visitor.kiosk.close()


def test_a_file_of_the_installer_takes_its_place(fill_screen: Callable[[], Visitor], tmp_path: Path) -> None:
    """Settings from kiosk.toml are in force from the first frame on, and nothing is asked."""
    (tmp_path / "kiosk.toml").write_text('[settings]\ndefault_language = "en"\n', "utf-8")
    visitor = fill_screen()
    assert Installer(visitor).step == ""
    assert visitor.kiosk.languages.property("current") == "en"
    visitor.kiosk.close()


@pytest.mark.tells_problems
def test_a_bad_file_of_the_installer_is_told_and_the_steps_are_shown(
    fill_screen: Callable[[], Visitor], tmp_path: Path
) -> None:
    """The health page lists what is wrong."""
    (tmp_path / "kiosk.toml").write_text('pin = "583027"\n', "utf-8")
    visitor = fill_screen()
    assert Installer(visitor).step == "language"
    assert [problem.key for problem in visitor.kiosk.vitals.problems] == ["pin"]
    visitor.kiosk.close()


def test_a_window_for_trying_things_out_asks_for_nothing(installer: Callable[..., Installer]) -> None:
    """Whoever develops sees the exhibition at once."""
    someone = installer()
    someone.kiosk.begin_first_start()
    assert someone.staff.stage == ""
