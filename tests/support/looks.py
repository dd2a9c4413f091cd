"""How a frame is judged: its colours, and whether it shows anything at all."""

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


def blank(image: QImage) -> bool:
    """Whether a frame, or a part of one, is one colour all over."""
    return ImageStat.Stat(as_pillow(image).convert("L")).stddev[0] < 1
