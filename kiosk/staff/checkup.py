"""The self-test: one pass over the machine and over everything that a kiosk must have to be handed over."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from kiosk.attract.store import playlist_file
from kiosk.clock import Clock
from kiosk.exhibition.checking import Report, check_pack
from kiosk.exhibition.pack import Pack, read_pack
from kiosk.i18n.offer import wanted_codes
from kiosk.i18n.translations import find_translations
from kiosk.keeping import KeptFile
from kiosk.packs.shown import translations_of
from kiosk.staff.pin import PinLock
from kiosk.station.health import last_change
from kiosk.station.paths import Station
from kiosk.station.self_test import judge_machine
from kiosk.station.settings import Settings
from kiosk.station.shown import Shown
from kiosk.station.surroundings import Surroundings, look_around
from kiosk.station.system import System
from kiosk.station.verdicts import Finding, Said, Verdict, graded


class Seen(Struct, frozen=True, kw_only=True):
    """What one pass saw, as far as Qt is not needed for it.

    Attributes:
        title: of the exhibition.
        around: the machine.
        settings: what the file says, or the defaults.
        problems: how many problems settings, playlist and translations have.
        report: what checking the content pack found.
        pin_set: whether staff have chosen a PIN.
        letters: for each language on offer the characters of its texts.
        missing: for each language on offer, how many of its texts are not translated.
    """

    title: str
    around: Surroundings
    settings: Settings
    problems: int
    report: Report
    pin_set: bool
    letters: Mapping[str, frozenset[str]]
    missing: Mapping[str, int]


class Checkup:
    """Looks at one kiosk, whether it runs or not, and changes nothing."""

    def __init__(
        self, station: Station, settings: KeptFile[Settings], pack: Path, clock: Clock, system: System
    ) -> None:
        """Take where its files are, and what tells of time and the machine."""
        self._station = station
        self._settings = settings
        self._pack = pack
        self._clock = clock
        self.system = system
        self._checked: tuple[datetime | None, Report] | None = None

    def look(self) -> Seen:
        """Look once, on any thread, one at a time; takes seconds where there are many pictures."""
        station, settings = self._station, self._settings.check()
        playlist = playlist_file(station.playlist_file, station.last_good_playlist).check()
        pack = read_pack(self._pack).pack
        letters, missing, problems = self._look_at_languages(settings.value, pack)
        return Seen(
            title=pack.title,
            around=look_around(station.data, self._clock.now(), self.system),
            settings=settings.value,
            problems=len(settings.problems) + len(playlist.problems) + problems,
            report=self._report(),
            pin_set=PinLock(station.pin_file, self._clock).is_set,
            letters=letters,
            missing=missing,
        )

    def _report(self) -> Report:
        """Check the content, unless it has been checked and not changed since."""
        # Loaded when staff look, not at the start.
        from kiosk.media.workshop import Workshop

        changed = last_change(self._pack)
        if self._checked is None or self._checked[0] != changed:
            with Workshop(self._clock, workers=1) as workshop:
                self._checked = changed, check_pack(self._pack, workshop.probe)
        return self._checked[1]

    def _look_at_languages(
        self, settings: Settings, pack: Pack
    ) -> tuple[dict[str, frozenset[str]], dict[str, int], int]:
        from kiosk.i18n.letters import letters_of
        from kiosk.i18n.missing import missing

        own, default = self._station.translations, settings.default_language
        found = find_translations(translations_of(self._pack, self._station))
        lacking = missing(found.files, pack.strings(), pack.source_language)
        wanted = wanted_codes(found.files, settings.languages, default, own)
        offered = [code for code in wanted if code in found.files]
        letters = {code: letters_of(found.files[code]) for code in offered}
        unknown = len(wanted) - len(offered)
        return letters, {code: lacking[code].total() for code in offered}, len(found.problems) + unknown


def judge(seen: Seen, shown: Shown) -> tuple[Finding, ...]:
    """Return a finding for each check, in the order in which an installer goes."""
    machine = judge_machine(seen.around, shown, seen.settings)
    return (*machine, _content(seen.report), _files(seen), _pin(seen), _hours(seen), _languages(seen))


def _content(report: Report) -> Finding:
    counts = (
        Said("products", (report.products,)),
        Said("problems", (len(report.problems),)) if report.problems else Said("no-problems"),
        Said("warnings", (len(report.warnings),)) if report.warnings else Said("no-warnings"),
        Said("notes", (len(report.notes),)) if report.notes else Said("no-notes"),
    )
    verdict = graded(bool(report.problems), not report.products)
    return Finding("pack", verdict, counts, () if verdict is Verdict.GOOD else ("check-pack",))


def _files(seen: Seen) -> Finding:
    if seen.problems:
        to_do = ("check-settings",)
        return Finding("settings", Verdict.ATTENTION, (Said("problems", (seen.problems,)),), to_do)
    return Finding("settings", Verdict.GOOD, (Said("no-problems"),))


def _pin(seen: Seen) -> Finding:
    if seen.pin_set:
        return Finding("pin", Verdict.GOOD, (Said("chosen"),))
    return Finding("pin", Verdict.ATTENTION, (Said("not-chosen"),), ("choose-pin",))


def _hours(seen: Seen) -> Finding:
    days = len(seen.settings.opening_hours)
    return Finding("hours", Verdict.GOOD, (Said("days", (days,)) if days else Said("no-days"),))


def _languages(seen: Seen) -> Finding:
    lacking = {code: count for code, count in seen.missing.items() if count}
    said = (Said("name", (", ".join(seen.missing),)),) if seen.missing else (Said("none"),)
    more = tuple(Said("texts-missing", (code, count)) for code, count in lacking.items())
    to_do = ("translate",) if lacking or not seen.missing else ()
    return Finding("languages", graded(bool(lacking), not seen.missing), (*said, *more), to_do)
