"""The opening hours as the console shows and changes them: seven weekdays, and single days."""

from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    Property,
    QCoreApplication,
    QDate,
    QLocale,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.clock import Clock
from kiosk.daytime import WEEKDAYS, Span, span_of
from kiosk.station.hours import ALL_DAY, CLOSED, is_open, opening_changes_next
from kiosk.ui.station_settings import StationSettings

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: How a day is: open all day, closed, or open for some hours; weekdays together may also differ
Way = Literal["open", "closed", "hours", "differs"]
#: Stands for all weekdays together
EVERY_DAY = "every-day"
#: What hours begin with before staff change them
FIRST_HOURS = "09:00-17:00"
STEP_MIN = 15
_DIFFERS = ""
_LAST_START, _MIDNIGHT = 24 * 60 - STEP_MIN, 24 * 60
#: How far ahead a single day may be
_AHEAD = timedelta(days=730)

#: As QLocale takes it: d day, M month, yyyy year
_DATE_FORMAT = QT_TRANSLATE_NOOP("Timetable", "d MMM yyyy")
_OPEN_UNTIL = QT_TRANSLATE_NOOP("Timetable", "Open now, until %1.")
_CLOSED_UNTIL = QT_TRANSLATE_NOOP("Timetable", "Closed now, until %1.")
_ALWAYS_OPEN = QT_TRANSLATE_NOOP("Timetable", "Always open.")
_EVERY_DAY = QT_TRANSLATE_NOOP("Timetable", "Every day")
_ALWAYS_CLOSED = QT_TRANSLATE_NOOP("Timetable", "Always closed.")


@QmlElement
class OpeningDay(QObject):
    """A weekday, all of them together, or a single day, and when it is open."""

    changed = Signal()

    def __init__(self, key: str, timetable: "Timetable") -> None:
        super().__init__(timetable)
        #: As the file has it
        self.key = key
        self._timetable = timetable

    @Property(bool, constant=True)
    def single(self) -> bool:
        """Whether it is one day of the calendar."""
        return self.key not in (*WEEKDAYS, EVERY_DAY)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The weekday's name, or the day in full."""
        if self.key == EVERY_DAY:
            return _words(_EVERY_DAY)
        if self.key in WEEKDAYS:
            return _as_title(QLocale().standaloneDayName(WEEKDAYS.index(self.key) + 1))
        return _date_in_words(self._date)

    @Property(str, notify=changed)
    def weekday(self) -> str:
        """The name of a single day's weekday."""
        if not self.property("single"):
            return ""
        return _as_title(QLocale().standaloneDayName(self._date.isoweekday()))

    @Property(int, notify=changed)
    def day(self) -> int:
        """A single day's number in the calendar; one more is the day after. 0 for a weekday."""
        return self._date.toordinal() if self.property("single") else 0

    @Property(str, notify=changed)
    def way(self) -> str:
        """`open` all day, `closed`, or open for some `hours`; `differs` when weekdays are not alike."""
        return {ALL_DAY: "open", CLOSED: "closed", _DIFFERS: "differs"}.get(self._hours, "hours")

    @Property(int, notify=changed)
    def start(self) -> int:
        """Minute of the day at which it opens."""
        return self._span.start

    @Property(int, notify=changed)
    def end(self) -> int:
        """Minute of the day at which it closes, up to 24:00."""
        return self._span.end

    @Property(bool, notify=changed)
    def overnight(self) -> bool:
        """Whether it closes on the day after."""
        return self.property("way") == "hours" and self._span.overnight

    @Slot(str)
    def choose(self, way: Way) -> None:
        """Open all day, close, or open for some hours."""
        if way != self.property("way"):
            self._timetable.put(self.key, {"open": ALL_DAY, "closed": CLOSED}.get(way, FIRST_HOURS))

    @Slot(int)
    def setStart(self, minute: int) -> None:
        """Open at this minute of the day."""
        span = self._span
        if minute == span.end:
            minute += STEP_MIN if minute > span.start else -STEP_MIN
        if 0 <= minute <= _LAST_START:
            self._timetable.put(self.key, f"{_clock(minute)}-{_clock(span.end)}")

    @Slot(int)
    def setEnd(self, minute: int) -> None:
        """Close at this minute of the day, or of the day after when that is not later."""
        span = self._span
        if minute == span.start:
            minute += STEP_MIN if minute > span.end else -STEP_MIN
        if STEP_MIN <= minute <= _MIDNIGHT:
            self._timetable.put(self.key, f"{_clock(span.start)}-{_clock(minute)}")

    @Slot(int)
    def setDay(self, day: int) -> None:
        """Make it another day; days that are listed already are passed over."""
        self._timetable.move(self, date.fromordinal(day), 1 if day > self._date.toordinal() else -1)

    @Slot()
    def remove(self) -> None:
        """Take a single day out: its weekday counts again."""
        self._timetable.put(self.key, None)

    @property
    def _date(self) -> date:
        return date.fromisoformat(self.key)

    @property
    def _hours(self) -> str:
        hours = self._timetable.hours
        if self.key != EVERY_DAY:
            return hours.get(self.key, ALL_DAY)
        told = {hours.get(day, ALL_DAY) for day in WEEKDAYS}
        return told.pop() if len(told) == 1 else _DIFFERS

    @property
    def _span(self) -> Span:
        return Span(0, 0) if self._hours in (CLOSED, _DIFFERS) else span_of(self._hours)


