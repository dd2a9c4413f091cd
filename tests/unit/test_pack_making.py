"""`kiosk pack new`, `export`, `strings` and `schema`."""

import re
import shutil
import zipfile
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PIL import Image

from kiosk.exhibition.pack import PackFile, PackReading, read_pack
from kiosk.exhibition.product import Product
from kiosk.i18n.strings import is_content
from kiosk.i18n.translations import find_translations
from kiosk.packs.making.sample import PACK, PRODUCT
from kiosk.reading import parse_toml
from kiosk.station.paths import shipped_pack, shipped_translations
from tests.support.pack_command import Run, translations
from tests.support.packs import write_pack
from tests.support.tables import FILLED, HEADINGS, csv_of, write_csv, write_xlsx
from tests.support.ts import write_ts

S = TypeVar("S", bound=Struct)
SCHEMA_FOLDER = Path(__file__).parents[2] / "docs" / "schema"
PICTURE = ("picture 1", "picture 1 caption", "picture 1 credit", "picture 1 kind")


def good(root: Path) -> PackReading:
    """Read a pack that must be without a mistake."""
    reading = read_pack(root)
    assert not reading.problems
    return reading


class TestNew:
    """Starting a pack."""

    def test_with_a_sample(self, pack: Run, tmp_path: Path) -> None:
        """A good pack at once, named after its folder, with what each key means in two languages."""
        status, said, _ = pack("new", tmp_path / "春季展 2027", "--title", '春天的"展"')
        assert (status, "started, with 1 product" in said) == (0, True)
        reading = good(tmp_path / "春季展 2027")
        assert (reading.pack.id, reading.pack.title) == ("2027", '春天的"展"')
        assert [product.id for product in reading.pack.products] == ["sample"]
        assert (tmp_path / "春季展 2027" / "pictures").is_dir()

    def test_the_sample_explains_what_must_be_written(self) -> None:
        """Every key that a pack cannot do without stands in it, and none that is not known."""
        for text, kind in (
            (PRODUCT, Product),
            (PACK.format(id='"a"', title='"b"', language='"en"'), PackFile),
        ):
            value, problems = parse_toml(text.encode(), kind, name="sample")
            assert not problems
            assert value is not None

    def test_what_the_sample_leaves_out_can_be_taken_in(self) -> None:
        """Without the marks before them, the lines of pictures and videos are good as they are."""

        def taken_in(text: str, kind: type[S]) -> S:
            value, problems = parse_toml(re.sub(r"(?m)^# (?=\w+ =|\[)", "", text).encode(), kind, name="x")
            assert not problems
            assert value is not None
            return value

        (picture,) = taken_in(PRODUCT, Product).pictures
        assert picture.landscape.file == "pictures/sample.jpg"
        assert picture.portrait is not None
        about = taken_in(PACK.format(id='"a"', title='"b"', language='"en"'), PackFile)
        assert [video.file for video in about.videos] == ["videos/welcome.mp4"]

    def test_from_a_table(self, pack: Run, tmp_path: Path) -> None:
        """Products, pictures beside the table, and translations as `.ts` files."""
        (tmp_path / "pictures").mkdir()
        Image.new("RGB", (64, 36)).save(tmp_path / "pictures" / "radar.png")
        head = (*HEADINGS, *PICTURE, "name [en]")
        row = (*FILLED, "radar.png", "天线", "我们", "照片", "Radar")
        table = write_csv(tmp_path / "products.csv", head, row, FILLED)
        status, said, _ = pack("new", tmp_path / "out", "--from-spreadsheet", table)
        assert (status, "with 2 products" in said, "GB18030" in said) == (0, True, False)
        first, second = good(tmp_path / "out").pack.products
        assert (first.name, first.pictures[0].kind, second.pictures) == ("雷达", "photo", ())
        assert (tmp_path / "out" / "pictures" / "radar.png").read_bytes()
        assert translations(tmp_path / "out" / "i18n", "en") == {("product.product-01", "雷达"): "Radar"}

    def test_from_a_workbook(self, pack: Run, tmp_path: Path) -> None:
        """With its pictures in another folder."""
        (tmp_path / "照片").mkdir()
        Image.new("RGB", (64, 36)).save(tmp_path / "照片" / "a.png")
        table = write_xlsx(
            tmp_path / "t.xlsx",
            [*HEADINGS, *PICTURE, "order"],
            [*FILLED, "a.png", "天线", "我们", "photo", 7],
        )
        assert (
            pack("new", tmp_path / "out", "--from-spreadsheet", table, "--pictures", tmp_path / "照片")[0]
            == 0
        )
        assert [entry.file for entry in good(tmp_path / "out").read] == ["products/07-product-07.toml"]

    def test_a_table_that_excel_wrote_in_china(self, pack: Run, tmp_path: Path) -> None:
        """It is read, and staff are told how."""
        table = tmp_path / "t.csv"
        table.write_bytes(csv_of(HEADINGS, FILLED).encode("gb18030"))
        _, said, _ = pack("new", tmp_path / "out", "--from-spreadsheet", table)
        assert "was read as GB18030" in said
        assert good(tmp_path / "out").pack.products[0].name == "雷达"

    def test_everything_wrong_is_told_and_nothing_written(self, pack: Run, tmp_path: Path) -> None:
        """Cells, pictures that are not there, names that lead elsewhere."""
        (tmp_path / "pictures").mkdir()
        (tmp_path / "pictures" / "Radar.JPG").touch()
        rows = [
            (*FILLED[:3], "", *FILLED[4:], name, "天线", "我们", "photo")
            for name in ("radar.jpg", "../x.jpg", "none.jpg", "con.jpg")
        ]
        table = write_csv(tmp_path / "t.csv", (*HEADINGS, *PICTURE), *rows)
        status, _, told = pack("new", tmp_path / "out", "--from-spreadsheet", table)
        assert status == 1
        folder = tmp_path / "pictures"
        assert [line for line in told.splitlines() if ": G" in line] == [
            f"t.csv: G2: radar.jpg is not in the folder {folder} → write “Radar.JPG”",
            "t.csv: G3: its name leads out of the pack, or is none on every system"
            " → give it a plain name, like drone.jpg, and no folder above it",
            f"t.csv: G4: none.jpg is not in the folder {folder} → put the file there, or correct its name",
            't.csv: G5: "con.jpg" is the name of a device on Windows'
            " → give it a plain name, like drone.jpg, and no folder above it",
        ]
        assert told.count(": is empty: summary") == 4
        assert sorted(path.name for path in tmp_path.iterdir()) == ["pictures", "t.csv"]

    def test_no_folder_of_pictures(self, pack: Run, tmp_path: Path) -> None:
        """Where they are looked for, and how to name another place."""
        table = write_csv(tmp_path / "t.csv", (*HEADINGS, *PICTURE), (*FILLED, "a.jpg", "b", "c", "photo"))
        assert "or name theirs with --pictures" in pack("new", tmp_path / "o", "--from-spreadsheet", table)[2]

    def test_nothing_is_written_over(self, pack: Run, tmp_path: Path) -> None:
        """A folder that has anything in it stays as it is; an empty one will do."""
        (tmp_path / "empty").mkdir()
        assert pack("new", tmp_path / "empty")[0] == 0
        status, _, told = pack("new", tmp_path / "empty")
        assert (status, "is there already" in told) == (1, True)

    def test_no_table(self, pack: Run, tmp_path: Path) -> None:
        """What cannot be read is told."""
        status, _, told = pack("new", tmp_path / "o", "--from-spreadsheet", tmp_path / "none.csv")
        assert (status, "cannot be read" in told) == (1, True)

    def test_no_language(self, pack: Run, tmp_path: Path) -> None:
        """A code that is none is wrong use."""
        with pytest.raises(SystemExit) as stop:
            pack("new", tmp_path / "o", "--language", "chinese")
        assert stop.value.code == 2


