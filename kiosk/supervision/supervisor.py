"""The supervisor's process: one loop that starts the kiosk, listens to it, and starts it again."""

import faulthandler
import os
import queue
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kiosk.clock import Clock
from kiosk.supervision.beats import SAFE_VARIABLE, SUPERVISOR_VARIABLE, Beat
from kiosk.supervision.child import Child
from kiosk.supervision.endings import DONE, GAVE_UP
from kiosk.supervision.policy import Policy, Trouble
from kiosk.supervision.record import Incident, read_record, write_record
from kiosk.supervision.systemd import VARIABLES, Systemd
from kiosk.supervision.watch import HUNG_S, SIGN_EVERY_S

#: How often the supervisor looks when it hears nothing, s
LOOK_S = 0.5
#: A kiosk that is asked to end in good order, or to say where it hangs, has so long, s. Together with the
#: supervisor's own end this is less than what systemd grants (TimeoutStopSec).
STOP_S, SAY_WHERE_S = 5.0, 2.0
_ERROR = 2
# In the place of the number of a start: a signal has come.
_SIGNAL = 0
# More signs than this waiting say nothing new.
_MOST_WAITING = 64
_TROUBLES = {
    Trouble.CRASHED: "it ended by itself",
    Trouble.SILENT: "it did not answer any more",
    Trouble.FROZEN: "its picture stood still",
    Trouble.LATE: "it did not draw its screen",
}


class Plan(NamedTuple):
    """What is supervised.

    Attributes:
        command: the program and its words; `--safe` is put behind them for safe mode.
        environ: the environment that the supervisor was started with.
        record: the file that staff are told from.
    """

    command: Sequence[str]
    environ: Mapping[str, str]
    record: Path


