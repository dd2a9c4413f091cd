"""The texts of the shipped content pack: complete, within their measure, honest about doubtful readings."""

import itertools
import math
import tomllib
from pathlib import Path

import msgspec
import pytest

from kiosk.exhibition.numbers import Numbers
from kiosk.exhibition.product import Product

PACK = Path(__file__).parents[2] / "resources" / "pack"
FILES = sorted((PACK / "products").glob("*.toml"))
GROUND = "#0B0F14"

# Product id, and what each of its review notes must quote from the source.
DOUBTFUL_READINGS = [
    ("deep-space-radar", "中国天眼", "中国复眼"),
    ("deep-space-radar", "二期计划2025年建成", ""),
    ("explosion-proof-robot", "广泛应", ""),
    ("microbe-ms", "无线电路", ""),
    ("microbe-ms", "都让国产质谱产", ""),
    ("wind-18mw", "该平台形成超级快充和超强劲力", ""),
    ("sda-platform", "RateX操作系统", ""),
    ("sda-platform", "5微秒", "5毫秒"),
    ("nano-glass", "重庆鑫磊特种玻璃有限公司", "重庆鑫景特种玻璃有限公司"),
]

# Words of the source that are damaged, misplaced or cut off, by the product they must not be shown for.
NEVER_SHOWN = [
    ("explosion-proof-robot", "广泛应"),
    ("microbe-ms", "无线电路"),
    ("microbe-ms", "国产质谱产"),
    ("wind-18mw", "快充"),
    ("sda-platform", "RateX"),
]


def read(file: Path) -> Product:
    """Return the product that a file describes."""
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Product)


def products() -> dict[str, Product]:
    """Return the shipped products by id."""
    return {product.id: product for product in map(read, FILES)}


def numbers() -> Numbers:
    """Return the shipped numbers."""
    return msgspec.convert(tomllib.loads((PACK / "numbers.toml").read_text(encoding="utf-8")), Numbers)


def linear(colour: str) -> tuple[float, float, float]:
    """Return `#RRGGBB` as linear red, green and blue, each 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def luminance(colour: str) -> float:
    """Return a colour's relative luminance, 0 to 1."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, as WCAG defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def oklab(colour: str) -> tuple[float, float, float]:
    """Return a colour in OKLab, where distances are about as large as they look."""
    r, g, b = linear(colour)
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def test_there_are_ten_products_in_order() -> None:
    """The pack shows ten products, numbered 1 to 10 without a gap."""
    assert [read(file).order for file in FILES] == list(range(1, 11))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_file_name_tells_order_and_id(file: Path) -> None:
    """A product's file is found by its number and id."""
    product = read(file)
    assert file.stem == f"{product.order:02d}-{product.id}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_texts_keep_their_measure(file: Path) -> None:
    """A name fits its card, a claim its line, a summary what a visitor reads standing."""
    product = read(file)
    assert len(product.name) <= 12
    assert len(product.claim) <= 18
    assert 60 <= len(product.summary) <= 120
    assert 4 <= len(product.specs) <= 5


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_spec_values_fit_their_column(file: Path) -> None:
    """A specification's value and unit take at most twelve full-width characters."""
    for spec in read(file).specs:
        width = sum(0.5 if char.isascii() else 1 for char in spec.value + spec.unit)
        assert width <= 12, spec


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_pictures_are_a_hero_and_a_close_up(file: Path) -> None:
    """Each product has a hero for both orientations, with room for text, and a close-up."""
    hero, close = read(file).pictures
    assert hero.landscape.quiet
    assert hero.portrait
    assert hero.portrait.quiet
    assert close.portrait is None


@pytest.mark.parametrize(("product_id", "as_printed", "suggested"), DOUBTFUL_READINGS)
def test_doubtful_reading_is_noted_for_staff(product_id: str, as_printed: str, suggested: str) -> None:
    """Every doubtful reading of the source ships as a review note with a reason."""
    notes = [note for note in products()[product_id].review_notes if as_printed in note.as_printed]
    assert len(notes) == 1
    assert suggested in notes[0].suggested
    assert bool(suggested) == bool(notes[0].suggested)
    assert notes[0].why


def test_no_other_reading_is_noted() -> None:
    """The notes are those of the source, none added and none lost."""
    noted = sum(len(product.review_notes) for product in products().values())
    assert noted == len(DOUBTFUL_READINGS)


def test_doubtful_city_figure_is_noted_for_staff() -> None:
    """The two shares that the source gives for one year, an uncertain name and an old expectation."""
    printed = [note.as_printed for note in numbers().review_notes]
    assert printed == ["32.2%与31.1%", "科技型工业企业2941家", "预计超600亿元"]


def test_numbers_keep_their_measure() -> None:
    """Title and claim fit their lines, a label its tile, in at most nine tiles."""
    shipped = numbers()
    assert len(shipped.title) <= 8
    assert len(shipped.claim) <= 18
    assert 7 <= len(shipped.entries) <= 9
    assert all(len(entry.headline.label) <= 26 for entry in shipped.entries)


def test_expectations_are_worded_as_expectations() -> None:
    """What the source expects for a year to come, or had not counted yet, is never told as a fact."""
    for where, text in numbers().strings():
        if "2027" in text:
            assert "预计" in text, where
    marks = [mark for entry in numbers().entries for mark in entry.figure.entries()]
    assert [mark.label for mark in marks if mark.shown == "超600"] == ["企业研发投入（预计）"]


def test_what_the_numbers_work_out_is_a_comparison() -> None:
    """Remainders and last year's value are arithmetic, which the source does not print."""
    marks = [mark for entry in numbers().entries for mark in entry.figure.entries()]
    assert [mark.value for mark in marks if mark.comparison] == [67.8, 58559, 2, 157, 630.5]


def test_units_of_a_myriad_come_with_a_number_to_translate() -> None:
    """86.51 billion is 865.1亿: where the unit is translated into another size, the number must be, too."""
    for entry in numbers().entries:
        marks = entry.figure.entries()
        assert all(mark.shown for mark in marks if mark.unit in {"亿元", "万家"}), entry.headline.label


@pytest.mark.parametrize(("product_id", "words"), NEVER_SHOWN)
def test_damaged_words_are_not_shown(product_id: str, words: str) -> None:
    """Damaged, misplaced or cut-off words of the source appear in no text of the panel."""
    assert not [where for where, text in products()[product_id].strings() if words in text]


def test_doubtful_response_time_is_marked_as_reported() -> None:
    """The response time with the doubtful unit is never shown as certain."""
    doubtful = [spec for spec in products()["sda-platform"].specs if spec.unit == "微秒"]
    assert all("据报道" in spec.label for spec in doubtful)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_accent_stands_out_from_the_ground(file: Path) -> None:
    """Text in a product's accent colour is readable on the night ground."""
    assert contrast(read(file).accent, GROUND) >= 4.5


def test_accents_are_told_apart() -> None:
    """No two products have accents that look alike, nor one and the numbers."""
    accents = [*(product.accent for product in products().values()), numbers().accent]
    for one, other in itertools.combinations(accents, 2):
        assert math.dist(oklab(one), oklab(other)) > 0.06, (one, other)


def test_accents_are_equally_light() -> None:
    """The ten accents look like one series: none much brighter than another."""
    lightness = [oklab(product.accent)[0] for product in products().values()]
    assert max(lightness) - min(lightness) < 0.1
