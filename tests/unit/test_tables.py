"""Tables from spreadsheet programs: whatever their bytes, cells come out, or a reason."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.packs.making import tables
from kiosk.packs.making.columns import heading_of
from kiosk.packs.making.rows import read_rows
from kiosk.packs.making.tables import Table, cell_name, read_table
from kiosk.reading import UnusableFileError
from tests.support.tables import FILLED, HEADINGS, csv_of, write_xlsx

CHINESE = ("名称", "研制单位", "一句话", "简介", "关键数字 数值", "关键数字 说明")


def knows(heading: str) -> bool:
    """Tell whether a heading is a column's."""
    return heading_of(heading) is not None


def read(folder: Path, content: bytes) -> Table:
    """Read a table with this content."""
    file = folder / "table.csv"
    file.write_bytes(content)
    return read_table(file, knows)


def refused(folder: Path, content: bytes) -> str:
    """Return what is said of a file that is no table."""
    with pytest.raises(UnusableFileError) as caught:
        read(folder, content)
    assert caught.value.problem.fix
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_encoding_and_delimiter(tmp_path: Path, encoding: str, delimiter: str) -> None:
    """As Excel, LibreOffice, WPS and Numbers save it; nobody has to say which."""
    table = read(tmp_path, csv_of(CHINESE, FILLED, delimiter=delimiter).encode(encoding))
    assert table.rows == (CHINESE, FILLED)
    assert table.encoding == encoding


def test_what_is_inside_a_cell_stays(tmp_path: Path) -> None:
    """Commas, quotes, tabs, line ends and emoji."""
    row = ("甲,乙", 'a "b"', "x\ty", "one\ntwo", "🚁", "")
    assert read(tmp_path, csv_of(CHINESE, row).encode()).rows[1] == row


def test_any_line_end(tmp_path: Path) -> None:
    """Windows, Unix, and old ones; a line without anything counts as a row, as on the screen."""
    for end in ("\r\n", "\n", "\r"):
        rows = read(tmp_path, f"name,maker{end}{end}a,b{end}".encode()).rows
        assert rows == (("name", "maker"), (), ("a", "b"))


def test_a_workbook(tmp_path: Path) -> None:
    """Numbers come as they are seen, whatever the file is called."""
    file = write_xlsx(tmp_path / "table.csv", ["name", "order", "as of"], ["雷达 & 天线", 7, "x"], ["", 0.5])
    assert read_table(file, knows).rows[:2] == (("name", "order", "as of"), ("雷达 & 天线", "7", "x"))
    assert read_table(file, knows).rows[2][1] == "0.5"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe\x00", "neither as UTF-8 nor as GB18030"),
        (b"\x81", "neither as UTF-8 nor as GB18030"),
        (b"name\0", "zero bytes"),
        (b'name,maker\n"a', "line 2: cannot be understood"),
        (b"PK\x03\x04 and no more", "no workbook, or is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook of an old kind"),
        (b"a\n" * 1_001, "more than 1000 rows"),
        (b"," * 1_001, "more than 1000 rows or 1000 columns"),
        (b"a" * 5_000_001, "larger than 5 MB"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    """With the reason, and how to save it again."""
    assert said in refused(tmp_path, content)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """By its name."""
    with pytest.raises(UnusableFileError, match=r"none\.csv: the table cannot be read"):
        read_table(tmp_path / "none.csv", knows)


def test_a_workbook_that_would_fill_the_memory_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it says it holds is looked at first."""
    monkeypatch.setattr(tables, "LARGEST_UNPACKED", 1_000)
    file = write_xlsx(tmp_path / "big.xlsx", ["a" * 2_000])
    with pytest.raises(UnusableFileError, match="larger unpacked"):
        read_table(file, knows)


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_a_workbook_with_a_broken_part_is_refused(tmp_path: Path, name: str) -> None:
    """It is not the reader's fault that stops the command."""
    file = write_xlsx(tmp_path / "whole.xlsx", ["name"])
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(file) as parts, zipfile.ZipFile(broken, "w") as copy:
        for part in parts.namelist():
            copy.writestr(part, b"<oh" if part == name else parts.read(part))
    with pytest.raises(UnusableFileError, match="damaged"):
        read_table(broken, knows)


@pytest.mark.parametrize(
    ("row", "column", "name"), [(0, 0, "A1"), (6, 1, "B7"), (9, 25, "Z10"), (0, 701, "ZZ1")]
)
def test_cells_are_called_as_on_the_screen(row: int, column: int, name: str) -> None:
    """Letters for the column, the row from 1."""
    assert cell_name(row, column) == name


_START = csv_of(HEADINGS, FILLED).encode()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(
        st.binary(max_size=400),
        st.binary(max_size=200).map(lambda more: _START + more),
        st.text(max_size=200).map(
            lambda text: ",".join(HEADINGS).encode() + b"\n" + text.encode("utf-8", "replace")
        ),
        st.binary(max_size=200).map(lambda more: b"PK\x03\x04" + more),
    )
)
def test_no_bytes_bring_it_down(tmp_path: Path, content: bytes) -> None:
    """There is a table, and rows or problems of it, or a reason why there is none."""
    try:
        table = read(tmp_path, content)
    except UnusableFileError:
        return
    rows = read_rows(table)
    assert rows.problems or rows.products
