"""A product of the exhibition, as its file in a content pack tells it.

Every text is in the pack's source language; other languages come from `.ts` files.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.exhibition.figure import Figure
from kiosk.exhibition.text import Text

Identifier = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60, examples=["hump-drone"])]
Colour = Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$", examples=["#3FA9F5"])]
Month = Annotated[str, Meta(pattern=r"^([0-9]{4}-(0[1-9]|1[0-2]))?$", examples=["2024-04"])]
Fraction = Annotated[float, Meta(ge=0, le=1)]
Point = tuple[Fraction, Fraction]
Area = tuple[Fraction, Fraction, Fraction, Fraction]


class KeyFigure(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The one number set very large on the panel, with its unit and what it counts."""

    value: Text
    unit: str = ""
    label: Text


class Spec(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the list of specifications."""

    label: Text
    value: Text
    unit: str = ""


class Composition(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One picture file, and where in it the product is.

    Attributes:
        file: path inside the pack, with forward slashes.
        focus: the product's centre, as fractions of width and height; a crop keeps it in view.
        quiet: where text may sit, as fractions: left, top, width, height.
    """

    file: Text
    focus: Point = (0.5, 0.5)
    quiet: Area | None = None


class Picture(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One view of the product: composed for wide screens and, if there is one, for tall screens."""

    landscape: Composition
    portrait: Composition | None = None
    caption: Text
    credit: Text
    kind: Literal["illustration", "photo"]

    def composed_for(self, *, tall: bool) -> Composition:
        """Return the composition to use on a tall (portrait) or a wide screen."""
        return self.portrait if tall and self.portrait else self.landscape


class Turntable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pictures of the product turning once round, that a visitor spins with a finger.

    Attributes:
        folder: folder inside the pack with the square pictures `00.webp`, `01.webp` and so on.
        frames: how many there are, at equal angles; the product turns to the right from one to the next.
    """

    folder: Text
    frames: Annotated[int, Meta(ge=12, le=72)]

    def compositions(self) -> tuple[Composition, ...]:
        """Return the pictures, in the order of turning."""
        return tuple(Composition(file=f"{self.folder}/{number:02d}.webp") for number in range(self.frames))


class ReviewNote(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A doubtful reading of the source, for staff to settle.

    Attributes:
        field: which field or passage it is about.
        as_printed: what the source prints, and so what the panel shows.
        suggested: what it probably should be; empty when nobody can tell.
        why: the reason for the doubt.
        shown: the words of the panel that the suggestion would change, wherever they stand in the
            product's texts; empty when staff cannot choose at the screen.
        becomes: what these words would become.
    """

    field: Text
    as_printed: Text
    suggested: str = ""
    why: Text
    shown: str = ""
    becomes: str = ""

    @property
    def choosable(self) -> bool:
        """Whether staff can choose the suggestion at the screen."""
        return bool(self.shown and self.becomes)


def note_strings(notes: tuple[ReviewNote, ...]) -> list[tuple[str, str]]:
    """Return what review notes tell staff, as (where it stands, text); readings are never translated."""
    found = []
    for number, note in enumerate(notes, 1):
        found += [(f"review_notes.{number}.field", note.field), (f"review_notes.{number}.why", note.why)]
    return found


class Product(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One product: a card on Home and a panel of its own.

    Attributes:
        order: its place among the products, from 1; also the number shown.
        claim: one line that makes a visitor curious.
        summary: 60 to 120 Chinese characters, the key idea first.
        accent: the product's colour, `#RRGGBB`.
        as_of: the month a time-bound claim refers to, `YYYY-MM`; empty when nothing is time-bound.
        source_lines: the lines of the source article, like `118-126`.
    """

    id: Identifier
    order: Annotated[int, Meta(ge=1, le=99)]
    name: Text
    maker: Text
    claim: Text
    summary: Text
    accent: Colour
    as_of: Month = ""
    source_lines: Text
    key_figure: KeyFigure
    specs: tuple[Spec, ...] = ()
    pictures: tuple[Picture, ...] = ()
    turntable: Turntable | None = None
    figure: Figure | None = None
    review_notes: tuple[ReviewNote, ...] = ()

    @property
    def context(self) -> str:
        """The context of this product's strings in the `.ts` files."""
        return f"product.{self.id}"

    def strings(self) -> tuple[tuple[str, str], ...]:
        """Return every translatable text as (where it stands, text), in reading order.

        Texts as they would read with a suggestion that staff may choose are among them, and what the
        review notes tell staff.
        """
        found = [
            ("name", self.name),
            ("maker", self.maker),
            ("claim", self.claim),
            ("summary", self.summary),
            ("key_figure.value", self.key_figure.value),
            ("key_figure.unit", self.key_figure.unit),
            ("key_figure.label", self.key_figure.label),
        ]
        for number, spec in enumerate(self.specs, 1):
            found += [
                (f"specs.{number}.label", spec.label),
                (f"specs.{number}.value", spec.value),
                (f"specs.{number}.unit", spec.unit),
            ]
        for number, picture in enumerate(self.pictures, 1):
            found += [
                (f"pictures.{number}.caption", picture.caption),
                (f"pictures.{number}.credit", picture.credit),
            ]
        if self.figure is not None:
            found += self.figure.strings()
        for note in self.review_notes:
            if note.choosable:
                found += [
                    (f"{where} ({note.suggested})", text.replace(note.shown, note.becomes))
                    for where, text in found
                    if note.shown in text
                ]
        found += note_strings(self.review_notes)
        return tuple((where, text) for where, text in found if text)
