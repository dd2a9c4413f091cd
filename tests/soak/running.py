"""One run of the exhibition in a process of its own.

python -m tests.soak.running FOLDER SECONDS SEED DAYS

Everything is seen and done once before. No days at all are a trial of a few hours.
"""

import os
import random
import sys
from pathlib import Path

# Every event of a finger counts, also of those that move within one frame.
os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")

from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import Kiosk
from kiosk.station.memory import keep_memory_whole
from kiosk.station.options import RunOptions
from tests.soak.backstage import set_up
from tests.soak.days import WorldClock, plan, trial
from tests.soak.exhibition import Exhibition
from tests.soak.watch import Ears, Findings
from tests.support import visitor

ENGINE = "mock"
#: How long staff wait for what they have touched, ms: the machine has much else to do.
_PATIENCE_MS = 180_000


def run(folder: Path, seconds: float, seed: int, count: int) -> int:
    """Go through so many days in so many seconds; return the exit status, 0 when it came to its end."""
    visitor.PATIENCE_MS = _PATIENCE_MS
    chance, clock, findings = random.Random(seed), WorldClock(), Findings()
    station = set_up(folder, clock)
    kiosk = Kiosk(RunOptions(data=station.data), clock, animated=True, engine=ENGINE)
    ears = Ears(findings)
    days = plan(count, chance) if count else trial()
    exhibition = Exhibition(kiosk, clock, days, seconds, chance, findings, folder, thorough=count > 0)
    exhibition.begin()
    code = QGuiApplication.exec()
    while not exhibition.over:
        # Something has asked the program to end: that is a way out.
        findings.blame("escapes", "the program was asked to end")
        code = QGuiApplication.exec()
    ears.close()
    findings.write(folder / "findings.json")
    kiosk.close()
    return code


if __name__ == "__main__":
    keep_memory_whole()
    application = QGuiApplication([])
    try:
        status = run(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    finally:
        application.shutdown()
    sys.exit(status)
