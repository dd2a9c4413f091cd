"""The city in numbers as QML sees it: texts in the visitor's language, a figure behind every number."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.numbers import CONTEXT, Entry, Numbers
from kiosk.ui.figures import ShownFigure, following, quantity

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def _text(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source) if source else ""


@QmlElement
class ShownNumber(QObject):
    """One number of the panel."""

    changed = Signal()

    def __init__(self, entry: Entry, parent: QObject) -> None:
        super().__init__(parent)
        self.entry = entry
        self._figure = ShownFigure(entry.figure, _text, self)
        self.changed.connect(self._figure.changed)

    @Property(str, notify=changed)
    def value(self) -> str:
        """The number."""
        return _text(self.entry.headline.value)

    @Property(str, notify=changed)
    def unit(self) -> str:
        """Its unit, as it follows the number."""
        return following(_text(self.entry.headline.unit))

    @Property(str, notify=changed)
    def amount(self) -> str:
        """The number with its unit."""
        return quantity(_text(self.entry.headline.value), _text(self.entry.headline.unit))

    @Property(str, notify=changed)
    def label(self) -> str:
        """What it counts."""
        return _text(self.entry.headline.label)

    @Property(ShownFigure, constant=True)
    def figure(self) -> ShownFigure:
        """The figure that it opens into."""
        return self._figure


@QmlElement
class ShownNumbers(QObject):
    """The panel; without any numbers it has no entries, and nothing leads to it."""

    changed = Signal()

    def __init__(self, numbers: Numbers | None, parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = numbers
        told = numbers.entries if numbers else ()
        self.shown: Sequence[ShownNumber] = [ShownNumber(entry, self) for entry in told]
        for number in self.shown:
            self.changed.connect(number.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The panel's name."""
        return _text(self._numbers.title) if self._numbers else ""

    @Property(str, notify=changed)
    def claim(self) -> str:
        """One line that makes a visitor curious."""
        return _text(self._numbers.claim) if self._numbers else ""

    @Property(str, constant=True)
    def accent(self) -> str:
        """The panel's colour, `#RRGGBB`; empty without any numbers."""
        return self._numbers.accent if self._numbers else ""

    @Property(str, constant=True)
    def asOf(self) -> str:
        """The month its numbers refer to, `YYYY-MM`; empty when nothing is time-bound."""
        return self._numbers.as_of if self._numbers else ""

    @Property(list, constant=True)
    def entries(self) -> list[ShownNumber]:
        """The numbers, in order."""
        return list(self.shown)
