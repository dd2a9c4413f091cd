"""Every text of a pack's files, with the key that it stands under, and what in it is probably not meant."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.exhibition.pack import NUMBERS_FILE, PACK_FILE, PRODUCTS_FOLDER
from kiosk.reading import Problem, UnusableFileError, located, read_bounded
from kiosk.sentences import Sentence, sentence

BOM = b"\xef\xbb\xbf"
_LISTED = 5
#: Turn the direction of what follows, unseen
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FULL_WIDTH_DIGITS = re.compile("[０-９]")
#: What is left of Chinese that was read in a wrong encoding
_MANGLED = re.compile("\ufffd|锟斤拷|烫烫烫|屯屯屯")
#: Fields that hold numbers, or stand for something that programs read
_OF_NUMBERS = re.compile(r"(^|\.)(value|shown|as_of|version|minimum_kiosk|source_lines)$")


class FoundText(Struct, frozen=True):
    """One text: the file it stands in, its key, as problems write it, and itself."""

    file: str
    key: str
    text: str


def text_files(root: Path) -> list[str]:
    """Return the names of a pack's own text files that there are."""
    products = sorted((root / PRODUCTS_FOLDER).glob("[!.]*.toml")) if root.is_dir() else []
    names = [PACK_FILE, NUMBERS_FILE, *(f"{PRODUCTS_FOLDER}/{file.name}" for file in products)]
    return [name for name in names if (root / name).is_file()]


def texts_of(root: Path) -> list[FoundText]:
    """Return every text of those files that can be read."""
    return [
        FoundText(file, key, text)
        for file in text_files(root)
        for key, text in _walk(_table(_content(root, file)), "")
    ]


def odd_letters(root: Path, texts: list[FoundText]) -> list[Problem]:
    """Return what in a pack's texts an editor or a converter has probably put there."""
    found: dict[str, list[Problem]] = {file: [] for file in text_files(root)}
    for text in texts:
        found[text.file] += [Problem(text.file, text.key, *fault) for fault in faults_of(text.text, text.key)]
    problems: list[Problem] = []
    for file, faults in found.items():
        content = _content(root, file)
        if content.startswith(BOM):
            fix = sentence(
                'save it as "UTF-8", not as "UTF-8 with BOM": other programs stumble over the mark'
            )
            problems.append(Problem(file, "", sentence("begins with a byte order mark"), fix))
        problems += located(faults, content)
    return problems


def faults_of(text: str, key: str = "") -> Iterator[tuple[Sentence, Sentence]]:
    """Yield what is odd about one text, and how to mend it."""
    if turning := sorted(_TURNING.intersection(text)):
        listed = ", ".join(f"U+{ord(mark):04X}" for mark in turning)
        yield (
            sentence("holds marks that are not seen and turn the direction: %1", listed),
            sentence("write it anew without them"),
        )
    if "\t" in text:
        yield sentence("holds a tab"), sentence("write spaces")
    if _MANGLED.search(text):
        yield sentence("was read in a wrong encoding before it came here"), sentence("write the text anew")
    controls = [mark for mark in text if unicodedata.category(mark) == "Cc" and mark not in "\t\n"]
    if controls:
        listed = ", ".join(f"U+{ord(mark):04X}" for mark in controls[:_LISTED])
        yield sentence("holds control characters: %1", listed), sentence("write it anew without them")
    if _OF_NUMBERS.search(key) and _FULL_WIDTH_DIGITS.search(text):
        yield (
            sentence("has digits in full width where a number stands"),
            sentence("write 0 to 9 in half width"),
        )


def _content(root: Path, file: str) -> bytes:
    try:
        return read_bounded(root / file, file)
    except UnusableFileError:
        # Told by whoever reads the pack.
        return b""


def _table(content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}


def _walk(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, entry in value.items():
            yield from _walk(entry, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for number, entry in enumerate(value, 1):
            yield from _walk(entry, f"{key}[{number}]")
