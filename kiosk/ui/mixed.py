"""Texts put together from pieces, which run as the language that is shown does, whatever the pieces are."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt

from kiosk.i18n.direction import FROM_RIGHT, ISOLATED, ISOLATED_END


def is_mirrored() -> bool:
    """Tell whether the language that is shown is written from the right."""
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft


def arrow() -> str:
    """Return the arrow that points where reading goes on."""
    return "←" if is_mirrored() else "→"


def untranslated(text: str) -> str:
    """Return a name, a path or a date as it stands in any language: it runs its own way."""
    return f"{ISOLATED}{text}{ISOLATED_END}" if is_mirrored() else text


def row(pieces: Iterable[str], mark: str = "·") -> str:
    """Return pieces in one line, a mark between them."""
    line = f" {mark} ".join(pieces)
    return FROM_RIGHT + line if line and is_mirrored() else line
