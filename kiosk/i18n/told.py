"""The sentences that the program tells staff: found in its source, and said in a language without Qt."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import sentence

#: Where they stand in a `.ts` file
CONTEXT = "Problems"
_NOT_WRITTEN_OUT = sentence("calls sentence() without a pattern that is written out")
_WRITE_OUT = sentence("write the pattern itself as the first argument")


def told_by(folder: Path) -> tuple[str, ...]:
    """Return the patterns of all sentences in the Python files of a program's folder.

    Raises:
        UnusableFileError: a pattern is not written out, so that nobody could translate it.
    """
    return tuple(sorted({pattern for file in sorted(folder.rglob("*.py")) for pattern in _patterns(file)}))


def translated(file: Path) -> dict[str, str]:
    """Return the patterns that a `.ts` file has translations of; none when it cannot be used."""
    # Whoever is told nothing pays for no XML parser.
    from kiosk.i18n.document import DocumentError, read_document

    try:
        messages = read_document(file.read_bytes()).messages
    except (OSError, DocumentError):
        return {}
    good = (message for message in messages if message.usable and not message.misplaced)
    return {message.source: message.forms[0] for message in good if message.context == CONTEXT}


def _patterns(file: Path) -> Iterator[str]:
    import ast

    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=sentence.__name__), args=[ast.Constant(value=str(pattern)), *_]):
                yield pattern
            case ast.Call(func=ast.Name(id=sentence.__name__)):
                line = sentence("line %1", node.lineno)
                raise UnusableFileError(Problem(str(file), line, _NOT_WRITTEN_OUT, _WRITE_OUT))
