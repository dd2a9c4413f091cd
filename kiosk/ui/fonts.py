"""The type: icons from QtAwesome, text and numerals from the system."""

import importlib.util
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.reading import Problem

TEXT = "Noto Sans CJK SC"
NUMERALS = "Inter"
_ICONS = "Material Design Icons"


def load_fonts() -> list[Problem]:
    """Make the kiosk's families available and return what is missing; text is shown all the same."""
    problems = [_missing(family) for family in (TEXT, NUMERALS) if not QFontDatabase.hasFamily(family)]
    icon_file = _icon_file()
    if icon_file is None or QFontDatabase.addApplicationFont(str(icon_file)) < 0:
        problems.append(_missing(_ICONS))
    QFont.insertSubstitution(NUMERALS, TEXT)
    return problems


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
