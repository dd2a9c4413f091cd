"""The languages on offer: follow the settings, and the station's folder of `.ts` files."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Clock
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.offer import Offer, offer
from kiosk.i18n.translations import FolderState, folder_state
from kiosk.packs.shown import ShownPack
from kiosk.reading import Problem
from kiosk.station.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages

Choice = tuple[Sequence[str], str]
"""Codes to offer, and the one that visits start in."""

#: How often the folder is looked at, s
LOOK_S = 1.0


class Prepared(NamedTuple):
    """What would be offered from these folders, by which choice and with which files of the station's own."""

    folders: Sequence[Path]
    content: str
    choice: Choice
    own: FolderState
    found: Offer


class LiveLanguages(QObject):
    """Keeps `languages` at what the settings and the `.ts` files say.

    Args:
        shown: the content pack that is shown; the last of its folders, the station's own, may change at any
            time.
        settings: which languages to offer, and which visits start in.
        compiler: compiles what is new, while running in the background.
        note: tells staff what is wrong with translations, in place of what was wrong before.
    """

    #: Other languages, or other texts, are on offer.
    changed = Signal()

    def __init__(
        self,
        shown: ShownPack,
        settings: Settings,
        compiler: Compiler,
        clock: Clock,
        jobs: Jobs,
        note: Callable[[Iterable[Problem]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folders: Sequence[Path] = shown.folders
        self._content = shown.pack.source_language
        self._choice = _choice(settings)
        self._compiler = compiler
        self._clock = clock
        self._jobs = jobs
        self._note = note
        self._looked_at = clock.monotonic()
        self._seen = self._glanced = folder_state(self.folders[-1])
        found = self._found(self.folders, self._content, self._choice)
        self._chains = found.chains
        note(found.problems)
        self.languages = Languages(found.chains, settings.default_language, self)

    def follow(self, settings: Settings) -> None:
        """Offer what the settings say now."""
        choice = _choice(settings)
        if choice != self._choice:
            self._choice = choice
            self._show(choice, self._found(self.folders, self._content, choice))

    def look_in(self, folders: Sequence[Path], content: str) -> Prepared:
        """Find and compile what would be offered with another pack; any thread will do."""
        choice, own = self._choice, self._seen
        return Prepared(folders, content, choice, own, self._found(folders, content, choice))

    def move(self, prepared: Prepared) -> None:
        """Offer from other folders from now on; the last one, the station's own, is the same."""
        self.folders, self._content = prepared.folders, prepared.content
        holds = (prepared.choice, prepared.own) == (self._choice, self._seen)
        self._show(
            self._choice, prepared.found if holds else self._found(self.folders, self._content, self._choice)
        )

    def tick(self) -> None:
        """Look at the folder about once a second: call this a few times a second."""
        now = self._clock.monotonic()
        if now - self._looked_at < LOOK_S:
            return
        self._looked_at = now
        state: FolderState = folder_state(self.folders[-1])
        # The same must be seen twice: whoever is just copying a file is given the time to finish.
        settled, self._glanced = state == self._glanced, state
        if settled and state != self._seen:
            self._seen = state
            folders, choice = self.folders, self._choice
            find = partial(self._found, folders, self._content, choice)
            self._jobs.run(find, partial(self._show_of, folders, choice))

    def _found(self, folders: Sequence[Path], content: str, choice: Choice) -> Offer:
        return offer(folders, *choice, self._compiler, content)

    def _show_of(self, folders: Sequence[Path], choice: Choice, found: Offer) -> None:
        if folders != self.folders:
            # Another content pack is shown meanwhile.
            found = self._found(self.folders, self._content, choice)
        self._show(choice, found)

    def _show(self, choice: Choice, found: Offer) -> None:
        if choice != self._choice:
            # The settings have changed meanwhile, and what they say has been offered from the same files.
            return
        self._note(found.problems)
        if (choice[1], found.chains) != (self.languages.default, self._chains):
            self._chains = found.chains
            self.languages.offer(found.chains, choice[1])
            self.changed.emit()


def _choice(settings: Settings) -> Choice:
    return settings.languages, settings.default_language
