"""The self-test's judgement: each bad fact changes its own line, and says what to do."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.clock import Clock
from kiosk.staff.checkup import Checkup, Seen, judge
from kiosk.staff.pin import PinLock
from kiosk.station.paths import Station
from kiosk.station.self_test import GB, judge_machine
from kiosk.station.settings import Settings, settings_file
from kiosk.station.shell import Shell
from kiosk.station.shown import Face, Renderer, Screen, Shown
from kiosk.station.supervised import Supervised
from kiosk.station.touch_devices import Pointers
from kiosk.station.verdicts import Finding, Said, Verdict
from kiosk.supervision.policy import Trouble
from kiosk.supervision.record import Incident
from tests.support.clock import MovedClock
from tests.support.machines import AROUND, NOW, SHOWN, system
from tests.support.packs import write_pack

GOOD, ATTENTION, FAILED, UNKNOWN = (
    Verdict.GOOD,
    Verdict.ATTENTION,
    Verdict.FAILED,
    Verdict.UNKNOWN,
)


def failed(times: int) -> Supervised:
    """A kiosk that was started again so often, the last time because its picture stood still."""
    incidents = [Incident(NOW, Trouble.CRASHED, -11, 60, safe=False)] * times
    return Supervised(watched=True, incidents=(*incidents[1:], incidents[0]._replace(trouble=Trouble.FROZEN)))


SETTINGS = Settings(panel_diagonal_inches=43, panel_lower_edge_mm=700)


def by_subject(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    """Return findings by what they are about."""
    return {finding.subject: finding for finding in findings}


def test_a_machine_that_is_well_is_good_throughout() -> None:
    """Eleven checks, in the order in which an installer goes; nothing is left to do."""
    findings = judge_machine(AROUND, SHOWN, SETTINGS)
    assert [finding.subject for finding in findings] == [
        "display",
        "renderer",
        "touch",
        "fonts",
        "videos",
        "sound",
        "disk",
        "clock",
        "power",
        "lock-down",
        "supervision",
    ]
    assert {finding.verdict for finding in findings} == {GOOD}
    assert not any(finding.to_do for finding in findings)
    assert all(finding.said for finding in findings)


@pytest.mark.parametrize(
    ("subject", "changed", "verdict", "to_do"),
    [
        ("display", {"screen": Screen(640, 480, 60, 1)}, ATTENTION, "is-display-on"),
        ("display", {"screen": Screen(0, 0, 0, 1)}, FAILED, "is-display-on"),
        (
            "renderer",
            {"renderer": Renderer("OpenGL", "Mesa", "llvmpipe (LLVM 15)")},
            ATTENTION,
            "install-driver",
        ),
        ("renderer", {"renderer": Renderer("software")}, ATTENTION, "install-driver"),
        ("renderer", {"renderer": None}, UNKNOWN, "look-at-screen"),
        ("touch", {"touch": ()}, ATTENTION, "let-read-touch"),
        ("fonts", {"faces": (Face("en", "Inter", present=False),)}, ATTENTION, "install-fonts"),
        ("fonts", {"faces": (Face("en", "Inter", True, "ሴ"),)}, FAILED, "install-fonts"),
        ("videos", {"videos": {"H.264": True, "HEVC": False}}, ATTENTION, "convert-videos"),
        ("videos", {"videos": {"H.264": False}}, FAILED, "convert-videos"),
        ("videos", {"videos": None}, UNKNOWN, ""),
        ("sound", {"loudspeakers": ()}, ATTENTION, "connect-loudspeaker"),
        ("sound", {"loudspeakers": None}, UNKNOWN, ""),
    ],
)
def test_what_is_wrong_with_the_screen_is_told_where_it_is(
    subject: str, changed: dict[str, object], verdict: Verdict, to_do: str
) -> None:
    """One bad fact changes its own line and no other."""
    findings = by_subject(judge_machine(AROUND, replace(SHOWN, **changed), SETTINGS))
    found = findings.pop(subject)
    assert (found.verdict, "".join(found.to_do[:1])) == (verdict, to_do)
    assert {finding.verdict for finding in findings.values()} == {GOOD}


@pytest.mark.parametrize(
    ("subject", "changed", "verdict", "to_do"),
    [
        ("disk", {"free": GB}, ATTENTION, "make-room"),
        ("disk", {"free": GB // 4}, FAILED, "make-room"),
        ("disk", {"free": None}, UNKNOWN, ""),
        ("clock", {"now": datetime(1970, 1, 1, tzinfo=UTC)}, FAILED, "set-clock"),
        ("clock", {"zone": "Etc/UTC"}, ATTENTION, "set-zone"),
        ("clock", {"synchronised": False}, ATTENTION, "synchronise"),
        ("clock", {"synchronised": None}, GOOD, ""),
        ("power", {"sleeps": True}, ATTENTION, "mask-sleep"),
        ("power", {"blanks_after_s": 600}, ATTENTION, "stop-blanking"),
        ("power", {"blanks_after_s": None}, UNKNOWN, "see-power"),
        ("lock-down", {"shell": Shell("desktop")}, ATTENTION, "leave-desktop"),
        ("lock-down", {"shell": Shell("cage", True)}, ATTENTION, "stop-switching"),
        ("lock-down", {"root": True}, ATTENTION, "own-user"),
        ("lock-down", {"shell": Shell("")}, UNKNOWN, "look-at-screen"),
        ("supervision", {"supervised": Supervised(watched=False)}, ATTENTION, "supervise"),
        ("supervision", {"supervised": Supervised(watched=True, safe_since=NOW)}, FAILED, "restart"),
        ("supervision", {"supervised": failed(3)}, ATTENTION, "send-diagnostics"),
    ],
)
def test_what_is_wrong_with_the_machine_is_told_where_it_is(
    subject: str, changed: dict[str, object], verdict: Verdict, to_do: str
) -> None:
    """One bad fact changes its own line and no other."""
    findings = by_subject(judge_machine(replace(AROUND, **changed), SHOWN, SETTINGS))
    found = findings.pop(subject)
    assert (found.verdict, "".join(found.to_do[:1])) == (verdict, to_do)
    assert {finding.verdict for finding in findings.values()} == {GOOD}


def test_what_was_not_measured_is_asked_for() -> None:
    """The lower edge only where visitors are offered what needs it."""
    (display, *_) = judge_machine(AROUND, SHOWN, Settings())
    assert display.to_do == ("enter-diagonal", "enter-lower-edge")
    (display, *_) = judge_machine(AROUND, SHOWN, Settings(access_options=("contrast",)))
    assert display.to_do == ("enter-diagonal",)


@pytest.mark.parametrize(
    ("pointers", "screen", "verdict"),
    [
        (Pointers((), mice=False), SHOWN.screen, FAILED),
        (Pointers((), mice=True), SHOWN.screen, ATTENTION),
        (None, SHOWN.screen, ATTENTION),
        (None, None, UNKNOWN),
        (Pointers(("Touch frame",), mice=True), None, GOOD),
    ],
)
def test_a_kiosk_without_touch(pointers: Pointers | None, screen: Screen | None, verdict: Verdict) -> None:
    """It fails where nobody could operate it; from afar the system's word is enough."""
    shown = replace(SHOWN, touch=(), screen=screen)
    findings = by_subject(judge_machine(replace(AROUND, pointers=pointers), shown, SETTINGS))
    assert findings["touch"].verdict is verdict