class Supervisor:
    """Keeps one kiosk running until it, or whoever started the supervisor, asks for an end."""

    def __init__(self, plan: Plan, policy: Policy, clock: Clock, say: Callable[[str], None]) -> None:
        """Begin nothing yet; `say` takes a line for the journal."""
        self._plan = plan
        self._policy = policy
        self._clock = clock
        self._say = say
        self._systemd = Systemd(plan.environ, clock)
        self._record = read_record(plan.record)._replace(pid=os.getpid(), safe=None)
        self._told: queue.SimpleQueue[tuple[int, Beat | None]] = queue.SimpleQueue()
        self._child: Child | None = None
        self._starts = _SIGNAL
        self._trouble = Trouble.CRASHED
        self._ending = False
        self._kill_at: float | None = None
        self._unready = True
        self._signed_at = float("-inf")

    def run(self) -> int:
        """Supervise, and return the exit status. Call this on the main thread: it takes the signals."""
        for number in (signal.SIGINT, signal.SIGTERM):
            # A simple queue is the one thing that a signal handler may put something into.
            signal.signal(number, lambda *_: self._told.put((_SIGNAL, None)))
        self._systemd.ready()
        status: int | None = None
        try:
            while status is None:
                status = self._step()
        finally:
            faulthandler.cancel_dump_traceback_later()
        self._systemd.stopping()
        return status

    def _step(self) -> int | None:
        """Do what is to be done now, then wait for a while; return the exit status at the end."""
        self._systemd.tick()
        self._sign()
        if self._child is None:
            if self._ending:
                return DONE
            if self._policy.wait_s() == 0 and not self._start():
                return GAVE_UP
        self._listen()
        if self._child is not None:
            if (status := self._child.status()) is not None:
                return self._ended(status)
            self._watch(self._child)
        return None

    def _sign(self) -> None:
        """Let this process end, and say where it was, should the next sign not come; give the kiosk one."""
        if self._clock.monotonic() - self._signed_at < SIGN_EVERY_S:
            return
        self._signed_at = self._clock.monotonic()
        if sys.stderr is not None:
            faulthandler.dump_traceback_later(HUNG_S, exit=True, file=_ERROR)
        if self._child is not None:
            self._child.sign()

    def _start(self) -> bool:
        command = [*self._plan.command, *(["--safe"] if self._policy.starts_safe else [])]
        environ = {name: value for name, value in self._plan.environ.items() if name not in VARIABLES}
        environ[SUPERVISOR_VARIABLE] = str(os.getpid())
        if self._policy.starts_safe and self._policy.safe is not None:
            environ[SAFE_VARIABLE] = self._policy.safe.since.isoformat()
        self._starts += 1
        try:
            child = Child(command, environ, partial(self._take, self._starts))
        except OSError as error:
            self._say(f"the kiosk cannot be started ({error.strerror}): {command[0]}")
            return False
        self._child = child
        self._trouble, self._kill_at, self._unready = Trouble.CRASHED, None, True
        self._policy.started()
        # Not before: the screen must not wait for the disk.
        self._write()
        mode = " in safe mode" if self._policy.starts_safe else ""
        self._say(f"the kiosk is started{mode}, as process {child.pid}")
        self._systemd.status(f"starting{mode}")
        return True

    def _take(self, start: int, beat: Beat | None) -> None:
        if self._told.qsize() < _MOST_WAITING:
            self._told.put((start, beat))

    def _listen(self) -> None:
        """Wait for a sign, a signal or the next look, and take what has come."""
        wait_s = LOOK_S if self._child is not None else min(LOOK_S, self._policy.wait_s())
        with suppress(queue.Empty):
            self._hear(*self._told.get(timeout=wait_s))
            for _ in range(_MOST_WAITING):
                self._hear(*self._told.get_nowait())

    def _hear(self, start: int, beat: Beat | None) -> None:
        if start == _SIGNAL:
            self._end()
        elif start == self._starts and self._child is not None:
            if beat is None:
                # Nobody holds the pipe any more: it is ending, and visitors wait.
                self._child.wait(LOOK_S)
            else:
                self._policy.hear(beat)

    def _end(self) -> None:
        """Ask the kiosk to end, since whoever started the supervisor has asked for that."""
        if not self._ending and self._child is not None:
            self._child.ask_to_end()
            self._kill_at = self._clock.monotonic() + STOP_S
        self._ending = True

    def _watch(self, child: Child) -> None:
        if self._kill_at is not None:
            if self._clock.monotonic() >= self._kill_at:
                child.kill()
        elif (trouble := self._policy.overdue()) is not None:
            self._trouble = trouble
            self._say(f"the kiosk is ended: {_TROUBLES[trouble]}")
            child.say_where()
            self._kill_at = self._clock.monotonic() + SAY_WHERE_S
        elif self._unready and self._policy.ready:
            self._unready = False
            self._say(f"the screen is drawn, {self._policy.ran_s():.1f} s after the start")
            self._systemd.status("running in safe mode" if self._policy.starts_safe else "running")

    def _ended(self, status: int) -> int | None:
        self._child = None
        ran_s, safe = self._policy.ran_s(), self._policy.starts_safe
        if self._ending:
            return DONE
        failures = self._policy.failures
        end = self._policy.ended(status, self._trouble)
        if self._policy.failures != failures:
            incident = Incident(self._clock.now(), self._trouble, status, round(ran_s), safe)
            self._record = self._record.with_incident(incident)
            words = f"{_TROUBLES[self._trouble]} (status {status}, after {ran_s:.0f} s)"
            self._say(f"the kiosk has ended: {words}; the next start is in {self._policy.wait_s():.0f} s")
            self._systemd.status(f"{words}; waiting for the next start")
        if end is not None or self._policy.wait_s() > 0:
            self._write()
        return end

    def _write(self) -> None:
        safe = self._policy.safe if self._policy.starts_safe else None
        self._record = self._record._replace(safe=safe)
        try:
            write_record(self._plan.record, self._record)
        except OSError as error:
            self._say(f"{self._plan.record}: cannot be written ({error.strerror})")


def say(line: str) -> None:
    """Write a line for the journal; a program without a console, on Windows, has none."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"kiosk supervise: {line}\n")
            sys.stderr.flush()
