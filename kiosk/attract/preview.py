"""What a playlist would show, one item after another, without waiting for it."""

from datetime import datetime
from random import Random

from kiosk.attract.playlist import Item, Playlist
from kiosk.attract.sequence import Sequence

#: A shuffled playlist has no end: so many turns show what it is like.
SHUFFLED_TURNS = 12


class _StandingClock:
    """A clock that always shows the same moment."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def monotonic(self) -> float:
        return 0.0


def turns(playlist: Playlist, fallback: tuple[Item, ...], at: datetime, random: Random) -> tuple[Item, ...]:
    """Return what plays in turn at a time on the wall: once around, or some turns when it is shuffled.

    This is the very `Sequence` that the attract loop follows, with its items' ends given at once.
    """
    sequence = Sequence(playlist, fallback, 1.0, _StandingClock(at), random)
    count = len(sequence.pool()) if sequence.listed else SHUFFLED_TURNS
    shown: list[Item] = []
    while sequence.shown is not None and len(shown) < count:
        shown.append(sequence.shown)
        sequence.finished()
        if not sequence.tick(ready=True):
            break
    return tuple(shown)
