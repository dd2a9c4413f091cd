"""The console's health page: how the kiosk is, the self-test, and files about both to take away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.causes import cause_of
from kiosk.staff.vitals import Vitals
from kiosk.station.diagnostics import save_diagnostics
from kiosk.station.health import judge as judge_vitals
from kiosk.station.paths import shipped_trials
from kiosk.station.sticks import sticks
from kiosk.station.verdicts import Finding, Verdict, worst
from kiosk.ui.finding_words import finding_in_words, overall, title_of, to_do_in_words
from kiosk.ui.jobs import Jobs, Lane
from kiosk.ui.mixed import arrow
from kiosk.ui.telling import in_words

if TYPE_CHECKING:
    # Loaded when staff look, not at the start.
    from kiosk.staff.checkup import Checkup, Seen
    from kiosk.station.shown import Shown

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SAVED = QT_TRANSLATE_NOOP("Health", "Saved on %1: %2")
_NO_STICK = QT_TRANSLATE_NOOP("Health", "No USB stick was found. Plug one in and try again.")
_NOT_SAVED = QT_TRANSLATE_NOOP("Health", "It cannot be written to %1: %2")
_DATA_FOLDER = QT_TRANSLATE_NOOP("Health", "the data folder")
_LOOKING = QT_TRANSLATE_NOOP("Health", "The self-test is still looking …")


@QmlElement
class HealthLine(QObject):
    """One line of the page."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finding = Finding("", Verdict.UNKNOWN, ())
        self._title = ""
        self._text = ""

    def take(self, finding: Finding) -> None:
        """Show another finding."""
        self._finding = finding
        self._title = title_of(finding.subject)
        steps = (f"{arrow()} {step}" for step in to_do_in_words(finding))
        self._text = "\n".join((finding_in_words(finding), *steps))
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is about."""
        return self._title

    @Property(str, notify=changed)
    def text(self) -> str:
        """How it is, and what to do if it is not well."""
        return self._text

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """`good`, `attention`, `failed` or `unknown`."""
        return self._finding.verdict.value


@QmlElement
@QmlSingleton
class Health(QObject):
    """How the kiosk is. The vitals are measured every few seconds while the page is open, the rest once."""

    changed = Signal()

    def __init__(self, vitals: Vitals, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vitals = vitals
        self._checkup: Checkup | None = None
        self._jobs = jobs
        self._looking = False
        self._seen: Seen | None = None
        self._shown: Shown | None = None
        self._videos: dict[str, bool] | None = None
        self._findings: tuple[Finding, ...] = ()
        self._lines: list[HealthLine] = []
        self._told = ""
        #: The language that is shown
        self.language: Callable[[], str] = lambda: ""

    @Property(list, notify=changed)
    def lines(self) -> list[HealthLine]:
        """A line for each finding; the same ones as long as their number does not change."""
        return list(self._lines)

    @Property(list, notify=changed)
    def problems(self) -> list[str]:
        """Every known problem of settings, content and translations."""
        return [in_words(problem.told) for problem in self._vitals.problems]

    @Property(str, notify=changed)
    def overall(self) -> str:
        """How the kiosk is as a whole, in words."""
        words = overall(worst(self._findings))
        return words if self._seen else f"{words}\n{_words(_LOOKING)}"

    @Property(bool, notify=changed)
    def examined(self) -> bool:
        """Whether the self-test has ended, its trial videos included."""
        return self._videos is not None

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the last file that was to be saved; empty until one was asked for."""
        return self._told

    @Slot()
    def begin(self) -> None:
        """Measure, and begin the self-test: the page has been opened."""
        self.look()
        if not self._looking:
            self._looking = True
            self._checkup = self._checkup or self._vitals.checkup()
            self._jobs.run(self._checkup.look, self._take, lane=Lane.LONG, failed=self._stop_looking)

    @Slot()
    def look(self) -> None:
        """Measure now what changes quickly."""
        self._findings = (*judge_vitals(self._vitals.read()), *self._examined())
        while len(self._lines) < len(self._findings):
            self._lines.append(HealthLine(self))
        for line, finding in zip(self._lines, self._findings, strict=True):
            line.take(finding)
        self.changed.emit()

    def refresh(self) -> None:
        """Measure again while the page is open: the language has changed, or the self-test has ended."""
        if self._lines:
            self.look()

    @Slot()
    def forget(self) -> None:
        """Forget what was shown, and what became of the last file: the page has been left."""
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
        self._keep(lambda folder: save_diagnostics(folder, now, self._vitals.files(), notes), None)

    @Slot()
    def saveSheet(self) -> None:
        """Save the commissioning sheet on the first stick that takes it, else in the data folder."""
        self.look()
        if self._seen is None:
            self._told = _words(_LOOKING)
            self.changed.emit()
            return
        from kiosk.ui.sheet import save_sheet
        from kiosk.ui.sheet_text import Sheet

        data = self._vitals.station.data
        sheet = Sheet(self._seen, self._examined(), data, self.language())
        self._keep(lambda folder: save_sheet(sheet, folder), data)

    def _keep(self, save: Callable[[Path], Path], otherwise: Path | None) -> None:
        """Save a file on the first stick that takes it, or in another folder, and say what became of it."""
        places = [(stick.name, stick.folder) for stick in sticks()]
        if otherwise is not None:
            places.append((_words(_DATA_FOLDER), otherwise))
        self._told = _words(_NO_STICK)
        for name, folder in places:
            try:
                file = save(folder)
            except OSError as error:
                self._told = _filled(_NOT_SAVED, name, in_words(cause_of(error)))
            else:
                self._told = _filled(_SAVED, name, file.name)
                break
        self.changed.emit()

    def _examined(self) -> tuple[Finding, ...]:
        """Return what the self-test found; nothing before it has looked."""
        if self._seen is None or self._shown is None:
            return ()
        from kiosk.staff.checkup import judge

        return judge(self._seen, self._shown)

    def _take(self, seen: "Seen") -> None:
        from kiosk.ui.facts import gather

        self._stop_looking()
        self._seen = seen
        self._shown = replace(gather(seen.letters), videos=self._videos)
        if self._videos is None:
            from kiosk.ui.trials import try_videos

            try_videos(shipped_trials(), self._note_videos, self)
        self.refresh()

    def _stop_looking(self) -> None:
        self._looking = False

    def _note_videos(self, outcome: dict[str, bool]) -> None:
        self._videos = outcome
        if self._shown is not None:
            self._shown = replace(self._shown, videos=outcome)
        self.refresh()

    def _as_text(self) -> str:
        lines = (
            f"{line.property('verdict')}: {line.property('title')}: {line.property('text')}"
            for line in self._lines
        )
        return "\n".join(lines) + "\n"


def _words(source: object) -> str:
    return QCoreApplication.translate("Health", str(source))


def _filled(words: object, *values: str) -> str:
    text = _words(words)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text
