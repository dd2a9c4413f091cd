"""Settings that are changed while the kiosk runs, by whatever hand, and what becomes of them."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from tests.support.clerk import english
from tests.support.visitor import Visitor


@pytest.fixture
def visitor(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> Visitor:
    """A visitor before a kiosk that begins in English."""
    return open_kiosk(small_pack, data=english(tmp_path / "station"))


def write(visitor: Visitor, text: str) -> None:
    """Edit the settings by hand, and let the kiosk notice."""
    english(visitor.kiosk.station.data, text)
    notice(visitor)


def notice(visitor: Visitor) -> None:
    """Let the kiosk look at the file: the same must be seen twice."""
    for _ in range(3):
        visitor.clock.move(1)
        visitor.kiosk.station_settings.tick()


def test_times_count_at_once(visitor: Visitor) -> None:
    """The visit that is going on is asked sooner, and has the new countdown."""
    visitor.kiosk.visit.goHome()
    write(visitor, "idle_seconds = 15\ncountdown_seconds = 40\n")
    visitor.pass_time(14)
    visit = visitor.kiosk.visit
    assert visit.property("stillThere")
    assert visit.property("remaining") > 20
    visitor.settle()
    assert visitor.find("CountdownRing").property("total") == 40


def test_the_dwell_counts_at_once(visitor: Visitor) -> None:
    """The item that is shown goes after the new time."""
    write(visitor, "attract_dwell_seconds = 100\n")
    playing = visitor.kiosk.playing
    shown = playing.shown
    visitor.clock.move(90)
    playing.tick()
    assert playing.shown is shown
    visitor.clock.move(11)
    playing.tick()
    assert playing.shown is not shown
    assert visitor.window.property("attractDwell") == 100


def test_the_default_language_counts_at_once(visitor: Visitor) -> None:
    """The attract loop changes over; nobody is reading it."""
    languages = visitor.kiosk.languages
    english(visitor.kiosk.station.data)
    (visitor.kiosk.station.settings_file).write_text('default_language = "zh_CN"\n', "utf-8")
    notice(visitor)
    assert languages.property("current") == "zh_CN"
    visitor.kiosk.visit.goHome()
    languages.select("en")
    (visitor.kiosk.station.settings_file).write_text("idle_seconds = 61\n", "utf-8")
    notice(visitor)
    assert languages.property("current") == "en", "a visitor's language is left alone"


def test_a_language_that_is_no_longer_offered_goes(visitor: Visitor) -> None:
    """Its button is gone, and who was reading it reads the default one."""
    languages = visitor.kiosk.languages
    visitor.kiosk.visit.goHome()
    languages.select("zh_CN")
    write(visitor, 'languages = ["en"]\n')
    assert languages.property("current") == "en"
    assert languages.property("codes") == ["en"]
    write(visitor, "")
    assert languages.property("codes") == ["en", "zh_CN"]
    languages.select("zh_CN")
    assert languages.property("current") == "zh_CN"


def test_the_panel_is_as_it_is_told(visitor: Visitor) -> None:
    """Size, height, how it hangs, and what protects it."""
    window, access = visitor.window, visitor.kiosk.access
    before = window.property("screenMm")
    write(
        visitor,
        'panel_diagonal_inches = 55\npanel_lower_edge_mm = 900\norientation = "turned-left"\n'
        'burn_in_shift = false\nfull_screen = false\naccess_options = ["reach"]\n',
    )
    assert window.property("screenMm") < before
    assert window.property("turned") == 90
    assert visitor.kiosk.window.stage_size() == (1080, 1920)
    assert access.property("lowerEdge") == 900
    assert access.property("offered") == ["reach"]
    assert visitor.find("AttractScreen").property("shifts") is False
    visitor.wait_for_pictures()


@pytest.mark.tells_problems
def test_a_bad_edit_is_told_until_it_is_mended(visitor: Visitor) -> None:
    """The last good settings stay in force; the health page lists what is wrong."""
    write(visitor, "idle_seconds = 40\n")
    write(visitor, "idle_seconds = 5\n")
    kiosk = visitor.kiosk
    assert [problem.key for problem in kiosk.vitals.problems] == ["idle_seconds", ""]
    assert kiosk.settings.idle_seconds == 40
    write(visitor, "idle_seconds = 45\n")
    assert kiosk.vitals.problems == []
    assert kiosk.settings.idle_seconds == 45


def test_a_change_in_the_shell_and_one_on_the_screen_both_stay(visitor: Visitor) -> None:
    """Neither writer loses the other's."""
    from msgspec import structs

    from kiosk.station.settings import settings_file

    kiosk = visitor.kiosk
    shell = settings_file(kiosk.station.settings_file, kiosk.station.last_good_settings)
    shell.edit(lambda settings: structs.replace(settings, idle_seconds=77))
    kiosk.station_settings.row("burn_in_shift").switch(False)
    notice(visitor)
    assert (kiosk.settings.idle_seconds, kiosk.settings.burn_in_shift) == (77, False)
    assert kiosk.files.settings.check().value == kiosk.settings
