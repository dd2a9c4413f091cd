"""Texts that do not fit, measured on the visitors' own screens."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from kiosk.exhibition.pack import read_pack
from kiosk.reading import Problem
from kiosk.station.paths import shipped_pack, shipped_translations
from kiosk.ui import fonts, proof
from kiosk.ui.fitting import shapes_of
from kiosk.ui.proof import Proof, key_of
from tests.support.clock import MovedClock
from tests.support.examined import FILE, edit
from tests.support.packs import FIGURES, add_figure, add_numbers, write_pack
from tests.support.ts import write_ts

WIDE = ((1920, 1080),)
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A good pack of two products."""
    return write_pack(tmp_path / "pack", 2)


def doubts(root: Path, *languages: str, screens: tuple[tuple[int, int], ...] = WIDE) -> list[Problem]:
    """Return what does not fit; every letter must be drawn."""
    folders = [shipped_translations(), root / "i18n"]
    boxes, warnings = Proof(read_pack(root), folders, MovedClock()).look(screens, languages)
    assert not boxes
    return warnings


def test_what_fits(root: Path) -> None:
    """There is nothing to tell, with a figure and numbers as well, on wide and on tall screens."""
    add_figure(root, 1, FIGURES["range"])
    add_numbers(root, "share", "count")
    assert doubts(root, screens=shapes_of((1920, 1080))) == []


def test_the_shipped_pack_fits() -> None:
    """In Chinese and in a language with long words; all ten are looked at elsewhere, picture by picture."""
    folders = [shipped_translations()]
    assert Proof(read_pack(shipped_pack()), folders, MovedClock()).look(WIDE, ["de"]) == ([], [])


@pytest.mark.parametrize(
    ("old", "new", "file", "key", "said"),
    [
        ('label = "重量"', f'label = "{LONG_WORD}"', FILE, "specs[1].label", "breaks the word"),
        ('value = "10"', f'value = "{"1234567890" * 3}"', FILE, "key_figure.value", "px too wide"),
        ("这是一段说明文字。", "这是一段很长的说明文字。" * 5, FILE, "summary", "more room than there is"),
        ("第1件产品", "第1件名字很长的产品" * 20, FILE, "name", "leaves"),
        ("试验展", "名字很长的展览" * 60, "pack.toml", "title", "leaves the products too little room"),
    ],
)
def test_what_does_not_fit(root: Path, old: str, new: str, file: str, key: str, said: str) -> None:
    """Told once, with file, key, screen and what to do."""
    edit(root, old, new, file)
    found = [problem for problem in doubts(root) if (problem.file, problem.key) == (file, key)]
    assert len(found) == 1
    assert said in found[0].message
    assert re.search(r"on the screen (Home|panel 01|attract loop, product 01), 1920 × 1080", found[0].message)
    assert found[0].fix


def test_a_character_that_no_font_draws(root: Path) -> None:
    """Told with the file and the key of its text, so that it is found."""
    edit(root, "第1件产品", "第1件产品\ua840")
    (problem,), _ = Proof(read_pack(root), [], MovedClock()).look((), ())
    assert (problem.file, problem.key) == (FILE, "name")
    assert "U+A840" in problem.message


def test_a_translation_that_does_not_fit(root: Path) -> None:
    """Its file, its context and its source."""
    write_ts(root, "de", {("product.product-1", "重量"): LONG_WORD})
    assert doubts(root) == []
    (found,) = doubts(root, "de")
    assert (found.file, found.key) == ("kiosk_de.ts", "product.product-1, “重量”")
    assert "breaks the word" in found.message


def test_a_figure_that_does_not_fit(root: Path) -> None:
    """Its screens are looked at, too."""
    add_figure(root, 1, FIGURES["range"].replace("多厚？", LONG_WORD * 2))
    (found,) = doubts(root)
    assert (found.key, "on the screen figure 01" in found.message) == ("figure.title", True)


def test_numbers_that_do_not_fit(root: Path) -> None:
    """So is the panel of the city."""
    file = add_numbers(root, "share", "count")
    edit(root, "第1个数", LONG_WORD * 5, file.name)
    assert {(found.file, found.key) for found in doubts(root)} == {
        ("numbers.toml", "entries[1].headline.label")
    }


@pytest.mark.parametrize(
    ("screen", "shapes"),
    [
        ((1920, 1080), ((1920, 1080), (1080, 1920))),
        ((2160, 3840), ((1920, 1080), (1080, 1920))),
        ((1280, 1024), ((1350, 1080), (1080, 1350))),
        ((10000, 200), ((2560, 1080), (1080, 2560))),
    ],
)
def test_the_shape_of_a_screen_is_measured(
    screen: tuple[int, int], shapes: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    """Both ways it may hang, in a size that is quickly laid out."""
    assert shapes_of(screen) == shapes


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ("specs.12.label", "specs[12].label"),
        ("entries.1.value", "entries[1].headline.value"),
        ("entries.1.figure.title", "entries[1].figure.title"),
        ("name", "name"),
    ],
)
def test_places_as_keys(where: str, key: str) -> None:
    """As a file has them."""
    assert key_of(where) == key


def test_missing_fonts_are_told_in_place_of_every_letter(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk without the kiosk's fonts hears which to install; what is measured there would be wrong."""
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda family: family != fonts.ARABIC)
    monkeypatch.setattr(proof, "boxes_in", lambda *_: pytest.fail("nothing is looked for"))
    monkeypatch.setattr(proof, "misfits", lambda *_: pytest.fail("nothing is measured"))
    assert [problem.file for problem in doubts(root)] == [fonts.ARABIC]
