"""How the console words the settings for staff: a name and a line of help for each, and its choices."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from kiosk.daytime import WEEKDAYS
from kiosk.station.described import Option
from kiosk.station.hours import CLOSED
from kiosk.ui.figures import quantity
from kiosk.ui.mixed import untranslated
from kiosk.ui.playlist_words import joined

#: For each option what it is called and what it does
WORDS: dict[str, tuple[object, object]] = {
    "idle_seconds": (
        QT_TRANSLATE_NOOP("StationSettings", "Ask after"),
        QT_TRANSLATE_NOOP(
            "StationSettings", "Nobody has touched the screen for this long: is anybody still there?"
        ),
    ),
    "countdown_seconds": (
        QT_TRANSLATE_NOOP("StationSettings", "Wait for an answer"),
        QT_TRANSLATE_NOOP("StationSettings", "Then the visit ends and the next visitor starts afresh."),
    ),
    "attract_dwell_seconds": (
        QT_TRANSLATE_NOOP("StationSettings", "Show each item for"),
        QT_TRANSLATE_NOOP("StationSettings", "While nobody touches; an item may have a time of its own."),
    ),
    "default_language": (
        QT_TRANSLATE_NOOP("StationSettings", "Visits start in"),
        QT_TRANSLATE_NOOP("StationSettings", "Visitors can change the language for themselves."),
    ),
    "languages": (
        QT_TRANSLATE_NOOP("StationSettings", "Languages on offer"),
        QT_TRANSLATE_NOOP("StationSettings", "The language that visits start in is always on offer."),
    ),
    "volume": (
        QT_TRANSLATE_NOOP("StationSettings", "Volume"),
        QT_TRANSLATE_NOOP("StationSettings", "How loud reading aloud and sounds are."),
    ),
    "sounds": (
        QT_TRANSLATE_NOOP("StationSettings", "Sounds"),
        QT_TRANSLATE_NOOP("StationSettings", "A soft sound goes with touches."),
    ),
    "product_address": (
        QT_TRANSLATE_NOOP("StationSettings", "Address to take along"),
        QT_TRANSLATE_NOOP("StationSettings", "The web page of a product, as a code for visitors’ phones."),
    ),
    "opening_hours": (
        QT_TRANSLATE_NOOP("StationSettings", "Opening hours"),
        QT_TRANSLATE_NOOP("StationSettings", "When visitors come, for each weekday and for single days."),
    ),
    "closed_screen": (
        QT_TRANSLATE_NOOP("StationSettings", "Outside opening hours the screen shows"),
        QT_TRANSLATE_NOOP("StationSettings", "Black switches the display off, where that is possible."),
    ),
    "closed_picture": (
        QT_TRANSLATE_NOOP("StationSettings", "Which picture"),
        QT_TRANSLATE_NOOP("StationSettings", "One of the pictures in the media folder."),
    ),
    "closed_touch_wakes": (
        QT_TRANSLATE_NOOP("StationSettings", "A touch wakes the kiosk"),
        QT_TRANSLATE_NOOP("StationSettings", "Outside opening hours, for one visitor; then it rests again."),
    ),
    "access_options": (
        QT_TRANSLATE_NOOP("StationSettings", "Easier to see and reach"),
        QT_TRANSLATE_NOOP("StationSettings", "What visitors may switch on; larger text is always on offer."),
    ),
    "panel_diagonal_inches": (
        QT_TRANSLATE_NOOP("StationSettings", "Diagonal of the screen"),
        QT_TRANSLATE_NOOP("StationSettings", "It is right when the line below measures 100 mm."),
    ),
    "panel_lower_edge_mm": (
        QT_TRANSLATE_NOOP("StationSettings", "Height of the lower edge"),
        QT_TRANSLATE_NOOP(
            "StationSettings", "From the floor; then “Within reach” brings everything below 1,220 mm."
        ),
    ),
    "orientation": (
        QT_TRANSLATE_NOOP("StationSettings", "How the screen hangs"),
        QT_TRANSLATE_NOOP("StationSettings", "The bright edge is the top of the screen as it was made."),
    ),
    "burn_in_shift": (
        QT_TRANSLATE_NOOP("StationSettings", "Protect against burn-in"),
        QT_TRANSLATE_NOOP("StationSettings", "What stands still moves a little once a minute."),
    ),
    "brightness": (
        QT_TRANSLATE_NOOP("StationSettings", "Brightness"),
        QT_TRANSLATE_NOOP("StationSettings", "Of the panel’s light; a dark room needs less of it."),
    ),
    "full_screen": (
        QT_TRANSLATE_NOOP("StationSettings", "Fill the screen"),
        QT_TRANSLATE_NOOP("StationSettings", "Off: a window, for trying things out."),
    ),
    "pack_public_key": (
        QT_TRANSLATE_NOOP("StationSettings", "Key for content packs"),
        QT_TRANSLATE_NOOP("StationSettings", "Only packs that were signed with it are installed."),
    ),
}
_CHOICES = {
    "as-display": QT_TRANSLATE_NOOP("StationSettings", "Upright"),
    "turned-left": QT_TRANSLATE_NOOP("StationSettings", "Turned left"),
    "turned-right": QT_TRANSLATE_NOOP("StationSettings", "Turned right"),
    "upside-down": QT_TRANSLATE_NOOP("StationSettings", "Upside down"),
    "black": QT_TRANSLATE_NOOP("StationSettings", "Black"),
    "picture": QT_TRANSLATE_NOOP("StationSettings", "A picture"),
    "contrast": QT_TRANSLATE_NOOP("StationSettings", "High contrast"),
    "reach": QT_TRANSLATE_NOOP("StationSettings", "Within reach"),
    "motion": QT_TRANSLATE_NOOP("StationSettings", "Less motion"),
}
_UNITS = {
    "s": QT_TRANSLATE_NOOP("StationSettings", "%1 s"),
    "inches": QT_TRANSLATE_NOOP("StationSettings", "%1 inches"),
    "mm": QT_TRANSLATE_NOOP("StationSettings", "%1 mm"),
}
#: What 0 stands for
_ZEROS = {
    "panel_diagonal_inches": QT_TRANSLATE_NOOP("StationSettings", "As the display says"),
    "panel_lower_edge_mm": QT_TRANSLATE_NOOP("StationSettings", "Not measured"),
    "brightness": QT_TRANSLATE_NOOP("StationSettings", "As it is"),
}
_YES = QT_TRANSLATE_NOOP("StationSettings", "yes")
_NO = QT_TRANSLATE_NOOP("StationSettings", "no")
_NONE = QT_TRANSLATE_NOOP("StationSettings", "none")
_DEFAULT = QT_TRANSLATE_NOOP("StationSettings", "default")
_CLOSED = QT_TRANSLATE_NOOP("StationSettings", "closed")
_ALWAYS_OPEN = QT_TRANSLATE_NOOP("StationSettings", "open at all times")
_NEXT_START = QT_TRANSLATE_NOOP("StationSettings", "From the next start on.")
_BY_KEYBOARD = QT_TRANSLATE_NOOP("StationSettings", "Set it with a keyboard: %1")
_START_LANGUAGE = QT_TRANSLATE_NOOP(
    "StationSettings", "Visits start in this language: choose another one first."
)
_NO_PICTURES = QT_TRANSLATE_NOOP("StationSettings", "There is no picture yet: add one on the page Playlist.")
_NOT_SAVED = QT_TRANSLATE_NOOP("StationSettings", "Not saved: %1")


def _words(source: object) -> str:
    return QCoreApplication.translate("StationSettings", str(source))


def label_of(name: str) -> str:
    """Return what an option is called."""
    return _words(WORDS[name][0])


def help_of(name: str) -> str:
    """Return what an option does."""
    return _words(WORDS[name][1])


def choice_in_words(choice: str) -> str:
    """Return what a choice is called; a file's name is its own."""
    return _words(_CHOICES[choice]) if choice in _CHOICES else untranslated(choice)


