"""The console's content packs: those that can be shown, those on sticks, and one on its way in."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.exhibition.pack import Pack
from kiosk.keeping import NotSavedError
from kiosk.packs.shown import ShownPack
from kiosk.packs.state import Kept
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.station.sticks import Stick, sticks
from kiosk.ui.jobs import Jobs
from kiosk.ui.live_pack import LivePack
from kiosk.ui.pack_installation import Installation
from kiosk.ui.pack_lines import (
    STEPS,
    PackLine,
    Standing,
    found_line,
    installed_line,
    shipped_line,
    time_left,
    told_apart,
    words,
)
from kiosk.ui.telling import in_words

if TYPE_CHECKING:
    # Loaded when staff look, not at the start.
    from kiosk.packs.installing.finding import Finder, FoundPack

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_INSTALLED = str(QT_TRANSLATE_NOOP("Packs", "Installed: %1"))
_REFUSED = str(QT_TRANSLATE_NOOP("Packs", "%1 was not installed, and nothing has changed:"))
_GIVEN_UP = str(QT_TRANSLATE_NOOP("Packs", "Given up: nothing has changed."))


@QmlElement
@QmlSingleton
class PackShelf(QObject):
    """Lists packs, shows another one by one touch, and installs those on sticks.

    Args:
        store: the installed packs.
        live: shows the one that is wanted.
        shipped: reads the pack that comes with the kiosk.
        installation: installs one.
        fixed: the kiosk was started with a pack of its own, and shows no other.
        find_sticks: returns the sticks.
    """

    changed = Signal()
    #: How far the installation is has changed.
    advanced = Signal()
    #: What staff should know of an installation that ended without them: a list of problems
    noted = Signal(list)

    def __init__(
        self,
        store: Store,
        live: LivePack,
        shipped: Callable[[], Pack],
        installation: Installation,
        *,
        fixed: bool = False,
        find_sticks: Callable[[], tuple[Stick, ...]] = sticks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._live = live
        self._shipped = shipped
        self.installation = installation
        self._fixed = fixed
        self._sticks = find_sticks
        self._finder: Finder | None = None
        self._jobs = Jobs(self)
        self._open = False
        self._installed: list[PackLine] = []
        self._on_sticks: list[PackLine] = []
        self._found: tuple[FoundPack, ...] = ()
        self._title = self._place = ""
        self._told = ""
        self._reasons: tuple[Problem, ...] = ()
        live.changed.connect(self._list)
        installation.advanced.connect(self.advanced)
        installation.ended.connect(self._end)

    @Property(bool, constant=True)
    def fixed(self) -> bool:
        """Whether no other pack can be shown."""
        return self._fixed

    @Property(list, notify=changed)
    def installed(self) -> list[PackLine]:
        """The packs that can be shown, the newest first, the one that comes with the kiosk at the end."""
        return list(self._installed)

    @Property(list, notify=changed)
    def found(self) -> list[PackLine]:
        """The packs on sticks."""
        return list(self._on_sticks)

    @Property(bool, notify=changed)
    def installing(self) -> bool:
        """Whether one is on its way in."""
        return self.installation.running

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the one is called that is on its way in, or was the last."""
        return self._title

    @Property(str, notify=changed)
    def place(self) -> str:
        """Path of that one on its stick; empty when nothing is to be told of it."""
        return self._place

    @Property(bool, notify=changed)
    def apart(self) -> bool:
        """Whether what is told is about none of the packs that are found."""
        return self._place not in {str(pack.path) for pack in self._found}

    @Property(str, notify=advanced)
    def step(self) -> str:
        """What is being done, and how long it will still take."""
        progress, left = self.installation.progress, self.installation.seconds_left
        doing = words(STEPS[progress.step if progress else "copying"])
        return doing if left is None else f"{doing} {time_left(left)}"

    @Property(float, notify=advanced)
    def fraction(self) -> float:
        """How much of it is done, 0 to 1."""
        return self.installation.progress.fraction if self.installation.progress else 0.0

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the last order; empty when there was none."""
        return self._told

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        """Why it could not be carried out."""
        return [in_words(problem.told) for problem in self._reasons]

    @Slot()
    def look(self) -> None:
        """List everything anew: the page has been opened."""
        self._open = True
        self.noted.emit([])
        self._list()
        self.watch()

    @Slot()
    def watch(self) -> None:
        """Follow what happens elsewhere, sticks among it: call this about once a second."""
        if self._store.changed():
            self._list()
        if self._jobs.idle and not self._fixed:
            self._jobs.run(self._find, self._show_found)

    @Slot()
    def leave(self) -> None:
        """Forget what became of the last order: the page has been left."""
        self._open = False
        if not self.installation.running:
            self._forget()

    @Slot(str)
    def show(self, name: str) -> None:
        """Show an installed pack, or by an empty name the one that comes with the kiosk."""
        self._forget()
        try:
            self._store.show(name)
        except NotSavedError as error:
            self._tell(words(_REFUSED, name), error.problems)
        self._list()

    @Slot(str)
    def install(self, name: str) -> None:
        """Install a pack from its path on a stick, and show it."""
        found = next((pack for pack in self._found if str(pack.path) == name), None)
        if found is not None and self.installation.begin(found.path):
            self._title = f"{found.title} {found.version}".strip()
            self._tell("")
            self._place = name
            self.changed.emit()
            self.advanced.emit()

    @Slot()
    def giveUp(self) -> None:
        """Give the installation up."""
        self.installation.give_up()

    def retranslate(self) -> None:
        """Say everything in the language that is shown now."""
        if self._open:
            self._list()
            self._show_found(self._found, anew=True)
            self.advanced.emit()

    def close(self) -> None:
        """Give up what is going on."""
        self.installation.close()
        self._jobs.close()

    def _end(self, outcome: Kept | tuple[Problem, ...] | None) -> None:
        problems: Iterable[Problem] = ()
        if isinstance(outcome, tuple):
            problems = outcome
            self._tell(words(_REFUSED, self._title), outcome)
        else:
            self._tell(words(_INSTALLED, self._title) if outcome else words(_GIVEN_UP))
        self.noted.emit([] if self._open else list(problems))
        self._list()

    def _list(self, _shown: ShownPack | None = None) -> None:
        if not self._open:
            return
        state, shown = self._store.state(), self._live.shown.pack.root

        def standing(folder: str) -> Standing:
            at = self._store.folder / folder if folder else None
            if at == shown or (at is None and shown.parent != self._store.folder):
                return "shown"
            return "coming" if folder == state.shown else "kept"

        gone = self._installed
        self._installed = [
            *(installed_line(kept, standing(kept.folder), self) for kept in told_apart(state)),
            shipped_line(self._shipped(), standing(""), self),
        ]
        self._let_go(gone)

    def _find(self) -> "tuple[FoundPack, ...]":
        """Look for packs on sticks; not in the thread of the screens."""
        from kiosk.packs.installing.finding import Finder

        self._finder = self._finder or Finder()
        return self._finder.find([stick.folder for stick in self._sticks()])

    def _show_found(self, found: "tuple[FoundPack, ...]", *, anew: bool = False) -> None:
        if found != self._found or anew:
            self._found = found
            gone, self._on_sticks = self._on_sticks, [found_line(pack, self) for pack in found]
            self._let_go(gone)

    def _let_go(self, gone: list[PackLine]) -> None:
        self.changed.emit()
        # Not before QML has let go of them.
        for line in gone:
            line.deleteLater()

    def _forget(self) -> None:
        if not self.installation.running:
            self._place = ""
        self._tell("")

    def _tell(self, told: str, reasons: tuple[Problem, ...] = ()) -> None:
        self._told, self._reasons = told, reasons
        self.changed.emit()
