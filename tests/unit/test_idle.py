"""The idle clock: from active by way of "still there?" back to attract."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.idle import Idle, Phase
from tests.support.clock import MovedClock


@pytest.fixture
def idle(clock: MovedClock) -> Idle:
    """An idle clock of 60 + 20 s, in the attract phase."""
    return Idle(clock, 60, 20)


def passed(idle: Idle, clock: MovedClock, seconds: float) -> Phase:
    """Let time pass, tick once, and return the phase."""
    clock.move(seconds)
    return idle.tick()


class TestVisit:
    """One visit from wake to leave."""

    def test_begins_in_attract_and_stays(self, idle: Idle, clock: MovedClock) -> None:
        """Nobody is asked whether they are there before anybody came."""
        assert passed(idle, clock, 1e6) is Phase.ATTRACT

    def test_input_alone_does_not_wake(self, idle: Idle, clock: MovedClock) -> None:
        """A cursor that jitters all day starts no visit."""
        assert idle.touched() is Phase.ATTRACT
        assert passed(idle, clock, 61) is Phase.ATTRACT

    def test_wake_arms_at_once(self, idle: Idle, clock: MovedClock) -> None:
        """A visitor who touches once and walks away is noticed."""
        assert idle.wake() is Phase.ACTIVE
        assert passed(idle, clock, 59.9) is Phase.ACTIVE
        assert passed(idle, clock, 0.1) is Phase.STILL_THERE
        assert passed(idle, clock, 19.9) is Phase.STILL_THERE
        assert passed(idle, clock, 0.1) is Phase.ATTRACT

    def test_any_input_starts_the_idle_time_again(self, idle: Idle, clock: MovedClock) -> None:
        """Someone who keeps touching is never asked."""
        idle.wake()
        for _ in range(100):
            assert passed(idle, clock, 59) is Phase.ACTIVE
            idle.touched()

    def test_touch_during_countdown_continues(self, idle: Idle, clock: MovedClock) -> None:
        """The answer to "still there?" is a touch; the whole idle time follows."""
        idle.wake()
        passed(idle, clock, 60)
        passed(idle, clock, 19)
        assert idle.touched() is Phase.ACTIVE
        assert passed(idle, clock, 59) is Phase.ACTIVE

    def test_leave_ends_at_once(self, idle: Idle) -> None:
        """Leaving needs no countdown."""
        idle.wake()
        assert idle.leave() is Phase.ATTRACT
        assert idle.phase is Phase.ATTRACT

    def test_phase_changes_only_in_a_tick(self, idle: Idle, clock: MovedClock) -> None:
        """Time that nobody has looked at changes nothing."""
        idle.wake()
        clock.move(1000)
        assert idle.phase is Phase.ACTIVE


class TestHold:
    """The visitor listens and does not touch."""

    def test_idle_time_starts_when_the_reading_ends(self, idle: Idle, clock: MovedClock) -> None:
        """However long it has taken."""
        idle.wake()
        idle.hold(120)
        assert passed(idle, clock, 100) is Phase.ACTIVE
        idle.release()
        assert passed(idle, clock, 59) is Phase.ACTIVE
        assert passed(idle, clock, 1) is Phase.STILL_THERE

    def test_it_has_an_end(self, idle: Idle, clock: MovedClock) -> None:
        """A reading that never tells its end holds the kiosk no longer than that."""
        idle.wake()
        idle.hold(120)
        assert passed(idle, clock, 179) is Phase.ACTIVE
        assert passed(idle, clock, 1) is Phase.STILL_THERE

    def test_a_countdown_is_not_held(self, idle: Idle, clock: MovedClock) -> None:
        """Neither by an earlier hold, nor by one that comes too late."""
        idle.wake()
        idle.hold(120)
        idle.ask()
        idle.hold(120)
        assert passed(idle, clock, 20) is Phase.ATTRACT

    def test_releasing_twice_changes_nothing(self, idle: Idle, clock: MovedClock) -> None:
        """The idle time goes on from the first."""
        idle.wake()
        idle.hold(120)
        idle.release()
        passed(idle, clock, 30)
        idle.release()
        assert passed(idle, clock, 30) is Phase.STILL_THERE


class TestJump:
    """The machine was suspended, or stood still."""

    def test_an_active_visit_is_asked_first(self, idle: Idle, clock: MovedClock) -> None:
        """However long the jump, the whole countdown comes before attract."""
        idle.wake()
        assert passed(idle, clock, 1e6) is Phase.STILL_THERE
        assert idle.remaining() == 20

    def test_a_countdown_begins_again(self, idle: Idle, clock: MovedClock) -> None:
        """A countdown that nobody could see does not count."""
        idle.wake()
        passed(idle, clock, 60)
        assert passed(idle, clock, 3600) is Phase.STILL_THERE
        assert idle.remaining() == 20
        assert passed(idle, clock, 20) is Phase.ATTRACT

    def test_a_slow_tick_is_no_jump(self, idle: Idle, clock: MovedClock) -> None:
        """A tick late by less than idle time and countdown ends the countdown as usual."""
        idle.wake()
        passed(idle, clock, 60)
        assert passed(idle, clock, 80) is Phase.ATTRACT


class TestCountdown:
    """What the ring shows."""

    def test_runs_down_between_ticks(self, idle: Idle, clock: MovedClock) -> None:
        """The rest is exact at any moment and never below zero."""
        idle.wake()
        passed(idle, clock, 60)
        clock.move(5)
        assert idle.remaining() == 15
        clock.move(50)
        assert idle.remaining() == 0

    def test_is_whole_while_it_does_not_run(self, idle: Idle) -> None:
        """Outside the countdown the ring is full."""
        assert idle.remaining() == 20
        idle.wake()
        assert idle.remaining() == 20


@pytest.mark.parametrize(("idle_s", "countdown_s"), [(0, 20), (60, 0), (-1, 20), (float("nan"), 20)])
def test_lengths_must_be_positive(clock: MovedClock, idle_s: float, countdown_s: float) -> None:
    """A length of nothing is a mistake of the program."""
    with pytest.raises(ValueError, match="above 0"):
        Idle(clock, idle_s, countdown_s)


STEPS = st.lists(
    st.one_of(st.sampled_from(["wake", "touched", "leave"]), st.floats(0, 300, allow_nan=False)), max_size=40
)


@given(STEPS)
def test_attract_is_never_reached_without_a_whole_countdown(steps: list[str | float]) -> None:
    """Whatever happens, time alone ends a visit only after the countdown, and no input is ignored."""
    clock = MovedClock()
    idle = Idle(clock, 60, 20)
    asked_at = None
    for step in steps:
        before = idle.phase
        if isinstance(step, str):
            after: Phase = getattr(idle, step)()
            if step == "touched":
                assert after is (Phase.ATTRACT if before is Phase.ATTRACT else Phase.ACTIVE)
        else:
            after = passed(idle, clock, step)
            if before is Phase.ACTIVE:
                assert after is not Phase.ATTRACT
            if before is Phase.STILL_THERE and after is Phase.ATTRACT:
                assert asked_at is not None
                assert clock.monotonic() - asked_at >= 20
        if after is Phase.STILL_THERE and before is not Phase.STILL_THERE:
            asked_at = clock.monotonic()
        assert idle.phase is after
        assert 0 <= idle.remaining() <= 20
