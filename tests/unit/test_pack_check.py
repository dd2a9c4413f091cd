"""`kiosk pack check`: everything that is wrong or doubtful, at once, with its place."""

import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk import __main__
from kiosk.exhibition.checking import Report
from kiosk.exhibition.pack import PackFile, read_pack
from kiosk.media.pictures import probe
from kiosk.packs.examining import Terms, examine
from kiosk.packs.manifest import FileFacts, manifest_of, written
from kiosk.reading import Problem, read_toml
from kiosk.station.paths import shipped_pack, shipped_translations
from tests.support.packs import remove_pictures, write_pack
from tests.support.ts import write_ts

FILE = "products/01-product-1.toml"
TODAY = date(2024, 6, 1)
CODES = "ar, de, en, es, fr, ja, ko, ru, zh_TW"

Printed = pytest.CaptureFixture[str]
Edit = Callable[[str, str], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of one product whose picture fills a screen."""
    return write_pack(tmp_path / "pack", 1, size=(1920, 1080))


@pytest.fixture
def edit(root: Path) -> Edit:
    """Replace a text in the product's file."""

    def replace(old: str, new: str) -> None:
        text = (root / FILE).read_text("utf-8")
        assert old in text
        (root / FILE).write_text(text.replace(old, new), "utf-8")

    return replace


def examined(root: Path, today: date = TODAY, screen: tuple[int, int] = (1920, 1080)) -> Report:
    """Examine a pack as this station would, translations of its own alone."""
    return examine(root, [root / "i18n"], probe, Terms(today=today, screen=screen))


def only(found: tuple[Problem, ...]) -> Problem:
    """Return the one problem there must be."""
    (problem,) = found
    return problem


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
            "1 product, 0 problems, 1 warning, 0 review notes\n"
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
            "  products/x.toml: the file's name does not follow its order and id"
            " → call it products/01-product-1.toml\n"
            f"  i18n: nothing is translated into {CODES}"
            " → run kiosk pack strings with the code of each language that you offer\n\n"
            "Review notes\n"
            "  products/x.toml (第1件产品)\n"
            "    名称\n"
            "      as printed: 甲\n"
            "      suggested:  (nobody can tell)\n"
            "      why:        可疑\n\n"
            "1 product, 1 problem, 2 warnings, 1 review note\n"
        )

    def test_for_scripts(self, root: Path, capsys: Printed) -> None:
        """The same in JSON."""
        assert check(root, "--json") == 0
        answer = json.loads(capsys.readouterr().out)
        assert (answer["products"], answer["problems"], answer["warnings"][0]["file"]) == (1, [], "i18n")

    def test_the_shown_pack(self, capsys: Printed, tmp_path: Path) -> None:
        """Without a name it is the one that visitors see; it is well."""
        assert check("--data", tmp_path) == 0
        assert capsys.readouterr().out.splitlines()[-1].startswith("10 products, 0 problems, ")

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


class TestPictures:
    """Pictures that are there and will not do."""

    @pytest.mark.parametrize(
        ("screen", "small"),
        [((1920, 1080), False), ((1080, 1920), False), ((3840, 2160), True), ((1280, 1080), False)],
    )
    def test_too_small(self, root: Path, screen: tuple[int, int], small: bool) -> None:
        """The first one must fill the screen, as large as that is."""
        warnings = examined(root, screen=screen).warnings
        assert bool(warnings) == small
        if small:
            assert str(only(warnings)) == (
                f"{FILE}, line 28: pictures[1].landscape.file: pictures/product-1-1.png is 1920 × 1080,"
                " the screen 3840 × 2160"
                " → put a larger one here; this one looks soft, or does not fill the screen"
            )

    def test_the_others_stand_on_the_screen_whole(self, tmp_path: Path) -> None:
        """A square one is large enough when it is as high as the screen."""
        root = write_pack(tmp_path / "pack", 1, pictures=2, size=(1920, 1080))
        second = root / "pictures" / "product-1-2.png"
        Image.new("RGB", (1080, 1080)).save(second)
        assert not examined(root).warnings
        Image.new("RGB", (1079, 1079)).save(second)
        assert only(examined(root).warnings).key == "pictures[2].landscape.file"

    def test_tall_ones_are_for_the_screen_turned_upright(self, root: Path, edit: Edit) -> None:
        """Whatever way the screen is named."""
        Image.new("RGB", (1080, 1900)).save(root / "pictures" / "tall.png")
        edit(
            "[pictures.landscape]", '[pictures.portrait]\nfile = "pictures/tall.png"\n\n[pictures.landscape]'
        )
        assert "is 1080 × 1900, the screen 1080 × 1920" in only(examined(root).warnings).message

    def test_a_shipped_illustration_is_no_photo(self, root: Path, edit: Edit) -> None:
        """Whatever it is called and whoever is said to have taken it."""
        shutil.copyfile(
            shipped_pack() / "pictures" / "hump-drone-landscape.webp", root / "pictures" / "mine.webp"
        )
        edit("pictures/product-1-1.png", "pictures/mine.webp")
        edit("illustration", "photo")
        edit("示意", "我们")
        found = only(examined(root).warnings)
        assert (found.key, found.line) == ("pictures[1].kind", 25)
        assert found.message == "is an illustration that comes with the program, but is called a photo"

    @pytest.mark.parametrize("said", ["示意", "效果图", "Rendering", "an artist’s view", "Illustration: we"])
    def test_a_credit_that_tells_of_a_drawing(self, root: Path, edit: Edit, said: str) -> None:
        """A picture that says so itself."""
        edit('credit = "示意"\nkind = "illustration"', f'credit = "{said}"\nkind = "photo"')
        assert "is called a photo, but its caption or credit says" in only(examined(root).warnings).message

    def test_a_photo(self, root: Path, edit: Edit) -> None:
        """Is one."""
        edit('credit = "示意"\nkind = "illustration"', 'credit = "张三 摄"\nkind = "photo"')
        assert not examined(root).warnings


