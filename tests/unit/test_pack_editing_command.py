"""`kiosk pack texts`, `edit` and `undo`."""

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.exhibition.pack import Pack, read_pack
from kiosk.packs.store import Store
from tests.support.packs import write_pack


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the shipped pack be a small one."""
    pack = write_pack(tmp_path / "shipped", 2)
    monkeypatch.setattr("kiosk.packs.shown.shipped_pack", lambda: pack)
    return pack


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a station."""
    return tmp_path / "data"


def run(data: Path, *words: str) -> int:
    """Run `kiosk pack` on a station."""
    return main(["pack", *words, "--data", str(data)])


def pack(data: Path) -> Pack:
    """The pack that the station shows."""
    folder = Store(data / "packs").shown()
    assert folder
    return read_pack(folder).pack


def test_texts_are_listed_changed_and_undone(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the keys that the list names; lines of the table come and go."""
    assert run(data, "texts", "product-1") == 0
    assert "specs.1.label=重量" in capsys.readouterr().out
    words = ("name=新 名", "specs.1=", "specs.2.label=高度", "specs.2.value=3", "specs.2.unit=米")
    assert run(data, "edit", "product-1", *words) == 0
    assert "trial 1.0.0+1 is shown" in capsys.readouterr().out
    product = pack(data).products[0]
    assert product.name == "新 名"
    assert [(spec.label, spec.value, spec.unit) for spec in product.specs] == [("高度", "3", "米")]
    assert run(data, "undo") == 0
    assert "the shipped pack is shown" in capsys.readouterr().out
    assert run(data, "undo") == 3


def test_translations_are_changed_likewise(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a language that the kiosk has, or in a new one."""
    assert run(data, "edit", "product-1", "name=Primo", "--language", "it", "--json") == 0
    assert json.loads(capsys.readouterr().out)["kept"]["version"] == "1.0.0+1"
    assert run(data, "texts", "product-1", "--language", "it") == 0
    assert "name=Primo\n" in capsys.readouterr().out
    assert run(data, "texts", "product-1", "--language", "pt") == 3
    assert run(data, "edit", "product-1", "name=One", "--language", "en") == 0
    assert "is begun" not in capsys.readouterr().out
    assert run(data, "edit", "product-1", "name=One", "--language", "eng") == 0
    assert "a translation into eng is begun" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "status", "why"),
    [
        (("product-9", "name=x"), 1, "product-1, product-2"),
        (("product-1", "name"), 1, "write name=TEXT"),
        (("product-1", "id=other"), 1, "no text of this product"),
        (("product-1", "name="), 1, "is empty"),
        (("product-1", "id=x", "--language", "de"), 1, "no text to translate"),
        (("product-1", "name=%1", "--language", "de"), 1, "added %1"),
    ],
)
def test_what_cannot_be_changed_is_refused(
    data: Path, words: tuple[str, ...], status: int, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the reason, and nothing has changed."""
    assert run(data, "edit", *words) == status
    assert why in capsys.readouterr().err
    assert Store(data / "packs").state().kept == ()
