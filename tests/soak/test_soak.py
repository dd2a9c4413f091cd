"""The soak itself: a few hours of exhibition, quickly, and every limit of them."""

from pathlib import Path

from tests.soak.__main__ import soak
from tests.soak.report import NEVER, limits, markdown


def test_a_few_hours_with_the_monkey(tmp_path: Path) -> None:
    """From closed to open, with faults: nothing happens that never may, and the report says what did."""
    run = soak(tmp_path / "soak", minutes=0.1, seed=3, days=0, screen=(480, 270))
    said = (tmp_path / "soak" / "said.txt").read_text("utf-8")
    assert run.crashes == 0, said
    broken = [line for line in limits(run) if line.what in NEVER and not line.holds]
    assert not broken, run.findings["cases"]
    assert sum(run.findings["events"].values()) > 100
    assert len(run.samples) > 10, "a whole loop is weighed"
    assert {"closed", "attract loop"} < set(run.findings["places"])
    for happening in ("pack", "full_disk", "broken_settings"):
        assert run.findings["counts"][f"happening: {happening}"] == 1
    assert "## Where it got" in markdown(run)
