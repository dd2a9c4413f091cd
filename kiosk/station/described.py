"""The settings as they are described: for the sample file, the console and the handbook."""

from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Struct

from kiosk.station.settings import Settings

#: What kind of value an option takes
Kind = Literal["number", "switch", "choice", "several", "language", "languages", "text", "hours"]


class Option(Struct, frozen=True, kw_only=True):
    """One option as it is described.

    Attributes:
        help: what it is for, for whoever writes the file.
        default: its value where the file does not name it.
        unit: of a number, as the file's reader sees it.
        least: the smallest number.
        most: the largest number.
        above_zero: the smallest number that is not 0, where 0 means something else; else `least`.
        choices: what may be chosen.
        example: a text that would do.
    """

    name: str
    kind: Kind
    help: str
    default: object
    unit: str = ""
    least: float = 0
    most: float = 0
    above_zero: float = 0
    choices: tuple[str, ...] = ()
    example: str = ""


@cache
def options() -> dict[str, Option]:
    """Return the description of every option, by name, in the order of the file."""
    described = msgspec.inspect.type_info(Settings)
    assert isinstance(described, msgspec.inspect.StructType)
    return {field.encode_name: _option(field) for field in described.fields}


def _option(field: msgspec.inspect.Field) -> Option:
    kind, hints = _unwrapped(field.type)
    default = field.default if field.default_factory is msgspec.NODEFAULT else {}
    told: dict[str, Any] = {}
    kind_name: Kind = hints.get("kind", "text")
    match kind:
        case msgspec.inspect.IntType(ge=least, le=most) | msgspec.inspect.FloatType(ge=least, le=most):
            kind_name = "number"
            told = {"least": least, "most": most, "above_zero": hints.get("zero_or_at_least", least)}
        case msgspec.inspect.LiteralType(values=choices):
            kind_name, told = "choice", {"choices": choices}
        case msgspec.inspect.BoolType():
            kind_name = "switch"
        case msgspec.inspect.VarTupleType(item_type=msgspec.inspect.LiteralType(values=choices)):
            kind_name, told = "several", {"choices": choices}
        case msgspec.inspect.VarTupleType():
            kind_name = "languages"
        case msgspec.inspect.DictType():
            kind_name = "hours"
        case _:
            told = {"example": hints["examples"][0]}
    return Option(
        name=field.encode_name,
        kind=kind_name,
        help=hints["description"],
        default=default,
        unit=hints.get("unit", ""),
        **told,
    )


def sample() -> str:
    """Return a settings file with every option commented out at its default, and explained."""
    lines = ["# Settings of this kiosk. Take away the # before a line to change it."]
    for option in options().values():
        default = _as_toml(option.default)
        unit = f" {option.unit}" if option.unit else ""
        lines += ["", f"# {option.help}"]
        lines.append(f"# Allowed: {_allowed(option)}{unit}. Default: {default}{unit}.")
        lines.append(f"# {option.name} = {default}")
    return "\n".join(lines) + "\n"


def _unwrapped(kind: msgspec.inspect.Type) -> tuple[msgspec.inspect.Type, dict[str, Any]]:
    hints: dict[str, Any] = {}
    while isinstance(kind, msgspec.inspect.Metadata):
        hints = (kind.extra_json_schema or {}) | (kind.extra or {}) | hints
        kind = kind.type
    return kind, hints


def _allowed(option: Option) -> str:
    match option.kind:
        case "number":
            zero = "0, or " if option.above_zero > option.least else ""
            return f"{zero}{option.above_zero} to {option.most}"
        case "choice":
            return ", ".join(f'"{choice}"' for choice in option.choices)
        case "several":
            return "a list of " + ", ".join(f'"{choice}"' for choice in option.choices)
        case "switch":
            return "true, false"
        case "languages":
            return 'a list, like ["zh_CN", "en"]'
        case "hours":
            return 'a table, like { monday = "closed", friday = "18:00-02:00", 2026-12-24 = "09:00-13:00" }'
        case "text":
            return f'empty, or a text like "{option.example}"'
        case _:
            return 'a language code, like "zh_CN" or "en"'


def _as_toml(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_as_toml(entry) for entry in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{}"
    return f'"{value}"' if isinstance(value, str) else str(value)
