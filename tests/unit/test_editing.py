"""Changes to a playlist, what they amount to in words, and what plays in turn."""

from datetime import UTC, datetime
from itertools import pairwise
from random import Random

import pytest
from msgspec import structs

from kiosk.attract import editing
from kiosk.attract.playlist import Item, MessageItem, NumbersItem, Playlist
from kiosk.attract.preview import SHUFFLED_TURNS, turns

AT = datetime(2026, 5, 1, 10, tzinfo=UTC)


def playlist(names: str) -> Playlist:
    """Return a playlist whose items have these letters as ids."""
    return Playlist(items=tuple(NumbersItem(id=name) for name in names))


def names(items: tuple[Item, ...]) -> str:
    """Return the ids as one word."""
    return "".join(item.id for item in items)


@pytest.mark.parametrize(
    ("index", "then"), [(0, "cabd"), (1, "acbd"), (3, "abdc"), (9, "abdc"), (-1, "cabd")]
)
def test_an_item_moves_to_a_place(index: int, then: str) -> None:
    """Beyond the ends it is the first or the last."""
    old = playlist("abcd")
    assert names(editing.moved(old, old.items[2], index).items) == then


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("Spring Festival.2026", "spring-festival-2026"),
        ("a", "a-2"),
        ("\u6625\u8282", "item"),
        ("x" * 90, "x" * 50),
    ],
)
def test_an_id_resembles_what_was_wished_for(wish: str, name: str) -> None:
    """It is one that no item has."""
    assert editing.fresh_id(playlist("a"), wish) == name


@pytest.mark.parametrize(
    ("new", "counts"),
    [
        ("abcd", (0, 0, 0, 0)),
        ("abdc", (0, 0, 0, 1)),
        ("dabc", (0, 0, 0, 1)),
        ("dcba", (0, 0, 0, 3)),
        ("acdx", (0, 1, 1, 0)),
        ("", (0, 0, 4, 0)),
    ],
)
def test_differences_are_counted(new: str, counts: tuple[int, ...]) -> None:
    """As few items as possible count as moved."""
    assert editing.differences(playlist("abcd"), playlist(new))[:4] == counts


def test_a_changed_item_and_another_order_count_too() -> None:
    """An item that both moved and changed counts for both."""
    old = playlist("ab")
    off = structs.replace(old.items[0], enabled=False)
    new = structs.replace(editing.moved(editing.with_item(old, off), off, 1), order="shuffled")
    assert editing.differences(old, new) == (1, 0, 0, 1, True)


def test_a_preview_goes_once_around() -> None:
    """Only what plays at the time is in it; each item once, in order."""
    old = playlist("abcd")
    off = editing.with_item(old, structs.replace(old.items[1], enabled=False))
    assert names(turns(off, (), AT, Random(1))) == "acd"


def test_a_preview_of_one_item_or_of_nothing() -> None:
    """One is shown once; for want of items the fallback is."""
    fallback = (MessageItem(id="x", text={"en": "X"}), MessageItem(id="y", text={"en": "Y"}))
    assert names(turns(playlist("a"), fallback, AT, Random(1))) == "a"
    assert names(turns(playlist(""), fallback, AT, Random(1))) == "xy"
    assert turns(playlist(""), (), AT, Random(1)) == ()


def test_a_shuffled_preview_never_shows_one_item_twice_in_a_row() -> None:
    """It is the loop's own way of shuffling."""
    shown = names(turns(structs.replace(playlist("abc"), order="shuffled"), (), AT, Random(1)))
    assert len(shown) == SHUFFLED_TURNS
    assert all(one != other for one, other in pairwise(shown))
