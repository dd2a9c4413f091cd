"""JSON Schemas of a content pack's files, made from the types that read them."""

import inspect
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.exhibition.numbers import Numbers
from kiosk.exhibition.pack import PackFile
from kiosk.exhibition.product import Product
from kiosk.packs.manifest import Manifest

#: Name of each schema, and the type it describes
SCHEMAS: dict[str, type[msgspec.Struct]] = {
    "pack": PackFile,
    "product": Product,
    "numbers": Numbers,
    "manifest": Manifest,
}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ATTRIBUTE = re.compile(r"^    (\w+): (.+(?:\n {5,}.+)*)", re.MULTILINE)


def schema_file(name: str) -> bytes:
    """Return the content of one schema's file; the same types always give the same bytes."""
    schema = msgspec.json.schema(SCHEMAS[name])
    for definition in schema.get("$defs", {}).values():
        _describe(definition)
    whole = {"$schema": _DIALECT, "title": f"{name} of a content pack", **schema}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def _describe(definition: dict[str, Any]) -> None:
    """Put what a type's docstring says of each field where editors look for it."""
    text, _, attributes = inspect.cleandoc(definition.get("description", "")).partition("\n\nAttributes:\n")
    if text:
        definition["description"] = " ".join(text.split())
    for name, about in described(attributes):
        entry = definition.get("properties", {}).get(name)
        if entry is not None:
            definition["properties"][name] = {"description": about, **entry}


def described(attributes: str) -> Iterator[tuple[str, str]]:
    """Yield each field that a docstring's list of attributes names, and what it says of it."""
    for name, about in _ATTRIBUTE.findall(attributes):
        yield name, " ".join(about.split())
