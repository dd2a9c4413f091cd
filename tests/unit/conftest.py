"""What tests of `kiosk pack` share."""

from pathlib import Path

import pytest

from kiosk import __main__
from tests.support.pack_command import Run


@pytest.fixture
def pack(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `kiosk pack` with these words: its exit status, and what it printed."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))

    def run(*words: object) -> tuple[int, str, str]:
        status = __main__.main(["pack", *map(str, words)])
        return status, *capsys.readouterr()

    return run
