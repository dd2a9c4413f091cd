"""An installed kiosk whose disk takes nothing any more: its screen comes on all the same."""

import os
from pathlib import Path

import pytest

from kiosk.supervision.endings import SWITCH_OFF
from tests.unit.test_installed_versions import RUN_SCREEN, Machine

#: Tells on the standard error that it was started, and how, since the disk takes nothing
STARTS = 'echo "started: $*" >&2; exit 3'


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with one version, on which nothing can be removed, moved or made any more."""
    machine = Machine(tmp_path)
    machine.install("1.0", STARTS)
    (machine.data / "versions").mkdir()
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("mkdir", "mv", "rm"):
        (programs / name).write_text(f'#!/bin/sh\necho "{name}: Read-only file system" >&2\nexit 1\n')
        (programs / name).chmod(0o755)
    machine.environ |= {"PATH": f"{programs}:{os.environ['PATH']}"}
    return machine


def test_the_screen_comes_on(machine: Machine) -> None:
    """What cannot be written down is told; how the program ended is passed on."""
    ended = machine.run(RUN_SCREEN)
    assert "started: supervise --by-status" in ended.stderr
    assert "failures-1.0 cannot be written" in ended.stderr
    assert ended.returncode == 3


def test_an_end_of_long_ago_says_nothing(machine: Machine) -> None:
    """Staff switched the machine off then, and the disk has kept that: it is not switched off again."""
    (machine.data / "versions/ended").write_text(f"{SWITCH_OFF}\n")
    assert machine.run(RUN_SCREEN).returncode == 3


@pytest.mark.parametrize("left", ["", "\0\0", "3 3\n", "many\n"])
def test_a_count_that_a_power_cut_has_damaged(tmp_path: Path, left: str) -> None:
    """It counts as none, and the next failure is counted."""
    machine = Machine(tmp_path)
    machine.install("1.0", STARTS)
    file = machine.data / "versions/failures-1.0"
    file.parent.mkdir()
    file.write_text(left)
    assert machine.run(RUN_SCREEN).returncode == 3
    assert file.read_text() == "1\n"
