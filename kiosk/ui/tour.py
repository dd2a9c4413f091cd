"""A walk through every screen that keeps a picture of each."""

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPointF

from kiosk.station.options import PixelSize
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

    def begin(self, sizes: Sequence[PixelSize], codes: Sequence[str], products: int) -> None:
        """Walk in these sizes (px) and languages; the application ends with the walk."""
        self._steps = self._walk(sizes, codes, products)
        self._window.when_settled(self._next)

    def _walk(self, sizes: Sequence[PixelSize], codes: Sequence[str], products: int) -> Iterator[Step]:
        for size in sizes:
            for code in codes:
                for name, show in self._screens(products):
                    file = f"{size[0]}x{size[1]}/{code}-{name}.png"
                    yield file, partial(self._show, size, code, show)

    def _show(self, size: PixelSize, code: str, show: Callable[[], None]) -> None:
        if (self._window.quick.width(), self._window.quick.height()) != size:
            self._window.resize(size)
        show()
        self._languages.select(code)

    def _screens(self, products: int) -> Iterator[Step]:
        visit = self._visit
        yield "attract", visit.leave
        yield "home", partial(visit.wake, _NOWHERE)
        for product in range(products):
            yield f"product-{product + 1:02d}", partial(visit.open, product)
        if products:
            yield "picture", self._look_closer
        yield "language", partial(visit.chooseLanguage, True)
        yield "still-there", visit.ask

    def _look_closer(self) -> None:
        self._visit.open(0)
        self._visit.view(True)

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
