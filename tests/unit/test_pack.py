"""Reading a content pack: what can be shown is shown, and everything wrong is told."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.exhibition.pack import MOST_PRODUCTS, PackReading, is_safe, read_pack
from kiosk.exhibition.product import Composition
from tests.support.packs import write_pack

Edit = Callable[[int, str, str], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of four products."""
    return write_pack(tmp_path / "trial-pack", 4)


@pytest.fixture
def edit(root: Path) -> Edit:
    """Replace a text in the file of one product."""

    def replace(order: int, old: str, new: str) -> None:
        file = product_file(root, order)
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    return replace


def product_file(root: Path, order: int) -> Path:
    """Return where the file of a product is."""
    return root / "products" / f"{order:02}-product-{order}.toml"


def shown(reading: PackReading) -> list[str]:
    """Return the ids of the products shown."""
    return [product.id for product in reading.pack.products]


class TestGoodPack:
    """A pack that is right."""

    def test_products_come_by_order(self, root: Path, edit: Edit) -> None:
        """`order` decides, not the file's name."""
        edit(1, "order = 1", "order = 9")
        reading = read_pack(root)
        assert reading.problems == ()
        assert shown(reading) == ["product-2", "product-3", "product-4", "product-1"]
        assert reading.pack.title == "试验展"

    def test_eleven_products(self, tmp_path: Path) -> None:
        """One more than the exhibition has is no mistake."""
        reading = read_pack(write_pack(tmp_path / "eleven", 11))
        assert (reading.problems, len(reading.pack.products)) == ((), 11)

    def test_strings_name_their_context(self, root: Path) -> None:
        """The pack's own texts come first, then each product's in its own context."""
        strings = read_pack(root).pack.strings()
        assert strings[0] == ("pack", "title", "试验展")
        assert ("product.product-2", "specs.1.label", "重量") in strings
        assert all(text for _, _, text in strings)

    def test_files_that_editors_and_systems_leave_are_ignored(self, root: Path) -> None:
        """Hidden files and backups are no products."""
        (root / "products" / "._01-product-1.toml").write_bytes(b"\x00\x05")
        (root / "products" / "01-product-1.toml~").write_text("half", "utf-8")
        assert read_pack(root).problems == ()


class TestPackFile:
    """`pack.toml` is missing or wrong."""

    def test_missing(self, root: Path) -> None:
        """The products are shown all the same."""
        (root / "pack.toml").unlink()
        reading = read_pack(root)
        assert [(problem.file, problem.message) for problem in reading.problems] == [
            ("pack.toml", "the file is missing")
        ]
        assert (reading.pack.id, reading.pack.title, len(shown(reading))) == ("trial-pack", "", 4)
        assert {context for context, _, _ in reading.pack.strings()} == {
            product.context for product in reading.pack.products
        }

    def test_wrong_language_code(self, root: Path) -> None:
        """A language that is no code is shown how to write one."""
        file = root / "pack.toml"
        file.write_text(file.read_text("utf-8").replace('"zh_CN"', '"Chinese"'), "utf-8")
        (problem,) = read_pack(root).problems
        assert problem.key == "source_language"
        assert '"zh_CN"' in problem.fix


class TestProducts:
    """Products that are wrong, doubled or too many."""

    def test_a_bad_product_is_left_out(self, root: Path, edit: Edit) -> None:
        """All its problems are told under its file's name; the others are shown."""
        edit(2, "maker =", "makr =")
        edit(2, "order = 2", 'order = "2"')
        edit(3, "[key_figure]", "[key_figure")
        reading = read_pack(root)
        assert shown(reading) == ["product-1", "product-4"]
        assert {(problem.file, problem.key) for problem in reading.problems} == {
            ("products/02-product-2.toml", "order"),
            ("products/02-product-2.toml", "maker"),
            ("products/02-product-2.toml", "makr"),
            ("products/03-product-3.toml", "line 12"),
        }

    def test_same_id(self, root: Path, edit: Edit) -> None:
        """The first file keeps the id; the other one is named and not shown."""
        edit(3, '"product-3"', '"product-1"')
        reading = read_pack(root)
        assert shown(reading) == ["product-1", "product-2", "product-4"]
        (problem,) = reading.problems
        assert (problem.file, problem.key) == ("products/03-product-3.toml", "id")
        assert "products/01-product-1.toml" in problem.message

    def test_same_order(self, root: Path, edit: Edit) -> None:
        """Both are shown, the first file first."""
        edit(4, "order = 4", "order = 1")
        reading = read_pack(root)
        assert shown(reading) == ["product-1", "product-4", "product-2", "product-3"]
        (problem,) = reading.problems
        assert (problem.file, problem.key) == ("products/04-product-4.toml", "order")

    def test_more_than_home_has_room_for(self, tmp_path: Path) -> None:
        """The first twelve are shown; each of the others is named."""
        reading = read_pack(write_pack(tmp_path / "many", MOST_PRODUCTS + 2))
        assert len(reading.pack.products) == MOST_PRODUCTS
        assert [problem.file for problem in reading.problems] == [
            "products/13-product-13.toml",
            "products/14-product-14.toml",
        ]

    def test_no_product(self, root: Path) -> None:
        """A pack without products is told, and can be used."""
        for file in (root / "products").iterdir():
            file.unlink()
        reading = read_pack(root)
        assert reading.pack.products == ()
        assert [problem.message for problem in reading.problems] == ["there is no product to show"]

    def test_nothing_at_all(self, tmp_path: Path) -> None:
        """A folder that is not there gives an empty pack and says what is missing."""
        reading = read_pack(tmp_path / "none")
        assert reading.pack.products == ()
        assert [problem.file for problem in reading.problems] == ["pack.toml", "products", "products"]

    def test_products_is_a_file(self, root: Path) -> None:
        """A file where the folder should be is told."""
        shutil.rmtree(root / "products")
        (root / "products").write_text("", "utf-8")
        assert read_pack(root).problems


class TestPicturePaths:
    """Where pictures may be."""

    @pytest.mark.parametrize("file", ["pictures/a.webp", "a.webp", "pictures/..a.webp"])
    def test_inside(self, root: Path, file: str) -> None:
        """Paths inside the pack are found from its folder."""
        assert is_safe(file)
        assert read_pack(root).pack.picture_file(Composition(file=file)) == root / file

    @pytest.mark.parametrize(
        "file", ["/etc/passwd", "../a.webp", "pictures/../../a.webp", "a\\b.webp", "C:/a.webp", "a\x00.webp"]
    )
    def test_outside(self, root: Path, file: str) -> None:
        """Paths that would leave the pack, here or on another system, are none."""
        assert not is_safe(file)
        assert read_pack(root).pack.picture_file(Composition(file=file)) is None
