"""How well texts stand out, measured on frames: what is behind a text is seen when the text is taken away."""

import math
from collections.abc import Iterator

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.support.looks import as_pillow
from tests.support.sizes import called, lettering
from tests.support.texts import ancestors, inside, scrolled
from tests.support.visitor import Visitor, place

# The share of a text's pixels that may lie on a worse background: the rim of a letter or two.
_SPARED = 0.02


def contrasts(visitor: Visitor, within: str = "") -> Iterator[tuple[str, float]]:
    """Measure every text's contrast ratio (WCAG 2.2) with the worst of what is behind its letters.

    Args:
        visitor: stands before the screen.
        within: the kind of item whose texts alone are looked at: it covers others.
    """
    found = [item for item in lettering(visitor) if not within or inside(item, within)]
    with_texts = as_pillow(visitor.see())
    for item in found:
        item.setOpacity(0)
    without = as_pillow(visitor.see())
    for item in found:
        item.setOpacity(1)
    letters = ImageChops.difference(with_texts, without).convert("L").point(lambda level: 255 * (level > 6))
    for item in found:
        view = scrolled(item)
        box = _whole(place(item) if view is None else place(item).intersected(place(view)))
        if box is not None:
            yield called(item), _contrast(item, without.crop(box), letters.crop(box))


def _whole(box: QRectF) -> tuple[int, int, int, int] | None:
    if box.width() < 2 or box.height() < 2:
        return None
    return math.floor(box.left()), math.floor(box.top()), math.ceil(box.right()), math.ceil(box.bottom())


def _contrast(item: QQuickItem, behind: Image.Image, letters: Image.Image) -> float:
    ink: QColor = item.property("color")
    share = math.prod(above.opacity() for above in ancestors(item))
    # Fewer colours to count; pixels beside the letters are made transparent, that is, not counted.
    coarse = behind.point(lambda level: level & 0xF8 | 4)
    counted = Image.merge("RGBA", (*coarse.split(), letters)).getcolors(behind.width * behind.height) or []
    ratios = sorted(
        (_ratio(ink, share, pixel), count)
        for count, pixel in counted
        if isinstance(pixel, tuple) and pixel[3]
    )
    left = sum(count for _, count in ratios) * _SPARED
    for ratio, count in ratios:
        left -= count
        if left < 0:
            return ratio
    # Nothing is seen of it at all.
    return 1.0


def _ratio(ink: QColor, share: float, behind: tuple[int, ...]) -> float:
    drawn = [
        share * own + (1 - share) * ground
        for own, ground in zip((ink.red(), ink.green(), ink.blue()), behind, strict=False)
    ]
    darker, lighter = sorted((_luminance(drawn), _luminance(behind[:3])))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: "list[float] | tuple[int, ...]") -> float:
    parts = [level / 255 for level in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
