"""Nobody gets out of a kiosk that fills its screen, short of staff; in a window it is left alone."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDropEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.ui.doors import LOOK_S
from tests.journeys.conftest import Open
from tests.soak.keys import WAYS_OUT
from tests.support.visitor import Visitor

FULL = QWindow.Visibility.FullScreen
_HELD = Qt.KeyboardModifier
STAFF = (Qt.Key.Key_S, _HELD.ControlModifier | _HELD.AltModifier | _HELD.ShiftModifier)
CHORDS = [chord for chord in WAYS_OUT if chord != STAFF]


@pytest.fixture
def visitor(open_kiosk: Open, small_pack: object) -> Visitor:
    """A visitor in front of a kiosk that fills the screen."""
    visitor = open_kiosk(small_pack, size=None)
    assert visitor.window.visibility() is FULL
    return visitor


def look(visitor: Visitor) -> None:
    """Let the kiosk look whether it has the screen."""
    visitor.clock.move(LOOK_S)
    visitor.kiosk.tick()
    QCoreApplication.processEvents()


def test_it_cannot_be_closed(visitor: Visitor) -> None:
    """Neither by whom a window manager asks, nor by the program's own words."""
    event = QCloseEvent()
    QCoreApplication.sendEvent(visitor.window, event)
    assert not event.isAccepted()
    assert not visitor.window.close()
    assert visitor.window.visibility() is FULL


@pytest.mark.parametrize(("key", "held"), CHORDS)
def test_keys_lead_nowhere(visitor: Visitor, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Those that close, switch, search or print elsewhere."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(visitor.window, QKeyEvent(kind, key, held))
        QCoreApplication.processEvents()
    assert visitor.window.visibility() is FULL
    assert not visitor.kiosk.console.up
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [visitor.window]


def test_nothing_can_be_dropped_and_no_menu_opens(visitor: Visitor) -> None:
    """Whatever a desktop would offer at the place of the finger."""
    data = QMimeData()
    data.setUrls([QUrl("https://example.org")])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, _HELD.NoModifier
    drop = QDropEvent(QPointF(9, 9), copy, data, left, plain)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))
    for event in (QEvent(QEvent.Type.DragEnter), drop, menu):
        QCoreApplication.sendEvent(visitor.window, event)
        assert not event.isAccepted()


def test_there_is_no_cursor(visitor: Visitor) -> None:
    """Not even when something on the machine moves a mouse over the kiosk."""
    QTest.mouseMove(visitor.window, QPoint(300, 300))
    visitor.wait_until(lambda: visitor.window.cursor().shape() is Qt.CursorShape.BlankCursor, "no cursor")


@pytest.mark.parametrize("takes", [QWindow.hide, QWindow.showMinimized, QWindow.showNormal])
def test_it_takes_the_screen_back(visitor: Visitor, takes: object) -> None:
    """Whatever hid, minimised or shrank it."""
    assert callable(takes)
    takes(visitor.window)
    assert visitor.window.visibility() is not FULL
    look(visitor)
    assert visitor.window.visibility() is FULL


def test_it_goes_back_to_its_display() -> None:
    """One that was switched off at night takes the window with it to another; in the morning it returns."""
    words = [sys.executable, "-m", "tests.support.two_displays"]
    root = Path(__file__).parents[2]
    ended = subprocess.run(words, cwd=root, capture_output=True, text=True, check=True, timeout=60)
    panel, other = "panel 1080 1920 FullScreen", "projector 800 600 FullScreen"
    assert ended.stdout.splitlines() == [panel, other, panel]


def test_leaving_for_maintenance_locks_itself_again(visitor: Visitor) -> None:
    """Staff have the desktop for so long; then the kiosk is back, and shut as before."""
    visitor.kiosk.maintenance.leave(5)
    look(visitor)
    assert not visitor.window.isVisible()
    visitor.clock.move(5 * 60)
    visitor.kiosk.tick()
    assert visitor.window.visibility() is FULL
    assert not visitor.window.close()


def test_in_a_window_it_can_be_closed(open_kiosk: Open, small_pack: object) -> None:
    """That is for trying things out."""
    visitor = open_kiosk(small_pack)
    assert visitor.window.close()
