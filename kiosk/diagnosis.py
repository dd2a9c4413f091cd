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

from kiosk.kinds import example, kind_of, kind_wanted, shown
from kiosk.sentences import Sentence, sentence

_CURLY = "“”„「」＂＝０１２３４５６７８９"


class Finding(NamedTuple):
    """One thing that is wrong: the key it is about, what is wrong, and how to mend it."""

    key: str
    message: Sentence
    fix: Sentence


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
    message = sentence("cannot be understood: %1", shown(line)) if line else sentence("cannot be understood")
    return Finding(sentence("line %1", number), message, _syntax_fix(error, line, at_end=place is None))


def _syntax_fix(error: str, line: str, *, at_end: bool) -> Sentence:
    if any(mark in line for mark in _CURLY) and '"' not in line:
        return sentence(
            "put texts between straight quotes, like %1, and write digits and = in half width", '"text"'
        )
    if "overwrite" in error or "twice" in error:
        return sentence("the same key or heading stands twice in this file: delete one of them")
    if at_end or "Unclosed" in error or "Unterminated" in error:
        return sentence(
            "close the quote or bracket that was opened; if the file ends too early it was only half saved: "
            "copy it again"
        )
    if "Illegal character" in error:
        return sentence("a text must end on its own line with a quote: %1", 'name = "text"')
    return sentence("write one %1 for each line, with texts between straight quotes", '"key = value"')


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
            line = f"{name} = {example(field.type)}"
            yield Finding(inside + name, sentence("is missing"), sentence("add a line: %1", line))
    if not wanted.forbid_unknown_fields:
        return
    for name in value:
        if name not in fields and name != wanted.tag_field:
            yield Finding(inside + name, sentence("is not a known key"), _nearest(name, fields, value))


def _check_named(value: Any, wanted: inspect.DictType, key: str) -> Iterator[Finding]:
    if not isinstance(value, dict):
        yield _wrong_kind(key, value, wanted)
        return
    if len(value) < (wanted.min_length or 0):
        yield Finding(key, sentence("is empty"), sentence("write it like %1", example(wanted)))
    for name, entry in value.items():
        yield from _check(name, wanted.key_type, f"{key}.{name}")
        yield from _check(entry, wanted.value_type, f"{key}.{name}")


def _nearest(name: str, fields: dict[str, Any], present: dict[str, Any]) -> Sentence:
    free = [known for known in fields if known not in present]
    near = difflib.get_close_matches(name, free, 1) or difflib.get_close_matches(name, fields, 1)
    if near:
        return sentence('did you mean "%1"? Rename it, or delete the line', near[0])
    return sentence("delete it; the keys known here are %1", ", ".join(fields))


def _check_list(value: Any, wanted: inspect.VarTupleType | inspect.ListType, key: str) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _wrong_kind(key, value, wanted)
        return
    if wanted.min_length is not None and len(value) < wanted.min_length:
        yield Finding(
            key,
            sentence("has %1 entries", len(value)),
            sentence("write at least %1 entries", wanted.min_length),
        )
    if wanted.max_length is not None and len(value) > wanted.max_length:
        yield Finding(
            key,
            sentence("has %1 entries", len(value)),
            sentence("keep at most %1 entries", wanted.max_length),
        )
    for number, entry in enumerate(value, 1):
        yield from _check(entry, wanted.item_type, f"{key}[{number}]")


def _check_row(value: Any, wanted: inspect.TupleType, key: str) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _wrong_kind(key, value, wanted)
    elif len(value) != len(wanted.item_types):
        fix = sentence("write %1 values: %2", len(wanted.item_types), example(wanted))
        yield Finding(key, sentence("has %1 values", len(value)), fix)
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
        yield Finding(
            place, sentence("is missing"), sentence("add a line for %1, with one of %2", field, listed)
        )
    elif chosen is not None:
        yield from _check_table(value, chosen, key)
    else:
        yield Finding(
            place, sentence("%1 is not a choice", shown(value[field])), sentence("write one of %1", listed)
        )


def _check_choice(value: Any, wanted: inspect.LiteralType, key: str) -> Iterator[Finding]:
    if value in wanted.values:
        return
    choices = [str(choice) for choice in wanted.values]
    near = difflib.get_close_matches(str(value), choices, 1)
    listed = ", ".join(f'"{choice}"' for choice in choices)
    fix = sentence("write one of %1", listed)
    if near:
        fix = sentence('did you mean "%1"? Write one of %2', near[0], listed)
    yield Finding(key, sentence("%1 is not a choice", shown(value)), fix)


def _check_text(value: Any, wanted: inspect.StrType, key: str, hints: dict[str, Any]) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _wrong_kind(key, value, wanted)
    elif wanted.min_length and len(value) < wanted.min_length:
        message = sentence("is empty") if not value else sentence("has only %1 characters", len(value))
        yield Finding(
            key, message, sentence("write %1 or more characters between the quotes", wanted.min_length)
        )
    elif wanted.max_length is not None and len(value) > wanted.max_length:
        message = sentence("is too long: %1 characters", len(value))
        yield Finding(key, message, sentence("write at most %1 characters", wanted.max_length))
    elif wanted.pattern and not re.search(wanted.pattern, value):
        examples = ", ".join(f'"{example}"' for example in hints.get("examples", ()))
        fix = (
            sentence("write it like %1", examples)
            if examples
            else sentence("its form must be %1", wanted.pattern)
        )
        yield Finding(key, sentence("%1 does not have the right form", shown(value)), fix)


def _check_plain(value: Any, wanted: inspect.BoolType | inspect.DateType, key: str) -> Iterator[Finding]:
    if isinstance(wanted, inspect.DateType):
        try:
            datetime.date.fromisoformat(str(value))
        except ValueError:
            yield Finding(
                key,
                sentence("%1 is not a day", shown(value)),
                sentence("write year-month-day, like %1", "2026-12-24"),
            )
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
    spoken = sentence("a number from %1 to %2", least, wanted.le)
    if wanted.le is None:
        spoken = sentence("%1 or more", least)
    elif least is None:
        spoken = sentence("%1 or less", wanted.le)
    fix = sentence("write 0, or %1", spoken) if allows_zero else sentence("write %1", spoken)
    yield Finding(key, sentence("%1 is out of range", shown(value)), fix)


def _within(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def _wrong_kind(key: str, value: Any, wanted: inspect.Type) -> Finding:
    message = sentence("must be %1, but %2 is %3", kind_wanted(wanted), shown(value), kind_of(value))
    if isinstance(wanted, inspect.StrType) and not isinstance(value, (list, dict)):
        fix = sentence('put it between quotes: "%1"', value)
    elif isinstance(value, str) and isinstance(wanted, (inspect.IntType, inspect.BoolType)):
        fix = sentence("write it without quotes, like %1", example(wanted))
    else:
        fix = sentence("write it like %1", example(wanted))
    return Finding(key, message, fix)
