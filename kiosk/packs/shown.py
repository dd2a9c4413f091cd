"""Which content pack is shown: read at the start, and again whenever another one is to be shown."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.exhibition.pack import Pack, PackReading, read_pack
from kiosk.exhibition.review import SettledNotes, settle
from kiosk.keeping import KeptFile, NotSavedError
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence
from kiosk.station.paths import Station, shipped_pack, shipped_translations

#: Folder of a pack with its `.ts` files
TRANSLATIONS = "i18n"


class ShownPack(NamedTuple):
    """The content pack that is shown.

    Attributes:
        reading: the pack as it was read, with every reading as printed, and what is wrong in it.
        pack: the same with the readings that staff have chosen.
        folders: where its `.ts` files are; a later folder overrides an earlier one.
    """

    reading: PackReading
    pack: Pack
    folders: tuple[Path, ...]


def shown_pack(station: Station) -> Path:
    """Return the folder of the pack that a station shows, as far as nobody says otherwise."""
    return Store(station.packs).shown() or shipped_pack()


def translations_of(root: Path, station: Station) -> tuple[Path, ...]:
    """Return where `.ts` files are while the pack in this folder is shown; the station's own come last."""
    return shipped_translations(), root / TRANSLATIONS, station.translations


def can_be_shown(reading: PackReading) -> bool:
    """Tell whether a pack is more than an empty screen."""
    return bool(reading.pack.title and reading.pack.products)


def refusal(reading: PackReading, instead: Sentence) -> Problem:
    """Return why a pack cannot be shown; `instead` says what is shown in its place."""
    first = min(reading.problems, key=lambda problem: bool(problem.key))
    message = sentence("this content pack cannot be shown (%1: %2): %3", first.file, first.message, instead)
    return Problem(str(reading.pack.root), "", message, sentence("install it again, or show another one"))


class Packs:
    """The packs that one station can show, and what its staff have chosen in them."""

    def __init__(self, station: Station, settled: KeptFile[SettledNotes], named: Path | None = None) -> None:
        """Take the station, and the file that keeps how review notes were settled.

        `named` is the only pack that is to be shown, if somebody has named one.
        """
        self._station = station
        self._settled = settled
        self._named = named
        self._store = Store(station.packs)
        self._held: frozenset[str] | None = None

    @property
    def fixed(self) -> bool:
        """Whether somebody has named the only pack that is to be shown."""
        return self._named is not None

    @property
    def shipped(self) -> Path:
        """The folder of the pack that comes with the kiosk."""
        return shipped_pack()

    def first(self) -> tuple[ShownPack, list[Problem]]:
        """Read the pack to begin with: the one named, or else the one that was shown last.

        Where this cannot be shown, it is the newest that can be, and else the shipped one.

        Returns:
            The pack, and everything wrong with it and with those that should have been shown.
        """
        reading, problems = (read_pack(self._named), []) if self._named else self._last_shown()
        shown = self.as_chosen(reading)
        return shown, [*problems, *self.problems_of(reading)]

    def wanted(self) -> Path:
        """Return the folder of the pack that is to be shown."""
        return self._named or self._store.shown() or self.shipped

    def changed(self) -> bool:
        """Tell whether another pack may be wanted than when this was asked last."""
        return self._store.changed()

    def hold(self, roots: Iterable[Path]) -> None:
        """Let the packs in these folders stay on the disk until this is called again: they are shown."""
        names = frozenset(root.name for root in roots if root.parent == self._store.folder)
        if not self.fixed and names != self._held:
            # A disk that takes no word takes no other pack either.
            with suppress(NotSavedError):
                self._store.hold(names)
                self._held = names

    def as_chosen(self, reading: PackReading) -> ShownPack:
        """Return a pack with the readings that staff have chosen."""
        pack = settle(reading.pack, self._settled.load().value.suggested)
        return ShownPack(reading, pack, self.folders_of(pack.root))

    def folders_of(self, root: Path) -> tuple[Path, ...]:
        """Return where `.ts` files are while the pack in this folder is shown."""
        return translations_of(root, self._station)

    def problems_of(self, reading: PackReading) -> list[Problem]:
        """Return what is wrong with a pack that is shown, and with what staff have chosen in it."""
        return [*self._settled.load().problems, *reading.problems]

    def _last_shown(self) -> tuple[PackReading, list[Problem]]:
        while True:
            state = self._store.state()
            self.hold(self._store.folder / kept.folder for kept in state.kept)
            if not self._store.changed():
                break
        problems = self._store.recover()
        kept = (state.shown, *(kept.folder for kept in state.kept)) if state.shown else ()
        for name in dict.fromkeys(kept):
            reading = read_pack(self._station.packs / name)
            if can_be_shown(reading):
                return reading, problems
            problems.append(refusal(reading, sentence("another one is shown")))
        return read_pack(self.shipped), problems
