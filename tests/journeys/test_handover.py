"""What an installer hands over, by touch: the self-test on the page Health, the sheet, and the licences."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kiosk.station.sticks import Stick
from tests.journeys.conftest import Open
from tests.support.clerk import Clerk, english
from tests.support.machines import SHOWN
from tests.support.pdf import pages_of
from tests.support.staff import Staff
from tests.support.texts import check_texts
from tests.support.visitor import place

SIZES = ((1920, 1080), (1080, 1920))


def clerk(open_kiosk: Open, pack: Path, folder: Path, size: tuple[int, int] = (1080, 1920)) -> Clerk:
    """Return staff before the page Health, when the self-test has looked."""
    staff = Clerk(open_kiosk(pack, size, data=english(folder / "station")), "Health")
    visitor = staff.visitor
    visitor.wait_until(lambda: len(visitor.find_all("StatusLine")) == 22, "the self-test has looked")
    visitor.wait_until(lambda: staff.kiosk.health._videos is not None, "the clips have been played")
    visitor.settle()
    return staff


def verdicts(staff: Clerk) -> dict[str, str]:
    """Return what each line of the page says."""
    lines = staff.visitor.find_all("StatusLine")
    return {str(line.property("title")): str(line.property("verdict")) for line in lines}


def test_the_page_shows_the_self_test(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """The machine is well; what staff have still to do is told with the step that does it."""
    staff = clerk(open_kiosk, small_pack, tmp_path)
    found = verdicts(staff)
    assert found.pop("Display") == "attention"
    assert found.pop("Languages") == "attention", "the small pack is not translated"
    assert set(found.values()) == {"good"}
    assert any("Enter the screen’s diagonal" in text for text in staff.visitor.texts())


def test_a_machine_that_is_not_well(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One look more when the page is opened again; the line changes and the lead says so."""
    staff = clerk(open_kiosk, small_pack, tmp_path)
    broken = replace(SHOWN, touch=(), loudspeakers=())
    monkeypatch.setattr("kiosk.ui.facts.gather", lambda _letters: broken)
    staff.touch("Screen")
    staff.touch("Health")
    staff.visitor.wait_until(lambda: verdicts(staff)["Touch"] == "attention", "the new look is shown")
    assert verdicts(staff)["Sound"] == "attention"
    assert verdicts(staff)["Graphics"] == "good"


def test_the_lines_stay_where_they_are_while_they_are_read(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """The page measures every few seconds; it must not jump back to its top."""
    staff = clerk(open_kiosk, small_pack, tmp_path)
    (scroll,) = staff.visitor.find_all("ScrollView")
    scroll.setProperty("contentY", 300)
    lines = staff.visitor.find_all("StatusLine")
    staff.kiosk.health.look()
    staff.visitor.settle()
    assert scroll.property("contentY") == 300
    assert staff.visitor.find_all("StatusLine") == lines


def test_the_sheet_goes_to_a_stick_or_into_the_data_folder(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the language that the console shows; staff are told where it is."""
    staff = clerk(open_kiosk, small_pack, tmp_path)
    monkeypatch.setattr("kiosk.ui.health.sticks", tuple)
    staff.touch("Commissioning sheet")
    (file,) = (tmp_path / "station").glob("commissioning-*.pdf")
    assert any(f"Saved on the data folder: {file.name}" in text for text in staff.visitor.texts())
    _, pages = pages_of(file)
    assert "Commissioning sheet" in pages[0]
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("kiosk.ui.health.sticks", lambda: (Stick("BLUE", stick),))
    staff.touch("Commissioning sheet")
    assert [file.name for file in stick.iterdir()] == [file.name]
    assert any("Saved on BLUE" in text for text in staff.visitor.texts())


def test_a_full_stick_is_told_and_the_data_folder_takes_it(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sheet is somewhere in the end."""
    staff = clerk(open_kiosk, small_pack, tmp_path)
    monkeypatch.setattr("kiosk.ui.health.sticks", lambda: (Stick("FULL", tmp_path / "gone"),))
    (tmp_path / "gone").touch()
    staff.touch("Commissioning sheet")
    assert list((tmp_path / "station").glob("commissioning-*.pdf"))


def test_licences_unfold_by_touch(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """One at a time; the way back is on the page, and Health stays marked beside it."""
    staff = clerk(open_kiosk, small_pack, tmp_path, (1920, 1080))
    visitor = staff.visitor
    staff.touch("Licences")
    visitor.wait_until(lambda: any("GPL-3.0-or-later" in text for text in visitor.texts()), "it is read")
    marked = [entry.property("label") for entry in visitor.find_all("Entry") if entry.property("marked")]
    assert marked == ["Health"]
    assert not visitor.find_all("Paragraph")
    rows = [row for row in visitor.find_all("Heading") if "msgspec" in str(row.property("name"))]
    hands = Staff(visitor)
    hands.tap(rows[0])
    visitor.wait_until(lambda: bool(visitor.find_all("Paragraph")), "the licence is unfolded")
    assert any("Redistribution and use" in text for text in visitor.texts())
    hands.tap(rows[0])
    assert not visitor.find_all("Paragraph")
    staff.touch("Back to Health")
    assert staff.kiosk.console.property("page") == "health"


def test_licences_are_read_by_keys(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """Down goes from one paragraph to the next, and the page follows."""
    staff = clerk(open_kiosk, small_pack, tmp_path, (1920, 1080))
    visitor = staff.visitor
    staff.touch("Licences")
    visitor.wait_until(lambda: bool(visitor.find_all("Heading")), "it is read")
    first = visitor.find_all("Heading")[0]
    first.forceActiveFocus()
    # After a touch the first key only shows the ring.
    visitor.press_key(Qt.Key.Key_Return)
    visitor.press_key(Qt.Key.Key_Return)
    visitor.wait_until(lambda: len(visitor.find_all("Paragraph")) > 20, "the GPL is unfolded")
    visitor.settle()
    (scroll,) = visitor.find_all("ScrollView")
    for _ in range(25):
        visitor.press_key(Qt.Key.Key_Down)
        visitor.settle()
    assert scroll.property("contentY") > scroll.height()
    item = visitor.window.activeFocusItem()
    visitor.wait_until(lambda: place(scroll).top() - 1 <= place(item).top(), "its beginning is seen")


@pytest.mark.parametrize("size", SIZES)
def test_every_text_fits(open_kiosk: Open, small_pack: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    """On both pages; an unfolded licence can be scrolled to its end."""
    staff = clerk(open_kiosk, small_pack, tmp_path, size)
    check_texts(staff.visitor, within="ConsoleScreen")
    staff.touch("Licences")
    staff.visitor.wait_until(lambda: bool(staff.visitor.find_all("Heading")), "it is read")
    check_texts(staff.visitor, within="ConsoleScreen")
