"""What tests of `kiosk pack` run, and what it leaves behind."""

from collections.abc import Callable
from pathlib import Path

from kiosk.i18n.content_files import known_messages

Run = Callable[..., tuple[int, str, str]]
Texts = dict[tuple[str, str], str]


def translations(folder: Path, code: str) -> Texts:
    """Return what a language's file in this folder says, finished texts only."""
    messages = known_messages([folder]).get(code, ())
    return {(one.context, one.source): one.forms[0] for one in messages if one.usable}
