"""What PySide asks of the Python it runs in."""

import sys

_PLENTY = 1 << 60


def keep_constants_alive() -> None:
    """Keep `None`, `True` and `False` from being deallocated. May be called again.

    PySide 6.12 takes them to be immortal, as they are from Python 3.12 on: under an older one every Qt
    call that returns `None` and every `emit()` takes away a reference too many, and after some
    thousands of them, which is a few hours of the attract loop, the interpreter aborts.
    """
    if sys.version_info >= (3, 12):
        return
    import ctypes

    for constant in (None, True, False, NotImplemented):
        # A CPython object begins with its reference count.
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY // 2:
            count.value += _PLENTY
