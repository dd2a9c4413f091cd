"""Review notes that staff have settled: the suggested reading takes the place of the printed one."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.exhibition.pack import Pack
from kiosk.exhibition.product import Identifier, Product, ReviewNote
from kiosk.exhibition.text import Text
from kiosk.keeping import InPlace, KeptFile
from kiosk.sentences import sentence

#: For each product's id, what is printed and no longer shown, as the notes have it.
Settled = Mapping[str, Collection[str]]

#: Fields of a product, its pictures and its figure that are no texts to read.
_NO_TEXTS = frozenset({"id", "kind", "file", "folder", "accent", "as_of", "source_lines"})


class SettledNotes(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What staff have settled, as `settled.toml` has it.

    Attributes:
        suggested: for each product's id, the printed readings whose suggestion is shown in their place.
    """

    suggested: dict[Identifier, tuple[Text, ...]] = {}

    def with_choice(self, product: str, printed: str, *, suggested: bool) -> "SettledNotes":
        """Return the same with one note settled this way or that way."""
        others = tuple(entry for entry in self.suggested.get(product, ()) if entry != printed)
        chosen = (*others, printed) if suggested else others
        return SettledNotes(
            suggested={name: entries for name, entries in self.suggested.items() if name != product}
            | ({product: chosen} if chosen else {})
        )


_IN_PLACE = InPlace(
    last_good=sentence("the readings chosen last are shown"),
    default=sentence("the printed readings are shown"),
    fix=sentence("mend the file, then start the kiosk again"),
)


def settled_file(file: Path, last_good: Path) -> KeptFile[SettledNotes]:
    """Return the file of what staff have settled; `last_good` is where its copy is kept."""
    return KeptFile(file, last_good, SettledNotes, lambda _notes, _name: (), _IN_PLACE)


def settle(pack: Pack, settled: Settled) -> Pack:
    """Return the pack with the suggestions that staff have chosen; notes that are gone are passed over."""
    products = tuple(_settled(product, settled.get(product.id, ())) for product in pack.products)
    return replace(pack, products=products)


def _settled(product: Product, printed: Collection[str]) -> Product:
    chosen = [note for note in product.review_notes if note.choosable and note.as_printed in printed]
    notes, plain = product.review_notes, msgspec.to_builtins(replace(product, review_notes=()))
    for note in chosen:
        plain = _reworded(plain, note)
    return replace(msgspec.convert(plain, Product), review_notes=notes) if chosen else product


def _reworded(value: Any, note: ReviewNote) -> Any:
    """Return the same with the suggestion in every text in it."""
    if isinstance(value, str):
        return value.replace(note.shown, note.becomes)
    if isinstance(value, dict):
        return {key: entry if key in _NO_TEXTS else _reworded(entry, note) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_reworded(entry, note) for entry in value]
    return value
