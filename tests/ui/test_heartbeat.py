"""The kiosk's signs of life with a real window, its look at its supervisor, the end of safe mode."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.supervision.beats import Beat, Heart
from kiosk.supervision.endings import GAVE_UP, RESTART
from kiosk.supervision.watch import Watch
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.overseer import Overseer
from kiosk.ui.safe_day import SAFE_DAY_S, SafeDay
from tests.support.clock import MovedClock


class Listener(Heart):
    """Hears every sign until it is gone."""

    def __init__(self) -> None:
        self.heard: list[Beat] = []
        self.gone = False

    def beat(self, beat: Beat) -> bool:
        """Take a sign."""
        self.heard.append(beat)
        return not self.gone


@pytest.fixture
def listener() -> Listener:
    """The supervisor."""
    return Listener()


Begin = Callable[..., Heartbeat]


@pytest.fixture
def begin(listener: Listener, qtbot: QtBot) -> Begin:
    """Give signs for an empty window, which by itself would never be drawn again."""
    kept: list[object] = []

    def begin(
        *, rests: bool = False, shown: bool = True, lost: Callable[[], None] = lambda: None
    ) -> Heartbeat:
        window = QQuickWindow()
        window.resize(200, 100)
        if shown:
            window.show()
        heartbeat = Heartbeat(window, listener, lambda: rests, lost)
        # Time is the test's.
        for timer in heartbeat.findChildren(QTimer):
            timer.stop()
        kept.extend((window, heartbeat))
        return heartbeat

    return begin


def drawn(heartbeat: Heartbeat) -> bool:
    """Tell whether the frame that was asked for has been drawn."""
    return heartbeat._drawn


def test_the_first_frame_is_told_at_once(begin: Begin, listener: Listener, qtbot: QtBot) -> None:
    """And nothing before it."""
    begin()
    assert listener.heard == []
    qtbot.waitUntil(lambda: listener.heard == [Beat.DRAWN])


def test_a_screen_that_stands_still_is_drawn_at_each_sign(
    begin: Begin, listener: Listener, qtbot: QtBot
) -> None:
    """So a closed screen is never taken for a frozen one."""
    heartbeat = begin()
    for count in (1, 2, 3):
        qtbot.waitUntil(lambda: drawn(heartbeat), timeout=5000)
        heartbeat.tick()
        heartbeat.beat()
        assert listener.heard[-1] is Beat.DRAWN
        assert len(listener.heard) == count + 1


def test_a_frame_that_does_not_come_is_told(begin: Begin, listener: Listener, qtbot: QtBot) -> None:
    """Two signs without a frame between them: here, because no event is let through."""
    heartbeat = begin()
    qtbot.waitUntil(lambda: drawn(heartbeat))
    for _ in range(2):
        heartbeat.tick()
        heartbeat.beat()
    assert listener.heard == [Beat.DRAWN, Beat.DRAWN, Beat.UNDRAWN]


@pytest.mark.parametrize(("rests", "shown"), [(True, True), (False, False)])
def test_no_frame_is_expected_where_nothing_is_seen(
    begin: Begin, listener: Listener, rests: bool, shown: bool
) -> None:
    """The display is off, or the window has made room for the desktop."""
    heartbeat = begin(rests=rests, shown=shown)
    heartbeat.beat()
    assert listener.heard == [Beat.HIDDEN]


def test_a_kiosk_whose_own_clock_stands_still_gives_no_sign(begin: Begin, listener: Listener) -> None:
    """Its event loop goes on, but whatever looks at the time has failed."""
    heartbeat = begin(rests=True)
    heartbeat.beat()
    heartbeat.beat()
    assert listener.heard == [Beat.HIDDEN]
    heartbeat.tick()
    heartbeat.beat()
    assert listener.heard == [Beat.HIDDEN, Beat.HIDDEN]


def test_a_kiosk_does_not_outlive_its_supervisor(begin: Begin, listener: Listener) -> None:
    """It ends as soon as nobody hears it."""
    lost: list[bool] = []
    heartbeat = begin(rests=True, lost=lambda: lost.append(True))
    listener.gone = True
    heartbeat.beat()
    assert lost == [True]


class TestSafeDay:
    """After a day without a failure the usual mode is tried again."""

    def test_when_nobody_is_there(self, clock: MovedClock) -> None:
        """A visitor is not interrupted."""
        ended: list[int] = []
        there = [True]
        day = SafeDay(clock, lambda: not there, ended.append)
        clock.move(SAFE_DAY_S)
        day.tick()
        assert ended == []
        there.clear()
        day.tick()
        assert ended == [RESTART]

    def test_not_before(self, clock: MovedClock) -> None:
        """However quiet it is."""
        ended: list[int] = []
        day = SafeDay(clock, lambda: True, ended.append)
        clock.move(SAFE_DAY_S - 1)
        day.tick()
        assert ended == []


class Hung(Watch):
    """A supervisor that hangs when the test says so."""

    def __init__(self) -> None:
        self.hung, self.ended = True, False

    def hangs(self) -> bool:
        """Tell what the test has said."""
        return self.hung

    def end(self) -> None:
        """Take note of it."""
        self.ended = True


class TestOverseer:
    """The other way round: the kiosk looks after its supervisor."""

    @pytest.mark.tells_problems
    def test_one_that_hangs_is_ended_when_nobody_is_there(self) -> None:
        """And the kiosk with it; a visitor is not interrupted."""
        watch, there, ended = Hung(), [True], list[int]()
        overseer = Overseer(watch, lambda: not there, ended.append)
        overseer.tick()
        assert (watch.ended, ended) == (False, [])
        there.clear()
        overseer.tick()
        assert (watch.ended, ended) == (True, [GAVE_UP])

    def test_one_that_is_well_is_let_be(self) -> None:
        """However quiet it is."""
        watch, ended = Hung(), list[int]()
        watch.hung = False
        Overseer(watch, lambda: True, ended.append).tick()
        assert (watch.ended, ended) == (False, [])
