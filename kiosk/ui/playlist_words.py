"""The playlist's items, rules and reasons in the words that staff read."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from kiosk.attract.editing import Differences
from kiosk.attract.playlist import Item, VideoItem
from kiosk.attract.schedule import Reason
from kiosk.daytime import WEEKDAYS, is_empty, span_of

_WHY = {
    "always": QT_TRANSLATE_NOOP("Playlist", "plays"),
    "until_time": QT_TRANSLATE_NOOP("Playlist", "plays until %1"),
    "on_weekdays": QT_TRANSLATE_NOOP("Playlist", "plays: it is one of its days"),
    "until_day": QT_TRANSLATE_NOOP("Playlist", "plays; its last day is %1"),
    "off": QT_TRANSLATE_NOOP("Playlist", "does not play: it is switched off"),
    "from_day": QT_TRANSLATE_NOOP("Playlist", "does not play before %1"),
    "ended": QT_TRANSLATE_NOOP("Playlist", "does not play any more: its last day was %1"),
    "weekdays": QT_TRANSLATE_NOOP("Playlist", "does not play: this is none of its days"),
    "from_time": QT_TRANSLATE_NOOP("Playlist", "does not play before %1"),
}
#: What stands between the parts of a schedule
_AND = str(QT_TRANSLATE_NOOP("Playlist", "%1, %2"))
#: How a day is written, in Qt's date format: "d MMM yyyy" gives "1 Dec 2026"
_DAY = str(QT_TRANSLATE_NOOP("Playlist", "d MMM yyyy"))
_FROM = str(QT_TRANSLATE_NOOP("Playlist", "from %1"))
_UNTIL = str(QT_TRANSLATE_NOOP("Playlist", "until %1"))
_SECONDS = str(QT_TRANSLATE_NOOP("Playlist", "%1 s"))
_WHOLE = str(QT_TRANSLATE_NOOP("Playlist", "its whole length"))
_ALWAYS = str(QT_TRANSLATE_NOOP("Playlist", "always"))
_WEEKEND = str(QT_TRANSLATE_NOOP("Playlist", "Saturday and Sunday"))
_WORKDAYS = str(QT_TRANSLATE_NOOP("Playlist", "Monday to Friday"))
_REORDERED = str(QT_TRANSLATE_NOOP("Playlist", "another order"))


def words(source: str, *values: str) -> str:
    """Return a text in the language that is shown, with its values put in."""
    text = QCoreApplication.translate("Playlist", source)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text


def joined(parts: Sequence[str]) -> str:
    """Return parts as one line."""
    line = ""
    for part in parts:
        line = words(_AND, line, part) if line else part
    return line


def day(of: date) -> str:
    """Return a day as it is written."""
    return QLocale().toString(QDate(of.year, of.month, of.day), words(_DAY))


def days(weekdays: Sequence[str]) -> str:
    """Return weekdays as they are written, in the order of the week."""
    chosen = tuple(name for name in WEEKDAYS if name in weekdays)
    if chosen == WEEKDAYS[5:]:
        return words(_WEEKEND)
    if chosen == WEEKDAYS[:5]:
        return words(_WORKDAYS)
    return joined([short_day(WEEKDAYS.index(name)) for name in chosen])


def short_day(place: int) -> str:
    """Return the short name of a weekday, from 0 for Monday."""
    return QLocale().standaloneDayName(place + 1, QLocale.FormatType.ShortFormat)


def rules(item: Item) -> str:
    """Return when an item plays, apart from whether it is switched on."""
    return joined(list(_rules(item))) or words(_ALWAYS)


def _rules(item: Item) -> Iterator[str]:
    if item.weekdays:
        yield days(item.weekdays)
    if item.hours:
        yield item.hours.replace("-", "\u2013")
    if item.first_day:
        yield words(_FROM, day(item.first_day))
    if item.last_day:
        yield words(_UNTIL, day(item.last_day))


def dwell(item: Item, usual: int) -> str:
    """Return how long an item stays, given the station's usual dwell, s."""
    if isinstance(item, VideoItem) and not item.dwell_seconds:
        return words(_WHOLE)
    return words(_SECONDS, str(item.dwell_seconds or usual))


def why(reason: Reason) -> str:
    """Return why an item plays or does not."""
    return words(str(_WHY[reason.why]), day(reason.day) if reason.day else reason.time)


def changes(found: Differences) -> str:
    """Return what has been changed; empty when nothing has."""
    translate = QCoreApplication.translate
    parts = [
        translate("Playlist", "%n changed", "", found.changed) if found.changed else "",
        translate("Playlist", "%n added", "", found.added) if found.added else "",
        translate("Playlist", "%n removed", "", found.removed) if found.removed else "",
        translate("Playlist", "%n moved", "", found.moved) if found.moved else "",
        words(_REORDERED) if found.reordered else "",
    ]
    return joined([part for part in parts if part])


def minutes(hours: str | None) -> tuple[int, int]:
    """Return the minutes of the day at which hours begin and end; usual ones where there are none."""
    if hours is None or is_empty(hours):
        return 9 * 60, 18 * 60
    span = span_of(hours)
    return span.start, span.end


def clock_time(minute: int) -> str:
    """Return a minute of the day as "09:30"."""
    return f"{minute // 60:02}:{minute % 60:02}"
