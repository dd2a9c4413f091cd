"""A made-up language: English with accents, longer, in brackets; what is not from its `.ts` stands out."""

import re
from pathlib import Path

from kiosk.i18n.document import PLACEHOLDER
from kiosk.i18n.editing import Translation, rewritten
from kiosk.station.paths import shipped_translations

CODE = "en_XA"
OPENING, CLOSING = "⟦", "⟧"
_ACCENTS = str.maketrans("AEIOUaeiouclnrsyz", "ÀÉÎÖÛåéîöüçļñřšýž")
_LONGER = 1.3


def pseudo(text: str) -> str:
    """Return a text in the made-up language; one without letters stays, and a date's format stays one."""
    bare = PLACEHOLDER.sub("", text)
    letters = set(re.findall(r"[^\W\d_]", bare))
    if not letters:
        return text
    if letters <= set("dMy"):
        return f"'{OPENING}'{text}'{CLOSING}'"
    parts = re.split(f"({PLACEHOLDER.pattern})", text)
    accented = "".join(part if PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    return f"{OPENING}{accented}{'~' * round(len(bare) * (_LONGER - 1))}{CLOSING}"


def write_pseudo(folder: Path) -> Path:
    """Write the made-up language into a station's data folder."""
    english = (shipped_translations() / "kiosk_en.ts").read_text("utf-8")
    text = rewritten(english, lambda message: Translation(tuple(map(pseudo, message.forms)), finished=True))
    file = folder / "i18n" / f"kiosk_{CODE}.ts"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.replace('language="en"', f'language="{CODE}"', 1), "utf-8")
    return file


def foreign(text: str) -> str:
    """Return what of a text stands outside all brackets and has letters; empty when nothing does."""
    depth, outside = 0, ""
    for character in text:
        depth += (character == OPENING) - (character == CLOSING)
        outside += character if depth == 0 and character != CLOSING else ""
    return outside.strip() if re.search(r"[^\W\d_]", outside) else ""
