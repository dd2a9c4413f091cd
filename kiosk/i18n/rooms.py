"""Where each text stands, how many characters it has room for, and which picture of the tour shows it.

The table is `rooms.toml` beside the shipped `.ts` files. An ideograph, or what else is as wide, counts two.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from kiosk.reading import Problem, read_toml

_SENTENCE = re.compile(r"[.?!:](\s|$)")
#: A place's number, and the reading that staff may choose there
_PARTICULAR = re.compile(r"\.\d+| \(.*\)")


class Room(Struct, frozen=True, forbid_unknown_fields=True):
    """The room of the texts of one place.

    Attributes:
        picture: the tour's picture of it; `{product}` stands for the product's number.
        label: characters, for a text that is no sentence.
        sentence: characters, for a text that is one.
        where: what the place is, where its name does not say.
    """

    picture: str
    label: int = 0
    sentence: int = 0
    where: str = ""


class Rooms(Struct, frozen=True, forbid_unknown_fields=True):
    """The table: interface by context, content by `<kind>.<place>`, as in `product.specs.label`."""

    interface: dict[str, Room] = {}
    content: dict[str, Room] = {}


def read_rooms(file: Path) -> tuple[Rooms, list[Problem]]:
    """Read the table; without one, no text is too long."""
    if not file.exists():
        return Rooms(), []
    rooms, problems = read_toml(file, Rooms)
    return rooms or Rooms(), problems


def width(text: str) -> int:
    """Return how many characters wide a text is."""
    return sum(_width(character) for character in text)


def counted(text: str, room: int) -> tuple[int, int]:
    """Return how many characters a text has, as people count them, and how many of these have room."""
    widths = [wide for character in text if (wide := _width(character))]
    return len(widths), sum(end <= room for end in itertools.accumulate(widths))


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


class Places:
    """The rooms of the texts that there are."""

    def __init__(self, rooms: Rooms, content: Iterable[tuple[str, str, str]]) -> None:
        self._rooms = rooms
        self._content = tuple(content)

    def of(self, context: str, source: str) -> tuple[int, str]:
        """Return a text's room, 0 when it has none, and a line about it for translators."""
        place = self._by_text.get((context, source)) or self._rooms.interface.get(context)
        if place is None:
            return 0, ""
        if (context, source) in self._by_text:
            room = place.label
        else:
            room = place.sentence if _SENTENCE.search(source) else place.label
        picture = place.picture.replace("{product}", f"{self._numbers.get(context, 0):02}")
        where = f"{place.where}. " if place.where else ""
        return room, f"{where}Room: {room}. Picture: {picture}"

    @cached_property
    def _by_text(self) -> Mapping[tuple[str, str], Room]:
        """The narrowest room of each text of the content: it may stand in several places."""
        found: dict[tuple[str, str], Room] = {}
        for context, where, text in self._content:
            room = self._rooms.content.get(content_place(context, where))
            known = found.get((context, text))
            if room is not None and (known is None or room.label < known.label):
                found[context, text] = room
        return found

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        contexts = dict.fromkeys(context for context, _, _ in self._content if context.startswith("product."))
        return {context: number for number, context in enumerate(contexts, 1)}


def content_place(context: str, where: str) -> str:
    """Return what the table calls a place of the content."""
    return f"{context.split('.')[0]}.{_PARTICULAR.sub('', where)}"
