"""What a supervisor does about its kiosk, on a moved clock and without any process."""

import pytest

from kiosk.supervision.beats import Beat
from kiosk.supervision.endings import DONE, GAVE_UP, RESTART, RESTART_MACHINE, SWITCH_OFF
from kiosk.supervision.policy import (
    DELAYS_S,
    FROZEN_S,
    HEALTHY_S,
    SAFE_AFTER,
    SAFE_WITHIN_S,
    SILENT_S,
    START_S,
    Policy,
    Trouble,
)
from tests.support.clock import MovedClock

KILLED = -9


@pytest.fixture
def policy(clock: MovedClock) -> Policy:
    """A kiosk that is to be started for the first time."""
    return Policy(clock)


def fail(policy: Policy, clock: MovedClock, after_s: float = 1, *, ready: bool = True) -> None:
    """Start the kiosk when it is time to, and let it crash."""
    clock.move(policy.wait_s())
    policy.started()
    if ready:
        policy.hear(Beat.DRAWN)
    clock.move(after_s)
    assert policy.ended(KILLED, Trouble.CRASHED) is None


def pass_time(policy: Policy, clock: MovedClock, seconds: float, *beats: Beat) -> Trouble | None:
    """Let time pass with these signs every second; return what is overdue first."""
    for _ in range(round(seconds)):
        clock.move(1)
        for beat in beats:
            policy.hear(beat)
        if trouble := policy.overdue():
            return trouble
    return None


class TestWatching:
    """Whether the kiosk that runs is well."""

    def test_the_start_may_take_long(self, policy: Policy, clock: MovedClock) -> None:
        """Signs without a frame do not make up for the frame."""
        policy.started()
        assert pass_time(policy, clock, START_S, Beat.UNDRAWN) is None
        assert not policy.ready
        assert pass_time(policy, clock, 1, Beat.UNDRAWN) is Trouble.LATE

    def test_a_kiosk_that_draws_is_well(self, policy: Policy, clock: MovedClock) -> None:
        """For as long as it does."""
        policy.started()
        assert pass_time(policy, clock, 1000, Beat.DRAWN) is None
        assert policy.ready

    def test_a_kiosk_that_is_silent(self, policy: Policy, clock: MovedClock) -> None:
        """Its GUI thread hangs."""
        policy.started()
        policy.hear(Beat.DRAWN)
        assert pass_time(policy, clock, SILENT_S) is None
        assert pass_time(policy, clock, 1) is Trouble.SILENT

    def test_a_frozen_picture(self, policy: Policy, clock: MovedClock) -> None:
        """The GUI thread is well, and nothing is drawn."""
        policy.started()
        policy.hear(Beat.DRAWN)
        assert pass_time(policy, clock, FROZEN_S, Beat.UNDRAWN) is None
        assert pass_time(policy, clock, 1, Beat.UNDRAWN) is Trouble.FROZEN

    def test_a_display_that_is_off(self, policy: Policy, clock: MovedClock) -> None:
        """Nothing is drawn all night, from the start on, and that is right."""
        policy.started()
        assert pass_time(policy, clock, 10 * START_S, Beat.HIDDEN) is None
        assert policy.ready

    def test_a_supervisor_that_was_held_up(self, policy: Policy, clock: MovedClock) -> None:
        """The machine had slept: nobody can have heard the signs; the kiosk has its whole time again."""
        policy.started()
        policy.hear(Beat.DRAWN)
        assert pass_time(policy, clock, 20) is None
        clock.move(3600)
        assert policy.overdue() is None
        assert pass_time(policy, clock, SILENT_S - 20) is None
        assert pass_time(policy, clock, 1) is Trouble.SILENT


