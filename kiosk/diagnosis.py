"""What exactly is wrong with a file, in words for museum staff.

Only loaded when a file has already failed: `msgspec` stops at the first error it meets, so the
content is compared with its struct again, key by key, until everything is told.
"""

import datetime
import difflib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect

_SHOWN = 60
_CURLY = "“”„「」＂＝０１２３４５６７８９"


class Finding(NamedTuple):
    """One thing that is wrong: the key it is about, what is wrong, and how to mend it."""

    key: str
    message: str
    fix: str


def diagnose(content: dict[str, Any], into: type[msgspec.Struct]) -> list[Finding]:
    """Return everything in which the content of a file differs from the struct it should fill."""
    wanted = inspect.type_info(into)
    return list(_check(content, wanted, ""))


def explain_syntax(text: str, error: str) -> Finding:
    """Return a TOML parser's complaint as a finding; its key is the line, counted from 1."""
    lines = text.splitlines() or [""]
    place = re.search(r"\(at line (\d+)", error)
    number = min(int(place[1]), len(lines)) if place else len(lines)
    line = lines[number - 1].strip()
    message = f"cannot be understood: {_short(line)}" if line else "cannot be understood"
    return Finding(f"line {number}", message, _syntax_fix(error, line, at_end=place is None))


def _syntax_fix(error: str, line: str, *, at_end: bool) -> str:
    if any(mark in line for mark in _CURLY) and '"' not in line:
        return 'put texts between straight quotes, like "text", and write digits and = in half width'
    if "overwrite" in error or "twice" in error:
        return "the same key or heading stands twice in this file: delete one of them"
    if at_end or "Unclosed" in error or "Unterminated" in error:
        return (
            "close the quote or bracket that was opened; if the file ends too early it was "
            "only half saved: copy it again"
        )
    if "Illegal character" in error:
        return 'a text must end on its own line with a quote: name = "text"'
    return 'write one "key = value" for each line, with texts between straight quotes'


def _check(value: Any, wanted: inspect.Type, key: str) -> Iterator[Finding]:
    hints: dict[str, Any] = {}
    while isinstance(wanted, inspect.Metadata):
        hints |= (wanted.extra_json_schema or {}) | (wanted.extra or {})
        wanted = wanted.type
    match wanted:
        case inspect.StructType():
            yield from _check_table(value, wanted, key)
        case inspect.VarTupleType() | inspect.ListType():
            yield from _check_list(value, wanted, key)
        case inspect.TupleType():
            yield from _check_row(value, wanted, key)
        case inspect.UnionType():
            yield from _check_union(value, wanted, key)
        case inspect.LiteralType():
            yield from _check_choice(value, wanted, key)
        case inspect.StrType():
            yield from _check_text(value, wanted, key, hints)
        case inspect.IntType() | inspect.FloatType():
            yield from _check_number(value, wanted, key, hints)
        case inspect.BoolType() | inspect.DateType():
            yield from _check_plain(value, wanted, key)
        case inspect.DictType():
            yield from _check_named(value, wanted, key)


def _check_table(value: Any, wanted: inspect.StructType, key: str) -> Iterator[Finding]:
    if not isinstance(value, dict):
        yield _wrong_kind(key, value, wanted)
        return
    fields = {field.encode_name: field for field in wanted.fields}
    inside = f"{key}." if key else ""
    for name, field in fields.items():
        if name in value:
            yield from _check(value[name], field.type, inside + name)
        elif field.required:
            example = f"{name} = {_example(field.type)}"
            yield Finding(inside + name, "is missing", f"add a line: {example}")
    if not wanted.forbid_unknown_fields:
        return
    for name in value:
        if name not in fields and name != wanted.tag_field:
            yield Finding(inside + name, "is not a known key", _nearest(name, fields, value))


def _check_named(value: Any, wanted: inspect.DictType, key: str) -> Iterator[Finding]:
    if not isinstance(value, dict):
        yield _wrong_kind(key, value, wanted)
        return
    if len(value) < (wanted.min_length or 0):
        yield Finding(key, "is empty", f"write {_example(wanted)}")
    for name, entry in value.items():
        yield from _check(name, wanted.key_type, f"{key}.{name}")
        yield from _check(entry, wanted.value_type, f"{key}.{name}")


