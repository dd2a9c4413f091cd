"""The texts of a product that can be changed on the spot, and what a change of them is."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from kiosk.exhibition.product import Product


class Field(NamedTuple):
    """One text of a product: its key, like `specs.2.value` (the second of the specs), and what it says."""

    key: str
    text: str


def fields_of(product: Product) -> Iterator[Field]:
    """Yield every text of a product that can be changed on the spot, empty units among them."""
    for key in ("name", "maker", "claim", "summary"):
        yield Field(key, getattr(product, key))
    for key in ("value", "unit", "label"):
        yield Field(f"key_figure.{key}", getattr(product.key_figure, key))
    for number, spec in enumerate(product.specs, 1):
        for key in ("label", "value", "unit"):
            yield Field(f"specs.{number}.{key}", getattr(spec, key))
    for number, picture in enumerate(product.pictures, 1):
        yield Field(f"pictures.{number}.caption", picture.caption)
        yield Field(f"pictures.{number}.credit", picture.credit)


class NewSpec(Struct, frozen=True):
    """A line to add to the specs of a product."""

    label: str
    value: str
    unit: str = ""


class ProductChange(Struct, frozen=True, kw_only=True):
    """What is to be changed of one product in one language.

    Attributes:
        product: the product's id.
        language: empty for the language that the pack is written in.
        texts: for each key, as `fields_of` has it before anything is changed, what it is to say.
        removed: lines of the specs to remove, from 1.
        added: lines to add behind the others.
    """

    product: str
    language: str = ""
    texts: Mapping[str, str] = {}
    removed: tuple[int, ...] = ()
    added: tuple[NewSpec, ...] = ()
