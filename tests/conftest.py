"""What all tests share: a moved clock, small packs, and the rule that nothing may go wrong silently."""

import os
import sys
from collections.abc import Iterator
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A finger of a test moves within one frame: every one of its events counts all the same.
os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")

import pytest

from tests.support.clock import MovedClock


@pytest.fixture
def clock() -> MovedClock:
    """A clock that only the test moves."""
    return MovedClock()


@pytest.fixture(autouse=True)
def no_swallowed_exception() -> Iterator[None]:
    """Fail the test when a slot raised: Qt's event loop swallows exceptions."""
    raised: list[BaseException] = []
    usual = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append(error)
        usual(kind, error, trace)

    sys.excepthook = note
    yield
    sys.excepthook = usual
    assert not raised
