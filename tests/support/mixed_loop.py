"""A probe for a screen of its own: a loop of a picture, a video, words and a product, frame by frame.

    python -m tests.support.mixed_loop FOLDER

The offscreen platform draws no video; this starts a virtual screen and draws with OpenGL. It ends with
an AssertionError at the first frame that is neither of two neighbours nor a mix of them.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import Kiosk
from kiosk.station.display import ensure_display
from kiosk.station.options import RunOptions
from tests.support.clock import MovedClock
from tests.support.frames import CORNER, SIZE, Watcher
from tests.support.looks import Colour, near, seen_at
from tests.support.media import BLUE, write_playlist
from tests.support.packs import COLOURS, write_pack
from tests.support.visitor import Visitor

GREEN, PRODUCT = (20, 150, 60), COLOURS[0]
PLAYLIST = """
items = [
    { id = "poster", kind = "picture", file = "poster.png" },
    { id = "film", kind = "video", file = "blue.webm" },
    { id = "words", kind = "message", text = { zh_CN = "字", en = "Words" } },
    { id = "card", kind = "product", product = "product-1" },
]
"""


def among(seen: Colour, colours: Sequence[Colour], tolerance: int = 5) -> bool:
    """Whether each part of a colour lies between those of these colours."""
    parts = zip(seen, zip(*colours, strict=True), strict=True)
    return all(min(known) - tolerance <= part <= max(known) + tolerance for part, known in parts)


class Probe:
    """One loop, watched at a place that no words reach."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.looked_at = 0

    def colour(self) -> Colour:
        """Return what is seen now."""
        return seen_at(self.visitor.see(), CORNER)

    def change(self, going: Colour, coming: Colour, seconds: float) -> None:
        """Let this much time pass and watch what comes until it is whole."""
        watcher = Watcher(self.visitor, [CORNER])
        self.visitor.pass_time(seconds)
        watcher.watch_until(lambda: near(watcher.frames[-1][0], coming, 4), f"{coming}")
        watcher.saw_only((going, coming))
        self.looked_at += len(watcher.frames)

    def interrupt(self, now: Colour, coming: Colour, seconds: float, comes_again: Colour) -> None:
        """Touch the screen in the middle of a change, and let the loop come back over the visit."""
        watcher = Watcher(self.visitor, [CORNER])
        self.visitor.pass_time(seconds)
        watcher.watch_until(lambda: not near(watcher.frames[-1][0], now, 20), f"leaving {now}")
        self.visitor.tap_at(CORNER)
        watcher.watch_until(lambda: not self.visitor.find_all("AttractScreen"), "the visit")
        self.visitor.wait_for_pictures()
        visit = self.colour()
        self.visitor.kiosk.visit.leave()
        watcher.watch_until(lambda: near(watcher.frames[-1][0], comes_again, 4), f"{comes_again}")
        # The loop fades out while one slide still fades into the other: three colours mix.
        for frame in watcher.frames:
            assert among(frame[0], (now, coming, visit, comes_again)), f"{frame[0]}: {now}, {coming}, {visit}"
        self.looked_at += len(watcher.frames)


def main(folder: Path) -> None:
    """Watch one round of the loop undisturbed, then one with touches."""
    write_playlist(folder, PLAYLIST, "blue.webm")
    Image.new("RGB", (640, 360), GREEN).save(folder / "media" / "poster.png")
    pack = write_pack(folder / "pack", products=1)
    clock = MovedClock()
    kiosk = Kiosk(RunOptions(pack=pack, data=folder, window=SIZE), clock, animated=True)
    visitor = Visitor(kiosk, clock)
    visitor.wait_for_pictures()
    probe = Probe(visitor)
    visitor.wait_until(lambda: near(probe.colour(), GREEN, 2), "the picture")
    probe.change(GREEN, BLUE, 12.5)
    # The video ends by itself.
    night = (11, 15, 20)
    probe.change(BLUE, night, 0)
    probe.change(night, PRODUCT, 12.5)
    probe.change(PRODUCT, GREEN, 12.5)
    probe.interrupt(GREEN, BLUE, 12.5, BLUE)
    probe.interrupt(BLUE, night, 0, night)
    probe.interrupt(night, PRODUCT, 12.5, PRODUCT)
    sys.stdout.write(f"{probe.looked_at} frames\n")
    kiosk.close()


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    os.environ.pop("DISPLAY", None)
    screen = ensure_display(os.environ)
    application = QGuiApplication([])
    try:
        main(Path(sys.argv[1]))
    finally:
        application.shutdown()
        if screen is not None:
            screen.close()
