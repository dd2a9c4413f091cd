"""Brings a `.ts` file up to date with the interface's and the pack's strings.

Interface strings come from QML and Python files, and so do the sentences that the program tells;
their source language is English. Content strings come from a pack, in the contexts `pack`, `numbers`
and `product.<id>`; their source language is the pack's, Chinese. A string whose source already is in
the file's language (the interface in `kiosk_en.ts`, the content in `kiosk_zh_CN.ts`) is filled in as
finished with the source text, so that each file is complete by itself. Plural forms are the
exception: a translator writes them, in English too.

A finished translation that differs from its source is kept: a translator wanted it so.
"""

import json
import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.i18n.document import DocumentError, Message, read_document
from kiosk.i18n.editing import Translation, annotated, rewritten, suggestion
from kiosk.i18n.linguist import run_program
from kiosk.i18n.rooms import Places, Rooms
from kiosk.i18n.told import CONTEXT as TOLD
from kiosk.reading import Problem
from kiosk.sentences import sentence

INTERFACE_LANGUAGE = "en"
SECONDS = 60.0
#: What marks a text in a Python file to be translated
_MARKED = re.compile(r"translate\(|QT_TRANSLATE_NOOP\(")
SINGULAR = {
    "specs": "specification",
    "pictures": "picture",
    "marks": "mark",
    "entries": "entry",
    "review_notes": "review note",
}

ContentString = tuple[str, str, str]
"""Context, where the text stands, text."""


class StringsError(Exception):
    """A file cannot be brought up to date, for this reason."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True)
class Sources:
    """Everything that has strings, and the language the content is written in.

    Attributes:
        told: the patterns of sentences, see `kiosk.i18n.told`.
    """

    interface: tuple[Path, ...]
    content: tuple[ContentString, ...]
    content_language: str = "zh_CN"
    rooms: Rooms = field(default_factory=Rooms)
    told: tuple[str, ...] = ()

    @property
    def places(self) -> Places:
        """The rooms of the texts."""
        return Places(self.rooms, self.content)


def interface_files(folder: Path) -> tuple[Path, ...]:
    """Return the QML files of a folder, and its Python files that translate something."""
    python = [path for path in folder.rglob("*.py") if _MARKED.search(path.read_text("utf-8"))]
    return (*sorted(folder.rglob("*.qml")), *sorted(python))


def is_content(context: str) -> bool:
    """Tell whether the strings of this context come from a pack."""
    return context in {"pack", "numbers"} or context.startswith("product.")


def content_script(content: Iterable[ContentString]) -> str:
    """Return the content strings as a script that lupdate reads."""
    return "".join(
        f"//: {described_place(context, where)}\nqsTranslate({_literal(context)}, {_literal(text)});\n"
        for context, where, text in content
    )


def told_script(told: Iterable[str]) -> str:
    """Return the sentences that the program tells as a script that lupdate reads."""
    return "".join(f"qsTranslate({_literal(TOLD)}, {_literal(pattern)});\n" for pattern in told)


def _literal(text: str) -> str:
    # lupdate undoes the escapes of a JavaScript string twice, so a backslash is written four times.
    return json.dumps(text.replace("\\", "\\\\"))


def described_place(context: str, where: str) -> str:
    """Return where a text of the content stands, in words for translators."""
    words: list[str] = []
    for part in where.split("."):
        if part.isdigit() and words:
            words[-1] = f"{SINGULAR.get(words[-1], words[-1])} {part}"
        else:
            words.append(part.replace("_", " "))
    screens = {"pack": "Exhibition", "numbers": "In numbers"}
    screen = screens.get(context, "Product panel")
    return f"{screen}: {', '.join(words)}"


def updated(file: Path, code: str, sources: Sources, lupdate: Path) -> str:
    """Return what this file, which need not exist yet, is to contain; nothing is written to it.

    Strings that are no longer used are dropped. A new string that resembles an earlier one gets
    that one's translation as an unfinished suggestion.

    Raises:
        StringsError: when the file or a source cannot be read.
    """
    old = file.read_bytes() if file.exists() else None
    messages = () if old is None else _messages(file, code, old)
    text = _merged(file.name, code, old, sources, lupdate)
    known = {(message.context, message.source, message.comment) for message in messages}

    def completed(message: Message) -> Translation | None:
        own = sources.content_language if is_content(message.context) else INTERFACE_LANGUAGE
        if message.state == "unfinished" and code == own and not message.numerus:
            return Translation((message.source,), finished=True)
        if any(message.forms) or (message.context, message.source, message.comment) in known:
            return None
        return suggestion(message, messages)

    places = sources.places
    return annotated(
        rewritten(text, completed), lambda message: places.of(message.context, message.source)[1]
    )


def _messages(file: Path, code: str, data: bytes) -> Sequence[Message]:
    try:
        document = read_document(data)
        document.require_language(code)
    except DocumentError as bad:
        raise StringsError(Problem(str(file), bad.place, bad.message, bad.fix)) from bad
    return document.messages


def _merged(name: str, code: str, old: bytes | None, sources: Sources, lupdate: Path) -> str:
    with tempfile.TemporaryDirectory(prefix="kiosk-strings-") as folder:
        target, script = Path(folder) / name, Path(folder) / "content.js"
        script.write_text(content_script(sources.content) + told_script(sources.told), "utf-8")
        if old is not None:
            target.write_bytes(old)
        command: list[str | Path] = [lupdate, "-silent", "-locations", "none", "-no-obsolete"]
        command += ["-source-language", INTERFACE_LANGUAGE, "-target-language", code]
        # lupdate's own guesses would make a second run differ from the first.
        command += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        outcome = run_program([*command, *sources.interface, script, "-ts", target], SECONDS)
        # lupdate prints "error:" and returns 0 for a QML file it cannot parse, and drops its strings.
        if not outcome.succeeded or outcome.output:
            said = outcome.output.replace(str(script), "the program's or the pack's strings") or sentence(
                "it gave no reason"
            )
            raise StringsError(
                Problem(
                    name,
                    "",
                    sentence("lupdate failed: %1", said),
                    sentence("mend what it names, then run again"),
                )
            )
        return target.read_text("utf-8")
