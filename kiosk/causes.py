"""Why the system refuses something, in words that can be said in another language."""

import errno

from kiosk.sentences import Sentence, sentence, verbatim

# By the number of the system's error: in English as Linux says it.
_KNOWN = {
    errno.EACCES: sentence("Permission denied"),
    errno.EBUSY: sentence("Device or resource busy"),
    errno.EDQUOT: sentence("Disk quota exceeded"),
    errno.EEXIST: sentence("File exists"),
    errno.EFBIG: sentence("File too large"),
    errno.EIO: sentence("Input/output error"),
    errno.EISDIR: sentence("Is a directory"),
    errno.EMFILE: sentence("Too many open files"),
    errno.ENAMETOOLONG: sentence("File name too long"),
    errno.ENODEV: sentence("No such device"),
    errno.ENOENT: sentence("No such file or directory"),
    errno.ENOMEM: sentence("Cannot allocate memory"),
    errno.ENOSPC: sentence("No space left on device"),
    errno.ENOTDIR: sentence("Not a directory"),
    errno.ENOTEMPTY: sentence("Directory not empty"),
    errno.EPERM: sentence("Operation not permitted"),
    errno.EROFS: sentence("Read-only file system"),
}


def cause_of(error: Exception) -> Sentence:
    """Return why something failed: of the system's own reasons those that are common are translated."""
    known = _KNOWN.get(error.errno or 0) if isinstance(error, OSError) else None
    return known or verbatim(getattr(error, "strerror", None) or str(error) or type(error).__name__)
