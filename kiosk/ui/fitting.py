"""Which texts of a pack are too long for their places, measured on the visitors' screens, out of sight."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QRectF
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.attract.idle import Idle
from kiosk.clock import Clock
from kiosk.exhibition.pack import Pack
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import offer
from kiosk.sentences import Sentence, sentence
from kiosk.station.options import PixelSize
from kiosk.ui.access import Access
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.languages import Languages
from kiosk.ui.legible import Fault, faults, texts
from kiosk.ui.scene import place, seen_items
from kiosk.ui.speech import Speech
from kiosk.ui.takeaway import Takeaway
from kiosk.ui.visit import Visit
from kiosk.ui.window import QML_FOLDER, WindowError

#: Short side of the screens that are measured, px: larger ones of the same shape look the same
_SHORT = 1080
_LONGEST_SIDE = 2560
#: How high a card must be for its name on such a screen, px
_LOWEST_CARD = 200
_PATIENCE = 20
_BACKEND = "Exhibit.Backend"


class Misfit(Struct, frozen=True):
    """A text that does not fit.

    Attributes:
        language: code of the language.
        screen: what it was measured on, like `Home, 1920 × 1080`.
        text: the text as it is shown, perhaps with others.
        fault: what is wrong.
    """

    language: str
    screen: Sentence
    text: str
    fault: Sentence


def shapes_of(screen: PixelSize) -> tuple[PixelSize, PixelSize]:
    """Return the two screens, wide and tall, to measure for a screen of this size, px."""
    longer = min(_LONGEST_SIDE, round(_SHORT * max(screen) / min(screen)))
    return (longer, _SHORT), (_SHORT, longer)


def misfits(
    pack: Pack, folders: Sequence[Path], languages: Sequence[str], screens: Sequence[PixelSize], clock: Clock
) -> Iterator[Misfit]:
    """Measure every text of a pack but captions and credits, in its source language and these.

    Fonts must have been loaded. Pictures are left out: texts stand in the same places without them.

    Args:
        pack: the pack.
        folders: where translations are, those that go before others last.
        languages: codes of languages that there are translations into.
        screens: sizes, px.
        clock: tells the time.
    """
    codes = list(dict.fromkeys([pack.source_language, *languages]))
    bare = tuple(replace(product, pictures=(), turntable=None) for product in pack.products)
    with TemporaryDirectory(prefix="kiosk-fitting-") as cache:
        compiler = Compiler(Path(cache), linguist_program("lrelease"))
        chains = offer(folders, codes, pack.source_language, compiler).chains
        words = Languages(chains, pack.source_language)
    try:
        words.reset()
        for size in screens:
            with_screens = _Screens(replace(pack, products=bare), words, size, clock)
            try:
                yield from with_screens.measured()
            finally:
                with_screens.close()
    finally:
        words.close()


class _Screens:
    """The visitors' screens in one size."""

    def __init__(self, pack: Pack, languages: Languages, size: PixelSize, clock: Clock) -> None:
        self._size = size
        self._languages = languages
        self._exhibition = Exhibition(pack)
        self._visit = Visit(Idle(clock), len(pack.products), numbers=pack.numbers is not None)
        access = Access(0, ())
        speech = Speech(self._visit, languages, "", 0)
        takeaway = Takeaway("", self._exhibition, self._visit, languages)
        self._singletons = (self._exhibition, languages, self._visit, access, speech, takeaway)
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(QML_FOLDER))
        for one in self._singletons:
            self._engine.setExternalSingletonInstance(_BACKEND, type(one).__name__, one)
        languages.retranslate = self._retranslate
        # Never shown: it lays out what is grabbed. A render control would do it without drawing, and ends the
        # process with its second application.
        self._window = QQuickWindow()
        self._window.resize(*size)
        # What it makes goes with it.
        self._component = component = QQmlComponent(self._engine)
        component.loadFromModule("Exhibit", "Fitting")
        root = component.createWithInitialProperties({"width": size[0], "height": size[1]})
        if not isinstance(root, QQuickItem):
            raise WindowError("the screens cannot be loaded; install the kiosk again")
        self._root = root
        root.setParentItem(self._window.contentItem())

    def _retranslate(self) -> None:
        self._exhibition.retranslate()
        self._engine.retranslate()

    def close(self) -> None:
        """End QML, while what it refers to is still there."""
        self._languages.retranslate = lambda: None
        for one in (self._component, self._window, self._engine):
            one.deleteLater()
            QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)

    def measured(self) -> Iterator[Misfit]:
        """Go to every screen in every language."""
        for code in self._languages.offered:
            self._languages.select(code)
            for name in self._walk():
                self._settle()
                where = sentence("%1, %2 × %3", name, *self._size)
                for text, fault in self._found(code):
                    yield Misfit(code, where, text, fault)

    def _found(self, code: str) -> list[Fault]:
        found = [*faults(texts(self._root), QRectF(0, 0, *self._size)), *_crowding(self._root)]
        for item in seen_items(self._root):
            found += _beyond_card(item)
            # Other languages may take more room: panels of the shipped pack, too, scroll in German.
            found += _beyond_panel(item) if code == self._languages.default else ()
        return found

    def _walk(self) -> Iterator[Sentence]:
        for exhibit in self._exhibition.exhibits:
            self._root.setProperty("slid", exhibit)
            yield sentence("attract loop, product %1", exhibit.property("number"))
        self._root.setProperty("slid", None)
        self._visit.goHome()
        yield sentence("Home")
        for number, exhibit in enumerate(self._exhibition.exhibits):
            self._visit.open(number)
            self._wait_for("words")
            yield sentence("panel %1", exhibit.property("number"))
            if self._press("tryIt"):
                yield sentence("figure %1", exhibit.property("number"))
        if self._exhibition.city.shown:
            self._visit.showNumbers()
            self._wait_for("overview")
            yield sentence("In numbers")

    def _press(self, name: str) -> bool:
        self._settle()
        for item in seen_items(self._root):
            if item.objectName() == name:
                return bool(QMetaObject.invokeMethod(item, "pressed"))
        return False

    def _wait_for(self, name: str) -> None:
        for _ in range(_PATIENCE):
            self._settle()
            if any(item.objectName() == name for item in seen_items(self._root)):
                return

    def _settle(self) -> None:
        """Let the scene lay itself out: positions are set when a frame is made."""
        QCoreApplication.processEvents()
        self._window.grabWindow()


