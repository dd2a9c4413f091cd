"""An interactive figure: numbers that a visitor drags or taps to feel how large they are.

A figure is data; its `kind` tells how it is drawn. What it shows comes from the source. What does not
(geometry, arithmetic, common knowledge) is marked as a comparison, and the screen says so.
"""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from msgspec import Meta, Struct

from kiosk.exhibition.text import Text
from kiosk.sentences import Sentence, sentence

MOST_DOTS = 500
#: How far the parts of an `area` may differ from the whole, as a share of it
TOLERANCE = 0.1
#: How far those of a `share` may: they are rounded numbers
ROUNDING = 0.005

Size = Annotated[float, Meta(ge=0, le=1e15)]

_ABOVE_0 = sentence("write a number above 0")


class Fault(NamedTuple):
    """What is wrong with a figure: the key inside it, what is wrong, how to mend it."""

    key: str
    message: Sentence
    fix: Sentence


class Mark(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One number in a figure, or a word in place of one.

    Attributes:
        value: how large it is drawn; 0 for what has no size.
        shown: how it is written, where that is not the value itself: "1.5" with the unit "亿公里".
        note: a sentence about it.
        comparison: the source does not say it; it is there to compare with.
    """

    value: Size = 0
    shown: str = ""
    unit: str = ""
    label: Text
    note: str = ""
    comparison: bool = False


class _Drawing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    """What every kind of figure has.

    Attributes:
        title: what there is to find out.
        comparison: one line to compare with, which the source does not say.
    """

    title: Text
    comparison: str = ""

    def entries(self) -> tuple[Mark, ...]:
        """Return its numbers, in the order that the kind's QML file names; a kind without any has none."""
        return ()

    def faults(self) -> Iterator[Fault]:
        """Find what is wrong with its numbers among each other."""
        yield from ()

    def strings(self) -> tuple[tuple[str, str], ...]:
        """Return every translatable text as (where it stands, text), each text once."""
        found = [("figure.title", self.title)]
        for number, mark in enumerate(self.entries(), 1):
            place = f"figure.marks.{number}"
            found += [
                (f"{place}.shown", mark.shown),
                (f"{place}.unit", mark.unit),
                (f"{place}.label", mark.label),
                (f"{place}.note", mark.note),
            ]
        found.append(("figure.comparison", self.comparison))
        places = {text: where for where, text in reversed(found) if text}
        return tuple((where, text) for where, text in found if places.get(text) == where)


class Scale(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="scale"):
    """Waves that a finger drags from one mark to the next, ever farther.

    Attributes:
        logarithmic: distances that differ greatly are drawn by their powers of ten.
    """

    marks: Annotated[tuple[Mark, ...], Meta(min_length=2, max_length=5)]
    logarithmic: bool = False

    def entries(self) -> tuple[Mark, ...]:
        """Return the marks, the nearest first."""
        return self.marks

    def faults(self) -> Iterator[Fault]:
        """Find marks that do not go up, or that a logarithmic scale cannot show."""
        if self.logarithmic and self.marks[0].value == 0:
            message = sentence("a logarithmic scale cannot show 0")
            yield Fault("marks[1].value", message, _ABOVE_0)
        for number in range(1, len(self.marks)):
            before, value = self.marks[number - 1].value, self.marks[number].value
            if value <= before:
                message = sentence("%1 is not larger than the one before it, %2", value, before)
                fix = sentence("put the marks in ascending order")
                yield Fault(f"marks[{number + 1}].value", message, fix)


class Range(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="range"):
    """A thickness, drawn to scale, that a finger drags from the smallest to the largest.

    Attributes:
        against: something to compare with, drawn to the same scale.
    """

    smallest: Size
    largest: Size
    unit: str
    label: Text
    against: Mark | None = None

    def entries(self) -> tuple[Mark, ...]:
        """Return the smallest, the largest and, if there is one, what to compare with."""
        ends = (self.smallest, self.largest)
        marks = tuple(Mark(value=value, unit=self.unit, label=self.label) for value in ends)
        return (*marks, self.against) if self.against else marks

    def faults(self) -> Iterator[Fault]:
        """Find a smallest that is not smaller."""
        if self.smallest >= self.largest:
            message = sentence("%1 is not smaller than the largest, %2", self.smallest, self.largest)
            yield Fault("smallest", message, sentence("write the smaller number here"))
        if self.against and self.against.value > self.largest:
            message = sentence("%1 is larger than the largest, %2", self.against.value, self.largest)
            yield Fault("against.value", message, sentence("compare with something smaller"))


class Choice(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="choice"):
    """Options side by side; a tap chooses one. Where they have values, each is filled in proportion.

    Attributes:
        several: what was tapped stays lit, so that a visitor collects them.
    """

    options: Annotated[tuple[Mark, ...], Meta(min_length=2, max_length=6)]
    several: bool = False

    def entries(self) -> tuple[Mark, ...]:
        """Return the options."""
        return self.options

    def faults(self) -> Iterator[Fault]:
        """Find options without a value among others that have one."""
        empty = [number for number, option in enumerate(self.options, 1) if not option.value]
        if len(empty) < len(self.options):
            for number in empty:
                message = sentence("has no value, but other options have one")
                fix = sentence("give every option a value, or none")
                yield Fault(f"options[{number}].value", message, fix)


class Count(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="count"):
    """Many equal pieces that make up a number; a finger counts them up and down.

    Attributes:
        total: the number, and what it counts.
        each: how much of it one piece stands for, and what a piece is called.
        over: there are more than the total.
    """

    total: Mark
    each: Mark
    over: bool = False

    def entries(self) -> tuple[Mark, ...]:
        """Return the total and the piece."""
        return (self.total, self.each)

    def faults(self) -> Iterator[Fault]:
        """Find a total that cannot be shown as equal pieces."""
        if not self.each.value:
            fix = sentence("write how much one piece stands for")
            yield Fault("each.value", sentence("0 adds up to nothing"), fix)
            return
        pieces = self.total.value / self.each.value
        if not pieces.is_integer() or not 2 <= pieces <= MOST_DOTS:
            message = sentence(
                "%1 is no whole number of pieces: it is %2 × %3", self.total.value, pieces, self.each.value
            )
            fix = sentence("write a number that goes into the total 2 to %1 times", MOST_DOTS)
            yield Fault("each.value", message, fix)


class Area(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="area"):
    """A disc, and rectangles of the same area to the same scale that a finger lays out one by one.

    Attributes:
        whole: the disc's area.
        part: one rectangle's area.
        pieces: how many of them make up the whole.
        ratio: a rectangle's width divided by its height.
        reach: a length inside the disc: a blade.
        beside: something small beside it, to compare with: a person.
    """

    whole: Mark
    part: Mark
    pieces: Annotated[int, Meta(ge=2, le=12)]
    ratio: Annotated[float, Meta(ge=0.2, le=5)] = 1
    reach: Mark
    beside: Mark

    def entries(self) -> tuple[Mark, ...]:
        """Return the whole, the part, the length inside and what stands beside it."""
        return (self.whole, self.part, self.reach, self.beside)

    def faults(self) -> Iterator[Fault]:
        """Find parts that do not make up the whole."""
        together = self.part.value * self.pieces
        if abs(together - self.whole.value) > TOLERANCE * self.whole.value:
            message = sentence(
                "%1 × %2 is %3, not %4",
                self.pieces,
                self.part.value,
                together,
                self.whole.value,
            )
            yield Fault("pieces", message, sentence("write as many parts as make up the whole"))


class Balance(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="balance"):
    """Two columns, before and now; a finger takes the second one from what there was to what there is.

    Attributes:
        result: the difference, as the source tells it.
        begins: what the result is when both columns are alike.
        sign: stands before the result: "−".
    """

    before: Mark
    after: Mark
    result: Mark
    begins: Size = 0
    sign: str = ""

    def entries(self) -> tuple[Mark, ...]:
        """Return both sides and the result."""
        return (self.before, self.after, self.result)

    def faults(self) -> Iterator[Fault]:
        """Find sides that cannot be compared."""
        for key, mark in (("before", self.before), ("after", self.after)):
            if not mark.value:
                yield Fault(f"{key}.value", sentence("0 cannot be compared"), _ABOVE_0)
        if self.before.value == self.after.value:
            fix = sentence("write how large it is now")
            yield Fault("after.value", sentence("both sides are alike"), fix)


class Share(_Drawing, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="share"):
    """A part of a whole: a ring or, when the whole is a small number, dots. A finger goes from part to part.

    Attributes:
        whole: what the parts make up.
        parts: the first is the one that the figure is about.
        goal: what the first part is expected to become.
    """

    whole: Mark
    parts: Annotated[tuple[Mark, ...], Meta(min_length=2, max_length=4)]
    goal: Mark | None = None

    def entries(self) -> tuple[Mark, ...]:
        """Return the whole, the parts and, if there is one, the goal."""
        marks = (self.whole, *self.parts)
        return (*marks, self.goal) if self.goal else marks

    def faults(self) -> Iterator[Fault]:
        """Find parts that cannot be drawn, or do not make up the whole, and a goal outside it."""
        for number, part in enumerate(self.parts, 1):
            if not part.value:
                yield Fault(f"parts[{number}].value", sentence("0 is no part"), _ABOVE_0)
        together = sum(part.value for part in self.parts)
        if abs(together - self.whole.value) > ROUNDING * self.whole.value:
            message = sentence("the parts are %1 together, not %2", together, self.whole.value)
            yield Fault("parts", message, sentence("write parts that make up the whole"))
        if self.goal and not self.parts[0].value < self.goal.value <= self.whole.value:
            message = sentence("%1 does not lie between the first part and the whole", self.goal.value)
            yield Fault("goal.value", message, sentence("write what the first part is to grow to"))


Figure = Scale | Range | Choice | Count | Area | Balance | Share
