"""The languages a visitor can choose from."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.ui.languages import Languages
from tests.support.ts import INVITATION, OWN_NAME, compile_ts

PANEL = ("pack", "试验展")
Chains = dict[str, Sequence[Path]]


@pytest.fixture
def chains(tmp_path: Path) -> Chains:
    """Chinese, English, German with a few texts over English, and French without a name of its own."""
    chinese = compile_ts(tmp_path, "zh_CN", {INVITATION: "触摸屏幕", OWN_NAME: "简体中文"})
    english = compile_ts(tmp_path, "en", {INVITATION: "Touch", OWN_NAME: "English", PANEL: "Trial"})
    german = compile_ts(tmp_path, "de", {OWN_NAME: "Deutsch"})
    french = compile_ts(tmp_path, "fr", {INVITATION: "Touchez"})
    return {"zh_CN": [chinese, english], "en": [english], "de": [german, english], "fr": [french, english]}


@pytest.fixture
def languages(chains: Chains) -> Iterator[Languages]:
    """They start in Chinese; what they installed goes with them."""
    usual = QLocale()
    languages = Languages(chains, "zh_CN")
    languages.reset()
    yield languages
    for translator in languages._installed:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(usual)


def shown(text: tuple[str, str]) -> str:
    """What the application shows for a text now."""
    return QCoreApplication.translate(*text)


def test_a_switch_is_whole(languages: Languages) -> None:
    """Texts, dates and the code change together, before anybody is told."""
    told: list[tuple[str, str]] = []
    languages.changed.connect(lambda: told.append((languages.property("current"), shown(INVITATION))))
    languages.select("en")
    assert told == [("en", "Touch")]
    assert QLocale().language() == QLocale.Language.English


def test_qml_reads_its_texts_again_before_it_hears_of_the_switch(languages: Languages) -> None:
    """Else one frame would mix two languages."""
    steps: list[str] = []
    languages.retranslate = lambda: steps.append(f"texts in {languages.property('current')}")
    languages.changed.connect(lambda: steps.append("told"))
    languages.select("de")
    assert steps == ["texts in de", "told"]


def test_the_own_file_comes_before_english_and_english_before_the_source(languages: Languages) -> None:
    """A language shows what it has, then English, then what the source says."""
    languages.select("de")
    assert shown(OWN_NAME) == "Deutsch"
    assert shown(INVITATION) == "Touch"
    assert shown(("pack", "没有译文")) == "没有译文"
    languages.select("en")
    assert shown(OWN_NAME) == "English"


def test_nothing_of_the_last_language_is_left(languages: Languages) -> None:
    """English has no text from German after a switch between them."""
    languages.select("de")
    languages.select("zh_CN")
    assert shown(OWN_NAME) == "简体中文"
    assert shown(PANEL) == "Trial"


def test_each_language_is_named_in_itself(languages: Languages) -> None:
    """One without a translated name is named by Qt."""
    assert languages.property("names") == ["简体中文", "English", "Deutsch", "Français"]
    assert languages.property("invitations") == ["触摸屏幕", "Touch", "Touch", "Touchez"]
    assert languages.property("otherName") == "English"
    languages.select("en")
    assert languages.property("otherName") == "简体中文"


def test_an_unknown_language_changes_nothing(languages: Languages) -> None:
    """Nor does the one that is shown; nobody is told."""
    told: list[str] = []
    languages.changed.connect(lambda: told.append(languages.property("current")))
    languages.select("tlh")
    languages.select("zh_CN")
    assert told == []


def test_reset_goes_back_to_the_default(languages: Languages) -> None:
    """The next visitor starts in the station's language."""
    languages.select("fr")
    languages.reset()
    assert languages.property("current") == "zh_CN"
    assert shown(INVITATION) == "触摸屏幕"


def test_an_unknown_default_gives_the_first_on_offer(chains: Chains) -> None:
    """A default that is not offered cannot be shown."""
    languages = Languages({"de": chains["de"], "en": chains["en"]}, "zh_CN")
    languages.reset()
    assert languages.property("current") == "de"


@pytest.mark.tells_problems
def test_without_any_file_texts_are_the_source(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    """A compiled file that is damaged is named in the log, and its texts fall back."""
    damaged = tmp_path / "kiosk_en.qm"
    damaged.write_bytes(b"not a catalogue")
    languages = Languages({"en": [damaged], "zh_CN": []}, "en")
    languages.reset()
    assert shown(INVITATION) == INVITATION[1]
    assert [str(damaged) in line for line in caplog.messages] == [True]


def test_chinese_and_latin_have_their_own_family(languages: Languages) -> None:
    """Quotation marks differ in width."""
    assert languages.property("textFamily") == "Noto Sans CJK SC"
    languages.select("de")
    assert languages.property("textFamily") == "Inter"
