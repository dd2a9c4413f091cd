"""Texts of a right-to-left language that run that way whatever they begin with."""

import re
import unicodedata

from kiosk.i18n.direction import FROM_RIGHT, ISOLATED, ISOLATED_END, with_shares
from kiosk.i18n.document import PLACEHOLDER

# What is put in before a percent sign is a number, which takes the sign along.
_PUT_IN = re.compile(rf"(?:{PLACEHOLDER.pattern})(?!\s?[%٪])")
_SEVERAL_NUMBERS = re.compile(r"\d\s*[^\s\d.,]\s*\d")


def directed(text: str) -> str:
    """Return a text of a right-to-left language with the marks that make it run that way.

    What it begins with, a number or a foreign name, does not turn it round, and what is put in for a
    placeholder keeps its own direction, as does a share in percent.
    """
    own = PLACEHOLDER.sub("", text)
    strong = [kind for letter in own if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL")]
    from_right = {"R", "AL"}
    needed = bool(_PUT_IN.search(text)) or not from_right.isdisjoint(strong) or _SEVERAL_NUMBERS.search(own)
    if needed and (not strong or strong[0] not in from_right):
        text = FROM_RIGHT + text
    return _PUT_IN.sub(rf"{ISOLATED}\g<0>{ISOLATED_END}", with_shares(text))
