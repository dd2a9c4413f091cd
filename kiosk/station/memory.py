"""How memory is dealt in: so that months of pictures and scripts do not leave it in ever smaller pieces."""

import os
import sys
from contextlib import suppress

# What `mallopt` calls them
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
#: A piece of this size, bytes, goes back to the system as soon as it is free: any picture, texture or frame
APART = 256 * 1024
#: So much that is free at the end of the heap is kept, bytes
_SPARE = 1024 * 1024
#: In how many heaps all threads together keep what is smaller
MOST_HEAPS = 2


def keep_memory_whole() -> None:
    """Keep large pieces apart from small ones, in few heaps, without garbage. Call this before all else.

    By itself glibc puts pictures of up to 32 MB among everything else once one of them has been freed, and
    gives each thread a heap of its own: what is free lies between what is not, and is neither used nor
    given back. Elsewhere than on Linux with glibc nothing of this is done.

    QML collects the garbage of its scripts in steps, when nothing else is to be done; while many fingers move
    that is never, and tens of megabytes come together. All at once it takes a millisecond or two.
    """
    os.environ.setdefault("QV4_GC_TIMELIMIT", "0")
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        for what, value in ((_MMAP_THRESHOLD, APART), (_TRIM_THRESHOLD, _SPARE), (_ARENA_MAX, MOST_HEAPS)):
            mallopt(what, value)


def give_memory_back() -> None:
    """Give back to the system what lies free between what is in use; any thread will do.

    A page that is wholly free goes back, wherever it lies. Where glibc is not, this does nothing.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
