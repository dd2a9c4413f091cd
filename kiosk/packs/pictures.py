"""Which renditions a pack's pictures need on one screen: one list for showing it and for installing it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.exhibition.pack import Pack
from kiosk.exhibition.product import Composition, Product
from kiosk.media.frames import Frames
from kiosk.media.renditions import Focus, Size

_OUTSIDE = "(a path outside the pack)"


class Recipe(NamedTuple):
    """One rendition: its source, its size (px), and what stays in view; without a focus, all of it."""

    source: Path
    size: Size
    focus: Focus | None


class View(NamedTuple):
    """A picture in one place of the screens; `instead` is tried when its composition is unusable."""

    composition: Composition
    size: Size
    instead: Composition | None = None

    def recipe(self, pack: Pack, *, cropped: bool = True) -> Recipe:
        """Return how it is made; a path that leaves the pack is treated like a file that is not there."""
        file = pack.picture_file(self.composition) or pack.root / _OUTSIDE
        return Recipe(file, self.size, self.composition.focus if cropped else None)


def card(product: Product, frames: Frames) -> View:
    """Return the picture of a product's tile on Home; there must be one."""
    return View(product.pictures[0].landscape, frames.card)


def gallery(product: Product, frames: Frames) -> tuple[View, ...]:
    """Return the pictures of a product's panel: the hero on the whole screen, the others beside the text."""
    return tuple(
        composed(product, index, frames.detail if index else frames.hero, frames)
        for index in range(len(product.pictures))
    )


def composed(product: Product, index: int, size: Size, frames: Frames) -> View:
    """Return picture number `index` in the composition for this screen, in a size of its own."""
    picture = product.pictures[index]
    composition = picture.composed_for(tall=frames.tall)
    return View(composition, size, picture.landscape if composition is not picture.landscape else None)


def renditions_of(pack: Pack, frames: Frames) -> Iterator[Recipe]:
    """Return every rendition to have before a visitor comes, the ones that are seen first at the beginning.

    What only some visitors ask for is made when they do: whole pictures, and the frames of turntables.
    """
    pictured = [product for product in pack.products if product.pictures]
    for product in pictured:
        yield gallery(product, frames)[0].recipe(pack)
        yield card(product, frames).recipe(pack)
    for product in pictured:
        for view in gallery(product, frames)[1:]:
            yield view.recipe(pack)
