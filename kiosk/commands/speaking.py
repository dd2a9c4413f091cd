"""The language in which commands tell what is wrong: the shell's, where it is shipped, else English."""

import os
import sys
from collections.abc import Mapping
from functools import cache

from kiosk.i18n.told import translated
from kiosk.sentences import Sentence
from kiosk.station.paths import shipped_translations

#: In this order, as POSIX has it (IEEE 1003.1, 8.2)
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def said(told: Sentence) -> str:
    """Return a sentence in the shell's language."""
    known = _known(shell_language(os.environ))
    return told.said(lambda pattern: known.get(pattern, pattern))


def shell_language(environment: Mapping[str, str]) -> str:
    """Return the code of the language that a shell's environment asks for, like `zh_CN`; empty for none."""
    asked = next((value for name in _VARIABLES if (value := environment.get(name))), _of_windows())
    code = asked.partition(".")[0].partition("@")[0]
    return "" if code in ("C", "POSIX") else code


@cache
def _known(code: str) -> Mapping[str, str]:
    bare = code.partition("_")[0]
    if bare in ("", "en"):
        return {}
    files = (shipped_translations() / f"kiosk_{name}.ts" for name in (code, bare))
    return next((translated(file) for file in files if file.is_file()), {})


def _of_windows() -> str:
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""
