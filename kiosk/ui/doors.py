"""Ways out that lead past the screens: closing, another window or display, what a desktop offers."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.clock import Clock

#: How often the kiosk looks whether it has the screen, s: a system that takes it each time is not fought.
LOOK_S = 1.0
_REFUSED = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WhatsThis,
        QEvent.Type.ToolTip,
        QEvent.Type.Shortcut,
    }
)


class Doors(QObject):
    """Keeps the window where it is: whatever closes, hides or covers it, short of staff and installers.

    Args:
        window: the kiosk's window, which fills the screen.
        clock: tells when to look again.
    """

    def __init__(self, window: QWindow, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._looked = clock.monotonic()
        self._display, self._displays = window.screen().name(), _displays()
        #: Staff have the screen, or the program ends.
        self.open = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Return whether the event has been refused."""
        if self.open or event.type() not in _REFUSED:
            return False
        event.ignore()
        return True

    def tick(self) -> None:
        """Take the screen back when something has taken it: call this a few times a second."""
        now = self._clock.monotonic()
        if self.open or now - self._looked < LOOK_S:
            return
        self._looked = now
        displays = _displays()
        if displays != self._displays:
            self._displays = displays
            self._go_back()
        window, full = self._window, self._window.Visibility.FullScreen
        if window.visibility() is not full:
            window.showFullScreen()
        if not window.isActive():
            window.raise_()
            window.requestActivate()

    def _go_back(self) -> None:
        """Let the window return to the display that it began on, if that has come back."""
        for screen in QGuiApplication.screens():
            if screen.name() == self._display != self._window.screen().name():
                # A window that fills its display does not let itself be moved.
                self._window.showNormal()
                self._window.setScreen(screen)
                self._window.setGeometry(screen.geometry())
                self._window.showFullScreen()


def _displays() -> list[str]:
    return [screen.name() for screen in QGuiApplication.screens()]
