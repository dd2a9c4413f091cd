"""How bright the panel is, on made-up machines."""

import sys
from pathlib import Path

import pytest

from kiosk.station.brightness import can_dim, dim


@pytest.fixture
def lights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system without programs whose backlight has 960 steps, at 400 of them."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    light = tmp_path / "backlight" / "intel"
    light.mkdir(parents=True)
    (light / "max_brightness").write_text("960\n")
    (light / "brightness").write_text("400\n")
    return light.parent


def shown(lights: Path) -> str:
    """Return what the backlight has been set to."""
    return (lights / "intel" / "brightness").read_text()


@pytest.mark.parametrize(("percent", "steps"), [(100, "960"), (50, "480"), (10, "96")])
def test_a_backlight_is_set_in_its_own_steps(lights: Path, percent: int, steps: str) -> None:
    """A per cent of what it can do."""
    assert can_dim(lights)
    assert dim(percent, lights) is None
    assert shown(lights) == steps


def test_a_machine_without_a_backlight_offers_none(lights: Path) -> None:
    """Nothing is done, and nothing is wrong."""
    assert not can_dim(lights / "none")
    assert dim(50, lights / "none") is None


def test_a_monitor_is_asked_where_there_is_no_backlight(lights: Path, tmp_path: Path) -> None:
    """By its control for luminance."""
    program, said = tmp_path / "bin" / "ddcutil", tmp_path / "said"
    program.parent.mkdir()
    program.write_text(f"#!{sys.executable}\nimport sys\nopen('{said}', 'w').write(' '.join(sys.argv[1:]))")
    program.chmod(0o755)
    assert can_dim(lights / "none")
    assert dim(70, lights / "none") is None
    assert said.read_text() == "setvcp 10 70"


def test_what_cannot_be_set_is_told(lights: Path) -> None:
    """A backlight that does not say how bright it can be."""
    (lights / "intel" / "max_brightness").write_text("")
    problem = dim(50, lights)
    assert problem is not None
    assert "cannot be set" in problem.message
    assert shown(lights) == "400\n"
