"""The benchmark's arithmetic and table."""

import math

from tests.benchmarks.table import Row, markdown, spread


def test_ratio_is_of_medians() -> None:
    """One slow run changes neither median, and so not the ratio."""
    row = Row("start", kiosk=[300, 250, 9000], bare=[200, 1, 800])
    assert row.ratio == 1.5


def test_median_of_an_even_number_of_runs_lies_between_two() -> None:
    """Nothing is rounded before the ratio is taken."""
    assert Row("start", kiosk=[1, 2], bare=[1, 1]).ratio == 1.5


def test_ratio_over_nothing_is_infinite() -> None:
    """A bare program that used no CPU at all does not stop the table."""
    row = Row("cpu", kiosk=[0.1], bare=[0.0], aim=1.5)
    assert math.isinf(row.ratio)
    assert row.verdict == "≤ 1.5: missed"


def test_aim_is_met_at_its_very_value() -> None:
    """A ratio that prints like the aim meets it."""
    assert Row("start", kiosk=[130.4], bare=[100], aim=1.3).verdict == "≤ 1.3: met"
    assert Row("start", kiosk=[131], bare=[100], aim=1.3).verdict == "≤ 1.3: missed"


def test_a_row_without_an_aim_has_no_verdict() -> None:
    """Frames in a second are told, not judged."""
    assert Row("frames", kiosk=[30], bare=[40]).verdict == ""


def test_spread_tells_lowest_and_highest() -> None:
    """The median comes first, with as many digits as asked for."""
    assert spread([3.0, 1.0, 2.26], 1) == "2.3 (1.0–3.0)"


def test_table_has_a_line_for_each_row() -> None:
    """The table is Markdown that the README can quote as it is."""
    rows = [Row("start, ms", [120, 130, 125], [100, 101, 99], 1.3), Row("CPU", [0.5], [0.25], digits=2)]
    assert markdown(rows) == (
        "| | kiosk | bare | ratio | aim |\n"
        "|---|---:|---:|---:|---|\n"
        "| start, ms | 125 (120–130) | 100 (99–101) | 1.25 × | ≤ 1.3: met |\n"
        "| CPU | 0.50 (0.50–0.50) | 0.25 (0.25–0.25) | 2.00 × |  |"
    )