@QmlElement
@QmlSingleton
class Timetable(QObject):
    """The page of the opening hours; it changes one setting."""

    changed = Signal()

    def __init__(self, settings: StationSettings, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._weekdays = [OpeningDay(day, self) for day in WEEKDAYS]
        #: Monday to Sunday, all alike
        self.every_day = OpeningDay(EVERY_DAY, self)
        self._days: list[OpeningDay] = []
        settings.changed.connect(self._refresh)
        self._refresh()

    @property
    def hours(self) -> dict[str, str]:
        """The opening hours as they are shown."""
        return self._settings.shown.opening_hours

    @Property(list, constant=True)
    def weekdays(self) -> list[OpeningDay]:
        """Monday to Sunday."""
        return list(self._weekdays)

    @Property(OpeningDay, constant=True)
    def everyDay(self) -> OpeningDay:
        """Monday to Sunday, all alike."""
        return self.every_day

    @Property(list, notify=changed)
    def days(self) -> list[OpeningDay]:
        """The single days that have hours of their own."""
        return list(self._days)

    @Property(int, notify=changed)
    def firstDay(self) -> int:
        """Number in the calendar of the first day that may be chosen: today."""
        return self._clock.now().toordinal()

    @Property(int, notify=changed)
    def lastDay(self) -> int:
        """Number in the calendar of the last day that may be chosen."""
        return (self._clock.now() + _AHEAD).toordinal()

    @Property(str, notify=changed)
    def now(self) -> str:
        """Whether it is open now, and until when."""
        now = self._clock.now()
        opened, until = is_open(self.hours, now), opening_changes_next(self.hours, now)
        if until is None:
            return _words(_ALWAYS_OPEN if opened else _ALWAYS_CLOSED)
        day = QLocale().standaloneDayName(until.isoweekday())
        if until - now > timedelta(days=6):
            day = _date_in_words(until)
        words = _words(_OPEN_UNTIL if opened else _CLOSED_UNTIL)
        return words.replace("%1", f"{day} {until:%H:%M}")

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last change was refused; empty when all is well."""
        return self._settings.row("opening_hours").refusal

    @Slot()
    def add(self) -> None:
        """Add the next day that has no hours of its own: closed."""
        self.put(self._free(self._clock.now().date() + timedelta(days=1), 1).isoformat(), CLOSED)

    def put(self, key: str, hours: str | None) -> None:
        """Give a day, or every weekday, these hours; None leaves it to its weekday, or open."""
        keys = WEEKDAYS if key == EVERY_DAY else (key,)
        table = {day: told for day, told in self.hours.items() if day not in keys}
        if hours is not None and not (keys[0] in WEEKDAYS and hours == ALL_DAY):
            table |= dict.fromkeys(keys, hours)
        self._settings.put("opening_hours", table, soon=True)

    def move(self, day: OpeningDay, to: date, step: int) -> None:
        """Give a single day's hours to another day, the first one from `to` on that is free."""
        old, day.key = day.key, self._free(to, step).isoformat()
        table = {day.key if key == old else key: told for key, told in self.hours.items()}
        self._settings.put("opening_hours", table, soon=True)

    def _free(self, day: date, step: int) -> date:
        while day.isoformat() in self.hours:
            day += timedelta(days=step)
        return day

    def _refresh(self) -> None:
        singles = sorted(set(self.hours) - set(WEEKDAYS))
        gone = [day for day in self._days if day.key not in singles]
        if singles != sorted(day.key for day in self._days):
            kept = {day.key: day for day in self._days}
            self._days = [kept.get(key) or OpeningDay(key, self) for key in singles]
        for day in (*self._weekdays, self.every_day, *self._days):
            day.changed.emit()
        self.changed.emit()
        # Not before: the rows that show them go first.
        for day in gone:
            day.deleteLater()


def _date_in_words(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _words(_DATE_FORMAT))


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _as_title(day: str) -> str:
    """Return a weekday's name as a line begins: some languages write it small within a sentence."""
    return day[:1].upper() + day[1:]


def _words(source: object) -> str:
    return QCoreApplication.translate("Timetable", str(source))
