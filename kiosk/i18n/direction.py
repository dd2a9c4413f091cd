"""Which way a language is written, and the marks that are not seen but say so."""

import re

#: What follows runs from the right
FROM_RIGHT = "\u200f"
#: What is between the two runs its own way
ISOLATED, ISOLATED_END = "\u2068", "\u2069"
_SHARE = re.compile(r"(?<![%\dL])\d[\d.,]*\s?[%٪]")
_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa"})


def is_right_to_left(code: str) -> bool:
    """Tell whether a language is written from the right; its script decides, if the code names one."""
    language, *further = code.split("_")
    script = next((part for part in further if len(part) == 4), "")
    return script in _SCRIPTS if script else language in _LANGUAGES


def with_shares(text: str) -> str:
    """Return a text from the right in which each share in percent runs as if it stood alone: 32%, not %32."""
    return _SHARE.sub(rf"{ISOLATED}\g<0>{ISOLATED_END}", text)
