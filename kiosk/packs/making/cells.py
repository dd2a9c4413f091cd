"""What a cell of a table of products means: numbers in full width, months in any form, lists."""

import re
import unicodedata

from kiosk.packs.making.columns import Column
from kiosk.sentences import Sentence, sentence

#: What `kind` may be called
_CHOICES = {
    "illustration": "illustration",
    "示意图": "illustration",
    "插图": "illustration",
    "photo": "photo",
    "照片": "photo",
}
_FULL_WIDTH = str.maketrans("０１２３４５６７８９％", "0123456789%")
#: Signs that belong to a number where they stand beside a digit
_SIGNS = (
    (re.compile(r"(?<=\d)[．｡](?=\d)"), "."),
    (re.compile(r"(?<=\d)，(?=\d)"), ","),
    (re.compile(r"[－](?=\d)"), "-"),
    (re.compile(r"[＋](?=\d)"), "+"),
)
_MONTH = re.compile(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})(?:\s*[-/.月]\s*(?:[0-9]{1,2}日?)?)?")
_WHOLE = re.compile(r"[0-9]{1,6}(\.0+)?")
_PARTS = re.compile(r"[\s,;、]+")


class CellError(Exception):
    """A cell does not hold what its column wants: what is wrong, and how to mend it."""

    def __init__(self, message: Sentence, fix: Sentence) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


def half_width(text: str) -> str:
    """Return a text with its numbers in the usual width, everything else as it was."""
    text = text.translate(_FULL_WIDTH)
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return text


def meaning(column: Column, text: str) -> object:
    """Return what a cell that is not empty puts into its field.

    Raises:
        CellError: it does not hold what the column wants.
    """
    text = text.strip().replace("\r\n", "\n").replace("\r", "\n")
    plain = unicodedata.normalize("NFKC", text)
    match column.kind:
        case "code":
            return plain
        case "number":
            return half_width(text)
        case "whole":
            if not _WHOLE.fullmatch(plain):
                raise CellError(
                    sentence('"%1" is no whole number', text), sentence("write digits only, like 7")
                )
            return int(plain.partition(".")[0])
        case "month":
            found = _MONTH.fullmatch(plain)
            if not found:
                raise CellError(
                    sentence('"%1" is no month', text), sentence("write year and month, like 2024-04")
                )
            return f"{found[1]}-{int(found[2]):02}"
        case "fractions":
            return _fractions(plain)
        case "choice":
            if plain.casefold() not in _CHOICES:
                raise CellError(
                    sentence('"%1" is no kind of picture', text),
                    sentence("write illustration (示意图) or photo (照片)"),
                )
            return _CHOICES[plain.casefold()]
        case _:
            return text


def _fractions(plain: str) -> list[float]:
    try:
        return [float(part) for part in _PARTS.split(plain)]
    except ValueError:
        fix = sentence("write numbers from 0 to 1 with spaces between them, like 0.5 0.4")
        raise CellError(sentence('"%1" is no list of numbers', plain), fix) from None


def shown(column: Column, value: object) -> str:
    """Return a field as a cell shows it: the reverse of `meaning`."""
    if isinstance(value, list | tuple):
        return " ".join(f"{number:g}" for number in value)
    text = "" if value is None else str(value)
    return text.removeprefix("pictures/") if column.kind in ("file", "folder") else text
