"""The city in numbers: a panel of its own, each of whose numbers opens into an interactive figure."""

from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.exhibition.figure import Figure
from kiosk.exhibition.product import Colour, KeyFigure, Month, ReviewNote, note_strings
from kiosk.exhibition.text import Text
from kiosk.reading import Problem

#: The panel shows them all at once, without scrolling
MOST_ENTRIES = 9
CONTEXT = "numbers"


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One number of the panel: how it is told, and the figure that it opens into."""

    headline: KeyFigure
    figure: Figure


class Numbers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The panel as a whole.

    Attributes:
        claim: one line that makes a visitor curious.
        accent: the panel's colour, `#RRGGBB`.
        as_of: the month that the numbers refer to, `YYYY-MM`; empty when nothing is time-bound.
        source_lines: the lines of the source article, like `80-116`.
    """

    title: Text
    claim: Text
    accent: Colour
    as_of: Month = ""
    source_lines: Text
    entries: Annotated[tuple[Entry, ...], Meta(min_length=1, max_length=MOST_ENTRIES)]
    review_notes: tuple[ReviewNote, ...] = ()

    def strings(self) -> tuple[tuple[str, str], ...]:
        """Return every translatable text as (where it stands, text), in reading order."""
        found = [("title", self.title), ("claim", self.claim)]
        for number, entry in enumerate(self.entries, 1):
            place, headline = f"entries.{number}", entry.headline
            found += [
                (f"{place}.value", headline.value),
                (f"{place}.unit", headline.unit),
                (f"{place}.label", headline.label),
            ]
            found += [(f"{place}.{where}", text) for where, text in entry.figure.strings()]
        found += note_strings(self.review_notes)
        return tuple((where, text) for where, text in found if text)


def without_faulty_entries(numbers: Numbers, file: str) -> tuple[Numbers | None, list[Problem]]:
    """Leave out the entries whose figure cannot be drawn, and tell why; None when none is left."""
    problems: list[Problem] = []
    good: list[Entry] = []
    for number, entry in enumerate(numbers.entries, 1):
        faults = list(entry.figure.faults())
        place = f"entries[{number}].figure"
        problems += [Problem(file, f"{place}.{fault.key}", fault.message, fault.fix) for fault in faults]
        if not faults:
            good.append(entry)
    return (replace(numbers, entries=tuple(good)) if good else None), problems
