"""What plays when the playlist, or the pack behind it, becomes another one."""

from datetime import UTC, date, datetime
from random import Random

import pytest
from msgspec import structs

from kiosk.attract.playlist import NumbersItem, Playlist, cards
from kiosk.attract.sequence import Sequence
from kiosk.sentences import verbatim
from tests.support.clock import MovedClock
from tests.support.sequences import Make, items, listed, passed, shown, turns


@pytest.fixture
def make(clock: MovedClock) -> Make:
    """Begin a playlist over two products, 10 s for each item."""
    return lambda playlist: Sequence(playlist, cards(("one", "two")), 10, clock, Random(7))


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
        sequence.failed("b", verbatim("broken"))
        sequence.failed("c", verbatim("broken"))
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
        sequence.refill(cards(("three",)), {"b": verbatim("not there")})
        assert (shown(sequence), sequence.failures["b"].reason) == ("a", "not there")
        assert passed(sequence, clock, 4)
        assert shown(sequence) == "c"

    def test_what_is_unusable_goes_from_the_screen(self, make: Make) -> None:
        """The one behind it takes its place."""
        sequence = make(listed("abc"))
        sequence.refill(cards(("three",)), {"a": verbatim("not there")})
        assert shown(sequence) == "b"

    def test_what_failed_is_tried_again(self, make: Make, clock: MovedClock) -> None:
        """It may be mended in the new pack."""
        sequence = make(listed("ab"))
        sequence.failed("b", verbatim("damaged"))
        sequence.refill(cards(("three",)), {})
        assert sequence.failures == {}
        assert passed(sequence, clock, 10)
        assert shown(sequence) == "b"
