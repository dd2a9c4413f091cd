"""Staff's knock: two fingers, opposite corners, three seconds."""

import pytest

from kiosk.staff.knock import HOLD_S, Knock
from tests.support.clock import MovedClock

SIZE = (1920, 1080)
LEFT_TOP, RIGHT_TOP, LEFT_BOTTOM, RIGHT_BOTTOM = (30, 30), (1890, 30), (30, 1050), (1890, 1050)


def held(clock: MovedClock, points: list[tuple[int, int]], seconds: float = HOLD_S) -> bool:
    """Put fingers down, let time pass, and say whether that was a knock."""
    knock = Knock(clock)
    knock.fingers(points, *SIZE)
    clock.move(seconds)
    return knock.due()


@pytest.mark.parametrize("points", [[LEFT_TOP, RIGHT_BOTTOM], [RIGHT_TOP, LEFT_BOTTOM]])
def test_two_fingers_in_opposite_corners_knock(clock: MovedClock, points: list[tuple[int, int]]) -> None:
    """Either pair of corners will do, in any order."""
    assert held(clock, points)
    assert held(clock, points[::-1])


@pytest.mark.parametrize(
    "points",
    [
        [LEFT_TOP],
        [LEFT_TOP, RIGHT_TOP],
        [LEFT_TOP, LEFT_TOP],
        [LEFT_TOP, (960, 540)],
        [LEFT_TOP, RIGHT_BOTTOM, (960, 540)],
        [LEFT_TOP, RIGHT_TOP, LEFT_BOTTOM, RIGHT_BOTTOM],
        [(200, 30), RIGHT_BOTTOM],
    ],
)
def test_anything_else_does_not(clock: MovedClock, points: list[tuple[int, int]]) -> None:
    """One finger, one side, a palm, corners missed by a little."""
    assert not held(clock, points)


def test_it_takes_the_whole_time(clock: MovedClock) -> None:
    """A visitor who leans on two corners for a moment sees nothing."""
    assert not held(clock, [LEFT_TOP, RIGHT_BOTTOM], HOLD_S - 0.1)


def test_a_lifted_finger_starts_it_anew(clock: MovedClock) -> None:
    """The time of two tries does not add up."""
    knock = Knock(clock)
    knock.fingers([LEFT_TOP, RIGHT_BOTTOM], *SIZE)
    clock.move(2)
    knock.fingers([LEFT_TOP], *SIZE)
    knock.fingers([LEFT_TOP, RIGHT_BOTTOM], *SIZE)
    clock.move(2)
    assert not knock.due()
    clock.move(1)
    assert knock.due()


def test_it_is_told_once(clock: MovedClock) -> None:
    """Fingers that stay down do not knock again."""
    knock = Knock(clock)
    knock.fingers([LEFT_TOP, RIGHT_BOTTOM], *SIZE)
    clock.move(HOLD_S)
    assert knock.due()
    knock.fingers([LEFT_TOP, RIGHT_BOTTOM], *SIZE)
    clock.move(60)
    assert not knock.due()
