"""The keyboard on the screen, and what a keyboard that is plugged in has to do with it."""

from PySide6.QtCore import Property, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement

from kiosk.ui.fonts import text_family

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_HELD = Qt.KeyboardModifier
_SHORTCUT = _HELD.ControlModifier | _HELD.AltModifier | _HELD.MetaModifier


@QmlElement
class Keyboard(QObject):
    """Offers each key of a plugged-in keyboard to the one on the screen, which may be composing a word.

    Qt's keyboard itself knows nothing of other keys: whatever reaches the text, the release of a key as
    well, ends the word that is composed. So what has been taken must not get there.
    """

    #: A key has been pressed while a text is written: whoever has a use for it calls `take`.
    struck = Signal(int, str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plugged = False
        self._taken = False
        self._held: set[int] = set()
        self._last = 0

    @Property(bool, notify=changed)
    def plugged(self) -> bool:
        """Whether another keyboard has been typed on since the kiosk's start."""
        return self._plugged

    def takes(self, event: QKeyEvent) -> bool:
        """Return whether a key has been taken, so that the text must not get it."""
        key = event.key()
        if event.type() is QEvent.Type.KeyRelease:
            return self._let_go(key, repeated=event.isAutoRepeat())
        self._last = key
        if not self._plugged:
            self._plugged = True
            self.changed.emit()
        if key == Qt.Key.Key_Shift or event.modifiers() & _SHORTCUT:
            return key == Qt.Key.Key_Shift
        taken = self._offer(key, event.text())
        if taken:
            self._held.add(key)
        return taken

    @Slot()
    def take(self) -> None:
        """Take the key that is offered."""
        self._taken = True

    @Slot(str, result=str)
    def layout(self, code: str) -> str:
        """Return the name of Qt's layout for a language: "de_DE" for "de"."""
        name = QLocale(code).name()
        # Qt's layout for Arabic is named after no country.
        return "ar_AR" if name.startswith("ar_") else name

    @Slot(str, result=str)
    def family(self, layout: str) -> str:
        """Return the family that sets what is on the keys of a layout."""
        return text_family(layout)

    def _let_go(self, key: int, *, repeated: bool) -> bool:
        if key == Qt.Key.Key_Shift:
            # Pressed by itself it changes between the language's words and plain letters.
            if self._last == key:
                self._offer(key, "")
            return True
        taken = key in self._held
        if not repeated:
            self._held.discard(key)
        return taken

    def _offer(self, key: int, text: str) -> bool:
        self._taken = False
        self.struck.emit(key, text)
        return self._taken
