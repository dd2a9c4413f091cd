"""The program: one process with its display, its signals and its exit status."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import Kiosk
from kiosk.clock import SystemClock
from kiosk.i18n.translations import find_translations
from kiosk.station.display import DisplayError, VirtualScreen, ensure_display
from kiosk.station.input_method import bring_keyboard
from kiosk.station.memory import keep_memory_whole
from kiosk.station.options import PixelSize, RunOptions, TourOptions
from kiosk.station.paths import READY_VARIABLE
from kiosk.station.safe_mode import made_safe
from kiosk.supervision.beats import Heart, find_heart
from kiosk.supervision.endings import BY_STATUS_VARIABLE, GAVE_UP, RESTART
from kiosk.supervision.watch import find_watch
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.overseer import Overseer
from kiosk.ui.safe_day import SafeDay
from kiosk.ui.tour import Tour


def run(options: RunOptions) -> int:
    """Start the kiosk and return its exit code when it ends."""
    heart, watch = find_heart(os.environ), find_watch(os.environ, SystemClock())
    if options.safe:
        options = made_safe(options, os.environ, SystemClock().now())

    def started(kiosk: Kiosk, virtual: VirtualScreen | None) -> None:
        kiosk.maintenance.by_status = bool(os.environ.get(BY_STATUS_VARIABLE))
        if heart is not None:
            _give_signs(kiosk, heart, safe=options.safe)
        if watch is not None:
            kiosk.ticked.connect(Overseer(watch, partial(_unused, kiosk), QGuiApplication.exit, kiosk).tick)
        if ready := os.environ.get(READY_VARIABLE):
            # Whoever started the kiosk wants to know that its screen has been drawn.
            kiosk.window.when_settled(partial(_tell_ready, Path(ready)))
        if virtual is not None:
            _say(f"No display was found: the kiosk runs on the virtual screen {virtual.name}.")
            kiosk.window.when_settled(lambda: _show_picture(kiosk))
        else:
            kiosk.begin_first_start()

    code = _run(options, started)
    if code == RESTART and heart is None:
        # The very same command line, options of Python included. Should this fail, whoever started the
        # kiosk knows by its exit status that it is to be started again.
        with suppress(OSError):
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606
    return code


def tour(options: TourOptions) -> int:
    """Walk through every screen, keep a picture of each, and return the exit code."""
    widths, heights = zip(*options.sizes, strict=True)

    def started(kiosk: Kiosk, _virtual: VirtualScreen | None) -> None:
        if options.languages:
            known = find_translations(kiosk.live_languages.folders).files
            if unknown := set(options.languages) - set(known):
                _say(f"No translation: {', '.join(sorted(unknown))}. Choose from {', '.join(sorted(known))}.")
                QTimer.singleShot(0, lambda: QGuiApplication.exit(2))
                return
            first = options.languages[0]
            shown = structs.replace(kiosk.settings, languages=options.languages, default_language=first)
            kiosk.live_languages.follow(shown)
        codes = kiosk.languages.offered
        # A walk at night, too, shows what visitors see by day.
        kiosk.opening.follow(structs.replace(kiosk.settings, opening_hours={}))
        takes_away = bool(kiosk.settings.product_address)
        walk = Tour(
            kiosk.window,
            kiosk.visit,
            kiosk.access,
            kiosk.languages,
            kiosk.console,
            kiosk.first_start,
        )
        walk.begin(options, codes, kiosk.exhibition, takes_away=takes_away)

    start = structs.replace(options, window=options.sizes[0])
    return _run(start, started, screen=(max(widths), max(heights)), animated=False)


def _run(
    options: RunOptions,
    started: Callable[[Kiosk, VirtualScreen | None], None],
    screen: PixelSize = (1920, 1080),
    *,
    animated: bool = True,
) -> int:
    keep_memory_whole()
    try:
        virtual = ensure_display(os.environ, width=screen[0], height=screen[1])
    except DisplayError as error:
        _say(str(error))
        return 1
    bring_keyboard(os.environ)
    application = QGuiApplication([])
    application.setApplicationName("kiosk")
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            # Python runs the handler at the next tick of the visit's timer. The timer in it keeps a
            # signal that comes before the event loop has begun. (`quit` would ask the window, which refuses.)
            signal.signal(number, lambda *_: QTimer.singleShot(0, partial(application.exit, 0)))
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


def _give_signs(kiosk: Kiosk, heart: Heart, *, safe: bool) -> None:
    """Let the supervisor know how the kiosk is."""
    window = kiosk.window.quick
    # Not `quit`, which would ask the window: that refuses.
    lost = partial(QGuiApplication.exit, GAVE_UP)
    heartbeat = Heartbeat(window, heart, lambda: not kiosk.opening.lit, lost, kiosk)
    kiosk.ticked.connect(heartbeat.tick)
    if safe:
        kiosk.ticked.connect(SafeDay(kiosk.clock, partial(_unused, kiosk), QGuiApplication.exit, kiosk).tick)


def _tell_ready(file: Path) -> None:
    # On a disk that takes nothing whoever waits for the file goes on without.
    with suppress(OSError):
        file.touch()


def _unused(kiosk: Kiosk) -> bool:
    """Tell whether neither a visitor nor staff are there."""
    return bool(kiosk.visit.property("attracting")) and not kiosk.console.up


def _show_picture(kiosk: Kiosk) -> None:
    file = kiosk.station.data / "screen.png"
    if kiosk.window.save_picture(file):
        _say(f"A picture of the running screen: {file}")
    else:
        _say(f"The picture of the running screen could not be written to {file}.")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
