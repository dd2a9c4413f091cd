"""The self-test from a shell: one pass over the machine, with a Qt of its own and no window."""

import sys
from collections.abc import MutableMapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import offer
from kiosk.packs.shown import shown_pack
from kiosk.staff.checkup import Checkup, Seen, judge
from kiosk.station.options import DoctorOptions
from kiosk.station.paths import find_station, shipped_translations, shipped_trials
from kiosk.station.settings import settings_file
from kiosk.station.shown import Shown
from kiosk.station.system import this_system
from kiosk.station.verdicts import Finding, Verdict, worst
from kiosk.ui.facts import gather
from kiosk.ui.finding_words import finding_in_words, overall, title_of, to_do_in_words, verdict_in_words
from kiosk.ui.fonts import load_fonts
from kiosk.ui.interpreter import keep_constants_alive
from kiosk.ui.languages import Languages
from kiosk.ui.quiet import silence_players
from kiosk.ui.sheet import write_sheet
from kiosk.ui.sheet_text import Sheet

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class UnknownLanguageError(Exception):
    """There is no translation into the language that was asked for; the text is its code."""


class Checked(Struct, frozen=True, kw_only=True):
    """One check in words.

    Attributes:
        check: its name, for scripts: the same in every language.
        verdict: `good`, `attention`, `failed` or `unknown`.
        title: what it is called.
        told: the verdict in words.
        finding: what was seen.
        to_do: what to do about it, step by step.
    """

    check: str
    verdict: str
    title: str
    told: str
    finding: str
    to_do: tuple[str, ...]


class Examined(Struct, frozen=True, kw_only=True):
    """One kiosk, examined.

    Attributes:
        station: the machine's name.
        verdict: how everything is together.
        overall: the same in words.
        checks: every check.
    """

    station: str
    verdict: Verdict
    overall: str
    checks: tuple[Checked, ...]


def examine(options: DoctorOptions, clock: Clock, environ: MutableMapping[str, str]) -> Examined:
    """Examine a kiosk once, and write its commissioning sheet if that is asked for.

    Args:
        options: what to look at.
        clock: tells the time of the examination.
        environ: the process's environment; where it names no display, Qt is told to do without.

    Raises:
        UnknownLanguageError: there is no translation into the language.
        OSError: the sheet cannot be written.
    """
    if sys.platform.startswith("linux") and not any(environ.get(name) for name in _DISPLAYS):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(application, QGuiApplication)
    silence_players()
    keep_constants_alive()
    load_fonts()
    station = find_station(options.data)
    settings = settings_file(options.settings or station.settings_file, station.last_good_settings)
    languages = _languages(options, settings.check().value.default_language)
    try:
        pack = options.pack or shown_pack(station)
        seen = Checkup(station, settings, pack, clock, this_system()).look()
        findings = judge(seen, _shown(seen, application))
        if options.sheet is not None:
            code = str(languages.property("current"))
            write_sheet(Sheet(seen, findings, station.data, code), options.sheet.absolute())
        return _in_words(seen, findings)
    finally:
        languages.close()


def _languages(options: DoctorOptions, default: str) -> Languages:
    """Return the translations with the wanted language chosen."""
    code = options.language or default
    folders = [shipped_translations(), find_station(options.data).translations]
    # Not in the data folder: root may do this, and the kiosk could not write there any more.
    with TemporaryDirectory() as cache:
        offered = offer(folders, (code,), code, Compiler(Path(cache), linguist_program("lrelease")))
        if options.language and not offered.chains[code]:
            raise UnknownLanguageError(code)
        languages = Languages(offered.chains, code)
    languages.reset()
    return languages


def _shown(seen: Seen, application: QGuiApplication) -> Shown:
    """Return what Qt tells, once the clips have been played."""
    # Not before what it says has been silenced.
    from kiosk.ui.trials import try_videos

    outcome: dict[str, bool] = {}

    def done(played: dict[str, bool]) -> None:
        outcome.update(played)
        application.exit()

    try_videos(shipped_trials(), done, application)
    application.exec()
    return replace(gather(seen.letters), videos=outcome)


def _in_words(seen: Seen, findings: tuple[Finding, ...]) -> Examined:
    verdict = worst(findings)
    checks = tuple(
        Checked(
            check=finding.subject,
            verdict=finding.verdict.value,
            title=title_of(finding.subject),
            told=verdict_in_words(finding.verdict),
            finding=finding_in_words(finding),
            to_do=to_do_in_words(finding),
        )
        for finding in findings
    )
    return Examined(station=seen.around.name, verdict=verdict, overall=overall(verdict), checks=checks)
