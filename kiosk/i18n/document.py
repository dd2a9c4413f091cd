"""A `.ts` file read safely: its messages, and what is wrong with them.

Never import this at start-up: the XML parser is only needed for a file that changed.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element, TreeBuilder, tostring
from xml.parsers import expat

from kiosk.sentences import Sentence, sentence, verbatim

DEPTH_LIMIT = 20
EXCERPT = 60
ENCODING = re.compile(r"""\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']*)""")
PLACEHOLDER = re.compile(r"%L?(?:[0-9]{1,2}|n)|\{[A-Za-z_]\w*\}")
NOWHERE = verbatim("")
SAME_PLACEHOLDERS = sentence("write the same placeholders as in the source")

State = Literal["finished", "unfinished", "vanished", "obsolete"]


class DocumentError(ValueError):
    """The file as a whole cannot be used; `fix` says what to do."""

    def __init__(self, message: Sentence, fix: Sentence, place: Sentence = NOWHERE) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.place = place


@dataclass(frozen=True)
class Message:
    """One text with its translation; `forms` has one entry, or one for each plural form."""

    context: str
    source: str
    comment: str
    numerus: bool
    state: State
    forms: tuple[str, ...]
    line: int

    @property
    def usable(self) -> bool:
        """Whether a translator has finished it and left nothing empty."""
        return self.state == "finished" and all(self.forms)

    @property
    def excerpt(self) -> Sentence:
        """The source in quotation marks, short enough for a line of a log."""
        text = " ".join(self.source.split())
        return sentence("“%1”", text) if len(text) <= EXCERPT else sentence("“%1…”", text[:EXCERPT])

    @property
    def place(self) -> Sentence:
        """Where in the file it stands."""
        return sentence("line %1, %2", self.line, self.context)

    @property
    def partial(self) -> bool:
        """Whether it is finished, but some plural form was left empty."""
        return self.state == "finished" and any(self.forms) and not all(self.forms)

    @property
    def misplaced(self) -> Sentence | None:
        """What is wrong with the placeholders of the translation, in words; None when nothing is."""
        wanted = set(PLACEHOLDER.findall(self.source))
        for number, form in enumerate(self.forms, 1):
            found = set(PLACEHOLDER.findall(form))
            # “one product” is right: only the last plural form, the general one, must name the number.
            spared = {"%n", "%Ln"} if self.numerus and number < len(self.forms) else set()
            lost, foreign = wanted - found - spared, found - wanted
            if lost or foreign:
                return _misplaced(_listed(lost), _listed(foreign))
        return None


def _misplaced(lost: str, foreign: str) -> Sentence:
    if lost and foreign:
        return sentence("the translation has lost %1 and added %2", lost, foreign)
    return (
        sentence("the translation has lost %1", lost)
        if lost
        else sentence("the translation has added %1", foreign)
    )


def _listed(placeholders: Collection[str]) -> str:
    return ", ".join(sorted(placeholders))


class Document:
    """The tree of a `.ts` file."""

    def __init__(self, root: Element, lines: dict[Element, int]) -> None:
        self._root = root
        self._lines = lines

    def require_language(self, code: str) -> None:
        """Check that the file is for this language; `de_DE` will do for `de`, and `de` for `de_DE`.

        Raises:
            DocumentError: when it is for another one, or does not say.
        """
        said = self._root.get("language", "")
        own, named = said.replace("-", "_").split("_"), code.split("_")
        shorter = min(len(own), len(named))
        if own[:shorter] != named[:shorter]:
            content = sentence("its name says “%1”, but the file names no language", code)
            if said:
                content = sentence("its name says “%1”, but the file is for “%2”", code, said)
            raise DocumentError(
                content,
                sentence("write %1 in its line %2, or rename the file", f'language="{code}"', "<TS>"),
                sentence("line %1", self._lines[self._root]),
            )

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message, in the file's order."""
        return tuple(message for _, _, message in self._found())

    def leave_out(self, unwanted: Collection[Message]) -> None:
        """Take these messages out of the tree."""
        for context, element, message in self._found():
            if message in unwanted:
                context.remove(element)

    def reword(self, change: Callable[[str], str]) -> None:
        """Put what `change` makes of each translation in its place; one that is empty stays so."""
        for _, element, _ in self._found():
            for translation in element.findall("translation"):
                for form in translation.findall("numerusform") or [translation]:
                    # Characters that no file may have stand in elements of their own: those texts stay.
                    if form.text and not len(form):
                        form.text = change(form.text)

    def serialised(self) -> bytes:
        """Return the tree as a file."""
        data: bytes = tostring(self._root, encoding="utf-8", xml_declaration=True)
        return data

    def _found(self) -> list[tuple[Element, Element, Message]]:
        return [
            (context, element, self._message(_text(context.find("name")), element))
            for context in self._root.findall("context")
            for element in context.findall("message")
        ]

    def _message(self, context: str, element: Element) -> Message:
        translation = element.find("translation")
        state: State = "unfinished"
        forms: Sequence[str] = ()
        if translation is not None:
            state = _state(translation.get("type"))
            plural = translation.findall("numerusform")
            forms = [_text(form) for form in plural or [translation]]
        return Message(
            context=context,
            source=_text(element.find("source")),
            comment=_text(element.find("comment")),
            numerus=element.get("numerus") == "yes",
            state=state,
            forms=tuple(forms),
            line=self._lines[element],
        )


