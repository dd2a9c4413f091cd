"""Writing: whole or not at all."""

import os
from pathlib import Path

import pytest

from kiosk.writing import write_atomically


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
