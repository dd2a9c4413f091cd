"""The kinds of values that a file can hold, as staff are told of them."""

import datetime
from typing import Any

from msgspec import inspect

from kiosk.sentences import Sentence, sentence

_LONGEST = 60


def kind_of(value: Any) -> Sentence:
    """Return what kind of value this is."""
    kinds: tuple[tuple[Any, Sentence], ...] = (
        (bool, sentence("a yes-or-no value (true or false)")),
        (int, sentence("a whole number")),
        (float, sentence("a number")),
        (str, sentence("a text")),
        (list, sentence("a list")),
        (dict, sentence("a table")),
        ((datetime.date, datetime.time), sentence("a date or time")),
    )
    return next((word for kind, word in kinds if isinstance(value, kind)), sentence("something else"))


def kind_wanted(wanted: inspect.Type) -> Sentence:
    """Return what kind of value belongs there."""
    match wanted:
        case inspect.StrType():
            return sentence("a text")
        case inspect.IntType():
            return sentence("a whole number")
        case inspect.FloatType():
            return sentence("a number")
        case inspect.BoolType():
            return sentence("a yes-or-no value (true or false)")
        case inspect.StructType() | inspect.DictType():
            return sentence("a table of its own")
        case _:
            return sentence("a list")


def example(wanted: inspect.Type) -> str:
    """Return a value of the wanted kind, as one would type it into the file."""
    match wanted:
        case inspect.Metadata():
            return example(wanted.type)
        case inspect.IntType() | inspect.FloatType():
            return str(wanted.ge if wanted.ge is not None else 1)
        case inspect.BoolType():
            return "true"
        case inspect.LiteralType():
            return f'"{wanted.values[0]}"'
        case inspect.StructType():
            names = [field for field in wanted.fields if field.required] or wanted.fields[:1]
            inner = ", ".join(f"{field.encode_name} = {example(field.type)}" for field in names)
            return f"{{ {inner} }}"
        case inspect.TupleType():
            return f"[{', '.join(example(kind) for kind in wanted.item_types)}]"
        case inspect.VarTupleType() | inspect.ListType():
            return f"[{example(wanted.item_type)}]"
        case inspect.DictType():
            return f"{{ name = {example(wanted.value_type)} }}"
        case inspect.UnionType():
            return example(wanted.types[0])
        case _:
            return '"…"'


def shown(value: Any) -> str:
    """Return a value as it stands in the file, cut where it is long."""
    text = f'"{value}"' if isinstance(value, str) else str(value)
    if isinstance(value, bool):
        text = text.lower()
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
