"""What the soak's report takes for growth, and for a limit that is broken."""

from random import Random

import pytest

from tests.soak.days import plan, trial
from tests.soak.report import GROWING, Run, limits, markdown
from tests.soak.trend import t_quantile, trend

DAYS = [float(day) for day in range(24)]


def noise(size: float, seed: int = 1) -> list[float]:
    """Return numbers about zero."""
    chance = Random(seed)
    return [chance.gauss(0, size) for _ in DAYS]


def run(memory: list[float], **counts: int) -> Run:
    """Return a run in which memory was as given, day by day, and nothing else moved."""
    samples = [
        {"day": day, "hour": 3.0, **dict.fromkeys(GROWING, 7.0), "anonymous": used, "uss": used, "used": used}
        for day, used in zip(DAYS, memory, strict=True)
    ]
    findings = {
        "counts": {name.replace("_", " "): number for name, number in counts.items()},
        "events": {"keys": 100_000},
        "places": {"home": 1},
        "longest": {},
        "cases": {"escapes": {"the window is gone": 1}} if counts else {},
    }
    return Run("0.1.0", 1, 5, 0, findings, samples)


def broken(found: Run) -> list[str]:
    """Return the names of the limits that do not hold."""
    return [line.what for line in limits(found) if not line.holds]


def test_noise_is_no_growth() -> None:
    """Whatever its size: its slope cannot be told from zero."""
    assert not trend(DAYS, noise(5.0)).grows
    assert broken(run([300 + step for step in noise(5.0)])) == []


def test_a_leak_is_found_in_noise() -> None:
    """Half a megabyte a day, when days differ by two."""
    leak = [300 + 0.5 * day + step for day, step in zip(DAYS, noise(2.0), strict=True)]
    assert trend(DAYS, leak).grows
    assert broken(run(leak)) == ["slope of used", "slope of anonymous"]


def test_the_start_is_no_leak() -> None:
    """The first fifth of the days warms up."""
    assert (
        broken(run([200 + min(day, 4) * 50 + step for day, step in zip(DAYS, noise(1.0), strict=True)])) == []
    )


def test_few_samples_prove_nothing() -> None:
    """Two days may rise by chance."""
    assert not trend([0, 1], [1, 9]).grows
    assert not trend([1, 1, 1], [1, 5, 9]).grows


@pytest.mark.parametrize(
    ("freedom", "exact"), [(1, 12.706), (2, 4.303), (5, 2.571), (22, 2.074), (100, 1.984)]
)
def test_students_t(freedom: int, exact: float) -> None:
    """As the tables have it."""
    assert t_quantile(freedom) == pytest.approx(exact, rel=0.005)


def test_what_never_may_happen_breaks_a_limit() -> None:
    """The report names it, marks it, and says what was seen."""
    found = run([300.0] * len(DAYS), escapes=1)
    assert broken(found) == ["escapes"]
    report = markdown(found)
    assert "a limit is broken" in report
    assert "| escapes | 1 | 0 | ✗ |" in report
    assert "the window is gone" in report


def test_an_hour_has_a_million_events() -> None:
    """Else it does not show what it says."""
    assert broken(run([300.0] * len(DAYS))._replace(minutes=60)) == ["events of the monkey"]


def test_a_seed_makes_a_plan() -> None:
    """The same seed the same; both days on which the clocks change are in it, and every happening."""
    first, second, other = (plan(30, Random(seed)) for seed in (1, 1, 2))
    assert first == second
    assert first != other
    assert sorted(len(day.hours) for day in first)[::29] == [23, 25]
    assert len(plan(3, Random(1))) == 3
    assert list(trial()[0].hours) == [9, 10]
