"""What Qt tells of fonts and videos, and the words for what the self-test finds."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, QObject
from pytestqt.qtbot import QtBot

from kiosk.station.paths import shipped_trials
from kiosk.station.verdicts import Finding, Said, Verdict
from kiosk.ui import facts, finding_words, trials
from kiosk.ui.fonts import load_fonts
from kiosk.ui.quiet import silence_players
from tests.support.machines import NOW

DOMAIN = [
    Path(__file__).parents[2] / "kiosk" / name
    for name in ("station/health.py", "station/self_test.py", "staff/checkup.py")
]
COUNTED = {"passed-over", "problems", "warnings", "notes", "products", "all-letters", "days", "incidents"}


@pytest.fixture
def quiet() -> Iterator[None]:
    """What a video player says is for its makers."""
    silence_players()
    yield
    QLoggingCategory.setFilterRules("")


def test_the_fonts_have_every_letter_of_usual_texts() -> None:
    """Each language is set in the family that is meant for it."""
    load_fonts()
    shown = facts.gather({"zh_CN": frozenset("重庆，硬科技 “℃” 18 MW"), "en": frozenset("Chongqing – 18 MW")})
    assert [(face.code, face.present, face.missing) for face in shown.faces] == [
        ("zh_CN", True, ""),
        ("en", True, ""),
    ]


def test_letters_that_no_font_has_are_named() -> None:
    """Also rare ones that take two units of UTF-16, among others that do."""
    load_fonts()
    (face,) = facts.gather({"en": frozenset("aሴ𠀋\U00010380")}).faces
    assert set(face.missing) == set("ሴ\U00010380")


def test_a_family_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even when others have its letters."""
    load_fonts()
    monkeypatch.setattr(facts, "text_family", lambda _code: "No such family")
    (face,) = facts.gather({"en": frozenset("abc")}).faces
    assert (face.present, face.missing) == (False, "")


def test_a_machine_without_a_sound_server_is_asked_in_silence() -> None:
    """Whatever there is here: a warning would fail this test."""
    loudspeakers = facts.gather({}).loudspeakers
    assert loudspeakers is not None
    assert all(loudspeakers)


def test_nothing_is_said_of_a_screen_that_nobody_sees() -> None:
    """The tests' platform draws nowhere."""
    shown = facts.gather({})
    assert (shown.screen, shown.renderer, shown.touch) == (None, None, ())


def test_every_shipped_clip_plays(quiet: None, qtbot: QtBot) -> None:
    """With the decoders that come with Qt."""
    outcome: dict[str, bool] = {}
    parent = QObject()
    trials.try_videos(shipped_trials(), outcome.update, parent)
    qtbot.waitUntil(lambda: bool(outcome), timeout=20000)
    assert outcome == dict.fromkeys(trials.CLIPS, True)


def test_a_clip_that_cannot_be_played_fails_alone(quiet: None, qtbot: QtBot, tmp_path: Path) -> None:
    """The others are tried all the same, and it is told once."""
    vp9 = trials.CLIPS["VP9"]
    (tmp_path / vp9).write_bytes((shipped_trials() / vp9).read_bytes())
    outcomes: list[dict[str, bool]] = []
    parent = QObject()
    trials.try_videos(tmp_path, outcomes.append, parent)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=20000)
    assert outcomes == [{"H.264": False, "HEVC": False, "VP9": True}]


def test_everything_that_is_found_has_words() -> None:
    """Each sentence and each step that the judgement names; nothing is worded that it does not name."""
    source = "".join(file.read_text("utf-8") for file in DOMAIN)
    names = set(re.findall(r'"([a-z0-9-]+)"', source))
    assert set(finding_words.TO_DO) <= names
    assert set(finding_words.TITLES) <= names
    shells = {"cage", "bare-screen", "shell-launcher", "bare-x", "desktop"}
    absent = {f"no-{sentence}" for sentence in ("number", "passed-over", "problems")}
    assert set(finding_words.SENTENCES) <= names | shells | absent
    said = set(re.findall(r'Said\(\s*"([a-z-]+)"', source))
    assert said <= set(finding_words.SENTENCES) | COUNTED | {"name", "moment", "number", "texts-missing"}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Said("diagonal", (43.0,)), "diagonal 43 inches"),
        (Said("scale", (1.25,)), "scale 1.25"),
        (Said("missing", ("en", "ሴ")), "en: no font has ሴ"),
        (Said("name", ("Mesa",)), "Mesa"),
        (Said("problems", (3,)), "3 problem(s)"),
        (Said("texts-missing", ("de", 12)), "de: 12 text(s) not translated"),
        (Said("free", (2_000_000_000,)), "1.86 GiB free"),
    ],
)
def test_values_go_into_their_sentences(said: Said, words: str) -> None:
    """Numbers, sizes and names; without a translation, in the words of the source."""
    assert finding_words.finding_in_words(Finding("display", Verdict.GOOD, (said,))) == words


def test_a_moment_is_the_clocks_own() -> None:
    """Not moved into another time zone: the page shows what the schedules go by."""
    assert "10:00" in finding_words.moment(NOW)


def test_several_statements_stand_on_one_line_and_steps_beneath_each_other() -> None:
    """So that a sheet has room for both."""
    finding = Finding(
        "lock-down", Verdict.ATTENTION, (Said("desktop"), Said("root")), ("leave-desktop", "own-user")
    )
    assert finding_words.finding_in_words(finding) == "on a desktop · runs as administrator"
    assert len(finding_words.to_do_in_words(finding)) == 2
