"""Letters that are not seen any more, as OpenGL draws them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs a virtual screen")
def test_forgotten_letters_take_no_memory(tmp_path: Path) -> None:
    """After many sizes of the screen a good part of what it has taken is free again; pictures stay."""
    words = (sys.executable, "-m", "tests.support.letters", tmp_path)
    ended = subprocess.run(
        words, capture_output=True, encoding="utf-8", timeout=180, check=False, cwd=Path(__file__).parents[2]
    )
    assert ended.returncode == 0, ended.stderr
    many, forgotten = map(int, ended.stdout.split())
    assert many - forgotten > 20_000_000
