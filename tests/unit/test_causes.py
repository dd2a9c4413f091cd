"""Why the system refuses something."""

import errno
import os
import sys

import pytest

from kiosk.causes import cause_of
from kiosk.i18n.told import translated
from kiosk.station.paths import shipped_translations

COMMON = (
    errno.EACCES,
    errno.EDQUOT,
    errno.EIO,
    errno.EISDIR,
    errno.EMFILE,
    errno.ENOENT,
    errno.ENOSPC,
    errno.EROFS,
)


@pytest.mark.skipif(sys.platform != "linux", reason="the words are Linux's")
@pytest.mark.parametrize("number", COMMON)
def test_in_english_it_is_what_administrators_know(number: int) -> None:
    """The system's own words, however the error says them."""
    assert cause_of(OSError(number, "in the system's language")) == os.strerror(number)


@pytest.mark.parametrize("number", COMMON)
def test_it_is_said_in_another_language(number: int) -> None:
    """In that of whoever reads it."""
    cause, words = cause_of(OSError(number, "")), translated(shipped_translations() / "kiosk_zh_CN.ts")
    assert cause.said(words.__getitem__).isascii() is False


def test_whatever_else_is_wrong_is_told_as_it_was() -> None:
    """By whoever found it; nothing is told without words."""
    assert cause_of(OSError(errno.EADV, "Advertise error")) == "Advertise error"
    assert cause_of(OSError("the decoder has given up")) == "the decoder has given up"
    assert cause_of(ValueError("embedded null byte")) == "embedded null byte"
    assert cause_of(EOFError()) == "EOFError"
    assert cause_of(OSError()) == "OSError"
