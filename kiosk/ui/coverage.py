"""Which characters would be boxes on the screen: in the content pack, and in every translation of it."""

import html
import unicodedata
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.clock import Clock
from kiosk.exhibition.pack import Pack
from kiosk.i18n.translations import TranslationFile, find_translations
from kiosk.packs.shown import ShownPack
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.ui.fonts import text_family, undrawable
from kiosk.ui.jobs import Jobs, Lane

_LISTED = 10
# When the first pictures have long been made
_LATER_S = 10.0


class Coverage(QObject):
    """Looks once for each pack, a while later, for characters that no font draws, and tells of them.

    Args:
        tell: is given what was found.
    """

    def __init__(
        self,
        shown: ShownPack,
        tell: Callable[[list[Problem]], None],
        jobs: Jobs,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self._jobs = jobs
        self._clock = clock
        self._due: float | None = None
        self.follow_pack(shown)

    def follow_pack(self, shown: ShownPack) -> None:
        """Look at this pack in a while."""
        self._look = partial(boxes, shown.pack, shown.folders)
        self._due = self._clock.monotonic() + _LATER_S

    def tick(self) -> None:
        """Look when it is time, and when nothing else is to be done."""
        if self._due is not None and self._clock.monotonic() >= self._due:
            self._due = None
            self._jobs.run(self._look, self._tell, urgency=-2, lane=Lane.LONG)


def boxes(pack: Pack, folders: Sequence[Path]) -> list[Problem]:
    """Return what no font draws in the pack's texts and in the `.ts` files of these folders.

    Fonts must have been loaded. Any thread will do.
    """
    code, texts = pack.source_language, [text for _context, _place, text in pack.strings()]
    return [*boxes_in(texts, code, (pack.id, code)), *boxes_in_translations(folders)]


def boxes_in_translations(folders: Sequence[Path]) -> list[Problem]:
    """Return what no font draws in the `.ts` files of these folders."""
    problems = []
    for file in find_translations(folders).files.values():
        layer: TranslationFile | None = file
        while layer is not None:
            problems += boxes_in(_translated(layer), layer.code, (str(layer.path), layer.code))
            layer = layer.overrides
    return problems


def _translated(file: TranslationFile) -> Set[str]:
    """Return the characters of a file's finished translations if any needs a closer look, else nothing."""
    try:
        data = file.path.read_bytes()
    except OSError:
        return frozenset()
    # Sources, comments and markup need no font; but without anything to find there is no need to parse.
    if not undrawable(html.unescape(data.decode("utf-8", "replace")), text_family(file.code)):
        return frozenset()
    from kiosk.i18n.letters import letters_of

    return letters_of(replace(file, overrides=None))


def boxes_in(texts: Iterable[str], code: str, place: tuple[str, str]) -> list[Problem]:
    """Return what no font draws in texts of this language, told with this place: a file, and a key in it."""
    letters = undrawable("".join(texts), text_family(code))
    if not letters:
        return []
    listed = ", ".join(f"{letter} (U+{ord(letter):04X} {_name(letter)})" for letter in letters[:_LISTED])
    if len(letters) > _LISTED:
        listed += ", …"
    told = sentence("a character that no font draws: %1", listed)
    if len(letters) > 1:
        told = sentence("%1 characters that no font draws: %2", len(letters), listed)
    fix = sentence("install, for all users, a font that has what is missing, or write the text without it")
    return [Problem(*place, told, fix)]


def _name(letter: str) -> str:
    return unicodedata.name(letter, "without a name").lower()
