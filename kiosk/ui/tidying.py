"""What visits leave in memory goes back to the system when nobody is there."""

from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.station.memory import give_memory_back
from kiosk.ui.fonts import forget_fonts
from kiosk.ui.jobs import Jobs
from kiosk.ui.visit import Visit
from kiosk.ui.window import KioskWindow

#: Drawn letters are kept for so long at least, s: to lay out every text anew costs a frame or two.
LETTERS_S = 1800


def forget_unseen(window: KioskWindow) -> None:
    """Let Qt open anew, with the next frame, the fonts and letters that are seen, and forget all others.

    Otherwise it keeps every letter in every size that it was ever drawn in, as long as the program runs, and
    with it the font; and whatever it has made of shaders for the graphics driver. What QML's scripts have
    left goes, too, before so much has come together that it must.
    """
    window.engine.collectGarbage()
    window.quick.releaseResources()
    forget_fonts()


class Tidying:
    """Gives memory back after the start and after each visit, when nothing of it is seen any more.

    Args:
        forget: forgets what is not seen; it is called on this thread, after a visit, once in `LETTERS_S` at
            most.
        give_back: gives back what is free; it is called on another thread, once after each visit.
    """

    def __init__(
        self,
        visit: Visit,
        jobs: Jobs,
        clock: Clock,
        forget: Callable[[], None],
        give_back: Callable[[], None] = give_memory_back,
    ) -> None:
        self._visit = visit
        self._jobs = jobs
        self._clock = clock
        self._forget = forget
        self._give_back = give_back
        self._forgot = clock.monotonic()
        self._due = True

    def tick(self) -> None:
        """See whether a visit has gone: call this a few times a second."""
        gone = self._visit.cleared
        if gone and self._due:
            if (now := self._clock.monotonic()) - self._forgot >= LETTERS_S:
                self._forgot = now
                self._forget()
            self._jobs.run(self._give_back, lambda _: None, urgency=-1)
        self._due = not gone
