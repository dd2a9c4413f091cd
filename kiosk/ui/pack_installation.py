"""A content pack on its way in: beside everything else, one at a time, and it can be given up."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Clock
from kiosk.keeping import NotSavedError
from kiosk.packs.state import Kept
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.ui.jobs import Jobs

if TYPE_CHECKING:
    # Loaded when something is installed, not at the start.
    from kiosk.packs.installing.install import Progress, Tools

_log = logging.getLogger(__name__)

#: How long the end of the kiosk waits for an installation that is given up, ms
_PATIENCE_MS = 10_000
#: What is told of the progress: changes of at least so much of the whole
_STEP = 0.004
#: Before so much is done, or so long it has lasted (s), nobody can tell how long it will be.
_KNOWN, _KNOWN_S = 0.03, 3.0


class _GivenUpError(Exception):
    """Staff have given the installation up, or the kiosk ends."""


class Installation(QObject):
    """Installs packs in a thread of its own, which leaves the machine to whatever else there is to do.

    Args:
        store: where packs go.
        tools: gives what installing needs of the station, for as long as it takes.
        clock: tells how long it has taken.
    """

    #: It has come further: see `progress`.
    advanced = Signal()
    #: It has ended: with a `Kept`, a tuple of problems, or None when it was given up
    ended = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        store: Store,
        tools: Callable[[], AbstractContextManager["Tools"]],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tools = tools
        self._clock = clock
        self._jobs = Jobs(self)
        self._given_up = threading.Event()
        self._began = 0.0
        self.running = False
        self.progress: Progress | None = None
        # Emitted in the other thread, so Qt queues it for this one.
        self._told.connect(self._advance)

    @property
    def seconds_left(self) -> float | None:
        """How long it will take, s; None while that cannot be told."""
        if self.progress is None:
            return None
        lasted, part = self._clock.monotonic() - self._began, self.progress.fraction
        return lasted * (1 - part) / part if part >= _KNOWN and lasted >= _KNOWN_S else None

    def begin(self, path: Path) -> bool:
        """Begin to install a pack; return False when another one is still on its way in."""
        if self.running:
            return False
        self.running = True
        self.progress = None
        self._began = self._clock.monotonic()
        self._given_up.clear()
        self._jobs.run(lambda: self._install(path), self._end)
        return True

    def give_up(self) -> None:
        """Leave everything as it was; it ends at its next step."""
        self._given_up.set()

    def close(self) -> None:
        """Give up what is on its way in, and wait for that."""
        self._given_up.set()
        self._jobs.close(_PATIENCE_MS)

    def _install(self, path: Path) -> Kept | tuple[Problem, ...] | None:
        from kiosk.packs.installing.install import install

        _yield_to_others()
        try:
            with self._tools() as tools:
                return install(path, self._store, tools, self._tell, self._clock.now())
        except NotSavedError as error:
            return error.problems
        except _GivenUpError:
            return None
        except Exception as error:  # Whatever a pack makes a library raise ends here, and is told.
            _log.exception("%s: installing stopped", path.name)
            problem = Problem(
                path.name,
                "",
                sentence("stopped the installation (%1)", repr(error)),
                sentence("send us the log and the pack"),
            )
            return (problem,)

    def _tell(self, progress: "Progress") -> None:
        if self._given_up.is_set():
            raise _GivenUpError
        last = self.progress
        if last is None or last.step != progress.step or progress.fraction - last.fraction >= _STEP:
            self.progress = progress
            self._told.emit(progress)

    def _advance(self, _progress: "Progress") -> None:
        if self.running:
            self.advanced.emit()

    def _end(self, outcome: Kept | tuple[Problem, ...] | None) -> None:
        self.running = False
        self.progress = None
        self.ended.emit(outcome)


def _yield_to_others() -> None:
    """Let this thread, and the processes that it starts, come after others."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
