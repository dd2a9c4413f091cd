"""The attract loop: one item after another, never one that is not ready."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.loop import AttractLoop
from tests.support.clock import MovedClock


@pytest.fixture
def loop(clock: MovedClock) -> AttractLoop:
    """A loop over three items of 12 s."""
    return AttractLoop(3, 12, clock)


def passed(loop: AttractLoop, clock: MovedClock, seconds: float, *, ready: bool = True) -> bool:
    """Let time pass and tick once."""
    clock.move(seconds)
    return loop.tick(ready)


class TestRound:
    """Everything is ready in time."""

    def test_goes_round(self, loop: AttractLoop, clock: MovedClock) -> None:
        """Each item stays for the dwell, and the first follows the last."""
        seen = [loop.index]
        for _ in range(4):
            assert not passed(loop, clock, 11.9)
            assert passed(loop, clock, 0.1)
            seen.append(loop.index)
        assert seen == [0, 1, 2, 0, 1]

    def test_a_jump_of_the_clock_is_one_step(self, loop: AttractLoop, clock: MovedClock) -> None:
        """After a night's sleep the next item follows, not a storm of them."""
        assert passed(loop, clock, 1e6)
        assert loop.index == 1
        assert not passed(loop, clock, 11)


class TestNotReady:
    """A picture takes its time, or never comes."""

    def test_waits_for_a_late_picture(self, loop: AttractLoop, clock: MovedClock) -> None:
        """The old item stays until the next one is ready, which then gets its whole dwell."""
        assert not passed(loop, clock, 12, ready=False)
        assert not passed(loop, clock, 8, ready=False)
        assert passed(loop, clock, 1)
        assert loop.index == 1
        assert not passed(loop, clock, 11)

    def test_skips_what_does_not_come(self, loop: AttractLoop, clock: MovedClock) -> None:
        """After one further dwell the one behind it is next, and is shown as soon as it is ready."""
        passed(loop, clock, 12, ready=False)
        assert not passed(loop, clock, 12, ready=False)
        assert (loop.index, loop.upcoming) == (0, 2)
        assert passed(loop, clock, 0.1)
        assert loop.index == 2

    def test_a_skip_passes_over_the_item_shown(self, loop: AttractLoop, clock: MovedClock) -> None:
        """When nothing else is ready the loop keeps asking for the others in turn, and stays."""
        upcoming = []
        for _ in range(4):
            passed(loop, clock, 24, ready=False)
            upcoming.append(loop.upcoming)
        assert loop.index == 0
        assert upcoming == [2, 1, 2, 1]


class TestRestart:
    """A touch, a refresh or a new visit."""

    def test_stays_where_it_is(self, loop: AttractLoop, clock: MovedClock) -> None:
        """Without an item it begins the dwell of the one shown, so that late items get their turn."""
        passed(loop, clock, 12)
        clock.move(11)
        loop.restart()
        assert loop.index == 1
        assert not passed(loop, clock, 11)

    def test_begins_with_an_item(self, loop: AttractLoop) -> None:
        """With an item it goes there."""
        loop.restart(2)
        assert (loop.index, loop.upcoming) == (2, 0)

    @pytest.mark.parametrize("index", [-1, 3])
    def test_there_must_be_such_an_item(self, loop: AttractLoop, index: int) -> None:
        """An item that is not there is a mistake of the program."""
        with pytest.raises(IndexError):
            loop.restart(index)


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_to_go_round(clock: MovedClock, count: int) -> None:
    """With nothing or one thing to show, nothing changes."""
    loop = AttractLoop(count, 12, clock)
    loop.restart()
    loop.restart(0)
    assert not passed(loop, clock, 1000)
    assert (loop.index, loop.upcoming) == (0, 0)


@pytest.mark.parametrize(("count", "dwell_s"), [(-1, 12), (3, 0), (3, float("nan"))])
def test_nonsense_is_refused(clock: MovedClock, count: int, dwell_s: float) -> None:
    """Negative counts and dwells of nothing are mistakes of the program."""
    with pytest.raises(ValueError, match="cannot loop"):
        AttractLoop(count, dwell_s, clock)


@given(
    st.integers(2, 12),
    st.lists(st.tuples(st.floats(0, 40, allow_nan=False), st.integers(0, 4095)), max_size=60),
)
def test_shows_only_what_is_ready(count: int, steps: list[tuple[float, int]]) -> None:
    """Whatever is ready when, the loop never shows an item that was not, nor one for less than a dwell."""
    clock = MovedClock()
    loop = AttractLoop(count, 12, clock)
    changed = clock.monotonic()
    for seconds, ready in steps:
        clock.move(seconds)
        before, upcoming = loop.index, loop.upcoming
        assert upcoming != before
        if loop.tick(bool(ready >> upcoming & 1)):
            assert ready >> loop.index & 1
            assert loop.index == upcoming
            assert clock.monotonic() - changed >= 12
            changed = clock.monotonic()
        else:
            assert loop.index == before
