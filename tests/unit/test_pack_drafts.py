"""What staff have written in the place of texts, and not saved yet."""

from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.exhibition.product import Product
from kiosk.packs.editing.drafts import Drafts
from kiosk.packs.editing.fields import Field, NewSpec, ProductChange
from tests.support.packs import write_pack

NAME = Field("name", "第1件产品")


@pytest.fixture
def product(tmp_path: Path) -> Product:
    """A product with one line in its table."""
    return read_pack(write_pack(tmp_path / "pack", 1, pictures=0)).pack.products[0]


def test_what_is_written_back_is_no_change(product: Product) -> None:
    """Whoever restores the old words has nothing to save; blanks at the ends do not count."""
    drafts = Drafts()
    drafts.write(product.id, "", NAME, "新  名\n字 ")
    assert drafts.text(product.id, "", NAME) == "新 名 字"
    assert drafts.changes([product]) == (ProductChange(product=product.id, texts={"name": "新 名 字"}),)
    drafts.write(product.id, "", NAME, f" {NAME.text} ")
    assert drafts.changes([product]) == ()


def test_languages_are_kept_apart(product: Product) -> None:
    """One change for each, the pack's own language first."""
    drafts = Drafts()
    drafts.write(product.id, "de", Field("name", "Eins"), "Das Erste")
    drafts.write(product.id, "", NAME, "新")
    assert [change.language for change in drafts.changes([product])] == ["", "de"]
    drafts.clear()
    assert drafts.changes([product]) == ()


def test_lines_come_and_go(product: Product) -> None:
    """New ones follow the others; one without a word is none; one that goes takes its words along."""
    drafts = Drafts()
    for _ in range(3):
        drafts.add_line(product)
    keys = [field.key for field in drafts.fields(product) if field.key.endswith(".label")]
    assert keys == ["key_figure.label", *(f"specs.{number}.label" for number in (1, 2, 3, 4))]
    assert drafts.changes([product]) == ()
    drafts.write(product.id, "", Field("specs.2.label", ""), "高")
    drafts.write(product.id, "", Field("specs.3.label", ""), "宽")
    drafts.write(product.id, "", Field("specs.3.value", ""), "5")
    drafts.remove_line(product, 2)
    drafts.write(product.id, "", Field("specs.1.value", "2"), "9")
    drafts.remove_line(product, 1)
    assert drafts.changes([product]) == (
        ProductChange(product=product.id, removed=(1,), added=(NewSpec("宽", "5"),)),
    )
    assert "specs.1.label" not in [field.key for field in drafts.fields(product)]
