"""Small `.ts` files, compiled for a test."""

from collections.abc import Callable
from pathlib import Path

from kiosk.i18n.compiler import Compiled, Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.translations import TranslationFile

LRELEASE = linguist_program("lrelease")
Compile = Callable[..., Compiled]


def message(source: str, translation: str, kind: str = "") -> str:
    """Return one message of a `.ts` file; the texts are XML."""
    mark = f' type="{kind}"' if kind else ""
    return f"<message><source>{source}</source><translation{mark}>{translation}</translation></message>"


def plural(source: str, *forms: str) -> str:
    """Return one message with plural forms."""
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{inner}</translation></message>'


def ts(*messages: str, language: str = "de", doctype: str = "<!DOCTYPE TS>", context: str = "Home") -> str:
    """Return a `.ts` file; the first message stands on line 6."""
    head = f'<?xml version="1.0" encoding="utf-8"?>\n{doctype}\n<TS version="2.1" language="{language}">\n'
    body = "\n".join(messages)
    return f"{head}<context>\n<name>{context}</name>\n{body}\n</context>\n</TS>\n"


def holds(compiled: Compiled, text: str) -> bool:
    """Tell whether the `.qm` holds this translation; it stores them in UTF-16."""
    return compiled.qm is not None and text.encode("utf-16-be") in compiled.qm.read_bytes()


def compiling(folder: Path) -> Compile:
    """Return a function that compiles a content as a language's file in this folder."""

    def run(content: str | bytes, code: str = "de") -> Compiled:
        path = folder / f"kiosk_{code}.ts"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Compiler(folder / "cache", LRELEASE).compiled(TranslationFile(code, path))

    return run
