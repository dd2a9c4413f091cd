"""When a visit is over: active → still there? → attract. Pure; time comes from a `Clock`.

| phase         | what happens                      | next phase                                   |
|---------------|-----------------------------------|----------------------------------------------|
| attract       | `wake()`: the touch that wakes    | active; the idle time starts                 |
| attract       | `touched()`, `tick()`, `leave()`  | attract: input that does not wake is ignored |
| active        | `touched()`: any input            | active; the idle time starts again           |
| active        | `tick()`, idle time not over      | active                                       |
| active        | `tick()`, idle time over          | still there; the whole countdown starts now  |
| active        | `hold()`: the kiosk reads aloud   | active; the idle time starts when that ends  |
| still there   | `touched()` or `wake()`           | active; the idle time starts again           |
| still there   | `tick()`, countdown not over      | still there                                  |
| still there   | `tick()`, countdown over          | attract                                      |
| still there   | `tick()` after a jump of the clock| still there; the whole countdown starts now  |
| any           | `leave()`                         | attract                                      |

A jump is a gap between two ticks longer than idle time and countdown together (the machine was
suspended): a visitor then still gets the whole countdown on the screen.

The idle time of 60 s is the practice of exhibitions (Natural History Museum, London); nobody idles
before the first touch, so an empty booth is never reset. The countdown of 20 s is what WCAG 2.2.1
asks for at least, to let a person extend a time limit.
"""

from enum import Enum

from kiosk.clock import Clock

IDLE_S = 60.0
COUNTDOWN_S = 20.0


class Phase(Enum):
    """Where a visit stands."""

    ATTRACT = "attract"
    ACTIVE = "active"
    STILL_THERE = "still_there"


class Idle:
    """Follows one visit after another; see the table above. Starts in the attract phase."""

    def __init__(self, clock: Clock, idle_s: float = IDLE_S, countdown_s: float = COUNTDOWN_S) -> None:
        """Take the clock and the two lengths, s.

        Raises:
            ValueError: a length is not above zero.
        """
        self._clock = clock
        self.change(idle_s, countdown_s)
        self._phase = Phase.ATTRACT
        self._since = self._last_tick = self._held_until = clock.monotonic()

    def change(self, idle_s: float, countdown_s: float) -> None:
        """Go on with other lengths, s; they count at once.

        Raises:
            ValueError: a length is not above zero.
        """
        if not (idle_s > 0 and countdown_s > 0):
            raise ValueError(f"idle time and countdown must be above 0 s: {idle_s}, {countdown_s}")
        self._idle_s = idle_s
        self._countdown_s = countdown_s

    @property
    def phase(self) -> Phase:
        """The phase as of the last call; time alone changes it only in `tick`."""
        return self._phase

    def wake(self) -> Phase:
        """Begin a visit, or go on with the one there is. Called for the touch that wakes."""
        return self._enter(Phase.ACTIVE)

    def touched(self) -> Phase:
        """Take note of any input. In the attract phase it changes nothing: waking is `wake`."""
        return self._phase if self._phase is Phase.ATTRACT else self._enter(Phase.ACTIVE)

    def hold(self, most_s: float) -> None:
        """Let the idle time of an active visit start `most_s` from now, unless `release` comes before."""
        if self._phase is Phase.ACTIVE:
            self._held_until = self._clock.monotonic() + most_s

    def release(self) -> None:
        """Let the idle time start now, if it is held."""
        self._held_until = min(self._held_until, self._clock.monotonic())

    def ask(self) -> Phase:
        """Start the countdown at once, if there is a visit."""
        return self._phase if self._phase is Phase.ATTRACT else self._enter(Phase.STILL_THERE)

    def leave(self) -> Phase:
        """End the visit at once."""
        return self._enter(Phase.ATTRACT)

    def tick(self) -> Phase:
        """Let time have its effect and return the phase; a few calls each second are enough."""
        now = self._clock.monotonic()
        gap, self._last_tick = now - self._last_tick, now
        elapsed = now - max(self._since, min(self._held_until, now))
        if self._phase is Phase.ACTIVE and elapsed >= self._idle_s:
            return self._enter(Phase.STILL_THERE)
        if self._phase is Phase.STILL_THERE:
            if gap > self._idle_s + self._countdown_s:
                return self._enter(Phase.STILL_THERE)
            if elapsed >= self._countdown_s:
                return self._enter(Phase.ATTRACT)
        return self._phase

    def remaining(self) -> float:
        """Return what is left of the countdown, s; all of it while it is not running."""
        if self._phase is not Phase.STILL_THERE:
            return self._countdown_s
        left = self._countdown_s - (self._clock.monotonic() - self._since)
        return min(max(left, 0.0), self._countdown_s)

    def _enter(self, phase: Phase) -> Phase:
        self._phase = phase
        self._since = self._clock.monotonic()
        if phase is not Phase.ACTIVE:
            self.release()
        return phase