def _nearest(name: str, fields: dict[str, Any], present: dict[str, Any]) -> str:
    free = [known for known in fields if known not in present]
    near = difflib.get_close_matches(name, free, 1) or difflib.get_close_matches(name, fields, 1)
    if near:
        return f'did you mean "{near[0]}"? Rename it, or delete the line'
    return f"delete it; the keys known here are {', '.join(fields)}"


def _check_list(value: Any, wanted: inspect.VarTupleType | inspect.ListType, key: str) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _wrong_kind(key, value, wanted)
        return
    if wanted.min_length is not None and len(value) < wanted.min_length:
        yield Finding(key, f"has {len(value)} entries", f"write at least {wanted.min_length}")
    if wanted.max_length is not None and len(value) > wanted.max_length:
        yield Finding(key, f"has {len(value)} entries", f"keep at most {wanted.max_length}")
    for number, entry in enumerate(value, 1):
        yield from _check(entry, wanted.item_type, f"{key}[{number}]")


def _check_row(value: Any, wanted: inspect.TupleType, key: str) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _wrong_kind(key, value, wanted)
    elif len(value) != len(wanted.item_types):
        fix = f"write {len(wanted.item_types)} values: {_example(wanted)}"
        yield Finding(key, f"has {len(value)} values", fix)
    else:
        for number, (entry, kind) in enumerate(zip(value, wanted.item_types, strict=True), 1):
            yield from _check(entry, kind, f"{key}[{number}]")


def _check_union(value: Any, wanted: inspect.UnionType, key: str) -> Iterator[Finding]:
    branches = [kind for kind in wanted.types if not isinstance(kind, inspect.NoneType)]
    tagged = {kind.tag: kind for kind in branches if isinstance(kind, inspect.StructType) and kind.tag}
    if tagged and isinstance(value, dict):
        yield from _check_tagged(value, tagged, key)
        return
    tries = [list(_check(value, kind, key)) for kind in branches]
    if all(tries):
        yield from min(tries, key=lambda found: found[0].message.startswith("is "))


def _check_tagged(
    value: dict[str, Any], kinds: dict[str | int, inspect.StructType], key: str
) -> Iterator[Finding]:
    """Compare a table with the struct that one of its keys names."""
    field = str(next(iter(kinds.values())).tag_field)
    place = f"{key}.{field}" if key else field
    listed = ", ".join(f'"{kind}"' for kind in kinds)
    chosen = kinds.get(str(value.get(field)))
    if field not in value:
        yield Finding(place, "is missing", f"add a line: {field} = one of {listed}")
    elif chosen is not None:
        yield from _check_table(value, chosen, key)
    else:
        yield Finding(place, f"{_short(value[field])} is not a choice", f"write one of {listed}")


def _check_choice(value: Any, wanted: inspect.LiteralType, key: str) -> Iterator[Finding]:
    if value in wanted.values:
        return
    choices = [str(choice) for choice in wanted.values]
    near = difflib.get_close_matches(str(value), choices, 1)
    guess = f'did you mean "{near[0]}"? ' if near else ""
    listed = ", ".join(f'"{choice}"' for choice in choices)
    yield Finding(key, f"{_short(value)} is not a choice", f"{guess}write one of {listed}")


def _check_text(value: Any, wanted: inspect.StrType, key: str, hints: dict[str, Any]) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _wrong_kind(key, value, wanted)
    elif wanted.min_length and len(value) < wanted.min_length:
        message = "is empty" if not value else f"has only {len(value)} characters"
        yield Finding(key, message, f"write {wanted.min_length} or more between the quotes")
    elif wanted.max_length is not None and len(value) > wanted.max_length:
        message = f"is too long: {len(value)} characters"
        yield Finding(key, message, f"write at most {wanted.max_length}")
    elif wanted.pattern and not re.search(wanted.pattern, value):
        examples = ", ".join(f'"{example}"' for example in hints.get("examples", ()))
        fix = f"write it like {examples}" if examples else f"its form must be {wanted.pattern}"
        yield Finding(key, f"{_short(value)} does not have the right form", fix)


