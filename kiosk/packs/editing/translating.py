"""Translations of a pack that are changed on the spot: they go into `.ts` files of the pack's own."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.exhibition.pack import Pack, read_pack
from kiosk.i18n.content_files import content_file, known_messages
from kiosk.i18n.document import SAME_PLACEHOLDERS, DocumentError, Message, read_document
from kiosk.i18n.missing import messages_of
from kiosk.i18n.translations import TranslationFile, find_translations, is_code
from kiosk.keeping import NotSavedError
from kiosk.packs.checking.texts import faults_of
from kiosk.packs.editing.product_editing import LONGEST_TEXT
from kiosk.packs.shown import TRANSLATIONS
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.writing import write_atomically


class Translated(NamedTuple):
    """What visitors read for a text.

    Attributes:
        text: the translation; empty when there is none that is finished.
        suggested: what it was for another text before, or a translator's guess.
        fixed: the station's own file says it, and goes before the pack.
    """

    text: str = ""
    suggested: str = ""
    fixed: bool = False


def translations_in(file: TranslationFile | None, own: Path) -> Mapping[tuple[str, str], Translated]:
    """Return what a language's files say, for each context and source.

    Args:
        file: the language's file, with those that it was laid over.
        own: the station's folder of `.ts` files.
    """
    found: dict[tuple[str, str], Translated] = {}
    if file is None:
        return found
    fixed = file.path.parent == own
    below = translations_in(file.overrides, own)
    for message in messages_of(TranslationFile(file.code, file.path)):
        key = message.context, message.source
        if message.usable and not message.misplaced:
            found.setdefault(key, Translated(message.forms[0], "", fixed))
        elif any(message.forms) and key not in found and key not in below:
            found[key] = Translated("", message.forms[0])
    return {**below, **found}


def set_translation(folder: Path, code: str, context: str, source: str, text: str) -> None:
    """Translate one text of a pack, in its own file for that language, which is made when there is none.

    Args:
        folder: the pack's folder.
        code: the language.
        context: where the text belongs, like `product.hump-drone`.
        source: the text in the pack's own language.
        text: the translation; empty takes the pack's own translation away.

    Raises:
        NotSavedError: there is no such text, or it may not be translated like that.
    """
    pack = read_pack(folder).pack
    name = f"{TRANSLATIONS}/kiosk_{code}.ts"
    message = Message(context, source, "", False, "finished", (text,), 0)
    problem = _fault(name, pack, message, code)
    if problem is not None:
        raise NotSavedError(problem)
    others = [other for other in _own(folder, code) if (other.context, other.source) != (context, source)]
    _write(folder, code, pack, [message, *others] if text else others)


def keep_suggestions(folder: Path, before: Pack, below: Sequence[Path]) -> list[str]:
    """Keep translations of texts that now read otherwise, as suggestions to whoever translates them anew.

    Args:
        folder: the pack's folder; what is changed in it has been changed.
        before: the pack as it was.
        below: folders of translations that go after those of the pack.

    Returns:
        The codes of the languages that lack a translation by that.
    """
    pack = read_pack(folder).pack
    still = {(context, text) for context, _, text in pack.strings()}
    now = {(context, where): text for context, where, text in pack.strings()}
    changed = [
        (context, text, now[context, where])
        for context, where, text in before.strings()
        if (context, text) not in still and (context, where) in now
    ]
    known = known_messages([*below, folder / TRANSLATIONS]) if changed else {}
    lacking = []
    for code, messages in known.items():
        suggested = list(_suggested(messages, changed)) if code != pack.source_language else []
        if suggested:
            lacking.append(code)
            _write(folder, code, pack, [*_own(folder, code), *suggested])
    return lacking


def _suggested(messages: Iterable[Message], changed: Collection[tuple[str, str, str]]) -> Iterator[Message]:
    """Yield an unfinished message for each changed text that has had a translation, and has none now."""
    finished: dict[tuple[str, str], str] = {}
    for message in messages:
        if message.usable:
            finished.setdefault((message.context, message.source), message.forms[0])
    for context, old, new in changed:
        if (context, old) in finished and (context, new) not in finished:
            yield Message(context, new, "", False, "unfinished", (finished[context, old],), 0)


def _own(folder: Path, code: str) -> tuple[Message, ...]:
    """Return what a pack's own file for a language says.

    Raises:
        NotSavedError: it cannot be read: nothing that is in it must be lost.
    """
    file = find_translations([folder / TRANSLATIONS]).files.get(code)
    if file is None:
        return ()
    try:
        return read_document(file.path.read_bytes()).messages
    except DocumentError as error:
        problem = Problem(f"{TRANSLATIONS}/{file.path.name}", error.place, error.message, error.fix)
        raise NotSavedError(problem) from error


def _write(folder: Path, code: str, pack: Pack, known: Sequence[Message]) -> None:
    """Write a pack's own file for a language: what is known, as far as the pack still says it."""
    wanted = {(message.context, message.source) for message in known}
    content = [entry for entry in pack.strings() if (entry[0], entry[2]) in wanted]
    text = content_file(code, pack.source_language, content, known)
    write_atomically(folder / TRANSLATIONS / f"kiosk_{code}.ts", text.encode())


def _fault(name: str, pack: Pack, message: Message, code: str) -> Problem | None:
    """Return why a text cannot be translated like that, if it cannot."""
    text = message.forms[0]
    if not is_code(code):
        return Problem(
            name, "", sentence('"%1" is no language code', code), sentence("write a code like de or zh_TW")
        )
    if code == pack.source_language:
        fix = sentence("to change the text itself, name no language")
        return Problem(name, "", sentence("is the language that the pack is written in"), fix)
    if (message.context, message.source) not in {(context, told) for context, _, told in pack.strings()}:
        fault = sentence("%1 is no text of this pack", message.excerpt)
        return Problem(name, message.context, fault, sentence("copy it as the pack has it"))
    for fault, fix in faults_of(text):
        return Problem(name, message.context, sentence("%1: the translation %2", message.excerpt, fault), fix)
    if "\n" in text or "\r" in text or (text and not text.strip()):
        fault = sentence("%1: the translation is empty, or has more than one line", message.excerpt)
        return Problem(name, message.context, fault, sentence("write it in one line; the screen breaks it"))
    if len(text) > LONGEST_TEXT:
        fault = sentence("%1: the translation is longer than %2 characters", message.excerpt, LONGEST_TEXT)
        return Problem(name, message.context, fault, sentence("say it shorter"))
    if text and message.misplaced:
        return Problem(
            name, message.context, sentence("%1: %2", message.excerpt, message.misplaced), SAME_PLACEHOLDERS
        )
    return None