class TestExport:
    """Writing the pack that is shown out."""

    @pytest.mark.parametrize("name", ["out", "out.zip"])
    def test_the_shipped_pack(self, pack: Run, tmp_path: Path, name: str) -> None:
        """Every file as it is, and every translation of its texts, none of the interface."""
        assert pack("export", tmp_path / name)[0] == 0
        root = tmp_path / "out"
        if name.endswith(".zip"):
            with zipfile.ZipFile(tmp_path / name) as packed:
                packed.extractall(root)
        for file in shipped_pack().rglob("*"):
            if file.is_file():
                assert (root / file.relative_to(shipped_pack())).read_bytes() == file.read_bytes()
        strings = {(context, text) for context, _, text in good(root).pack.strings()}
        codes = {*find_translations([shipped_translations()]).files} - {"zh_CN"}
        assert {file.name for file in (root / "i18n").iterdir()} == {f"kiosk_{code}.ts" for code in codes}
        for code in codes:
            own = {
                key: text
                for key, text in translations(shipped_translations(), code).items()
                if is_content(key[0])
            }
            assert translations(root / "i18n", code) == own
            assert set(own) == strings

    def test_layers(self, pack: Run, tmp_path: Path) -> None:
        """The station's translation goes before the pack's, and that before the shipped one."""
        root = write_pack(tmp_path / "pack", 2)
        context = "product.product-1"
        write_ts(root, "en", {(context, "第1件产品"): "of the pack", (context, "制造者"): "maker"})
        write_ts(tmp_path / "data", "en", {(context, "第1件产品"): "of the station"})
        write_ts(
            tmp_path / "data", "zh_CN", {(context, "第1件产品"): "别的说法", (context, "制造者"): "制造者"}
        )
        (root / "manifest.json").write_text("{}")
        assert pack("export", tmp_path / "out", "--pack", root)[0] == 0
        assert translations(tmp_path / "out" / "i18n", "en") == {
            (context, "第1件产品"): "of the station",
            (context, "制造者"): "maker",
        }
        # In the language of the source, only what is to be shown in other words
        assert translations(tmp_path / "out" / "i18n", "zh_CN") == {(context, "第1件产品"): "别的说法"}
        assert not (tmp_path / "out" / "manifest.json").exists()

    def test_as_a_table_and_back(self, pack: Run, tmp_path: Path) -> None:
        """Every product but its figure and review notes, and every translation of what a table holds."""
        assert pack("export", tmp_path / "out")[0] == 0
        table = tmp_path / "out" / "products.csv"
        assert pack("export", "--spreadsheet", table)[0] == 0
        assert pack("new", tmp_path / "again", "--from-spreadsheet", table)[0] == 0
        before, after = good(tmp_path / "out").pack, good(tmp_path / "again").pack
        assert after.products == tuple(
            replace(product, figure=None, review_notes=()) for product in before.products
        )
        wanted = {(context, text) for context, _, text in after.strings() if context != "pack"}
        for code in find_translations([tmp_path / "out" / "i18n"]).files:
            first = translations(tmp_path / "out" / "i18n", code)
            assert translations(tmp_path / "again" / "i18n", code) == {
                key: text for key, text in first.items() if key in wanted
            }
        for file in (tmp_path / "again" / "pictures").rglob("*.webp"):
            assert file.read_bytes() == (tmp_path / "out" / file.relative_to(tmp_path / "again")).read_bytes()

    def test_the_table_begins_as_excel_wants_it(self, pack: Run, tmp_path: Path) -> None:
        """Without the mark it would take UTF-8 for something else."""
        pack("export", "--spreadsheet", tmp_path / "t.csv")
        assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbforder,id,name,")

    def test_nothing_named(self, pack: Run) -> None:
        """Wrong use."""
        assert pack("export")[0] == 2

    def test_nothing_is_written_over(self, pack: Run, tmp_path: Path) -> None:
        """Nor is anything left behind."""
        (tmp_path / "out.zip").touch()
        status, _, told = pack("export", tmp_path / "out.zip")
        assert (status, "is there already" in told) == (1, True)
        assert [path.name for path in tmp_path.iterdir()] == ["out.zip"]

    def test_a_full_disk(self, pack: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is told, and nothing is left behind."""

        def full(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(shutil, "copytree", full)
        status, _, told = pack("export", tmp_path / "out")
        assert (status, "cannot be written (No space left on device)" in told) == (1, True)
        assert not list(tmp_path.iterdir())