def _check_plain(value: Any, wanted: inspect.BoolType | inspect.DateType, key: str) -> Iterator[Finding]:
    if isinstance(wanted, inspect.DateType):
        try:
            datetime.date.fromisoformat(str(value))
        except ValueError:
            yield Finding(key, f"{_short(value)} is not a day", "write year-month-day, like 2026-12-24")
    elif not isinstance(value, bool):
        yield _wrong_kind(key, value, wanted)


def _check_number(
    value: Any, wanted: inspect.IntType | inspect.FloatType, key: str, hints: dict[str, Any]
) -> Iterator[Finding]:
    fits = int if isinstance(wanted, inspect.IntType) else (int, float)
    if not isinstance(value, fits) or isinstance(value, bool):
        yield _wrong_kind(key, value, wanted)
        return
    least = hints.get("zero_or_at_least", wanted.ge)
    allows_zero = "zero_or_at_least" in hints
    if (allows_zero and value == 0) or _within(value, least, wanted.le):
        return
    spoken = f"a number from {least} to {wanted.le}"
    if wanted.le is None or least is None:
        spoken = f"{least} or more" if wanted.le is None else f"{wanted.le} or less"
    yield Finding(key, f"{value} is out of range", f"write {'0, or ' * allows_zero}{spoken}")


def _within(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def _wrong_kind(key: str, value: Any, wanted: inspect.Type) -> Finding:
    message = f"must be {_kind_wanted(wanted)}, but {_short(value)} is {_kind_of(value)}"
    if isinstance(wanted, inspect.StrType) and not isinstance(value, (list, dict)):
        fix = f'put it between quotes: "{value}"'
    elif isinstance(value, str) and isinstance(wanted, (inspect.IntType, inspect.BoolType)):
        fix = f"write it without quotes, like {_example(wanted)}"
    else:
        fix = f"write it like {_example(wanted)}"
    return Finding(key, message, fix)


def _kind_of(value: Any) -> str:
    kinds: tuple[tuple[Any, str], ...] = (
        (bool, "true or false"),
        (int, "a whole number"),
        (float, "a number"),
        (str, "a text"),
        (list, "a list"),
        (dict, "a table"),
        ((datetime.date, datetime.time), "a date or time"),
    )
    return next((word for kind, word in kinds if isinstance(value, kind)), "something else")


def _kind_wanted(wanted: inspect.Type) -> str:
    match wanted:
        case inspect.StrType():
            return "a text"
        case inspect.IntType():
            return "a whole number"
        case inspect.FloatType():
            return "a number"
        case inspect.BoolType():
            return "true or false"
        case inspect.StructType() | inspect.DictType():
            return "a table of its own"
        case _:
            return "a list"


def _example(wanted: inspect.Type) -> str:
    """Return a value of the wanted kind, as one would type it into the file."""
    match wanted:
        case inspect.Metadata():
            return _example(wanted.type)
        case inspect.IntType() | inspect.FloatType():
            return str(wanted.ge if wanted.ge is not None else 1)
        case inspect.BoolType():
            return "true"
        case inspect.LiteralType():
            return f'"{wanted.values[0]}"'
        case inspect.StructType():
            names = [field for field in wanted.fields if field.required] or wanted.fields[:1]
            inner = ", ".join(f"{field.encode_name} = {_example(field.type)}" for field in names)
            return f"{{ {inner} }}"
        case inspect.TupleType():
            return f"[{', '.join(_example(kind) for kind in wanted.item_types)}]"
        case inspect.VarTupleType() | inspect.ListType():
            return f"[{_example(wanted.item_type)}]"
        case inspect.DictType():
            return f"{{ name = {_example(wanted.value_type)} }}"
        case inspect.UnionType():
            return _example(wanted.types[0])
        case _:
            return '"…"'


def _short(value: Any) -> str:
    shown = f'"{value}"' if isinstance(value, str) else str(value)
    if isinstance(value, bool):
        shown = shown.lower()
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
