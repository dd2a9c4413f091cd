"""Which item of the playlist is shown, and which comes next. Pure; time and chance are injected.

Whatever may play now is the pool: the eligible items that do not fail, or the fallback. As long as the
item that is shown is in the pool it keeps its dwell; when it is not, it goes as soon as another is ready.
The screen is never empty: an item stays until the next one is ready.
"""

from collections.abc import Mapping
from random import Random
from typing import NamedTuple

from kiosk.attract.playlist import LONGEST_VIDEO_S, Item, Playlist, VideoItem
from kiosk.attract.schedule import playing
from kiosk.clock import Clock
from kiosk.sentences import Sentence, sentence

#: An item that is not ready so long after it is due is skipped, s.
GRACE_S = 12.0
#: An item that failed is tried again after this long, then twice as long, up to the longest, s.
FIRST_RETRY_S = 60.0
LONGEST_RETRY_S = 3600.0


class Failure(NamedTuple):
    """Why an item is left out, how often in a row, and until when (monotonic, s)."""

    reason: Sentence
    times: int
    until: float


class Sequence:
    """Goes through a playlist, each item for its dwell."""

    def __init__(
        self,
        playlist: Playlist,
        fallback: tuple[Item, ...],
        dwell_s: float,
        clock: Clock,
        random: Random,
        *,
        videos: bool = True,
    ) -> None:
        """Begin with the first item that may play.

        Args:
            playlist: what is to play.
            fallback: what plays when nothing else may, in order.
            dwell_s: how long an item stays that does not say it itself, s.
            clock: both what time it is and how time passes.
            random: decides in a shuffled playlist.
            videos: whether videos are played at all; safe mode leaves them out.
        """
        self._playlist = playlist
        #: What plays when nothing else may, in order
        self.fallback = fallback
        #: How long an item stays that does not say it itself, s; a change counts at once
        self.dwell_s = dwell_s
        self._clock = clock
        self._random = random
        self._videos = videos
        self._failures: dict[str, Failure] = {}
        self._turn = 0
        self._last_turn: dict[str, int] = {}
        self._following: tuple[str, ...] = ()
        self._shown: Item | None = None
        self._upcoming: Item | None = None
        self._since = self._waiting_since = clock.monotonic()
        self._show(self._choose(None))

    @property
    def playlist(self) -> Playlist:
        """What is to play."""
        return self._playlist

    @property
    def shown(self) -> Item | None:
        """The item on the screen; None when there is nothing at all to show."""
        return self._shown

    @property
    def upcoming(self) -> Item | None:
        """The item to come next: the one to make ready. None when the one shown stays."""
        return self._upcoming

    @property
    def listed(self) -> bool:
        """Whether what plays comes in the order of a list."""
        return self._playlist.order == "listed" or not playing(self._playlist, self._clock.now())

    @property
    def failures(self) -> dict[str, Failure]:
        """The items that are left out because they cannot be shown, by id."""
        now = self._clock.monotonic()
        return {name: failure for name, failure in self._failures.items() if now < failure.until}

    def tick(self, ready: bool) -> bool:
        """Go on if it is time to and `upcoming` is ready; return whether `shown` is another item."""
        pool = self.pool()
        now = self._clock.monotonic()
        if self._upcoming not in pool or self._upcoming == self._shown:
            before, self._upcoming = self._upcoming, self._choose(self._shown)
            self._waiting_since = now
            # Whether the new one is ready is not known yet.
            ready = ready and before == self._upcoming
        if self._upcoming is None:
            return False
        due = self._since + self._dwell(self._shown) if self._shown in pool else now
        if now < due:
            self._waiting_since = now
            return False
        if ready:
            self._show(self._upcoming)
            return True
        if now - max(due, self._waiting_since) >= GRACE_S:
            self.failed(self._upcoming.id, sentence("was not ready in time"))
        return False

    def finished(self) -> None:
        """Say that a video has come to its end: the next item is due."""
        self._since = self._clock.monotonic() - self._dwell(self._shown)

    def failed(self, name: str, reason: Sentence) -> None:
        """Leave an item out for a while, because it cannot be shown or does not go on."""
        times = self._failures[name].times + 1 if name in self._failures else 1
        wait = min(FIRST_RETRY_S * 2.0 ** min(times - 1, 20), LONGEST_RETRY_S)
        now = self._clock.monotonic()
        self._failures[name] = Failure(reason, times, now + wait)
        if self._upcoming is not None and self._upcoming.id == name:
            self._upcoming = self._choose(self._shown)
            self._waiting_since = now

    def restart(self, item: Item | None = None) -> None:
        """Begin a whole dwell with this item, or with the one that is shown."""
        if item is None or item == self._shown:
            self._since = self._waiting_since = self._clock.monotonic()
        else:
            self._show(item)

    def replace(self, playlist: Playlist) -> None:
        """Go on with a changed playlist from the item that is shown; changed items are tried again."""
        old, self._playlist = self._playlist, playlist
        if self._shown is not None and old.item(self._shown.id) is not None:
            self._following = _behind(self._shown, old.items)
            self._shown = playlist.item(self._shown.id) or self._shown
        self._failures = {
            name: failure for name, failure in self._failures.items() if old.item(name) == playlist.item(name)
        }
        self._upcoming = self._choose(self._shown)
        self._waiting_since = self._clock.monotonic()

    def refill(self, fallback: tuple[Item, ...], unusable: Mapping[str, Sentence]) -> None:
        """Go on with another fallback; of the items of the playlist these are unusable now, for a reason.

        Whatever failed before is tried again. What is shown stays if it may; if not, another takes its place.
        """
        self.fallback = fallback
        self._failures = {}
        for name, reason in unusable.items():
            self.failed(name, reason)
        if self._shown in self.pool():
            self._upcoming = self._choose(self._shown)
            self._waiting_since = self._clock.monotonic()
        else:
            self._show(self._choose(self._shown))

    def _show(self, item: Item | None) -> None:
        if self._shown is not None and self._shown.id not in self.failures:
            self._failures.pop(self._shown.id, None)
        self._shown = item
        self._since = self._waiting_since = self._clock.monotonic()
        if item is not None:
            self._turn += 1
            self._last_turn[item.id] = self._turn
            if item in self._playlist.items:
                self._following = _behind(item, self._playlist.items)
        self._upcoming = self._choose(item)

    def pool(self) -> tuple[Item, ...]:
        """Return what may play now; of a fallback that fails altogether, all of it."""
        failing = self.failures
        eligible = playing(self._playlist, self._clock.now())
        if not self._videos:
            eligible = tuple(item for item in eligible if not isinstance(item, VideoItem))
        pool = tuple(item for item in eligible if item.id not in failing)
        if pool:
            return pool
        return tuple(item for item in self.fallback if item.id not in failing) or self.fallback

    def _choose(self, shown: Item | None) -> Item | None:
        """Return what comes after an item; None when there is nothing else."""
        pool = self.pool()
        others = tuple(item for item in pool if shown is None or item.id != shown.id)
        if not others:
            return None
        listed = others[0] in self._playlist.items
        if listed and self._playlist.order == "shuffled":
            return self._drawn(others)
        items = self._playlist.items if listed else self.fallback
        behind = _behind(shown, items) or (self._following if listed else ())
        by_id = {item.id: item for item in others}
        return next((by_id[name] for name in behind if name in by_id), others[0])

    def _drawn(self, others: tuple[Item, ...]) -> Item:
        """Draw one by weight; one that has waited for too many turns goes first."""
        patience = 2 * sum(item.weight for item in others)
        oldest = min(others, key=lambda item: self._last_turn.setdefault(item.id, self._turn))
        if self._turn - self._last_turn[oldest.id] >= patience:
            return oldest
        return self._random.choices(others, [item.weight for item in others])[0]

    def _dwell(self, item: Item | None) -> float:
        if isinstance(item, VideoItem):
            return item.dwell_seconds or LONGEST_VIDEO_S
        return (item and item.dwell_seconds) or self.dwell_s


def _behind(item: Item | None, items: tuple[Item, ...]) -> tuple[str, ...]:
    """Return the ids of the items behind one, round to the one before it; none if it is not there."""
    names = [entry.id for entry in items]
    if item is None or item.id not in names:
        return ()
    place = names.index(item.id)
    return (*names[place + 1 :], *names[:place])
