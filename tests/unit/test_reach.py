"""How much of a panel is operated in reach mode."""

import pytest

from kiosk.station.reach import REACH_MM, stage_height

SMALL, MIDDLE, LARGE = (531, 299), (952, 535), (1218, 685)


@pytest.mark.parametrize(
    ("width", "height", "lower_edge"),
    [(*MIDDLE, 900), (*MIDDLE, 800), (*LARGE, 600), (685, 1218, 400), (535, 952, 700), (299, 531, 800)],
)
def test_the_stage_ends_at_the_reach_line(width: float, height: float, lower_edge: float) -> None:
    """Panel's edge and stage make up 1,220 mm."""
    assert stage_height(width, height, lower_edge) == REACH_MM - lower_edge


@pytest.mark.parametrize("lower_edge", [0, 300, 700, 1100, 2000])
def test_a_small_wide_panel_stays_as_it_is(lower_edge: float) -> None:
    """There would be no room for type and targets of full size."""
    assert stage_height(*SMALL, lower_edge) == SMALL[1]


@pytest.mark.parametrize(("width", "height"), [MIDDLE, LARGE, (299, 531), (535, 952), (685, 1218)])
@pytest.mark.parametrize("lower_edge", [900, 1100, 1300, 2000])
def test_a_panel_that_hangs_high_keeps_room_for_a_layout(
    width: float, height: float, lower_edge: float
) -> None:
    """At least 300 mm each way, and the area of a small upright screen."""
    stage = stage_height(width, height, lower_edge)
    assert 300 <= stage <= height
    assert stage * width >= 300 * 375 - 1


def test_a_panel_that_hangs_low_is_within_reach_already() -> None:
    """Nothing slides anywhere."""
    assert stage_height(*MIDDLE, 400) == MIDDLE[1]


def test_an_edge_that_is_not_measured_gives_the_lower_half() -> None:
    """As far as a layout fits there."""
    assert stage_height(*LARGE, 0) == LARGE[1] / 2
    assert stage_height(*MIDDLE, 0) == 300


def test_a_window_without_a_size_yet_does_no_harm() -> None:
    """QML asks before the window is there."""
    assert stage_height(0, 0, 800) == 0
