"""The controls, each tested in QML by the file of its name; every file in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
EXPECTED = ("PASS   :", "Config:", "Totals:", "*********")


@pytest.mark.parametrize("file", sorted(HERE.glob("tst_*.qml")), ids=lambda file: file.stem)
def test_control(file: Path) -> None:
    """All tests of the file pass, and nothing is said beside: no warning of QML, no output of a test."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.qml.runner", file],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    unexpected = [line for line in done.stdout.splitlines() if not line.startswith(EXPECTED)]
    assert unexpected == []
    assert done.returncode == 0
    assert "PASS" in done.stdout
