"""Rows of a table as products: what each column fills, and every fault with its cell."""

from pathlib import Path

import pytest

from kiosk.packs.making.columns import COLUMNS, Heading, heading_of
from kiosk.packs.making.rows import Rows, read_rows
from kiosk.packs.making.tables import Table
from tests.support.tables import FILLED, HEADINGS, SUMMARY


def rows(*cells: tuple[str, ...]) -> Rows:
    """Read a table with these rows."""
    return read_rows(Table(name="t.csv", rows=cells))


def with_columns(**more: str) -> Rows:
    """Read a table of one product with further columns; `_` in their names stands for a space."""
    names = tuple(name.replace("_", " ") for name in more)
    return rows(HEADINGS + names, FILLED + tuple(more.values()))


def told(found: Rows) -> list[str]:
    """Return the problems in words."""
    return [str(problem) for problem in found.problems]


class TestHeadings:
    """What a column may be called."""

    @pytest.mark.parametrize("column", COLUMNS)
    def test_both_names_are_known(self, column: object) -> None:
        """In English and in Chinese, in any case, with or without spaces, in full width."""
        assert column in COLUMNS
        for name in (column.english, column.chinese):
            for written in (name, name.upper(), name.replace(" ", "_"), name.replace(" ", "")):
                heading = heading_of(written.replace("#", "3"))
                assert heading is not None
                assert heading.column is column
                assert heading.number == (3 if "#" in name else 0)

    @pytest.mark.parametrize(
        ("written", "code"),
        [
            ("name [en]", "en"),
            ("名称［zh-tw］", "zh_TW"),
            ("名称 【ja】", "ja"),
            ("name[sr_latn_rs]", "sr_Latn_RS"),
        ],
    )
    def test_translations(self, written: str, code: str) -> None:
        """The code in brackets of any kind."""
        heading = heading_of(written)
        assert heading is not None
        assert (heading.column.field, heading.language) == ("name", code)

    @pytest.mark.parametrize(
        "written", ["", "nmae", "order [en]", "name [english]", "spec 0 label", "spec label"]
    )
    def test_anything_else_is_not_known(self, written: str) -> None:
        """Nothing is guessed."""
        assert heading_of(written) is None

    def test_a_heading_reads_back(self) -> None:
        """What is written is what is read."""
        for column in COLUMNS:
            heading = Heading(column, 2 if column.numbered else 0, "zh_TW" if column.translated else "")
            assert heading_of(heading.text) == heading


class TestProducts:
    """What the cells fill."""

    def test_the_least(self) -> None:
        """Six columns are enough; the rest has its defaults, and colours differ."""
        found = rows(HEADINGS, FILLED, (), FILLED)
        assert not found.problems
        first, second = found.products
        assert (first.id, first.order, first.name, first.summary) == ("product-01", 1, "雷达", SUMMARY)
        assert (second.id, second.order) == ("product-02", 2)
        assert first.accent != second.accent

    def test_everything(self) -> None:
        """Specifications, pictures, a turntable."""
        found = with_columns(
            id="radar",
            order="7",
            accent="#123456",
            as_of="2024-04",
            source_lines="3",
            spec_1_label="重量",
            spec_1_value="2",
            spec_1_unit="吨",
            picture_1="a.jpg",
            picture_1_focus="0.5 0.25",
            picture_1_portrait="b.jpg",
            picture_1_caption="图",
            picture_1_credit="我们",
            picture_1_kind="照片",
            turntable_folder="turn",
            turntable_frames="36",
        )
        assert not found.problems
        (product,) = found.products
        (picture,), (spec,) = product.pictures, product.specs
        assert (product.id, product.order, product.as_of) == ("radar", 7, "2024-04")
        assert (spec.label, spec.value, spec.unit) == ("重量", "2", "吨")
        assert (picture.landscape.file, picture.landscape.focus) == ("pictures/a.jpg", (0.5, 0.25))
        assert picture.portrait is not None
        assert (picture.portrait.file, picture.kind) == ("pictures/b.jpg", "photo")
        assert product.turntable is not None
        assert product.turntable.folder == "pictures/turn"

    def test_numbers_in_full_width_are_made_usual(self) -> None:
        """In fields of numbers only: a text stays as it is written."""
        found = with_columns(
            order="７",
            as_of="２０２４年４月",
            spec_1_label="功率２",
            spec_1_value="超过９９．５％",
            accent="＃ABCDEF",
        )
        assert told(found) == []
        (product,) = found.products
        assert (product.order, product.as_of, product.accent) == (7, "2024-04", "#ABCDEF")
        assert (product.specs[0].label, product.specs[0].value) == ("功率２", "超过99.5%")

    @pytest.mark.parametrize(
        "written", ["2024-4", "2024/04", "2024.4", "2024-04-01", "2024年4月", "2024年04月1日"]
    )
    def test_months_as_spreadsheets_turn_them(self, written: str) -> None:
        """Excel makes a day of a month."""
        assert with_columns(as_of=written).products[0].as_of == "2024-04"

    def test_what_a_cell_is_not_is_kept(self) -> None:
        """Line ends become one kind, tabs and emoji stay."""
        (product,) = rows(HEADINGS, ("🚁\tX", "a\r\nb", *FILLED[2:])).products
        assert (product.name, product.maker) == ("🚁\tX", "a\nb")

    def test_a_number_that_is_left_out_leaves_no_hole(self) -> None:
        """The third specification is the first one when there is no other."""
        found = with_columns(spec_1_label="", spec_1_value="", spec_3_label="重量", spec_3_value="2")
        assert [spec.label for spec in found.products[0].specs] == ["重量"]


