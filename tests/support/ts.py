"""Small `.ts` files, as translators drop them into a station's data folder, and their compiled form."""

from pathlib import Path
from xml.sax.saxutils import escape

from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.translations import TranslationFile

INVITATION = ("Languages", "Touch to explore")
OWN_NAME = ("Languages", "English")


def write_ts(folder: Path, code: str, texts: dict[tuple[str, str], str]) -> Path:
    """Write a translation of these texts, told by context and source, into a station's data folder."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="en">')
    for (context, source), translation in texts.items():
        message = f"<source>{escape(source)}</source><translation>{escape(translation)}</translation>"
        lines.append(f"<context><name>{context}</name><message>{message}</message></context>")
    file = folder / "i18n" / f"kiosk_{code}.ts"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*lines, "</TS>"]), "utf-8")
    return file


def compile_ts(folder: Path, code: str, texts: dict[tuple[str, str], str]) -> Path:
    """Write a translation of these texts and return the compiled file."""
    file = write_ts(folder, code, texts)
    compiled = Compiler(folder / "qm", linguist_program("lrelease")).compiled(TranslationFile(code, file))
    assert compiled.qm is not None
    assert not compiled.problems
    return compiled.qm
