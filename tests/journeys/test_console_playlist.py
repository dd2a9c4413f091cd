"""Staff and the playlist: from the gesture to what plays, with real fingers."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.attract.playlist import MessageItem
from kiosk.staff.knock import HOLD_S
from tests.journeys.conftest import Open
from tests.support.texts import ancestors
from tests.support.visitor import Visitor, kind_of, place

PIN = "5830"
DAY_S = 24 * 3600.0


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """A station with a picture in its media folder."""
    (tmp_path / "media").mkdir()
    Image.new("RGB", (320, 180), (200, 30, 30)).save(tmp_path / "media" / "poster.png")
    return tmp_path


class Staff:
    """A member of staff in front of a kiosk."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.kiosk = visitor.kiosk

    def button(self, words: str) -> QQuickItem:
        """Return the button, or switch, that says so."""
        found = [
            item
            for item in self.visitor.items()
            if words in (item.property("label"), item.property("description"))
        ]
        assert len(found) == 1, f"{len(found)} × {words}: {self.visitor.texts()}"
        return found[0]

    def tap(self, *buttons: str) -> None:
        """Touch buttons one after another."""
        for words in buttons:
            self.visitor.tap(self.button(words))
            self.visitor.wait_until(lambda: self.kiosk.jobs.idle, "files are found")
            self.visitor.settle()

    def enter(self) -> None:
        """Knock, choose a PIN, and be at the playlist."""
        width, height = self.visitor.window.width(), self.visitor.window.height()
        corners = QPointF(10, 10), QPointF(width - 10, height - 10)
        self.visitor.press_both(*corners)
        self.visitor.clock.move(HOLD_S)
        self.visitor.wait_until(lambda: self.kiosk.console.up, "the console is called")
        self.visitor.lift_both(*corners)
        self.kiosk.languages.select("en")
        for _ in range(2):
            self.visitor.settle()
            self.tap(*PIN, "Done")
        self.visitor.settle()
        assert self.visitor.find_all("PlaylistPage")

    def rows(self) -> list[str]:
        """Return what stands in the list, from the top."""
        return [row.title for row in self.kiosk.editor.list.rows]

    def row(self, number: int) -> QQuickItem:
        """Return a row of the list."""
        rows = self.visitor.find_all("PlaylistRow")
        return sorted(rows, key=lambda row: place(row).top())[number]

    def shows(self, kind: str) -> None:
        """Wait until the attract loop shows an item of a kind."""
        playing = self.kiosk.playing
        self.visitor.wait_until(lambda: playing.shown.property("kind") == kind, f"{kind} is shown")

    def file(self) -> str:
        """Return the playlist's file."""
        return self.kiosk.station.playlist_file.read_text("utf-8")


@pytest.fixture
def staff(open_kiosk: Open, small_pack: Path, station: Path) -> Staff:
    """Staff in front of a kiosk without a playlist."""
    return Staff(open_kiosk(small_pack, data=station))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_picture_for_weekends_only(
    open_kiosk: Open, small_pack: Path, station: Path, size: tuple[int, int]
) -> None:
    """Added, restricted and saved by touch; it plays on Saturday and not on Monday."""
    staff = Staff(open_kiosk(small_pack, size, data=station))
    staff.enter()
    staff.tap("Add", "Media folder", "Add poster.png", "Back to the list")
    assert staff.rows() == ["poster.png"]
    staff.visitor.tap(staff.row(0))
    staff.visitor.settle()
    staff.tap("Weekends", "Save")
    written = staff.file()
    assert 'file = "poster.png"' in written
    assert 'weekdays = ["saturday", "sunday"]' in written
    staff.tap("Back to the list", "Close")
    # It is Friday.
    staff.shows("product")
    staff.visitor.clock.move(DAY_S)
    staff.shows("picture")
    staff.visitor.clock.move(2 * DAY_S)
    staff.shows("product")


def test_a_row_is_dragged_by_its_handle_and_others_make_way(staff: Staff) -> None:
    """The order is another one as soon as the finger is over another row; the row follows the finger."""
    staff.enter()
    staff.tap("Make a playlist of them")
    before = staff.rows()
    start = place(staff.row(0))
    finger = QPointF(start.left() + 20, start.center().y())
    staff.visitor.press(finger)
    staff.visitor.settle()
    for step in range(1, 9):
        finger = QPointF(finger.x(), start.center().y() + start.height() * 2 * step / 8)
        staff.visitor.move(finger)
        staff.visitor.settle()
    assert staff.rows() == [before[1], before[2], before[0], before[3]]
    (lifted,) = [row for row in staff.visitor.find_all("PlaylistRow") if row.property("lifted")]
    assert abs(place(lifted).center().y() - finger.y()) < 3
    staff.visitor.lift(finger)
    staff.visitor.settle()
    assert not any(row.property("lifted") for row in staff.visitor.find_all("PlaylistRow"))
    staff.tap("Undo")
    staff.tap("Undo")
    assert staff.rows() == before


