"""Memory is given back when nobody is there."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs
from kiosk.ui.tidying import LETTERS_S, Tidying
from tests.support.booth import Booth
from tests.support.clock import MovedClock


class Tidied:
    """What was done to the memory of one kiosk."""

    def __init__(self, booth: Booth, clock: MovedClock, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self._jobs, self._qtbot = Jobs(), qtbot
        self._tidying = Tidying(
            booth.visit,
            self._jobs,
            clock,
            lambda: self.done.append("letters"),
            lambda: self.done.append("back"),
        )

    def tick(self) -> list[str]:
        """Let it look, and return what it did."""
        self.done.clear()
        self._tidying.tick()
        self._qtbot.waitUntil(lambda: self._jobs.idle)
        return list(self.done)


@pytest.fixture
def tidied(booth: Booth, clock: MovedClock, qtbot: QtBot) -> Tidied:
    """Nobody has been there yet."""
    return Tidied(booth, clock, qtbot)


def test_once_after_each_visit_when_nothing_of_it_is_seen(tidied: Tidied, booth: Booth) -> None:
    """Never while somebody is there or their screen fades, and not again until the next visit has gone."""
    visit = booth.visit
    assert tidied.tick() == []
    visit.clear()
    assert [tidied.tick(), tidied.tick()] == [["back"], []]
    visit.wake(QPointF(1, 1))
    assert tidied.tick() == []
    visit.leave()
    assert tidied.tick() == []
    visit.clear()
    assert [tidied.tick(), tidied.tick()] == [["back"], []]


def test_letters_are_forgotten_after_a_visit_now_and_then(
    tidied: Tidied, booth: Booth, clock: MovedClock
) -> None:
    """Half an hour after the last time at the earliest, and never while somebody is there."""
    visit = booth.visit
    for passed, done in ((1, ["back"]), (LETTERS_S, ["letters", "back"]), (1, ["back"])):
        visit.wake(QPointF(1, 1))
        clock.move(passed)
        assert tidied.tick() == []
        visit.leave()
        visit.clear()
        assert tidied.tick() == done
