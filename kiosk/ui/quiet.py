"""What Qt's players say of themselves is for their makers: it is kept out of the kiosk's log."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory

_PLAYERS = "qt.multimedia*=false"
# Without a sound server it complains under no name of its own.
_EVERYBODY = "default.warning=false"


def silence_players() -> None:
    """Keep the players' words out of the log from now on."""
    QLoggingCategory.setFilterRules(_PLAYERS)


@contextmanager
def asking_for_sound() -> Iterator[None]:
    """Keep out, too, what is said while Qt looks for loudspeakers."""
    QLoggingCategory.setFilterRules(f"{_PLAYERS}\n{_EVERYBODY}")
    try:
        yield
    finally:
        silence_players()
