"""What the playlist shows next: order, chance, failures, refreshed while it runs."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from random import Random

import pytest
from msgspec import structs

from kiosk.attract.playlist import Item, NumbersItem, Playlist, VideoItem, cards
from kiosk.attract.sequence import GRACE_S, LONGEST_RETRY_S, Sequence
from tests.support.clock import MovedClock

Make = Callable[[Playlist], Sequence]


def items(names: str, **values: object) -> tuple[Item, ...]:
    """One item for each letter."""
    return tuple(NumbersItem(id=name, **values) for name in names)  # type: ignore[arg-type]


def listed(names: str) -> Playlist:
    """A playlist of such items."""
    return Playlist(items=items(names))


@pytest.fixture
def make(clock: MovedClock) -> Make:
    """Begin a playlist over two products, 10 s for each item."""
    return lambda playlist: Sequence(playlist, cards(("one", "two")), 10, clock, Random(7))


def shown(sequence: Sequence) -> str:
    """The id of what is shown."""
    return sequence.shown.id if sequence.shown else ""


def passed(sequence: Sequence, clock: MovedClock, seconds: float, *, ready: bool = True) -> bool:
    """Let time pass, then tick."""
    clock.move(seconds)
    return sequence.tick(ready)


def turns(sequence: Sequence, clock: MovedClock, count: int) -> str:
    """Go on so many turns; the ids that were shown, one after the other."""
    seen = [shown(sequence)]
    for _ in range(count):
        assert passed(sequence, clock, 10)
        seen.append(shown(sequence))
    return " ".join(seen)


class TestListed:
    """In order."""

    def test_goes_round(self, make: Make, clock: MovedClock) -> None:
        """Each item for its dwell, the first again after the last."""
        sequence = make(listed("abc"))
        assert not passed(sequence, clock, 9.9)
        clock.move(-9.9)
        sequence.restart()
        assert turns(sequence, clock, 4) == "a b c a b"

    def test_own_dwell(self, make: Make, clock: MovedClock) -> None:
        """An item that says how long it stays, stays so long."""
        sequence = make(Playlist(items=(*items("a", dwell_seconds=30), *items("b"))))
        assert not passed(sequence, clock, 29)
        assert passed(sequence, clock, 1)
        assert passed(sequence, clock, 10)

    def test_a_video_stays_until_it_ends_or_is_cut(self, make: Make, clock: MovedClock) -> None:
        """Its length is known only to who plays it."""
        sequence = make(Playlist(items=(VideoItem(id="v", file="v.mp4"), *items("b"))))
        assert not passed(sequence, clock, 599)
        sequence.finished()
        assert sequence.tick(ready=True)
        sequence = make(Playlist(items=(VideoItem(id="v", file="v.mp4", dwell_seconds=20), *items("b"))))
        assert not passed(sequence, clock, 19)
        assert passed(sequence, clock, 1)

    def test_waits_for_what_is_not_ready(self, make: Make, clock: MovedClock) -> None:
        """The old item stays; after the time of grace the one behind is next, and the staff can see why."""
        sequence = make(listed("abc"))
        assert not passed(sequence, clock, 10, ready=False)
        assert not passed(sequence, clock, GRACE_S - 1, ready=False)
        assert sequence.upcoming == items("b")[0]
        assert not passed(sequence, clock, 1, ready=False)
        assert sequence.upcoming == items("c")[0]
        assert sequence.failures["b"].reason == "not ready in time"
        assert passed(sequence, clock, 0.2)
        assert shown(sequence) == "c"

    def test_one_item_stays(self, make: Make, clock: MovedClock) -> None:
        """Nothing comes after it."""
        sequence = make(listed("a"))
        assert not passed(sequence, clock, 1000)
        assert (shown(sequence), sequence.upcoming) == ("a", None)

    def test_a_jump_of_the_clock_is_one_step(self, make: Make, clock: MovedClock) -> None:
        """After a night's sleep the next item follows, not a storm of them."""
        sequence = make(listed("abc"))
        assert passed(sequence, clock, 1e6)
        assert not passed(sequence, clock, 9)
        assert shown(sequence) == "b"


