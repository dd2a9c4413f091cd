"""Reading TOML: good files fill their struct, bad ones tell everything at once in words for staff."""

from pathlib import Path
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta, Struct

from kiosk.exhibition.product import Product
from kiosk.reading import LARGEST_FILE, Problem, UnusableFileError, parse_toml, read_bounded, read_toml
from kiosk.sentences import verbatim
from kiosk.station.paths import shipped_pack

GOOD = (shipped_pack() / "products" / "01-deep-space-radar.toml").read_bytes()

Colour = Annotated[str, Meta(pattern="^#[0-9a-f]{6}$", examples=["#88aacc"])]


class Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of a sheet."""

    label: Annotated[str, Meta(min_length=1, max_length=8)]
    value: float = 0


class Sheet(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A struct with one field of every kind that the kiosk's files use."""

    name: Annotated[str, Meta(min_length=1)]
    count: Annotated[int, Meta(ge=1, le=9)] = 1
    share: Annotated[float, Meta(ge=0)] = 0
    size: Annotated[float, Meta(ge=0, le=50, extra={"zero_or_at_least": 10})] = 0
    kind: Literal["photo", "drawing"] = "photo"
    colour: Colour = "#000000"
    wide: bool = False
    point: tuple[float, float] | None = None
    lines: Annotated[tuple[Line, ...], Meta(max_length=3)] = ()
    line: Line | None = None


def told(text: str) -> list[Problem]:
    """Return the problems of a sheet that must have some."""
    sheet, problems = parse_toml(text.encode(), Sheet, name="sheet.toml")
    assert sheet is None
    assert problems
    return problems


def keyed(text: str) -> dict[str, str]:
    """Return message and fix of every problem of a sheet, by key."""
    return {problem.key: f"{problem.message} → {problem.fix}" for problem in told(text)}


class TestGoodFile:
    """A file that is right."""

    def test_fills_the_struct(self, tmp_path: Path) -> None:
        """Tables, arrays and whole numbers for fractional ones arrive in the struct."""
        file = tmp_path / "sheet.toml"
        file.write_text('name = "雷达"\nshare = 1\npoint = [1, 0.5]\n[[lines]]\nlabel = "a"\n', "utf-8")
        sheet, problems = read_toml(file, Sheet)
        assert problems == []
        assert sheet == Sheet(name="雷达", share=1.0, point=(1.0, 0.5), lines=(Line(label="a"),))

    def test_mark_of_windows_editors_does_no_harm(self) -> None:
        """A UTF-8 file may begin with a byte order mark and end its lines as Windows does."""
        sheet, problems = parse_toml(b'\xef\xbb\xbfname = "x"\r\ncount = 2\r\n', Sheet, name="s")
        assert (sheet, problems) == (Sheet(name="x", count=2), [])


class TestUnreadableFile:
    """A file that gives no text."""

    def test_missing(self, tmp_path: Path) -> None:
        """A missing file is called by its path when it was given no other name."""
        sheet, (problem,) = read_toml(tmp_path / "none.toml", Sheet)
        assert sheet is None
        assert problem.file == str(tmp_path / "none.toml")
        assert problem.message == "the file is missing"

    def test_folder(self, tmp_path: Path) -> None:
        """A folder in place of the file is told, not raised."""
        _, (problem,) = read_toml(tmp_path, Sheet, name="sheet.toml")
        assert problem.file == "sheet.toml"
        assert "cannot be read" in problem.message

    def test_path_with_a_zero_byte(self) -> None:
        """A path that no system accepts is told as well."""
        with pytest.raises(UnusableFileError, match="cannot be read"):
            read_bounded(Path("a\x00b"), "sheet.toml")

    def test_far_too_large(self, tmp_path: Path) -> None:
        """A huge file is refused after reading a bounded part of it."""
        file = tmp_path / "sheet.toml"
        file.write_bytes(b"#" * (LARGEST_FILE + 1))
        _, (problem,) = read_toml(file, Sheet)
        assert "larger than" in problem.message

    @pytest.mark.parametrize(
        ("content", "message", "key"),
        [
            ('name = "x"'.encode("utf-16"), "is saved as UTF-16", ""),
            ('name = "x"\nkind = "照"'.encode("gbk"), "is not saved as UTF-8", "line 2"),
            (b'name = "x"\n\x00\x00\x00', "is damaged: it holds zero bytes", ""),
        ],
    )
    def test_wrong_encoding(self, content: bytes, message: str, key: str) -> None:
        """Other encodings, and the zero bytes of a power cut, are named."""
        _, (problem,) = parse_toml(content, Sheet, name="s")
        assert (problem.message, problem.key) == (message, key)


class TestSyntax:
    """TOML that cannot be parsed: the line, what stands there, and a guess at the mistake."""

    @pytest.mark.parametrize(
        ("text", "line", "fix"),
        [
            ('name = "x"\nkind = drawing\n', "line 2", "texts between straight quotes"),
            ("name = “x”", "line 1", "straight quotes"),
            ("order = １", "line 1", "write digits and = in half width"),
            ('name = "x\ncount = 1', "line 1", "end on its own line"),
            ('name = "x"\ncount = 1\ncount = 2\nwide = true', "line 3", "stands twice"),
            ("[line]\n[line]", "line 2", "stands twice"),
            ('name = "x"\npoint = [1, ', "line 2", "only half saved"),
            ('name = """x', "line 1", "only half saved"),
            ("name = ", "line 1", "only half saved"),
        ],
    )
    def test_line_and_likely_mistake(self, text: str, line: str, fix: str) -> None:
        """The problem names the line and fits the mistake."""
        (problem,) = told(text)
        assert problem.key == line
        assert fix in problem.fix

    def test_shows_the_line_cut_short(self) -> None:
        """The text of the line helps to find it; a very long one is cut."""
        (problem,) = told("name = " + "x" * 500)
        assert "name = xxx" in problem.message
        assert len(problem.message) < 100

    @pytest.mark.parametrize("text", ["point = " + "[" * 100_000, "count = " + "1" * 10_000])
    def test_absurd_content_is_told(self, text: str) -> None:
        """Brackets without end and numbers without end stop nothing."""
        assert len(told(text)) == 1


