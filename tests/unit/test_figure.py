"""Interactive figures: what their files may say, what is wrong with them, and their texts."""

from pathlib import Path

import pytest

from kiosk.exhibition.figure import MOST_DOTS
from kiosk.exhibition.pack import PackReading, read_pack
from tests.support.packs import FIGURES, add_figure, write_pack

SHIPPED = Path(__file__).parents[2] / "resources" / "pack"
FILE = "products/01-product-1.toml"


def read_with(folder: Path, figure: str) -> PackReading:
    """Read a pack whose first product has this figure."""
    root = write_pack(folder / "pack", 2)
    add_figure(root, 1, figure)
    return read_pack(root)


def problem_of(folder: Path, kind: str, old: str, new: str) -> str:
    """Return the one problem that this change makes in a good figure, without the file's name."""
    assert old in FIGURES[kind]
    (problem,) = read_with(folder, FIGURES[kind].replace(old, new)).problems
    assert problem.file == FILE
    return str(problem).removeprefix(f"{FILE}: figure.")


@pytest.mark.parametrize("kind", FIGURES)
def test_a_good_figure_of_every_kind(tmp_path: Path, kind: str) -> None:
    """Every kind is read without a problem, and each of its texts can be translated once."""
    reading = read_with(tmp_path, FIGURES[kind])
    assert reading.problems == ()
    figure = reading.pack.products[0].figure
    assert figure is not None
    texts = [text for where, text in reading.pack.products[0].strings() if where.startswith("figure.")]
    assert len(texts) == len(set(texts))
    assert {figure.title, *(mark.label for mark in figure.entries())} <= set(texts)


@pytest.mark.parametrize(
    ("kind", "old", "new", "said"),
    [
        (
            "scale",
            "value = 1000",
            "value = 5",
            "marks[2].value: 5 is not larger than the one before it, 10 → put",
        ),
        ("scale", "value = 10,", "value = 0,", "marks[1].value: a logarithmic scale cannot show 0"),
        ("range", "smallest = 6", "smallest = 300", "smallest: 300 is not smaller than the largest, 203 →"),
        ("range", "value = 80", "value = 800", "against.value: 800 is larger than the largest, 203 →"),
        (
            "choice",
            "value = 134",
            "value = 0",
            "options[2].value: has no value, but other options have one →",
        ),
        (
            "count",
            "value = 200\n",
            "value = 300\n",
            "each.value: 2000 is no whole number of pieces: it is 6.66667 × 300 → write a number that",
        ),
        ("count", "value = 200\n", "value = 0\n", "each.value: 0 adds up to nothing →"),
        ("count", "value = 2000", "value = 1e6", f"goes into the total 2 to {MOST_DOTS} times"),
        ("area", "pieces = 7", "pieces = 5", "pieces: 5 × 7140 is 35700, not 53000 → write as many parts"),
        ("balance", "value = 68", "value = 100", "after.value: both sides are alike →"),
        ("balance", "value = 68", "value = 0", "after.value: 0 cannot be compared →"),
        ("share", "value = 67.5", "value = 50", "parts: the parts are 82.5 together, not 100 → write parts"),
        ("share", "value = 40", "value = 30", "goal.value: 30 does not lie between the first part and the"),
        ("share", "value = 40", "value = 101", "goal.value: 101 does not lie between the first part and"),
    ],
)
def test_numbers_that_cannot_be_drawn(tmp_path: Path, kind: str, old: str, new: str, said: str) -> None:
    """What is wrong is told with its key and its cure."""
    assert said in problem_of(tmp_path, kind, old, new)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "range"', 'kind = "rang"', 'kind: "rang" is not a choice → write one of "scale", "range"'),
        (
            'kind = "range"',
            "",
            'kind: is missing → add a line for kind, with one of "scale", "range", "choice"',
        ),
        ("smallest = 6", 'smallest = "6"', 'smallest: must be a number, but "6" is a text →'),
        ("smallest = 6", "smalest = 6\nsmallest = 6", "smalest: is not a known key"),
        ("smallest = 6", "smallest = -6", "smallest: -6 is out of range →"),
        ('title = "多厚？"', "", "title: is missing →"),
    ],
)
def test_what_a_figure_may_not_say(tmp_path: Path, old: str, new: str, said: str) -> None:
    """A wrong key, kind or value is told where it stands."""
    assert said in problem_of(tmp_path, "range", old, new)


def test_a_product_is_shown_without_a_figure_that_cannot_be_drawn(tmp_path: Path) -> None:
    """A mistake among the numbers costs the figure, not the product."""
    reading = read_with(tmp_path, FIGURES["range"].replace("smallest = 6", "smallest = 300"))
    product = reading.pack.products[0]
    assert product.figure is None
    assert not [where for where, _ in product.strings() if where.startswith("figure.")]


def test_every_part_of_a_share_has_a_size(tmp_path: Path) -> None:
    """A part of nothing would be no arc and no dot."""
    figure = FIGURES["share"].replace("value = 67.5", "value = 0").replace("value = 32.5", "value = 100")
    problems = read_with(tmp_path, figure.replace("value = 40", "value = 100")).problems
    assert [problem.key for problem in problems] == ["figure.parts[2].value", "figure.goal.value"]


def test_every_shipped_product_has_a_figure() -> None:
    """Ten products, ten figures; they and the numbers use every kind."""
    pack = read_pack(SHIPPED).pack
    figures = [product.figure for product in pack.products]
    assert len(figures) == 10
    assert pack.numbers is not None
    figures += [entry.figure for entry in pack.numbers.entries]
    assert {type(figure).__name__.lower() for figure in figures} == set(FIGURES)


def test_what_the_source_does_not_say_is_a_comparison() -> None:
    """The Moon's distance, a pitch, a person and a hand are marked as comparisons."""
    figures = [product.figure for product in read_pack(SHIPPED).pack.products]
    marks = [mark for figure in figures if figure is not None for mark in figure.entries()]
    assert {mark.label.split("，")[0] for mark in marks if mark.comparison} == {
        "月球",
        "标准足球场",
        "一个人",
        "成年人手掌的宽度",
    }
