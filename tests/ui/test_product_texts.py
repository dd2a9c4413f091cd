"""The console's page of a product's texts: written, saved as a version, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibition.pack import read_pack
from kiosk.packs.shown import TRANSLATIONS, ShownPack
from kiosk.packs.store import Store
from kiosk.ui.languages import Languages
from kiosk.ui.product_texts import ProductTexts
from kiosk.ui.text_rows import TextRow
from tests.support.clock import MovedClock
from tests.support.packs import write_pack
from tests.support.ts import write_ts

PATIENCE_MS = 60_000
CONTEXT, NAME = "product.product-1", "第1件产品"


class Desk:
    """The page over a shipped pack of two products, which has been translated into German."""

    def __init__(self, folder: Path, clock: MovedClock, qtbot: QtBot) -> None:
        self.folder, self._qtbot = folder, qtbot
        self.store = Store(folder / "packs")
        self.shipped = write_pack(folder / "shipped", 2)
        write_ts(folder / "program", "de", {(CONTEXT, NAME): "Das Erste", (CONTEXT, "吨"): "t"})
        languages = Languages({"en": [], "de": []}, "en")
        self.texts = ProductTexts(self._shown(self.shipped), Store(self.store.folder), languages, clock)

    def _shown(self, root: Path) -> ShownPack:
        reading = read_pack(root)
        folders = self.folder / "program" / "i18n", root / TRANSLATIONS, self.folder / "station" / "i18n"
        return ShownPack(reading, reading.pack, folders)

    def look(self) -> None:
        """Open the page."""
        self.texts.look()
        self.wait()

    def wait(self) -> None:
        """Wait until files have been read and written."""
        jobs = (self.texts._jobs, self.texts.saver._jobs)
        self._qtbot.waitUntil(lambda: all(job.idle for job in jobs), timeout=PATIENCE_MS)

    def row(self, key: str) -> TextRow:
        """The row of a text."""
        (found,) = [row for row in self.texts._rows if row.key == key]
        return found

    def save(self) -> None:
        """Save, and show what has been saved, as the running kiosk does."""
        self.texts.save()
        self.wait()
        self.follow()

    def follow(self) -> None:
        """Show the pack that is wanted."""
        self.texts.follow_pack(self._shown(self.store.shown() or self.shipped))
        self.wait()

    def speak(self, place: int) -> None:
        """Show the texts in another language."""
        self.texts.speak(place)
        self.wait()

    def told(self) -> str:
        """What became of the last order."""
        return str(self.texts.saver.property("told"))


@pytest.fixture
def desk(tmp_path: Path, clock: MovedClock, qtbot: QtBot) -> Iterator[Desk]:
    """The page, open."""
    desk = Desk(tmp_path, clock, qtbot)
    desk.look()
    yield desk
    desk.texts.close()


def test_every_text_has_a_row_the_table_at_the_end(desk: Desk) -> None:
    """In the pack's own language first; the id has none."""
    assert [row.key for row in desk.texts._rows] == [
        *("name", "maker", "claim", "summary", "key_figure.value", "key_figure.unit", "key_figure.label"),
        *("pictures.1.caption", "pictures.1.credit", "specs.1.label", "specs.1.value", "specs.1.unit"),
    ]
    assert desk.texts.property("languages") == ["简体中文", "Deutsch"]
    assert desk.texts.property("products") == [NAME, "第2件产品"]
    assert desk.row("specs.1.label").property("label") == "Table, line 1: what"
    assert desk.row("specs.1.label").property("line") == 1
    assert desk.row("specs.1.value").property("line") == 0


def test_all_that_is_written_is_saved_as_one_version(desk: Desk) -> None:
    """Of several products and languages; what has to be translated anew is named."""
    desk.row("name").write("新名")
    assert desk.texts.property("dirty")
    desk.texts.choose(1)
    desk.row("claim").write("新的一句话")
    desk.texts.choose(0)
    assert desk.row("name").property("text") == "新名"
    desk.speak(1)
    desk.row("specs.1.unit").write("Tonnen")
    desk.save()
    (kept,) = desk.store.state().kept
    assert kept.version == "1.0.0+1"
    first, second = read_pack(desk.store.folder / kept.folder).pack.products
    assert (first.name, second.claim) == ("新名", "新的一句话")
    assert (
        desk.told() == "Saved as version 1.0.0+1. Visitors read it at once.\nTo be translated anew: Deutsch"
    )
    assert not desk.texts.property("dirty")
    assert desk.row("specs.1.unit").property("text") == "Tonnen"
    assert desk.row("name").property("text") == ""
    assert desk.row("name").property("original") == "新名"
    assert desk.row("name").property("note") == "Before the text was changed: Das Erste"


