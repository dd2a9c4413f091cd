"""Sentences that the program tells in English, and can say in another language where staff read them."""

import re
from collections.abc import Callable
from typing import Self

_PLACE = re.compile(r"%([1-9])")


class Sentence(str):
    """An English sentence that remembers what it was made of: it reads, compares and prints as a text.

    Attributes:
        pattern: the sentence with `%1` to `%9` in the places of its values; what is translated.
        values: what stands in these places; a value may be a sentence, too.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: tuple[str, ...]

    def __new__(cls, pattern: str, *values: str) -> Self:
        """Make a sentence; a place without a value stays as it is."""
        made = super().__new__(cls, filled(pattern, values))
        made.pattern = pattern
        made.values = values
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, ...]]:
        """Return what another process makes the same sentence of."""
        return type(self), (self.pattern, *self.values)

    def said(self, translate: Callable[[str], str], kept: Callable[[str], str] = str) -> str:
        """Return it in another language.

        Args:
            translate: returns a pattern in that language.
            kept: returns a value that is no sentence as it stands there.
        """
        values = tuple(
            value.said(translate, kept) if isinstance(value, Sentence) else kept(value)
            for value in self.values
        )
        return filled(translate(self.pattern), values)

    def changed(self, change: Callable[[str], str]) -> "Sentence":
        """Return this sentence with each of its values changed, those of sentences inside it, too."""
        return Sentence(
            self.pattern,
            *(
                value.changed(change) if isinstance(value, Sentence) else change(value)
                for value in self.values
            ),
        )


def sentence(pattern: str, *values: object) -> Sentence:
    """Return a sentence with these values; `%1` stands for the first.

    What there is to translate is found by this function's name: write the pattern out where it is called.
    """
    return Sentence(pattern, *map(_kept, values))


def _kept(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return value if isinstance(value, Sentence) else str(value)


def verbatim(text: object) -> Sentence:
    """Return what somebody else has said, which is the same in every language."""
    return Sentence("%1", str(text))


def filled(pattern: str, values: tuple[str, ...]) -> str:
    """Return a pattern with its values; what a value contains is not looked at again."""
    known = {f"%{number}": value for number, value in enumerate(values, 1)}
    return _PLACE.sub(lambda place: known.get(place[0], place[0]), pattern)
