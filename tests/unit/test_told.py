"""Which sentences are collected to be translated."""

from pathlib import Path

import pytest

from kiosk.i18n.told import told_by
from kiosk.reading import UnusableFileError


def program(folder: Path, **files: str) -> Path:
    """Return a program's folder with these Python files; `_` in a name stands for a folder."""
    for name, text in files.items():
        file = folder / f"{name.replace('_', '/')}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


def test_each_pattern_once_in_order(tmp_path: Path) -> None:
    """Wherever it is told; a long one may be written in pieces."""
    twice = 'a = sentence("is empty")\nb = [sentence("is empty"), sentence("%1 is " "odd", a)]\n'
    assert told_by(program(tmp_path, b=twice, a='sentence("a text")\n')) == (
        "%1 is odd",
        "a text",
        "is empty",
    )


def test_a_pattern_that_is_not_written_out_is_named(tmp_path: Path) -> None:
    """Nobody could translate it."""
    with pytest.raises(UnusableFileError, match=r"a\.py: line 2: calls sentence\(\) without a pattern"):
        told_by(program(tmp_path, a='\nsentence(f"is {1}")\n'))
