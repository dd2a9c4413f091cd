"""A visitor's choices, and what becomes of them."""

import pytest

from kiosk.ui.access import Access


@pytest.fixture
def access() -> Access:
    """A panel whose lower edge is 900 mm above the floor."""
    return Access(900, ("contrast", "reach", "motion"))


def test_every_choice_is_told_and_taken_back(access: Access) -> None:
    """QML hears of each; a reset leaves nothing."""
    told: list[int] = []
    access.changed.connect(lambda: told.append(access.property("textSize")))
    access.setTextSize(2)
    access.setHighContrast(True)
    access.setReach(True)
    access.setStill(True)
    names = ("textSize", "highContrast", "reach", "still")
    assert [access.property(name) for name in names] == [2, True, True, True]
    access.reset()
    assert [access.property(name) for name in names] == [0, False, False, False]
    assert told == [2, 2, 2, 2, 0]


@pytest.mark.parametrize(("asked", "given"), [(-1, 0), (1, 1), (7, 2)])
def test_there_are_three_text_sizes(access: Access, asked: int, given: int) -> None:
    """Anything beyond is the nearest of these."""
    access.setTextSize(asked)
    assert access.property("textSize") == given


def test_the_stage_follows_the_measured_edge(access: Access) -> None:
    """1,220 mm less the edge."""
    assert access.stageHeight(952, 535, access.property("lowerEdge")) == 320
    access.follow(800, ("contrast", "reach", "motion"))
    assert access.stageHeight(952, 535, access.property("lowerEdge")) == 420
