"""The diagnostics file: what somebody far away needs to find out what is wrong, and nothing secret."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from kiosk.writing import write_atomically

#: Larger files are cut: the end of a log is what matters.
MOST_BYTES = 2_000_000


def save_diagnostics(folder: Path, now: datetime, files: Iterable[Path], notes: Mapping[str, str]) -> Path:
    """Write a zip archive with these files, if they are there, and these notes, and return where it is.

    Args:
        folder: where to write it, a USB stick say.
        now: part of its name, so that several can lie side by side.
        files: what to put in; the PIN's file must not be among them.
        notes: further text files, by name.

    Raises:
        OSError: it cannot be written.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in notes.items():
            archive.writestr(name, text)
        for file in files:
            if file.is_file():
                archive.writestr(*_end_of(file))
    target = folder / f"kiosk-diagnostics-{now:%Y-%m-%d-%H%M%S}.zip"
    write_atomically(target, packed.getvalue())
    return target


def _end_of(file: Path) -> tuple[str, bytes]:
    """Return a file's name and the end of its content, or a file that says why there is none."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - MOST_BYTES))
            return file.name, opened.read()
    except OSError as error:
        return f"{file.name}.unreadable.txt", f"{file}: cannot be read ({error.strerror})\n".encode()
