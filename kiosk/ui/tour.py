"""A walk through every screen that keeps a picture of each."""

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from kiosk.ui.access import Access
from kiosk.ui.console import INNER_PAGES, PAGES, Console
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.languages import Languages
from kiosk.ui.visit import Visit
from kiosk.ui.window import KioskWindow

_NOWHERE = QPointF(-1, -1)
_log = logging.getLogger(__name__)

Step = tuple[str, Callable[[], None]]


class Tour(QObject):
    """Shows one screen after another, waits until it has come to rest, and saves it.

    The files are `<width>x<height>/<language>-<screen>.png` under `out`.
    """

    def __init__(
        self,
        window: KioskWindow,
        visit: Visit,
        access: Access,
        languages: Languages,
        console: Console,
        out: Path,
        *,
        takes_away: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._visit = visit
        self._access = access
        self._languages = languages
        self._console = console
        self._out = out
        self._takes_away = takes_away
        self._steps: Iterator[Step] = iter(())

    def begin(self, sizes: Sequence[PixelSize], codes: Sequence[str], exhibition: Exhibition) -> None:
        """Walk in these sizes (px) and languages; the application ends with the walk."""
        self._steps = self._walk(sizes, codes, exhibition)
        self._window.when_settled(self._next)

    def _walk(
        self, sizes: Sequence[PixelSize], codes: Sequence[str], exhibition: Exhibition
    ) -> Iterator[Step]:
        for size in sizes:
            for code in codes:
                for name, show in self._screens(exhibition):
                    file = f"{size[0]}x{size[1]}/{code}-{name}.png"
                    yield file, partial(self._show, size, code, show)

    def _show(self, size: PixelSize, code: str, show: Callable[[], None]) -> None:
        if (self._window.quick.width(), self._window.quick.height()) != size:
            self._window.resize(size)
        show()
        self._languages.select(code)

    def _screens(self, exhibition: Exhibition) -> Iterator[Step]:
        visit = self._visit
        self._console.close()
        yield "attract", visit.leave
        yield "home", partial(visit.wake, _NOWHERE)
        for product, exhibit in enumerate(exhibition.exhibits):
            name = f"product-{product + 1:02d}"
            yield name, partial(visit.open, product)
            if exhibit.product.figure is not None:
                yield f"{name}-figure", partial(self._press, "tryIt")
        if exhibition.exhibits:
            yield "picture", self._look_closer
        if self._takes_away and exhibition.exhibits:
            yield "takeaway", partial(visit.lay, "takeaway")
        if exhibition.city.shown:
            yield "numbers", visit.showNumbers
            yield "numbers-figure", partial(self._press, "number")
        yield "language", partial(visit.lay, "languages")
        yield "access", partial(visit.lay, "access")
        access = self._access
        yield from self._easier("large", partial(access.setTextSize, 2), exhibition.exhibits)
        yield from self._easier("contrast", partial(access.setHighContrast, True), exhibition.exhibits)
        if self._window.quick.property("lowers"):
            yield from self._easier("reach", partial(access.setReach, True), exhibition.exhibits)
        yield "still-there", visit.ask
        yield "console-pin", self._console.call
        for page in (*PAGES, *INNER_PAGES):
            yield f"console-{page}", partial(self._console.show_page, page)

    def _easier(self, name: str, choose: Callable[[], None], exhibits: Sequence[Exhibit]) -> Iterator[Step]:
        def go_home() -> None:
            self._access.reset()
            choose()
            self._visit.goHome()

        yield f"home-{name}", go_home
        for exhibit in exhibits[:1]:
            yield f"product-01-{name}", partial(self._visit.open, 0)
            if exhibit.product.figure is not None:
                yield f"product-01-figure-{name}", partial(self._press, "tryIt")

    def _look_closer(self) -> None:
        self._visit.open(0)
        self._visit.view(True)

    def _press(self, name: str) -> None:
        """Press the first visible item with this object name."""
        for item in _items(self._window.quick.contentItem()):
            if item.objectName() == name and item.isVisible():
                QMetaObject.invokeMethod(item, "pressed")
                return

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            QCoreApplication.quit()
            return
        name, show = step
        # However slow the machine: the walk is a visitor who is there.
        self._visit.touched()
        show()
        self._window.when_settled(lambda: self._keep(name))

    def _keep(self, name: str) -> None:
        file = self._out / name
        if self._window.save_picture(file):
            _log.info("%s", file)
            self._next()
        else:
            _log.error("%s: the picture cannot be written → check that the folder can be written", file)
            QCoreApplication.exit(1)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _items(child)
