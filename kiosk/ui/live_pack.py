"""The content pack that is shown: another one takes its place while the kiosk runs."""

import logging
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Clock
from kiosk.exhibition.pack import PackReading, read_pack
from kiosk.packs.shown import Packs, ShownPack, can_be_shown, refusal
from kiosk.sentences import sentence
from kiosk.ui.exhibition import Edition
from kiosk.ui.jobs import Jobs
from kiosk.ui.live_languages import LiveLanguages, Prepared
from kiosk.ui.playing import Playing
from kiosk.ui.visit import Visit

#: How often it is looked at which pack is to be shown, s
LOOK_S = 1.0
#: A pack whose pictures are not all prepared after this long is shown as it is, s.
LONGEST_PREPARING_S = 60.0
#: Longer than one slide fades into another: a pack is shown for so long at least, s.
SHORTEST_SHOWN_S = 3.0
_log = logging.getLogger(__name__)


class _Coming(NamedTuple):
    """A pack that is being prepared, and since when."""

    reading: PackReading
    languages: Prepared
    edition: Edition
    since: float


class LivePack(QObject):
    """Shows the pack that is wanted, as soon as nobody's visit is disturbed by that.

    The attract loop plays on meanwhile, and so do staff at the console: they see the new pack at once.

    Args:
        packs: tells which pack is wanted.
        shown: what is shown at first.
    """

    #: Another pack is shown: a `ShownPack`
    changed = Signal(object)
    #: What is wrong with the pack, or with one that cannot be shown: a list of problems
    told = Signal(list)

    def __init__(
        self,
        packs: Packs,
        shown: ShownPack,
        playing: Playing,
        visit: Visit,
        languages: LiveLanguages,
        clock: Clock,
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._packs = packs
        self.shown = shown
        self._playing = playing
        self._visit = visit
        self._languages = languages
        self._clock = clock
        self._jobs = jobs
        self._wanted = shown.pack.root
        self._coming: _Coming | None = None
        self._gone: list[Edition] = []
        self._looked = clock.monotonic()
        self._since = clock.monotonic() - SHORTEST_SHOWN_S
        self._hold()

    def tick(self) -> None:
        """Look about once a second which pack is wanted: call this a few times a second."""
        now = self._clock.monotonic()
        if now - self._looked >= LOOK_S:
            self._looked = now
            # Asked again once it is held: see `Store.hold`.
            while self._packs.changed():
                self.show(self._packs.wanted())
            self._hold()
        if self._coming is not None and self._may_be_shown(self._coming):
            self._swap(self._coming)
        self._let_go()

    def show(self, root: Path) -> None:
        """Show the pack in this folder once it has been read and nobody is disturbed."""
        if root == self._wanted:
            return
        self._wanted = root
        self._hold()
        self._drop()
        if root != self.shown.pack.root:
            self._jobs.run(partial(self._read, root), partial(self._prepare, root), urgency=-1)

    def prepare_anew(self) -> None:
        """Prepare the pictures of the pack that is coming for a screen of another size."""
        if self._coming is not None:
            self._playing.shelf.stock(self._coming.edition.exhibits)

    def _read(self, root: Path) -> tuple[PackReading, Prepared]:
        reading = read_pack(root)
        return reading, self._languages.look_in(self._packs.folders_of(root), reading.pack.source_language)

    def _prepare(self, root: Path, read: tuple[PackReading, Prepared]) -> None:
        reading, languages = read
        if root != self._wanted:
            return
        if not can_be_shown(reading):
            self._wanted = self.shown.pack.root
            found = self._packs.problems_of(self.shown.reading)
            self.told.emit([refusal(reading, sentence("the one before it stays")), *found])
            return
        self._drop()
        edition = self._playing.exhibition.edition(self._packs.as_chosen(reading).pack)
        self._coming = _Coming(reading, languages, edition, self._clock.monotonic())
        self._playing.shelf.stock(edition.exhibits)

    def _may_be_shown(self, coming: _Coming) -> bool:
        """Tell whether a pack is ready, and nothing of a visit is on the screen."""
        now = self._clock.monotonic()
        prepared = all(self._playing.shelf.settled(exhibit) for exhibit in coming.edition.exhibits)
        if not prepared and now - coming.since < LONGEST_PREPARING_S:
            return False
        undisturbed = self._visit.property("attracting") and self._visit.cleared
        return undisturbed and now - self._since >= SHORTEST_SHOWN_S

    def _swap(self, coming: _Coming) -> None:
        """Show it from the next frame on: texts, products, attract loop, and whatever tells of the pack."""
        self._coming = None
        self._since = self._clock.monotonic()
        self.shown = self._packs.as_chosen(coming.reading)
        self._languages.move(coming.languages)
        self._gone.append(self._playing.exhibition.show(coming.edition))
        self._playing.follow_pack(self.shown)
        self.changed.emit(self.shown)
        self.told.emit(self._packs.problems_of(coming.reading))
        _log.info("the content pack %s %s is shown", self.shown.pack.id, self.shown.pack.version)

    def _hold(self) -> None:
        """Let what is on the screen, still or soon, stay on the disk however many packs are installed."""
        editions = [*self._gone, *([self._coming.edition] if self._coming else ())]
        self._packs.hold((self._wanted, self.shown.pack.root, *(one.pack.root for one in editions)))
        exhibits = [exhibit for edition in editions for exhibit in edition.exhibits]
        self._playing.shelf.hold([*self._playing.exhibition.exhibits, *exhibits])

    def _drop(self) -> None:
        if self._coming is not None:
            self._gone.append(self._coming.edition)
            self._coming = None

    def _let_go(self) -> None:
        """Discard what nobody sees and no picture is made for any more."""
        if self._gone and self._playing.shelf.idle:
            gone, self._gone = self._gone, []
            for edition in gone:
                if self._playing.holds((*edition.exhibits, edition.city)):
                    self._gone.append(edition)
                else:
                    self._playing.exhibition.discard(edition)
