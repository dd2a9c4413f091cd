"""The settings as pages show them: every one has its place, every change is saved and told."""

from pathlib import Path

import pytest

from kiosk.station.described import options
from kiosk.station.settings import Settings, settings_file
from kiosk.ui.languages import Languages
from kiosk.ui.setting_words import WORDS
from kiosk.ui.station_settings import PAGES, SETTLED_S, StationSettings
from tests.support.clock import MovedClock


class Station:
    """Settings in a folder, and everything that took effect."""

    def __init__(self, folder: Path, clock: MovedClock, text: str = "") -> None:
        self.file = folder / "settings.toml"
        if text:
            self.file.write_text(text, "utf-8")
        self.clock = clock
        self.media = folder / "media"
        self.media.mkdir()
        self.kept = settings_file(self.file, folder / "last-good.toml")
        languages = Languages({"en": [], "zh_CN": []}, "zh_CN")
        loaded = self.kept.load().value
        codes = ["zh_CN", "en", "de"]
        self.settings = StationSettings(self.kept, loaded, languages, lambda: codes, self.media, clock)
        self.applied: list[Settings] = []
        self.told: list[int] = []
        self.settings.applied.connect(self.applied.append)
        self.settings.looked.connect(lambda problems: self.told.append(len(problems)))

    @property
    def saved(self) -> Settings:
        """What the file says."""
        return self.kept.check().value

    def rest(self, seconds: float = SETTLED_S) -> None:
        """Let time pass."""
        self.clock.move(seconds)
        self.settings.tick()

    def values(self, name: str, what: str = "value") -> list[object]:
        """Return what may be chosen."""
        self.settings.rows("hours")
        return [choice.property(what) for choice in self.settings.row(name).property("choices")]


@pytest.fixture
def station(tmp_path: Path, clock: MovedClock) -> Station:
    """A station without a file of settings."""
    return Station(tmp_path, clock)


def test_every_option_has_words_and_one_place() -> None:
    """A new option is not forgotten."""
    placed = [name for names in PAGES.values() for name in names]
    assert sorted(placed) == sorted(options()) == sorted(WORDS)


def test_a_page_is_a_list_of_names(station: Station) -> None:
    """In this order, each with words of its own."""
    rows = station.settings.rows("visitors")
    assert [row.property("name") for row in rows] == list(PAGES["visitors"])
    assert all(row.property("label") and row.property("help") for row in rows)


def test_a_number_is_shown_at_once_and_saved_when_it_rests(station: Station) -> None:
    """A finger held down makes one change of the file, not thirty."""
    row = station.settings.row("idle_seconds")
    for number in (65, 70, 75):
        row.change(number)
    assert (row.property("number"), row.property("text")) == (75, "75 s")
    station.rest(SETTLED_S / 2)
    assert not station.file.exists()
    station.rest()
    assert station.saved.idle_seconds == 75
    assert [settings.idle_seconds for settings in station.applied] == [75]


def test_what_is_left_is_saved_when_the_page_goes(station: Station) -> None:
    """Nobody has to wait for half a second."""
    station.settings.row("idle_seconds").change(90)
    station.settings.save()
    assert station.saved.idle_seconds == 90


@pytest.mark.parametrize(("asked", "given"), [(1, 15), (1000, 600)])
def test_a_number_stays_in_its_range(station: Station, asked: int, given: int) -> None:
    """The nearest that is allowed."""
    row = station.settings.row("idle_seconds")
    row.change(asked)
    assert row.property("number") == given
    assert (row.property("least"), row.property("most"), row.property("step")) == (15, 600, 5)


def test_the_diagonal_begins_with_what_the_display_says(station: Station) -> None:
    """From 0 one touch leads to the size in use, and below the smallest panel lies 0 again."""
    station.settings.diagonal = lambda: 42.6
    row = station.settings.row("panel_diagonal_inches")
    assert row.property("text") == "As the display says"
    row.change(1)
    assert (row.property("number"), row.property("text")) == (43, "43 inches")
    row.change(9)
    assert row.property("number") == 0


def test_a_switch_and_a_choice_are_saved_at_once(station: Station) -> None:
    """Nothing is waited for."""
    station.settings.row("burn_in_shift").switch(False)
    station.settings.row("orientation").choose("turned-left")
    assert station.saved == Settings(burn_in_shift=False, orientation="turned-left")
    assert station.settings.row("burn_in_shift").property("on") is False
    assert station.values("orientation", "on") == [False, True, False, False]


def test_only_what_waits_for_a_start_says_so(station: Station) -> None:
    """Everything else counts at once."""
    waiting = [name for name in options() if "next start" in station.settings.row(name).property("help")]
    assert waiting == ["full_screen", "volume", "sounds", "product_address"]


