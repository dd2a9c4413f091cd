"""How texts are written at the screen: with the keyboard that the kiosk brings, whatever the machine has."""

from collections.abc import MutableMapping

_KEYBOARD = {
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_IM_MODULES": "qtvirtualkeyboard",
    # It opens no window of its own.
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    # Set later, Qt's style would be loaded first, with pictures that a package has not.
    "QT_VIRTUALKEYBOARD_STYLE": "Exhibit",
}


def bring_keyboard(environ: MutableMapping[str, str]) -> None:
    """Let Qt take texts from the kiosk's own keyboard: call this before Qt draws anything."""
    environ.update(_KEYBOARD)
