"""How a frame is judged: its colours, and whether it shows anything at all."""

import math

from PIL import Image, ImageStat
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from tests.support.visitor import Visitor, colour_at

Colour = tuple[int, int, int]


def seen_at(image: QImage, point: QPointF) -> Colour:
    """Return the red, green and blue of one pixel."""
    colour = colour_at(image, point)
    return colour.red(), colour.green(), colour.blue()


def near(seen: Colour, wanted: Colour, tolerance: int = 14) -> bool:
    """Whether two colours are about the same."""
    return all(abs(a - b) <= tolerance for a, b in zip(seen, wanted, strict=True))


def wait_for_colour(visitor: Visitor, point: QPointF, colour: Colour) -> None:
    """Wait until this point of the screen has about this colour."""
    visitor.wait_until(lambda: near(seen_at(visitor.see(), point), colour), f"{colour} at {point}")


def as_pillow(image: QImage) -> Image.Image:
    """Return a frame for Pillow to look at."""
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "BGRX", image.bytesPerLine(), 1)


def mixed(seen: Colour, first: Colour, second: Colour, tolerance: float = 10) -> bool:
    """Whether a colour is one of these two, or something between them."""
    way = [b - a for a, b in zip(first, second, strict=True)]
    gone = [b - a for a, b in zip(first, seen, strict=True)]
    length = sum(step * step for step in way)
    share = sum(a * b for a, b in zip(way, gone, strict=True)) / length if length else 0
    nearest = [a + step * min(max(share, 0), 1) for a, step in zip(first, way, strict=True)]
    return math.dist(nearest, seen) <= tolerance


def blank(image: QImage) -> bool:
    """Whether a frame, or a part of one, is one colour all over."""
    return ImageStat.Stat(as_pillow(image).convert("L")).stddev[0] < 1