def number_in_words(option: Option, number: float) -> str:
    """Return a number with its unit, or what 0 stands for."""
    if number == 0 and option.name in _ZEROS:
        return _words(_ZEROS[option.name])
    text = QLocale().toString(float(number), "g", 6)
    if option.unit in _UNITS:
        return _words(_UNITS[option.unit]).replace("%1", text)
    return quantity(text, option.unit)


def value_in_words(option: Option, value: Any) -> str:
    """Return the value of an option that is no table, in words."""
    match option.kind:
        case "number":
            return number_in_words(option, value)
        case "switch":
            return _words(_YES if value else _NO)
        case "languages":
            return joined(value) or _words(_DEFAULT)
        case "several":
            return joined([choice_in_words(choice) for choice in value]) or _words(_NONE)
        case "choice":
            return choice_in_words(value)
    return untranslated(value) if value else _words(_NONE)


def hours_in_words(hours: Mapping[str, str]) -> list[str]:
    """Return a line for each day that has opening hours of its own, in the order of the calendar."""
    days = [*(day for day in WEEKDAYS if day in hours), *sorted(set(hours) - set(WEEKDAYS))]
    return [f"{_day(day)}: {_span(hours[day])}" for day in days] or [_words(_ALWAYS_OPEN)]


def _day(day: str) -> str:
    return QLocale().dayName(WEEKDAYS.index(day) + 1) if day in WEEKDAYS else untranslated(day)


def _span(hours: str) -> str:
    return _words(_CLOSED) if hours == CLOSED else untranslated(hours.replace("-", "–"))


def next_start() -> str:
    """Return that a change does not count at once."""
    return _words(_NEXT_START)


def by_keyboard(name: str) -> str:
    """Return how an option is set that has no control."""
    return _words(_BY_KEYBOARD).replace("%1", f"kiosk settings set {name}=…")


def start_language() -> str:
    """Return why a language stays on offer."""
    return _words(_START_LANGUAGE)


def no_pictures() -> str:
    """Return why there is nothing to choose from."""
    return _words(_NO_PICTURES)


def not_saved(why: str) -> str:
    """Return that a change was refused, and why."""
    return _words(_NOT_SAVED).replace("%1", why)
