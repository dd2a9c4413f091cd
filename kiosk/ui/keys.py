"""What the keys of an assistive keypad, or of a keyboard, mean to the kiosk."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtQuick import QQuickWindow

_MEANINGS = {
    Qt.Key.Key_Tab: (Qt.Key.Key_Tab,),
    Qt.Key.Key_Backtab: (Qt.Key.Key_Backtab,),
    Qt.Key.Key_Left: (Qt.Key.Key_Left,),
    Qt.Key.Key_Right: (Qt.Key.Key_Right,),
    Qt.Key.Key_Up: (Qt.Key.Key_Up,),
    Qt.Key.Key_Down: (Qt.Key.Key_Down,),
    Qt.Key.Key_Select: (Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
    Qt.Key.Key_Back: (Qt.Key.Key_Back, Qt.Key.Key_Escape, Qt.Key.Key_Backspace),
    Qt.Key.Key_HomePage: (Qt.Key.Key_HomePage, Qt.Key.Key_Home),
    Qt.Key.Key_Plus: (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_ZoomIn),
    Qt.Key.Key_Minus: (Qt.Key.Key_Minus, Qt.Key.Key_ZoomOut),
}
_MEANING = {key.value: meaning for meaning, keys in _MEANINGS.items() for key in keys}
_NONE = Qt.KeyboardModifier.NoModifier
_SHORTCUT = _NONE.ControlModifier | _NONE.AltModifier | _NONE.MetaModifier

#: Keys that lead away, wherever the focus is: they need not show it first.
LEADING = frozenset({Qt.Key.Key_Back, Qt.Key.Key_HomePage})
#: Keys that lead on and back, from a text that is written, too
TURNING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


def meaning(event: QEvent) -> Qt.Key | None:
    """Return the one key that stands for all that mean the same, or None: the kiosk has no use for it."""
    if not isinstance(event, QKeyEvent) or event.modifiers() & _SHORTCUT:
        return None
    return _MEANING.get(event.key())


def send_meaning(target: QObject, event: QEvent) -> bool:
    """Send the key that stands for the pressed one in its stead; return whether there was need to."""
    meant = meaning(event)
    if not isinstance(event, QKeyEvent) or meant is None or meant.value == event.key():
        return False
    stand_in = QKeyEvent(event.type(), meant.value, _NONE, "", event.isAutoRepeat(), event.count())
    QCoreApplication.sendEvent(target, stand_in)
    return True


def is_typed(window: QWindow, event: QEvent) -> bool:
    """Tell whether a key goes to a text that somebody is writing: there it means what it says."""
    if not isinstance(event, QKeyEvent) or not isinstance(window, QQuickWindow):
        return False
    written = window.property("activeFocusItem")
    return written is not None and bool(written.inherits("QQuickTextEdit"))
