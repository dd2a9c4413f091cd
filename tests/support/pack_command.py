"""What tests of `kiosk pack` run, and what it leaves behind."""

from collections.abc import Callable
from pathlib import Path

from kiosk.i18n.missing import messages_of
from kiosk.i18n.translations import find_translations

Run = Callable[..., tuple[int, str, str]]
Texts = dict[tuple[str, str], str]


def translations(folder: Path, code: str) -> Texts:
    """Return what a language's file in this folder says, finished texts only."""
    file = find_translations([folder]).files.get(code)
    messages = () if file is None else messages_of(file)
    return {(one.context, one.source): one.forms[0] for one in messages if one.usable}
