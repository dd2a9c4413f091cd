"""The workshop: worker processes that open and cut pictures, so that no file can harm the kiosk.

Whatever a decoder does with a hostile or enormous file, crash, hang or ask for all memory, ends in a
`PictureError`. The workers begin with the first order and end when there has been none for a while.
"""

import os
from pathlib import Path
from threading import BoundedSemaphore, Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from msgspec import Struct

from kiosk.clock import Clock
from kiosk.media.pictures import Focus, Order, PictureError, PictureFacts, Size
from kiosk.reading import Problem
from kiosk.sentences import sentence

if TYPE_CHECKING:
    # Loaded with the first order: a start that finds every picture in the cache needs none of it.
    from concurrent.futures import Future

    from pebble import ProcessPool

    from kiosk.media.worker import Answer, Decoder

IDLE_S = 60.0
MOST_WORKERS = 4
# So long a worker may take to begin, s.
_BEGIN_S = 30.0
_ATTEMPTS = 2
_SMALLER = sentence("save it smaller, as JPEG, PNG or WebP")
_ANEW = sentence("open it in a picture program and save it as JPEG, PNG or WebP")


class Limits(Struct, frozen=True):
    """What one worker may take.

    Attributes:
        seconds: for one picture.
        most_bytes: of memory, where the system can limit it.
        orders: until another worker takes its place.
    """

    seconds: float = 30.0
    most_bytes: int = 1_200_000_000
    orders: int = 100


class Workshop:
    """Opens and cuts pictures, one in each worker at a time. May be used from several threads."""

    def __init__(
        self,
        clock: Clock,
        *,
        workers: int = 0,
        decoder: "Decoder | None" = None,
        limits: Limits | None = None,
    ) -> None:
        """Begin nothing yet.

        Args:
            clock: tells how long there has been no order.
            workers: how many there are; 0: one for each core, at most `MOST_WORKERS`.
            decoder: what a worker does with an order; None: what it is there for.
            limits: what one worker may take.
        """
        self.workers = workers or min(_cores(), MOST_WORKERS)
        self._clock = clock
        self._decoder = decoder
        self._limits = limits or Limits()
        self._places = BoundedSemaphore(self.workers)
        self._lock = Lock()
        self._pool: ProcessPool | None = None
        self._orders = 0
        self._under_way: set[Future[Answer]] = set()
        self._last_order = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def probe(self, path: Path) -> PictureFacts:
        """Open a picture, decode all of it and return what it is.

        Raises:
            PictureError: it is missing, no picture, damaged, too large, or more than a worker can bear.
        """
        facts = self._carry_out(Order(path))
        assert isinstance(facts, PictureFacts)
        return facts

    def cut(self, path: Path, size: Size, focus: Focus | None) -> bytes:
        """Return the picture as an sRGB JPEG that covers `size`, cropped around `focus`, never enlarged.

        Without a focus nothing is cropped: the whole picture fits into `size`. The focus is the point that
        stays in view, as fractions of the picture as it is seen.

        Raises:
            PictureError: as with `probe`.
        """
        rendition = self._carry_out(Order(path, size, focus))
        assert isinstance(rendition, bytes)
        return rendition

    def tick(self) -> None:
        """End the workers when there has been no order for `IDLE_S`; on a thread, as that takes a moment."""
        with self._lock:
            rested = self._clock.monotonic() - self._last_order >= IDLE_S
            if self._pool is None or self._orders or not rested:
                return
            pool, self._pool = self._pool, None
        Thread(target=_end, args=(pool,), daemon=True).start()

    def close(self) -> None:
        """End the workers, whatever they are at; another order would begin new ones."""
        with self._lock:
            pool, self._pool = self._pool, None
            under_way = tuple(self._under_way)
        for future in under_way:
            future.cancel()
        if pool is not None:
            _end(pool)

    def _carry_out(self, order: Order) -> "Answer":
        with self._places:
            with self._lock:
                self._orders += 1
            try:
                answer = self._answer(order)
            finally:
                with self._lock:
                    self._orders -= 1
                    self._last_order = self._clock.monotonic()
        if isinstance(answer, Problem):
            raise PictureError(answer.file, answer.message, answer.fix)
        return answer

    def _answer(self, order: Order) -> "Answer":
        for _ in range(_ATTEMPTS):
            pool = self._begun()
            try:
                return self._asked(pool, order)
            except RuntimeError:
                # Worker processes cannot begin, or one was killed while it had nothing to do.
                self._give_up(pool)
        fix = sentence("start the kiosk again; if that does not help, look at Memory on the page Health")
        return Problem(
            str(order.path), "", sentence("cannot be opened: the workers for pictures do not start"), fix
        )

    def _give_up(self, pool: "ProcessPool") -> None:
        """Let go of a broken pool: of several threads whose orders it had, only the first ends it."""
        with self._lock:
            if self._pool is not pool:
                return
            self._pool = None
        _end(pool)

    def _begun(self) -> "ProcessPool":
        from multiprocessing import get_context

        from pebble import ProcessPool

        from kiosk.media.worker import begin

        with self._lock:
            if self._pool is None:
                limits = self._limits
                self._pool = ProcessPool(
                    self.workers, limits.orders, begin, (limits.most_bytes,), get_context("spawn")
                )
            return self._pool

    def _asked(self, pool: "ProcessPool", order: Order) -> "Answer":
        from concurrent.futures import CancelledError

        from pebble import ProcessExpired

        from kiosk.media.worker import decode, perform

        seconds = self._limits.seconds
        future: Future[Answer] = pool.schedule(perform, (self._decoder or decode, order, seconds))
        with self._lock:
            self._under_way.add(future)
        try:
            return future.result(seconds + _BEGIN_S)
        except ProcessExpired as expired:
            return self._fate(order, expired.exitcode)
        except TimeoutError:
            future.cancel()
            return self._took_too_long(order)
        except CancelledError:
            fix = sentence("start the kiosk again")
            return Problem(str(order.path), "", sentence("was not opened: the kiosk is ending"), fix)
        finally:
            with self._lock:
                self._under_way.discard(future)

    def _fate(self, order: Order, code: int) -> Problem:
        """Return why a worker has ended at this order."""
        import signal

        # Windows has neither of them.
        if code == -getattr(signal, "SIGALRM", 0):
            return self._took_too_long(order)
        if code == -getattr(signal, "SIGKILL", 0):
            message = sentence("was given up: the machine has run out of memory")
            return Problem(str(order.path), "", message, _SMALLER)
        return Problem(str(order.path), "", sentence("makes the program that opens it crash"), _ANEW)

    def _took_too_long(self, order: Order) -> Problem:
        message = sentence("takes longer than %1 s to open", self._limits.seconds)
        return Problem(str(order.path), "", message, _SMALLER)


def _cores() -> int:
    """Return how many cores this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1


def _end(pool: "ProcessPool") -> None:
    pool.stop()  # type: ignore[no-untyped-call]
    pool.join()
