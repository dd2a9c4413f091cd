"""Which way a language is written, and the marks that are not seen but say so."""

#: What follows runs from the right
FROM_RIGHT = "\u200f"
#: What is between the two runs its own way
ISOLATED, ISOLATED_END = "\u2068", "\u2069"
_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa"})


def is_right_to_left(code: str) -> bool:
    """Tell whether a language is written from the right; its script decides, if the code names one."""
    language, *further = code.split("_")
    script = next((part for part in further if len(part) == 4), "")
    return script in _SCRIPTS if script else language in _LANGUAGES
