"""The settings of one kiosk: described options in one TOML file.

The options below are the only place that knows their kind, unit, range, default and line of help;
the sample file, the checks and the handbook's table come from them.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.exhibition.pack import LanguageCode
from kiosk.keeping import InPlace, KeptFile
from kiosk.reading import Problem
from kiosk.station.hours import OpeningHours, faults_of_hours

Orientation = Literal["as-display", "turned-left", "turned-right", "upside-down"]
WebAddress = Annotated[
    str,
    Meta(
        max_length=300,
        pattern=r"^(https?://[^\s/?#{}\"]+([^\s{}\"]|\{product\}|\{language\})*)?$",
        examples=["https://example.org/{product}?language={language}"],
    ),
]
ClosedScreen = Literal["black", "picture"]
PictureName = Annotated[str, Meta(max_length=200, pattern=r"^([^/\\:.][^/\\:]*)?$", examples=["closed.jpg"])]
_SMALLEST_PANEL = 10

#: What kind of value an option takes
Kind = Literal["number", "switch", "choice", "language", "languages", "text", "hours"]


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What staff have set for this kiosk."""

    idle_seconds: Annotated[
        int,
        Meta(
            ge=15,
            le=600,
            description="Nobody has touched the screen for this long: ask whether someone is there.",
            extra={"unit": "s"},
        ),
    ] = 60
    countdown_seconds: Annotated[
        int,
        Meta(
            ge=20,
            le=120,
            description='How long "Still there?" waits for a touch before the visit ends.',
            extra={"unit": "s"},
        ),
    ] = 20
    languages: Annotated[
        tuple[LanguageCode, ...],
        Meta(
            max_length=40,
            description="Languages offered, in this order; empty: all that have a translation.",
        ),
    ] = ()
    default_language: Annotated[
        LanguageCode,
        Meta(description="The language that every visit starts in.", extra={"kind": "language"}),
    ] = "zh_CN"
    panel_diagonal_inches: Annotated[
        float,
        Meta(
            ge=0,
            le=120,
            description="Diagonal of the panel, so that sizes are right; 0: ask the display.",
            extra={"unit": "inches", "zero_or_at_least": _SMALLEST_PANEL},
        ),
    ] = 0
    orientation: Annotated[
        Orientation, Meta(description="How the panel hangs, when the system does not turn it.")
    ] = "as-display"
    panel_lower_edge_mm: Annotated[
        int,
        Meta(
            ge=0,
            le=2000,
            description="From the floor to the panel's lower edge, for reach mode; 0: not measured.",
            extra={"unit": "mm"},
        ),
    ] = 0
    full_screen: Annotated[
        bool, Meta(description="Fill the screen; false: show a window, for trying things out.")
    ] = True
    attract_dwell_seconds: Annotated[
        int,
        Meta(
            ge=5,
            le=120,
            description="How long each product stays while nobody touches.",
            extra={"unit": "s"},
        ),
    ] = 12
    volume: Annotated[
        int,
        Meta(ge=0, le=100, description="How loud reading aloud and sounds are.", extra={"unit": "%"}),
    ] = 60
    sounds: Annotated[bool, Meta(description="Soft sounds when a visitor touches.")] = False
    product_address: Annotated[
        WebAddress,
        Meta(
            description="Web page of a product, for visitors' phones, as a QR code; empty: none is offered.",
        ),
    ] = ""
    opening_hours: Annotated[
        OpeningHours,
        Meta(
            description="When visitors come, for each weekday and for single dates; a day not named: always."
        ),
    ] = {}

    closed_screen: Annotated[
        ClosedScreen,
        Meta(description="What is shown outside the opening hours; with black the display is switched off."),
    ] = "black"
    closed_picture: Annotated[
        PictureName,
        Meta(description="The picture shown outside the opening hours: a file in the media folder."),
    ] = ""
    closed_touch_wakes: Annotated[
        bool, Meta(description="Outside the opening hours, too, a touch begins a visit.")
    ] = True
    burn_in_shift: Annotated[
        bool, Meta(description="Move what stands still in the attract loop a little, to spare the panel.")
    ] = True

    def __post_init__(self) -> None:
        if 0 < self.panel_diagonal_inches < _SMALLEST_PANEL:
            raise ValueError(f"panel_diagonal_inches is neither 0 nor {_SMALLEST_PANEL} or more")


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


_IN_PLACE = InPlace(
    last_good="the last good settings are used",
    default="the defaults are used",
    fix="mend the file",
)


def settings_file(file: Path, last_good: Path) -> KeptFile[Settings]:
    """Return the settings file, to read and to change; `last_good` is where its copy is kept."""
    return KeptFile(file, last_good, Settings, _faults, _IN_PLACE)


def load_settings(file: Path, last_good: Path) -> tuple[Settings, list[Problem]]:
    """Read the settings; a bad file is told in full and the last good one used in its place.

    Args:
        file: the settings file; when there is none, the defaults hold.
        last_good: where a copy of the last good file is kept.

    Returns:
        Settings that can always be used, and every problem met on the way.
    """
    loaded = settings_file(file, last_good).load()
    return loaded.value, list(loaded.problems)


def _faults(settings: Settings, name: str) -> Iterator[Problem]:
    return faults_of_hours(settings.opening_hours, name)


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
