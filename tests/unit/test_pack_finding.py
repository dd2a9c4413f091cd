"""Content packs on sticks are found by themselves."""

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.packs.installing import finding
from kiosk.packs.installing.finding import Finder, FoundPack
from tests.support.packs import change_version, write_pack


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    (tmp_path / "STICK").mkdir()
    return tmp_path / "STICK"


def zipped(pack: Path, target: Path) -> Path:
    """Pack a folder, with the folder itself in it, as systems do."""
    made = shutil.make_archive(str(target.with_suffix("")), "zip", pack.parent, pack.name)
    return Path(made)


def test_folders_and_zip_files_are_found(stick: Path, tmp_path: Path) -> None:
    """At the top and one folder down, by their titles; what is no pack is not listed."""
    pack = write_pack(tmp_path / "spring", 1)
    shutil.copytree(pack, stick / "spring")
    zipped(change_version(pack, "1.1.0"), stick / "top.zip")
    (stick / "older").mkdir()
    zipped(change_version(pack, "1.2.0"), stick / "older" / "inside.zip")
    with ZipFile(stick / "photos.zip", "w") as photos:
        photos.writestr("holiday.jpg", b"x")
    (stick / "notes.txt").write_text("pack.toml")
    (stick / "half.zip").write_bytes(b"PK\x03\x04 half")
    found = Finder().find([stick])
    assert [(one.version, one.path.name) for one in found] == [
        ("1.0.0", "spring"),
        ("1.1.0", "top.zip"),
        ("1.2.0", "inside.zip"),
    ]
    assert {one.title for one in found} == {"试验展"}


def test_a_stick_may_be_a_pack_itself(stick: Path) -> None:
    """Its files lie at the top."""
    stick.rmdir()
    write_pack(stick, 1)
    (found,) = Finder().find([stick])
    assert found == FoundPack(stick, "试验展", "1.0.0")


def test_a_broken_pack_is_listed_by_its_file(stick: Path, tmp_path: Path) -> None:
    """So that whoever tries to install it reads why it cannot be."""
    whole = zipped(write_pack(tmp_path / "spring", 1), tmp_path / "whole.zip").read_bytes()
    (stick / "torn.zip").write_bytes(whole[:-30])
    (stick / "folder").mkdir()
    (stick / "folder" / "pack.toml").write_text("title = ")
    assert [(one.title, one.version) for one in Finder().find([stick])] == [("folder", ""), ("torn.zip", "")]


def test_a_stick_that_is_gone_has_none(tmp_path: Path) -> None:
    """And one that cannot be read neither."""
    assert Finder().find([tmp_path / "gone"]) == ()


def test_a_file_is_opened_once_until_it_changes(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking once a second must not wear a stick out."""
    pack = write_pack(tmp_path / "spring", 1)
    zipped(pack, stick / "top.zip")
    opened: list[Path] = []
    read = finding._read

    def note(path: Path) -> FoundPack | None:
        opened.append(path)
        return read(path)

    monkeypatch.setattr(finding, "_read", note)
    finder = Finder()
    for _ in range(3):
        assert len(finder.find([stick])) == 1
    assert len(opened) == 1
    zipped(change_version(pack, "1.1.10"), stick / "top.zip")
    assert [one.version for one in finder.find([stick])] == ["1.1.10"]
    assert len(opened) == 2


def test_so_many_entries_are_looked_at_and_no_more(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick with thousands of files does not keep the kiosk busy."""
    monkeypatch.setattr("kiosk.packs.installing.finding._MOST_PACKS", 2)
    for number in range(4):
        write_pack(stick / f"pack-{number}", 1, pictures=0)
    assert len(Finder().find([stick])) == 2
