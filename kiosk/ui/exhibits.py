"""A product as QML sees it: texts in the visitor's language, pictures ready for this screen."""

from PySide6.QtCore import Property, QCoreApplication, QFile, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.pack import Pack
from kiosk.exhibition.product import Product
from kiosk.ui.figures import ShownFigure, following, quantity

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Exhibit(QObject):
    """One product. Every property changes together: with the language, or when a picture is ready."""

    changed = Signal()
    wholesChanged = Signal()
    framesChanged = Signal()
    framesWanted = Signal()

    def __init__(self, product: Product, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.product = product
        #: The pack that it is from: where its pictures are, and how many cards share Home with its own
        self.pack = pack
        #: Whether its hero is known: there, or known to be unusable
        self.settled = False
        self._card = QUrl()
        self._pictures: list[QUrl] = [QUrl() for _ in product.pictures]
        self._wholes: list[QUrl] = [QUrl() for _ in product.pictures]
        self._frames: list[QUrl] = []
        self._figure = ShownFigure(product.figure, self._text, self)
        self.changed.connect(self._figure.changed)

    def reword(self, product: Product) -> None:
        """Show the same product with other words: staff have settled a review note."""
        if product != self.product:
            self.product = product
            self._figure.show(product.figure)
            self.changed.emit()

    def set_card(self, url: QUrl) -> None:
        """Show this picture on the product's card."""
        if url != self._card:
            self._card = url
            self.changed.emit()

    def set_picture(self, index: int, url: QUrl) -> None:
        """Show this picture as number `index` of the panel's gallery; 0 is the hero."""
        if url != self._pictures[index]:
            self._pictures[index] = url
            self.changed.emit()

    def set_whole(self, index: int, url: QUrl) -> None:
        """Show this picture, not cropped, as number `index` of the full-screen view."""
        if url != self._wholes[index]:
            self._wholes[index] = url
            self.wholesChanged.emit()

    def set_frame(self, number: int, url: QUrl) -> None:
        """Show this picture as frame `number` of the turntable, unless it was put away meanwhile."""
        if number < len(self._frames) and url != self._frames[number]:
            self._frames[number] = url
            self.framesChanged.emit()

    def forget_missing(self) -> None:
        """Let go of pictures that are not in the cache any more: they will be put anew."""
        for urls, tell in ((self._pictures, self.changed), (self._wholes, self.wholesChanged)):
            there = [url if QFile.exists(url.toLocalFile()) else QUrl() for url in urls]
            if there != urls:
                urls[:] = there
                tell.emit()

    @Slot()
    def turn(self) -> None:
        """Ask for the frames of the turntable."""
        if self.product.turntable is not None and not self._frames:
            self._frames = [QUrl() for _ in range(self.product.turntable.frames)]
            self.framesWanted.emit()

    @Slot()
    def rest(self) -> None:
        """Put the frames of the turntable away."""
        if self._frames:
            self._frames = []
            self.framesChanged.emit()

    def _text(self, source: str) -> str:
        return QCoreApplication.translate(self.product.context, source) if source else ""

    @Property(str, notify=changed)
    def number(self) -> str:
        """Its place among the products, two digits."""
        return f"{self.product.order:02d}"

    @Property(str, notify=changed)
    def name(self) -> str:
        """The product's name."""
        return self._text(self.product.name)

    @Property(str, notify=changed)
    def maker(self) -> str:
        """Who makes it."""
        return self._text(self.product.maker)

    @Property(str, notify=changed)
    def claim(self) -> str:
        """One line that makes a visitor curious."""
        return self._text(self.product.claim)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """A short paragraph, the key idea first."""
        return self._text(self.product.summary)

    @Property(str, constant=True)
    def accent(self) -> str:
        """The product's colour, `#RRGGBB`."""
        return self.product.accent

    @Property(str, notify=changed)
    def keyValue(self) -> str:
        """The key figure's number."""
        return self._text(self.product.key_figure.value)

    @Property(str, notify=changed)
    def keyUnit(self) -> str:
        """The key figure's unit, as it follows the number."""
        return following(self._text(self.product.key_figure.unit))

    @Property(str, notify=changed)
    def keyLabel(self) -> str:
        """What the key figure counts."""
        return self._text(self.product.key_figure.label)

    @Property(list, notify=changed)
    def specLabels(self) -> list[str]:
        """The left side of the list of specifications."""
        return [self._text(spec.label) for spec in self.product.specs]

    @Property(list, notify=changed)
    def specValues(self) -> list[str]:
        """The right side of the list of specifications, units included."""
        return [quantity(self._text(spec.value), self._text(spec.unit)) for spec in self.product.specs]

    @Property(str, constant=True)
    def asOf(self) -> str:
        """The month its claims refer to, `YYYY-MM`; empty when nothing is time-bound."""
        return self.product.as_of

    @Property(QUrl, notify=changed)
    def card(self) -> QUrl:
        """Picture for the card; empty until there is one."""
        return self._card

    @Property(QUrl, notify=changed)
    def hero(self) -> QUrl:
        """Picture for the whole screen; empty until there is one."""
        return self._pictures[0] if self._pictures else QUrl()

    @Property(list, notify=changed)
    def pictures(self) -> list[QUrl]:
        """The gallery's pictures; one that is missing or broken is empty."""
        return list(self._pictures)

    @Property(list, notify=wholesChanged)
    def wholes(self) -> list[QUrl]:
        """The gallery's pictures, not cropped; empty until somebody looks at them full screen."""
        return list(self._wholes)

    @Property(bool, constant=True)
    def turns(self) -> bool:
        """Whether there is a turntable."""
        return self.product.turntable is not None

    @Property(list, notify=framesChanged)
    def frames(self) -> list[QUrl]:
        """The turntable's frames: none until it is asked for, then empty ones until they are ready."""
        return list(self._frames)

    @Property(ShownFigure, constant=True)
    def figure(self) -> ShownFigure:
        """The interactive figure; its kind is empty where there is none."""
        return self._figure

    @Property(list, notify=changed)
    def captions(self) -> list[str]:
        """What the gallery's pictures show."""
        return [self._text(picture.caption) for picture in self.product.pictures]

    @Property(list, notify=changed)
    def credits(self) -> list[str]:
        """Whose the gallery's pictures are."""
        return [self._text(picture.credit) for picture in self.product.pictures]

    @Property(list, constant=True)
    def illustrated(self) -> list[bool]:
        """Which of the gallery's pictures are illustrations, not photographs."""
        return [picture.kind == "illustration" for picture in self.product.pictures]
