"""The type: icons from QtAwesome, text from the system or from files that come with the program."""

import importlib.util
import unicodedata
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.station.paths import shipped_fonts

CHINESE = "Noto Sans CJK SC"
TRADITIONAL = "Noto Sans CJK TC"
HONG_KONG = "Noto Sans CJK HK"
JAPANESE = "Noto Sans CJK JP"
KOREAN = "Noto Sans CJK KR"
ARABIC = "Noto Sans Arabic UI"
LATIN = "Inter"
_ICONS = "Material Design Icons"
_HONG_KONG = (QLocale.Country.HongKong, QLocale.Country.Macao)
_SUFFIXES = (".otf", ".ttc", ".ttf")


def load_fonts(folder: Path | None = None) -> list[Problem]:
    """Make the kiosk's families available and return what is missing; text is shown all the same.

    Args:
        folder: font files that are taken before those of the system, which need not exist; None for
            those that come with a packaged program.
    """
    folder = folder or shipped_fonts()
    problems = _load_files(folder) if folder.is_dir() else []
    problems += [_missing(family) for family in _families() if not QFontDatabase.hasFamily(family)]
    icon_file = _icon_file()
    if icon_file is None or QFontDatabase.addApplicationFont(str(icon_file)) < 0:
        problems.append(_missing(_ICONS))
    for family in _families():
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, substitutes(family))
    return problems


def forget_fonts() -> None:
    """Let Qt forget every font that it has opened, and every letter drawn with one; what is seen comes anew.

    It does so when the installed fonts change: the icons' font is installed once more, and taken back.
    """
    if (file := _icon_file()) is not None:
        QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(str(file)))


def text_family(code: str) -> str:
    """Return the family for texts in this language; characters it lacks come from its substitutes."""
    locale = QLocale(code)
    match locale.language():
        case QLocale.Language.Japanese:
            return JAPANESE
        case QLocale.Language.Korean:
            return KOREAN
        case QLocale.Language.Chinese if locale.script() != QLocale.Script.TraditionalHanScript:
            return CHINESE
        case QLocale.Language.Chinese:
            return HONG_KONG if locale.territory() in _HONG_KONG else TRADITIONAL
    return ARABIC if locale.script() == QLocale.Script.ArabicScript else LATIN


def substitutes(family: str) -> list[str]:
    """Return the families that give a family's text the characters it lacks, the first one first."""
    return [other for other in (LATIN, ARABIC, CHINESE) if other != family]


def undrawable(text: str, family: str) -> str:
    """Return the characters of a text, each once and in order, that no font draws: they would be boxes."""
    own = [QRawFont.fromFont(QFont(name)) for name in (family, *substitutes(family))]
    doubtful = {
        letter
        for letter in set(text)
        if not _is_unseen(letter) and not any(font.supportsCharacter(ord(letter)) for font in own)
    }
    return "".join(sorted(letter for letter in doubtful if _is_box(letter, family)))


def _is_unseen(letter: str) -> bool:
    """Whether a character has no shape of its own: spaces, line ends, what joins or directs others."""
    return unicodedata.category(letter)[0] in "ZC"


def _is_box(letter: str, family: str) -> bool:
    """Whether not even the fonts of the system have a glyph for a character."""
    layout = QTextLayout(letter, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _families() -> tuple[str, ...]:
    return CHINESE, TRADITIONAL, HONG_KONG, JAPANESE, KOREAN, ARABIC, LATIN


def _load_files(folder: Path) -> list[Problem]:
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in _SUFFIXES)
    return [_unusable(file) for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]


def _icon_file() -> Path | None:
    # QtAwesome itself is never imported: that costs as much as the rest of the start together.
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return None
    found = sorted((Path(spec.origin).parent / "fonts").glob("materialdesignicons6-webfont-*.ttf"))
    return found[-1] if found else None


def _missing(family: str) -> Problem:
    message = sentence("this font is not installed; letters may look odd or be missing")
    return Problem(
        family, "", message, sentence("run the kiosk's set-up again, or install the font for all users")
    )


def _unusable(file: Path) -> Problem:
    message = sentence("this font cannot be loaded; another one is used")
    return Problem(str(file), "", message, sentence("install the kiosk again"))
