"""The interpreter outlives weeks of signals."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.interpreter import keep_constants_alive


class Clockwork(QObject):
    """Something that ticks."""

    ticked = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="these constants are immortal here")
def test_signals_and_calls_do_not_wear_out_the_constants() -> None:
    """What each Qt call takes away from None and True is nothing beside what they have."""
    keep_constants_alive()
    clockwork, timer = Clockwork(), QTimer()
    for _ in range(5000):
        clockwork.ticked.emit()
        timer.stop()
    assert sys.getrefcount(None) > 1 << 50
    assert sys.getrefcount(True) > 1 << 50


def test_keeping_them_alive_twice_does_not_overflow() -> None:
    """Every start of a kiosk may ask for it."""
    for _ in range(100):
        keep_constants_alive()
    assert sys.getrefcount(None) > 0
