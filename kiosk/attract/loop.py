"""What the attract loop shows, and when it goes on. Pure; time comes from a `Clock`."""

from kiosk.clock import Clock


class AttractLoop:
    """Goes round `count` items, each for a dwell.

    An item is shown only when its picture is ready; until then the old one stays, so that there is
    never an empty frame. One that is not ready after a further dwell is skipped.
    """

    def __init__(self, count: int, dwell_s: float, clock: Clock) -> None:
        """Start with the first of `count` items, each to stay for `dwell_s` seconds.

        Raises:
            ValueError: the count is negative or the dwell not above zero.
        """
        if count < 0 or not dwell_s > 0:
            raise ValueError(f"cannot loop over {count} items of {dwell_s} s")
        self._count = count
        self._dwell_s = dwell_s
        self._clock = clock
        self._index = 0
        self._upcoming = self._after(0)
        self._due = clock.monotonic() + dwell_s

    @property
    def index(self) -> int:
        """The item that is shown, from 0; also 0 when there is none."""
        return self._index

    @property
    def upcoming(self) -> int:
        """The item to come next: the one to make ready."""
        return self._upcoming

    def tick(self, ready: bool) -> bool:
        """Go on if it is time to and `upcoming` is ready; return whether `index` has changed."""
        if self._count < 2:
            return False
        late = self._clock.monotonic() - self._due
        if late < 0:
            return False
        if ready:
            self.restart(self._upcoming)
            return True
        if late >= self._dwell_s:
            self._skip()
        return False

    def restart(self, index: int | None = None) -> None:
        """Begin a whole dwell with this item, or with the one that is shown.

        Raises:
            IndexError: there is no such item.
        """
        if index is not None:
            if not 0 <= index < max(self._count, 1):
                raise IndexError(f"no item {index} among {self._count}")
            self._index = index
        self._upcoming = self._after(self._index)
        self._due = self._clock.monotonic() + self._dwell_s

    def _skip(self) -> None:
        following = self._after(self._upcoming)
        self._upcoming = self._after(self._index) if following == self._index else following
        # The next one may be shown at once, and gets one dwell to become ready.
        self._due = self._clock.monotonic()

    def _after(self, index: int) -> int:
        return (index + 1) % self._count if self._count else 0
