"""Checking a pack: everything of reading, the pictures, what is doubtful, and the review notes."""

from pathlib import Path

import pytest

from kiosk.exhibition.checking import Report, check_pack
from kiosk.media.cutting import probe as opened
from kiosk.media.pictures import PictureFacts
from kiosk.reading import Problem
from tests.support.packs import add_video, remove_pictures, write_pack

FILE = "products/01-product-1.toml"
PLACE = "pictures[1].landscape.file"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of two products."""
    return write_pack(tmp_path / "pack", 2)


def edit(root: Path, old: str, new: str) -> None:
    """Replace a text in the first product's file."""
    file = root / FILE
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def only(found: tuple[Problem, ...]) -> Problem:
    """Return the one problem there must be."""
    (problem,) = found
    return problem


def checked(root: Path) -> Report:
    """Check with the real probe."""
    return check_pack(root, opened)


class TestPictures:
    """The picture files that products name."""

    def test_good_pack(self, root: Path) -> None:
        """A good pack has nothing to tell but its count."""
        assert checked(root) == Report(products=2, problems=(), warnings=(), notes=())

    def test_missing(self, root: Path) -> None:
        """Every missing picture is told where it is named."""
        remove_pictures(root)
        problems = checked(root).problems
        assert [(problem.file, problem.key) for problem in problems] == [
            (FILE, PLACE),
            ("products/02-product-2.toml", PLACE),
        ]
        assert "pictures/product-1-1.png: the file is missing" in problems[0].message

    def test_text_in_place_of_a_picture(self, root: Path) -> None:
        """A text file with a picture's name is told."""
        (root / "pictures" / "product-1-1.png").write_text("hello", "utf-8")
        assert "not a picture" in only(checked(root).problems).message

    def test_truncated(self, root: Path) -> None:
        """Half a picture is told."""
        file = root / "pictures" / "product-1-1.png"
        file.write_bytes(file.read_bytes()[:-200])
        assert "damaged or only half there" in only(checked(root).problems).message

    @pytest.mark.parametrize("path", ["/etc/a.png", "../a.png", "pictures\\\\a.png"])
    def test_path_out_of_the_pack(self, root: Path, path: str) -> None:
        """A path that leads out of the pack is told, and the file not even opened."""
        edit(root, "pictures/product-1-1.png", path)

        def probe(file: Path) -> PictureFacts:
            assert file.name == "product-2-1.png"
            return PictureFacts(640, 360, "PNG")

        problem = only(check_pack(root, probe).problems)
        assert (problem.key, "leads out of the pack" in problem.message) == (PLACE, True)

    def test_shapes_mixed_up(self, root: Path) -> None:
        """A tall picture for wide screens, or a wide one for tall screens, is a warning each."""
        edit(
            root, "[pictures.landscape]", '[pictures.portrait]\nfile = "pictures/b.png"\n[pictures.landscape]'
        )

        def probe(file: Path) -> PictureFacts:
            return (
                PictureFacts(90, 160, "PNG")
                if file.name == "product-1-1.png"
                else PictureFacts(160, 90, "PNG")
            )

        report = check_pack(root, probe)
        assert report.problems == ()
        assert [warning.key for warning in report.warnings] == [PLACE, "pictures[1].portrait.file"]

    def test_each_file_is_opened_once(self, root: Path) -> None:
        """A picture that two products share is decoded once and told twice."""
        edit(root, "product-1-1.png", "product-2-1.png")
        opened_files: list[str] = []

        def probe(file: Path) -> PictureFacts:
            opened_files.append(file.name)
            return PictureFacts(1, 2, "PNG")

        assert len(check_pack(root, probe).warnings) == 2
        assert opened_files == ["product-2-1.png"]


class TestTexts:
    """What is doubtful in the texts."""

    @pytest.mark.parametrize(("length", "warned"), [(59, True), (60, False), (120, False), (121, True)])
    def test_length_of_a_chinese_summary(self, root: Path, length: int, warned: bool) -> None:
        """60 to 120 characters are meant."""
        edit(root, "这是一段说明文字。" * 8, "字" * length)
        assert [warning.key for warning in checked(root).warnings] == ["summary"] * warned

    def test_other_languages_have_no_such_length(self, root: Path) -> None:
        """The rule is about Chinese."""
        pack = root / "pack.toml"
        pack.write_text(pack.read_text("utf-8").replace("zh_CN", "en"), "utf-8")
        edit(root, "这是一段说明文字。" * 8, "Short.")
        assert checked(root).warnings == ()

    def test_file_name(self, root: Path) -> None:
        """A file's name should follow order and id; the warning says which."""
        (root / FILE).rename(root / "products" / "first.toml")
        assert "products/01-product-1.toml" in only(checked(root).warnings).fix

    def test_review_notes_say_what_they_are_about(self, root: Path) -> None:
        """Notes of the pack and of the products are listed, as printed, suggested and why."""
        note = '\n[[review_notes]]\nfield = "名称"\nas_printed = "甲"\nsuggested = "乙"\nwhy = "疑"\n'
        for file in (root / "pack.toml", root / FILE):
            file.write_text(file.read_text("utf-8") + note, "utf-8")
        notes = checked(root).notes
        assert [(entry.file, entry.about) for entry in notes] == [
            ("pack.toml", "试验展"),
            (FILE, "第1件产品"),
        ]
        assert notes[0].note.suggested == "乙"

    def test_a_label_other_than_illustration_or_photo_is_a_problem(self, root: Path) -> None:
        """A picture cannot go without the label that says what it is."""
        edit(root, 'kind = "illustration"\n', "")
        assert only(checked(root).problems).key == "pictures[1].kind"


class TestVideos:
    """The videos that `pack.toml` names."""

    def test_there(self, root: Path) -> None:
        """Nothing is told of a video that is in its place."""
        assert checked(add_video(root)).problems == ()

    def test_missing(self, root: Path) -> None:
        """It is told where it is named."""
        (add_video(root) / "videos" / "blue.webm").unlink()
        problem = only(checked(root).problems)
        assert (problem.file, problem.key) == ("pack.toml", "videos[1].file")
        assert "videos/blue.webm: the file is missing" in problem.message

    def test_outside_the_pack(self, root: Path) -> None:
        """Nothing outside is looked at, even where there is such a file."""
        add_video(root, "../blue.webm")
        problem = only(checked(root).problems)
        assert (problem.key, problem.message) == ("videos[1].file", '"../blue.webm" leads out of the pack')