class TestContent:
    """TOML that does not fit its struct."""

    def test_everything_in_one_go(self) -> None:
        """Every problem is listed, in nested tables and lists too; they are counted from 1."""
        found = keyed(
            'nam = "x"\ncount = 10\nkind = "foto"\nwide = "yes"\npoint = [1]\n'
            "[[lines]]\nvalue = 1\n[[lines]]\nlabel = 'a'\nvalue = 'b'\n[line]\nlabel = ''\nunit = 'm'"
        )
        assert set(found) == {
            "name",
            "nam",
            "count",
            "kind",
            "wide",
            "point",
            "lines[1].label",
            "lines[2].value",
            "line.label",
            "line.unit",
        }

    @pytest.mark.parametrize(
        ("line", "key", "words"),
        [
            ("zzz = 1", "zzz", "is not a known key → delete it; the keys known here are name, "),
            ("shar = 1", "shar", 'is not a known key → did you mean "share"? Rename it, or delete the line'),
            ("count = 0", "count", "0 is out of range → write a number from 1 to 9"),
            ("share = -1.5", "share", "-1.5 is out of range → write 0 or more"),
            ("share = nan", "share", "nan is out of range → write 0 or more"),
            ("count = 2.5", "count", "must be a whole number, but 2.5 is a number → write it like 1"),
            ("count = true", "count", "must be a whole number, but true is a yes-or-no value"),
            ('count = "3"', "count", 'but "3" is a text → write it without quotes, like 1'),
            ('wide = "true"', "wide", 'must be a yes-or-no value (true or false), but "true" is a text'),
            ('kind = "drawin"', "kind", 'did you mean "drawing"? Write one of "drawing", "photo"'),
            ('colour = "red"', "colour", 'does not have the right form → write it like "#88aacc"'),
            ("colour = 2024-04-01", "colour", 'is a date or time → put it between quotes: "2024-04-01"'),
            ("lines = 1", "lines", "must be a list, but 1 is a whole number"),
            ("lines = [1]", "lines[1]", "must be a table of its own, but 1 is a whole number"),
            ("line = 'a'", "line", 'write it like { label = "…" }'),
            ("point = ['a', 1]", "point[1]", 'must be a number, but "a" is a text'),
            ("point = [1, 2, 3]", "point", "has 3 values → write 2 values: [1, 1]"),
            ('line = {label = "123456789"}', "line.label", "is too long: 9 characters → write at most 8"),
            ("lines = [" + "{label = 'a'}, " * 4 + "]", "lines", "has 4 entries → keep at most 3"),
        ],
    )
    def test_words(self, line: str, key: str, words: str) -> None:
        """Each kind of mistake has words of its own and a fix."""
        assert words in keyed(f'name = "x"\n{line}')[key]

    def test_missing_key_shows_what_to_write(self) -> None:
        """The fix for a missing key is the line to add."""
        assert keyed("count = 1")["name"] == 'is missing → add a line: name = "…"'

    def test_range_with_a_gap(self) -> None:
        """A number that may be zero or start higher is explained as such."""
        words = keyed('name = "x"\ncount = 0\nsize = 5')["size"]
        assert words == "5 is out of range → write 0, or a number from 10 to 50"

    def test_what_only_the_struct_knows_is_told_too(self) -> None:
        """An error that looking through the content does not find is passed on in its own words."""

        class Strict(Struct):
            """A struct with a rule of its own."""

            name: str

            def __post_init__(self) -> None:
                raise ValueError("never content")

        _, (problem,) = parse_toml(b'name = "x"', Strict, name="s")
        assert "never content" in problem.message

    def test_product_struct_is_understood_whole(self) -> None:
        """No mistake in a product is left to the parser's own words."""
        text = 'id = "A b"\norder = 0\nspecs = [{label = "a", value = 3}]\npictures = [{landscape = {}}]'
        _, problems = parse_toml(text.encode(), Product, name="p")
        assert {"id", "order", "specs[1].value", "pictures[1].landscape.file"} <= {p.key for p in problems}
        assert all(problem.key and problem.fix for problem in problems)


@given(st.integers(0, len(GOOD)), st.integers(0, 40), st.binary(max_size=12))
def test_no_damage_to_a_file_raises(at: int, length: int, instead: bytes) -> None:
    """Whatever a file's bytes become, it is either read or told."""
    product, problems = parse_toml(GOOD[:at] + instead + GOOD[at + length :], Product, name="p")
    assert (product is None) == bool(problems)
    assert all(problem.message and problem.fix for problem in problems)


class TestProblem:
    """How a problem reads."""

    def test_names_file_key_and_fix(self) -> None:
        """File, key, message and fix stand in one line."""
        assert (
            str(Problem("a.toml", "order", verbatim("is 0"), verbatim("write 1")))
            == "a.toml: order: is 0 → write 1"
        )

    def test_without_a_file(self) -> None:
        """What is wrong with no file in particular has no gap where the file would be."""
        assert str(Problem("", "", verbatim("is full"), verbatim("wait"))) == "is full → wait"

    def test_without_key(self) -> None:
        """A problem of the whole file has no gap where the key would be."""
        assert (
            str(Problem("a.toml", "", verbatim("is missing"), verbatim("add it")))
            == "a.toml: is missing → add it"
        )
