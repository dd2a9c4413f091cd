"""Bringing a TOML document that people have written up to date with a struct, their comments kept."""

import re
from datetime import date
from typing import Any

import msgspec
import tomlkit
from msgspec import Struct, structs
from tomlkit import TOMLDocument
from tomlkit.items import AoT, Table

# What tomlkit's containers are to this module: tables by name
_Container = Any


def updated(text: str, value: Struct) -> str:
    """Return the document with what the struct says and everything else as it was.

    Only what differs is touched. What has its default is not written, unless it already stands there.
    Entries of a list of tables are told apart by their `id`; comments inside an entry go with it.

    Raises:
        tomlkit.exceptions.TOMLKitError: the text is no TOML document.
    """
    document = tomlkit.parse(text)
    _merge(document, value)
    new = tomlkit.dumps(document)
    # Blocks that have been moved bring the empty lines around them along.
    return text if new == text else re.sub(r"\n{3,}(?=\[)", "\n\n", new).strip("\n") + "\n"


def _merge(table: _Container, value: Struct) -> None:
    whole = _fields(value)
    for name in [name for name in table if whole.get(name) is None]:
        del table[name]
    for name, entry in whole.items():
        if _is_list_of_structs(entry) or isinstance(table.get(name), AoT):
            _merge_list(table, name, entry)
        elif entry is not None:
            _put(table, name, _plain(entry), is_default=_default(value, name) == entry)


def _put(table: _Container, name: str, entry: object, *, is_default: bool) -> None:
    if name in table and _unwrapped(table[name]) == entry:
        return
    if not isinstance(entry, dict):
        if name in table or not is_default:
            table[name] = entry
        return
    if not isinstance(table.get(name), dict):
        if is_default:
            return
        table[name] = tomlkit.table() if isinstance(table, TOMLDocument) else tomlkit.inline_table()
    for key in [key for key in table[name] if key not in entry]:
        del table[name][key]
    for key, inner in entry.items():
        _put(table[name], key, inner, is_default=False)


def _merge_list(table: _Container, name: str, entries: tuple[Any, ...]) -> None:
    old = table.get(name, ())
    ids = [str(entry.get("id", "")) for entry in old]
    if ids != [entry.id for entry in entries]:
        tables = {key: _as_table(entry) for key, entry in zip(ids, old, strict=True)}
        if name in table:
            del table[name]
        if entries:
            table[name] = AoT([tables.get(entry.id, tomlkit.table()) for entry in entries])
    for own, entry in zip(table.get(name, ()), entries, strict=True):
        _merge(own, entry)
        if entry.id not in ids:
            own.add(tomlkit.nl())


def _as_table(entry: Any) -> Table:
    """Return an entry of a list as a table with a heading, also when it was written in one line."""
    if isinstance(entry, Table):
        return entry
    table = tomlkit.table()
    table.update(entry.unwrap())
    return table


def _fields(value: Struct) -> dict[str, Any]:
    config = value.__struct_config__
    tag = {} if config.tag_field is None else {config.tag_field: config.tag}
    fields = structs.asdict(value)
    # The id comes first, as one would write it.
    first = {"id": fields.pop("id")} if "id" in fields else {}
    return first | tag | fields


def _default(value: Struct, name: str) -> object:
    field = next((field for field in structs.fields(value) if field.name == name), None)
    if field is None:
        return msgspec.NODEFAULT
    return field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()


def _plain(entry: Any) -> Any:
    return msgspec.to_builtins(entry, builtin_types=(date,))


def _unwrapped(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _is_list_of_structs(entry: object) -> bool:
    return isinstance(entry, tuple) and any(isinstance(inner, Struct) for inner in entry)
