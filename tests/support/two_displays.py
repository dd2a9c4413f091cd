"""Takes the kiosk's display away and gives it back.

python -m tests.support.two_displays

Qt's offscreen platform has two displays then, one of which is left out of what the kiosk is told. Prints
where the window is: at the start, without its display, and with it again.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.ui import doors
from tests.support.clock import MovedClock

_SAME = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_DISPLAYS = [
    {"name": "panel", "x": 0, "width": 1080, "height": 1920, **_SAME},
    {"name": "projector", "x": 1080, "width": 800, "height": 600, **_SAME},
]


class Told:
    """What the kiosk is told of the displays."""

    def __init__(self) -> None:
        self.there = ["panel", "projector"]

    def screens(self) -> list[QScreen]:
        """Return those that are there."""
        return [screen for screen in QGuiApplication.screens() if screen.name() in self.there]


def main(told: Told) -> int:
    """Take it away, and give it back."""
    clock, window = MovedClock(), QWindow()

    def look() -> None:
        clock.move(doors.LOOK_S)
        door.tick()
        QCoreApplication.processEvents()
        print(window.screen().name(), window.width(), window.height(), window.visibility().name)

    window.showFullScreen()
    door = doors.Doors(window, clock)
    look()
    told.there.remove("panel")
    # What Qt does when a display has gone.
    window.showNormal()
    window.setScreen(told.screens()[0])
    window.setGeometry(told.screens()[0].geometry())
    look()
    told.there.append("panel")
    look()
    return 0


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        file = Path(folder) / "displays.json"
        file.write_text(json.dumps({"screens": _DISPLAYS}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        application = QGuiApplication([])
        there = Told()
        with patch.object(doors, "QGuiApplication", there):
            sys.exit(main(there))
