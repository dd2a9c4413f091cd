"""`kiosk i18n` as a command: update, begin a language, fill, status."""

import argparse
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.commands import i18n as command
from kiosk.i18n.document import Message, read_document

QML = (
    'import QtQuick\nItem { property string a: qsTr("Back"); property string b: qsTr("%n day(s)", "", 1) }\n'
)
SHIPPED_PACK = Path(__file__).parents[2] / "resources" / "pack"

Kiosk = Callable[..., int]


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """Run `kiosk i18n` on a small source tree: one component, one product."""
    pack = tmp_path / "pack"
    (pack / "products").mkdir(parents=True)
    shutil.copy(SHIPPED_PACK / "pack.toml", pack)
    shutil.copy(min((SHIPPED_PACK / "products").glob("*.toml")), pack / "products")
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "Dock.qml").write_text(QML, "utf-8")
    parser = argparse.ArgumentParser()
    command.add(parser.add_subparsers())
    places = ["--pack", pack, "--translations", tmp_path / "i18n", "--interface", tmp_path / "ui"]

    def run(task: str, *options: str | Path) -> int:
        args = parser.parse_args(["i18n", task, *map(str, [*places, *options])])
        status: int = args.run(args)
        return status

    return run


def messages(file: Path) -> tuple[Message, ...]:
    """Return a file's messages."""
    return read_document(file.read_bytes()).messages


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {path.name: path.read_bytes() for path in folder.glob("*")}


def fill_everything(kiosk: Kiosk, folder: Path, code: str) -> int:
    """Fill a language with “x” for every text that is left."""
    kiosk("update")
    table: dict[str, dict[str, str | list[str]]] = {}
    for message in messages(folder / "i18n" / f"kiosk_{code}.ts"):
        forms = [f"{message.source[:2]} x" if message.numerus else "x"] * len(message.forms)
        table.setdefault(message.context, {})[message.source] = forms if message.numerus else "x"
    file = folder / "fill.json"
    file.write_text(json.dumps(table), "utf-8")
    return kiosk("fill", code, file)


