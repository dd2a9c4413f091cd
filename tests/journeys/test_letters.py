"""Letters that are not seen any more, and what else was made to draw, with OpenGL."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs a virtual screen")
def test_what_is_forgotten_takes_no_memory(tmp_path: Path) -> None:
    """After many sizes of the screen a good part of what it has taken is free again; pictures stay.

    Most of it were letters, the rest is what Qt has made of shaders.
    """
    words = (sys.executable, "-m", "tests.support.letters", tmp_path)
    ended = subprocess.run(
        words, capture_output=True, encoding="utf-8", timeout=180, check=False, cwd=Path(__file__).parents[2]
    )
    assert ended.returncode == 0, ended.stderr
    many, without_letters, forgotten = map(int, ended.stdout.split())
    assert many - without_letters > 20_000_000
    assert without_letters - forgotten > 1_000_000
