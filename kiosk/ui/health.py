"""The console's health page: how the kiosk is, in plain words, and a file about it for a stick."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.staff.vitals import Vitals
from kiosk.station.diagnostics import save_diagnostics
from kiosk.station.health import Finding, Level, Readings, judge, worst
from kiosk.station.sticks import sticks

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def _words(source: object) -> str:
    return QCoreApplication.translate("Health", str(source))


_TITLES = {
    "running": QT_TRANSLATE_NOOP("Health", "Running since"),
    "restarts": QT_TRANSLATE_NOOP("Health", "Restarts in 24 hours"),
    "memory": QT_TRANSLATE_NOOP("Health", "Memory"),
    "disk": QT_TRANSLATE_NOOP("Health", "Room on the disk"),
    "clock": QT_TRANSLATE_NOOP("Health", "Clock"),
    "display": QT_TRANSLATE_NOOP("Health", "Display"),
    "playlist": QT_TRANSLATE_NOOP("Health", "Playlist"),
    "problems": QT_TRANSLATE_NOOP("Health", "Settings, content, translations"),
    "pin": QT_TRANSLATE_NOOP("Health", "PIN for staff"),
    "content": QT_TRANSLATE_NOOP("Health", "Content changed last"),
}
#: What to do about a line that is not green
_ADVICE = {
    "restarts": QT_TRANSLATE_NOOP("Health", "Save the diagnostics file and send it to your installer."),
    "memory": QT_TRANSLATE_NOOP("Health", "Restart the kiosk (Maintenance)."),
    "disk": QT_TRANSLATE_NOOP("Health", "Remove videos and pictures that are not needed."),
    "clock": QT_TRANSLATE_NOOP("Health", "Set the machine's date and time: schedules follow them."),
    "display": QT_TRANSLATE_NOOP("Health", "Is the display switched on and plugged in?"),
    "playlist": QT_TRANSLATE_NOOP("Health", "The page Playlist says which items are passed over, and why."),
    "problems": QT_TRANSLATE_NOOP("Health", "They are listed below, each with what to do."),
    "pin": QT_TRANSLATE_NOOP("Health", "Choose one, so that visitors cannot open this console."),
    "content": QT_TRANSLATE_NOOP("Health", "The content's folder cannot be read."),
}
_OVERALL = {
    Level.GREEN: QT_TRANSLATE_NOOP("Health", "All is well"),
    Level.AMBER: QT_TRANSLATE_NOOP("Health", "Something needs a look soon"),
    Level.RED: QT_TRANSLATE_NOOP("Health", "Something is wrong"),
}
_SAVED = str(QT_TRANSLATE_NOOP("Health", "Saved on %1: %2"))
_NO_STICK = str(QT_TRANSLATE_NOOP("Health", "No USB stick was found. Plug one in and try again."))
_NOT_SAVED = str(QT_TRANSLATE_NOOP("Health", "It cannot be written to %1: %2"))


@QmlElement
class HealthLine(QObject):
    """One line of the page."""

    def __init__(self, title: str, text: str, level: Level, parent: QObject) -> None:
        super().__init__(parent)
        self._title, self._text, self._level = title, text, level

    @Property(str, constant=True)
    def title(self) -> str:
        """What it is about."""
        return self._title

    @Property(str, constant=True)
    def text(self) -> str:
        """How it is, and what to do if it is not well."""
        return self._text

    @Property(str, constant=True)
    def level(self) -> str:
        """`green`, `amber` or `red`."""
        return self._level.value


@QmlElement
@QmlSingleton
class Health(QObject):
    """How the kiosk is; measured when the page is opened, and every few seconds while it is."""

    changed = Signal()

    def __init__(
        self,
        vitals: Vitals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vitals = vitals
        self._lines: list[HealthLine] = []
        self._level = Level.GREEN
        self._told = ""

    @Property(list, notify=changed)
    def lines(self) -> list[HealthLine]:
        """A line for each reading."""
        return list(self._lines)

    @Property(list, notify=changed)
    def problems(self) -> list[str]:
        """Every known problem of settings, content and translations."""
        return [str(problem) for problem in self._vitals.problems]

    @Property(str, notify=changed)
    def level(self) -> str:
        """How the kiosk is as a whole: `green`, `amber` or `red`."""
        return self._level.value

    @Property(str, notify=changed)
    def overall(self) -> str:
        """The same in words."""
        return _words(_OVERALL[self._level])

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the diagnostics file; empty until one was asked for."""
        return self._told

    @Slot()
    def look(self) -> None:
        """Measure now."""
        readings = self._vitals.read()
        findings = judge(readings)
        texts = _texts(readings)
        gone, self._lines = self._lines, [self._line(finding, texts) for finding in findings]
        self._level = worst(findings)
        self.changed.emit()
        # Not before QML has let go of them.
        for line in gone:
            line.deleteLater()

    def speak(self) -> None:
        """Say everything in the language that is shown now, while the page is open."""
        if self._lines:
            self.look()

    @Slot()
    def forget(self) -> None:
        """Forget what was measured, and what became of the last diagnostics file: the page has been left."""
        self._told = ""
        gone, self._lines = self._lines, []
        for line in gone:
            line.deleteLater()

    @Slot()
    def save(self) -> None:
        """Save the diagnostics file on the first stick that takes it."""
        self.look()
        now = self._vitals.read().now
        notes = {
            "health.txt": self._as_text(),
            "problems.txt": "".join(f"{problem}\n" for problem in self._vitals.problems),
        }
        self._told = _words(_NO_STICK)
        for stick in sticks():
            try:
                file = save_diagnostics(stick.folder, now, self._vitals.files(), notes)
            except OSError as error:
                self._told = _filled(_NOT_SAVED, stick.name, error.strerror or "")
            else:
                self._told = _filled(_SAVED, stick.name, file.name)
                break
        self.changed.emit()

    def _line(self, finding: Finding, texts: Mapping[str, str]) -> HealthLine:
        text = texts[finding.subject]
        if finding.level is not Level.GREEN:
            text = f"{text}\n{_words(_ADVICE[finding.subject])}"
        return HealthLine(_words(_TITLES[finding.subject]), text, finding.level, self)

    def _as_text(self) -> str:
        lines = (
            f"{line.property('level')}: {line.property('title')}: {line.property('text')}"
            for line in self._lines
        )
        return "\n".join(lines) + "\n"


