"""Sequences of the attract loop in tests: playlists by letters, and what is shown while time passes."""

from collections.abc import Callable

from kiosk.attract.playlist import Item, NumbersItem, Playlist
from kiosk.attract.sequence import Sequence
from tests.support.clock import MovedClock

Make = Callable[[Playlist], Sequence]


def items(names: str, **values: object) -> tuple[Item, ...]:
    """One item for each letter."""
    return tuple(NumbersItem(id=name, **values) for name in names)  # type: ignore[arg-type]


def listed(names: str) -> Playlist:
    """A playlist of such items."""
    return Playlist(items=items(names))


def shown(sequence: Sequence) -> str:
    """The id of what is shown."""
    return sequence.shown.id if sequence.shown else ""


def passed(sequence: Sequence, clock: MovedClock, seconds: float, *, ready: bool = True) -> bool:
    """Let time pass, then tick."""
    clock.move(seconds)
    return sequence.tick(ready)


def turns(sequence: Sequence, clock: MovedClock, count: int) -> str:
    """Go on so many turns; the ids that were shown, one after the other."""
    seen = [shown(sequence)]
    for _ in range(count):
        assert passed(sequence, clock, 10)
        seen.append(shown(sequence))
    return " ".join(seen)
