"""Suggested readings that staff have chosen."""

from pathlib import Path

from kiosk.exhibition.pack import read_pack
from kiosk.exhibition.review import SettledNotes, settle, settled_file
from kiosk.station.paths import shipped_pack
from tests.support.packs import add_figure, write_pack

NOTE = """
[[review_notes]]
field = "a"
as_printed = "product"
suggested = "Product"
why = "b"
shown = "product-1"
becomes = "Product One"
"""


def test_a_suggestion_takes_the_place_of_the_printed_words_everywhere() -> None:
    """A unit changes in the list of specifications, in the figure and in its note alike."""
    pack = read_pack(shipped_pack()).pack
    settled = settle(pack, {"sda-platform": frozenset({"5微秒"})})
    before, after = (next(p for p in of.products if p.id == "sda-platform") for of in (pack, settled))
    words = [text for _, text in after.strings()]
    assert "毫秒" in words
    assert not any("微秒" in text for text in words)
    assert after.review_notes == before.review_notes
    assert [p for p in settled.products if p.id != after.id] == [p for p in pack.products if p.id != after.id]


def test_what_is_not_settled_stays_as_printed() -> None:
    """An empty choice changes nothing."""
    pack = read_pack(shipped_pack()).pack
    assert settle(pack, {}) == pack


def test_a_choice_whose_note_is_gone_is_passed_over(tmp_path: Path) -> None:
    """The content has been replaced since: neither a product nor a note of that name is there."""
    pack = read_pack(write_pack(tmp_path / "pack", products=1, pictures=0)).pack
    chosen = {pack.products[0].id: frozenset({"5微秒"}), "gone": frozenset({"x"})}
    assert settle(pack, chosen) == pack


def test_the_texts_to_translate_hold_both_readings() -> None:
    """So that the choice never shows a text that no language has."""
    (glass,) = (p for p in read_pack(shipped_pack()).pack.products if p.id == "nano-glass")
    texts = dict(glass.strings())
    assert texts["maker"] == "重庆鑫磊特种玻璃"
    assert "重庆鑫景特种玻璃" in texts.values()


def test_only_texts_to_read_are_reworded(tmp_path: Path) -> None:
    """An id and a picture's file keep their names, whatever a note's words are."""
    folder = write_pack(tmp_path / "pack", products=1, pictures=1)
    add_figure(folder, 1, NOTE)
    pack = read_pack(folder).pack
    (settled,) = settle(pack, {"product-1": ("product",)}).products
    assert settled == pack.products[0]


def test_what_is_settled_is_kept_in_a_file_that_people_can_read(tmp_path: Path) -> None:
    """With the comments that somebody wrote into it; a bad file leaves the last good choice."""
    kept = settled_file(tmp_path / "settled.toml", tmp_path / "settled.last-good.toml")
    assert kept.load().value == SettledNotes()
    kept.file.write_text("# asked by telephone\n", encoding="utf-8")
    kept.edit(lambda notes: notes.with_choice("radar", "中国天眼", suggested=True))
    text = kept.file.read_text(encoding="utf-8")
    assert text.startswith("# asked by telephone\n")
    assert 'radar = ["中国天眼"]' in text
    kept.edit(lambda notes: notes.with_choice("radar", "5", suggested=True))
    kept.edit(lambda notes: notes.with_choice("radar", "中国天眼", suggested=False))
    assert kept.load().value == SettledNotes(suggested={"radar": ("5",)})
    kept.file.write_text('[suggested]\nradar = "5"\n', encoding="utf-8")
    loaded = kept.load()
    assert loaded.value == SettledNotes(suggested={"radar": ("5",)})
    assert any("radar" in problem.key for problem in loaded.problems)