def _state(type_: str | None) -> State:
    match type_:
        case None | "finished":
            return "finished"
        case "vanished" | "obsolete":
            return type_
        case _:
            return "unfinished"


def _text(element: Element | None) -> str:
    """Return an element's text; `.ts` files write a control character as `<byte value="x1b"/>`."""
    if element is None:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts.append(_byte(child.get("value", "")) if child.tag == "byte" else _text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _byte(value: str) -> str:
    try:
        return chr(int(value[1:], 16) if value.startswith("x") else int(value))
    except (ValueError, OverflowError):
        return ""


def read_document(data: bytes) -> Document:
    """Parse a `.ts` file.

    Raises:
        DocumentError: when it is empty, not UTF-8, not XML, or not a translation file.
    """
    text = _decoded(data)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    builder = TreeBuilder()
    lines: dict[Element, int] = {}
    open_elements: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        open_elements.append(name)
        if len(open_elements) > DEPTH_LIMIT:
            raise _not_ours(sentence("its elements are nested too deeply"), parser.CurrentLineNumber)
        lines[builder.start(name, attributes)] = parser.CurrentLineNumber

    def end(name: str) -> None:
        open_elements.pop()
        builder.end(name)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse_declarations
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        raise DocumentError(
            sentence("the XML is broken here: %1", expat.ErrorString(error.code)),
            sentence("open it in Qt Linguist or a text editor and mend it, or put an earlier copy back"),
            sentence("line %1", error.lineno),
        ) from error
    root = builder.close()
    if root.tag != "TS":
        raise _not_ours(sentence("it is a <%1> file", root.tag), 1)
    return Document(root, lines)


def _decoded(data: bytes) -> str:
    if not data.strip():
        raise DocumentError(
            sentence("the file is empty"), sentence("put the translation back, or remove the file")
        )
    fix = sentence("save it as UTF-8 (Qt Linguist always does)")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DocumentError(sentence("the file is not UTF-8"), fix, sentence("line %1", line)) from error
    declared = ENCODING.match(text)
    if declared and declared[1].lower() not in ("utf-8", "utf8"):
        raise DocumentError(
            sentence("the file says that it is %1, not UTF-8", declared[1]), fix, sentence("line %1", 1)
        )
    return text


def _refuse_declarations(
    name: str, system_id: str | None, public_id: str | None, has_internal_subset: bool
) -> None:
    # Entities declared in a DTD can blow up a small file to gigabytes; a `.ts` file needs none.
    if has_internal_subset or system_id or public_id:
        raise DocumentError(
            sentence("the file declares entities or refers to another file in its %1", "<!DOCTYPE>"),
            sentence("make that line read %1, or get the file again from the translator", "<!DOCTYPE TS>"),
        )
    if name != "TS":
        raise _not_ours(sentence("it is a <%1> file", name), 1)


def _not_ours(reason: Sentence, line: int) -> DocumentError:
    fix = sentence("replace it with a file saved by Qt Linguist, or remove it")
    return DocumentError(
        sentence("this is not a translation file: %1", reason), fix, sentence("line %1", line)
    )
