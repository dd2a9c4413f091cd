"""Writing: whole or not at all."""

import os
from pathlib import Path

import pytest

from kiosk.writing import sweep, write_atomically


def test_makes_the_folder_and_the_file(tmp_path: Path) -> None:
    """The folder is made when it is missing; nothing else is left in it."""
    file = tmp_path / "new" / "a.txt"
    write_atomically(file, b"whole")
    assert file.read_bytes() == b"whole"
    assert list(file.parent.iterdir()) == [file]


def test_a_crash_before_the_end_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails while writing, the old content stays and no part of the new one is left."""
    file = tmp_path / "a.txt"
    write_atomically(file, b"old")

    def fail(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(("age_s", "stays"), [(3500, True), (3700, False), (-900_000_000, True)])
def test_what_killed_programs_have_left_is_removed(tmp_path: Path, age_s: int, stays: bool) -> None:
    """Not what another program may still be writing, nor anything else, nor by a clock that was wrong."""
    newest, half = tmp_path / "starts.json", tmp_path / ".pin.toml.7-0a.part"
    others = [tmp_path / name for name in (".pin.toml", "film.part", "starts.json")]
    for file in (half, *others):
        file.touch()
        os.utime(file, (1_000_000_000 - age_s,) * 2)
    os.utime(newest, (1_000_000_000,) * 2)
    sweep(tmp_path, newest)
    assert half.exists() is stays
    assert all(file.exists() for file in others)


def test_there_need_be_nothing_to_sweep(tmp_path: Path) -> None:
    """A station that has no media yet, or whose disk has gone."""
    sweep(tmp_path / "media", tmp_path / "gone")
