"""Finds the sentences that the program tells staff on the screen: they are translated like the interface."""

import ast
from collections.abc import Iterator
from pathlib import Path

from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import sentence

CONTEXT = "Problems"
#: What is only told by commands in a shell, which are in English
_SHELL_ONLY = (
    "commands",
    "i18n/editing.py",
    "i18n/status.py",
    "i18n/strings.py",
    "i18n/told.py",
    "packs/checking/doubts.py",
    "packs/making",
    "ui/fitting.py",
    "ui/legible.py",
    "ui/proof.py",
)
_NOT_WRITTEN_OUT = sentence("calls sentence() without a pattern that is written out")
_WRITE_OUT = sentence("write the pattern itself as the first argument")


def told_on_screen(folder: Path) -> tuple[str, ...]:
    """Return the patterns of all sentences that the Python files of a program's folder tell on the screen.

    Raises:
        UnusableFileError: a pattern is not written out, so that nobody could translate it.
    """
    skipped = tuple(folder / name for name in _SHELL_ONLY)
    files = (file for file in sorted(folder.rglob("*.py")) if not {file, *file.parents}.intersection(skipped))
    return tuple(sorted({pattern for file in files for pattern in _patterns(file)}))


def _patterns(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=sentence.__name__), args=[ast.Constant(value=str(pattern)), *_]):
                yield pattern
            case ast.Call(func=ast.Name(id=sentence.__name__)):
                line = sentence("line %1", node.lineno)
                raise UnusableFileError(Problem(str(file), line, _NOT_WRITTEN_OUT, _WRITE_OUT))
