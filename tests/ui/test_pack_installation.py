"""An installation beside everything else: how far it is, giving it up, and the end of the kiosk."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibition.checking import PictureShape
from kiosk.packs.installing.install import Progress, Tools
from kiosk.packs.state import Kept
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.ui.pack_installation import Installation
from tests.support.clock import MovedClock
from tests.support.packs import plain_tools, write_pack

PATIENCE_S = 60


class Gate:
    """Tools whose workers wait until the test lets them go on."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    @contextmanager
    def tools(self) -> Iterator[Tools]:
        """Give tools that look at every picture only when the gate is open."""
        plain = plain_tools()

        def probe(file: Path) -> PictureShape:
            self.reached.set()
            assert self.opened.wait(PATIENCE_S)
            return plain.probe(file)

        yield plain._replace(probe=probe)


class Desk(NamedTuple):
    """An installation, what it takes, where that goes and how it ended."""

    installation: Installation
    gate: Gate
    store: Store
    pack: Path
    clock: MovedClock
    ends: list[object]


@pytest.fixture
def desk(tmp_path: Path, clock: MovedClock) -> Iterator[Desk]:
    """A store without packs, and a pack of three products."""
    store, gate = Store(tmp_path / "packs"), Gate()
    installation = Installation(store, gate.tools, clock)
    ends: list[object] = []
    installation.ended.connect(ends.append)
    yield Desk(installation, gate, store, write_pack(tmp_path / "spring", 3), clock, ends)
    gate.opened.set()
    installation.close()


def ended(desk: Desk, qtbot: QtBot) -> object:
    """Wait for the end, and return how it was."""
    qtbot.waitUntil(lambda: bool(desk.ends), timeout=PATIENCE_S * 1000)
    (outcome,) = desk.ends
    assert not desk.installation.running
    return outcome


def test_a_pack_goes_in(desk: Desk, qtbot: QtBot) -> None:
    """It is told step by step how far it is, in the thread of the screens; then it is shown."""
    told: list[Progress] = []
    here = threading.get_ident()

    def note() -> None:
        assert threading.get_ident() == here
        assert desk.installation.progress is not None
        told.append(desk.installation.progress)

    desk.installation.advanced.connect(note)
    desk.gate.opened.set()
    assert desk.installation.begin(desk.pack)
    outcome = ended(desk, qtbot)
    assert isinstance(outcome, Kept)
    assert desk.store.state().shown == outcome.folder
    assert outcome.installed == desk.clock.now()
    assert told[-1].step == "switching"
    assert [progress.fraction for progress in told] == sorted(progress.fraction for progress in told)


def test_only_one_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    """A second one does not begin; when the first has ended, another one may."""
    assert desk.installation.begin(desk.pack)
    assert desk.gate.reached.wait(PATIENCE_S)
    assert not desk.installation.begin(desk.pack)
    desk.gate.opened.set()
    ended(desk, qtbot)
    assert desk.installation.begin(desk.pack)


def test_given_up_it_leaves_nothing(desk: Desk, qtbot: QtBot) -> None:
    """At its next step; the pack shown so far stays."""
    desk.installation.begin(desk.pack)
    assert desk.gate.reached.wait(PATIENCE_S)
    desk.installation.give_up()
    desk.gate.opened.set()
    assert ended(desk, qtbot) is None
    assert desk.store.state().kept == ()
    assert [entry.name for entry in desk.store.folder.iterdir() if entry.is_dir()] == []
    desk.ends.clear()
    assert desk.installation.begin(desk.pack)
    assert isinstance(ended(desk, qtbot), Kept)


def test_the_end_of_the_kiosk_gives_it_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """And waits until it has ended: nothing half is left."""
    desk.installation.begin(desk.pack)
    assert desk.gate.reached.wait(PATIENCE_S)
    close = desk.installation._jobs.close

    def open_and_wait(wait_ms: int) -> None:
        desk.gate.opened.set()
        close(wait_ms)

    monkeypatch.setattr(desk.installation._jobs, "close", open_and_wait)
    desk.installation.close()
    assert [entry.name for entry in desk.store.folder.iterdir() if entry.is_dir()] == []


def test_a_bad_pack_is_refused_with_every_reason(desk: Desk, qtbot: QtBot) -> None:
    """As problems, for staff to read."""
    (desk.pack / "pack.toml").write_text("title = ", "utf-8")
    desk.gate.opened.set()
    desk.installation.begin(desk.pack)
    outcome = ended(desk, qtbot)
    assert isinstance(outcome, tuple)
    assert all(isinstance(problem, Problem) and problem.fix for problem in outcome)
    assert desk.store.state().kept == ()


@pytest.mark.tells_problems
def test_whatever_goes_wrong_is_told(tmp_path: Path, clock: MovedClock, qtbot: QtBot) -> None:
    """What nobody has thought of ends the installation, not the kiosk."""

    @contextmanager
    def broken() -> Iterator[Tools]:
        yield plain_tools()._replace(probe=lambda _: 1 // 0)  # type: ignore[arg-type, return-value]

    installation = Installation(Store(tmp_path / "packs"), broken, clock)
    ends: list[object] = []
    installation.ended.connect(ends.append)
    installation.begin(write_pack(tmp_path / "spring", 1))
    qtbot.waitUntil(lambda: bool(ends))
    assert "ZeroDivisionError" in str(ends[0])
    installation.close()


def test_the_time_left_is_told_once_it_can_be(desk: Desk) -> None:
    """From how long the part that is done has taken."""
    installation = desk.installation
    assert installation.seconds_left is None
    installation._began = desk.clock.monotonic()
    installation.progress = Progress("copying", 0, 10, 0.0)
    desk.clock.move(30)
    assert installation.seconds_left is None
    installation.progress = Progress("pictures", 5, 10, 0.25)
    assert installation.seconds_left == 90
