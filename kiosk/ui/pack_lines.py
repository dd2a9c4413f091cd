"""Content packs as lines of the console's page, and how an installation is told, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.pack import Pack
from kiosk.packs.state import Kept, State
from kiosk.ui.finding_words import moment

if TYPE_CHECKING:
    # Loaded when staff look, not at the start.
    from kiosk.packs.installing.finding import FoundPack

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Whether a pack is shown, will be as soon as it has been prepared, can be, or would have to be installed
Standing = Literal["shown", "coming", "kept", "found"]

_SHIPPED = str(QT_TRANSLATE_NOOP("Packs", "Version %1, comes with the kiosk"))
_INSTALLED = str(QT_TRANSLATE_NOOP("Packs", "Version %1, installed %2"))
_CHANGED = str(QT_TRANSLATE_NOOP("Packs", "Version %1, changed here %2"))
_FOUND = str(QT_TRANSLATE_NOOP("Packs", "Version %1, in %2"))
STEPS = {
    "copying": str(QT_TRANSLATE_NOOP("Packs", "The pack is copied …")),
    "checking": str(QT_TRANSLATE_NOOP("Packs", "Texts and pictures are checked …")),
    "pictures": str(QT_TRANSLATE_NOOP("Packs", "Pictures are made for this screen …")),
    "videos": str(QT_TRANSLATE_NOOP("Packs", "Videos are tried out …")),
    "switching": str(QT_TRANSLATE_NOOP("Packs", "The pack will be shown …")),
}
_MINUTES = str(QT_TRANSLATE_NOOP("Packs", "about %1 min left"))
_SOON = str(QT_TRANSLATE_NOOP("Packs", "less than a minute left"))


def words(source: str, *values: str) -> str:
    """Return a text in the language that is shown, its placeholders filled in."""
    text = QCoreApplication.translate("Packs", source)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text


def time_left(seconds: float) -> str:
    """Return how long something will take, in words."""
    return words(_SOON) if seconds < 60 else words(_MINUTES, str(round(seconds / 60)))


@QmlElement
class PackLine(QObject):
    """One pack: installed, shipped, or on a stick."""

    def __init__(self, name: str, title: str, told: str, standing: Standing, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._title, self._told, self._standing = name, title, told, standing

    @Property(str, constant=True)
    def name(self) -> str:
        """The pack's folder in the store, empty for the shipped one; or its path on a stick."""
        return self._name

    @Property(str, constant=True)
    def title(self) -> str:
        """What it is called."""
        return self._title

    @Property(str, constant=True)
    def words(self) -> str:
        """Which version it is, and since when or where."""
        return self._told

    @Property(str, constant=True)
    def standing(self) -> str:
        """`shown`, `coming`, `kept` or `found`."""
        return self._standing


def told_apart(state: State) -> Iterator[Kept]:
    """Yield the packs that staff choose from: of many changes only the last, and what they began with."""
    seen: set[tuple[str, str]] = set()
    for kept in state.kept:
        if kept.release not in seen or kept.made_from is None or kept.folder == state.shown:
            yield kept
        seen.add(kept.release)


def installed_line(kept: Kept, standing: Standing, parent: QObject) -> PackLine:
    """Return the line of an installed pack."""
    told = words(_INSTALLED if kept.made_from is None else _CHANGED, kept.version, moment(kept.installed))
    return PackLine(kept.folder, _title(kept.title), told, standing, parent)


def shipped_line(pack: Pack, standing: Standing, parent: QObject) -> PackLine:
    """Return the line of the pack that comes with the kiosk."""
    return PackLine("", _title(pack.title), words(_SHIPPED, pack.version), standing, parent)


def _title(title: str) -> str:
    """Return a pack's title in the language that is shown, if the pack in force has it, too."""
    return QCoreApplication.translate("pack", title)


def found_line(pack: "FoundPack", parent: QObject) -> PackLine:
    """Return the line of a pack on a stick."""
    where = pack.path.name or str(pack.path)
    told = words(_FOUND, pack.version, where) if pack.version else pack.path.parent.name
    return PackLine(str(pack.path), pack.title, told, "found", parent)