class TestAfterTheEnd:
    """What follows the end of the kiosk."""

    @pytest.mark.parametrize("status", [DONE, RESTART_MACHINE, SWITCH_OFF])
    def test_what_it_asks_for_is_passed_on(self, policy: Policy, status: int) -> None:
        """To whoever started the supervisor."""
        policy.started()
        assert policy.ended(status, Trouble.CRASHED) == status
        assert policy.failures == 0

    def test_a_restart_is_no_failure(self, policy: Policy) -> None:
        """However often staff ask for one."""
        for _ in range(2 * SAFE_AFTER):
            policy.started()
            assert policy.ended(RESTART, Trouble.CRASHED) is None
            assert (policy.wait_s(), policy.failures, policy.starts_safe) == (0, 0, False)

    def test_the_waits_grow_up_to_the_longest(self, policy: Policy, clock: MovedClock) -> None:
        """The first start comes at once: a visitor is waiting."""
        waits = []
        for _ in range(len(DELAYS_S) + 2):
            fail(policy, clock)
            waits.append(policy.wait_s())
        assert waits == [*DELAYS_S, DELAYS_S[-1], DELAYS_S[-1]]
        assert waits[0] == 0

    def test_only_a_healthy_while_makes_up_for_failures(self, policy: Policy, clock: MovedClock) -> None:
        """Starting alone is none: a counter that resets itself would never reach the longest wait."""
        fail(policy, clock)
        fail(policy, clock, HEALTHY_S - 1)
        assert policy.wait_s() == DELAYS_S[1]
        fail(policy, clock, HEALTHY_S)
        assert policy.wait_s() == DELAYS_S[0]

    def test_running_without_a_picture_is_not_healthy(self, policy: Policy, clock: MovedClock) -> None:
        """Until the screen is drawn nothing counts."""
        fail(policy, clock)
        fail(policy, clock, HEALTHY_S, ready=False)
        assert policy.wait_s() == DELAYS_S[1]

    def test_giving_up(self, clock: MovedClock) -> None:
        """A new version that is on trial gives way, unless it has been well once."""
        policy = Policy(clock, tries=2)
        fail(policy, clock)
        policy.started()
        assert policy.ended(KILLED, Trouble.CRASHED) == GAVE_UP
        policy = Policy(clock, tries=2)
        fail(policy, clock, HEALTHY_S)
        fail(policy, clock)
        fail(policy, clock)


class TestSafeMode:
    """When the kiosk is started with as little as it needs."""

    def test_after_repeated_failures(self, policy: Policy, clock: MovedClock) -> None:
        """Told with the time and the reason."""
        for _ in range(SAFE_AFTER - 1):
            fail(policy, clock)
        assert not policy.starts_safe
        fail(policy, clock)
        assert policy.safe == (clock.now(), Trouble.CRASHED)
        assert policy.starts_safe is True

    def test_a_healthy_while_between_does_not_hide_many_failures(
        self, policy: Policy, clock: MovedClock
    ) -> None:
        """One every eleven minutes is too many as well."""
        for _ in range(SAFE_AFTER):
            fail(policy, clock, HEALTHY_S + 60)
        assert policy.starts_safe

    def test_failures_far_apart_are_not_repeated(self, policy: Policy, clock: MovedClock) -> None:
        """One a day is bad luck, and shown on the page Health."""
        for _ in range(2 * SAFE_AFTER):
            fail(policy, clock, SAFE_WITHIN_S)
        assert not policy.starts_safe

    def test_it_stays_through_further_failures(self, policy: Policy, clock: MovedClock) -> None:
        """With the time at which it began."""
        for _ in range(SAFE_AFTER):
            fail(policy, clock)
        began = policy.safe
        fail(policy, clock, 2 * HEALTHY_S)
        assert policy.starts_safe
        assert policy.safe == began

    def test_a_safe_mode_that_cannot_start_takes_turns_with_the_usual_one(
        self, policy: Policy, clock: MovedClock
    ) -> None:
        """A machine whose processor cannot draw must not stay dark for that."""
        for _ in range(SAFE_AFTER):
            fail(policy, clock)
        modes = []
        for _ in range(4):
            modes.append(policy.starts_safe)
            fail(policy, clock, ready=False)
        assert modes == [True, False, True, False]

    def test_a_restart_ends_it(self, policy: Policy, clock: MovedClock) -> None:
        """Staff have mended something, or a healthy day is over; failures count anew."""
        for _ in range(SAFE_AFTER):
            fail(policy, clock)
        policy.started()
        policy.ended(RESTART, Trouble.CRASHED)
        assert (policy.safe, policy.starts_safe, policy.wait_s()) == (None, False, 0)
        fail(policy, clock)
        assert (policy.wait_s(), policy.starts_safe) == (0, False)
