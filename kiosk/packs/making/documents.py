"""A product's file written anew, in the order of its fields, as one would write it by hand."""

from collections.abc import Iterator
from typing import Any

import msgspec
import tomlkit
from msgspec import Struct, structs


def document(value: Struct) -> str:
    """Return a struct as a TOML document; what has its default is left out."""
    return "\n".join(_lines(value, "")).strip("\n") + "\n"


def _lines(value: Struct, heading: str) -> Iterator[str]:
    """Yield the plain fields first: in TOML nothing can follow a table that is not in it."""
    config = value.__struct_config__
    tables: list[tuple[str, Any]] = []
    if config.tag_field is not None:
        yield f"{config.tag_field} = {_written(config.tag)}"
    for field in structs.fields(value):
        entry = getattr(value, field.name)
        if entry == field.default:
            continue
        if isinstance(entry, Struct) or (isinstance(entry, tuple) and isinstance(entry[0], Struct)):
            tables.append((field.encode_name, entry))
        else:
            yield f"{field.encode_name} = {_written(entry)}"
    for name, entry in tables:
        place = f"{heading}.{name}" if heading else name
        for inner in entry if isinstance(entry, tuple) else [entry]:
            yield f"\n[[{place}]]" if isinstance(entry, tuple) else f"\n[{place}]"
            yield from _lines(inner, place)


def _written(entry: Any) -> str:
    plain = msgspec.to_builtins(entry)
    return str(tomlkit.item(list(plain) if isinstance(plain, tuple) else plain).as_string())
