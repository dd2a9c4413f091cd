"""The console's content page: readings that staff choose, and what is not translated."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibition.pack import PackReading, read_pack
from kiosk.exhibition.review import settled_file
from kiosk.packs.shown import ShownPack
from kiosk.ui.content import Completeness, Content
from kiosk.ui.doubtful_reading import DoubtfulReading
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.figures import ShownFigure
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from tests.support.packs import FIGURES, add_figure, add_numbers, write_pack
from tests.support.ts import write_ts

NOTE = """
[[review_notes]]
field = "单位"
as_printed = "2吨"
suggested = "2公斤"
why = "疑似误读"
shown = "吨"
becomes = "公斤"

[[review_notes]]
field = "末句"
as_printed = "残"
why = "中断"
"""
BALANCE = FIGURES["balance"].replace("−", "吨").replace("[figure]", "[figure]\ncomparison = '一吨'")


class Desk:
    """The page over a pack of two products, the first of which has two review notes."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.file = settled_file(folder / "settled.toml", folder / "settled.last-good.toml")
        self.read: PackReading = read_pack(folder / "pack")
        self.exhibition = Exhibition(self.read.pack)
        self.jobs = Jobs()
        self._qtbot = qtbot
        languages = Languages({"en": [], "de": []}, "en")
        shown = ShownPack(self.read, self.read.pack, (folder / "i18n",))
        self.content = Content(shown, self.exhibition, self.file, languages, self.jobs)

    @property
    def unit(self) -> str:
        """The unit that visitors read in the first product's specifications."""
        return str(self.exhibition.exhibits[0].product.specs[0].unit)

    @property
    def reading(self) -> DoubtfulReading:
        """The note that staff can settle here."""
        return self.content.readings[0]

    def look(self) -> list[Completeness]:
        """Open the page and wait for the translations."""
        self.content.look()
        self._qtbot.waitUntil(lambda: self.jobs.idle)
        return list(self.content.property("translated"))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A page on which nothing has been chosen yet."""
    pack = write_pack(tmp_path / "pack", products=2, pictures=0)
    add_figure(pack, 1, BALANCE + NOTE)
    add_numbers(pack, "share")
    desk = Desk(tmp_path, qtbot)
    yield desk
    desk.jobs.close()


def test_every_note_is_told_with_what_it_is_about(desk: Desk) -> None:
    """Of products and of the numbers; only a product's note with words to change can be chosen."""
    told = [(note.property("about"), note.property("choosable")) for note in desk.content.readings]
    assert told == [("第1件产品", True), ("第1件产品", False), ("数字", False)]


def test_a_choice_is_shown_at_once_and_kept(desk: Desk) -> None:
    """In the texts and in the figure, its sign included; QML is told of both."""
    exhibit = desk.exhibition.exhibits[0]
    figure = exhibit.findChild(ShownFigure)
    assert figure is not None
    told: list[str] = []
    exhibit.changed.connect(lambda: told.append("exhibit"))
    figure.changed.connect(lambda: told.append("figure"))
    desk.content.choose(desk.reading, True)
    assert (desk.unit, exhibit.product.id) == ("公斤", "product-1")
    assert (figure.property("sign"), figure.property("comparison")) == ("公斤", "一公斤")
    assert {"exhibit", "figure"} <= set(told)
    assert desk.reading.property("taken")
    assert desk.file.load().value.suggested == {"product-1": ("2吨",)}
    assert desk.exhibition.exhibits[1].product == desk.read.pack.products[1]


def test_the_printed_reading_can_be_chosen_again(desk: Desk) -> None:
    """Nothing of the choice is left, in the file neither."""
    desk.content.choose(desk.reading, True)
    desk.content.choose(desk.reading, False)
    assert desk.unit == "吨"
    assert not desk.reading.property("taken")
    assert desk.file.load().value.suggested == {}


def test_opening_the_page_shows_what_the_file_says_by_now(desk: Desk) -> None:
    """Somebody has written it by hand meanwhile."""
    desk.file.file.write_text('[suggested]\nproduct-1 = ["2吨"]\n', encoding="utf-8")
    desk.look()
    assert desk.reading.property("taken")
    assert desk.unit == "公斤"


def test_a_choice_that_cannot_be_kept_is_not_shown(desk: Desk) -> None:
    """The file was broken by hand: staff read where, and what to do."""
    desk.file.file.write_text("[suggested\n", encoding="utf-8")
    desk.content.choose(desk.reading, True)
    assert "settled.toml" in str(desk.content.property("told"))
    assert desk.unit == "吨"
    assert not desk.reading.property("taken")


def test_missing_texts_are_counted_by_place(desk: Desk) -> None:
    """English, the interface's own language, lacks the content's; German one of two words and all content."""
    everything = {(context, text): f"{text} (en)" for context, _, text in desk.read.pack.strings()}
    del everything["product.product-2", "制造者"]
    write_ts(desk.folder, "en", everything | {("Pad", "Done"): "Done", ("Pad", "Later"): "Later"})
    write_ts(
        desk.folder, "de", everything | {("Pad", "Done"): "Fertig", ("product.product-2", "制造者"): "Werk"}
    )
    english, german = desk.look()
    assert not english.property("complete")
    assert "第2件产品: 1" in english.property("text")
    assert "buttons and messages" not in english.property("text")
    assert "buttons and messages: 1" in german.property("text")
    assert "第2件产品" not in german.property("text")
    assert "English → 中文" in german.property("text") or "English → 简体中文" in german.property("text")


def test_a_language_that_has_every_text_says_so(desk: Desk) -> None:
    """Then there is nothing to do."""
    everything = {(context, text): "text" for context, _, text in desk.read.pack.strings()}
    write_ts(desk.folder, "en", everything)
    (english,) = desk.look()
    assert english.property("complete")
