"""What holds for the playlist whatever happens: it is fair, and shows only what is ready."""

from random import Random
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.playlist import NumbersItem, Playlist, cards
from kiosk.attract.sequence import Sequence
from kiosk.sentences import verbatim
from tests.support.clock import MovedClock


def listed(names: str) -> Playlist:
    """A playlist with an item for each letter."""
    return Playlist(items=tuple(NumbersItem(id=name) for name in names))


def shown(sequence: Sequence) -> str:
    """The id of what is shown."""
    return sequence.shown.id if sequence.shown else ""


def passed(sequence: Sequence, clock: MovedClock, seconds: float, *, ready: bool = True) -> bool:
    """Let time pass, then tick."""
    clock.move(seconds)
    return sequence.tick(ready)


@given(st.lists(st.integers(1, 10), min_size=2, max_size=12), st.integers())
def test_shuffled_is_fair(weights: list[int], seed: int) -> None:
    """Never the same twice running, and every item within a bounded number of turns."""
    clock = MovedClock()
    entries = tuple(NumbersItem(id=f"i{place}", weight=weight) for place, weight in enumerate(weights))
    sequence = Sequence(Playlist(order="shuffled", items=entries), (), 10, clock, Random(seed))
    bound = 2 * sum(weights) + 2 * len(weights)
    waited = dict.fromkeys((item.id for item in entries), 0)
    for _ in range(3 * bound):
        before = shown(sequence)
        assert passed(sequence, clock, 10)
        assert shown(sequence) != before
        waited = {name: 0 if name == shown(sequence) else turns + 1 for name, turns in waited.items()}
        assert max(waited.values()) <= bound


def test_shuffled_goes_by_weight(clock: MovedClock) -> None:
    """Over many turns the heavier item comes more often."""
    entries = (*listed("ab").items, NumbersItem(id="c", weight=3))
    sequence = Sequence(Playlist(order="shuffled", items=entries), (), 10, clock, Random(1))
    seen = [shown(sequence) for _ in range(600) if passed(sequence, clock, 10)]
    assert seen.count("c") > 1.3 * max(seen.count("a"), seen.count("b"))


@given(
    st.integers(1, 6),
    st.lists(
        st.one_of(
            st.tuples(st.just("tick"), st.floats(0, 40), st.booleans()),
            st.tuples(st.just("fail"), st.integers(0, 5), st.booleans()),
            st.tuples(st.just("list"), st.permutations("abcdef"), st.integers(0, 6)),
        ),
        max_size=60,
    ),
)
def test_shows_only_what_is_ready(count: int, steps: list[tuple[str, object, object]]) -> None:
    """Whatever happens, the item shown changes only to the one that was upcoming, and only when ready."""
    clock = MovedClock()
    sequence = Sequence(listed("abcdef"[:count]), cards(("one", "two")), 10, clock, Random(3))
    for what, value, more in steps:
        before, upcoming = shown(sequence), sequence.upcoming
        if what == "tick":
            clock.move(float(str(value)))
            moved = sequence.tick(bool(more))
            assert moved == (shown(sequence) != before)
            assert not moved or (more and upcoming is not None and shown(sequence) == upcoming.id)
        elif what == "fail":
            sequence.failed("abcdef"[int(str(value))], verbatim("broken"))
        else:
            sequence.replace(listed("".join(map(str, cast(list[str], value)))[: int(str(more))]))
        assert sequence.shown is not None
        assert sequence.upcoming is None or sequence.upcoming.id != shown(sequence)
