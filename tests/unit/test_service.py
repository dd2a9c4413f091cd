"""What starts the supervisor: the service and Windows' Shell Launcher understand its exit statuses."""

import re
import subprocess
from pathlib import Path

import pytest

from kiosk.supervision.endings import RESTART_MACHINE, SWITCH_OFF
from kiosk.supervision.supervisor import SAY_WHERE_S, STOP_S

PACKAGING = Path(__file__).parents[2] / "packaging"
SERVICE = (PACKAGING / "linux/tree/usr/lib/systemd/system/kiosk.service").read_text("utf-8")
LOCK_DOWN = (PACKAGING / "windows/lock-down.ps1").read_text("utf-8")


def option(name: str) -> str:
    """Return what the service says."""
    (value,) = re.findall(rf"^{name}=(.*)$", SERVICE, re.MULTILINE)
    return str(value)


def test_the_service_does_not_start_again_what_wants_something_else() -> None:
    """Neither is it a failure."""
    statuses = f"{RESTART_MACHINE} {SWITCH_OFF}"
    assert (option("RestartPreventExitStatus"), option("SuccessExitStatus")) == (statuses, statuses)


@pytest.mark.parametrize(
    ("status", "asked"), [(RESTART_MACHINE, "reboot"), (SWITCH_OFF, "poweroff"), (0, ""), (1, "")]
)
def test_the_service_carries_out_what_is_asked_of_the_machine(
    tmp_path: Path, status: int, asked: str
) -> None:
    """As root, which the kiosk is not; here with a `systemctl` that only says what it was asked."""
    words = re.fullmatch(r"\+/bin/sh -c '(.*)'", option("ExecStopPost"))
    assert words is not None
    (tmp_path / "systemctl").write_text('#!/bin/sh\necho "$@"\n')
    (tmp_path / "systemctl").chmod(0o755)
    ended = subprocess.run(
        ["/bin/sh", "-c", words[1].replace("$$", "$")],
        env={"PATH": str(tmp_path), "EXIT_STATUS": str(status)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.split()[1:] == asked.split()


def test_the_service_is_more_patient_than_the_supervisor() -> None:
    """It lets it end the kiosk."""
    assert int(option("TimeoutStopSec")) > STOP_S + SAY_WHERE_S


def test_the_service_waits_for_no_sign() -> None:
    """It opens a session, whose processes systemd does not hear: waiting for one would end it each time."""
    assert option("PAMName") == "login"
    assert not re.search("^(Type=notify|WatchdogSec)", SERVICE, re.MULTILINE)


def test_shell_launcher_knows_the_same_statuses() -> None:
    """1 starts the machine again, 2 shuts it down."""
    assert f"$statuses = @({RESTART_MACHINE}, {SWITCH_OFF})" in LOCK_DOWN
    assert "$actions = @(1, 2)" in LOCK_DOWN
    assert "supervise --by-status" in LOCK_DOWN


def test_windows_blocks_the_keys_that_lead_to_it() -> None:
    """Those that close, switch, lock, search and call accessibility; all are let go when it is undone."""
    (listed,) = re.findall(r"\$keys = ([^)]*?)\nfunction", LOCK_DOWN)
    keys = set(re.findall(r'"([^"]+)"', listed))
    assert keys >= {
        "Alt+F4",
        "Alt+Tab",
        "Ctrl+Esc",
        "Ctrl+Alt+Del",
        "Win+R",
        "Windows",
        "LShift+LAlt+NumLock",
    }
    assert LOCK_DOWN.count("Set-Keys $true") == LOCK_DOWN.count("Set-Keys $false") == 1
