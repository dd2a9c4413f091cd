"""Values as they are typed in a shell, `KEY=VALUE`, into the struct that they are for."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from kiosk.keeping import NotSavedError
from kiosk.reading import Problem, convert_table
from kiosk.sentences import sentence

S = TypeVar("S", bound=msgspec.Struct)

HELP = (
    "KEY=VALUE, like hours=22:00-02:00; lists with commas: weekdays=saturday,sunday; "
    "an entry of a table: text.en=Welcome; an empty value, hours=, takes the key away"
)
_TRUTH = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}


def with_values(value: S, words: Sequence[str], name: str) -> S:
    """Return a struct with some of its values replaced; problems call it `name`.

    Raises:
        NotSavedError: a value does not suit, or a key is not known.
    """
    table = msgspec.to_builtins(value, builtin_types=(date,))
    lists = {key: list(entry) for key, entry in table.items() if isinstance(entry, tuple)}
    return built(type(value), table | lists, words, name)


def built(into: type[S], table: dict[str, Any], words: Sequence[str], name: str) -> S:
    """Return the struct that a table and the words on top of it make.

    Raises:
        NotSavedError: a value does not suit, a key is not known, or one is missing.
    """
    described = inspect.type_info(into)
    assert isinstance(described, inspect.StructType)
    kinds = {field.encode_name: field.type for field in described.fields}
    for word in words:
        key, sign, text = word.partition("=")
        if not sign:
            raise NotSavedError(
                Problem(name, word, sentence("has no value"), sentence("write %1=VALUE", word))
            )
        _put(table, key, text, kinds)
    result, problems = convert_table(table, into, name=name)
    if result is None:
        raise NotSavedError(*problems)
    return result


def _put(table: dict[str, Any], key: str, text: str, kinds: dict[str, inspect.Type]) -> None:
    outer, _, inner = key.partition(".")
    if inner:
        table[outer] = dict(table.get(outer, {}))
        table, key = table[outer], inner
    if text:
        table[key] = text if inner else _typed(text, kinds.get(key, inspect.StrType()))
    else:
        table.pop(key, None)


def _typed(text: str, kind: inspect.Type) -> Any:
    """Return what a text means where this kind is wanted; the text itself when it means nothing there."""
    match kind:
        case inspect.Metadata():
            return _typed(text, kind.type)
        case inspect.UnionType():
            return _typed(text, kind.types[0])
        case inspect.VarTupleType():
            return [part.strip() for part in text.split(",") if part.strip()]
        case inspect.BoolType():
            return _TRUTH.get(text.lower(), text)
        case inspect.IntType() | inspect.FloatType():
            number = float if "." in text else int
            try:
                return number(text)
            except ValueError:
                return text
        case _:
            return text
