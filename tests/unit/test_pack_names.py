"""File names in a content pack: the same file on every system, and nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.names import LONGEST_NAME, fault_of, faults_of_names, in_one_form, is_litter


@pytest.mark.parametrize(
    "name",
    [
        "pack.toml",
        "pictures/drone-2.webp",
        "pictures/无人机（侧面）.jpg",
        "pictures/Größe & Form 1.jpg",
        "a/😀.png",
    ],
)
def test_usual_names(name: str) -> None:
    """Letters of every script, spaces inside and emoji are no harm."""
    assert fault_of(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../../outside.txt",
        "pictures/../../outside.txt",
        "C:\\windows\\x.dll",
        "C:/x.png",
        "pictures\\x.png",
        "file:stream.png",
        "a//b.png",
        "",
        "pictures/",
        "x.png ",
        " x.png",
        "x.",
        "folder./x.png",
        "pictures/con.png",
        "NUL",
        "Com1.tar.gz",
        "lpt¹.png",
        "a\x00b.png",
        "a\nb.png",
        "photo\u202egnp.exe",
        "zero\u200bwidth.png",
        "\ud800.png",
        'quote".png',
        "star*.png",
        "a/b/c/d/e/f.png",
        "x" * (LONGEST_NAME + 1),
    ],
)
def test_names_that_lead_out_or_astray(name: str) -> None:
    """Absolute ones, those with drives, devices, controls, hidden directions: each is told why not."""
    assert fault_of(name)


@pytest.mark.parametrize(
    "names",
    [
        ["Drone.png", "drone.PNG"],
        ["ｄrone.png", "drone.png"],
        ["straße.png", "STRASSE.png"],
        [unicodedata.normalize("NFD", "é.png"), "é.png"],
        ["pictures", "pictures/x.png"],
        ["a/B/x.png", "a/b"],
    ],
)
def test_names_that_are_one_file_somewhere(names: list[str]) -> None:
    """Where capitals, widths or accents do not count, one would overwrite the other."""
    assert len(faults_of_names(names)) == 1
    assert not faults_of_names([names[0]])


def test_a_problem_shows_what_cannot_be_seen() -> None:
    """A name that turns the direction of writing is told with its characters as numbers."""
    (problem,) = faults_of_names(["photo\u202egnp.exe"])
    assert "\\u{202e}" in problem.file
    assert "\u202e" not in str(problem)


def test_litter_is_passed_over() -> None:
    """What systems leave behind is no part of a pack, wherever it lies."""
    assert all(
        map(
            is_litter,
            [".DS_Store", "__MACOSX/x.png", "pictures/Thumbs.db", "pictures/._x.png", ".git/config"],
        )
    )
    assert not is_litter("pictures/thumb.png")


@given(st.text(max_size=60))
def test_a_good_name_stays_inside(name: str) -> None:
    """Whatever is taken for good is a relative path without steps up, in one form."""
    name = in_one_form(name)
    if not fault_of(name):
        parts = name.split("/")
        assert not {"", ".", ".."} & set(parts)
        assert "\\" not in name
        assert ":" not in name
        assert not {"Cc", "Cf", "Cs"} & {unicodedata.category(mark) for mark in name}
