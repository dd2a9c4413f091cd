"""The program's end: with a restart asked for, it begins again in the same process."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk import program
from kiosk.station.display import DisplayError
from kiosk.station.options import RunOptions
from kiosk.supervision.beats import Heart
from kiosk.supervision.endings import GAVE_UP, RESTART


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


def test_the_keyboard_is_brought_before_qt_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt asks once, and a keyboard in a window of its own would be a way out."""

    class BegunError(Exception):
        pass

    def begin(_: object) -> None:
        raise BegunError

    for name in ("QT_IM_MODULES", "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"):
        monkeypatch.setenv(name, "of the session")
    monkeypatch.setattr(program, "ensure_display", lambda *_, **__: None)
    monkeypatch.setattr(program, "QGuiApplication", begin)
    with pytest.raises(BegunError):
        program.run(RunOptions())
    assert os.environ["QT_IM_MODULES"] == "qtvirtualkeyboard"
    assert os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] == "1"


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


def test_a_kiosk_that_nobody_hears_ends_whatever_its_window_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window refuses to be closed, which `quit` would ask of it."""
    ended: list[int] = []
    monkeypatch.setattr(program, "QGuiApplication", SimpleNamespace(exit=ended.append))

    def unheard(*words: Any) -> Any:
        lost: Callable[[], None] = words[3]
        lost()
        return SimpleNamespace(tick=None)

    monkeypatch.setattr(program, "Heartbeat", unheard)
    ticked, window = SimpleNamespace(connect=lambda _tick: None), SimpleNamespace(quick=None)
    kiosk: Any = SimpleNamespace(window=window, ticked=ticked)
    program._give_signs(kiosk, Heart.__new__(Heart), safe=False)
    assert ended == [GAVE_UP]


def test_a_ready_file_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    """On a disk that takes nothing."""
    program._tell_ready(tmp_path / "gone" / "ready")
    program._tell_ready(tmp_path / "ready")
    assert [file.name for file in tmp_path.iterdir()] == ["ready"]


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
