"""Watching a change frame by frame."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF

from tests.support.looks import Colour, mixed, near, seen_at
from tests.support.visitor import Visitor

SIZE = (960, 540)
# Clear of all texts, buttons and scrims, in the attract loop and on a panel.
POINTS = (QPointF(930, 30), QPointF(700, 200), QPointF(620, 300))
CORNER = POINTS[0]


class Watcher:
    """Looks at one frame after another, and keeps the colours that it saw at some points."""

    def __init__(self, visitor: Visitor, points: Sequence[QPointF] = POINTS) -> None:
        self._visitor = visitor
        self._points = points
        self.frames: list[list[Colour]] = []

    def watch_until(self, condition: Callable[[], bool], what: str) -> None:
        """Look at every frame until the condition holds."""

        def look() -> bool:
            frame = self._visitor.see()
            self.frames.append([seen_at(frame, point) for point in self._points])
            return condition()

        self._visitor.wait_until(look, what)

    def watch_until_shown(self, colour: Colour) -> None:
        """Look at every frame until all points have this colour."""
        self.watch_until(lambda: all(near(seen, colour, 3) for seen in self.frames[-1]), f"{colour}")

    def watch_until_begun(self, colour: Colour) -> None:
        """Look at every frame until the change away from this colour has begun."""
        self.watch_until(lambda: not near(self.frames[-1][0], colour, 20), f"leaving {colour}")

    def saw_only(self, *changes: tuple[Colour, Colour]) -> None:
        """Check that every frame belongs to one of these changes."""
        for frame in self.frames:
            for seen in frame:
                assert any(mixed(seen, *change) for change in changes), f"{seen} is no mix of {changes}"
