"""The settings of one kiosk: described options in one TOML file.

The options below are the only place that knows their kind, unit, range, default and line of help;
the checks come from them, and through `described.py` the sample file, the console and the handbook's table.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.exhibition.pack import LanguageCode
from kiosk.keeping import InPlace, KeptFile
from kiosk.reading import Problem
from kiosk.sentences import sentence
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
PublicKey = Annotated[
    str,
    Meta(
        max_length=44,
        pattern="^([A-Za-z0-9+/]{43}=)?$",
        examples=["bVm0Hq2tq9cXQ1Yv4m0m3zq2s5QJcW0uH0mT0m1gk3o="],
    ),
]
ClosedScreen = Literal["black", "picture"]
AccessOption = Literal["contrast", "reach", "motion"]
PictureName = Annotated[str, Meta(max_length=200, pattern=r"^([^/\\:.][^/\\:]*)?$", examples=["closed.jpg"])]
_SMALLEST_PANEL = 10
# Darker than this nobody finds the console again.
_DIMMEST = 10


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
            description="Languages offered, in order; empty: Chinese, English, those in the data folder.",
        ),
    ] = ()
    default_language: Annotated[
        LanguageCode,
        Meta(description="The language that every visit starts in.", extra={"kind": "language"}),
    ] = "zh_CN"
    access_options: Annotated[
        tuple[AccessOption, ...],
        Meta(
            max_length=3,
            description="What visitors may switch on besides larger text: contrast, reach mode, less motion.",
        ),
    ] = ("contrast", "reach", "motion")
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
    brightness: Annotated[
        int,
        Meta(
            ge=0,
            le=100,
            description="How bright the panel is, where the machine can set it; 0: as it is.",
            extra={"unit": "%", "zero_or_at_least": _DIMMEST},
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

    pack_public_key: Annotated[
        PublicKey,
        Meta(description="Only content packs signed with this key are installed; empty: all that are whole."),
    ] = ""

    def __post_init__(self) -> None:
        if 0 < self.panel_diagonal_inches < _SMALLEST_PANEL:
            raise ValueError(f"panel_diagonal_inches is neither 0 nor {_SMALLEST_PANEL} or more")
        if 0 < self.brightness < _DIMMEST:
            raise ValueError(f"brightness is neither 0 nor {_DIMMEST} or more")


_IN_PLACE = InPlace(
    last_good=sentence("the last good settings are used"),
    default=sentence("the defaults are used"),
    fix=sentence("mend the file"),
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
