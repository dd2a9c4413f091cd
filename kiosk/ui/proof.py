"""A proof of a pack's texts, where no kiosk runs and no screen is: what is not drawn, what does not fit."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock
from kiosk.exhibition.numbers import CONTEXT
from kiosk.exhibition.pack import NUMBERS_FILE, PACK_FILE, PackReading
from kiosk.i18n.content_files import known_messages
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.station.options import PixelSize
from kiosk.ui.coverage import boxes_in, boxes_in_translations
from kiosk.ui.fitting import Misfit, misfits
from kiosk.ui.fonts import load_fonts
from kiosk.ui.interpreter import keep_constants_alive

_NUMBER = re.compile(r"\.(\d+)(?=\.|$)")

Place = tuple[str, str]
"""A file, and a key in it or a line about it."""


class Proof:
    """Looks at a pack's texts as they are drawn.

    Args:
        reading: the pack.
        folders: where translations of it are, those that go before others last.
        clock: tells the time.
    """

    def __init__(self, reading: PackReading, folders: Sequence[Path], clock: Clock) -> None:
        self._reading = reading
        self._folders = folders
        self._clock = clock

    def look(
        self, screens: Sequence[PixelSize], languages: Sequence[str]
    ) -> tuple[list[Problem], list[Problem]]:
        """Return what no font draws, and what does not fit, or which fonts are missing.

        While fonts are missing nothing is measured: that would only say so once more.

        Args:
            screens: sizes in which to measure, px; none to measure nothing.
            languages: codes of the languages to measure besides the source's.
        """
        with _application():
            missing = load_fonts()
            if missing:
                return [], missing
            pack, folders = self._reading.pack, self._folders
            found = list(misfits(pack, folders, languages, screens, self._clock)) if screens else []
            return self._boxes(), self._told(found)

    def _boxes(self) -> list[Problem]:
        code = self._reading.pack.source_language
        own = [boxes_in([text], code, place) for text, place in self._places(code).items()]
        return [*itertools.chain(*own), *boxes_in_translations(self._folders)]

    def _told(self, found: Sequence[Misfit]) -> list[Problem]:
        """Return one problem for each text, with the screens that it does not fit on."""
        texts = {code: self._places(code) for code in {misfit.language for misfit in found}}
        by_place: dict[Place, list[Misfit]] = {}
        for misfit in found:
            known = texts[misfit.language]
            place = _place_of(misfit.text, known) or _place_of(misfit.fault, known)
            if place is not None:
                by_place.setdefault(place, []).append(misfit)
        return [_problem(place, misfits) for place, misfits in by_place.items()]

    def _places(self, code: str) -> Mapping[str, Place]:
        """Return where each text that is shown in a language comes from."""
        pack = self._reading.pack
        files = {entry.product.context: entry.file for entry in self._reading.read}
        files |= {"pack": PACK_FILE, CONTEXT: NUMBERS_FILE}
        own = {text: (files.get(context, context), key_of(where)) for context, where, text in pack.strings()}
        if code == pack.source_language:
            return own
        content = {(context, text) for context, _, text in pack.strings()}
        name = f"kiosk_{code}.ts"
        return own | {
            message.forms[0]: (name, sentence("%1, %2", message.context, message.excerpt))
            for message in reversed(known_messages(self._folders).get(code, ()))
            if message.usable and (message.context, message.source) in content
        }


def key_of(where: str) -> str:
    """Return the key, as problems write it, of what a pack calls `specs.1.label`."""
    return _NUMBER.sub(r"[\1]", re.sub(r"^(entries\.\d+)\.(value|unit|label)$", r"\1.headline.\2", where))


def _place_of(shown: str, places: Mapping[str, Place]) -> Place | None:
    """Return where a text comes from that may stand among others: that of the longest one in it."""
    best = max((text for text in places if text in shown), key=len, default=None)
    return None if best is None else places[best]


def _problem(place: Place, found: Sequence[Misfit]) -> Problem:
    first, screens = found[0], {misfit.screen for misfit in found}
    message = sentence("%1 on the screen %2", first.fault, first.screen)
    if len(screens) > 1:
        message = sentence("%1, and on %2 more", message, len(screens) - 1)
    return Problem(*place, message, sentence("shorten it, or what stands beside it"))


@contextmanager
def _application() -> Iterator[None]:
    if QGuiApplication.instance() is not None:
        yield
        return
    application = QGuiApplication(["kiosk", "-platform", "offscreen"])
    keep_constants_alive()
    try:
        yield
    finally:
        application.shutdown()
