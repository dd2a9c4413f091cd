"""The console's page of licences: everything that the kiosk is made of, each part with its text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.ui.jobs import Jobs

if TYPE_CHECKING:
    # Loaded when somebody looks, not at the start.
    from kiosk.station.licences import Part

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LicencePart(QObject):
    """One part of the notice."""

    def __init__(self, part: "Part", parent: QObject) -> None:
        super().__init__(parent)
        self._part = part

    @Property(str, constant=True)
    def heading(self) -> str:
        """What it is, and the name of its licence."""
        return self._part.heading

    @Property(list, constant=True)
    def paragraphs(self) -> list[str]:
        """Copyright and licence in full, without the line breaks of a typewriter."""
        return [" ".join(piece.split()) for piece in self._part.text.split("\n\n") if piece.strip()]


@QmlElement
@QmlSingleton
class Licences(QObject):
    """The notice, read when somebody opens its page for the first time."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._parts: list[LicencePart] = []

    @Property(list, notify=changed)
    def parts(self) -> list[LicencePart]:
        """Every part; none before the notice has been read."""
        return list(self._parts)

    @Slot()
    def read(self) -> None:
        """Read the notice unless that has been done."""
        if not self._parts:
            from kiosk.station.licences import notice, parts_of

            self._jobs.run(lambda: parts_of(notice()), self._take)

    def _take(self, parts: "list[Part]") -> None:
        if not self._parts:
            self._parts = [LicencePart(part, self) for part in parts]
            self.changed.emit()
