"""Background work."""

import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot

from kiosk.ui.jobs import Jobs, Lane


@pytest.fixture
def jobs() -> Jobs:
    """Jobs of one test."""
    return Jobs()


class Gate:
    """Work that begins and then waits until the test lets it go on."""

    def __init__(self) -> None:
        self.begun, self.opened = threading.Event(), threading.Event()

    def __call__(self) -> None:
        """Begin, and wait."""
        self.begun.set()
        assert self.opened.wait(60)


def doing(done: list[str], name: str) -> Callable[[], str]:
    """Work that notes when it is done."""

    def work() -> str:
        done.append(name)
        return name

    return work


def test_work_is_done_elsewhere_and_delivered_here(jobs: Jobs, qtbot: QtBot) -> None:
    """Only the worker thread computes; only the GUI thread receives."""
    here, delivered = threading.get_ident(), list[tuple[int, int]]()
    jobs.run(threading.get_ident, lambda there: delivered.append((there, threading.get_ident())))
    assert not jobs.idle
    assert not delivered
    qtbot.waitUntil(lambda: jobs.idle)
    ((there, received),) = delivered
    assert there != here == received


def test_the_most_urgent_work_comes_first(jobs: Jobs, qtbot: QtBot) -> None:
    """Of equal urgency, the first given is the first done."""
    gate, done = Gate(), list[str]()
    jobs.run(gate, lambda _: None)
    assert gate.begun.wait(60)
    for name, urgency in (("later", 0), ("soon", 2), ("now", 3), ("soon too", 2)):
        jobs.run(doing(done, name), lambda _: None, urgency)
    gate.opened.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert done == ["now", "soon", "soon too", "later"]


def test_the_most_urgent_work_comes_first_after_a_rest(jobs: Jobs, qtbot: QtBot) -> None:
    """A worker that had nothing to do does not take the first it was given for the least urgent."""
    for _ in range(50):
        done = list[str]()
        for name, urgency in (("now", 3), ("later", 1), ("later still", 1)):
            jobs.run(doing(done, name), lambda _: None, urgency)
        qtbot.waitUntil(lambda: jobs.idle)
        assert done == ["now", "later", "later still"]


@pytest.mark.tells_problems
def test_work_that_fails_delivers_nothing_and_is_logged(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Who wants to know hears that it failed; what follows it is done all the same."""
    delivered: list[object] = []
    jobs.run(lambda: 1 // 0, delivered.append)
    jobs.run(lambda: 1 // 0, delivered.append, failed=lambda: delivered.append("failed"))
    jobs.run(lambda: "fine", delivered.append)
    qtbot.waitUntil(lambda: jobs.idle)
    assert delivered == ["failed", "fine"]
    assert caplog.messages == ["background work failed"] * 2


def test_closing_drops_what_has_not_begun(jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has begun is waited for."""
    gate, done = Gate(), list[str]()
    jobs.run(gate, lambda _: None)
    jobs.run(doing(done, "never"), lambda _: None)
    assert gate.begun.wait(60)
    pool = jobs._lanes[Lane.USUAL].pool
    wait = pool.waitForDone

    def open_and_wait(limit: QDeadlineTimer) -> bool:
        gate.opened.set()
        return wait(limit)

    monkeypatch.setattr(pool, "waitForDone", open_and_wait)
    jobs.close(wait_ms=60_000)
    assert gate.opened.is_set()
    assert done == []


def test_two_threads_work_side_by_side(qtbot: QtBot) -> None:
    """Neither waits for the other, and the third waits for both to be free."""
    jobs, gates, done = Jobs(threads=2), (Gate(), Gate()), list[str]()
    for gate in gates:
        jobs.run(gate, lambda _: None)
    jobs.run(doing(done, "third"), lambda _: None)
    assert all(gate.begun.wait(60) for gate in gates)
    assert done == []
    for gate in gates:
        gate.opened.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert done == ["third"]


def test_what_somebody_waits_for_waits_for_nothing_else(jobs: Jobs, qtbot: QtBot) -> None:
    """Neither for what takes minutes nor for what is usual; of each kind one is done at a time."""
    gates, done = {Lane.LONG: Gate(), Lane.USUAL: Gate()}, list[str]()
    for lane, gate in gates.items():
        jobs.run(gate, lambda _: None, lane=lane)
        jobs.run(doing(done, lane.value), lambda _: None, lane=lane)
    assert all(gate.begun.wait(60) for gate in gates.values())
    delivered: list[str] = []
    jobs.run(doing(done, "now"), delivered.append, lane=Lane.PROMPT)
    qtbot.waitUntil(lambda: delivered == ["now"])
    assert done == ["now"]
    for gate in gates.values():
        gate.opened.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert sorted(done) == ["long", "now", "usual"]


def test_work_that_outlasts_the_program_is_nobodys(jobs: Jobs) -> None:
    """It ends without a word: whoever would have received its result has gone."""
    gate, pool = Gate(), jobs._lanes[Lane.USUAL].pool
    # Its end would wait for its threads.
    pool.setParent(None)
    jobs.run(gate, lambda _: None)
    assert gate.begun.wait(60)
    shiboken6.delete(jobs)
    gate.opened.set()
    assert pool.waitForDone(QDeadlineTimer(60_000))
