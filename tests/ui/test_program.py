"""The program's end: with a restart asked for, it begins again in the same process."""

import subprocess
import sys

import pytest

from kiosk import program
from kiosk.station.display import DisplayError
from kiosk.station.options import RunOptions
from kiosk.supervision.endings import RESTART


@pytest.fixture
def begun_again(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """What the process would have become."""
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr("os.execv", lambda *words: begun.append(words))
    monkeypatch.setattr(sys, "orig_argv", ["python", "-X", "dev", "-m", "kiosk", "run"])
    return begun


def test_a_restart_begins_with_the_same_command_line(
    begun_again: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Options of Python and of the kiosk alike."""
    monkeypatch.setattr(program, "_run", lambda *_: RESTART)
    program.run(RunOptions())
    same = [sys.executable, "-X", "dev", "-m", "kiosk", "run"]
    assert begun_again == [(sys.executable, same)]


def test_every_other_end_is_one(
    begun_again: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closed, or told to end by a signal."""
    monkeypatch.setattr(program, "_run", lambda *_: 0)
    assert program.run(RunOptions()) == 0
    assert begun_again == []


def test_under_a_supervisor_it_only_asks(
    begun_again: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The supervisor starts it again, and knows that it did."""
    monkeypatch.setattr(program, "_run", lambda *_: RESTART)
    monkeypatch.setattr(program, "find_heart", lambda _environ: object())
    assert program.run(RunOptions()) == RESTART
    assert begun_again == []


def test_where_it_cannot_begin_again_whoever_started_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the exit status."""

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("os.execv", refuse)
    monkeypatch.setattr(program, "_run", lambda *_: RESTART)
    assert program.run(RunOptions()) == RESTART


def test_a_start_loads_nothing_that_pictures_in_the_cache_do_not_need() -> None:
    """Neither Pillow nor worker processes: they come with the first picture that has to be made."""
    script = (
        "import sys; import kiosk.program; print({'PIL', 'pebble', 'multiprocessing'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_memory_is_seen_to_before_anything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before a screen, Qt and their threads: what they have taken stays where it is."""
    done: list[str] = []

    def no_display(*_: object, **__: object) -> None:
        done.append("display")
        raise DisplayError

    monkeypatch.setattr(program, "keep_memory_whole", lambda: done.append("memory"))
    monkeypatch.setattr(program, "ensure_display", no_display)
    assert program.run(RunOptions()) == 1
    assert done == ["memory", "display"]
