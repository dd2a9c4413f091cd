"""A content pack: the folder with `pack.toml`, the products' files, the numbers and the pictures."""

from pathlib import Path, PurePosixPath
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.exhibition.numbers import CONTEXT, Numbers, without_faulty_entries
from kiosk.exhibition.product import Composition, Identifier, Product, ReviewNote, note_strings
from kiosk.exhibition.text import Text
from kiosk.reading import Problem, read_toml
from kiosk.sentences import sentence

MOST_PRODUCTS = 12
PACK_FILE = "pack.toml"
PRODUCTS_FOLDER = "products"
NUMBERS_FILE = "numbers.toml"

LanguageCode = Annotated[
    str,
    Meta(
        pattern=r"^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?$",
        examples=["zh_CN", "en"],
    ),
]


Version = Annotated[
    str,
    Meta(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}(\+[0-9]{1,6})?$", examples=["1.0.0"], max_length=40),
]
#: As `Version`, or empty
AnyVersion = Annotated[
    str, Meta(pattern=r"^([0-9]{1,6}(\.[0-9]{1,6}){0,3})?$", examples=["0.2"], max_length=40)
]


class PackVideo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A video for the attract loop.

    Attributes:
        file: path inside the pack, with forward slashes.
        caption: what it shows, for staff who put it into a playlist.
        credit: whose it is.
    """

    file: Text
    caption: Text
    credit: Text


class PackFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `pack.toml` says about the exhibition as a whole.

    Attributes:
        source_language: the language its texts are written in, like `zh_CN`.
        source: where the content comes from, as visitors may read it.
        version: numbers and dots, like `1.4.0`; `+2` at the end counts the changes made at the screen.
        licence: the licence of texts and pictures, like `CC-BY-4.0`.
        minimum_kiosk: the oldest version of the kiosk that can show the pack, like `0.2`; empty for any.
        videos: they take turns with the products while nobody touches, where staff have made no playlist.
    """

    id: Identifier
    title: Text
    subtitle: str = ""
    source_language: LanguageCode = "zh_CN"
    version: Version
    source: Text
    licence: Text
    minimum_kiosk: AnyVersion = ""
    videos: tuple[PackVideo, ...] = ()
    review_notes: tuple[ReviewNote, ...] = ()


class Pack(Struct, frozen=True, kw_only=True):
    """The exhibition that is shown: always usable, if need be without any product.

    Attributes:
        root: the pack's folder.
        title: empty when `pack.toml` cannot be used.
        products: at most `MOST_PRODUCTS`, ordered by `order`; each id once.
        numbers: the city in numbers; None when the pack has no such panel, or no usable one.
    """

    root: Path
    id: str
    title: str = ""
    subtitle: str = ""
    source_language: str = "zh_CN"
    version: str = ""
    source: str = ""
    licence: str = ""
    minimum_kiosk: str = ""
    videos: tuple[PackVideo, ...] = ()
    review_notes: tuple[ReviewNote, ...] = ()
    products: tuple[Product, ...] = ()
    numbers: Numbers | None = None

    def strings(self) -> tuple[tuple[str, str, str], ...]:
        """Return every translatable text as (context, where it stands, text), in reading order."""
        own = [("title", self.title), ("subtitle", self.subtitle), ("source", self.source)]
        for number, video in enumerate(self.videos, 1):
            own += [(f"videos.{number}.caption", video.caption), (f"videos.{number}.credit", video.credit)]
        own += note_strings(self.review_notes)
        found = [("pack", where, text) for where, text in own if text]
        for product in self.products:
            found += [(product.context, where, text) for where, text in product.strings()]
        if self.numbers is not None:
            found += [(CONTEXT, where, text) for where, text in self.numbers.strings()]
        return tuple(found)

    def picture_file(self, composition: Composition) -> Path | None:
        """Return where a picture's file should be; None when its path would leave the pack."""
        if not is_safe(composition.file):
            return None
        return self.root / composition.file

    def video(self, file: str) -> PackVideo | None:
        """Return what the pack tells of a video; None when it has none of that path, or it would leave it."""
        return next((video for video in self.videos if video.file == file and is_safe(file)), None)


class ProductFile(Struct, frozen=True):
    """A product and the file it was read from, named as seen from the pack's folder."""

    file: str
    product: Product


class PackReading(Struct, frozen=True, kw_only=True):
    """What reading a pack gave.

    Attributes:
        pack: what can be shown.
        read: every product file that is valid by itself, shown or not, in the order of file names.
        problems: everything wrong in the pack's text files.
    """

    pack: Pack
    read: tuple[ProductFile, ...]
    problems: tuple[Problem, ...]


