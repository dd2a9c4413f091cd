"""A probe for a screen of its own: what letters in many sizes take of memory, and what is left of it.

    python -m tests.support.letters FOLDER

Qt's own renderer keeps no letters; this starts a virtual screen and draws with OpenGL. It prints the
bytes in use after the screen has had many sizes, when the letters have been forgotten, and when all
else that is not seen has.
"""

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import Kiosk
from kiosk.station.display import ensure_display
from kiosk.station.memory import keep_memory_whole
from kiosk.station.options import RunOptions
from kiosk.ui.fonts import forget_fonts
from kiosk.ui.tidying import forget_unseen
from tests.support.clock import MovedClock
from tests.support.memory import in_use
from tests.support.packs import write_pack
from tests.support.visitor import Visitor

_SIZES = range(900, 1600, 20)


def _is_wide(visitor: Visitor, width: int) -> bool:
    return visitor.root().width() == width


def measure(folder: Path) -> list[int]:
    """Return the three numbers."""
    size, clock = (800, 450), MovedClock()
    pack = write_pack(folder / "pack", products=4)
    kiosk = Kiosk(RunOptions(pack=pack, data=folder, window=size), clock, animated=False)
    visitor = Visitor(kiosk, clock)
    visitor.wait_for_pictures()
    for width in (*_SIZES, size[0]):
        visitor.window.resize(width, width * 9 // 16)
        # The screen has its size when the system says so.
        visitor.wait_until(partial(_is_wide, visitor, width), "the screen has its size")
        visitor.see()
    visitor.wait_for_pictures()
    found = [in_use()]
    kiosk.window.engine.collectGarbage()
    for forget in (forget_fonts, partial(forget_unseen, kiosk.window)):
        forget()
        # What is let go of with one frame is gone with the next.
        for _ in range(3):
            visitor.see()
        found.append(in_use())
    kiosk.close()
    return found


if __name__ == "__main__":
    keep_memory_whole()
    os.environ.pop("QT_QPA_PLATFORM", None)
    os.environ.pop("DISPLAY", None)
    screen = ensure_display(os.environ)
    application = QGuiApplication([])
    try:
        sys.stdout.write(" ".join(map(str, measure(Path(sys.argv[1])))))
    finally:
        application.shutdown()
        if screen is not None:
            screen.close()
