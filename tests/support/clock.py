"""A clock for tests: it stands still until a test moves it."""

from datetime import UTC, datetime, timedelta


class MovedClock:
    """A `Clock` that shows what the test has set."""

    def __init__(self) -> None:
        self._monotonic = 1000.0
        self._now = datetime(2026, 5, 1, 10, 0, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return the moved time, s."""
        return self._monotonic

    def now(self) -> datetime:
        """Return the moved wall-clock time."""
        return self._now

    def set(self, now: datetime) -> None:
        """Set the wall clock to another time; how long things take stays."""
        self._now = now

    def move(self, seconds: float) -> None:
        """Let this many seconds pass."""
        self._monotonic += seconds
        self._now += timedelta(seconds=seconds)
