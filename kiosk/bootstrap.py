"""The composition root: builds the running kiosk, in an order that reads as a list."""

import logging
import os
import signal
import sys
from collections.abc import Callable
from functools import partial

from msgspec import structs
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.attract.idle import Idle
from kiosk.attract.loop import AttractLoop
from kiosk.clock import Clock, SystemClock
from kiosk.exhibition.pack import read_pack
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import offer
from kiosk.media.renditions import Renditions
from kiosk.reading import Problem
from kiosk.station.display import DisplayError, VirtualScreen, ensure_display
from kiosk.station.logs import start_logging
from kiosk.station.options import PixelSize, RunOptions, TourOptions
from kiosk.station.paths import find_station, shipped_pack, shipped_translations
from kiosk.station.settings import load_settings
from kiosk.ui.exhibits import Exhibition
from kiosk.ui.fonts import load_fonts
from kiosk.ui.interpreter import keep_constants_alive
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from kiosk.ui.pictures import PictureShelf
from kiosk.ui.tour import Tour
from kiosk.ui.visit import Visit
from kiosk.ui.window import KioskWindow, Presentation

_TICK_MS = 200
_log = logging.getLogger(__name__)


class Kiosk(QObject):
    """The running kiosk. `QGuiApplication` must exist before it and live longer."""

    def __init__(self, options: RunOptions, clock: Clock, *, animated: bool = True) -> None:
        super().__init__()
        keep_constants_alive()
        self.station = station = find_station(options.data)
        problems: list[Problem] = list(start_logging(station.logs))
        settings, found = load_settings(options.settings or station.settings_file, station.last_good_settings)
        problems += found
        reading = read_pack(options.pack or shipped_pack())
        problems += reading.problems
        cache, found = station.writable_cache()
        problems += found
        problems += load_fonts()
        self.settings = settings
        self.clock = clock
        self.jobs = Jobs(self)
        compiler = Compiler(cache / "translations", linguist_program("lrelease"))
        folders = [shipped_translations(), station.translations]
        languages = offer(folders, settings.languages, settings.default_language, compiler)
        problems += languages.problems
        self.languages = Languages(languages.chains, settings.default_language, self)
        self.exhibition = Exhibition(reading.pack, self)
        count = len(reading.pack.products)
        idle = Idle(clock, self.settings.idle_seconds, self.settings.countdown_seconds)
        loop = AttractLoop(count, self.settings.attract_dwell_seconds, clock)
        self.visit = Visit(idle, loop, count, self)
        self.shelf = PictureShelf(reading.pack, Renditions(cache / "renditions"), self.jobs, self)
        for exhibit in self.exhibition.exhibits:
            exhibit.framesWanted.connect(partial(self.shelf.turn, exhibit))
        self.problems = tuple(problems)
        for problem in problems:
            _log.error("%s", problem)
        self.languages.reset()
        self.window = self._open_window(Presentation.chosen(settings, options.window, animated=animated))

    def _open_window(self, presentation: Presentation) -> KioskWindow:
        first = self.exhibition.exhibits[0] if self.exhibition.exhibits else None
        screen = QGuiApplication.primaryScreen().size()
        stage = presentation.stage(*(presentation.window or (screen.width(), screen.height())))
        if first is not None:
            self.shelf.show_first(first, *stage)
        self.visit.slide_ready = lambda index: self.shelf.settled(self.exhibition.exhibits[index])
        self.visit.left.connect(self.languages.reset)
        window = KioskWindow(
            self.exhibition, self.languages, self.visit, self.shelf, self.settings, presentation
        )
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self.visit.tick)
        self._ticking.start()
        return window

    def close(self) -> None:
        """Let go of everything, in an order in which nothing is used after its end."""
        self._ticking.stop()
        self.window.close()
        self.jobs.close()


def run(options: RunOptions) -> int:
    """Start the kiosk and return its exit code when it ends."""

    def started(kiosk: Kiosk, virtual: VirtualScreen | None) -> None:
        if virtual is not None:
            _say(f"No display was found: the kiosk runs on the virtual screen {virtual.name}.")
            kiosk.window.when_settled(lambda: _show_picture(kiosk))

    return _run(options, started)


def tour(options: TourOptions) -> int:
    """Walk through every screen, keep a picture of each, and return the exit code."""
    widths, heights = zip(*options.sizes, strict=True)

    def started(kiosk: Kiosk, _virtual: VirtualScreen | None) -> None:
        codes = options.languages or kiosk.languages.offered
        if unknown := set(codes) - set(kiosk.languages.offered):
            offered = ", ".join(kiosk.languages.offered)
            _say(f"Not offered: {', '.join(sorted(unknown))}. Choose from {offered}.")
            QTimer.singleShot(0, lambda: QGuiApplication.exit(2))
            return
        walk = Tour(kiosk.window, kiosk.visit, kiosk.languages, options.out)
        walk.begin(options.sizes, codes, kiosk.exhibition.exhibits)

    start = structs.replace(options, window=options.sizes[0])
    return _run(start, started, screen=(max(widths), max(heights)), animated=False)


def _run(
    options: RunOptions,
    started: Callable[[Kiosk, VirtualScreen | None], None],
    screen: PixelSize = (1920, 1080),
    *,
    animated: bool = True,
) -> int:
    try:
        virtual = ensure_display(os.environ, width=screen[0], height=screen[1])
    except DisplayError as error:
        _say(str(error))
        return 1
    application = QGuiApplication([])
    application.setApplicationName("kiosk")
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            # Python runs the handler at the next tick of the visit's timer. The timer in it keeps a
            # signal that comes before the event loop has begun.
            signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
        kiosk = Kiosk(options, SystemClock(), animated=animated)
        started(kiosk, virtual)
        code = application.exec()
        kiosk.close()
        return code
    finally:
        # Qt must let go of the screen before the screen goes.
        application.shutdown()
        if virtual is not None:
            virtual.close()


def _show_picture(kiosk: Kiosk) -> None:
    file = kiosk.station.data / "screen.png"
    if kiosk.window.save_picture(file):
        _say(f"A picture of the running screen: {file}")
    else:
        _say(f"The picture of the running screen could not be written to {file}.")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
