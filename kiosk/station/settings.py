"""The settings of one kiosk: described options in one TOML file.

The options below are the only place that knows their kind, unit, range, default and line of help;
the sample file, the checks and the handbook's table come from them.
"""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.exhibition.pack import LanguageCode
from kiosk.reading import Problem, UnusableFileError, parse_toml, read_bounded, read_toml
from kiosk.writing import write_atomically

Orientation = Literal["as-display", "turned-left", "turned-right", "upside-down"]
_SMALLEST_PANEL = 10


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
        LanguageCode, Meta(description="The language that every visit starts in.")
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

    def __post_init__(self) -> None:
        if 0 < self.panel_diagonal_inches < _SMALLEST_PANEL:
            raise ValueError(f"panel_diagonal_inches is neither 0 nor {_SMALLEST_PANEL} or more")


def load_settings(file: Path, last_good: Path) -> tuple[Settings, list[Problem]]:
    """Read the settings; a bad file is told in full and the last good one used in its place.

    Args:
        file: the settings file; when there is none, the defaults hold.
        last_good: where a copy of the last good file is kept.

    Returns:
        Settings that can always be used, and every problem met on the way.
    """
    try:
        content = read_bounded(file, str(file))
    except UnusableFileError as error:
        if isinstance(error.__context__, FileNotFoundError):
            return Settings(), []
        return _fall_back(file, last_good, [error.problem])
    settings, problems = parse_toml(content, Settings, name=str(file))
    if settings is None:
        return _fall_back(file, last_good, problems)
    return settings, _keep(content, last_good)


def _fall_back(file: Path, last_good: Path, problems: list[Problem]) -> tuple[Settings, list[Problem]]:
    kept, _ = read_toml(last_good, Settings)
    used = "the defaults are used" if kept is None else "the last good settings are used"
    fix = "mend the file, then start the kiosk again"
    return kept or Settings(), [*problems, Problem(str(file), "", used, fix)]


def _keep(content: bytes, last_good: Path) -> list[Problem]:
    try:
        if not last_good.is_file() or last_good.read_bytes() != content:
            write_atomically(last_good, content)
    except OSError as error:
        message = f"the copy of the good settings cannot be written ({error.strerror})"
        return [Problem(str(last_good), "", message, "let the kiosk's user write this folder")]
    return []


def sample() -> str:
    """Return a settings file with every option commented out at its default, and explained."""
    lines = ["# Settings of this kiosk. Take away the # before a line to change it."]
    described = msgspec.inspect.type_info(Settings)
    assert isinstance(described, msgspec.inspect.StructType)
    for field in described.fields:
        kind, hints = _unwrapped(field.type)
        default = _as_toml(field.default)
        unit = f" {hints['unit']}" if "unit" in hints else ""
        lines += ["", f"# {hints['description']}"]
        lines.append(f"# Allowed: {_allowed(kind, hints)}{unit}. Default: {default}{unit}.")
        lines.append(f"# {field.encode_name} = {default}")
    return "\n".join(lines) + "\n"


def _unwrapped(kind: msgspec.inspect.Type) -> tuple[msgspec.inspect.Type, dict[str, object]]:
    hints: dict[str, object] = {}
    while isinstance(kind, msgspec.inspect.Metadata):
        hints = (kind.extra_json_schema or {}) | (kind.extra or {}) | hints
        kind = kind.type
    return kind, hints


def _allowed(kind: msgspec.inspect.Type, hints: dict[str, object]) -> str:
    match kind:
        case msgspec.inspect.IntType() | msgspec.inspect.FloatType():
            least = hints.get("zero_or_at_least")
            zero = "" if least is None else "0, or "
            return f"{zero}{kind.ge if least is None else least} to {kind.le}"
        case msgspec.inspect.LiteralType():
            return ", ".join(f'"{choice}"' for choice in kind.values)
        case msgspec.inspect.BoolType():
            return "true, false"
        case msgspec.inspect.VarTupleType():
            return 'a list, like ["zh_CN", "en"]'
        case _:
            return 'a language code, like "zh_CN" or "en"'


def _as_toml(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_as_toml(entry) for entry in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
