"""Memory is given back when nobody is there."""

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs
from kiosk.ui.tidying import Tidying
from tests.support.booth import Booth


def test_once_after_each_visit_when_nothing_of_it_is_seen(booth: Booth, qtbot: QtBot) -> None:
    """Never while somebody is there or their screen fades, and not again until the next visit has gone."""
    given, jobs, visit = [], Jobs(), booth.visit
    tidying = Tidying(visit, jobs, lambda: given.append("back"))

    def tick() -> int:
        tidying.tick()
        qtbot.waitUntil(lambda: jobs.idle)
        return len(given)

    assert tick() == 0
    visit.clear()
    assert [tick(), tick()] == [1, 1]
    visit.wake(QPointF(1, 1))
    assert tick() == 1
    visit.leave()
    assert tick() == 1
    visit.clear()
    assert [tick(), tick()] == [2, 2]
