"""The type: where it comes from, what each language is set in, and what is said when something is missing."""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont, QTextLayout

from kiosk.ui import fonts
from tests.support.memory import in_use

FAMILIES = {
    "CHINESE": ("zh_CN", "zh", "zh_SG", "zh_Hans_TW"),
    "TRADITIONAL": ("zh_TW", "zh_Hant_TW"),
    "HONG_KONG": ("zh_HK", "zh_MO"),
    "JAPANESE": ("ja", "ja_JP"),
    "KOREAN": ("ko", "ko_KR"),
    "ARABIC": ("ar", "ar_EG", "fa", "ur"),
    "LATIN": ("en", "de_AT", "ru", "fr", "es", "sr_Latn_RS"),
}


def drawn(text: str, family: str) -> dict[str, list[int]]:
    """Return the glyphs that a text is drawn with, for each family."""
    layout = QTextLayout(text, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName(): run.glyphIndexes() for run in layout.glyphRuns()}


def test_everything_is_there_after_set_up() -> None:
    """Set-up installs the text families; the icons come with QtAwesome."""
    assert fonts.load_fonts() == []
    assert QFontDatabase.hasFamily("Material Design Icons")


@pytest.mark.parametrize("family", [fonts.LATIN, fonts.ARABIC, fonts.JAPANESE])
def test_each_family_finds_the_letters_it_lacks_in_the_others(family: str) -> None:
    """A Chinese name in an English sentence, an English one in an Arabic sentence: never in boxes."""
    fonts.load_fonts()
    assert QFontInfo(QFont(family)).family() == family
    used = {name.lower() for name in drawn("A Ж 中 م", family)}
    known = {family, *fonts.substitutes(family)}
    assert used <= {name.lower() for name in known}
    assert len(used) >= 2


@pytest.mark.parametrize(("family", "codes"), FAMILIES.items())
def test_each_language_has_the_family_of_its_script(family: str, codes: tuple[str, ...]) -> None:
    """Chinese, Japanese and Korean each have their own; a territory that changes nothing does not matter."""
    assert {fonts.text_family(code) for code in codes} == {getattr(fonts, family)}


def test_characters_have_the_shape_of_their_region() -> None:
    """The same code point is another glyph in Chinese, Traditional Chinese and Japanese."""
    fonts.load_fonts()
    shapes = {
        family: QRawFont.fromFont(QFont(family)).glyphIndexesForString("骨")[0]
        for family in (fonts.CHINESE, fonts.TRADITIONAL, fonts.JAPANESE)
    }
    assert len(set(shapes.values())) == 3


@pytest.mark.parametrize("icons", [None, Path("nowhere.ttf")])
def test_each_missing_family_is_named(monkeypatch: pytest.MonkeyPatch, icons: Path | None) -> None:
    """Staff hear which, and what to do; nothing is raised."""
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _family: False)
    monkeypatch.setattr(fonts, "_icon_file", lambda: icons)
    problems = fonts.load_fonts()
    wanted = [getattr(fonts, name) for name in FAMILIES]
    assert [problem.file for problem in problems] == [*wanted, "Material Design Icons"]
    assert all("set-up" in problem.fix for problem in problems)


def test_font_files_beside_the_program_are_used(tmp_path: Path) -> None:
    """A packaged kiosk brings its fonts; a file that is none is named, other files are left alone."""
    icons = fonts._icon_file()
    assert icons is not None
    shutil.copyfile(icons, tmp_path / "own.ttf")
    (tmp_path / "broken.otf").write_bytes(b"no font")
    (tmp_path / "LICENCE.txt").write_text("OFL", "utf-8")
    (problem,) = fonts.load_fonts(tmp_path)
    assert problem.file == str(tmp_path / "broken.otf")
    assert "install the kiosk again" in problem.fix


@pytest.mark.skipif(sys.platform != "linux", reason="this asks glibc")
def test_forgotten_fonts_take_no_memory() -> None:
    """Qt's own cache of them goes by the clock; every family is there afterwards, too."""
    fonts.load_fonts()
    families = QFontDatabase.families()
    fonts.forget_fonts()
    before = in_use()
    for size in range(10, 60):
        font = QFont(fonts.text_family("zh_CN"))
        font.setPixelSize(size)
        assert QFontMetricsF(font).horizontalAdvance("重庆") > 0
    opened = in_use() - before
    fonts.forget_fonts()
    assert in_use() - before < opened / 2
    assert QFontDatabase.families() == families
