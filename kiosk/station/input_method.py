"""How texts are written at the screen: with the keyboard that the kiosk brings, whatever the machine has."""

from collections.abc import MutableMapping

_KEYBOARD = "qtvirtualkeyboard"


def bring_keyboard(environ: MutableMapping[str, str]) -> None:
    """Let Qt take texts from the kiosk's own keyboard, which opens no window: before Qt draws anything."""
    environ["QT_IM_MODULES"] = environ["QT_IM_MODULE"] = _KEYBOARD
    environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
