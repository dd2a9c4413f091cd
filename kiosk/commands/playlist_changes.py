"""The changes that `kiosk playlist` makes: each from a playlist to a playlist."""

import argparse
from collections.abc import Callable, Sequence

from msgspec import structs

from kiosk.attract import editing
from kiosk.attract.playlist import ITEM_KINDS, Item, Playlist
from kiosk.commands.answers import UnknownNameError
from kiosk.commands.values import built, with_values

#: From a playlist, the options of the command and the name of the file, for problems, to a playlist
Change = Callable[[Playlist, argparse.Namespace, str], Playlist]


def added(playlist: Playlist, args: argparse.Namespace, name: str) -> Playlist:
    """Add an item of a kind."""
    item: Item = built(ITEM_KINDS[args.kind], {"id": args.id}, args.values, f"{name}: {args.id}")
    return editing.inserted(playlist, item, len(playlist.items) if args.at is None else args.at - 1)


def removed(playlist: Playlist, args: argparse.Namespace, _name: str) -> Playlist:
    """Take items out."""
    _require(playlist, args.ids)
    return editing.without(playlist, *args.ids)


def moved(playlist: Playlist, args: argparse.Namespace, _name: str) -> Playlist:
    """Put an item in another place."""
    (item,) = _require(playlist, [args.id])
    return editing.moved(playlist, item, args.place - 1)


def switched_on(playlist: Playlist, args: argparse.Namespace, _name: str) -> Playlist:
    """Let items play."""
    return _switched(playlist, args.ids, on=True)


def switched_off(playlist: Playlist, args: argparse.Namespace, _name: str) -> Playlist:
    """Keep items from playing."""
    return _switched(playlist, args.ids, on=False)


def with_new_values(playlist: Playlist, args: argparse.Namespace, name: str) -> Playlist:
    """Change an item's values."""
    (item,) = _require(playlist, [args.id])
    return editing.with_item(playlist, with_values(item, args.values, f"{name}: {item.id}"))


def reordered(playlist: Playlist, args: argparse.Namespace, _name: str) -> Playlist:
    """Play as listed, or shuffled."""
    return structs.replace(playlist, order=args.order)


def _switched(playlist: Playlist, ids: Sequence[str], *, on: bool) -> Playlist:
    for item in _require(playlist, ids):
        playlist = editing.with_item(playlist, structs.replace(item, enabled=on))
    return playlist


def _require(playlist: Playlist, ids: Sequence[str]) -> tuple[Item, ...]:
    found = tuple(item for item in playlist.items if item.id in ids)
    if unknown := set(ids) - {item.id for item in found}:
        listed = ", ".join(item.id for item in playlist.items) or "(none)"
        raise UnknownNameError(f"there is no item {', '.join(sorted(unknown))} → the items are {listed}")
    return found