class TestFallback:
    """Never an empty screen."""

    def test_products_when_nothing_may_play(self, make: Make, clock: MovedClock) -> None:
        """The cards follow one another; the playlist takes over at its hour."""
        sequence = make(Playlist(items=items("ab", hours="12:00-13:00")))
        assert turns(sequence, clock, 2) == "card:one card:two card:one"
        assert passed(sequence, clock, 2 * 3600, ready=False) is False
        assert passed(sequence, clock, 1)
        assert shown(sequence) == "a"
        assert passed(sequence, clock, 3600, ready=False) is False
        assert passed(sequence, clock, 0.2)
        assert shown(sequence) == "card:one"

    def test_without_items(self, make: Make, clock: MovedClock) -> None:
        """An empty playlist is the same as none."""
        assert turns(make(Playlist()), clock, 1) == "card:one card:two"

    def test_nothing_at_all(self, clock: MovedClock) -> None:
        """Without products there is nothing to show, and that is no error."""
        sequence = Sequence(Playlist(), (), 10, clock, Random(7))
        assert not passed(sequence, clock, 100)
        assert (sequence.shown, sequence.upcoming) == (None, None)

    def test_a_fallback_that_fails_is_tried_all_the_same(self, make: Make, clock: MovedClock) -> None:
        """There is nothing better."""
        sequence = make(listed("a"))
        for name in ("a", "card:one", "card:two"):
            sequence.failed(name, "broken")
        assert passed(sequence, clock, 0.2, ready=False) is False
        assert passed(sequence, clock, 0.2)
        assert shown(sequence) == "card:one"


class TestWithoutVideos:
    """Safe mode."""

    def test_videos_are_left_out(self, clock: MovedClock) -> None:
        """Also the one that would be first, and one that is put on the list later."""
        playlist = Playlist(items=(VideoItem(id="v", file="v.mp4"), *items("ab")))
        sequence = Sequence(playlist, (), 10, clock, Random(7), videos=False)
        assert turns(sequence, clock, 3) == "a b a b"
        sequence.replace(Playlist(items=(*items("ab"), VideoItem(id="w", file="w.mp4"))))
        assert turns(sequence, clock, 3) == "b a b a"

    def test_nothing_but_videos(self, clock: MovedClock) -> None:
        """The products' cards play."""
        playlist = Playlist(items=(VideoItem(id="v", file="v.mp4"),))
        sequence = Sequence(playlist, cards(("one",)), 10, clock, Random(7), videos=False)
        assert shown(sequence) == "card:one"


class TestFailing:
    """What cannot be shown is left out, and tried again."""

    def test_skipped_and_tried_again(self, make: Make, clock: MovedClock) -> None:
        """After a minute, then two, at most an hour."""
        sequence = make(listed("abc"))
        sequence.failed("b", "no such file")
        assert sequence.failures["b"].reason == "no such file"
        assert turns(sequence, clock, 5) == "a c a c a c"
        assert "b" in turns(sequence, clock, 3)
        waits = []
        for _ in range(9):
            sequence.failed("b", "no such file")
            waits.append(sequence.failures["b"].until - clock.monotonic())
        assert waits == sorted(waits)
        assert waits[-1] == LONGEST_RETRY_S

    def test_what_was_shown_well_is_well(self, make: Make, clock: MovedClock) -> None:
        """Its next failure counts as the first."""
        sequence = make(listed("ab"))
        sequence.failed("b", "slow")
        assert not passed(sequence, clock, 30)
        assert passed(sequence, clock, 31, ready=False) is False
        assert turns(sequence, clock, 2) == "a b a"
        sequence.failed("b", "slow")
        assert sequence.failures["b"].times == 1

    def test_the_item_on_the_screen_fails(self, make: Make, clock: MovedClock) -> None:
        """A video that does not go on leaves at once, and stays left out."""
        sequence = make(listed("ab"))
        sequence.failed("a", "does not advance")
        assert sequence.tick(ready=True)
        assert shown(sequence) == "b"
        assert not passed(sequence, clock, 20)
        assert "a" in sequence.failures


