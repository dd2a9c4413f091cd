"""The page about content packs, in both languages, against the types and commands that it describes."""

import re
import shlex
import typing
from pathlib import Path

import msgspec
import pytest

from kiosk.exhibition.figure import Figure
from kiosk.exhibition.numbers import MOST_ENTRIES, Numbers
from kiosk.exhibition.pack import MOST_PRODUCTS, PackFile
from kiosk.exhibition.product import Product
from kiosk.packs import names, sources
from kiosk.packs.checking.doubts import USUAL_MONTHS
from kiosk.packs.making import tables
from kiosk.packs.making.columns import COLUMNS, heading_of
from kiosk.packs.making.schema import SCHEMAS
from kiosk.packs.manifest import Manifest
from kiosk.reading import LARGEST_FILE

DOCS = Path(__file__).parents[2] / "docs"
PAGES = ("content-packs.md", "content-packs.zh-CN.md")


def page(name: str) -> str:
    """Return the text of a page."""
    return (DOCS / name).read_text("utf-8")


def fields(kind: object) -> set[str]:
    """Return the names of all fields of a type, those of what is in it included."""
    found: set[str] = set()
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        for name, inner in typing.get_type_hints(kind).items():
            if name in kind.__struct_fields__:
                found |= {name} | fields(inner)
    for inner in typing.get_args(kind):
        found |= fields(inner)
    return found


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("kind", [PackFile, Product, Numbers, Manifest, Figure])
def test_every_field_is_named(name: str, kind: object) -> None:
    """A field that is new must be described."""
    text = page(name)
    named = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`\n]+)`", text))))
    assert len(fields(kind)) > 5
    assert fields(kind) <= named, fields(kind) - named


@pytest.mark.parametrize("name", PAGES)
def test_every_column_is_named(name: str) -> None:
    """With both its names, in one row, and whether it must be filled."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page(name).splitlines()]
    found = {}
    for row in rows:
        heading = (
            heading_of(row[0].rstrip(" *").strip("`")) if row[0].startswith("`") and len(row) == 3 else None
        )
        if heading is not None and row[1].replace("1", "#") == heading.column.chinese:
            found[heading.column] = row[0].endswith("*")
    assert set(found) == set(COLUMNS)
    assert {column for column in COLUMNS if found[column]} == {
        column for column in COLUMNS if column.needed and not column.numbered
    }


@pytest.mark.parametrize("name", PAGES)
def test_every_figure_is_named(name: str) -> None:
    """With what it is called in a file."""
    for kind in typing.get_args(Figure):
        assert f'`"{kind.__struct_config__.tag}"`' in page(name)


@pytest.mark.parametrize("name", PAGES)
def test_the_limits_are_those_of_the_program(name: str) -> None:
    """In the same order in both languages."""
    limits = page(name).split("\n## ")[-1]
    told = [int(number.replace(",", "")) for number in re.findall(r"(?<![\w])\d[\d,]*", limits)]
    gib = sources.MIB * 1024
    assert told == [
        MOST_PRODUCTS,
        MOST_ENTRIES,
        sources.MOST_FILES,
        names.MOST_FOLDERS,
        names.LONGEST_NAME,
        sources.LARGEST_PACK // gib,
        sources.LARGEST_MEDIA // gib,
        sources.LARGEST_TEXT // sources.MIB,
        LARGEST_FILE // 1_000_000,
        tables.LARGEST_TABLE // 1_000_000,
        tables.MOST_ROWS,
        tables.MOST_COLUMNS,
    ]
    assert f"`as_of` {'is more than' if 'zh' not in name else '在'} {USUAL_MONTHS} " in page(name)


@pytest.mark.parametrize("name", PAGES)
def test_every_command_makes_sense(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is understood as it stands; all tasks are told of."""
    from kiosk.__main__ import _parser

    commands = re.findall(r"(?:`|^    )kiosk (pack [^`#\n]+)", page(name), re.MULTILINE)
    tasks = set()
    for command in commands:
        words = shlex.split(command)
        tasks.add(words[1])
        if len(words) > 2:
            _parser("pack").parse_args(words)
    with pytest.raises(SystemExit):
        _parser("pack").parse_args(["pack", "--help"])
    wanted = re.search(r"tasks:\n(.*)", capsys.readouterr().out, re.DOTALL)
    assert wanted is not None
    assert tasks >= set(re.findall(r"^    (\w+) ", wanted[1], re.MULTILINE))


def test_both_pages_tell_the_same() -> None:
    """As many headings, rows and commands."""
    for pattern in (r"^#+ ", r"^\|", r"^    kiosk ", r"^- "):
        assert len({len(re.findall(pattern, page(name), re.MULTILINE)) for name in PAGES}) == 1, pattern


def test_every_schema_is_there() -> None:
    """The folder that both pages name."""
    assert {f"{name}.json" for name in SCHEMAS} == {file.name for file in (DOCS / "schema").iterdir()}
