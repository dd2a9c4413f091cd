"""What all tests share: a moved clock, small packs, and the rule that nothing may go wrong silently."""

import logging
import os
import sys
from collections.abc import Iterator
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Commands tell what is wrong in the shell's language.
os.environ["LC_ALL"] = "C.UTF-8"
# A finger of a test moves within one frame: every one of its events counts all the same.
os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")

import pytest

from kiosk.station.input_method import bring_keyboard
from tests.support.clock import MovedClock

bring_keyboard(os.environ)


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


@pytest.fixture(autouse=True)
def no_unexpected_log_line(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail the test when the kiosk logged a warning or worse and the test is not about that."""
    yield
    if request.node.get_closest_marker("tells_problems") is None:
        records = [*caplog.get_records("setup"), *caplog.get_records("call")]
        told = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
        assert not told