def test_update_makes_the_files_and_a_second_run_changes_nothing(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Chinese and English are always there; the result is stable."""
    assert kiosk("update") == 0
    first = contents(tmp_path / "i18n")
    assert sorted(first) == ["kiosk_en.ts", "kiosk_zh_CN.ts"]
    assert kiosk("update") == 0
    assert contents(tmp_path / "i18n") == first
    assert "kiosk_zh_CN.ts: unchanged, 2 left to translate" in capsys.readouterr().out


def test_status_is_well_when_every_language_is_complete(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line for each is all that is said; nothing is changed."""
    assert fill_everything(kiosk, tmp_path, "en") == 0
    assert fill_everything(kiosk, tmp_path, "zh_CN") == 0
    before = contents(tmp_path / "i18n")
    capsys.readouterr()
    assert kiosk("status") == 0
    said = capsys.readouterr()
    assert [line.split()[0] for line in said.out.splitlines()[1:]] == ["en", "zh_CN"]
    assert not said.err
    assert contents(tmp_path / "i18n") == before


def test_status_fails_on_a_file_that_would_change(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The difference is shown; the file is left as it is."""
    fill_everything(kiosk, tmp_path, "en")
    fill_everything(kiosk, tmp_path, "zh_CN")
    before = contents(tmp_path / "i18n")
    (tmp_path / "ui" / "Dock.qml").write_text(QML.replace("Back", "Go back"), "utf-8")
    assert kiosk("status") == 1
    said = capsys.readouterr()
    assert "+        <source>Go back</source>" in said.out
    assert "kiosk_en.ts: is not up to date" in said.err
    assert contents(tmp_path / "i18n") == before


def test_status_fails_on_unfinished_strings(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    """Each one is named."""
    kiosk("update")
    assert kiosk("status") == 1
    assert "“Back” is not translated" in capsys.readouterr().err


def test_status_fails_when_a_file_is_missing(kiosk: Kiosk, tmp_path: Path) -> None:
    """The shipped languages must be there; checking does not make them."""
    assert kiosk("status") == 1
    assert not (tmp_path / "i18n").exists()


def test_a_language_is_begun_with_one_option(kiosk: Kiosk, tmp_path: Path) -> None:
    """The file has every string and names its language."""
    assert kiosk("update", "ja") == 0
    text = (tmp_path / "i18n" / "kiosk_ja.ts").read_text("utf-8")
    assert '<TS version="2.1" language="ja" sourcelanguage="en">' in text


def test_fill_leaves_finished_strings_alone(kiosk: Kiosk, tmp_path: Path) -> None:
    """A spreadsheet does not undo what a translator did later."""
    fill_everything(kiosk, tmp_path, "zh_CN")
    file = tmp_path / "again.json"
    file.write_text(json.dumps({"Dock": {"Back": "another"}}), "utf-8")
    before = contents(tmp_path / "i18n")
    assert kiosk("fill", "zh_CN", file) == 0
    assert contents(tmp_path / "i18n") == before


@pytest.mark.parametrize(
    ("context", "source", "translation", "said"),
    [
        ("Dock", "Back", "返回 %1", "the translation has added %1"),
        ("Dock", "Back", "", "the translation is empty"),
        ("Dock", "%n day(s)", ["%n 天", "%n 天"], "needs 1 plural form(s), and 2 are given"),
        ("Dock", "Forward", "前进", "is no string of the kiosk"),
    ],
)
def test_fill_refuses_what_would_not_work(
    kiosk: Kiosk,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    context: str,
    source: str,
    translation: str | list[str],
    said: str,
) -> None:
    """The rest of the file is filled in, the refused ones are named."""
    file = tmp_path / "fill.json"
    good = {"pack": {}, "Dock": {"%n day(s)": "%n 天", "Back": "返回"}}
    good[context][source] = translation  # type: ignore[assignment]
    file.write_text(json.dumps(good), "utf-8")
    assert kiosk("fill", "zh_CN", file) == 1
    assert said in capsys.readouterr().err
    assert any(
        message.usable and message.context == "Dock"
        for message in messages(tmp_path / "i18n" / "kiosk_zh_CN.ts")
    )


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"Dock": {"Back": 1}}', b'{"Dock": "\xff"}'])
def test_a_bad_table_changes_nothing(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    """It is named with the shape it must have."""
    file = tmp_path / "fill.json"
    file.write_bytes(content)
    assert kiosk("fill", "en", file) == 1
    assert 'it must read {"context": {"source": "translation"}}' in capsys.readouterr().err
    assert not (tmp_path / "i18n").exists()


@pytest.mark.parametrize("options", [("fill", "zh-CN", "x.json"), ("update", "english")])
def test_what_is_no_language_code_is_refused(kiosk: Kiosk, tmp_path: Path, options: tuple[str, ...]) -> None:
    """Before anything is done."""
    assert kiosk(*options) == 1
    assert not (tmp_path / "i18n").exists()


def test_status_counts_for_scripts(kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In JSON, the counts of each language and every problem; nothing else is printed."""
    fill_everything(kiosk, tmp_path, "en")
    capsys.readouterr()
    assert kiosk("status", "--json") == 1
    said = capsys.readouterr()
    answer = json.loads(said.out)
    assert answer["languages"]["en"]["unfinished"] == 0
    assert answer["languages"]["zh_CN"]["unfinished"] == len(answer["problems"]) == 2
    assert not said.err


def test_a_faulty_pack_changes_nothing(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A product that is left out for a fault would lose its translations."""
    (tmp_path / "pack" / "products" / "more.toml").write_text("id = ", "utf-8")
    assert kiosk("update") == 1
    assert "more.toml" in capsys.readouterr().err
    assert not (tmp_path / "i18n").exists()


def test_an_oddly_named_file_is_told(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A language that would never be found is not skipped in silence."""
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "kiosk_zh-TW.ts").touch()
    assert kiosk("update") == 1
    assert "kiosk_zh-TW.ts" in capsys.readouterr().err