class TestReplaced:
    """The playlist is edited while it runs."""

    def test_goes_on_from_where_it_was(self, make: Make, clock: MovedClock) -> None:
        """The item shown keeps its time; the one behind it in the new list is next."""
        sequence = make(listed("abcd"))
        assert turns(sequence, clock, 2) == "a b c"
        clock.move(6)
        sequence.replace(listed("dcba"))
        assert not passed(sequence, clock, 3)
        assert passed(sequence, clock, 1)
        assert shown(sequence) == "b"

    def test_the_item_shown_is_removed(self, make: Make, clock: MovedClock) -> None:
        """What stood behind it comes at once, not the first."""
        sequence = make(listed("abcd"))
        turns(sequence, clock, 1)
        sequence.replace(listed("acd"))
        assert sequence.upcoming == items("c")[0]
        assert passed(sequence, clock, 0.2)
        assert shown(sequence) == "c"

    def test_refreshed_often(self, make: Make, clock: MovedClock) -> None:
        """Late items play although the file is saved again and again."""
        sequence = make(listed("abc"))
        seen = ""
        for _ in range(60):
            sequence.replace(listed("abc"))
            passed(sequence, clock, 2)
            seen += shown(sequence)
        assert {"a", "b", "c"} == set(seen)

    def test_a_changed_item_is_tried_again(self, make: Make) -> None:
        """Its failure may have been mended; another's was not."""
        sequence = make(listed("abc"))
        sequence.failed("b", "broken")
        sequence.failed("c", "broken")
        changed = structs.replace(items("b")[0], dwell_seconds=20)
        sequence.replace(Playlist(items=(*items("a"), changed, *items("c"))))
        assert set(sequence.failures) == {"c"}
        assert sequence.upcoming == changed

    def test_switched_off_while_shown(self, make: Make) -> None:
        """It leaves as soon as another is ready, not before."""
        sequence = make(listed("ab"))
        sequence.replace(Playlist(items=(*items("a", enabled=False), *items("b"))))
        assert not sequence.tick(ready=False)
        assert shown(sequence) == "a"
        assert sequence.tick(ready=True)
        assert shown(sequence) == "b"

    def test_upcoming_is_no_longer_due(self, make: Make, clock: MovedClock) -> None:
        """An item whose hours end while it waits is not shown, ready or not."""
        night = NumbersItem(id="b", hours="09:00-10:01")
        sequence = make(Playlist(items=(*items("a", dwell_seconds=120), night, *items("c"))))
        assert sequence.upcoming == night
        assert not passed(sequence, clock, 120)
        assert passed(sequence, clock, 0.2)
        assert shown(sequence) == "c"

    def test_clock_set_back(self, clock: MovedClock, monkeypatch: pytest.MonkeyPatch) -> None:
        """A machine that starts in 1970 plays what then may play, and what may now once its clock is set."""
        monkeypatch.setattr(clock, "now", lambda: datetime(1970, 1, 1, tzinfo=UTC))
        list_of_two = Playlist(items=(*items("a", first_day=date(2026, 1, 1)), *items("b")))
        sequence = Sequence(list_of_two, (), 10, clock, Random(7))
        assert (shown(sequence), sequence.upcoming) == ("b", None)
        monkeypatch.setattr(clock, "now", lambda: datetime(2026, 5, 1, tzinfo=UTC))
        assert not passed(sequence, clock, 10)
        assert passed(sequence, clock, 0.2)
        assert shown(sequence) == "a"


class TestAnotherFallback:
    """Another content pack is shown."""

    def test_what_is_in_both_keeps_its_time(self, make: Make, clock: MovedClock) -> None:
        """The card goes on; the new ones follow it."""
        sequence = make(Playlist())
        clock.move(6)
        sequence.refill(cards(("new", "one", "two", "three")), {})
        assert shown(sequence) == "card:one"
        assert not passed(sequence, clock, 3)
        assert passed(sequence, clock, 1)
        assert turns(sequence, clock, 3) == "card:two card:three card:new card:one"

    def test_what_is_gone_makes_room_at_once(self, make: Make, clock: MovedClock) -> None:
        """The first of the new ones begins a whole dwell."""
        sequence = make(Playlist())
        clock.move(6)
        sequence.refill(cards(("three", "four")), {})
        assert shown(sequence) == "card:three"
        assert not passed(sequence, clock, 9)
        assert passed(sequence, clock, 1)

    def test_the_stations_own_items_are_left_alone(self, make: Make, clock: MovedClock) -> None:
        """Their order and their time; only what is unusable now is left out, with its reason."""
        sequence = make(listed("abc"))
        clock.move(6)
        sequence.refill(cards(("three",)), {"b": "not there"})
        assert (shown(sequence), sequence.failures["b"].reason) == ("a", "not there")
        assert passed(sequence, clock, 4)
        assert shown(sequence) == "c"

    def test_what_is_unusable_goes_from_the_screen(self, make: Make) -> None:
        """The one behind it takes its place."""
        sequence = make(listed("abc"))
        sequence.refill(cards(("three",)), {"a": "not there"})
        assert shown(sequence) == "b"

    def test_what_failed_is_tried_again(self, make: Make, clock: MovedClock) -> None:
        """It may be mended in the new pack."""
        sequence = make(listed("ab"))
        sequence.failed("b", "damaged")
        sequence.refill(cards(("three",)), {})
        assert sequence.failures == {}
        assert passed(sequence, clock, 10)
        assert shown(sequence) == "b"
