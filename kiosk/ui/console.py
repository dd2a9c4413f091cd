"""The staff console: when it is called, who may open it, which page it shows, when it closes."""

import math
from collections.abc import Callable
from typing import Literal, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.clock import Clock
from kiosk.ui.jobs import Jobs, Lane
from kiosk.ui.keyboard import Keyboard

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: The console closes when nobody has touched it for this long, s; the pad for the PIN sooner.
OPEN_S, PAD_S = 120.0, 30.0
#: Whoever goes through the first start has to find a ruler meanwhile.
GUIDED_S = 900.0
MOST_DIGITS = 8
#: How long the screen ignores touches, so that it can be wiped, s
CLEANING_S = 30.0

#: What is shown: nothing, the pad for a new PIN, for the same PIN again, for the PIN; the pages
Stage = Literal["", "choose", "repeat", "enter", "open"]
#: What went wrong with the PIN that was typed
Fault = Literal["", "wrong", "different", "simple", "unsaved"]
PAGES = ("playlist", "visitors", "hours", "screen", "content", "health", "maintenance")
#: Pages that another page leads to
INNER_PAGES = ("languages", "licences", "texts")


class Lock(Protocol):
    """What the console asks of the PIN's keeper."""

    @property
    def is_set(self) -> bool:
        """Whether a PIN has been chosen."""
        ...

    def wait_s(self) -> float:
        """Return how long no PIN is accepted after too many wrong ones, s; 0 when one is."""
        ...

    def opens(self, pin: str) -> bool:
        """Tell whether this is the PIN, and count a wrong one."""
        ...

    def suits(self, pin: str) -> bool:
        """Tell whether this may become the PIN."""
        ...

    def choose(self, pin: str) -> bool:
        """Make this the PIN; return whether it was saved and found again."""
        ...


@QmlElement
@QmlSingleton
class Console(QObject):
    """What staff see in place of the exhibition. QML shows what stands here and calls the slots."""

    changed = Signal()
    #: Staff have called: whatever fingers are doing to the screens ends without effect.
    called = Signal()
    closed = Signal()

    def __init__(self, lock: Lock, clock: Clock, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._clock = clock
        self._jobs = jobs
        self._stage: Stage = ""
        self._page = PAGES[0]
        self._typed = ""
        self._first = ""
        self._fault: Fault = ""
        self._busy = False
        self._guided = False
        self._wait = 0
        self._clean_until = 0.0
        self._cleaning = 0
        self._touched = clock.monotonic()
        self.keys = Keyboard(self)

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        """The keyboard that texts are written with."""
        return self.keys

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What is shown; empty while the console is closed."""
        return self._stage

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that is open."""
        return self._page

    @Property(list, constant=True)
    def pages(self) -> list[str]:
        """All pages, in the order that the console lists them."""
        return list(PAGES)

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits have been typed."""
        return len(self._typed)

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What went wrong with the PIN that was typed last."""
        return self._fault

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Whole seconds until a PIN is accepted again; 0 when one is."""
        return self._wait

    @Property(int, notify=changed)
    def cleaning(self) -> int:
        """Whole seconds for which the screen still ignores touches; 0 when it does not."""
        return self._cleaning

    @property
    def up(self) -> bool:
        """Whether the console, or its pad, lies over the exhibition."""
        return self._stage != ""

    def call(self) -> None:
        """Ask for the PIN, or for a new one where none has been chosen."""
        if self.up:
            return
        self._touched = self._clock.monotonic()
        self._wait = math.ceil(self._lock.wait_s())
        self.called.emit()
        self._show("enter" if self._lock.is_set else "choose")

    def show_page(self, page: str) -> None:
        """Show a page without asking for the PIN: for the tour, which only makes pictures."""
        self._touched = self._clock.monotonic()
        self._page = page
        self._show("open")

    def guide(self) -> None:
        """Open for the steps of the first start, which ask for no PIN."""
        self._touched = self._clock.monotonic()
        if not self.up:
            self.called.emit()
        self._guided = True
        self._show("open")

    def choose_pin(self, wanted: bool) -> None:
        """Show the pad for a new PIN, or take it away again; only while the console is open."""
        if wanted and self._stage == "open":
            self._show("choose")
        elif not wanted and self._stage in ("choose", "repeat") and self._guided:
            self._show("open")

    def touched(self) -> None:
        """Note any input while the console is up."""
        self._touched = self._clock.monotonic()

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        if not self.up:
            return
        self._count_cleaning()
        patience = GUIDED_S if self._guided else OPEN_S if self._stage == "open" else PAD_S
        if self._clock.monotonic() - self._touched >= patience:
            self.close()
            return
        wait = math.ceil(self._lock.wait_s())
        if wait != self._wait:
            self._wait = wait
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Go back to the exhibition."""
        if self.up:
            self._guided = False
            self._show("")
            self._page = PAGES[0]
            self.closed.emit()

    @Slot(str)
    def open(self, page: str) -> None:
        """Turn to this page, once the console is open."""
        if self._stage == "open" and page in (*PAGES, *INNER_PAGES) and page != self._page:
            self._page = page
            self.changed.emit()

    @Slot()
    def clean(self) -> None:
        """Ignore touches for a while, so that the screen can be wiped."""
        if self._stage == "open":
            self._clean_until = self._clock.monotonic() + CLEANING_S
            self._count_cleaning()

    def _count_cleaning(self) -> None:
        cleaning = math.ceil(max(0.0, self._clean_until - self._clock.monotonic()))
        if cleaning != self._cleaning:
            self._cleaning = cleaning
            self.changed.emit()

    @Slot(int)
    def press(self, digit: int) -> None:
        """Take a digit of the PIN."""
        if self._takes_digits() and len(self._typed) < MOST_DIGITS:
            self._typed += str(digit)
            self._fault = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._typed:
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Use the digits typed."""
        if not self._typed or not self._takes_digits():
            return
        if self._stage == "choose":
            self._choose(self._typed)
        elif self._stage == "repeat":
            self._repeat(self._typed)
        else:
            pin = self._typed
            self._do(lambda: self._lock.opens(pin), lambda opens: self._after(opens, "wrong"))

    def _choose(self, pin: str) -> None:
        if self._lock.suits(pin):
            self._first = pin
            self._show("repeat")
        else:
            self._show("choose", "simple")

    def _repeat(self, pin: str) -> None:
        if pin == self._first:
            self._do(lambda: self._lock.choose(pin), lambda kept: self._after(kept, "unsaved"))
        else:
            self._show("choose", "different")

    def _after(self, well: bool, fault: Fault) -> None:
        if not self.up:
            return
        self._wait = math.ceil(self._lock.wait_s())
        if well:
            self._show("open")
        else:
            self._show("choose" if fault == "unsaved" or not self._lock.is_set else "enter", fault)

    def _do(self, work: Callable[[], bool], deliver: Callable[[bool], None]) -> None:
        """Hash on a worker thread: that takes long on purpose. Where it cannot be done the PIN is none."""
        self._busy = True

        def done(result: bool) -> None:
            self._busy = False
            deliver(result)

        self._jobs.run(work, done, lane=Lane.PROMPT, failed=lambda: done(False))

    def _takes_digits(self) -> bool:
        return self._stage in ("choose", "repeat", "enter") and not self._busy and self._wait == 0

    def _show(self, stage: Stage, fault: Fault = "") -> None:
        self._stage = stage
        self._fault = fault
        self._typed = ""
        if stage != "repeat":
            self._first = ""
        self.changed.emit()