def test_languages_are_switched(station: Station) -> None:
    """Those on offer are on; all but the one that visits start in may go; the choice of that one follows."""
    row = station.settings.row("languages")
    assert station.values("languages", "on") == [True, True, False]
    row.offer("de", True)
    assert list(station.saved.languages) == ["en", "zh_CN", "de"]
    row.offer("en", False)
    assert list(station.saved.languages) == ["zh_CN", "de"]
    assert station.values("default_language") == ["zh_CN", "de"]
    row.offer("zh_CN", False)
    assert "choose another one first" in row.property("problem")
    assert list(station.saved.languages) == ["zh_CN", "de"]
    row.offer("en", True)
    assert row.property("problem") == ""


def test_a_language_joins_where_the_page_has_it(station: Station) -> None:
    """Visitors see them in the page's order, whichever was switched on first; what a file says stays."""
    row = station.settings.row("languages")
    assert station.values("languages") == ["zh_CN", "en", "de"]
    row.offer("de", True)
    row.offer("en", False)
    row.offer("en", True)
    assert list(station.saved.languages) == ["zh_CN", "en", "de"]
    station.file.write_text('languages = ["de", "zh_CN"]', "utf-8")
    for _ in range(3):
        station.rest(1)
    row.offer("en", True)
    assert list(station.saved.languages) == ["en", "de", "zh_CN"]


def test_access_options_are_switched(station: Station) -> None:
    """One after another, until none is left; then they come back."""
    row = station.settings.row("access_options")
    assert station.values("access_options", "on") == [True, True, True]
    for name in ("contrast", "reach", "motion"):
        row.offer(name, False)
    assert not station.saved.access_options
    assert station.values("access_options", "on") == [False, False, False]
    row.offer("reach", True)
    assert list(station.saved.access_options) == ["reach"]


def test_brightness_is_offered_where_it_can_be_set(station: Station) -> None:
    """It goes from 0, which leaves the panel as it is, to 10 % and on."""
    assert "brightness" not in [row.property("name") for row in station.settings.rows("screen")]
    station.settings.can_dim = lambda: True
    (row,) = [row for row in station.settings.rows("screen") if row.property("name") == "brightness"]
    assert row.property("text") == "As it is"
    row.change(row.property("step"))
    assert row.property("text") == "10%"


def test_pictures_come_from_the_media_folder(station: Station) -> None:
    """Without any the row says what to do, where one is to be shown."""
    row = station.settings.row("closed_picture")
    assert row.property("problem") == ""
    station.settings.row("closed_screen").choose("picture")
    assert "add one" in row.property("problem")
    for name in ("b.jpg", "a.PNG", "film.mp4"):
        (station.media / name).touch()
    assert station.values("closed_picture") == ["a.PNG", "b.jpg"]
    assert row.property("problem") == ""
    row.choose("b.jpg")
    assert station.saved.closed_picture == "b.jpg"


def test_a_refusal_stands_beside_its_row(tmp_path: Path, clock: MovedClock) -> None:
    """A file that somebody has spoilt is not written over, and what was shown before is shown again."""
    station = Station(tmp_path, clock, "idle_seconds = 90\n")
    station.file.write_text("idle_seconds = \n", "utf-8")
    station.settings.row("burn_in_shift").switch(False)
    assert "Not saved" in station.settings.row("burn_in_shift").property("problem")
    assert station.settings.row("idle_seconds").property("problem") == ""
    assert station.settings.row("burn_in_shift").property("on") is True
    assert station.file.read_text("utf-8") == "idle_seconds = \n"
    assert station.applied == []


def test_an_edit_by_hand_is_noticed(station: Station) -> None:
    """The file is looked at about once a second; the same must be seen twice."""
    station.file.write_text("idle_seconds = 95\n", "utf-8")
    for _ in range(3):
        station.rest(1)
    assert [settings.idle_seconds for settings in station.applied] == [95]
    assert station.told == [0]
    assert station.settings.row("idle_seconds").property("number") == 95


def test_a_bad_edit_is_told_and_the_last_good_settings_stay(station: Station) -> None:
    """Nothing takes effect."""
    station.settings.row("idle_seconds").change(90)
    station.settings.save()
    for _ in range(3):
        station.rest(1)
    station.file.write_text("idle_seconds = 5\n", "utf-8")
    for _ in range(3):
        station.rest(1)
    assert station.told[-1] == 2
    assert station.settings.row("idle_seconds").property("number") == 90
    assert len(station.applied) == 1
