"""Qt Linguist's command line programs, `lrelease` and `lupdate`, from the PySide6 wheel.

They are found without importing PySide6, and run with a limit on time and on what they may print.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

OUTPUT_LIMIT = 2_000


@dataclass(frozen=True)
class Outcome:
    """How a run ended: `finished` is false when the program could not start or ran too long."""

    finished: bool
    succeeded: bool
    output: str


def linguist_program(name: str) -> Path:
    """Return where the wheel keeps this program; its bare name when there is no wheel."""
    file_name = f"{name}.exe" if sys.platform == "win32" else name
    # Not importlib.util.find_spec, which a test without Qt makes fail for this name.
    spec = PathFinder.find_spec("PySide6")
    for folder in (spec and spec.submodule_search_locations) or ():
        return Path(folder) / file_name
    return Path(file_name)


def run_program(command: Sequence[str | Path], seconds: float) -> Outcome:
    """Run a program to its end, for at most so many seconds."""
    # Imported here because a start with everything cached runs no program.
    import subprocess
    import tempfile

    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    with tempfile.TemporaryFile() as printed:
        try:
            ended = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
                timeout=seconds,
                env=environment,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome(False, False, f"it was stopped after {seconds:g} seconds")
        except OSError as error:
            return Outcome(False, False, f"it cannot be started ({error.strerror})")
        printed.seek(0)
        output = printed.read(OUTPUT_LIMIT).decode("utf-8", "replace").strip()
    return Outcome(True, ended.returncode == 0, output)
