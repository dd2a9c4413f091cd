"""The playlist: what plays while nobody touches, as staff write it in `playlist.toml`."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.daytime import Hours, Weekday, is_empty
from kiosk.exhibition.pack import LanguageCode, Pack, is_safe
from kiosk.exhibition.product import Identifier
from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence

PICTURE_SUFFIXES = frozenset(
    {".avif", ".gif", ".heic", ".heif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
)
VIDEO_SUFFIXES = frozenset({".mp4", ".mov", ".m4v", ".mkv", ".webm"})
#: No video plays longer, s; one that says it does is cut.
LONGEST_VIDEO_S = 600
MOST_ITEMS = 200
_YEARS = range(2000, 2100)

Dwell = Annotated[int, Meta(ge=3, le=LONGEST_VIDEO_S)]
MediaFile = Annotated[str, Meta(min_length=1, max_length=200)]
MessageText = Annotated[str, Meta(min_length=1, max_length=200)]


class _Item(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind"
):
    """What every kind of item has.

    Attributes:
        id: its name, once in a playlist.
        enabled: whether it plays at all.
        dwell_seconds: how long it stays; None for the station's usual dwell (a video: its length).
        first_day: it does not play before this day.
        last_day: the last day on which it plays, included.
        weekdays: the days on which it plays; empty for all.
        hours: when on these days; None for the whole day. Hours that pass midnight belong to the
            day on which they begin.
        weight: how often it comes when the playlist is shuffled, compared with others.
    """

    id: Identifier
    enabled: bool = True
    dwell_seconds: Dwell | None = None
    first_day: date | None = None
    last_day: date | None = None
    weekdays: tuple[Weekday, ...] = ()
    hours: Hours | None = None
    weight: Annotated[int, Meta(ge=1, le=10)] = 1


class ProductItem(_Item, frozen=True, kw_only=True, tag="product"):
    """The card of a product of the content pack."""

    product: Identifier


class PictureItem(_Item, frozen=True, kw_only=True, tag="picture"):
    """A picture in the station's media folder."""

    file: MediaFile


class VideoItem(_Item, frozen=True, kw_only=True, tag="video"):
    """A video in the station's media folder; its dwell is where it is cut, if it is longer.

    Attributes:
        pack: whether it is one of the content pack's, and `file` its path there.
    """

    file: MediaFile
    pack: bool = False


class MessageItem(_Item, frozen=True, kw_only=True, tag="message"):
    """Words set large, in each language by its code."""

    text: Annotated[dict[LanguageCode, MessageText], Meta(min_length=1)]

    def text_in(self, chain: Sequence[str]) -> str:
        """Return the text in the first language of the chain that has one, else in the first written."""
        return next(self.text[code] for code in (*chain, *self.text) if code in self.text)


class NumbersItem(_Item, frozen=True, kw_only=True, tag="numbers"):
    """The panel that compares the products' numbers."""


Item = ProductItem | PictureItem | VideoItem | MessageItem | NumbersItem
ITEM_KINDS: dict[str, type[Item]] = {
    "product": ProductItem,
    "picture": PictureItem,
    "video": VideoItem,
    "message": MessageItem,
    "numbers": NumbersItem,
}


