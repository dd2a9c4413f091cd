"""`kiosk doctor` and the commissioning sheet, on the machine that the tests run on."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import __version__
from kiosk.__main__ import main
from kiosk.staff.checkup import Checkup, Seen, judge
from kiosk.station.paths import Station
from kiosk.station.settings import settings_file
from kiosk.station.shown import Face, Shown
from kiosk.station.surroundings import Surroundings
from kiosk.station.verdicts import Finding, Said, Verdict
from kiosk.ui.sheet import save_sheet, write_sheet
from kiosk.ui.sheet_text import Sheet
from tests.support.clock import MovedClock
from tests.support.machines import AROUND, SHOWN, system
from tests.support.packs import write_pack
from tests.support.pdf import pages_of, runs_of

# What stands side by side on the sheet, as it is read.
MIRRORED = {
    "en": [("kiosk", __version__), ("Check", "Verdict", "Finding"), ("Installer", "Place", "Signature")],
    "ar": [("kiosk", __version__), ("الفحص", "التقييم", "النتيجة"), ("اسم", "المكان", "التوقيع")],
}


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is as it should be, seen from a shell."""

    def look(_data: Path, _now: object, _system: object) -> Surroundings:
        return AROUND

    monkeypatch.setattr("kiosk.staff.checkup.look_around", look)
    monkeypatch.setattr("kiosk.ui.doctor._shown", lambda _seen, _application: SHOWN)


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """A data folder in which the screen has been measured."""
    (tmp_path / "station").mkdir()
    text = 'panel_diagonal_inches = 43\npanel_lower_edge_mm = 700\ndefault_language = "en"\n'
    (tmp_path / "station/settings.toml").write_text(text, "utf-8")
    return tmp_path / "station"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Two small products."""
    return write_pack(tmp_path / "pack", products=2, pictures=1)


@pytest.fixture
def seen(station: Path, pack: Path, clock: MovedClock) -> Seen:
    """What a checkup sees of them."""
    folder = Station(station)
    settings = settings_file(folder.settings_file, folder.last_good_settings)
    return replace(Checkup(folder, settings, pack, clock, system(station)).look(), around=AROUND)


def texts(file: Path) -> list[str]:
    """Return the text of each page, as somebody copies it."""
    size, found = pages_of(file)
    assert [round(length) for length in size] == [595, 842], "A4"
    return found


def test_it_tells_everything_in_the_stations_language(
    examined: None, station: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What needs attention alone does not make it fail."""
    assert main(["doctor", "--data", str(station), "--pack", str(pack)]) == 0
    told = capsys.readouterr().out
    assert "[good] Touch: Touch frame" in told
    assert "[attention] PIN for staff: not chosen yet\n    → Choose one" in told
    assert told.rstrip().endswith("Something needs a look soon")


def test_a_script_reads_the_same_names_in_every_language(
    examined: None, station: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The words are Chinese, the names are not."""
    words = ["doctor", "--data", str(station), "--pack", str(pack), "--json", "--language", "zh_CN"]
    assert main(words) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["station"], answer["version"], answer["verdict"]) == ("kiosk-03", __version__, "attention")
    checks = {check["check"]: check for check in answer["checks"]}
    assert len(checks) == 16
    assert checks["pin"]["verdict"] == "attention"
    assert checks["pin"]["title"] == "员工密码"


def test_a_failure_is_an_exit_status(
    examined: None, station: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a script for twenty kiosks stops at the one that is not well."""
    boxes = Shown(faces=(Face("en", "Inter", True, "ሴ"),))
    monkeypatch.setattr("kiosk.ui.doctor._shown", lambda _seen, _application: boxes)
    assert main(["doctor", "--data", str(station), "--pack", str(pack)]) == 1


def test_a_language_without_translation_is_refused(
    examined: None, station: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is looked at."""
    assert main(["doctor", "--data", str(station), "--pack", str(pack), "--language", "tlh"]) == 3
    assert "tlh" in capsys.readouterr().err


def test_nothing_is_written_but_the_sheet(examined: None, station: Path, pack: Path, tmp_path: Path) -> None:
    """Root may look without leaving files that the kiosk cannot write."""
    sheet = tmp_path / "sheet.pdf"
    assert main(["doctor", "--data", str(station), "--pack", str(pack), "--sheet", str(sheet)]) == 0
    assert [file.name for file in station.iterdir()] == ["settings.toml"]
    (page,) = texts(sheet)
    assert "Commissioning sheet" in page


def test_a_sheet_that_cannot_be_written_is_told(
    examined: None, station: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the file's name."""
    assert main(["doctor", "--data", str(station), "--pack", str(pack), "--sheet", "/proc/no/sheet.pdf"]) == 1
    assert "/proc/no/sheet.pdf: cannot be written" in capsys.readouterr().err


def test_the_sheet_has_everything_on_one_page(seen: Seen, tmp_path: Path) -> None:
    """Station, version, date, each check, each setting, and room to sign; the text can be copied."""
    file = save_sheet(Sheet(seen, judge(seen, SHOWN), Path("/data"), "en"), tmp_path)
    assert file.name == "commissioning-kiosk-03-2026-05-01-100000.pdf"
    (page,) = texts(file)
    for words in (
        "kiosk-03",
        __version__,
        "2026-05-01 10:00",
        "3840 × 2160 pixels",
        "→ Choose one, so that visitors cannot open this console.",
        "Diagonal of the screen",
        "43 inches",
        "Remarks",
        "Installer’s name",
        "Place and date",
        "Signature",
        "Page 1 of 1",
    ):
        assert words in page, words


def test_a_sheet_from_the_right_is_mirrored(
    examined: None, station: Path, pack: Path, tmp_path: Path
) -> None:
    """Columns, arrows and the places to sign; a date stays as it is."""
    sheet = tmp_path / "sheet.pdf"
    words = ["--data", str(station), "--pack", str(pack), "--sheet", str(sheet)]
    for language, order in (("en", 1), ("ar", -1)):
        assert main(["doctor", *words, "--language", language]) == 0
        runs = [run for page in runs_of(sheet) for run in page]
        for row in MIRRORED[language]:
            places = [next(place for place, text in runs if part in text) for part in row]
            assert places == sorted(places)[::order], (language, row)
            assert len(set(places)) == len(places)
        told = "".join(text for _, text in runs)
        assert "2026-05-01 10:00" in told
        assert ("→" in told, "←" in told) == (order == 1, order == -1)


def test_a_long_sheet_keeps_the_signature_on_a_page_of_its_own(seen: Seen, tmp_path: Path) -> None:
    """Everything that was found is on it, and what is filled in by hand is never cut in two."""
    words = tuple(Said("name", (f"finding {number} " * 12,)) for number in range(24))
    findings = (*judge(seen, SHOWN), Finding("lock-down", Verdict.ATTENTION, words, ("own-user",)))
    file = tmp_path / "sheet.pdf"
    write_sheet(Sheet(seen, findings, Path("/data"), "en"), file)
    pages = texts(file)
    assert len(pages) == 2
    assert "finding 23" in "".join(pages)
    assert all(word in pages[-1] for word in ("Remarks", "Signature"))
    assert "Remarks" not in pages[0]


def test_a_name_that_is_no_file_name_does_no_harm(seen: Seen, tmp_path: Path) -> None:
    """The machine's name becomes part of the sheet's."""
    named = replace(seen, around=replace(AROUND, name="../hall 3"))
    file = save_sheet(Sheet(named, judge(named, SHOWN), Path("/data"), "en"), tmp_path)
    assert file.parent == tmp_path
    assert file.is_file()
