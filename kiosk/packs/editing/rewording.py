"""Changes to products' texts and translations that become one new version of a pack."""

import re
from collections.abc import Collection, Sequence
from pathlib import Path

from kiosk.exhibition.pack import read_pack
from kiosk.keeping import NotSavedError
from kiosk.packs.editing.fields import ProductChange, fields_of
from kiosk.packs.editing.product_editing import add_spec, find_product, remove_spec, set_text
from kiosk.packs.editing.translating import keep_suggestions, set_translation
from kiosk.reading import Problem
from kiosk.sentences import sentence

_NUMBER = re.compile(r"specs\.(\d+)\.")


class Rewording:
    """Makes all changes in a pack's folder, or refuses them.

    Args:
        changes: what is to be changed.
        below: folders of translations that go after those of the pack.
    """

    def __init__(self, changes: Sequence[ProductChange], below: Sequence[Path]) -> None:
        self._changes = changes
        self._below = below
        #: The languages in which texts have to be translated anew
        self.lacking: tuple[str, ...] = ()

    def __call__(self, folder: Path) -> None:
        """Make the changes.

        Raises:
            NotSavedError: one of them cannot be made.
        """
        before = read_pack(folder).pack
        own = [change for change in self._changes if not change.language]
        for change in own:
            _change_texts(folder, change)
        lacking = keep_suggestions(folder, before, self._below)
        self.lacking = tuple(lacking)
        gone = {change.product: change.removed for change in own}
        for change in self._changes:
            if change.language:
                _translate(folder, change, gone.get(change.product, ()))


def _change_texts(folder: Path, change: ProductChange) -> None:
    for key, text in change.texts.items():
        number = _NUMBER.match(key)
        if number is None or int(number[1]) not in change.removed:
            set_text(folder, change.product, key, text)
    for place in sorted(change.removed, reverse=True):
        remove_spec(folder, change.product, place)
    for line in change.added:
        add_spec(folder, change.product, line.label, line.value, line.unit)


def _translate(folder: Path, change: ProductChange, gone: Collection[int]) -> None:
    """Translate texts of a product, some lines of whose specs have just been removed."""
    product = find_product(folder, change.product).product
    sources = {field.key: field.text for field in fields_of(product)}
    for before, text in change.texts.items():
        number = _NUMBER.match(before)
        if number and int(number[1]) in gone:
            continue
        place = int(number[1]) - sum(line < int(number[1]) for line in gone) if number else 0
        key = _NUMBER.sub(f"specs.{place}.", before)
        if not sources.get(key):
            fix = sentence("name a text that the product has, as kiosk pack texts lists them")
            raise NotSavedError(Problem(change.product, key, sentence("is no text to translate"), fix))
        set_translation(folder, change.language, product.context, sources[key], text)