class Playlist(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Items in their order, and what plays when none of them may.

    Attributes:
        order: as listed, or shuffled by weight.
        fallback: what plays when no item is eligible; "products" are the products' cards in turn,
            the content pack's videos and the numbers.
    """

    order: Literal["listed", "shuffled"] = "listed"
    fallback: Literal["products"] = "products"
    items: Annotated[tuple[Item, ...], Meta(max_length=MOST_ITEMS)] = ()

    def item(self, name: str) -> Item | None:
        """Return the item of that id, if there is one."""
        return next((item for item in self.items if item.id == name), None)


def fallback_of(pack: Pack) -> tuple[Item, ...]:
    """Return the items of the fallback: what a pack has to show, in order."""
    products, videos = (product.id for product in pack.products), (video.file for video in pack.videos)
    return cards(tuple(products), tuple(videos), numbers=pack.numbers is not None)


def cards(products: Sequence[str], videos: Sequence[str] = (), *, numbers: bool = False) -> tuple[Item, ...]:
    """Return an item for every product, every video of the pack, and the numbers, if any.

    No item of a playlist can have such an id.
    """
    shown = tuple(ProductItem(id=f"card:{product}", product=product) for product in products)
    films = tuple(VideoItem(id=f"card:{file}", file=file, pack=True) for file in videos)
    return (*shown, *films, NumbersItem(id="card:")) if numbers else (*shown, *films)


def is_from_pack(item: Item | None) -> bool:
    """Tell whether what an item shows is the content pack's, not the station's own."""
    return isinstance(item, ProductItem | NumbersItem) or (isinstance(item, VideoItem) and item.pack)


def lack_of(item: Item, pack: Pack) -> Sentence | None:
    """Return what of an item a content pack does not have; None when nothing is lacking."""
    match item:
        case ProductItem() if all(product.id != item.product for product in pack.products):
            return sentence("the content has no such product")
        case VideoItem() if item.pack and pack.video(item.file) is None:
            return sentence("the content has no such video")
        case NumbersItem() if pack.numbers is None:
            return sentence("the content has no numbers")
    return None


def faults(playlist: Playlist, name: str) -> Iterator[Problem]:
    """Find what is wrong with a playlist beyond the form of single values; problems call its file `name`."""
    seen: set[str] = set()
    for number, item in enumerate(playlist.items, 1):
        key = f"items[{number}]"
        if item.id in seen:
            message = sentence('"%1" is already the id of an item above', item.id)
            yield Problem(name, f"{key}.id", message, sentence("give each item its own id"))
        seen.add(item.id)
        yield from _faults_of_days(item, name, key)
        if item.hours and is_empty(item.hours):
            message = sentence('"%1" begins and ends at the same time', item.hours)
            fix = sentence("delete the line to play the whole day, or write hours like %1", '"09:00-17:30"')
            yield Problem(name, f"{key}.hours", message, fix)
        if isinstance(item, PictureItem | VideoItem):
            yield from _faults_of_file(item, name, key)


def _faults_of_days(item: Item, name: str, key: str) -> Iterator[Problem]:
    for field, day in (("first_day", item.first_day), ("last_day", item.last_day)):
        if day is not None and day.year not in _YEARS:
            fix = sentence("write a year from %1 to %2", _YEARS[0], _YEARS[-1])
            yield Problem(name, f"{key}.{field}", sentence("the year of %1 is out of range", day), fix)
    if item.first_day and item.last_day and item.last_day < item.first_day:
        message = sentence("%1 is before the first day, %2", item.last_day, item.first_day)
        yield Problem(
            name, f"{key}.last_day", message, sentence("write a later day, or delete one of the two lines")
        )


def _faults_of_file(item: PictureItem | VideoItem, name: str, key: str) -> Iterator[Problem]:
    suffixes = PICTURE_SUFFIXES if isinstance(item, PictureItem) else VIDEO_SUFFIXES
    if not is_safe(item.file):
        message = sentence('"%1" is outside the media folder', item.file)
        fix = sentence("put the file into the media folder and write its path there only")
        if isinstance(item, VideoItem) and item.pack:
            message = sentence('"%1" is outside the content pack', item.file)
            fix = sentence("put the file into the content pack and write its path there only")
        yield Problem(name, f"{key}.file", message, fix)
    elif PurePosixPath(item.file).suffix.lower() not in suffixes:
        message = sentence('"%1" is no video', item.file)
        if isinstance(item, PictureItem):
            message = sentence('"%1" is no picture', item.file)
        fix = sentence("its name must end in one of %1", ", ".join(sorted(suffixes)))
        yield Problem(name, f"{key}.file", message, fix)


def missing(playlist: Playlist, name: str, pack: Pack, media: Path) -> Iterator[Problem]:
    """Find items that name something that is not there; the others play all the same."""
    products = {product.id for product in pack.products}
    for number, item in enumerate(playlist.items, 1):
        if isinstance(item, ProductItem) and item.product not in products:
            fix = sentence("choose one of %1", ", ".join(sorted(products)))
            message = sentence('there is no product "%1"', item.product)
            yield Problem(name, f"items[{number}].product", message, fix)
        elif isinstance(item, NumbersItem) and pack.numbers is None:
            fix = sentence("take this item out, or switch it off")
            yield Problem(name, f"items[{number}].kind", sentence("the content pack has no numbers"), fix)
        elif isinstance(item, VideoItem) and item.pack:
            if pack.video(item.file) is None:
                listed = ", ".join(video.file for video in pack.videos)
                fix = (
                    sentence("choose one of %1", listed)
                    if listed
                    else sentence("take this item out, or switch it off")
                )
                message = sentence('the content pack has no video "%1"', item.file)
                yield Problem(name, f"items[{number}].file", message, fix)
        elif isinstance(item, PictureItem | VideoItem) and not (media / item.file).is_file():
            fix = sentence("copy it into %1, or switch the item off", media)
            yield Problem(name, f"items[{number}].file", sentence('"%1" is missing', item.file), fix)
