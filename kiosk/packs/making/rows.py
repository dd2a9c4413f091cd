"""The rows of a table as products: every fault told with its cell, and nothing guessed."""

import difflib
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from kiosk.exhibition.pack import MOST_PRODUCTS
from kiosk.exhibition.product import Product
from kiosk.packs.making.cells import CellError, meaning
from kiosk.packs.making.columns import COLUMNS, Heading, heading_of
from kiosk.packs.making.tables import Table, cell_name
from kiosk.reading import Problem, convert_table
from kiosk.sentences import Sentence, sentence

#: Where a table has no column for it: colours that can be told apart; no place in a source
ACCENTS = (
    "#D2C498", "#9FB4C7", "#6FC3DF", "#E58A4E", "#8FBF6B", "#B79AD6",
    "#55CFB7", "#D98BA3", "#E2C14F", "#7FA6E8", "#C7A27C", "#9AD0A0",
)  # fmt: skip
NO_SOURCE = "-"

Translated = dict[str, dict[tuple[str, str], str]]
"""For each language, the translation of a text in its context."""

Filled = dict[Heading, tuple[str, str]]
"""The cells of a row that are not empty: each one's text and name."""


class Rows(Struct, frozen=True, kw_only=True):
    """What a table's rows are.

    Attributes:
        products: in the order of the rows.
        translations: what columns of translations say.
        files: for each picture's file, as a product names it, the cell it stands in.
        folders: the same for turntables.
        problems: everything wrong; then nothing else is to be relied on.
    """

    products: tuple[Product, ...]
    translations: Translated
    files: dict[str, str]
    folders: dict[str, str]
    problems: tuple[Problem, ...]


def read_rows(table: Table) -> Rows:
    """Return what a table says, with every problem of it."""
    reading = _Reading(table)
    for row in range(1, len(table.rows)):
        if any(text.strip() for text in table.rows[row]):
            reading.take(row)
    reading.compare()
    return Rows(
        products=tuple(product for _, product in reading.products),
        translations=reading.translations,
        files=reading.files,
        folders=reading.folders,
        problems=tuple(reading.problems),
    )


