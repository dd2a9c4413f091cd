"""The sizes pictures are shown at on one screen, and which screen the kiosk was shown on last."""

import math
from contextlib import suppress
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct, json

from kiosk.media.renditions import Size
from kiosk.writing import write_atomically

# Longest side of a picture shown whole, px: every graphics chip takes that, and three fit into memory.
_MOST_WHOLE = 4096
_SCREEN_FILE = "screen.json"

_Side = Annotated[int, Meta(ge=1, le=16384)]


class _Screen(Struct, frozen=True):
    """The screen's size as visitors see it, px; the usual one until the kiosk has been shown."""

    width: _Side = 1920
    height: _Side = 1080


class Frames(Struct, frozen=True):
    """The sizes pictures are shown at on one screen, px.

    Attributes:
        hero: the whole screen.
        detail: the part of a panel that its text leaves free, for pictures without a quiet area.
        card: a product's tile on Home.
        whole: what a picture shown whole fits into, large enough to look closer.
        tall: whether the screen is taller than wide.
    """

    hero: Size
    detail: Size
    card: Size
    whole: Size
    tall: bool

    @classmethod
    def of_screen(cls, width: int, height: int, products: int) -> "Frames":
        """Return the sizes for a screen of `width` × `height` px with so many cards on Home."""
        tall = height > width
        rows = max(1, math.ceil(products / 2) if tall else min(2, products))
        columns = max(1, math.ceil(products / rows))
        closer = min(2.0, _MOST_WHOLE / max(width, height))
        return cls(
            hero=Size(width, height),
            detail=Size(width, round(height * 0.56)) if tall else Size(round(width * 0.62), height),
            card=Size(round(width / columns), round(height / rows * 0.86)),
            whole=Size(round(width * closer), round(height * closer)),
            tall=tall,
        )


def read_frames(cache: Path, products: int) -> Frames:
    """Return the sizes on the screen that the kiosk was shown on last, with so many cards on Home.

    `cache` is the station's folder for what can be made again. Where the kiosk has never been shown, the
    screen is taken to be 1920 × 1080 px.
    """
    screen = _read_screen(cache) or _Screen()
    return Frames.of_screen(screen.width, screen.height, products)


def keep_screen(cache: Path, width: int, height: int) -> None:
    """Note on which screen the kiosk is shown, px; where that cannot be written, it is not noted."""
    screen = _Screen(width, height)
    if screen != _read_screen(cache):
        with suppress(OSError):
            write_atomically(cache / _SCREEN_FILE, json.encode(screen))


def _read_screen(cache: Path) -> _Screen | None:
    try:
        return json.decode((cache / _SCREEN_FILE).read_bytes(), type=_Screen)
    except (OSError, ValueError):
        return None
