"""Reads the text of PDF files as Qt writes them: what somebody who copies it would get."""

import re
import unicodedata
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"^(\d+) 0 obj\n(.*?)^endobj", re.DOTALL | re.MULTILINE)
_STEP = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj")
_RUN = re.compile(rb"BT\n.*?\nET", re.DOTALL)
_PLACE = re.compile(rb"(-?[\d.]+) -?[\d.]+ Td")
_RANGE = re.compile(rb"<(\w{4})> <\w{4}> \[([^\]]*)\]")


def pages_of(file: Path) -> tuple[tuple[float, float], list[str]]:
    """Return the size of the pages, points, and the text of each, without line breaks."""
    objects, pages = _read(file)
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pages[0])
    assert found
    size = float(found[1]), float(found[2])
    return size, [_text(_drawn(page, objects), objects) for page in pages]


def runs_of(file: Path) -> list[list[tuple[float, str]]]:
    """Return the runs of letters on each page: where one begins, in units from the left, and its letters.

    A run that goes from the right begins at its right end. Letters are the plain ones, not their forms.
    """
    objects, pages = _read(file)
    return [[_run(run, objects) for run in _RUN.findall(_drawn(page, objects))] for page in pages]


def _run(drawn: bytes, objects: dict[int, bytes]) -> tuple[float, str]:
    found = _PLACE.search(drawn)
    assert found, drawn
    return float(found[1]), unicodedata.normalize("NFKC", _text(drawn, objects))


def _read(file: Path) -> tuple[dict[int, bytes], list[bytes]]:
    """Return every object by its number, and those that are pages."""
    objects = {int(number): body for number, body in _OBJECT.findall(file.read_bytes())}
    return objects, [body for body in objects.values() if re.search(rb"/Type /Page\s", body)]


def _drawn(page: bytes, objects: dict[int, bytes]) -> bytes:
    return _stream(objects[_reference(page, b"Contents")])


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found, key
    return int(found[1])


def _stream(body: bytes) -> bytes:
    head, _, data = body.partition(b"stream\n")
    return zlib.decompressobj().decompress(data) if b"/FlateDecode" in head else data


def _text(drawn: bytes, objects: dict[int, bytes]) -> str:
    letters: dict[int, str] = {}
    told: list[str] = []
    for font, glyphs in _STEP.findall(drawn):
        if font:
            letters = _letters(_stream(objects[_reference(objects[int(font)], b"ToUnicode")]))
        codes = (int(glyphs[place : place + 4], 16) for place in range(0, len(glyphs), 4))
        told += (letters.get(code, "\N{REPLACEMENT CHARACTER}") for code in codes)
    # Qt gives the glyph of a space the code of a tab.
    return "".join(told).replace("\t", " ")


def _letters(table: bytes) -> dict[int, str]:
    """Return the letter of each glyph."""
    found: dict[int, str] = {}
    for first, listed in _RANGE.findall(table):
        for place, code in enumerate(re.findall(rb"<(\w+)>", listed)):
            found[int(first, 16) + place] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return found
