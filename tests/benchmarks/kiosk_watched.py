"""The kiosk as `python -m kiosk` starts it, with its frames watched; nothing else is changed.

python -m tests.benchmarks.kiosk_watched PICTURE [the kiosk's own words …]
"""

import sys
from pathlib import Path
from typing import Any

from kiosk.__main__ import main as kiosk_main
from kiosk.ui import window
from tests.benchmarks.frames import FrameWatch


def main(picture: Path, words: list[str]) -> int:
    """Run the kiosk's command line until SIGTERM, and return the exit code."""
    watches: list[FrameWatch] = []

    class WatchedWindow(window.KioskWindow):
        """The kiosk's window, watched as soon as it exists."""

        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            watches.append(FrameWatch(self.quick, picture))

    # The composition root, imported by the command, finds this class in the original's place.
    vars(window).update(KioskWindow=WatchedWindow)
    code = kiosk_main(words)
    for watch in watches:
        watch.report_frames()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
