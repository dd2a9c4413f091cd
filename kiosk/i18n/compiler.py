"""Compiles `.ts` files to the `.qm` files Qt reads, each content only once."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.causes import cause_of
from kiosk.i18n.cache import CompiledCache, Remark
from kiosk.i18n.direction import is_right_to_left
from kiosk.i18n.linguist import run_program
from kiosk.i18n.translations import TranslationFile
from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence, verbatim

if TYPE_CHECKING:
    from kiosk.i18n.document import Message

# Part of every cache key: raise it when other messages are left out, or other marks put in, than before.
RULES = "10"
SIZE_LIMIT = 8_000_000
SECONDS = 20.0
#: Beside the files that come with a packaged kiosk: what the build has compiled already
READY_MADE = "compiled"


@dataclass(frozen=True)
class Compiled:
    """One file's outcome; without a `.qm` the language falls back as a whole."""

    code: str
    qm: Path | None
    problems: tuple[Problem, ...] = ()


class _CompileError(Exception):
    """Compiling failed for a reason outside the file, so that it is worth trying again."""

    def __init__(self, told: Sentence) -> None:
        super().__init__(told)
        self.told = told


class Compiler:
    """Compiles with `lrelease`; keeps the results in the `cache` folder, by content.

    Messages that are unfinished, vanished or obsolete are left out, and so are those whose
    placeholders differ from the source's: Qt then asks the next translator, or shows the source.
    """

    def __init__(self, cache: Path, lrelease: Path) -> None:
        self._cache = CompiledCache(cache)
        self._lrelease = lrelease

    def compiled(self, file: TranslationFile) -> Compiled:
        """Return the file's `.qm`, compiled now or earlier, with everything that is wrong with it."""
        try:
            with file.path.open("rb") as stream:
                data = stream.read(SIZE_LIMIT + 1)
        except OSError as error:
            fix = sentence("let the kiosk's user read this file")
            return _failed(file, sentence("the file cannot be read (%1)", cause_of(error)), fix)
        name = self._name(file.code, data)
        known = self._cache.find(name) or CompiledCache(file.path.parent / READY_MADE).find(name)
        if known is not None:
            return Compiled(file.code, known[0], _problems(file, known[1]))
        try:
            qm, remarks = _compile(file.code, data, self._lrelease)
            path, more = self._cache.store(name, qm, remarks)
        except _CompileError as failure:
            return _failed(file, failure.told, sentence("install the kiosk again; its own files are damaged"))
        except OSError as error:
            fix = sentence("free some space on the disk, then start the kiosk again")
            return _failed(
                file, sentence("it cannot be compiled: no folder can be written (%1)", cause_of(error)), fix
            )
        return Compiled(file.code, path, (*_problems(file, remarks), *more))

    def _name(self, code: str, data: bytes) -> str:
        try:
            program = self._lrelease.stat()
            version = f"{program.st_size}.{program.st_mtime_ns}"
        except OSError:
            version = "unknown"
        key = hashlib.sha256(f"{RULES} {version}\n".encode() + data).hexdigest()[:32]
        return f"kiosk_{code}-{key}"


def _failed(file: TranslationFile, message: Sentence, fix: Sentence) -> Compiled:
    return Compiled(file.code, None, (Problem(str(file.path), "", message, fix),))


def _problems(file: TranslationFile, remarks: tuple[Remark, ...]) -> tuple[Problem, ...]:
    return tuple(Problem(str(file.path), remark.key, remark.message, remark.fix) for remark in remarks)


def _compile(code: str, data: bytes, lrelease: Path) -> tuple[bytes | None, tuple[Remark, ...]]:
    # Imported here because a start with everything cached needs no XML parser.
    from kiosk.i18n.bidi import directed
    from kiosk.i18n.breaks import unbroken
    from kiosk.i18n.document import DocumentError, read_document

    try:
        if len(data) > SIZE_LIMIT:
            fix = sentence("check that it is the right file; a translation of the kiosk is far smaller")
            raise DocumentError(sentence("the file is larger than %1 MB", SIZE_LIMIT // 1_000_000), fix)
        document = read_document(data)
        document.require_language(code)
    except DocumentError as bad:
        return None, (
            Remark(bad.place, bad.message, sentence("%1; until then this language falls back", bad.fix)),
        )
    messages = document.messages
    document.leave_out({message for message in messages if not message.usable or message.misplaced})
    if is_right_to_left(code):
        document.reword(directed)
    document.reword(lambda text: unbroken(text, code))
    remarks = tuple(_remark(message) for message in messages if _is_faulty(message))
    return _released(document.serialised(), lrelease, remarks)


def _is_faulty(message: "Message") -> bool:
    return message.partial or (message.usable and bool(message.misplaced))


def _remark(message: "Message") -> Remark:
    from kiosk.i18n.document import SAME_PLACEHOLDERS

    fault = sentence("a plural form is empty") if message.partial else message.misplaced
    fix = sentence("write every plural form") if message.partial else SAME_PLACEHOLDERS
    return Remark(
        message.place,
        sentence("%1: %2", message.excerpt, fault),
        sentence("%1; until then the text falls back to another language", fix),
    )


def _released(
    ts: bytes, lrelease: Path, remarks: tuple[Remark, ...]
) -> tuple[bytes | None, tuple[Remark, ...]]:
    import tempfile

    with tempfile.TemporaryDirectory(prefix="kiosk-i18n-") as folder:
        source, target = Path(folder) / "kiosk.ts", Path(folder) / "kiosk.qm"
        source.write_bytes(ts)
        outcome = run_program([lrelease, "-silent", "-nounfinished", source, "-qm", target], SECONDS)
        if not outcome.finished:
            raise _CompileError(sentence("lrelease did not compile it: %1", outcome.output))
        if outcome.succeeded and target.is_file():
            return target.read_bytes(), remarks
        said = outcome.output.replace(str(source), "").strip(" :\n") or sentence("it gave no reason")
    fix = sentence("open and save it in Qt Linguist, or put an earlier copy back")
    until_then = sentence("%1; until then this language falls back", fix)
    return None, (*remarks, Remark(verbatim(""), sentence("lrelease refused it: %1", said), until_then))
