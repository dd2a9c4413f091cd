"""The type: icons from QtAwesome, text from the system."""

import importlib.util
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.reading import Problem

CHINESE = "Noto Sans CJK SC"
LATIN = "Inter"
_IDEOGRAPHIC = frozenset({"zh", "ja", "ko"})
_ICONS = "Material Design Icons"


def load_fonts() -> list[Problem]:
    """Make the kiosk's families available and return what is missing; text is shown all the same."""
    problems = [_missing(family) for family in (CHINESE, LATIN) if not QFontDatabase.hasFamily(family)]
    icon_file = _icon_file()
    if icon_file is None or QFontDatabase.addApplicationFont(str(icon_file)) < 0:
        problems.append(_missing(_ICONS))
    QFont.insertSubstitution(LATIN, CHINESE)
    return problems


def text_family(code: str) -> str:
    """Return the family for texts in this language; characters it lacks come from the other one."""
    return CHINESE if code.split("_")[0] in _IDEOGRAPHIC else LATIN


def _icon_file() -> Path | None:
    # QtAwesome itself is never imported: that costs as much as the rest of the start together.
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return None
    found = sorted((Path(spec.origin).parent / "fonts").glob("materialdesignicons6-webfont-*.ttf"))
    return found[-1] if found else None


def _missing(family: str) -> Problem:
    message = "this font is not installed; letters may look odd or be missing"
    return Problem(family, "", message, "run the kiosk's set-up again, or install the font for all users")
