"""`kiosk pack check`: everything that is wrong or doubtful, at once, with its place."""

import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from kiosk import __main__
from kiosk.exhibition.pack import PackFile, read_pack
from kiosk.media.pictures import PictureFacts
from kiosk.packs.checking.examining import Opening, Terms, examine
from kiosk.packs.manifest import FileFacts, manifest_of, written
from kiosk.reading import read_toml
from kiosk.station.paths import shipped_pack, shipped_translations
from tests.support.examined import FILE, TODAY, edit, examined, only, open_video
from tests.support.packs import add_video, remove_pictures, write_pack
from tests.support.ts import write_ts

CODES = "ar, de, en, es, fr, ja, ko, ru, zh_TW"

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of one product whose picture fills a screen."""
    return write_pack(tmp_path / "pack", 1, size=(1920, 1080))


def check(*words: object) -> int:
    """Run the command without measuring texts."""
    return __main__.main(["pack", "check", "--no-measuring", "--months", "999", *map(str, words)])


class TestCommand:
    """What is printed, and the exit status."""

    def test_good_pack(self, root: Path, capsys: Printed) -> None:
        """Nothing but the counts and what is not translated, and status 0."""
        assert check(root) == 0
        assert capsys.readouterr().out == (
            f"Warnings\n  i18n: nothing is translated into {CODES}"
            " → run kiosk pack strings with the code of each language that you offer\n\n"
            "products: 1, problems: 0, warnings: 1, review notes: 0\n"
        )

    def test_everything_is_listed(self, root: Path, capsys: Printed) -> None:
        """Problems, warnings and review notes, then the counts; status 1."""
        remove_pictures(root)
        file = root / FILE
        note = '[[review_notes]]\nfield = "名称"\nas_printed = "甲"\nwhy = "可疑"\n'
        file.rename(file.with_name("x.toml")).write_text(
            file.with_name("x.toml").read_text("utf-8") + note, "utf-8"
        )
        assert check(root) == 1
        assert capsys.readouterr().out == (
            "Problems\n"
            "  products/x.toml, line 28: pictures[1].landscape.file: pictures/product-1-1.png:"
            " the file is missing → copy it into the pack\n\n"
            "Warnings\n"
            f"  i18n: nothing is translated into {CODES}"
            " → run kiosk pack strings with the code of each language that you offer\n"
            "  products/x.toml: the file's name does not follow its order and id"
            " → call it products/01-product-1.toml\n\n"
            "Review notes\n"
            "  products/x.toml (第1件产品)\n"
            "    名称\n"
            "      as printed: 甲\n"
            "      suggested: (nobody can tell)\n"
            "      why: 可疑\n\n"
            "products: 1, problems: 1, warnings: 2, review notes: 1\n"
        )

    def test_in_the_shells_language(
        self, root: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Staff who make packs read Chinese; scripts still get English."""
        remove_pictures(root)
        monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
        assert check(root) == 1
        told = capsys.readouterr().out
        assert f"{FILE}，第28行：pictures[1].landscape.file：pictures/product-1-1.png：缺少这个文件" in told
        assert " → 复制到内容包里" in told
        assert "is " not in told
        assert check(root, "--json") == 1
        assert json.loads(capsys.readouterr().out)["problems"][0]["fix"] == "copy it into the pack"

    def test_for_scripts(self, root: Path, capsys: Printed) -> None:
        """The same in JSON."""
        assert check(root, "--json") == 0
        answer = json.loads(capsys.readouterr().out)
        assert (answer["products"], answer["problems"], answer["warnings"][0]["file"]) == (1, [], "i18n")

    def test_the_shown_pack(self, root: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without a name it is the one that visitors see."""
        monkeypatch.setattr("kiosk.packs.shown.shipped_pack", lambda: root)
        assert check("--data", root.parent / "data") == 0
        assert capsys.readouterr().out.splitlines()[-1].startswith("products: 1, problems: 0, ")

    def test_no_such_pack(self, tmp_path: Path, capsys: Printed) -> None:
        """A path that is not there is wrong use, status 2."""
        assert check(tmp_path / "none") == 2
        assert "there is no " in capsys.readouterr().err

    @pytest.mark.parametrize("inside", ["", "春季/"])
    def test_a_zip_file(self, root: Path, tmp_path: Path, capsys: Printed, inside: str) -> None:
        """Looked at as if it lay unpacked, and nothing of it stays."""
        packed = tmp_path / "pack.zip"
        with zipfile.ZipFile(packed, "w") as target:
            for file in root.rglob("*.*"):
                if file.suffix != ".png":
                    target.write(file, inside + file.relative_to(root).as_posix())
        assert check(packed) == 1
        said = capsys.readouterr().out
        assert (
            f"{FILE}, line 28: pictures[1].landscape.file: pictures/product-1-1.png: the file is missing"
            in said
        )
        assert "/" not in said.split("pictures/product-1-1.png")[0].replace(FILE, "")

    def test_nothing_but_mistakes(self, root: Path, capsys: Printed) -> None:
        """No text can be read: that is told, and nothing else goes wrong."""
        (root / "pack.toml").write_text("title = ")
        (root / FILE).write_text("order = １", "utf-8")
        assert __main__.main(["pack", "check", str(root)]) == 1
        said = capsys.readouterr().out
        assert said.count("cannot be understood") == 2
        assert said.endswith("products: 0, problems: 3, warnings: 0, review notes: 0\n")

    def test_no_zip_file(self, tmp_path: Path, capsys: Printed) -> None:
        """A hostile or broken one is refused with its reason."""
        (tmp_path / "x.zip").write_bytes(b"PK and no more")
        assert check(tmp_path / "x.zip") == 1
        assert "x.zip" in capsys.readouterr().err

    def test_a_screen_that_is_none(self, root: Path) -> None:
        """Wrong use."""
        with pytest.raises(SystemExit) as stop:
            check(root, "--screen", "large")
        assert stop.value.code == 2


class TestFiles:
    """The files of a pack as they lie there."""

    def test_a_name_that_turns_the_direction(self, root: Path) -> None:
        """Told with its number, as it cannot be seen."""
        (root / "pictures" / "a\u202egpj.exe").touch()
        assert only(examined(root).problems).file == "pictures/a\\u{202e}gpj.exe"

    def test_a_manifest_that_names_other_files(self, root: Path) -> None:
        """A pack that was built and then changed."""
        about, _ = read_toml(root / "pack.toml", PackFile)
        assert about is not None
        facts = {file.relative_to(root).as_posix(): FileFacts("0" * 64, 1) for file in root.rglob("*.*")}
        (root / "manifest.json").write_bytes(written(manifest_of(about, facts)))
        assert not examined(root).problems
        (root / "pictures" / "new.txt").touch()
        assert "names other files than there are" in only(examined(root).problems).message
        (root / "manifest.json").write_text("{")
        assert "cannot be used" in only(examined(root).problems).message


class TestEverythingAtOnce:
    """Whatever keeps a pack from being installed is told here, before anybody carries it to a kiosk."""

    def test_a_product_with_other_mistakes(self, root: Path) -> None:
        """Its pictures are looked for as well, in the lines that name them."""
        edit(root, "order = 1\n", 'order = "first"\n')
        edit(root, "pictures/product-1-1.png", "pictures/none.png")
        found = [(problem.key, problem.line) for problem in examined(root).problems if problem.key]
        assert found == [("order", 3), ("pictures[1].landscape.file", 28)]

    def test_a_picture_that_no_product_shows(self, root: Path) -> None:
        """Installing refuses it, so it is told here."""
        (root / "pictures" / "notes.jpg").write_text("no picture")
        assert only(examined(root).problems).file == "pictures/notes.jpg"

    def test_a_video_that_does_not_play(self, root: Path) -> None:
        """It is tried out, as installing does."""
        add_video(root)
        assert not examined(root).problems
        (root / "videos" / "blue.webm").write_text("no video")
        assert only(examined(root).problems).message == "is no video that plays here"

    @pytest.mark.parametrize("file", ["pictures/PRODUCT-1-1.PNG", "Pictures/product-1-1.png"])
    def test_capitals_count(self, root: Path, file: str) -> None:
        """A name that differs in them is told as it must be written."""
        edit(root, "pictures/product-1-1.png", file)
        assert only(examined(root).problems).fix == 'write "pictures/product-1-1.png": capitals count'

    def test_capitals_count_for_videos(self, root: Path) -> None:
        """The same for them."""
        add_video(root)
        (root / "videos" / "blue.webm").rename(root / "videos" / "Blue.webm")
        assert only(examined(root).problems).fix == 'write "videos/Blue.webm": capitals count'

    def test_a_newer_kiosk(self, root: Path) -> None:
        """The pack is for a kiosk that this one is not yet."""
        edit(root, 'version = "1.0.0"', 'version = "1.0.0"\nminimum_kiosk = "99"', "pack.toml")
        found = only(examined(root).problems)
        assert (found.file, found.key, found.line) == ("pack.toml", "minimum_kiosk", 7)

    def test_a_copied_product(self, root: Path) -> None:
        """It needs its own id first; to give it the name of the file that it is a copy of would lose that."""
        (root / "products" / "01-copy.toml").write_bytes((root / FILE).read_bytes())
        report = examined(root)
        assert only(report.problems).key == "id"
        assert not [doubt for doubt in report.warnings if doubt.file.startswith("products/")]

    def test_in_the_order_of_lines(self, root: Path, capsys: Printed) -> None:
        """Whoever mends a file goes through it once."""
        edit(root, 'id = "product-1"', 'colour = "red"\nid = "product-1"')
        edit(root, "order = 1\n", 'order = "first"\n')
        (root / "pack.toml").write_text("title = ")
        assert check(root) == 1
        lines = capsys.readouterr().out.splitlines()
        places = [line.split(":")[0].strip() for line in lines if "→" in line and FILE in line]
        assert places == [f"{FILE}, line 2", f"{FILE}, line 4"]


class TestTranslations:
    """The pack's own `.ts` files."""

    TEXTS = {("product.product-1", "制造者"): "Maker"}  # noqa: RUF012

    def test_what_is_left(self, root: Path) -> None:
        """How many texts of each part."""
        write_ts(root, "en", self.TEXTS)
        found = only(examined(root).warnings)
        assert found.file == "i18n/kiosk_en.ts"
        assert found.message == "14 of 15 texts are not translated: pack (3), product.product-1 (11)"

    def test_nothing_is_left(self, root: Path) -> None:
        """Then nothing is told."""
        write_ts(root, "en", {(context, text): "x" for context, _, text in read_pack(root).pack.strings()})
        assert not examined(root).warnings

    def test_broken(self, root: Path) -> None:
        """Another language inside, no XML, no name of a language."""
        write_ts(root, "de", {}).rename(root / "i18n" / "kiosk_fr.ts")
        (root / "i18n" / "kiosk_ja.ts").write_text("<TS")
        (root / "i18n" / "english.ts").touch()
        assert [problem.file for problem in examined(root).problems] == [
            "i18n/english.ts",
            "i18n/kiosk_fr.ts",
            "i18n/kiosk_ja.ts",
        ]

    def test_odd_letters(self, root: Path) -> None:
        """As in the pack's own texts."""
        write_ts(root, "en", {("product.product-1", "制造者"): "Ma\u202eker"})
        assert "the translation holds marks that are not seen" in examined(root).warnings[0].message

    def test_the_shipped_pack_has_none_left(self) -> None:
        """All ten languages; and nothing else is doubtful on the day that it tells of."""

        def size_of(file: Path) -> PictureFacts:
            with Image.open(file) as picture:
                return PictureFacts(*picture.size, "WEBP")

        opening = Opening(size_of, open_video)
        report = examine(shipped_pack(), [shipped_translations()], opening, Terms(today=TODAY))
        assert (report.problems, report.warnings) == ((), ())
