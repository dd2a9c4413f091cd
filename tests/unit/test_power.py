"""Switching the machine: the right command for each system, and words when it is refused."""

import subprocess

import pytest

from kiosk.station import power


class Machine:
    """Runs nothing, and remembers what it was asked to run."""

    def __init__(self, status: int = 0, told: str = "") -> None:
        self.asked: list[list[str]] = []
        self._status, self._told = status, told

    def __call__(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        """Take the command."""
        self.asked.append(command)
        return subprocess.CompletedProcess(command, self._status, "", self._told)


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every program is installed."""
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")


@pytest.mark.parametrize(
    ("platform", "what", "command"),
    [
        ("linux", "off", ["/bin/systemctl", "poweroff"]),
        ("linux", "restart", ["/bin/systemctl", "reboot"]),
        ("win32", "off", ["/bin/shutdown", "/s", "/t", "0"]),
        ("win32", "restart", ["/bin/shutdown", "/r", "/t", "0"]),
    ],
)
@pytest.mark.usefixtures("there")
def test_each_system_has_its_command(
    monkeypatch: pytest.MonkeyPatch, platform: str, what: power.Order, command: list[str]
) -> None:
    """It is run without a shell."""
    machine = Machine()
    monkeypatch.setattr("subprocess.run", machine)
    assert power.order(what, platform) is None
    assert machine.asked == [command]


@pytest.mark.usefixtures("there")
def test_a_machine_that_refuses_is_told_in_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Staff learn why nothing happened."""
    monkeypatch.setattr("subprocess.run", Machine(1, "Access denied\n"))
    problem = power.order("off", "linux")
    assert problem is not None
    assert problem.message == "Access denied"


@pytest.mark.usefixtures("there")
def test_a_machine_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The console must not hang with it."""

    def hang(command: list[str], **_options: object) -> None:
        raise subprocess.TimeoutExpired(command, 20)

    monkeypatch.setattr("subprocess.run", hang)
    assert power.order("off", "linux") is not None


def test_a_machine_without_the_command_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A container has no systemctl; another system has no command known here."""
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert power.order("off", "linux") is not None
    assert power.order("off", "plan9") is not None
