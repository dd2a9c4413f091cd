"""The type: where it comes from and what is said when it is missing."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from kiosk.ui import fonts


def test_everything_is_there_after_set_up() -> None:
    """Set-up installs the text families; the icons come with QtAwesome."""
    assert fonts.load_fonts() == []
    assert QFontDatabase.hasFamily("Material Design Icons")


def test_latin_text_finds_chinese_characters() -> None:
    """A Chinese name in an English sentence is set in the Chinese family, not in boxes."""
    fonts.load_fonts()
    assert fonts.CHINESE.lower() in [name.lower() for name in QFont.substitutes(fonts.LATIN)]
    assert QFontInfo(QFont(fonts.LATIN)).family() == fonts.LATIN


@pytest.mark.parametrize(
    ("code", "family"),
    [("zh_CN", "CHINESE"), ("zh_Hant_TW", "CHINESE"), ("ja", "CHINESE"), ("en", "LATIN"), ("de_AT", "LATIN")],
)
def test_each_language_has_the_family_of_its_script(code: str, family: str) -> None:
    """Territory and script do not matter."""
    assert fonts.text_family(code) == getattr(fonts, family)


@pytest.mark.parametrize("icons", [None, Path("nowhere.ttf")])
def test_each_missing_family_is_named(monkeypatch: pytest.MonkeyPatch, icons: Path | None) -> None:
    """Staff hear which, and what to do; nothing is raised."""
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _family: False)
    monkeypatch.setattr(fonts, "_icon_file", lambda: icons)
    problems = fonts.load_fonts()
    assert [problem.file for problem in problems] == [fonts.CHINESE, fonts.LATIN, "Material Design Icons"]
    assert all("set-up" in problem.fix for problem in problems)
