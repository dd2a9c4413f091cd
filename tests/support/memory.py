"""What the C library and the system say of this process's memory."""

import ctypes
from pathlib import Path


class _Account(ctypes.Structure):
    """What glibc's `mallinfo2` tells, bytes: ten numbers, of which two are looked at."""

    _fields_ = [
        *((f"before_{place}", ctypes.c_size_t) for place in range(4)),
        ("mapped", ctypes.c_size_t),
        *((f"between_{place}", ctypes.c_size_t) for place in range(2)),
        ("used", ctypes.c_size_t),
        *((f"after_{place}", ctypes.c_size_t) for place in range(2)),
    ]


def in_use() -> int:
    """Return how much the C library has given out, bytes; what else it has lies there free."""
    account = ctypes.CDLL(None).mallinfo2
    account.restype = _Account
    found = account()
    return int(found.used + found.mapped)


def anonymous() -> int:
    """Return how much memory this process has that is no file's, bytes: the system cannot drop it (Linux)."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Anonymous:"))
