"""Staff install, go back and change texts at the screen, with real fingers and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.exhibition.pack import read_pack
from kiosk.packs.store import Store
from kiosk.station.options import PixelSize
from kiosk.station.sticks import Stick
from tests.journeys.conftest import Open
from tests.support.installed import OTHER, install, write_other_pack
from tests.support.packs import write_pack
from tests.support.staff import Staff
from tests.support.visitor import Visitor, place

SIZES = [(1920, 1080), (1080, 1920)]
NAME = "第1件产品"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a station whose kiosk begins in English."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text('default_language = "en"\n', "utf-8")
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the shipped pack be a small one."""
    pack = write_pack(tmp_path / "shipped", products=3)
    monkeypatch.setattr("kiosk.packs.shown.shipped_pack", lambda: pack)
    return pack


class Desk:
    """Staff at the open console of a kiosk, and a stick."""

    def __init__(self, visitor: Visitor, stick: Path) -> None:
        self.visitor, self.kiosk = visitor, visitor.kiosk
        self.stick = stick
        stick.mkdir(exist_ok=True)
        self.shelf, self.texts = self.kiosk.packs.shelf, self.kiosk.packs.texts
        self.shelf._sticks = lambda: (Stick("STICK", stick),)
        self.staff = Staff(visitor)
        self.staff.enter()

    def open(self, page: str) -> None:
        """Open a page, and wait until it has found what is on the stick."""
        self.staff.open(page)
        self.look()

    def type(self, text: str) -> None:
        """Type on the keyboard."""
        for letter in text:
            QTest.keyClick(self.visitor.window, ord(letter))

    def save(self) -> None:
        """Touch "Save" and wait until visitors would read it."""
        before = self.kiosk.live_pack.shown
        self.visitor.tap(self.visitor.find("TouchButton", label="Save"))
        self.visitor.wait_until(lambda: self.texts.saver._jobs.idle, "it is saved")
        self.swapped(before)

    def look(self) -> None:
        """Let a second pass."""
        self.shelf.watch()
        self.visitor.wait_until(lambda: self.shelf._jobs.idle, "sticks have been looked at")
        self.visitor.settle()

    def touch(self, label: str, number: int = 0) -> None:
        """Touch a button, the first of those with these words or another one."""
        found = [item for item in self.visitor.find_all("TouchButton") if item.property("label") == label]
        self.staff.tap(sorted(found, key=lambda item: place(item).top())[number])

    def swapped(self, before: object) -> None:
        """Wait until the kiosk shows another pack than before."""
        live = self.kiosk.live_pack

        def shown() -> bool:
            self.visitor.clock.move(0.2)
            self.kiosk.console.touched()
            live.tick()
            return live.shown is not before

        self.visitor.wait_until(shown, "another pack is shown")
        self.visitor.settle()

    def installed(self) -> None:
        """Wait until an installation has ended."""
        self.visitor.wait_until(lambda: not self.shelf.installation.running, "it has ended")
        self.visitor.settle()


@pytest.mark.parametrize("size", SIZES)
def test_a_pack_is_installed_from_a_stick_and_gone_back_from(
    open_kiosk: Open, data: Path, tmp_path: Path, size: PixelSize
) -> None:
    """The stick's pack is found by itself; visitors see it; one touch shows the shipped one again."""
    desk = Desk(open_kiosk(data=data, size=size), tmp_path / "STICK")
    desk.open("content")
    assert "Install" not in desk.visitor.texts()
    write_other_pack(desk.stick / "spring", products=2)
    desk.look()
    before = desk.kiosk.live_pack.shown
    desk.touch("Install")
    desk.installed()
    assert any(text.startswith("Installed: ") for text in desk.visitor.texts())
    desk.swapped(before)
    assert desk.kiosk.exhibition.exhibits[0].property("name") == f"{OTHER}1件产品"
    desk.look()
    before = desk.kiosk.live_pack.shown
    desk.touch("Show this")
    desk.swapped(before)
    assert desk.kiosk.exhibition.exhibits[0].property("name") == NAME
    desk.staff.leave()


def test_the_attract_loop_plays_while_a_pack_goes_in(open_kiosk: Open, data: Path, tmp_path: Path) -> None:
    """Staff have left the console; when the pack is ready, it is shown there."""
    desk = Desk(open_kiosk(data=data), tmp_path / "STICK")
    write_other_pack(desk.stick / "spring", products=2)
    desk.open("content")
    desk.touch("Install")
    desk.staff.leave()
    first = desk.kiosk.playing.property("place")
    desk.visitor.pass_time(13)
    assert desk.kiosk.playing.property("place") != first
    before = desk.kiosk.live_pack.shown
    desk.installed()
    desk.swapped(before)
    assert desk.kiosk.exhibition.pack.version == "2.0.0"


def test_a_visitor_who_comes_meanwhile_is_not_disturbed(open_kiosk: Open, data: Path, tmp_path: Path) -> None:
    """The panel that is open stays open, in its words, until they have left."""
    desk = Desk(open_kiosk(data=data), tmp_path / "STICK")
    visitor, kiosk = desk.visitor, desk.kiosk
    write_other_pack(desk.stick / "spring", products=2)
    desk.open("content")
    desk.touch("Install")
    desk.staff.leave()
    kiosk.visit.open(1)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "a panel")
    desk.installed()
    visitor.pass_time(5)
    visitor.wait_until(lambda: kiosk.jobs.idle and kiosk.shelf.idle, "the pack is prepared")
    visitor.pass_time(5)
    assert "第2件产品" in visitor.texts()
    before = kiosk.live_pack.shown
    kiosk.visit.leave()
    visitor.wait_until(lambda: kiosk.visit.cleared, "the visit has gone from the screen")
    desk.swapped(before)
    assert kiosk.exhibition.pack.version == "2.0.0"


