"""The handbook's tables of settings, in both languages, against the described settings themselves."""

import re
import shlex
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk import __main__
from kiosk.attract.playlist import Playlist
from kiosk.exhibition.pack import read_pack
from kiosk.reading import parse_toml
from kiosk.station.described import sample
from kiosk.station.paths import shipped_pack
from kiosk.station.settings import Settings

DOCS = Path(__file__).parents[2] / "docs"
HANDBOOKS = ("handbook.md", "handbook.zh-CN.md")
DESCRIBED = re.compile(
    r"^# (?P<meaning>.+)\n# Allowed: (?P<allowed>.+)\. Default: .+\n# (?P<name>\w+) = (?P<default>.+)$",
    re.MULTILINE,
)


class Row(NamedTuple):
    """One line of a table of settings."""

    name: str
    default: str
    allowed: str
    meaning: str

    def __str__(self) -> str:
        return f"| `{self.name}` | `{self.default}` | {self.allowed} | {self.meaning} |"


WANTED = tuple(Row(**found.groupdict()) for found in DESCRIBED.finditer(sample()))


def rows(handbook: str) -> list[Row]:
    """Return the rows of a handbook's table of settings."""
    found = []
    for line in (DOCS / handbook).read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == len(Row._fields) and re.fullmatch(r"`\w+`", cells[0]):
            found.append(Row(cells[0].strip("`"), cells[1].strip("`"), *cells[2:]))
    return found


def values(text: str) -> list[str]:
    """Return the numbers and words of a program in a text that may be in any language."""
    return re.findall(r'\d+|"[^"]+"|\b(?:true|false)\b', text)


def test_the_sample_describes_every_setting() -> None:
    """What the tables are compared with leaves nothing out."""
    assert [row.name for row in WANTED] == list(Settings.__struct_fields__)


def test_the_english_table_is_the_described_one() -> None:
    """On a failure: these are the lines the handbook should have."""
    assert "\n".join(map(str, rows("handbook.md"))) == "\n".join(map(str, WANTED))


def test_the_chinese_table_has_every_setting() -> None:
    """Same settings, same defaults, same limits; only the words are a translator's."""
    told = [(row.name, row.default, values(row.allowed)) for row in rows("handbook.zh-CN.md")]
    assert told == [(row.name, row.default, values(row.allowed)) for row in WANTED]
    assert all(row.meaning for row in rows("handbook.zh-CN.md"))


@pytest.mark.parametrize("handbook", HANDBOOKS)
def test_its_example_of_settings_is_good(handbook: str) -> None:
    """Somebody will copy it."""
    (example,) = re.findall(r"```toml\n(.*?)```", (DOCS / handbook).read_text("utf-8"), re.DOTALL)
    assert set(tomllib.loads(example)) <= set(Settings.__struct_fields__)


@pytest.mark.parametrize("handbook", HANDBOOKS)
def test_its_example_of_a_correction_names_a_text_of_the_pack(handbook: str) -> None:
    """A translation is found by its context and its source, to the letter."""
    text = (DOCS / handbook).read_text("utf-8")
    (context,), (source,) = (re.findall(f"<{tag}>(.*?)</{tag}>", text) for tag in ("name", "source"))
    assert (context, source) in {(entry[0], entry[2]) for entry in read_pack(shipped_pack()).pack.strings()}


@pytest.mark.parametrize("handbook", HANDBOOKS)
def test_its_example_of_a_playlist_is_good(handbook: str) -> None:
    """Every key that it shows is known."""
    (example,) = re.findall(r"```\n(order = .*?)```", (DOCS / handbook).read_text("utf-8"), re.DOTALL)
    playlist, problems = parse_toml(example.encode(), Playlist, name=handbook)
    assert (problems, playlist is not None and len(playlist.items)) == ([], 1)


@pytest.mark.parametrize("handbook", HANDBOOKS)
def test_its_commands_for_the_playlist_work(
    handbook: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One after the other, as they stand in the table."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    (tmp_path / "media").mkdir()
    for name in ("spring.jpg", "film.mp4"):
        (tmp_path / "media" / name).touch()
    commands = re.findall(r"`kiosk (playlist [^`]+)`", (DOCS / handbook).read_text("utf-8"))
    assert {command.split()[1] for command in commands} >= {"list", "add", "move", "check", "at", "restore"}
    for command in commands:
        assert __main__.main(shlex.split(command)) == 0, command
