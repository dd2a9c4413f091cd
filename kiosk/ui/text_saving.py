"""What becomes of changed texts: saved as a new version of the pack, or taken back."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.keeping import NotSavedError
from kiosk.packs.editing.fields import ProductChange
from kiosk.packs.shown import ShownPack
from kiosk.packs.state import Kept, undone
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from kiosk.ui.mixed import untranslated
from kiosk.ui.telling import in_words
from kiosk.ui.text_rows import words

if TYPE_CHECKING:
    # Loaded when something is saved, not at the start.
    from kiosk.packs.editing.rewording import Rewording

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SAVED = str(QT_TRANSLATE_NOOP("ProductTexts", "Saved as version %1. Visitors read it at once."))
_LACKING = str(QT_TRANSLATE_NOOP("ProductTexts", "To be translated anew: %1"))
_REFUSED = str(QT_TRANSLATE_NOOP("ProductTexts", "Not saved, and nothing has changed:"))


@QmlElement
class TextSaving(QObject):
    """Saves changes, takes the last one back, and tells what became of that.

    It is busy until the other version of the pack is shown.
    """

    changed = Signal()

    def __init__(self, store: Store, languages: Languages, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._languages = languages
        self._clock = clock
        self._jobs = Jobs(self)
        self.busy = False
        self._undoable = False
        self._told = ""
        self._reasons: tuple[Problem, ...] = ()

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether another version is made, or prepared to be shown."""
        return self.busy

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether the pack that is shown is a change that can be taken back."""
        return self._undoable and not self.busy

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the last order."""
        return self._told

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        """Why it could not be carried out."""
        return [in_words(problem.told) for problem in self._reasons]

    def look(self) -> None:
        """Forget what was told, and look whether there is a change to take back."""
        self.busy = False
        self._undoable = undone(self._store.state()) is not None
        self._tell("")

    def save(self, shown: ShownPack, changes: Sequence[ProductChange]) -> None:
        """Save changes to a pack as a new version of it, and show that."""
        if self.busy:
            return
        from kiosk.packs.editing.changing import change
        from kiosk.packs.editing.rewording import Rewording

        self.busy = True
        self._tell("")
        rewording = Rewording(changes, shown.folders[:1])
        store, root, now = self._store, shown.pack.root, self._clock.now()

        def work() -> Kept | tuple[Problem, ...]:
            try:
                return change(store, root, rewording, now)
            except NotSavedError as error:
                return error.problems

        self._jobs.run(work, partial(self._saved, rewording))

    @Slot()
    def undo(self) -> None:
        """Show the pack that the one shown was made from."""
        folder = undone(self._store.state())
        if folder is None or self.busy:
            return
        try:
            self._store.show(folder)
        except NotSavedError as error:
            self._tell(words(_REFUSED), error.problems)
        else:
            self.busy = True
            self._tell("")

    def follow_pack(self) -> None:
        """Note that another version is shown."""
        self.busy = False
        self._undoable = undone(self._store.state()) is not None
        self.changed.emit()

    def close(self) -> None:
        """Wait until what is being saved has been."""
        self._jobs.close()

    def _saved(self, rewording: "Rewording", outcome: Kept | tuple[Problem, ...]) -> None:
        if isinstance(outcome, tuple):
            self.busy = False
            self._tell(words(_REFUSED), outcome)
            return
        told = [words(_SAVED, outcome.version)]
        if rewording.lacking:
            names = ", ".join(untranslated(self._languages.name_of(code)) for code in rewording.lacking)
            told.append(words(_LACKING, names))
        self._tell("\n".join(told))

    def _tell(self, told: str, reasons: tuple[Problem, ...] = ()) -> None:
        self._told, self._reasons = told, reasons
        self.changed.emit()
