"""The products as QML sees them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator, QUrl

from kiosk.exhibition.pack import read_pack
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.figures import ShownFigure
from tests.support.packs import add_numbers, write_pack
from tests.support.ts import compile_ts

CONTEXT = "product.product-1"


@pytest.fixture
def exhibition(tmp_path: Path) -> Exhibition:
    """Two products with two pictures each, and one number."""
    root = write_pack(tmp_path / "pack", products=2, pictures=2)
    add_numbers(root, "share")
    return Exhibition(read_pack(root).pack)


@pytest.fixture
def in_english(tmp_path: Path) -> Iterator[None]:
    """An English catalogue, installed for the test."""
    texts = {
        ("pack", "试验展"): "Trial",
        ("numbers", "数字"): "Numbers",
        ("numbers", "件"): "pieces",
        ("numbers", "近40"): "near 40",
        (CONTEXT, "第1件产品"): "Product 1",
        (CONTEXT, "重量"): "Weight",
        (CONTEXT, "吨"): "t",
        (CONTEXT, "画面2"): "Picture 2",
    }
    translator = QTranslator()
    assert translator.load(str(compile_ts(tmp_path, "en", texts)))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_texts_are_the_packs_own_first(exhibition: Exhibition) -> None:
    """Number, texts, units and captions, in the order of the file."""
    exhibit = exhibition.at(0)
    assert exhibit.property("number") == "01"
    assert exhibit.property("name") == "第1件产品"
    assert (exhibit.property("keyValue"), exhibit.property("keyUnit")) == ("10", "千瓦")
    assert exhibit.property("specLabels") == ["重量"]
    assert exhibit.property("specValues") == ["2 吨"]
    assert exhibit.property("captions") == ["画面1", "画面2"]
    assert exhibit.property("illustrated") == [True, True]
    assert (exhibition.property("count"), len(exhibition.property("all"))) == (2, 2)


@pytest.mark.usefixtures("in_english")
def test_texts_follow_the_language(exhibition: Exhibition) -> None:
    """What has a translation is translated, the rest stays; a Latin unit stands apart from its number."""
    exhibit = exhibition.at(0)
    assert exhibition.property("title") == "Trial"
    assert exhibit.property("name") == "Product 1"
    assert exhibit.property("maker") == "制造者"
    assert exhibit.property("specLabels") == ["Weight"]
    assert exhibit.property("specValues") == ["2 t"]
    assert exhibit.property("captions") == ["画面1", "Picture 2"]
    assert exhibition.at(1).property("name") == "第2件产品"


def test_a_switch_tells_every_product(exhibition: Exhibition) -> None:
    """QML hears of the title and of each product once."""
    told: list[str] = []
    exhibition.changed.connect(lambda: told.append("title"))
    for name, exhibit in zip(("01", "02"), exhibition.exhibits, strict=True):
        exhibit.changed.connect(partial(told.append, name))
    exhibition.retranslate()
    assert told == ["title", "01", "02"]


def test_a_picture_tells_its_product_once(exhibition: Exhibition) -> None:
    """The same picture again is no change."""
    exhibit, told = exhibition.at(0), list[str]()
    exhibit.changed.connect(lambda: told.append(exhibit.property("hero").fileName()))
    assert exhibit.property("hero").isEmpty()
    for _ in range(2):
        exhibit.set_picture(0, QUrl("file:///hero.jpg"))
        exhibit.set_picture(1, QUrl("file:///detail.jpg"))
        exhibit.set_card(QUrl("file:///card.jpg"))
    assert told == ["hero.jpg"] * 3
    assert [url.fileName() for url in exhibit.property("pictures")] == ["hero.jpg", "detail.jpg"]
    assert exhibit.property("card").fileName() == "card.jpg"


def test_a_product_without_pictures_has_an_empty_hero(tmp_path: Path) -> None:
    """QML shows its cover then."""
    exhibition = Exhibition(read_pack(write_pack(tmp_path / "pack", products=1, pictures=0)).pack)
    assert exhibition.at(0).property("hero").isEmpty()
    assert exhibition.at(0).property("pictures") == []


def test_a_place_without_a_product_is_an_error(exhibition: Exhibition) -> None:
    """Null must never reach QML from a slot: PySide ends the process then."""
    with pytest.raises(IndexError):
        exhibition.at(2)


@pytest.mark.usefixtures("in_english")
def test_the_numbers_follow_the_language(exhibition: Exhibition) -> None:
    """Title, headline and the figure behind it; each hears of a switch."""
    (number,) = exhibition.city.shown
    assert exhibition.city.property("title") == "Numbers"
    assert (number.property("value"), number.property("unit")) == ("1,000", "pieces")
    figure = number.findChild(ShownFigure)
    assert figure is not None
    assert figure.property("numbers") == ["100", "32.5", "67.5", "near 40"]
    assert (figure.property("kind"), figure.property("pieces")) == ("share", 2)
    told: list[str] = []
    exhibition.city.changed.connect(lambda: told.append("panel"))
    number.changed.connect(lambda: told.append("number"))
    figure.changed.connect(lambda: told.append("figure"))
    exhibition.retranslate()
    assert sorted(told) == ["figure", "number", "panel"]


def test_without_numbers_there_is_nothing_to_show(tmp_path: Path) -> None:
    """QML asks for the same properties, and finds no entries."""
    bare = Exhibition(read_pack(write_pack(tmp_path / "bare", products=1)).pack)
    city = bare.city
    assert [city.property(name) for name in ("title", "claim", "accent", "asOf")] == [""] * 4
    assert city.property("entries") == []