def test_a_kiosk_that_is_meant_to_be_silent_needs_no_loudspeaker() -> None:
    """Volume 0 says so."""
    silent = Settings(panel_diagonal_inches=43, panel_lower_edge_mm=700, volume=0)
    findings = by_subject(judge_machine(AROUND, replace(SHOWN, loudspeakers=()), silent))
    assert findings["sound"].verdict is GOOD


def test_many_missing_letters_are_only_counted() -> None:
    """A sheet has no room for a thousand of them."""
    missing = "".join(map(chr, range(0x4E00, 0x4E00 + 1000)))
    shown = replace(SHOWN, faces=(Face("zh_CN", "Noto Sans CJK SC", True, missing),))
    fonts = by_subject(judge_machine(AROUND, shown, SETTINGS))["fonts"]
    assert fonts.said == (Said("characters-missing", ("zh_CN", 1000)),)


def checkup(folder: Path, clock: Clock) -> Checkup:
    """Return a checkup of a station with two small products."""
    station = Station(folder / "station")
    pack = folder / "pack"
    if not pack.exists():
        write_pack(pack, products=2, pictures=1)
    settings = settings_file(station.settings_file, station.last_good_settings)
    return Checkup(station, settings, pack, clock, system(folder))


def look(folder: Path, clock: Clock) -> tuple[Seen, dict[str, Finding]]:
    """Return what a checkup sees, and its findings."""
    seen = checkup(folder, clock).look()
    return seen, by_subject(judge(replace(seen, around=AROUND), SHOWN))


def test_a_new_station(tmp_path: Path, clock: MovedClock) -> None:
    """Only the PIN and the measures are missing, and nothing is written by looking."""
    seen, findings = look(tmp_path, clock)
    attention = {name for name, finding in findings.items() if finding.verdict is not GOOD}
    assert attention == {"display", "pin", "languages"}, "the small pack is not translated"
    assert findings["pack"].said[0] == Said("products", (2,))
    assert set(seen.letters) == {"zh_CN", "en"}
    assert {"国", "。"} & seen.letters["zh_CN"]
    assert not (tmp_path / "station").exists()


def test_a_station_that_staff_have_set_up(tmp_path: Path, clock: MovedClock) -> None:
    """PIN and hours are found where staff put them."""
    station = Station(tmp_path / "station")
    station.data.mkdir()
    station.settings_file.write_text('languages = ["zh_CN"]\n[opening_hours]\nmonday = "closed"\n', "utf-8")
    assert PinLock(station.pin_file, clock).choose("583027")
    seen, findings = look(tmp_path, clock)
    assert findings["pin"].verdict is GOOD
    assert findings["hours"].said == (Said("days", (1,)),)
    assert list(seen.letters) == ["zh_CN"]


def test_mistakes_in_files_are_counted(tmp_path: Path, clock: MovedClock) -> None:
    """Settings, playlist, a language that is not there, and the content."""
    station = Station(tmp_path / "station")
    station.data.mkdir()
    station.settings_file.write_text("idle_seconds = 1\n", "utf-8")
    station.playlist_file.write_text("order = 7\n", "utf-8")
    (tmp_path / "station/i18n").mkdir()
    (tmp_path / "station/i18n/oops.ts").touch()
    checked = checkup(tmp_path, clock)
    assert checked.look().problems == 3
    (tmp_path / "pack/products").joinpath("99.toml").write_text("nonsense", "utf-8")
    findings = by_subject(judge(checked.look(), Shown()))
    assert findings["settings"].verdict is ATTENTION
    assert findings["pack"].verdict is ATTENTION
    assert findings["pack"].to_do == ("check-pack",)


def test_content_is_not_checked_again_before_it_changes(
    tmp_path: Path, clock: MovedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opening every picture takes seconds, and the page may be opened often."""
    checked = checkup(tmp_path, clock)
    report = checked.look().report
    monkeypatch.setattr("kiosk.staff.checkup.check_pack", lambda *_: pytest.fail("checked again"))
    assert checked.look().report is report
