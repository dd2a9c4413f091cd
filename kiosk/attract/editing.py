"""Changes to a playlist: each from a playlist to a playlist; and what has been changed."""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import NamedTuple

from msgspec import structs

from kiosk.attract.playlist import (
    Item,
    MessageItem,
    NumbersItem,
    PictureItem,
    Playlist,
    ProductItem,
    VideoItem,
)

_LONGEST_STEM = 50


class Differences(NamedTuple):
    """How many items of a playlist are other ones than before, and whether its order is another kind."""

    changed: int
    added: int
    removed: int
    moved: int
    reordered: bool


def with_item(playlist: Playlist, item: Item) -> Playlist:
    """Put an item in the place of the one with its id."""
    items = tuple(item if entry.id == item.id else entry for entry in playlist.items)
    return structs.replace(playlist, items=items)


def inserted(playlist: Playlist, item: Item, index: int) -> Playlist:
    """Put an item at a place, from 0; beyond the ends it is the first or the last."""
    index = max(0, index)
    return structs.replace(playlist, items=(*playlist.items[:index], item, *playlist.items[index:]))


def without(playlist: Playlist, *names: str) -> Playlist:
    """Take items out, by their ids."""
    return structs.replace(playlist, items=tuple(item for item in playlist.items if item.id not in names))


def moved(playlist: Playlist, item: Item, index: int) -> Playlist:
    """Put an item of the playlist in another place, from 0."""
    return inserted(without(playlist, item.id), item, index)


def wish_of(item: Item) -> str:
    """Return what the id of an item should resemble."""
    match item:
        case ProductItem():
            return item.product
        case PictureItem() | VideoItem():
            return PurePosixPath(item.file).stem
        case MessageItem():
            return item.id
        case NumbersItem():
            return "numbers"


def fresh_id(playlist: Playlist, wish: str) -> str:
    """Return an id that no item has yet and that resembles a wish: a file's name, another item's id."""
    plain = unicodedata.normalize("NFKD", wish).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_STEM].strip("-") or "item"
    taken = {item.id for item in playlist.items}
    number = 1
    while (name := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return name


def differences(old: Playlist, new: Playlist) -> Differences:
    """Count what tells two playlists apart; as few items as possible count as moved."""
    before = {item.id: item for item in old.items}
    after = {item.id: item for item in new.items}
    kept = [name for name in after if name in before]
    places = {name: place for place, name in enumerate(before)}
    return Differences(
        changed=sum(before[name] != after[name] for name in kept),
        added=len(after) - len(kept),
        removed=len(before) - len(kept),
        moved=len(kept) - _longest_rise([places[name] for name in kept]),
        reordered=old.order != new.order,
    )


def _longest_rise(places: list[int]) -> int:
    """Return how many entries at most can stay where they are while the others move around them."""
    lengths: list[int] = []
    for number, place in enumerate(places):
        before = (length for length, other in zip(lengths, places[:number], strict=True) if other < place)
        lengths.append(1 + max(before, default=0))
    return max(lengths, default=0)
