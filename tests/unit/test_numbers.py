"""The city in numbers: what its file may say, what is wrong with it, and that a pack can do without."""

from pathlib import Path

import pytest

from kiosk.exhibition.checking import LONGEST_HEADLINE, check_pack
from kiosk.exhibition.numbers import MOST_ENTRIES
from kiosk.exhibition.pack import read_pack
from kiosk.i18n.strings import content_script, is_content
from kiosk.media.cutting import probe
from tests.support.packs import FIGURES, add_numbers, write_pack

FILE = "numbers.toml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of two products and two numbers."""
    root = write_pack(tmp_path / "pack", 2)
    add_numbers(root, "share", "count")
    return root


def edit(root: Path, old: str, new: str) -> None:
    """Replace a text in the file of the numbers."""
    text = (root / FILE).read_text("utf-8")
    assert old in text
    (root / FILE).write_text(text.replace(old, new, 1), "utf-8")


def test_a_good_file(root: Path) -> None:
    """The entries come in the order of the file."""
    reading = read_pack(root)
    assert reading.problems == ()
    assert reading.pack.numbers is not None
    assert [entry.headline.label for entry in reading.pack.numbers.entries] == ["第1个数", "第2个数"]


def test_a_pack_without_the_file(root: Path) -> None:
    """It has no such panel, and nothing is wrong with it."""
    (root / FILE).unlink()
    reading = read_pack(root)
    assert (reading.pack.numbers, reading.problems) == (None, ())
    assert "numbers" not in {context for context, _, _ in reading.pack.strings()}


def test_every_text_can_be_translated_in_a_context_of_its_own(root: Path) -> None:
    """Title, claim, headlines and the figures' texts; each says where it stands."""
    found = [(where, text) for context, where, text in read_pack(root).pack.strings() if context == "numbers"]
    assert found[:3] == [("title", "数字"), ("claim", "一句话"), ("entries.1.value", "1,000")]
    assert ("entries.1.figure.marks.4.label", "预计") in found
    assert is_content("numbers")
    assert "//: In numbers: entry 2, figure, title" in content_script(read_pack(root).pack.strings())


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('title = "数字"', "title = ", "line 2"),
        ('title = "数字"\n', "", "title"),
        ("accent", "acent", "accent"),
        ('accent = "#E2C14F"', 'accent = "gold"', "accent"),
        ('as_of = "2024-04"', 'as_of = "April"', "as_of"),
        ('kind = "share"', 'kind = "pie"', "entries[1].figure.kind"),
        ('label = "第2个数"', 'labels = "第2个数"', "entries[2].headline.label"),
    ],
)
def test_a_file_with_a_mistake_is_told_and_left_out(root: Path, old: str, new: str, key: str) -> None:
    """The products are shown all the same."""
    edit(root, old, new)
    reading = read_pack(root)
    assert reading.pack.numbers is None
    assert len(reading.pack.products) == 2
    assert (FILE, key) in {(problem.file, problem.key) for problem in reading.problems}


def test_a_figure_that_cannot_be_drawn_costs_its_entry_only(root: Path) -> None:
    """The other entries are shown; without any left there is no panel."""
    edit(root, "value = 67.5", "value = 6")
    reading = read_pack(root)
    assert [problem.key for problem in reading.problems] == ["entries[1].figure.parts"]
    assert reading.pack.numbers is not None
    assert [entry.headline.value for entry in reading.pack.numbers.entries] == ["2,000"]
    edit(root, "each.value = 200", "each.value = 300")
    reading = read_pack(root)
    assert (reading.pack.numbers, len(reading.problems)) == (None, 2)


@pytest.mark.parametrize("count", [0, MOST_ENTRIES + 1])
def test_as_many_entries_as_the_screen_has_room_for(root: Path, count: int) -> None:
    """None is no panel; more than nine cannot be shown at once."""
    add_numbers(root, *["share"] * count)
    reading = read_pack(root)
    assert reading.pack.numbers is None
    assert [problem.key for problem in reading.problems] == ["entries"]


def test_every_kind_of_figure_may_stand_behind_a_number(root: Path) -> None:
    """What a product may have, a number may have."""
    add_numbers(root, *FIGURES)
    assert read_pack(root).problems == ()


def test_checking_lists_the_notes_and_warns_of_long_labels(root: Path) -> None:
    """As it does for products."""
    report = check_pack(root, probe)
    assert [(note.file, note.about, note.note.as_printed) for note in report.notes] == [(FILE, "数字", "甲")]
    assert report.warnings == ()
    edit(root, "第2个数", "数" * (LONGEST_HEADLINE + 1))
    assert [warning.key for warning in check_pack(root, probe).warnings] == ["entries[2].headline.label"]