def test_what_is_removed_can_be_taken_back_and_nothing_plays_before_it_is_saved(staff: Staff) -> None:
    """The page says what is not saved yet."""
    staff.enter()
    staff.tap("Make a playlist of them")
    before = staff.rows()
    staff.visitor.tap(staff.row(1))
    staff.visitor.settle()
    staff.tap("Remove")
    assert staff.rows() == [before[0], *before[2:]]
    staff.tap("Undo")
    assert staff.rows() == before
    assert not staff.kiosk.station.playlist_file.exists()
    staff.tap("Save")
    assert staff.file().count("[[items]]") == len(before)


def test_the_list_tells_what_plays_at_another_time(staff: Staff) -> None:
    """And why each item plays then or does not."""
    staff.enter()
    staff.tap("Make a playlist of them")
    staff.visitor.tap(staff.row(0))
    staff.visitor.settle()
    staff.tap("Weekends", "Back to the list")
    rows = staff.kiosk.editor.list
    assert (rows.rows[0].standing, rows.rows[1].standing) == ("waits", "plays")
    staff.tap("What plays at …")
    day = staff.visitor.find("Stepper", description="Day")
    box = place(day)
    staff.visitor.tap_at(QPointF(box.right() - box.height() / 2, box.center().y()))
    assert rows.rows[0].standing == "plays"
    staff.tap("What plays at …")
    assert rows.rows[0].standing == "waits"


def test_a_messages_words_are_typed_on_a_keyboard(staff: Staff) -> None:
    """Letter by letter, also while the page looks at the clock; blanks and Backspace are meant as such."""
    staff.enter()
    staff.tap("Add", "Messages")
    staff.visitor.tap(staff.visitor.find_all("TouchButton")[-1])
    staff.visitor.settle()
    staff.tap("Back to the list")
    staff.visitor.tap(staff.row(0))
    staff.visitor.settle()
    fields = {str(field.property("language")): field for field in staff.visitor.find_all("MessageField")}
    box = place(fields["English"])
    staff.visitor.tap_at(QPointF(box.center().x(), box.bottom() - 20))
    for key in (Qt.Key.Key_O, Qt.Key.Key_K):
        staff.visitor.press_key(key)
        staff.kiosk.editor.look()
    staff.visitor.settle()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Backspace):
        staff.visitor.press_key(key)
    (item,) = staff.kiosk.editor.draft.items
    assert isinstance(item, MessageItem)
    assert "ok x" in item.text["en"]
    assert "ok xy" not in item.text["en"]
    assert staff.kiosk.console.up


def test_keys_reach_every_row_and_it_is_seen(open_kiosk: Open, texts_pack: Path, station: Path) -> None:
    """Down a list that is longer than the screen, and up again."""
    staff = Staff(open_kiosk(texts_pack, data=station))
    visitor = staff.visitor
    staff.enter()
    staff.tap("Make a playlist of them")
    (view,) = visitor.find_all("SortableList")

    def is_seen() -> bool:
        return place(view).contains(place(visitor.window.activeFocusItem()))

    def walk(key: Qt.Key) -> list[str]:
        titles: list[str] = []
        for _ in range(100):
            visitor.press_key(key)
            visitor.settle()
            item = visitor.window.activeFocusItem()
            rows = [above for above in ancestors(item) if kind_of(above) == "PlaylistRow"]
            if not rows and titles:
                break
            for row in rows:
                visitor.wait_until(is_seen, f"what comes after {titles} is seen")
                title = row.property("row").property("title")
                titles += [title] if titles[-1:] != [title] else []
        return titles

    assert walk(Qt.Key.Key_Tab) == staff.rows()
    assert walk(Qt.Key.Key_Backtab) == staff.rows()[::-1]


def test_a_list_may_go_while_its_rows_are_made_ready(open_kiosk: Open, texts_pack: Path, data: Path) -> None:
    """Staff who touch one thing after another see no more of it than the log, which stays empty."""
    visitor = open_kiosk(texts_pack, size=(640, 360), data=data, animated=True)
    console = visitor.kiosk.console
    console.call()
    visitor.kiosk.editor.adopt()
    for passes in range(12):
        console.show_page("playlist")
        visitor.wait_until(lambda: bool(visitor.find_all("PlaylistPage")), "the page is there")
        for view in ("list", "add", "preview"):
            visitor.find("PlaylistPage").setProperty("view", view)
            visitor.settle()
            for _ in range(passes):
                QCoreApplication.processEvents()
        console.show_page("hours")
        visitor.settle()