class TestFaults:
    """Everything wrong at once, with its cell."""

    def test_all_at_once(self) -> None:
        """Each with what is expected and how to mend it."""
        found = rows(
            (*HEADINGS, "order", "accent", "as of", "nmae", "picture 1", "picture 1 kind"),
            ("", "研究所", "看", SUMMARY, "1", "远", "a", "red", "Apr-24", "", "a.jpg", "painting"),
            (*FILLED, "3", "#00", "", "", "", ""),
        )
        assert told(found) == [
            't.csv: J1: "nmae" is not a known column → did you mean "name"? Rename it',
            't.csv: G2: "a" is no whole number → write digits only, like 7',
            't.csv: I2: "Apr-24" is no month → write year and month, like 2024-04',
            't.csv: L2: "painting" is no kind of picture → write illustration (示意图) or photo (照片)',
            "t.csv: A2: is empty: name → fill this cell (名称)",
            't.csv: row 2: there is no column "picture 1 caption" → add it, and fill it',
            't.csv: row 2: there is no column "picture 1 credit" → add it, and fill it',
            't.csv: H2: "red" does not have the right form → write it like "#3FA9F5"',
            't.csv: H3: "#00" does not have the right form → write it like "#3FA9F5"',
        ]

    def test_columns_that_must_be_there(self) -> None:
        """Told once, not for each row."""
        found = rows(("name", "maker"), ("a", "b"), ("c", "d"))
        assert told(found)[0].startswith('t.csv: row 1: there is no column "claim" (一句话)')
        assert len(found.problems) == 4

    @pytest.mark.parametrize(
        ("table", "said"),
        [
            ((), "row 1: names no column that is known"),
            ((("a", "b"), ("c", "d")), "row 1: names no column that is known"),
            ((HEADINGS,), "row 2: there is no product"),
            ((HEADINGS, FILLED, *([FILLED] * 12)), "row 14: there are more than 12 products"),
            (((*HEADINGS, "名称"), (*FILLED, "x")), 'G1: the column "名称" stands in A1 already'),
            (((*HEADINGS, ""), (*FILLED, "x")), "G1: is empty, but there is something beneath it"),
            ((HEADINGS, (*FILLED, "x")), "G1: is empty, but there is something beneath it"),
            (((*HEADINGS, "order"), (*FILLED, "2"), (*FILLED, "2")), "2 is already used in row 2 (order)"),
            (((*HEADINGS, "id"), (*FILLED, "a"), (*FILLED, "a")), "a is already used in row 2 (id)"),
            (((*HEADINGS, "id"), (*FILLED, "A b")), 'G2: "A b" does not have the right form'),
            (((*HEADINGS, "order"), (*FILLED, "0")), "G2: 0 is out of range"),
            (
                ((*HEADINGS, "spec 2 label", "spec 2 value"), (*FILLED, "重量", "")),
                "H2: is empty: spec 2 value → fill this cell (参数2 数值)",
            ),
            (((*HEADINGS, "turntable frames"), (*FILLED, "36")), "row 2: turntable.folder is missing"),
            (((*HEADINGS, "spec 1 value"), (*FILLED, "36")), 'row 2: there is no column "spec 1 label"'),
        ],
    )
    def test_one_by_one(self, table: tuple[tuple[str, ...], ...], said: str) -> None:
        """The cell, or the row where there is none."""
        assert any(said in line for line in told(rows(*table))), told(rows(*table))

    def test_a_focus_outside_the_picture(self) -> None:
        """The cell of the list, not a place in it."""
        found = with_columns(
            picture_1="a.jpg", picture_1_caption="x", picture_1_credit="x", picture_1_kind="photo",
            picture_1_focus="0.5 2",
        )  # fmt: skip
        assert told(found) == ["t.csv: K2: 2.0 is out of range → write a number from 0 to 1"]


class TestTranslations:
    """Columns like `name [en]`."""

    def test_by_text(self) -> None:
        """A translation belongs to a text of one product, wherever that stands."""
        found = rows((*HEADINGS, "name [en]", "claim [ja]"), (*FILLED, "Radar", "遠く"), FILLED)
        assert found.translations == {
            "en": {("product.product-01", "雷达"): "Radar"},
            "ja": {("product.product-01", "看得远"): "遠く"},
        }

    def test_of_nothing(self) -> None:
        """A translation of an empty cell is an oversight."""
        found = rows((*HEADINGS, "key figure unit", "key figure unit [en]"), (*FILLED, "", "km"))
        assert told(found) == [
            't.csv: H2: translates "key figure unit", which is empty'
            " → write the text itself first, or empty this cell"
        ]

    def test_one_text_in_two_ways(self) -> None:
        """The kiosk tells texts apart by their words: it could not know which one is meant."""
        found = rows((*HEADINGS[:-1], "key figure label", "name [en]", "key figure label [en]"),
                     (*FILLED[:-1], "雷达", "Radar", "Dish"))  # fmt: skip
        assert told(found) == [
            't.csv: H2: translates "雷达" in another way than G2: "Radar"'
            " → translate the same text of a product in one way"
        ]


def test_the_headings_fill_every_field_of_a_product(tmp_path: Path) -> None:
    """But figures and review notes, which a table has no room for."""
    from kiosk.exhibition.product import Product

    first = {column.field.partition(".")[0].partition("[")[0] for column in COLUMNS}
    assert {*first, "figure", "review_notes"} == set(Product.__struct_fields__)
