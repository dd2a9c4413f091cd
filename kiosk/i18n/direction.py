"""Which way a language is written."""

_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa"})


def is_right_to_left(code: str) -> bool:
    """Tell whether a language is written from the right; its script decides, if the code names one."""
    language, *further = code.split("_")
    script = next((part for part in further if len(part) == 4), "")
    return script in _SCRIPTS if script else language in _LANGUAGES