def test_a_pack_that_is_refused_changes_nothing_and_says_why(
    open_kiosk: Open, data: Path, tmp_path: Path
) -> None:
    """Every reason stands on the page."""
    desk = Desk(open_kiosk(data=data), tmp_path / "STICK")
    pack = write_other_pack(desk.stick / "spring", products=2)
    (pack / "pictures" / "product-1-1.png").write_bytes(b"no picture")
    (pack / "products" / "02-product-2.toml").write_text("id = 1\n", "utf-8")
    desk.open("content")
    desk.touch("Install")
    desk.installed()
    told = "\n".join(desk.visitor.texts())
    assert "was not installed, and nothing has changed" in told
    row = max(desk.visitor.find_all("PackRow"), key=lambda item: place(item).top())
    (outcome,) = desk.visitor.find_all("PackOutcome")
    assert 0 < place(outcome).top() - place(row).bottom() < 40
    assert "product-1-1.png" in told
    assert "02-product-2.toml" in told
    assert not Store(data / "packs").state().kept
    assert desk.kiosk.exhibition.exhibits[0].property("name") == NAME


def test_the_reasons_are_told_in_the_staffs_language(open_kiosk: Open, data: Path, tmp_path: Path) -> None:
    """What is wrong and how to mend it; files, keys and values stay as they are written."""
    (data / "settings.toml").write_text('default_language = "zh_CN"\n', "utf-8")
    desk = Desk(open_kiosk(data=data), tmp_path / "STICK")
    pack = write_other_pack(desk.stick / "spring", products=1)
    (pack / "pictures" / "product-1-1.png").write_bytes(b"no picture")
    (pack / "products" / "01-product-1.toml").write_text("id = 1\n", "utf-8")
    desk.open("content")
    desk.touch("安装")
    desk.installed()
    told = "\n".join(desk.visitor.texts())
    assert 'products/01-product-1.toml，第1行：id：应为文字，但 1 是整数 → 加上引号："1"' in told
    assert "is missing" not in told


@pytest.mark.parametrize("size", SIZES)
def test_a_text_is_changed_with_a_keyboard_and_the_change_undone(
    open_kiosk: Open, data: Path, size: PixelSize, tmp_path: Path
) -> None:
    """Shift changes to letters; blanks and Backspace are meant so; Tab goes on; visitors read it at once."""
    desk = Desk(open_kiosk(data=data, size=size), tmp_path / "STICK")
    visitor = desk.visitor
    desk.open("content")
    desk.touch("Change texts")
    field = visitor.find_all("TypedText")[0]
    desk.staff.tap(field)
    visitor.settle()
    QTest.keyClick(visitor.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    visitor.press_key(Qt.Key.Key_Shift)
    desk.type("Radar onex")
    visitor.press_key(Qt.Key.Key_Backspace)
    assert desk.staff.stage == "open"
    visitor.press_key(Qt.Key.Key_Tab)
    visitor.settle()
    focus = visitor.window.activeFocusItem()
    assert focus.property("text") == "制造者"
    desk.type("= ")
    rows = {row.key: row.property("text") for row in desk.texts._rows}
    assert rows["name"] == "Radar one"
    assert "=" in rows["maker"]
    desk.save()
    assert desk.kiosk.exhibition.exhibits[0].property("name") == "Radar one"
    assert any(text.startswith("Saved as version 1.0.0+1.") for text in visitor.texts())
    before = desk.kiosk.live_pack.shown
    visitor.tap(visitor.find("TouchButton", label="Undo last change"))
    desk.swapped(before)
    assert desk.kiosk.exhibition.exhibits[0].property("name") == NAME
    assert visitor.find_all("TypedText")[0].property("words") == NAME


def test_a_translation_is_changed_and_chinese_stays_chinese(
    open_kiosk: Open, data: Path, tmp_path: Path
) -> None:
    """Visitors who read the pack's own language never read English in its place."""
    desk = Desk(open_kiosk(data=data), tmp_path / "STICK")
    desk.open("content")
    desk.touch("Change texts")
    desk.touch("English")
    desk.visitor.wait_until(lambda: bool(desk.texts._rows), "the translations")
    desk.visitor.settle()
    desk.staff.tap(desk.visitor.find_all("TypedText")[0])
    desk.type("The first")
    desk.save()
    desk.staff.leave()
    name = desk.kiosk.exhibition.exhibits[0]
    desk.kiosk.languages.select("en")
    assert name.property("name") == "The first"
    desk.kiosk.languages.select("zh_CN")
    assert name.property("name") == NAME


def test_a_kiosk_with_a_pack_of_its_own_offers_no_other(
    open_kiosk: Open, small_pack: Path, data: Path, tmp_path: Path
) -> None:
    """Whoever named it at the start means that one."""
    install(data, write_other_pack(tmp_path / "other"))
    desk = Desk(open_kiosk(small_pack, data=data), tmp_path / "STICK")
    desk.open("content")
    assert not {"Show this", "Change texts"} & set(desk.visitor.texts())
    assert read_pack(small_pack).pack.version in desk.visitor.texts()
