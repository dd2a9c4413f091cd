"""Products as a table that a spreadsheet program opens, and that a pack can be started from again."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from kiosk.exhibition.product import Product
from kiosk.packs.making.cells import shown
from kiosk.packs.making.columns import COLUMNS, Column, Heading

Texts = Mapping[str, Mapping[tuple[str, str], str]]
"""For each language, the translation of a text in its context."""

_PART = re.compile(r"(\w+)(?:\[(\d+)\])?")


def written_table(products: Sequence[Product], translations: Texts) -> bytes:
    """Return a CSV of the products, translations in columns of their own.

    Figures and review notes are no part of it. It begins with a mark by which Excel knows UTF-8.
    """
    plain = [msgspec.to_builtins(product) for product in products]
    headings = [heading for heading in _headings(plain) if any(_value(entry, heading) for entry in plain)]
    translated = [
        Heading(heading.column, heading.number, code)
        for code in translations
        for heading in headings
        if heading.column.translated
    ]
    rows = [[heading.text for heading in (*headings, *translated)]]
    for product, entry in zip(products, plain, strict=True):
        cells = [shown(heading.column, _value(entry, heading)) for heading in headings]
        for heading in translated:
            source = (product.context, str(_value(entry, heading) or ""))
            cells.append(translations[heading.language].get(source, ""))
        rows.append(cells)
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    return written.getvalue().encode("utf-8-sig")


def _headings(plain: Sequence[Mapping[str, Any]]) -> Iterator[Heading]:
    """Yield every column once, numbered ones as often as the longest list needs, each number's together."""
    groups: dict[str, list[Column]] = {}
    for column in COLUMNS:
        groups.setdefault(column.field.partition("[")[0] if column.numbered else "", []).append(column)
    for group, columns in groups.items():
        if not group:
            yield from (Heading(column) for column in columns)
            continue
        for number in range(1, max((len(entry[group]) for entry in plain), default=0) + 1):
            yield from (Heading(column, number) for column in columns)


def _value(entry: Mapping[str, Any], heading: Heading) -> Any:
    """Return what stands in a product's field; None when there is nothing."""
    value: Any = entry
    for name, number in _PART.findall(heading.column.field.replace("#", str(heading.number))):
        value = value.get(name) if value else None
        if number:
            value = value[int(number) - 1] if value and int(number) <= len(value) else None
    return value
