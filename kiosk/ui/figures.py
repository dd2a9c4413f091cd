"""An interactive figure as QML sees it: texts in the visitor's language, numbers to draw."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.figure import Area, Balance, Choice, Count, Figure, Mark, Scale, Share
from kiosk.i18n.direction import with_shares
from kiosk.ui.languages import number_in
from kiosk.ui.mixed import is_mirrored

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


#: A share in percent; with the space before the sign that the language has (fr U+202F, de U+00A0), or none
_PERCENT = str(QT_TRANSLATE_NOOP("Figures", "%1%"))
#: A number with its unit; Chinese, Japanese and Korean set them close to each other
_QUANTITY = str(QT_TRANSLATE_NOOP("Figures", "%1 %2"))


def quantity(number: str, unit: str) -> str:
    """Return a number with its unit, as the visitor's language sets them."""
    if unit.startswith("%"):
        share = QCoreApplication.translate("Figures", _PERCENT).replace("%1", number) + unit[1:]
        return with_shares(share) if is_mirrored() else share
    if not unit:
        return number
    return QCoreApplication.translate("Figures", _QUANTITY).replace("%1", number).replace("%2", unit)


def following(unit: str) -> str:
    """Return a unit as it is set after its number: a percent sign with the space that the language has."""
    return quantity("", unit) if unit.startswith("%") else unit


@QmlElement
class ShownFigure(QObject):
    """A figure: lists with one entry for each of its marks, and what only some kinds have.

    Args:
        figure: what is shown; without one, `kind` is empty.
        translate: gives a text in the visitor's language.
    """

    changed = Signal()

    def __init__(self, figure: Figure | None, translate: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._translate = translate
        self.show(figure)

    def show(self, figure: Figure | None) -> None:
        """Show this figure: the same one with other words, once QML knows it."""
        self._figure = figure
        self._marks: tuple[Mark, ...] = () if figure is None else figure.entries()
        self.changed.emit()

    @Property(str, constant=True)
    def kind(self) -> str:
        """How it is drawn; empty where there is no figure."""
        return "" if self._figure is None else str(self._figure.__struct_config__.tag)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What there is to find out."""
        return "" if self._figure is None else self._translate(self._figure.title)

    @Property(str, notify=changed)
    def comparison(self) -> str:
        """A line to compare with, which the source does not say."""
        return "" if self._figure is None else self._translate(self._figure.comparison)

    @Property(list, constant=True)
    def values(self) -> list[float]:
        """How large each mark is drawn."""
        return [float(mark.value) for mark in self._marks]

    @Property(list, notify=changed)
    def numbers(self) -> list[str]:
        """How each mark's number is written; empty for a mark that has none."""
        return [self._number(mark) for mark in self._marks]

    @Property(list, notify=changed)
    def units(self) -> list[str]:
        """The marks' units, as they follow their numbers."""
        return [following(self._translate(mark.unit)) for mark in self._marks]

    @Property(list, notify=changed)
    def amounts(self) -> list[str]:
        """The marks' numbers with their units."""
        return [quantity(self._number(mark), self._translate(mark.unit)) for mark in self._marks]

    @Property(list, notify=changed)
    def labels(self) -> list[str]:
        """What the marks are."""
        return [self._translate(mark.label) for mark in self._marks]

    @Property(list, notify=changed)
    def notes(self) -> list[str]:
        """A sentence about each mark, or none."""
        return [self._translate(mark.note) for mark in self._marks]

    @Property(list, constant=True)
    def compared(self) -> list[bool]:
        """Which marks are there to compare with, not from the source."""
        return [mark.comparison for mark in self._marks]

    @Property(bool, constant=True)
    def logarithmic(self) -> bool:
        """Whether a scale goes by powers of ten."""
        return isinstance(self._figure, Scale) and self._figure.logarithmic

    @Property(bool, constant=True)
    def several(self) -> bool:
        """Whether tapped options stay lit."""
        return isinstance(self._figure, Choice) and self._figure.several

    @Property(bool, constant=True)
    def over(self) -> bool:
        """Whether there are more than the total."""
        return isinstance(self._figure, Count) and self._figure.over

    @Property(int, constant=True)
    def pieces(self) -> int:
        """How many pieces, or parts, make up the whole."""
        if isinstance(self._figure, Count):
            return round(self._figure.total.value / self._figure.each.value)
        if isinstance(self._figure, Share):
            return len(self._figure.parts)
        return self._figure.pieces if isinstance(self._figure, Area) else 0

    @Property(float, constant=True)
    def ratio(self) -> float:
        """A piece's width divided by its height."""
        return self._figure.ratio if isinstance(self._figure, Area) else 1.0

    @Property(float, constant=True)
    def begins(self) -> float:
        """What a balance's result is when both sides are alike."""
        return float(self._figure.begins) if isinstance(self._figure, Balance) else 0.0

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Stands before a balance's result."""
        return self._figure.sign if isinstance(self._figure, Balance) else ""

    @Slot(float, int, str, result=str)
    def written(self, value: float, decimals: int, locale: str) -> str:
        """Return a number that is changed by a finger, as the texts of this locale write it."""
        return number_in(QLocale(locale), value, decimals)

    def _number(self, mark: Mark) -> str:
        if mark.shown:
            return self._translate(mark.shown)
        if not mark.value:
            return ""
        value = float(mark.value)
        decimals = 0 if value.is_integer() else len(str(value).partition(".")[2])
        return number_in(QLocale(), value, decimals)
