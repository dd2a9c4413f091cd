"""The garbage of QML's scripts: in processes of their own, for it is chosen once how it is collected."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells what QML has of memory")

_BEFORE = "from kiosk.station.memory import keep_memory_whole; keep_memory_whole()\n"
# Scripts that are called again and again, and nothing else gets its turn: what QML has of memory then, KB.
_SCRIPTS = """
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine
application = QCoreApplication([])
engine = QJSEngine()
script = "(n => { const all = []; for (let i = 0; i < n; ++i) all.push({ place: i, pair: [i] }); })"
function = engine.evaluate(script)
for _ in range(500):
    function.call([200])
taken = 0
for part in Path("/proc/self/smaps").read_text("utf-8").split("VmFlags:"):
    if "memfd:JSGCHeap" in part:
        taken += int(part.partition("\\nAnonymous:")[2].split()[0])
print(taken)
"""


def _said(script: str) -> int:
    # Another test may have set it for this process.
    environment = {name: value for name, value in os.environ.items() if name != "QV4_GC_TIMELIMIT"}
    words = [sys.executable, "-c", script]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=environment)
    return int(done.stdout.split()[-1])


def test_it_does_not_come_together_while_fingers_move() -> None:
    """It is collected in one go; in steps it would take ten times as much memory, or any number of times."""
    assert _said(_SCRIPTS) > 10 * _said(_BEFORE + _SCRIPTS)
