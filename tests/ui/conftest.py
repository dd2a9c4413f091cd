"""View models under a Qt application, without any window."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.interpreter import keep_constants_alive
from tests.support.booth import Booth
from tests.support.clock import MovedClock


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk needs no widgets."""
    return QGuiApplication


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """The application that every test here needs."""
    keep_constants_alive()
    return qapp


@pytest.fixture
def booth(clock: MovedClock) -> Booth:
    """Nobody is there."""
    return Booth(clock)
