"""The kiosk's window: QML loaded, input watched, pictures fitted to the screen."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  (without it the root object arrives as a plain QWindow)
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.station.options import PixelSize
from kiosk.station.settings import Orientation, Settings
from kiosk.ui.doors import Doors
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.languages import Languages
from kiosk.ui.pictures import PictureShelf
from kiosk.ui.visit import Visit

QML_FOLDER = Path(__file__).parent / "qml"
_MODULE = "Exhibit.Backend"
# Longer than any transition or, without those, than a picture takes to decode. It is counted in looks, so
# that a machine with much else to do has as many of them.
_SETTLE_MS, _SETTLE_STILL_MS, _LOOK_MS = 1500, 400, 100
_USUAL_WINDOW: PixelSize = (1280, 720)
# How far the picture turns, clockwise, to stand upright on a panel that hangs like this.
_TURNS: dict[Orientation, int] = {"as-display": 0, "turned-right": 270, "upside-down": 180, "turned-left": 90}
# No product's panel, and no picture full screen.
_NOTHING = (-1, False)
_log = logging.getLogger(__name__)


class WindowError(Exception):
    """The screens cannot be loaded: the kiosk's own files are damaged."""


@dataclass(frozen=True)
class Presentation:
    """How the window appears.

    Attributes:
        window: its width and height, px; None fills the screen.
        turned: how far its content is turned, clockwise, degrees.
        animated: False shows every change at once, for pictures and tests.
    """

    window: PixelSize | None
    turned: int
    animated: bool

    @classmethod
    def chosen(cls, settings: Settings, window: PixelSize | None, *, animated: bool) -> "Presentation":
        """Return what the settings say; `window` is what the command line says, if it does."""
        if window is None and not settings.full_screen:
            window = _USUAL_WINDOW
        return cls(window, _TURNS[settings.orientation], animated)

    def stage(self, width: int, height: int) -> PixelSize:
        """Return the size of what visitors see in a window of `width` × `height` px."""
        return (height, width) if self.turned % 180 else (width, height)


class KioskWindow(QObject):
    """The one window with everything that drives it; `singletons` are what QML calls by name."""

    #: Pictures are being prepared for a screen of another size.
    fitted = Signal()

    def __init__(
        self,
        exhibition: Exhibition,
        languages: Languages,
        visit: Visit,
        shelf: PictureShelf,
        singletons: Sequence[QObject],
        settings: Settings,
        presentation: Presentation,
    ) -> None:
        super().__init__()
        self._exhibition = exhibition
        self._visit = visit
        self._shelf = shelf
        self._fitted = False
        self._opened = _NOTHING
        self._presentation = presentation
        self.engine = QQmlApplicationEngine(self)
        self.engine.warnings.connect(_report)
        self.engine.addImportPath(str(QML_FOLDER))
        for instance in singletons:
            name = type(instance).__name__
            if not self.engine.setExternalSingletonInstance(_MODULE, name, instance):
                raise WindowError(f"{_MODULE}.{name} is not known to QML")
        #: Keeps visitors in; None in a window, which is for trying things out
        self.doors: Doors | None = None
        languages.retranslate = self._retranslate
        visit.changed.connect(self._open_gallery)
        self.engine.setInitialProperties(_start_values(settings, presentation))
        self.engine.loadFromModule("Exhibit", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowError("the screens cannot be loaded; install the kiosk again")
        self.quick: QQuickWindow = roots[0]
        self._fitting = QTimer(self, interval=300, singleShot=True)
        self._fitting.timeout.connect(self._fit)
        self.quick.widthChanged.connect(self._fitting.start)
        self.quick.heightChanged.connect(self._fitting.start)
        # Not at once: preparing pictures would delay the first frame.
        self._fitting.start()

    def stage_size(self) -> tuple[int, int]:
        """Return width and height of what is shown, px, as the visitor sees it."""
        ratio = self.quick.devicePixelRatio()
        return self._presentation.stage(round(self.quick.width() * ratio), round(self.quick.height() * ratio))

    @property
    def settled(self) -> bool:
        """Whether all pictures asked for have been prepared for the window's size."""
        return self._fitted and self._shelf.idle

    def when_settled(self, action: Callable[[], None]) -> None:
        """Call `action` once all pictures are prepared and what is shown has come to rest since."""
        looking = QTimer(self, interval=_LOOK_MS)
        needed = (_SETTLE_MS if self._presentation.animated else _SETTLE_STILL_MS) // _LOOK_MS
        in_a_row = 0

        def look() -> None:
            nonlocal in_a_row
            in_a_row = in_a_row + 1 if self.settled else 0
            if in_a_row > needed:
                looking.stop()
                looking.deleteLater()
                action()

        looking.timeout.connect(look)
        looking.start()

    def save_picture(self, file: Path) -> bool:
        """Write what the window shows now to `file`, and return whether that worked."""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        return self.quick.grabWindow().save(str(file))

    def follow(self, settings: Settings) -> None:
        """Show everything as these settings say; whether the screen is filled stays as it is."""
        self._presentation = replace(self._presentation, turned=_TURNS[settings.orientation])
        for name, value in _changing_values(settings, self._presentation).items():
            if self.quick.property(name) != value:
                self.quick.setProperty(name, value)
                self._fitting.start()

    def hide(self) -> None:
        """Leave the screen to the desktop."""
        self._let_out(True)
        self.quick.hide()

    def show_again(self) -> None:
        """Take the screen again."""
        if self._presentation.window is None:
            self.quick.showFullScreen()
        else:
            self.quick.show()
        self._let_out(False)

    def close(self) -> None:
        """Close the window and end QML, while what QML refers to is still there."""
        self._fitting.stop()
        self._let_out(True)
        self.quick.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)

    def _let_out(self, out: bool) -> None:
        if self.doors is not None:
            self.doors.open = out

    def resize(self, size: PixelSize) -> None:
        """Make the window this large, px; pictures follow."""
        self._fitted = False
        self.quick.resize(*size)
        self._fitting.start()

    def _fit(self) -> None:
        width, height = self.stage_size()
        if width > 0 and height > 0:
            self._fitted = True
            self._shelf.fit(self._exhibition.exhibits, width, height)
            self.fitted.emit()
            self._opened = _NOTHING
            self._open_gallery()

    def _open_gallery(self) -> None:
        """Prepare what the visitor has opened, once, and again when the screen's size has changed."""
        product: int = self._visit.property("product")
        opened = (product, bool(self._visit.property("viewing")))
        if opened == self._opened:
            return
        self._opened = opened
        for place, exhibit in enumerate(self._exhibition.exhibits):
            if place == product:
                self._shelf.open(exhibit)
                if self._visit.property("viewing"):
                    self._shelf.view(exhibit)
            else:
                exhibit.rest()

    def _retranslate(self) -> None:
        self._exhibition.retranslate()
        self.engine.retranslate()


def _start_values(settings: Settings, presentation: Presentation) -> dict[str, object]:
    return {
        "fullScreen": presentation.window is None,
        "windowSize": QSize(*(presentation.window or _USUAL_WINDOW)),
        "animated": presentation.animated,
        **_changing_values(settings, presentation),
    }


def _changing_values(settings: Settings, presentation: Presentation) -> dict[str, object]:
    return {
        "turned": presentation.turned,
        "diagonal": settings.panel_diagonal_inches,
        "attractDwell": settings.attract_dwell_seconds,
        "countdown": settings.countdown_seconds,
        "burnInShift": settings.burn_in_shift,
    }


def _report(errors: list[QQmlError]) -> None:
    for error in errors:
        _log.warning("%s", error.toString())
