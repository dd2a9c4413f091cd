"""Translations written into the text of a `.ts` file, so that lupdate's own formatting stays.

Works on what lupdate has just written: every message spelled out, every `<` in a text escaped.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from kiosk.i18n.document import SAME_PLACEHOLDERS, Message, read_document
from kiosk.reading import Problem
from kiosk.sentences import sentence

MESSAGE = re.compile(r"<message\b.*?</message>", re.DOTALL)
TRANSLATION = re.compile(r"<translation\b[^>]*>.*?</translation>", re.DOTALL)
COMMENT = re.compile(r"        <extracomment>(.*?)</extracomment>\n", re.DOTALL)
#: A line that `annotated` has added
REMARK = re.compile(r"\n?[^\n]*\bRoom: \d+\. Picture: [^\n]*\Z")
MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
ALIKE = 0.6

Translations = Mapping[str, Mapping[str, str | list[str]]]


@dataclass(frozen=True)
class Translation:
    """What to write into a message; one that is not finished is a suggestion to the translator."""

    forms: tuple[str, ...]
    finished: bool


@dataclass(frozen=True)
class Filled:
    """A file's text with translations filled in, how many they were, and which were refused."""

    text: str
    count: int
    problems: tuple[Problem, ...]


def rewritten(text: str, rule: Callable[[Message], Translation | None]) -> str:
    """Return the file with each message's translation replaced by what the rule gives for it."""
    messages = iter(read_document(text.encode()).messages)

    def block(match: re.Match[str]) -> str:
        message = next(messages)
        translation = rule(message)
        if translation is None:
            return match[0]
        element = _element(translation, message.numerus)
        return TRANSLATION.sub(lambda _: element, match[0], count=1)

    return MESSAGE.sub(block, text)


def annotated(text: str, remark: Callable[[Message], str]) -> str:
    """Return the file with a line for translators added to what each message already tells them."""
    messages = iter(read_document(text.encode()).messages)

    def block(match: re.Match[str]) -> str:
        line = remark(next(messages))
        told = COMMENT.search(match[0])
        # What an earlier run has added is still there where the source itself says nothing.
        own = REMARK.sub("", told[1]) if told else ""
        bare = COMMENT.sub("", match[0], count=1)
        lines = "\n".join(filter(None, (own, escaped(line))))
        if not lines:
            return bare
        comment = f"        <extracomment>{lines}</extracomment>\n"
        return bare.replace("        <translation", comment + "        <translation", 1)

    return MESSAGE.sub(block, text)


def _element(translation: Translation, numerus: bool) -> str:
    start = "<translation>" if translation.finished else '<translation type="unfinished">'
    if not numerus:
        return f"{start}{escaped(translation.forms[0])}</translation>"
    forms = "".join(f"            <numerusform>{escaped(form)}</numerusform>\n" for form in translation.forms)
    return f"{start}\n{forms}        </translation>"


def escaped(text: str) -> str:
    """Escape as lupdate does, character by character, or its next run would change the file."""
    return "".join(MARKUP.get(character) or _spelled(character) for character in text)


def _spelled(character: str) -> str:
    code = ord(character)
    if code < 0x20 and character not in "\n\t":
        return f'<byte value="x{code:x}"/>'
    return f"&#x{code:x};" if code > 0x7F and character.isspace() else character


def suggestion(message: Message, old: Sequence[Message]) -> Translation | None:
    """Return the earlier translation of a new message's nearest relative, for a translator to settle.

    The same source in another context first; else the most similar source in the same context.
    """
    known = [m for m in old if any(m.forms) and (m.numerus, len(m.forms)) == _shape(message)]
    for other in known:
        if other.source == message.source:
            return Translation(other.forms, finished=False)
    neighbours = [(_likeness(m.source, message.source), m) for m in known if m.context == message.context]
    best, other = max(neighbours, key=lambda found: found[0], default=(0.0, message))
    return Translation(other.forms, finished=False) if best >= ALIKE else None


def _shape(message: Message) -> tuple[bool, int]:
    return message.numerus, len(message.forms)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def filled(file: str, text: str, translations: Translations) -> Filled:
    """Fill unfinished messages from `{context: {source: translation}}`; a plural has a list of forms.

    A finished message stays as it is.
    """
    problems: list[Problem] = []
    found: set[tuple[str, str]] = set()
    count = 0

    def rule(message: Message) -> Translation | None:
        nonlocal count
        value = translations.get(message.context, {}).get(message.source)
        found.add((message.context, message.source))
        if value is None or message.usable:
            return None
        forms = (value,) if isinstance(value, str) else tuple(value)
        if problem := _refused(file, message, forms):
            problems.append(problem)
            return None
        count += 1
        return Translation(forms, finished=True)

    result = rewritten(text, rule)
    for context, entries in translations.items():
        for source in entries:
            if (context, source) not in found:
                message = sentence("“%1” is no string of the kiosk or its pack", source)
                problems.append(
                    Problem(file, context, message, sentence("copy context and source as the .ts has them"))
                )
    return Filled(result, count, tuple(problems))


def _refused(file: str, message: Message, forms: tuple[str, ...]) -> Problem | None:
    if len(forms) != len(message.forms):
        fault = sentence(
            "%1 needs %2 plural form(s), and %3 are given", message.excerpt, len(message.forms), len(forms)
        )
        return Problem(
            file, message.context, fault, sentence("give a list with one text for each plural form")
        )
    if not all(forms):
        return Problem(
            file,
            message.context,
            sentence("%1: the translation is empty", message.excerpt),
            sentence("write the translation"),
        )
    candidate = replace(message, forms=forms)
    if candidate.misplaced:
        fault = sentence("%1: %2", message.excerpt, candidate.misplaced)
        return Problem(file, message.context, fault, SAME_PLACEHOLDERS)
    return None
