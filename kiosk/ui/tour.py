"""A walk through every screen that keeps a picture of each."""

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
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

    def __init__(self, window: KioskWindow, visit: Visit, languages: Languages, out: Path) -> None:
        super().__init__(window)
        self._window = window
        self._visit = visit
        self._languages = languages
        self._out = out
        self._steps: Iterator[Step] = iter(())

    def begin(self, sizes: Sequence[PixelSize], codes: Sequence[str], exhibits: Sequence[Exhibit]) -> None:
        """Walk in these sizes (px) and languages; the application ends with the walk."""
        self._steps = self._walk(sizes, codes, exhibits)
        self._window.when_settled(self._next)

    def _walk(
        self, sizes: Sequence[PixelSize], codes: Sequence[str], exhibits: Sequence[Exhibit]
    ) -> Iterator[Step]:
        for size in sizes:
            for code in codes:
                for name, show in self._screens(exhibits):
                    file = f"{size[0]}x{size[1]}/{code}-{name}.png"
                    yield file, partial(self._show, size, code, show)

    def _show(self, size: PixelSize, code: str, show: Callable[[], None]) -> None:
        if (self._window.quick.width(), self._window.quick.height()) != size:
            self._window.resize(size)
        show()
        self._languages.select(code)

    def _screens(self, exhibits: Sequence[Exhibit]) -> Iterator[Step]:
        visit = self._visit
        yield "attract", visit.leave
        yield "home", partial(visit.wake, _NOWHERE)
        for product, exhibit in enumerate(exhibits):
            name = f"product-{product + 1:02d}"
            yield name, partial(visit.open, product)
            if exhibit.product.figure is not None:
                yield f"{name}-figure", self._try_it
        if exhibits:
            yield "picture", self._look_closer
        yield "language", partial(visit.chooseLanguage, True)
        yield "still-there", visit.ask

    def _look_closer(self) -> None:
        self._visit.open(0)
        self._visit.view(True)

    def _try_it(self) -> None:
        for item in _items(self._window.quick.contentItem()):
            if item.objectName() == "tryIt" and item.isVisible():
                QMetaObject.invokeMethod(item, "pressed")

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
