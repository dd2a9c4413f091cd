"""Which keys the monkey presses: any, and those by which people leave programs."""

from PySide6.QtCore import Qt

_KEY = Qt.Key
_HELD = Qt.KeyboardModifier
LETTERS = [key for key in Qt.Key if _KEY.Key_Space.value <= key.value <= _KEY.Key_AsciiTilde.value]
OTHERS = [key for key in Qt.Key if _KEY.Key_Escape.value <= key.value <= _KEY.Key_Close.value]
MODIFIERS = [
    _HELD.NoModifier,
    _HELD.ShiftModifier,
    _HELD.ControlModifier,
    _HELD.AltModifier,
    _HELD.MetaModifier,
    _HELD.ControlModifier | _HELD.AltModifier,
    _HELD.ControlModifier | _HELD.ShiftModifier,
]
#: The keys by which people leave programs, switch between them, or call their menus
WAYS_OUT = [
    (_KEY.Key_F4, _HELD.AltModifier),
    (_KEY.Key_F4, _HELD.ControlModifier),
    (_KEY.Key_Escape, _HELD.NoModifier),
    (_KEY.Key_Escape, _HELD.ControlModifier | _HELD.ShiftModifier),
    (_KEY.Key_Q, _HELD.ControlModifier),
    (_KEY.Key_W, _HELD.ControlModifier),
    (_KEY.Key_O, _HELD.ControlModifier),
    (_KEY.Key_P, _HELD.ControlModifier),
    (_KEY.Key_S, _HELD.ControlModifier),
    (_KEY.Key_N, _HELD.ControlModifier),
    (_KEY.Key_F11, _HELD.NoModifier),
    (_KEY.Key_Tab, _HELD.AltModifier),
    (_KEY.Key_Tab, _HELD.NoModifier),
    (_KEY.Key_Return, _HELD.AltModifier),
    (_KEY.Key_Return, _HELD.NoModifier),
    (_KEY.Key_Space, _HELD.AltModifier),
    (_KEY.Key_Menu, _HELD.NoModifier),
    (_KEY.Key_Print, _HELD.NoModifier),
    (_KEY.Key_D, _HELD.MetaModifier),
    (_KEY.Key_L, _HELD.MetaModifier),
    (_KEY.Key_R, _HELD.MetaModifier),
    (_KEY.Key_Meta, _HELD.NoModifier),
    (_KEY.Key_Delete, _HELD.ControlModifier | _HELD.AltModifier),
    (_KEY.Key_Backspace, _HELD.ControlModifier | _HELD.AltModifier),
    (_KEY.Key_S, _HELD.ControlModifier | _HELD.AltModifier | _HELD.ShiftModifier),
]
