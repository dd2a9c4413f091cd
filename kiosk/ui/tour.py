"""A walk through every screen that keeps a picture of each."""

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize, TourOptions
from kiosk.ui.access import Access
from kiosk.ui.console import INNER_PAGES, PAGES, Console
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.first_start import STEPS, FirstStart
from kiosk.ui.languages import Languages
from kiosk.ui.visit import Visit
from kiosk.ui.window import KioskWindow

_NOWHERE = QPointF(-1, -1)
#: How often a screen is looked at until its pictures have been decoded and the self-test has ended
_MOST_LOOKS = 200
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
        first_start: FirstStart,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._visit = visit
        self._access = access
        self._languages = languages
        self._console = console
        self._first_start = first_start
        self._out = Path()
        self._wanted: tuple[str, ...] = ()
        self._takes_away = False
        self._steps: Iterator[Step] = iter(())

    def begin(
        self, options: TourOptions, codes: Sequence[str], exhibition: Exhibition, *, takes_away: bool
    ) -> None:
        """Walk as the options say; the application ends with the walk.

        Args:
            options: where to keep the pictures, and which.
            codes: the languages to walk in.
            exhibition: what is shown.
            takes_away: whether there is something to take along.
        """
        self._out, self._wanted, self._takes_away = options.out, options.screens, takes_away
        self._steps = self._walk(options.sizes, codes, exhibition)
        self._window.when_settled(self._next)

    def _walk(
        self, sizes: Sequence[PixelSize], codes: Sequence[str], exhibition: Exhibition
    ) -> Iterator[Step]:
        for size in sizes:
            for code in codes:
                for name, show in self._screens(exhibition):
                    file = f"{size[0]}x{size[1]}/{code}-{name}.png"
                    yield file, partial(self._show, size, code, show)

    def _is_wanted(self, file: str) -> bool:
        """Tell whether a screen is kept, or one that begins with it: a figure needs its panel to be there."""
        screen = file.partition("-")[2].removesuffix(".png")
        return not self._wanted or any(f"{name}-".startswith(f"{screen}-") for name in self._wanted)

    def _show(self, size: PixelSize, code: str, show: Callable[[], None]) -> None:
        if (self._window.quick.width(), self._window.quick.height()) != size:
            self._window.resize(size)
        show()
        self._languages.select(code)

    def _screens(self, exhibition: Exhibition) -> Iterator[Step]:
        visit, access = self._visit, self._access
        self._console.close()
        yield "attract", visit.leave
        yield from self._for_visitors(exhibition, "", partial(visit.wake, _NOWHERE))
        yield from self._for_visitors(exhibition, "-large", partial(access.setTextSize, 2))
        yield from self._easier("contrast", partial(access.setHighContrast, True), exhibition.exhibits)
        if self._window.quick.property("lowers"):
            yield from self._easier("reach", partial(access.setReach, True), exhibition.exhibits)
        yield from self._for_staff()
        yield from self._first_steps()

    def _for_visitors(self, exhibition: Exhibition, how: str, choose: Callable[[], None]) -> Iterator[Step]:
        """Everything that a visitor meets, from Home on, once what is chosen there has been chosen."""
        visit, exhibits = self._visit, exhibition.exhibits
        yield f"home{how}", partial(self._go_home, choose)
        for product in range(len(exhibits)):
            yield from self._product(product, how, exhibits)
        if exhibits:
            yield f"picture{how}", self._look_closer
        if self._takes_away and exhibits:
            yield f"takeaway{how}", partial(visit.lay, "takeaway")
        if exhibition.city.shown:
            yield f"numbers{how}", visit.showNumbers
            yield f"numbers-figure{how}", partial(self._do, "number")
        yield f"language{how}", partial(visit.lay, "languages")
        yield f"access{how}", partial(visit.lay, "access")
        yield f"still-there{how}", visit.ask

    def _easier(self, name: str, choose: Callable[[], None], exhibits: Sequence[Exhibit]) -> Iterator[Step]:
        yield f"home-{name}", partial(self._go_home, choose)
        if exhibits:
            yield from self._product(0, f"-{name}", exhibits)

    def _product(self, product: int, how: str, exhibits: Sequence[Exhibit]) -> Iterator[Step]:
        name = f"product-{product + 1:02d}"
        yield f"{name}{how}", partial(self._visit.open, product)
        if exhibits[product].product.figure is not None:
            yield f"{name}-figure{how}", partial(self._do, "tryIt")

    def _for_staff(self) -> Iterator[Step]:
        """The console: its pad, its pages, what the playlist's page leads to."""
        yield "console-pin", self._console.call
        for page in (*PAGES[1:], *INNER_PAGES, PAGES[0]):
            yield f"console-{page}", partial(self._console.show_page, page)
        if self._find("item") is not None:
            yield "console-playlist-item", partial(self._do, "item", "opened")
        for view in ("add", "preview"):
            yield f"console-playlist-{view}", partial(self._turn_to, view)

    def _first_steps(self) -> Iterator[Step]:
        """What an installer goes through; nothing is noted of it."""
        for step in STEPS:
            show = self._first_start.begin if step == STEPS[0] else self._first_start.next
            yield f"first-start-{step}", show

    def _go_home(self, choose: Callable[[], None]) -> None:
        self._access.reset()
        choose()
        self._visit.goHome()

    def _turn_to(self, view: str) -> None:
        """Show what a button of the playlist's page leads to."""
        self._console.show_page(INNER_PAGES[0])
        self._console.show_page("playlist")
        self._do(view)

    def _look_closer(self) -> None:
        self._visit.open(0)
        self._visit.view(True)

    def _do(self, name: str, what: str = "pressed") -> None:
        """Press the first visible item with this object name, or let it say something else."""
        item = self._find(name)
        if item is not None:
            QMetaObject.invokeMethod(item, what)

    def _find(self, name: str) -> QQuickItem | None:
        found = _items(self._window.quick.contentItem())
        return next((item for item in found if item.objectName() == name and item.isVisible()), None)

    def _next(self) -> None:
        for name, show in self._steps:
            # However slow the machine: the walk is a visitor who is there.
            self._visit.touched()
            show()
            if self._is_wanted(name):
                self._window.when_settled(partial(self._keep, name, _MOST_LOOKS))
                return
        QCoreApplication.quit()

    def _keep(self, name: str, looks: int) -> None:
        if looks and not self._loaded():
            self._window.when_settled(partial(self._keep, name, looks - 1))
            return
        file = self._out / name
        if self._window.save_picture(file):
            _log.info("%s", file)
            self._next()
        else:
            _log.error("%s: the picture cannot be written → check that the folder can be written", file)
            QCoreApplication.exit(1)

    def _loaded(self) -> bool:
        """Tell whether the page is complete and every picture has been decoded."""
        items = list(_items(self._window.quick.contentItem()))
        if any(item.property("complete") is False for item in items if item.isVisible()):
            return False
        images = [item for item in items if item.inherits("QQuickImage")]
        return all(image.property("source").isEmpty() or image.property("progress") == 1 for image in images)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _items(child)
