"""The `.ts` files of a content pack: its own texts in one language, and nothing of the interface.

Written without lupdate, which only the source tree has.
"""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from kiosk.i18n.document import Message
from kiosk.i18n.editing import escaped, suggestion
from kiosk.i18n.missing import messages_of
from kiosk.i18n.strings import ContentString, described_place
from kiosk.i18n.translations import find_translations

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def content_file(
    code: str, source_language: str, content: Iterable[ContentString], known: Collection[Message]
) -> str:
    """Return a language's file: every text with its finished translation, or with a suggestion, or empty.

    Args:
        code: the language.
        source_language: the language that the content is written in. Its own file names only the texts
            that are to be shown in other words; without any the file is empty.
        content: the texts.
        known: the messages to take translations from, those that go before others first.
    """
    finished: dict[tuple[str, str], str] = {}
    for message in known:
        if message.usable and not message.misplaced:
            finished.setdefault((message.context, message.source), message.forms[0])
    contexts: dict[str, dict[str, list[str]]] = {}
    for context, where, text in content:
        contexts.setdefault(context, {}).setdefault(text, []).append(described_place(context, where))
    own = code == source_language
    blocks = []
    for context, texts in contexts.items():
        messages = [
            _message(context, text, places, finished.get((context, text)), () if own else tuple(known))
            for text, places in texts.items()
            if not own or finished.get((context, text), text) != text
        ]
        if messages:
            blocks.append(f"<context>\n    <name>{escaped(context)}</name>\n{''.join(messages)}</context>\n")
    if not blocks and own:
        return ""
    opening = f'<TS version="2.1" language="{code}" sourcelanguage="{source_language}">\n'
    return f"{_HEAD}{opening}{''.join(blocks)}</TS>\n"


def known_messages(folders: Sequence[Path]) -> dict[str, tuple[Message, ...]]:
    """Return what the files of each language say; a later folder goes before an earlier one."""
    return {code: messages_of(file) for code, file in find_translations(folders).files.items()}


def _message(
    context: str, text: str, places: Sequence[str], translation: str | None, known: Sequence[Message]
) -> str:
    lines = [f"        <source>{escaped(text)}</source>"]
    lines.append(f"        <extracomment>{escaped(chr(10).join(places))}</extracomment>")
    if translation is None:
        new = Message(context, text, "", False, "unfinished", ("",), 0)
        guess = suggestion(new, known)
        words = escaped(guess.forms[0]) if guess else ""
        lines.append(f'        <translation type="unfinished">{words}</translation>')
    else:
        lines.append(f"        <translation>{escaped(translation)}</translation>")
    body = "\n".join(lines)
    return f"    <message>\n{body}\n    </message>\n"
