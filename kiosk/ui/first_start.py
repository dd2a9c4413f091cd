"""The first start on the screen: a few steps that an installer goes through, once."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.staff.first_start import is_to_come, note_ending
from kiosk.station.settings import Settings
from kiosk.ui.console import Console, Lock
from kiosk.ui.languages import Languages
from kiosk.ui.station_settings import StationSettings

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Nothing, or what the step asks for
Step = Literal["", "language", "orientation", "size", "hours", "pin", "touch"]
# The picture is upright before anybody has to read much; with a PIN the first start has taken place.
STEPS: tuple[Step, ...] = ("language", "orientation", "size", "hours", "pin", "touch")


@QmlElement
@QmlSingleton
class FirstStart(QObject):
    """The steps; each saves what is chosen in it at once, as the console's pages do.

    Args:
        console: is open while they are gone through.
        settings: what the steps change.
        languages: shows the language that is chosen.
        lock: keeps the PIN.
        file: where it is noted how the first start ended.
    """

    changed = Signal()

    def __init__(
        self,
        console: Console,
        settings: StationSettings,
        languages: Languages,
        lock: Lock,
        file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._console = console
        self._settings = settings
        self._languages = languages
        self._lock = lock
        self._file = file
        self._step: Step = ""
        self._choosing = False
        console.changed.connect(self._follow)
        console.closed.connect(self._leave)
        settings.applied.connect(self._speak)

    @Property(str, notify=changed)
    def step(self) -> str:
        """What is asked for; empty while no step is shown."""
        return self._step

    @Property(int, notify=changed)
    def number(self) -> int:
        """The step's place, from 1; 0 while none is shown."""
        return STEPS.index(self._step) + 1 if self._step else 0

    @Property(int, constant=True)
    def count(self) -> int:
        """How many steps there are."""
        return len(STEPS)

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """Whether the first start has taken place before."""
        return not is_to_come(self._file)

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        """Whether a PIN has been chosen."""
        return self._lock.is_set

    def begin_if_due(self) -> None:
        """Show the first step where nobody has chosen a PIN, gone through the steps or put them off."""
        if not self._lock.is_set and is_to_come(self._file):
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Show the first step; once a PIN has been chosen only staff get here, from the open console."""
        self._console.guide()
        self._show(STEPS[0])

    @Slot()
    def next(self) -> None:
        """Go on; after the last step the first start has taken place."""
        if self._step == STEPS[-1]:
            self._end("finished")
        elif self._step:
            self._show(STEPS[STEPS.index(self._step) + 1])

    @Slot()
    def back(self) -> None:
        """Go back to the step before, if there is one."""
        if self._step and self._step != STEPS[0]:
            self._show(STEPS[STEPS.index(self._step) - 1])

    @Slot()
    def later(self) -> None:
        """Put off what has not been asked yet: the console's pages have it all."""
        if self._step:
            self._end("later")

    @Slot()
    def choosePin(self) -> None:
        """Ask for another PIN."""
        self._choosing = True
        self._console.choose_pin(True)

    def _end(self, how: Literal["finished", "later"]) -> None:
        if how == "finished" or is_to_come(self._file):
            note_ending(self._file, how)
        self._console.close()

    def _show(self, step: Step) -> None:
        self._settings.save()
        self._choosing = False
        self._console.choose_pin(False)
        self._step = step
        if step == "pin" and not self._lock.is_set:
            self.choosePin()
        self.changed.emit()

    def _follow(self) -> None:
        """Go on by itself when the PIN has been saved."""
        if self._choosing and self._step == "pin" and self._console.property("stage") == "open":
            self.next()

    def _leave(self) -> None:
        if self._step:
            self._step = ""
            self._choosing = False
            self.changed.emit()

    def _speak(self, settings: Settings) -> None:
        if self._step == "language":
            self._languages.select(settings.default_language)