class _Reading:
    """One pass over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.problems: list[Problem] = []
        self.products: list[tuple[int, Product]] = []
        self.translations: Translated = {}
        self.files: dict[str, str] = {}
        self.folders: dict[str, str] = {}
        self._rows = 0
        self._without: set[str] = set()
        self._places: dict[tuple[str, str, str], tuple[str, str]] = {}
        self._headings = dict(self._read_headings())
        self._check_needed()

    def _tell(self, cell: str, message: Sentence, fix: Sentence) -> None:
        self.problems.append(Problem(self._table.name, cell, message, fix))

    def _read_headings(self) -> Iterator[tuple[int, Heading]]:
        seen: dict[Heading, str] = {}
        heads = self._table.rows[0] if self._table.rows else ()
        for place in range(max(map(len, self._table.rows), default=0)):
            text, cell = (heads[place] if place < len(heads) else "").strip(), cell_name(0, place)
            heading = heading_of(text)
            if not text:
                if any(row[place].strip() for row in self._table.rows[1:] if place < len(row)):
                    message = sentence("is empty, but there is something beneath it")
                    self._tell(cell, message, sentence("write what the column is"))
            elif heading is None:
                self._tell(cell, sentence('"%1" is not a known column', text), _nearest(text))
            elif heading in seen:
                fix = sentence("keep one of the two columns")
                self._tell(cell, sentence('the column "%1" stands in %2 already', text, seen[heading]), fix)
            else:
                seen[heading] = cell
                yield place, heading

    def _check_needed(self) -> None:
        there = {heading.column.field for heading in self._headings.values() if not heading.language}
        if not there:
            self.problems.clear()
            fix = sentence("write the names of the columns into the first row: name, maker, claim and so on")
            self._tell(sentence("row %1", 1), sentence("names no column that is known"), fix)
            return
        for column in COLUMNS:
            if column.needed and not column.numbered and column.field not in there:
                fix = sentence("add it, and fill it for each product")
                self._tell(sentence("row %1", 1), sentence("there is no column %1", column.both), fix)
                self._without.add(column.field)
        if not any(text.strip() for row in self._table.rows[1:] for text in row):
            self._tell(
                sentence("row %1", 2),
                sentence("there is no product"),
                sentence("write one row for each product"),
            )

    def take(self, row: int) -> None:
        """Read one row that is not empty."""
        texts = self._table.rows[row]
        filled = {
            heading: (text, cell_name(row, place))
            for place, heading in self._headings.items()
            if place < len(texts) and (text := texts[place].strip())
        }
        if self._rows >= MOST_PRODUCTS:
            fix = sentence("leave products out: Home has no room for more")
            self._tell(
                sentence("row %1", row + 1), sentence("there are more than %1 products", MOST_PRODUCTS), fix
            )
            return
        order = self._rows + 1
        fields: dict[str, Any] = {"order": order, "accent": ACCENTS[order - 1], "source_lines": NO_SOURCE}
        cells, told = self._fill(fields, filled)
        fields.setdefault("id", f"product-{fields['order']:02}")
        told |= self._check_filled(row, filled)
        product, problems = convert_table(_nested(fields), Product, name=self._table.name)
        for problem in problems:
            if not any(key.startswith(problem.key) for key in told):
                missing = problem.message == "is missing"
                message = sentence("%1 is missing", problem.key) if missing else problem.message
                fix = sentence("fill the cell of its column") if missing else problem.fix
                self._tell(_cell_of(problem.key, cells) or sentence("row %1", row + 1), message, fix)
        self._rows += 1
        if product is not None:
            self.products.append((row, product))
            self._translate(product, fields, filled)

    def _fill(self, fields: dict[str, Any], filled: Filled) -> tuple[dict[str, str], set[str]]:
        """Put what the cells mean into the fields; return the cell of each, and those told of."""
        cells, told = {}, set()
        for heading, (text, cell) in filled.items():
            if heading.language:
                continue
            key = _key(heading, filled)
            cells[key] = cell
            try:
                value = meaning(heading.column, text)
            except CellError as error:
                self._tell(cell, error.message, error.fix)
                told.add(key)
                continue
            if heading.column.kind in ("file", "folder"):
                value = self._picture(str(value), cell, heading.column.kind)
            fields[key] = value
        return cells, told

    def _picture(self, name: str, cell: str, kind: str) -> str:
        path = "pictures/" + name.replace("\\", "/").removeprefix("pictures/").strip("/")
        (self.files if kind == "file" else self.folders).setdefault(path, cell)
        return path

    def _check_filled(self, row: int, filled: Filled) -> set[str]:
        """Tell which cells must be filled and are not; return the fields that were told of."""
        told = set(self._without)
        there = {(heading.column.field, heading.number) for heading in filled if not heading.language}
        numbers = {(_group(field), number) for field, number in there if number}
        for place, heading in self._headings.items():
            column, number = heading.column, heading.number
            wanted = column.needed and (not number or (_group(column.field), number) in numbers)
            if wanted and not heading.language and (column.field, number) not in there:
                fix = sentence("fill this cell (%1)", heading.chinese)
                self._tell(cell_name(row, place), sentence("is empty: %1", heading.text), fix)
                told.add(_key(heading, filled))
        headings = {(heading.column.field, heading.number) for heading in self._headings.values()}
        for column in COLUMNS:
            for group, number in sorted(numbers):
                missing = (column.field, number) not in headings
                if column.needed and missing and _group(column.field) == group:
                    name = Heading(column, number).text
                    message, fix = sentence('there is no column "%1"', name), sentence("add it, and fill it")
                    self._tell(sentence("row %1", row + 1), message, fix)
                    told.add(_key(Heading(column, number), filled))
        return told

    def _translate(self, product: Product, fields: dict[str, Any], filled: Filled) -> None:
        for heading, (text, cell) in filled.items():
            if not heading.language:
                continue
            source = fields.get(_key(heading, filled))
            if not source:
                name = Heading(heading.column, heading.number).text
                fix = sentence("write the text itself first, or empty this cell")
                self._tell(cell, sentence('translates "%1", which is empty', name), fix)
                continue
            translation = str(meaning(heading.column, text))
            place = (heading.language, product.context, str(source))
            first, known = self._places.setdefault(place, (cell, translation))
            if known != translation:
                message = sentence('translates "%1" in another way than %2: "%3"', source, first, known)
                self._tell(cell, message, sentence("translate the same text of a product in one way"))
            self.translations.setdefault(heading.language, {})[place[1:]] = translation

    def compare(self) -> None:
        """Tell of products that have the same id or the same place."""
        for name, field in (("id", "id"), ("order", "order")):
            seen: dict[object, int] = {}
            for row, product in self.products:
                value = getattr(product, field)
                first = seen.setdefault(value, row)
                if first != row:
                    message = sentence("%1 is already used in row %3 (%2)", value, name, first + 1)
                    self._tell(self._cell(row, field), message, sentence("give each product its own"))

    def _cell(self, row: int, field: str) -> str:
        for place, heading in self._headings.items():
            if heading.column.field == field and not heading.language:
                return cell_name(row, place)
        return sentence("row %1", row + 1)


def _group(field: str) -> str:
    return field.partition("[")[0]


def _key(heading: Heading, filled: Filled) -> str:
    """Return the field that a heading fills: numbers that are left out do not count."""
    field = heading.column.field
    if not heading.number:
        return field
    used = {
        other.number
        for other in filled
        if other.number and not other.language and _group(other.column.field) == _group(field)
    }
    return field.replace("#", str(sum(number <= heading.number for number in used)))


def _nested(fields: dict[str, Any]) -> dict[str, Any]:
    """Return fields named like `specs[1].label` as tables and lists."""
    whole: dict[str, Any] = {}
    for key, value in fields.items():
        inside: dict[str, Any] = whole
        *outer, last = key.split(".")
        for part in outer:
            name, _, number = part.rstrip("]").partition("[")
            if number:
                entries = inside.setdefault(name, {})
                inside = entries.setdefault(int(number), {})
            else:
                inside = inside.setdefault(name, {})
        inside[last] = value
    for name in ("specs", "pictures"):
        if name in whole:
            whole[name] = [whole[name][number] for number in sorted(whole[name])]
    return whole


def _cell_of(key: str, cells: dict[str, str]) -> str:
    """Return the cell of a field, or of the field that it is in."""
    while key and key not in cells:
        key = re.sub(r"(\[\d+\]|\.?[^.\[\]]+)$", "", key)
    return cells.get(key, "")


def _nearest(text: str) -> Sentence:
    names = [name for column in COLUMNS for name in (column.english, column.chinese)]
    bare = re.sub("[0-9]+", "#", text.partition("[")[0].strip().casefold())
    near = difflib.get_close_matches(bare, names, 1)
    return (
        sentence('did you mean "%1"? Rename it', near[0])
        if near
        else sentence("rename it, or delete the column")
    )