def _filled(words: str, *values: str) -> str:
    text = _words(words)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text


def _texts(readings: Readings) -> dict[str, str]:
    """Return each reading as staff read it."""
    locale, size = QLocale(), QLocale().formattedDataSize
    now, changed = readings.now.timestamp(), readings.content_changed
    return {
        "running": _moment(locale, now - readings.running_s),
        "restarts": locale.toString(readings.restarts) if readings.restarts else _words(_NONE),
        "memory": f"{size(readings.memory)} / {size(readings.memory_of)}",
        "disk": size(readings.disk),
        "clock": _moment(locale, now),
        "display": f"{readings.screen[0]} × {readings.screen[1]}",
        "playlist": _items_failing(readings.failing),
        "problems": _counted_problems(readings.problems),
        "pin": _words(_CHOSEN if readings.pin_set else _NOT_CHOSEN),
        "content": _moment(locale, changed.timestamp()) if changed else _words(_NONE),
    }


_NONE = str(QT_TRANSLATE_NOOP("Health", "none"))
_CHOSEN = str(QT_TRANSLATE_NOOP("Health", "chosen"))
_NOT_CHOSEN = str(QT_TRANSLATE_NOOP("Health", "not chosen yet"))


def _moment(locale: QLocale, seconds: float) -> str:
    from PySide6.QtCore import QDateTime

    return locale.toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def _items_failing(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Health", "every item can be shown")
    return QCoreApplication.translate("Health", "%n item(s) passed over", "", count)


def _counted_problems(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Health", "no problems")
    return QCoreApplication.translate("Health", "%n problem(s)", "", count)
