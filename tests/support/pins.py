"""A keeper of the PIN for tests: quick, and as the test wants it."""

from tests.support.clock import MovedClock


class Keeper:
    """A lock that accepts one PIN and pauses for a minute when the test says so."""

    def __init__(self, clock: MovedClock, pin: str = "") -> None:
        self.pin = pin
        self.until = 0.0
        self.saves = True
        self._clock = clock

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return bool(self.pin)

    def wait_s(self) -> float:
        """What is left of the pause."""
        return max(0.0, self.until - self._clock.monotonic())

    def opens(self, pin: str) -> bool:
        """Compare."""
        return pin == self.pin

    def suits(self, pin: str) -> bool:
        """Anything but a row of one digit."""
        return len(pin) >= 6 and len(set(pin)) > 1

    def choose(self, pin: str) -> bool:
        """Keep it, unless the test says that the disk is full."""
        if self.saves:
            self.pin = pin
        return self.saves