class TestDates:
    """What was true once."""

    @pytest.mark.parametrize(("today", "old"), [(date(2026, 4, 30), False), (date(2026, 5, 1), True)])
    def test_a_month_long_ago(self, root: Path, today: date, old: bool) -> None:
        """More than two years, unless staff say otherwise."""
        warnings = examined(root, today).warnings
        assert [(found.key, found.message) for found in warnings] == (
            [("as_of", "2024-04 is 25 months ago")] if old else []
        )

    @pytest.mark.parametrize(
        ("text", "missed"),
        [
            ("计划2025年建成", True),
            ("2025年有望建成", True),
            ("due in 2025", True),
            ("2025年建成", False),
            ("计划2026年建成", False),
            ("2025年建成，计划2027年扩建", False),
            ("计划部署12025台", False),
        ],
    )
    def test_a_plan_whose_year_is_over(self, root: Path, edit: Edit, text: str, missed: bool) -> None:
        """Told with the year; each part of a sentence has its own time."""
        edit("一句话说明", text)
        edit('as_of = "2024-04"', 'as_of = ""')
        warnings = examined(root, date(2026, 1, 1)).warnings
        assert [(found.key, found.line) for found in warnings] == ([("claim", 6)] if missed else [])

    def test_a_review_note_may_tell_of_it(self, root: Path) -> None:
        """It is there for that."""
        with (root / FILE).open("a", encoding="utf-8") as stream:
            stream.write('[[review_notes]]\nfield = "x"\nas_printed = "计划2020年建成"\nwhy = "过期"\n')
        assert not examined(root).warnings


class TestLetters:
    """What editors and converters leave in texts."""

    @pytest.mark.parametrize(
        ("old", "new", "key", "said"),
        [
            ("一句话说明", "一句\\u202e话", "claim", "turn the direction: U+202E"),
            ("一句话说明", "一句\\t话", "claim", "holds a tab"),
            ("一句话说明", "一句\ufffd话", "claim", "wrong encoding"),
            ("一句话说明", "锟斤拷", "claim", "wrong encoding"),
            ("一句话说明", "一句\\u0007话", "claim", "control characters: U+0007"),
            ('value = "2"', 'value = "２"', "specs[1].value", "digits in full width"),
            ('value = "10"', 'value = "１0"', "key_figure.value", "digits in full width"),
        ],
    )
    def test_odd_ones(self, root: Path, edit: Edit, old: str, new: str, key: str, said: str) -> None:
        """Told with key and line, and what to write."""
        edit(old, new)
        found = only(examined(root).warnings)
        assert (found.key, said in found.message, bool(found.fix)) == (key, True, True)
        assert found.line

    def test_full_width_digits_in_a_text(self, root: Path, edit: Edit) -> None:
        """Are the writer's choice."""
        edit("一句话说明", "第１次")
        assert not examined(root).warnings

    def test_a_byte_order_mark(self, root: Path) -> None:
        """Does no harm here, but other programs stumble."""
        (root / FILE).write_bytes(b"\xef\xbb\xbf" + (root / FILE).read_bytes())
        found = only(examined(root).warnings)
        assert (found.file, found.message) == (FILE, "begins with a byte order mark")

    @pytest.mark.parametrize(
        ("encoding", "said"), [("gb18030", "not saved as UTF-8"), ("utf-16", "is saved as UTF-16")]
    )
    def test_a_wrong_encoding(self, root: Path, encoding: str, said: str) -> None:
        """Cannot be read at all."""
        (root / FILE).write_bytes((root / FILE).read_text("utf-8").encode(encoding))
        assert any(said in problem.message for problem in examined(root).problems)

    @pytest.mark.parametrize("as_of", ["２０２４-０４", "2024-4"])
    def test_a_month_in_full_width(self, root: Path, edit: Edit, as_of: str) -> None:
        """Is none."""
        edit('as_of = "2024-04"', f'as_of = "{as_of}"')
        assert any("does not have the right form" in problem.message for problem in examined(root).problems)

    def test_windows_line_ends(self, root: Path) -> None:
        """Are as good as any."""
        text = (root / FILE).read_text("utf-8")
        (root / FILE).write_bytes(text.replace("\n", "\r\n").encode())
        assert (examined(root).problems, examined(root).warnings) == ((), ())


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
        (root / "pictures" / "new.png").touch()
        assert "names other files than there are" in only(examined(root).problems).message
        (root / "manifest.json").write_text("{")
        assert "cannot be used" in only(examined(root).problems).message


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
        """All ten languages."""
        report = examine(shipped_pack(), [shipped_translations()], probe, Terms(today=TODAY))
        assert (report.problems, report.warnings) == ((), ())
