"""The C library keeps large pieces of memory apart, in few heaps: each case in a process of its own."""

import subprocess
import sys

import pytest

from kiosk.station import memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is about glibc")

_BEFORE = "from kiosk.station.memory import keep_memory_whole; keep_memory_whole()\n"
# One picture of 30 MB, as at any start; then pictures come and go, and between them smaller things that stay.
_PICTURES = """
import ctypes
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
libc.free(libc.malloc(30_000_000))
sizes = (3_000_000, 200_000) * 20
pieces = [libc.malloc(size) for size in sizes]
for piece, size in zip(pieces, sizes):
    ctypes.memset(piece, 1, size)
for picture in pieces[::2]:
    libc.free(picture)
class Account(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in [*"abcdefg", "used", "free", "end"]]
libc.mallinfo2.restype = Account
print(libc.mallinfo2().free)
"""
# Twelve threads, each of which takes some memory while all of them live.
_THREADS = """
import ctypes, os, threading
libc = ctypes.CDLL(None)
gate = threading.Barrier(12)
def work():
    libc.malloc(100)
    gate.wait()
threads = [threading.Thread(target=work) for _ in range(12)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc.fdopen.restype = ctypes.c_void_p
out, into = os.pipe()
stream = ctypes.c_void_p(libc.fdopen(into, b"w"))
libc.malloc_info(0, stream)
libc.fclose(stream)
told = b""
while piece := os.read(out, 65536):
    told += piece
print(told.count(b"<heap nr="))
"""


def _said(script: str) -> int:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1])


def test_what_pictures_leave_behind_goes_back() -> None:
    """Nothing of sixty megabytes is kept, though smaller things lie between; by itself glibc keeps all."""
    assert _said(_BEFORE + _PICTURES) < 5_000_000
    assert _said(_PICTURES) > 50_000_000


def test_many_threads_share_few_heaps() -> None:
    """Two; by itself glibc makes more of them."""
    assert _said(_BEFORE + _THREADS) <= memory.MOST_HEAPS
    assert _said(_THREADS) > memory.MOST_HEAPS


def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has no such library, and one without these settings is left alone."""
    monkeypatch.setenv("QV4_GC_TIMELIMIT", "0")
    monkeypatch.setattr("ctypes.CDLL", lambda _: object())
    memory.keep_memory_whole()
    memory.give_memory_back()
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delattr("ctypes.CDLL")
    memory.keep_memory_whole()
    memory.give_memory_back()


def test_what_lies_free_between_what_is_in_use_is_given_back() -> None:
    """Whole pages of it, wherever they lie."""
    pieces = _PICTURES.replace("3_000_000", "100_000").replace("200_000", "5_000").replace("* 20", "* 400")
    weigh = "\nimport psutil; print(psutil.Process().memory_info().rss)"
    tidy = "\nfrom kiosk.station.memory import give_memory_back; give_memory_back()"
    assert _said(_BEFORE + pieces + weigh) - _said(_BEFORE + pieces + tidy + weigh) > 20_000_000
