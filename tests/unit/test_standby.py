"""Switching the display: the right program for each platform, nothing where there is none."""

import subprocess

import pytest

from kiosk.station.standby import display_power

OUTPUTS = 'HDMI-A-1 "A panel"\n  Enabled: yes\neDP-1 "Another"\n  Enabled: yes\n'


class Machine:
    """Runs nothing, and remembers what it was asked to run."""

    def __init__(self, *, fails: bool = False) -> None:
        self.asked: list[str] = []
        self._fails = fails

    def __call__(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        """Take the command; a list of outputs is all that any program says."""
        self.asked.append(" ".join(command))
        if self._fails:
            raise subprocess.CalledProcessError(1, command)
        return subprocess.CompletedProcess(command, 0, OUTPUTS, "")


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every program is installed."""
    monkeypatch.setattr("shutil.which", lambda name: name)


@pytest.mark.parametrize(
    ("platform", "on", "asked"),
    [
        ("xcb", False, ["xset dpms force off"]),
        ("xcb", True, ["xset dpms force on"]),
        (
            "wayland",
            False,
            ["wlr-randr", "wlr-randr --output HDMI-A-1 --off", "wlr-randr --output eDP-1 --off"],
        ),
        ("offscreen", False, []),
    ],
)
@pytest.mark.usefixtures("there")
def test_each_platform_has_its_way(
    monkeypatch: pytest.MonkeyPatch, platform: str, on: bool, asked: list[str]
) -> None:
    """Every output of a Wayland session is switched."""
    machine = Machine()
    monkeypatch.setattr("subprocess.run", machine)
    assert display_power(on, platform) is None
    assert machine.asked == asked


def test_without_the_program_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    """It need not be installed."""
    machine = Machine()
    monkeypatch.setattr("subprocess.run", machine)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert display_power(False, "xcb") is None
    assert display_power(False, "wayland") is None
    assert machine.asked == []


@pytest.mark.usefixtures("there")
def test_a_refusal_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A display without energy saving, for example."""
    monkeypatch.setattr("subprocess.run", Machine(fails=True))
    problem = display_power(False, "xcb")
    assert problem is not None
    assert "switched off" in problem.message
