"""What the playlist shows next: order, chance, failures, refreshed while it runs."""

from random import Random

import pytest

from kiosk.attract.playlist import Playlist, VideoItem, cards
from kiosk.attract.sequence import GRACE_S, LONGEST_RETRY_S, Sequence
from kiosk.sentences import verbatim
from tests.support.clock import MovedClock
from tests.support.sequences import Make, items, listed, passed, shown, turns


@pytest.fixture
def make(clock: MovedClock) -> Make:
    """Begin a playlist over two products, 10 s for each item."""
    return lambda playlist: Sequence(playlist, cards(("one", "two")), 10, clock, Random(7))


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
        assert sequence.failures["b"].reason == "was not ready in time"
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
            sequence.failed(name, verbatim("broken"))
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
        sequence.failed("b", verbatim("no such file"))
        assert sequence.failures["b"].reason == "no such file"
        assert turns(sequence, clock, 5) == "a c a c a c"
        assert "b" in turns(sequence, clock, 3)
        waits = []
        for _ in range(9):
            sequence.failed("b", verbatim("no such file"))
            waits.append(sequence.failures["b"].until - clock.monotonic())
        assert waits == sorted(waits)
        assert waits[-1] == LONGEST_RETRY_S

    def test_what_was_shown_well_is_well(self, make: Make, clock: MovedClock) -> None:
        """Its next failure counts as the first."""
        sequence = make(listed("ab"))
        sequence.failed("b", verbatim("slow"))
        assert not passed(sequence, clock, 30)
        assert passed(sequence, clock, 31, ready=False) is False
        assert turns(sequence, clock, 2) == "a b a"
        sequence.failed("b", verbatim("slow"))
        assert sequence.failures["b"].times == 1

    def test_the_item_on_the_screen_fails(self, make: Make, clock: MovedClock) -> None:
        """A video that does not go on leaves at once, and stays left out."""
        sequence = make(listed("ab"))
        sequence.failed("a", verbatim("does not advance"))
        assert sequence.tick(ready=True)
        assert shown(sequence) == "b"
        assert not passed(sequence, clock, 20)
        assert "a" in sequence.failures
