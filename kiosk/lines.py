"""On which line of a TOML file a key stands. Only loaded when a file has already failed."""

import re
from collections.abc import Iterator

_NAME = r"""(?:"[^"]*"|'[^']*'|[\w-]+)"""
_DOTTED = rf"{_NAME}(?:\s*\.\s*{_NAME})*"
_HEADING = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")
_LAST_PART = re.compile(r"(\[\d+\]|\.?[^.\[\]]+)$")


def line_of(key: str, text: str) -> int:
    """Return the line, from 1, of a key like `items[2].hours`, or of what it is in; 0 when neither is found.

    The key counts entries from 1, as problems do.
    """
    lines: dict[str, int] = {}
    for number, found in _keys(text):
        lines.setdefault(found, number)
    while key and key not in lines:
        key = _LAST_PART.sub("", key)
    return lines.get(key, 0)


def _keys(text: str) -> Iterator[tuple[int, str]]:
    """Yield every heading and key of a file with its line."""
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if heading := _HEADING.match(line):
            table = _full(_names(heading[2]), counts)
            if heading[1] == "[[":
                counts[table] = counts.get(table, 0) + 1
                table = f"{table}[{counts[table]}]"
            yield number, table
        elif found := _KEY.match(line):
            path = table
            for name in _names(found[1]):
                path = f"{path}.{name}" if path else name
                yield number, path


def _names(dotted: str) -> list[str]:
    return [name.strip("\"'") for name in re.findall(_NAME, dotted)]


def _full(names: list[str], counts: dict[str, int]) -> str:
    """Return a heading's key; a list on the way to it means its latest entry."""
    path = ""
    for place, name in enumerate(names, 1):
        path = f"{path}.{name}" if path else name
        if place < len(names) and path in counts:
            path = f"{path}[{counts[path]}]"
    return path
