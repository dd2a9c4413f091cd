"""Tables from a spreadsheet program: CSV as Excel and others write it, and `.xlsx`; neither is trusted."""

import codecs
import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.causes import cause_of
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import Sentence, sentence

LARGEST_TABLE = 5_000_000
#: What an `.xlsx` of that size may hold when unpacked
LARGEST_UNPACKED = 100_000_000
MOST_ROWS, MOST_COLUMNS = 1_000, 1_000
DELIMITERS = ",;\t"
_EXPORT = sentence('save it again from the spreadsheet program, as ".xlsx" or as "CSV UTF-8"')


class Table(Struct, frozen=True, kw_only=True):
    """A table's cells as text, the headings in the first row; rows may differ in length.

    Attributes:
        name: the file's name, as staff see it.
        encoding: how its letters were written; empty for a workbook.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""


def cell_name(row: int, column: int) -> str:
    """Return what a spreadsheet program calls a cell, both counted from 0: `B7`."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


def read_table(file: Path, knows: Callable[[str], bool]) -> Table:
    """Read the first sheet of a table.

    Args:
        file: a `.csv` or `.xlsx`; its content tells which, not its name.
        knows: tells whether a heading is one that is looked for: so it is found what parts the cells.

    Raises:
        UnusableFileError: it cannot be read, or is no table.
    """
    content = _content(file)
    if content.startswith(b"PK"):
        rows, encoding = _workbook(content, file.name), ""
    elif content.startswith(b"\xd0\xcf\x11\xe0"):
        raise _unusable(file.name, sentence("is a workbook of an old kind"))
    else:
        text, encoding = _decoded(content, file.name)
        rows = _parted(text, file.name, knows)
    if len(rows) > MOST_ROWS or max(map(len, rows), default=0) > MOST_COLUMNS:
        raise _unusable(file.name, sentence("has more than %1 rows or %2 columns", MOST_ROWS, MOST_COLUMNS))
    return Table(name=file.name, rows=tuple(map(tuple, rows)), encoding=encoding)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST_TABLE + 1)
    except (OSError, ValueError) as error:
        problem = Problem(
            file.name,
            "",
            sentence("the table cannot be read (%1)", cause_of(error)),
            sentence("check its name"),
        )
        raise UnusableFileError(problem) from error
    if len(content) > LARGEST_TABLE:
        raise _unusable(file.name, sentence("is larger than %1 MB", LARGEST_TABLE // 1_000_000))
    return content


def _decoded(content: bytes, name: str) -> tuple[str, str]:
    """Return a CSV's text, and how it was written: GB18030 by Excel in China, unless it is told otherwise."""
    encodings = ["utf-8", "gb18030"]
    if content.startswith(codecs.BOM_UTF8):
        encodings = ["utf-8-sig"]
    elif content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            raise _unusable(name, sentence("is no table: it holds zero bytes"))
        return text, encoding
    raise _unusable(name, sentence("is saved neither as UTF-8 nor as GB18030"))


def _parted(text: str, name: str, knows: Callable[[str], bool]) -> list[list[str]]:
    """Return the rows, parted at the delimiter that gives most known headings."""

    def known(delimiter: str) -> int:
        try:
            heading = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
        except csv.Error:
            return 0
        return sum(map(knows, heading))

    # Of those that give as many, the first.
    best = max(DELIMITERS, key=known)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=best, strict=True)
    try:
        return list(reader)
    except csv.Error as error:
        problem = Problem(
            name, sentence("line %1", reader.line_num), sentence("cannot be understood (%1)", error), _EXPORT
        )
        raise UnusableFileError(problem) from error


def _workbook(content: bytes, name: str) -> list[list[str]]:
    from python_calamine import CalamineWorkbook

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                raise _unusable(name, sentence("is larger unpacked than any table of products"))
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        if sheet.total_height > MOST_ROWS or sheet.total_width > MOST_COLUMNS:
            raise _unusable(name, sentence("has more than %1 rows or %2 columns", MOST_ROWS, MOST_COLUMNS))
        rows = sheet.to_python(skip_empty_area=False)
    except (UnusableFileError, KeyboardInterrupt):
        raise
    except BaseException as error:  # A panic of the reader is no Exception.
        raise _unusable(name, sentence("is no workbook, or is damaged")) from error
    return [[_written(cell) for cell in row] for row in rows]


def _written(cell: object) -> str:
    """Return what a workbook's cell holds as one would type it."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return f"{cell:.15g}"
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _unusable(name: str, message: Sentence) -> UnusableFileError:
    return UnusableFileError(Problem(name, "", message, _EXPORT))