def _beyond_card(item: QQuickItem) -> Iterator[Fault]:
    """Find texts that leave their card on Home."""
    if item.objectName() == "card":
        card = place(item).adjusted(-1, -1, 1, 1)
        for text in texts(item):
            if not card.contains(place(text)):
                yield str(text.property("text")), sentence("leaves its card")


def _crowding(root: QQuickItem) -> Iterator[Fault]:
    """Find what leaves the cards on Home too little room, as a fault of the longest text beside them."""
    cards = [item for item in seen_items(root) if item.objectName() == "card"]
    if cards and min(card.height() for card in cards) < _LOWEST_CARD:
        inside = {text for card in cards for text in texts(card)}
        beside = [str(text.property("text")) for text in texts(root) if text not in inside]
        yield max(beside, key=len, default=""), sentence("leaves the products too little room")


def _beyond_panel(item: QQuickItem) -> Iterator[Fault]:
    """Find a panel that must be scrolled, as a fault of its longest text."""
    if item.objectName() in ("words", "overview") and item.property("interactive"):
        more = 100 * (item.property("contentHeight") / max(1.0, item.height()) - 1)
        longest = max((str(text.property("text")) for text in texts(item)), key=len, default="")
        yield longest, sentence("with what stands beside it takes %1 % more room than there is", round(more))
