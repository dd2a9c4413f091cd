"""Writing files so that a power cut leaves the old one or the new one, never half of one."""

import os
from contextlib import suppress
from functools import partial
from pathlib import Path

#: A half-written file is nobody's any more when it has not been written to for so long, s.
_STALE_S = 3600


def write_atomically(path: Path, content: bytes, *, private: bool = False) -> None:
    """Put the content into the file, whole or not at all; its folder is made when missing.

    Args:
        path: the file.
        content: all that is to be in it.
        private: only the kiosk's user may read it.

    Raises:
        OSError: the folder cannot be written, or is full; an older file is then left as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.part")
    try:
        with open(part, "xb", opener=partial(os.open, mode=0o600 if private else 0o666)) as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def sweep(folder: Path, newest: Path) -> None:
    """Remove what killed programs have left half written in a folder; what cannot be removed stays.

    Args:
        folder: it may be missing. The folders in it are left alone.
        newest: a file that has just been written: the clock may have been set meanwhile.
    """
    with suppress(OSError):
        now = newest.stat().st_mtime
        for part in folder.glob(".*.part"):
            with suppress(OSError):
                if now - part.stat().st_mtime > _STALE_S:
                    part.unlink()
