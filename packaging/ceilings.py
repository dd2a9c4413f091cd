"""Ceilings: how long a file and a function may be, and names and calls that are not allowed.

    python packaging/ceilings.py [FOLDER]

Prints one line for each finding and exits 1 when there are any.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("kiosk", "tests", "packaging")
LINES = {".py": 300, ".qml": 200}
FUNCTION_LINES = 40
VAGUE_NAMES = frozenset({"util", "utils", "helper", "helpers", "misc", "manager", "managers"})
# A call that is not allowed anywhere, and why.
BANNED = {
    "setContextProperty": "register a QML type instead of setting a context property",
    "time.sleep": "move an injected clock instead of waiting",
}


def words_of(stem: str) -> set[str]:
    """Return the words of a file's name, in lower case: snake_case and CamelCase alike."""
    spaced = "".join(f"_{letter}" if letter.isupper() else letter for letter in stem)
    return set(spaced.lower().replace("-", "_").split("_"))


def check_names(file: Path, root: Path) -> Iterator[str]:
    """Find parts of a path that say nothing of what is inside."""
    for part in file.relative_to(root).with_suffix("").parts:
        for word in sorted(words_of(part) & VAGUE_NAMES):
            yield f"the name '{part}' says nothing: call it by its role, not '{word}'"


def check_length(file: Path, text: str) -> Iterator[str]:
    """Find a file that is too long."""
    lines, ceiling = len(text.splitlines()), LINES[file.suffix]
    if lines > ceiling:
        yield f"{lines} lines; {ceiling} at most"


def dotted(node: ast.expr) -> str:
    """Return what is called as it is written: `time.sleep`, `sleep`."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def check_node(node: ast.AST) -> Iterator[str]:
    """Find a function that is too long, and what must not be called or imported."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > FUNCTION_LINES:
            yield f"function {node.name} has {lines} lines; {FUNCTION_LINES} at most"
    elif isinstance(node, ast.Attribute):
        for name in (node.attr, dotted(node)):
            if name in BANNED:
                yield f"{name}: {BANNED[name]}"
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            name = f"{node.module}.{alias.name}"
            if name in BANNED:
                yield f"{name}: {BANNED[name]}"


def check_python(text: str) -> Iterator[str]:
    """Find everything that is wrong inside a Python file."""
    try:
        tree = ast.parse(text)
    except SyntaxError as problem:
        yield f"line {problem.lineno}: {problem.msg}"
        return
    for node in ast.walk(tree):
        for finding in check_node(node):
            yield f"line {getattr(node, 'lineno', 1)}: {finding}"


def check_file(file: Path, root: Path) -> Iterator[str]:
    """Find everything that is wrong with one file."""
    text = file.read_text("utf-8")
    yield from check_names(file, root)
    yield from check_length(file, text)
    if file.suffix == ".py":
        yield from check_python(text)


def findings(root: Path) -> list[str]:
    """Return every finding under a project's root, as `file: what`."""
    files = (file for folder in FOLDERS for file in (root / folder).rglob("*") if file.suffix in LINES)
    return [f"{file.relative_to(root)}: {what}" for file in sorted(files) for what in check_file(file, root)]


def main() -> int:
    """Check the folder that was named, or this project; return the exit code."""
    found = findings(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