def is_safe(file: str) -> bool:
    """Tell whether a picture's or a video's path, as written in a pack, stays inside it."""
    path = PurePosixPath(file)
    return not (path.is_absolute() or ".." in path.parts or set(file) & set("\\:\x00"))


def read_pack(root: Path) -> PackReading:
    """Read a pack's text files (not its pictures); whatever is wrong in them becomes a problem."""
    about, problems = read_toml(root / PACK_FILE, PackFile, name=PACK_FILE)
    read, of_products = _read_products(root / PRODUCTS_FOLDER)
    problems += of_products
    products, of_choice = _choose(read)
    problems += of_choice
    if not products:
        fix = sentence("put at least one product file into the folder %1", PRODUCTS_FOLDER)
        problems.append(Problem(PRODUCTS_FOLDER, "", sentence("there is no product to show"), fix))
    numbers, of_numbers = _read_numbers(root)
    problems += of_numbers
    if about is None:
        pack = Pack(root=root, id=root.name, products=products, numbers=numbers)
    else:
        pack = Pack(
            root=root,
            id=about.id,
            title=about.title,
            subtitle=about.subtitle,
            source_language=about.source_language,
            version=about.version,
            source=about.source,
            licence=about.licence,
            minimum_kiosk=about.minimum_kiosk,
            videos=about.videos,
            review_notes=about.review_notes,
            products=products,
            numbers=numbers,
        )
    return PackReading(pack=pack, read=tuple(read), problems=tuple(problems))


def _read_numbers(root: Path) -> tuple[Numbers | None, list[Problem]]:
    """Read the numbers, if the pack has any: the file may be left out."""
    if not (root / NUMBERS_FILE).exists():
        return None, []
    numbers, problems = read_toml(root / NUMBERS_FILE, Numbers, name=NUMBERS_FILE)
    return (None, problems) if numbers is None else without_faulty_entries(numbers, NUMBERS_FILE)


def _read_products(folder: Path) -> tuple[list[ProductFile], list[Problem]]:
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.suffix == ".toml")
    except OSError:
        fix = sentence("make this folder and put the product files into it")
        return [], [Problem(PRODUCTS_FOLDER, "", sentence("the folder is missing or cannot be read"), fix)]
    read: list[ProductFile] = []
    problems: list[Problem] = []
    for name in names:
        if name.startswith("."):
            continue
        file = f"{PRODUCTS_FOLDER}/{name}"
        product, wrong = read_toml(folder / name, Product, name=file)
        problems += wrong
        if product is not None:
            product, wrong = _without_faulty_figure(product, file)
            problems += wrong
            read.append(ProductFile(file, product))
    return read, problems


def _without_faulty_figure(product: Product, file: str) -> tuple[Product, list[Problem]]:
    """Leave a figure out whose numbers cannot be drawn: the product itself is shown."""
    faults = [] if product.figure is None else list(product.figure.faults())
    problems = [Problem(file, f"figure.{fault.key}", fault.message, fault.fix) for fault in faults]
    return (replace(product, figure=None) if problems else product), problems


def _choose(read: list[ProductFile]) -> tuple[tuple[Product, ...], list[Problem]]:
    """Return the products to show, in order, and what is wrong with them as a set."""
    by_id: dict[str, ProductFile] = {}
    by_order: dict[int, str] = {}
    problems: list[Problem] = []
    for entry in read:
        product = entry.product
        first = by_id.setdefault(product.id, entry)
        if first is not entry:
            message = sentence('"%1" is already the id of %2: this file is not shown', product.id, first.file)
            problems.append(Problem(entry.file, "id", message, sentence("give each product its own id")))
            continue
        holder = by_order.setdefault(product.order, entry.file)
        if holder != entry.file:
            message = sentence("%1 is already the order of %2", product.order, holder)
            fix = sentence("give each product its own order")
            problems.append(Problem(entry.file, "order", message, fix))
    # A duplicate order keeps its place behind the first: the sort is stable.
    ordered = sorted(by_id.values(), key=lambda entry: entry.product.order)
    for entry in ordered[MOST_PRODUCTS:]:
        message = sentence("is not shown: Home has room for %1 products", MOST_PRODUCTS)
        fix = sentence("move a product file out of %1, or change the order", PRODUCTS_FOLDER)
        problems.append(Problem(entry.file, "", message, fix))
    return tuple(entry.product for entry in ordered[:MOST_PRODUCTS]), problems
