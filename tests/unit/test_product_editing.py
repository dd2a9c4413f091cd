"""A product's texts changed one by one in its file."""

from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.keeping import NotSavedError
from kiosk.packs.editing.fields import fields_of
from kiosk.packs.editing.product_editing import LONGEST_TEXT, MOST_SPECS, add_spec, remove_spec, set_text
from tests.support.packs import write_pack

PRODUCT = "product-1"
FILE = "products/01-product-1.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of two products with a picture each, and comments in the first one's file."""
    pack = write_pack(tmp_path / "pack", products=2)
    file = pack / FILE
    text = file.read_text("utf-8").replace('maker = "制造者"', 'maker = "制造者" # ask them')
    file.write_text("# ours\n" + text.replace("[[specs]]\n", "[[specs]] # first\n"), "utf-8")
    return pack


def texts(pack: Path) -> dict[str, str]:
    """What the first product says."""
    product = next(one for one in read_pack(pack).pack.products if one.id == PRODUCT)
    return {field.key: field.text for field in fields_of(product)}


def refused(pack: Path, key: str, text: str) -> str:
    """Return why a text is refused; the file is as it was."""
    before = (pack / FILE).read_bytes()
    with pytest.raises(NotSavedError) as caught:
        set_text(pack, PRODUCT, key, text)
    assert (pack / FILE).read_bytes() == before
    return str(caught.value)


def test_every_text_can_be_changed_and_comments_stay(pack: Path) -> None:
    """Each key that a product has takes another text, and nothing else changes."""
    wanted = {key: f"新{number}" for number, key in enumerate(texts(pack))}
    assert len(wanted) == 12
    for key, text in wanted.items():
        set_text(pack, PRODUCT, key, text)
    assert texts(pack) == wanted
    written = (pack / FILE).read_text("utf-8")
    assert written.startswith("# ours\n")
    assert "# ask them" in written
    assert "[[specs]] # first" in written
    assert read_pack(pack).problems == ()


def test_a_unit_that_was_not_there_stands_with_its_line(pack: Path) -> None:
    """Not behind the empty line that the next part begins with; and it can be emptied again."""
    file = pack / FILE
    file.write_text(file.read_text("utf-8").replace('value = "2"\nunit = "吨"\n', 'value = "2"\n'), "utf-8")
    set_text(pack, PRODUCT, "specs.1.unit", "公斤")
    assert 'value = "2"\nunit = "公斤"\n\n[[pictures]]' in file.read_text("utf-8")
    set_text(pack, PRODUCT, "specs.1.unit", "")
    assert texts(pack)["specs.1.unit"] == ""


def test_lines_are_added_and_removed(pack: Path) -> None:
    """At the end; the last one may go, too, and then there is a first one again."""
    add_spec(pack, PRODUCT, "高度", "3", "米")
    add_spec(pack, PRODUCT, "颜色", "红")
    assert [texts(pack)[f"specs.{number}.label"] for number in (1, 2, 3)] == ["重量", "高度", "颜色"]
    remove_spec(pack, PRODUCT, 2)
    assert texts(pack)["specs.2.label"] == "颜色"
    remove_spec(pack, PRODUCT, 1)
    remove_spec(pack, PRODUCT, 1)
    assert not [key for key in texts(pack) if key.startswith("specs")]
    add_spec(pack, PRODUCT, "重", "1")
    assert texts(pack)["specs.1.label"] == "重"
    for number in range(2, MOST_SPECS + 1):
        add_spec(pack, PRODUCT, f"行{number}", "1")
    with pytest.raises(NotSavedError, match="remove one first"):
        add_spec(pack, PRODUCT, "太多", "1")
    with pytest.raises(NotSavedError, match="no text of this product"):
        remove_spec(pack, PRODUCT, 99)


@pytest.mark.parametrize(
    "key", ["id", "order", "accent", "specs.9.label", "specs.0.label", "figure.title", ""]
)
def test_what_is_no_text_is_refused(pack: Path, key: str) -> None:
    """Ids among it: other files name them."""
    assert "no text of this product" in refused(pack, key, "新")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("一\n二", "more than one line"),
        ("a\tb", "tab"),
        ("a\u202eb", "U+202E"),
        ("a\x1bb", "U+001B"),
        ("长" * (LONGEST_TEXT + 1), "longer than"),
    ],
)
def test_texts_that_would_not_do_are_refused(pack: Path, text: str, why: str) -> None:
    """With what is wrong and what to do."""
    message = refused(pack, "name", text)
    assert why in message
    assert "→" in message


def test_an_unknown_product_is_refused_with_those_that_there_are(pack: Path) -> None:
    """Whoever mistyped it reads what it is called."""
    with pytest.raises(NotSavedError, match="product-1, product-2"):
        set_text(pack, "product-9", "name", "新")