def test_while_it_is_saved_nothing_else_is(desk: Desk) -> None:
    """Until visitors read it."""
    desk.row("name").write("新名")
    desk.texts.save()
    assert desk.texts.saver.property("waiting")
    desk.texts.save()
    desk.texts.saver.undo()
    desk.wait()
    assert desk.texts.saver.property("waiting")
    assert len(desk.store.state().kept) == 1
    desk.follow()
    assert not desk.texts.saver.property("waiting")


def test_the_last_change_is_undone(desk: Desk) -> None:
    """And the one before it, until the text is what it was at first."""
    assert not desk.texts.saver.property("undoable")
    for text in ("一", "二"):
        desk.row("name").write(text)
        desk.save()
    for text in ("一", NAME):
        assert desk.texts.saver.property("undoable")
        desk.texts.saver.undo()
        desk.follow()
        assert desk.row("name").property("text") == text
    assert not desk.texts.saver.property("undoable")


def test_lines_are_added_and_removed(desk: Desk) -> None:
    """A line that has just been added can be written in at once."""
    desk.texts.addLine()
    desk.row("specs.2.label").write("高度")
    desk.row("specs.2.value").write("3")
    desk.texts.removeLine(1)
    assert [row.key for row in desk.texts._rows if row.property("line")] == ["specs.2.label"]
    desk.save()
    folder = desk.store.shown()
    assert folder
    (spec,) = read_pack(folder).pack.products[0].specs
    assert (spec.label, spec.value) == ("高度", "3")


def test_what_cannot_be_saved_stays_written_and_says_why(desk: Desk) -> None:
    """Nothing has changed; what was written can be mended."""
    desk.row("name").write("")
    desk.texts.save()
    desk.wait()
    assert desk.told().startswith("Not saved")
    assert "is empty" in desk.texts.saver.property("reasons")[0]
    assert desk.texts.property("dirty")
    assert desk.store.state().kept == ()
    desk.texts.discard()
    assert not desk.texts.property("dirty")
    assert desk.row("name").property("text") == NAME


def test_names_of_languages_stand_in_their_order(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each runs its own way, in a list that is read from the right as well."""
    monkeypatch.setattr("kiosk.ui.mixed.is_mirrored", lambda: True)
    desk.row("name").write("新名")
    desk.save()
    assert desk.told().endswith(": \u2068Deutsch\u2069")


def test_a_text_that_is_too_long_for_its_place_may_still_be_saved(desk: Desk) -> None:
    """Staff are told how long it may be, each character counted once, as they do in any language."""
    row = desk.row("name")
    for text, length, room in (("很长" * 30, 60, 25), ("long " * 20, 99, 50), ("18MW" + "很长" * 20, 44, 27)):
        row.write(text.strip())
        assert row.property("note") == (
            f"Perhaps too long: {length} characters, and there is room for {room}."
        )
    row.write("很" * 25)
    assert row.property("note") == ""
    row.write("很" * 26)
    desk.save()
    assert desk.told().startswith("Saved")


def test_what_the_stations_own_file_says_is_changed_there(desk: Desk) -> None:
    """It would go before whatever is saved here."""
    write_ts(desk.folder / "station", "de", {(CONTEXT, NAME): "Eigenes"})
    desk.texts.follow_pack(desk._shown(desk.shipped))
    desk.speak(1)
    row = desk.row("name")
    assert (row.property("text"), row.property("fixed")) == ("Eigenes", True)
    assert "own translation file" in row.property("note")
    row.write("anders")
    assert not desk.texts.property("dirty")


def test_what_is_not_saved_outlives_leaving_the_page(desk: Desk) -> None:
    """But not another pack that takes the place of this one."""
    desk.row("name").write("新名")
    desk.texts.leave()
    assert desk.texts._rows == []
    desk.look()
    assert desk.row("name").property("text") == "新名"
    other = write_pack(desk.folder / "other", 1)
    about = other / "pack.toml"
    about.write_text(about.read_text("utf-8").replace('"trial"', '"other"'), "utf-8")
    desk.texts.choose(1)
    desk.texts.follow_pack(desk._shown(other))
    desk.wait()
    assert desk.texts.property("product") == 0
    assert desk.row("name").property("text") == NAME
    assert not desk.texts.property("dirty")
