"""What in a pack's content will probably not do: pictures, labels, dates, letters."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.station.paths import shipped_pack
from tests.support.examined import FILE, edit, examined, only
from tests.support.packs import write_pack


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of one product whose picture fills a screen."""
    return write_pack(tmp_path / "pack", 1, size=(1920, 1080))


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
                f"{FILE}, line 28: pictures[1].landscape.file: pictures/product-1-1.png has 1920 × 1080 px,"
                " the screen has 3840 × 2160 px"
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

    def test_tall_ones_are_for_the_screen_turned_upright(self, root: Path) -> None:
        """Whatever way the screen is named."""
        Image.new("RGB", (1080, 1900)).save(root / "pictures" / "tall.png")
        edit(
            root,
            "[pictures.landscape]",
            '[pictures.portrait]\nfile = "pictures/tall.png"\n\n[pictures.landscape]',
        )
        assert "has 1080 × 1900 px, the screen has 1080 × 1920 px" in only(examined(root).warnings).message

    def test_a_shipped_illustration_is_no_photo(self, root: Path) -> None:
        """Whatever it is called and whoever is said to have taken it."""
        shutil.copyfile(
            shipped_pack() / "pictures" / "hump-drone-landscape.webp", root / "pictures" / "mine.webp"
        )
        edit(root, "pictures/product-1-1.png", "pictures/mine.webp")
        edit(root, "illustration", "photo")
        edit(root, "示意", "我们")
        found = only(examined(root).warnings)
        assert (found.key, found.line) == ("pictures[1].kind", 25)
        assert found.message == "is an illustration that comes with the program, but is called a photo"

    @pytest.mark.parametrize("said", ["示意", "效果图", "Rendering", "an artist’s view", "Illustration: we"])
    def test_a_credit_that_tells_of_a_drawing(self, root: Path, said: str) -> None:
        """A picture that says so itself."""
        edit(root, 'credit = "示意"\nkind = "illustration"', f'credit = "{said}"\nkind = "photo"')
        assert "is called a photo, but its caption or credit says" in only(examined(root).warnings).message

    def test_a_photo(self, root: Path) -> None:
        """Is one."""
        edit(root, 'credit = "示意"\nkind = "illustration"', 'credit = "张三 摄"\nkind = "photo"')
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
    def test_a_plan_whose_year_is_over(self, root: Path, text: str, missed: bool) -> None:
        """Told with the year; each part of a sentence has its own time."""
        edit(root, "一句话说明", text)
        edit(root, 'as_of = "2024-04"', 'as_of = ""')
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
    def test_odd_ones(self, root: Path, old: str, new: str, key: str, said: str) -> None:
        """Told with key and line, and what to write."""
        edit(root, old, new)
        found = only(examined(root).warnings)
        assert (found.key, said in found.message, bool(found.fix)) == (key, True, True)
        assert found.line

    def test_full_width_digits_in_a_text(self, root: Path) -> None:
        """Are the writer's choice."""
        edit(root, "一句话说明", "第１次")
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
    def test_a_month_in_full_width(self, root: Path, as_of: str) -> None:
        """Is none."""
        edit(root, 'as_of = "2024-04"', f'as_of = "{as_of}"')
        assert any("does not have the right form" in problem.message for problem in examined(root).problems)

    def test_windows_line_ends(self, root: Path) -> None:
        """Are as good as any."""
        text = (root / FILE).read_text("utf-8")
        (root / FILE).write_bytes(text.replace("\n", "\r\n").encode())
        assert (examined(root).problems, examined(root).warnings) == ((), ())
