"""What a visit has left in memory goes back to the system when nobody is there."""

from collections.abc import Callable

from kiosk.station.memory import give_memory_back
from kiosk.ui.jobs import Jobs
from kiosk.ui.visit import Visit


class Tidying:
    """Gives memory back once after the start and after each visit, when nothing of it is seen any more."""

    def __init__(self, visit: Visit, jobs: Jobs, give_back: Callable[[], None] = give_memory_back) -> None:
        self._visit = visit
        self._jobs = jobs
        self._give_back = give_back
        self._due = True

    def tick(self) -> None:
        """See whether a visit has gone: call this a few times a second."""
        gone = self._visit.cleared
        if gone and self._due:
            self._jobs.run(self._give_back, lambda _: None, urgency=-1)
        self._due = not gone
