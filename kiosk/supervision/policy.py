"""What a supervisor does about its kiosk: when to start it, when to give it up, in which mode. Pure.

Every span is measured with the monotonic clock: setting the machine's time changes nothing.
"""

from collections import deque
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from kiosk.clock import Clock
from kiosk.supervision.beats import Beat
from kiosk.supervision.endings import DONE, GAVE_UP, RESTART, RESTART_MACHINE, SWITCH_OFF

#: From the start to the first frame: the first start after an installation, on a slow disk, with nothing
#: cached and a file system being checked, s.
START_S = 90.0
#: Between two signs of the GUI thread. Longer than the longest it ever does at one go: asking the system to
#: switch the machine off, for 20 s, and saving a file on a slow stick.
SILENT_S = 30.0
#: Between two frames; the signs ask for one every few seconds, and a busy machine may be late for some.
FROZEN_S = 30.0
#: Before each new start, from the first failure on, s. The visitor's screen is to be back at once; a kiosk
#: that cannot run must not keep the machine busy, nor make staff wait long once they have mended it.
DELAYS_S = (0.0, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0)
#: Running so long makes up for the failures before, s: longer than what fails a while after each start.
HEALTHY_S = 600.0
#: So many failures within so many seconds lead to safe mode.
SAFE_AFTER, SAFE_WITHIN_S = 4, 3600.0
#: A supervisor that was itself held up for so long has missed signs that were given, s.
HELD_UP_S = 5.0


class Trouble(Enum):
    """Why a kiosk had to be started again."""

    CRASHED = "crashed"
    SILENT = "silent"
    FROZEN = "frozen"
    LATE = "late"


class SafeMode(NamedTuple):
    """Since when the kiosk is started in safe mode, and what the last failure before was."""

    since: datetime
    why: Trouble


class Policy:
    """Follows one kiosk through all its starts.

    Args:
        clock: tells how long things take, and since when there is a safe mode.
        tries: give up after so many failures that no healthy while came before; 0: never.
    """

    def __init__(self, clock: Clock, tries: int = 0) -> None:
        self._clock = clock
        self._tries = tries
        self._next_at = self._looked = clock.monotonic()
        self._failures = self._total = 0
        self._recent: deque[float] = deque(maxlen=SAFE_AFTER)
        self._ever_healthy = False
        self._began = self._heard = self._drawn = 0.0
        self._ready_at: float | None = None
        self._starts_safe = False
        #: The safe mode that the next start is in, or tried in turn with the usual one; else None
        self.safe: SafeMode | None = None

    @property
    def starts_safe(self) -> bool:
        """Whether the kiosk that runs, or the next one when none does, is in safe mode."""
        return self._starts_safe

    @property
    def failures(self) -> int:
        """How often the kiosk has failed altogether."""
        return self._total

    @property
    def ready(self) -> bool:
        """Whether the kiosk that runs has drawn its screen, or has none to draw on."""
        return self._ready_at is not None

    def wait_s(self) -> float:
        """Return how long it is until the next start, s."""
        return max(0.0, self._next_at - self._clock.monotonic())

    def ran_s(self) -> float:
        """Return how long ago the kiosk was started, s."""
        return self._clock.monotonic() - self._began

    def started(self) -> None:
        """Say that the kiosk has been started."""
        self._began = self._heard = self._drawn = self._looked = self._clock.monotonic()
        self._ready_at = None

    def hear(self, beat: Beat) -> None:
        """Take a sign of life."""
        now = self._clock.monotonic()
        self._heard = now
        if beat is not Beat.UNDRAWN:
            self._drawn = now
            if self._ready_at is None:
                self._ready_at = now

    def overdue(self) -> Trouble | None:
        """Look at the clock, a few times a second; return why the kiosk has to be killed, if it has."""
        now = self._clock.monotonic()
        if now - self._looked > HELD_UP_S:
            held_up = now - self._looked
            self._began, self._heard, self._drawn = (
                moment + held_up for moment in (self._began, self._heard, self._drawn)
            )
        self._looked = now
        if self._ready_at is None:
            return Trouble.LATE if now - self._began > START_S else None
        if now - self._heard > SILENT_S:
            return Trouble.SILENT
        return Trouble.FROZEN if now - self._drawn > FROZEN_S else None

    def ended(self, status: int, trouble: Trouble) -> int | None:
        """Say that the kiosk has ended.

        Args:
            status: its exit status; minus the number of the signal that ended it.
            trouble: why, if it did not ask for it.

        Returns:
            The supervisor's own exit status; None when the kiosk is to be started again.
        """
        if status in (DONE, RESTART_MACHINE, SWITCH_OFF):
            return status
        if status == RESTART:
            self._begin_anew()
            return None
        self._fail(trouble)
        if self._tries and not self._ever_healthy and self._failures >= self._tries:
            return GAVE_UP
        return None

    def _begin_anew(self) -> None:
        """Start at once and as usual: staff, or a healthy day, have asked for it."""
        self._failures = 0
        self._recent.clear()
        self._starts_safe = False
        self.safe = None
        self._next_at = self._clock.monotonic()

    def _fail(self, trouble: Trouble) -> None:
        now = self._clock.monotonic()
        if self._ready_at is not None and now - self._ready_at >= HEALTHY_S:
            self._ever_healthy = True
            self._failures = 0
        self._failures += 1
        self._total += 1
        self._recent.append(now)
        self._next_at = now + DELAYS_S[min(self._failures, len(DELAYS_S)) - 1]
        if self.safe is None:
            if len(self._recent) == SAFE_AFTER and now - self._recent[0] <= SAFE_WITHIN_S:
                self.safe = SafeMode(self._clock.now(), trouble)
                self._starts_safe = True
        else:
            # Where safe mode itself cannot start, the usual one has its turn, and so on.
            self._starts_safe = not self._starts_safe or self._ready_at is not None
