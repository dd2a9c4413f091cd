"""What Qt's players and its keyboard say of themselves is for their makers: the kiosk's log is without it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory

_PLAYERS = "qt.multimedia*=false"
# It names a property of its own as one of its base's, and tells where words are not kept.
_KEYBOARD = "qt.virtualkeyboard*=false\nqt.qml.propertyCache.append=false"
_QUIET = f"{_PLAYERS}\n{_KEYBOARD}"
# Without a sound server it complains under no name of its own.
_EVERYBODY = "default.warning=false"


def silence_players() -> None:
    """Keep the words of players, and of the keyboard, out of the log from now on."""
    QLoggingCategory.setFilterRules(_QUIET)


@contextmanager
def asking_for_sound() -> Iterator[None]:
    """Keep out, too, what is said while Qt looks for loudspeakers."""
    QLoggingCategory.setFilterRules(f"{_QUIET}\n{_EVERYBODY}")
    try:
        yield
    finally:
        silence_players()
