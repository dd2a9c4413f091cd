"""`kiosk pack strings` and `schema`: what translators and editors get of a pack."""

import json
from pathlib import Path

import msgspec
import pytest

from kiosk.exhibition.numbers import Numbers
from kiosk.exhibition.pack import PackFile
from kiosk.exhibition.product import Product
from kiosk.i18n.content_files import known_messages
from kiosk.packs.making.schema import SCHEMAS, schema_file
from kiosk.packs.manifest import Manifest
from tests.support.pack_command import Run
from tests.support.packs import write_pack
from tests.support.ts import write_ts

SCHEMA_FOLDER = Path(__file__).parents[2] / "docs" / "schema"


class TestStrings:
    """Keeping a pack's translations up to date."""

    def test_a_changed_text(self, pack: Run, tmp_path: Path) -> None:
        """Its translation becomes a suggestion; the others stay, and what is gone goes."""
        root = write_pack(tmp_path / "pack", 2)
        assert pack("strings", root, "en")[0] == 0
        context = "product.product-1"
        write_ts(
            root,
            "en",
            {(context, "第1件产品"): "Product 1", (context, "制造者"): "Maker", (context, "去"): "x"},
        )
        file = root / "products" / "01-product-1.toml"
        file.write_text(file.read_text("utf-8").replace("第1件产品", "第1件新产品"), "utf-8")
        status, said, _ = pack("strings", root)
        assert (status, said.startswith("kiosk_en.ts: ")) == (0, True)
        messages = {
            one.source: one for one in known_messages([root / "i18n"])["en"] if one.context == context
        }
        assert messages["第1件新产品"].forms == ("Product 1",)
        assert not messages["第1件新产品"].usable
        assert messages["制造者"].usable
        assert "去" not in messages

    def test_a_second_run_changes_nothing(self, pack: Run, tmp_path: Path) -> None:
        """So that what changes is what people changed."""
        assert pack("export", tmp_path / "out")[0] == 0
        before = {file: file.read_bytes() for file in (tmp_path / "out" / "i18n").iterdir()}
        assert pack("strings", tmp_path / "out")[0] == 0
        assert {file: file.read_bytes() for file in (tmp_path / "out" / "i18n").iterdir()} == before

    def test_only_what_the_pack_has_or_is_begun(self, pack: Run, tmp_path: Path) -> None:
        """Other installed languages are left alone."""
        root = write_pack(tmp_path / "pack", 1)
        pack("strings", root, "it")
        assert [file.name for file in (root / "i18n").iterdir()] == ["kiosk_it.ts"]

    def test_a_pack_with_mistakes(self, pack: Run, tmp_path: Path) -> None:
        """A product left out for its faults would lose its translations."""
        root = write_pack(tmp_path / "pack", 1)
        (root / "products" / "01-product-1.toml").write_text("id = 1")
        assert pack("strings", root, "en")[0] == 1
        assert not (root / "i18n").exists()


class TestSchema:
    """JSON Schemas from the types."""

    def test_the_documents_are_current(self) -> None:
        """On a failure: `kiosk pack schema --out docs/schema`."""
        assert {file.stem for file in SCHEMA_FOLDER.iterdir()} == set(SCHEMAS)
        for name in SCHEMAS:
            assert (SCHEMA_FOLDER / f"{name}.json").read_bytes() == schema_file(name)

    @pytest.mark.parametrize(
        ("name", "kind"),
        [("pack", PackFile), ("product", Product), ("numbers", Numbers), ("manifest", Manifest)],
    )
    def test_every_field_is_in_it(self, name: str, kind: type[msgspec.Struct]) -> None:
        """With what its type says of it, and nothing else allowed."""
        definition = json.loads(schema_file(name))["$defs"][kind.__name__]
        assert set(definition["properties"]) == set(kind.__struct_fields__)
        assert definition["additionalProperties"] is False
        assert "Attributes" not in definition["description"]

    def test_descriptions_reach_the_fields(self) -> None:
        """An editor shows them beside the key."""
        schema = json.loads(schema_file("product"))["$defs"]
        assert (
            schema["Product"]["properties"]["claim"]["description"]
            == "one line that makes a visitor curious."
        )
        assert schema["ReviewNote"]["properties"]["shown"]["description"].endswith(
            "cannot choose at the screen."
        )

    def test_the_command_writes_them(self, pack: Run, tmp_path: Path) -> None:
        """Into any folder."""
        assert pack("schema", "--out", tmp_path / "s")[0] == 0
        assert {file.name for file in (tmp_path / "s").iterdir()} == {f"{name}.json" for name in SCHEMAS}


@pytest.mark.parametrize("task", ["new", "export", "strings", "schema"])
def test_answers_for_scripts(pack: Run, tmp_path: Path, task: str) -> None:
    """In JSON, what was written where."""
    root, out = write_pack(tmp_path / "pack", 1), tmp_path / "out"
    words = {
        "new": ("new", out),
        "export": ("export", out, "--pack", root, "--spreadsheet", tmp_path / "t.csv"),
        "strings": ("strings", root, "en"),
        "schema": ("schema", "--out", out),
    }
    status, said, _ = pack(*words[task], "--json")
    answer = json.loads(said)
    assert status == 0
    assert str(out) in said or answer["left"] == {"kiosk_en.ts": 15}
