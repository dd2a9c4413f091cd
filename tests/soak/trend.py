"""Whether something grows: a straight line through samples, and how sure its slope is."""

import math
from collections.abc import Sequence
from typing import NamedTuple


class Trend(NamedTuple):
    """The slope of a line through samples, for one step along x.

    Attributes:
        slope: by least squares.
        low: lower end of its 95 % confidence interval.
        high: upper end.
    """

    slope: float
    low: float
    high: float

    @property
    def grows(self) -> bool:
        """Whether the slope can be told from zero, and is above it."""
        return self.low > 0


def trend(xs: Sequence[float], ys: Sequence[float]) -> Trend:
    """Return the trend of at least three samples; with fewer, or all at one place, it could be any."""
    count = len(xs)
    mean_x, mean_y = sum(xs) / max(1, count), sum(ys) / max(1, count)
    spread = sum((x - mean_x) ** 2 for x in xs)
    if count < 3 or spread == 0:
        return Trend(0.0, -math.inf, math.inf)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / spread
    left = sum((y - mean_y - slope * (x - mean_x)) ** 2 for x, y in zip(xs, ys, strict=True))
    doubt = t_quantile(count - 2) * math.sqrt(left / (count - 2) / spread)
    return Trend(slope, slope - doubt, slope + doubt)


def t_quantile(freedom: int) -> float:
    """Return Student's t for 95 % on both sides, by Cornish and Fisher's expansion; exact for 1 and 2."""
    if freedom <= 2:
        return {1: 12.706, 2: 4.303}[freedom]
    z = 1.959964
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def median(values: Sequence[float]) -> float:
    """Return the one in the middle."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
