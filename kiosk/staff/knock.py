"""The hidden gesture that calls the staff console: two fingers held in opposite corners."""

from collections.abc import Sequence

from kiosk.clock import Clock

#: How long the fingers stay, s: longer than a visitor leans on a screen with both hands.
HOLD_S = 3.0
#: Width and height of a corner, as a share of the screen's short side: 40 mm of a 24" panel.
CORNER = 0.135


class Knock:
    """Watches the fingers on one screen, and says once when staff have knocked."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: float | None = None

    def fingers(self, points: Sequence[tuple[float, float]], width: float, height: float) -> None:
        """Note where all fingers are now, px, on a screen of `width` × `height` px."""
        corners = {_corner(point, width, height) for point in points}
        held = len(points) == 2 and corners in ({(0, 0), (1, 1)}, {(0, 1), (1, 0)})
        if not held:
            self._since = None
        elif self._since is None:
            self._since = self._clock.monotonic()

    def due(self) -> bool:
        """Tell whether the fingers have just been held long enough; True only once each time."""
        if self._since is None or self._clock.monotonic() - self._since < HOLD_S:
            return False
        # Until the fingers have been lifted and put down again, nothing more comes of them.
        self._since = float("inf")
        return True


def _corner(point: tuple[float, float], width: float, height: float) -> tuple[int, int] | None:
    """Return which corner a point is in: (right, bottom) as 0 or 1."""
    reach = CORNER * min(width, height)
    x = 0 if point[0] < reach else 1 if point[0] > width - reach else None
    y = 0 if point[1] < reach else 1 if point[1] > height - reach else None
    return None if x is None or y is None else (x, y)
