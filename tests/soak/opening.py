"""Everything once, before the first day: what is made for the first time, and kept, is there from then on."""

import sys
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Q_ARG, QMetaObject, QPointF

from kiosk.bootstrap import Kiosk
from tests.soak.usual import as_they_were
from tests.support.every_screen import for_staff
from tests.support.screens import NOWHERE, screens
from tests.support.visitor import Visitor, place

#: `PicturePager.Turntable`
_TURNTABLE = 1
#: After so many texts Python's table of those that it has only once, such as parts of paths, grows no more
_TEXTS = 100_000


class Opening:
    """Sees each screen: visitors' in every language, size of text and contrast; turned products; staff's."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._kiosk: Kiosk = visitor.kiosk

    def everything(self, languages: Sequence[str]) -> Iterator[float]:
        """Go through all of it; yields how long to let the kiosk work, s."""
        for number in range(_TEXTS):
            sys.intern(f"text {number}")
        for turn, language in enumerate(languages):
            for size in range(3):
                yield from self.visit(language, size, contrast=(turn + size) % 2 == 1)
        yield from self._turn_every_product()
        with as_they_were(self._kiosk.station.settings_file, self._kiosk.station.playlist_file):
            for _ in for_staff(self._visitor):
                yield 0.0

    def visit(self, language: str, size: int, *, contrast: bool) -> Iterator[float]:
        """Go to every screen of visitors, as somebody sees them who has chosen this."""
        self._kiosk.visit.leave()
        for number, _ in enumerate(screens(self._visitor, figures=True)):
            if number == 1:
                self._kiosk.languages.select(language)
                self._kiosk.access.setTextSize(size)
                self._kiosk.access.setHighContrast(contrast)
                self._kiosk.access.setReach(size == 1)
            self._visitor.settle()
            yield 0.0
        self._kiosk.visit.leave()

    def _turn_every_product(self) -> Iterator[float]:
        self._kiosk.visit.wake(NOWHERE)
        for number, exhibit in enumerate(self._kiosk.exhibition.exhibits):
            if exhibit.property("turns"):
                self._kiosk.visit.open(number)
                # What was there before fades.
                self._wait_for_one("PicturePager")
                QMetaObject.invokeMethod(self._visitor.find("PicturePager"), "toggle", Q_ARG(int, _TURNTABLE))
                self._wait_for_one("Turntable")
                table = place(self._visitor.find("Turntable"))
                across = QPointF(table.width() / 2 - 4, 0)
                self._visitor.swipe(table.center() - across, table.center() + across, steps=100)
                yield 0.5
        self._kiosk.visit.leave()

    def _wait_for_one(self, kind: str) -> None:
        self._visitor.wait_until(lambda: len(self._visitor.find_all(kind)) == 1, f"one {kind}")
        self._visitor.wait_for_pictures()
