"""The exhibition as QML sees it: the content pack that is shown, which may become another one at any time."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.exhibition.pack import Pack
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.numbers import ShownNumbers

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Stands where the exhibition's title would be, when its pack tells none
_NO_TITLE = str(QT_TRANSLATE_NOOP("Exhibition", "Welcome"))


class Edition(NamedTuple):
    """A content pack as visitors see it: its products, and the city in numbers."""

    pack: Pack
    exhibits: Sequence[Exhibit]
    city: ShownNumbers


@QmlElement
@QmlSingleton
class Exhibition(QObject):
    """The exhibition: its title, its products and the city in numbers."""

    changed = Signal()
    #: Another content pack is shown.
    replaced = Signal()
    #: A visitor wants to turn this product.
    framesWanted = Signal(Exhibit)

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = self.edition(pack)

    def edition(self, pack: Pack) -> Edition:
        """Make what visitors would see of a pack, without showing it."""
        exhibits = [Exhibit(product, pack, self) for product in pack.products]
        for exhibit in exhibits:
            exhibit.framesWanted.connect(partial(self.framesWanted.emit, exhibit))
        return Edition(pack, exhibits, ShownNumbers(pack.numbers, self))

    def show(self, edition: Edition) -> Edition:
        """Show another edition from the next frame on, and return the one before, for `discard`."""
        before, self._shown = self._shown, edition
        self.replaced.emit()
        self.changed.emit()
        return before

    def discard(self, edition: Edition) -> None:
        """Let an edition go that nobody sees any more."""
        for gone in (*edition.exhibits, edition.city):
            gone.deleteLater()

    def reword(self, pack: Pack) -> None:
        """Show the same pack with other words: staff have settled a review note."""
        self._shown = self._shown._replace(pack=pack)
        for exhibit, product in zip(self.exhibits, pack.products, strict=True):
            exhibit.reword(product)

    def retranslate(self) -> None:
        """Tell QML that every text may have changed."""
        self.changed.emit()
        for exhibit in self.exhibits:
            exhibit.changed.emit()
        self.city.changed.emit()

    @property
    def pack(self) -> Pack:
        """The content pack that is shown."""
        return self._shown.pack

    @property
    def exhibits(self) -> Sequence[Exhibit]:
        """Every product, in order."""
        return self._shown.exhibits

    def place_of(self, product: str) -> int:
        """Return the place of the product with this id, from 0; -1 when there is none."""
        return next((place for place, shown in enumerate(self.exhibits) if shown.product.id == product), -1)

    @property
    def city(self) -> ShownNumbers:
        """The city in numbers; without entries where the pack has none."""
        return self._shown.city

    @Property(str, notify=changed)
    def title(self) -> str:
        """The exhibition's name."""
        if not self.pack.title:
            return QCoreApplication.translate("Exhibition", _NO_TITLE)
        return QCoreApplication.translate("pack", self.pack.title)

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """One line of invitation."""
        return QCoreApplication.translate("pack", self.pack.subtitle)

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where the content comes from."""
        return QCoreApplication.translate("pack", self.pack.source)

    @Property(int, notify=replaced)
    def count(self) -> int:
        """How many products there are."""
        return len(self.exhibits)

    @Property(list, notify=replaced)
    def all(self) -> list[Exhibit]:
        """Every product, in order: `exhibits`, for QML."""
        return list(self.exhibits)

    @Property(ShownNumbers, notify=replaced)
    def numbers(self) -> ShownNumbers:
        """The city in numbers: `city`, for QML."""
        return self.city

    @Slot(int, result=Exhibit)
    def at(self, index: int) -> Exhibit:
        """Return the product at this place from 0; there must be one.

        Raises:
            IndexError: there is none. Never return None here: PySide 6.12 then ends the process.
        """
        return self.exhibits[index]
