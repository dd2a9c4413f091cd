"""What staff have written in the place of products' texts, and not saved yet."""

import re
from collections.abc import Iterable, Iterator

from kiosk.exhibition.product import Product
from kiosk.packs.editing.fields import Field, NewSpec, ProductChange, fields_of

_SPEC = re.compile(r"specs\.(\d+)\.(\w+)")
_BLANKS = re.compile(r"[ \t\r\n]+")


class Drafts:
    """Texts by product, language and key; lines of the specs that are to go, and new ones.

    Lines keep the numbers that they have in the pack; new ones follow. An empty language is the pack's own.
    """

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], dict[str, str]] = {}
        self._removed: dict[str, set[int]] = {}
        self._added: dict[str, int] = {}

    def clear(self) -> None:
        """Forget everything."""
        for kept in (self._texts, self._removed, self._added):
            kept.clear()

    def fields(self, product: Product) -> Iterator[Field]:
        """Yield the texts of a product in the pack's own language, as the pack has them, new lines empty."""
        gone = self._removed.get(product.id, ())
        for field in fields_of(product):
            number = _line_of(field.key)
            if not number or number not in gone:
                yield field
        for number in self._new_lines(product):
            for name in ("label", "value", "unit"):
                yield Field(f"specs.{number}.{name}", "")

    def text(self, product: str, language: str, field: Field) -> str:
        """Return what a text is to say."""
        return self._texts.get((product, language), {}).get(field.key, field.text)

    def write(self, product: str, language: str, field: Field, text: str) -> None:
        """Let a text say something else, in one line."""
        texts = self._texts.setdefault((product, language), {})
        told = _BLANKS.sub(" ", text).strip()
        texts[field.key] = told
        if told == field.text:
            del texts[field.key]

    def add_line(self, product: Product) -> None:
        """Add an empty line to the specs of a product."""
        self._added[product.id] = self._added.get(product.id, 0) + 1

    def remove_line(self, product: Product, number: int) -> None:
        """Remove a line of the specs of a product, from 1."""
        self._removed.setdefault(product.id, set()).add(number)

    def changes(self, products: Iterable[Product]) -> tuple[ProductChange, ...]:
        """Return what is to be changed; empty when nothing is."""
        found = [
            change
            for product in products
            for language in sorted({"", *(code for name, code in self._texts if name == product.id)})
            if (change := self._change(product, language))
        ]
        return tuple(found)

    def _change(self, product: Product, language: str) -> ProductChange | None:
        lines, texts = len(product.specs), self._texts.get((product.id, language), {})
        if language:
            return ProductChange(product=product.id, language=language, texts=dict(texts)) if texts else None
        gone = self._removed.get(product.id, set())
        change = ProductChange(
            product=product.id,
            texts={
                key: text
                for key, text in texts.items()
                if _line_of(key) <= lines and _line_of(key) not in gone
            },
            removed=tuple(sorted(number for number in gone if number <= lines)),
            added=tuple(self._new_specs(product, texts)),
        )
        return change if change.texts or change.removed or change.added else None

    def _new_lines(self, product: Product) -> list[int]:
        first = len(product.specs) + 1
        gone = self._removed.get(product.id, ())
        return [
            number for number in range(first, first + self._added.get(product.id, 0)) if number not in gone
        ]

    def _new_specs(self, product: Product, texts: dict[str, str]) -> Iterator[NewSpec]:
        for number in self._new_lines(product):
            label, value, unit = (
                texts.get(f"specs.{number}.{name}", "") for name in ("label", "value", "unit")
            )
            if label or value or unit:
                yield NewSpec(label, value, unit)


def _line_of(key: str) -> int:
    """Return the number of the line of the specs that a key is about; 0 when it is about something else."""
    found = _SPEC.fullmatch(key)
    return int(found[1]) if found else 0
