"""USB sticks: where what staff bring along, or take with them, is."""

import os
from pathlib import Path

from msgspec import Struct

_MOUNTS = ("/media/", "/run/media/", "/mnt/")


class Stick(Struct, frozen=True):
    """A stick that can be read.

    Attributes:
        name: what it is called, as the system shows it.
        folder: where its files are.
    """

    name: str
    folder: Path


def sticks() -> tuple[Stick, ...]:
    """Return every stick that is plugged in and mounted, by name."""
    # Loaded when staff look, not at the start.
    import psutil

    found = []
    for partition in psutil.disk_partitions():
        folder = Path(partition.mountpoint)
        removable = "removable" in partition.opts.split(",")
        mounted_for_user = any(str(folder).startswith(mount) for mount in _MOUNTS)
        if (removable or mounted_for_user) and os.access(folder, os.R_OK):
            found.append(Stick(folder.name or str(folder), folder))
    return tuple(sorted(found, key=lambda stick: stick.name))
