"""What the soak's watch sees: it must find every way out and every wrong frame, or the soak shows nothing."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QImage, QWindow

from tests.journeys.conftest import Open
from tests.soak.watch import Ears, Findings, Watch, differ
from tests.support.visitor import Visitor


@pytest.fixture
def findings() -> Findings:
    """Nothing found so far."""
    return Findings()


@pytest.fixture
def visitor(open_kiosk: Open, small_pack: Path) -> Visitor:
    """A visitor in front of a kiosk that fills the screen."""
    return open_kiosk(small_pack, size=None)


@pytest.fixture
def watch(visitor: Visitor, findings: Findings, tmp_path: Path) -> Watch:
    """A watch over this kiosk."""
    return Watch(visitor.kiosk, findings, tmp_path)


def test_all_is_well(watch: Watch, findings: Findings) -> None:
    """The attract loop shows something, and the screen is the kiosk's."""
    watch.guard()
    watch.look("the start")
    assert watch.place() == "attract loop"
    assert findings.cases == {}
    assert {"anonymous", "handles", "threads", "cache"} < set(watch.weigh(1, 2))


def test_a_window_that_has_gone(watch: Watch, visitor: Visitor, findings: Findings) -> None:
    """It is told, and the kiosk has its screen again."""
    visitor.window.hide()
    watch.guard()
    assert findings.cases["escapes"] == {"the window was closed or hidden": 1}
    assert visitor.window.visibility() is QWindow.Visibility.FullScreen


def test_a_window_that_does_not_fill_the_screen(watch: Watch, visitor: Visitor, findings: Findings) -> None:
    """Something lies beside it then."""
    visitor.window.showNormal()
    watch.guard()
    assert findings.cases["escapes"] == {"the window is Windowed": 1}


def test_another_window(watch: Watch, findings: Findings) -> None:
    """A dialog of a system would be one."""
    other = QWindow()
    other.show()
    watch.guard()
    other.close()
    assert findings.cases["escapes"] == {"another window is open": 1}


def test_the_console_without_a_pin(watch: Watch, visitor: Visitor, findings: Findings) -> None:
    """Staff's own visits are none."""
    visitor.kiosk.console.show_page("health")
    watch.guard(staff=True)
    assert findings.cases == {}
    watch.guard()
    assert findings.cases["escapes"] == {"the console is open": 1}
    assert not visitor.kiosk.console.up


@pytest.mark.parametrize(
    ("colour", "kind"), [("black", "black frames"), ("white", "white frames"), ("#405060", "empty frames")]
)
def test_a_frame_that_shows_nothing(
    watch: Watch,
    findings: Findings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    colour: str,
    kind: str,
) -> None:
    """It is kept as a picture."""

    class Blank:
        def isVisible(self) -> bool:  # noqa: N802 (Qt's name)
            return True

        def grabWindow(self) -> QImage:  # noqa: N802
            image = QImage(320, 180, QImage.Format.Format_RGB32)
            image.fill(colour)
            return image

    monkeypatch.setattr(watch, "_window", Blank())
    watch.look("a fade")
    assert findings.cases == {kind: {"a fade": 1}}
    assert len(list(tmp_path.glob("*.png"))) == 1


def test_a_picture_that_only_shifts_is_the_same() -> None:
    """What stands still moves a little now and then; another item is another picture."""
    one = bytes(step // 4 for step in range(100)) * 50
    assert not differ(one, one[1:] + one[:1])
    assert differ(one, bytes(reversed(one)))


@pytest.mark.tells_problems
def test_complaints(findings: Findings) -> None:
    """Exceptions, Qt's warnings and the log's; faults that were injected are counted apart."""
    ears = Ears(findings)
    try:
        sys.excepthook(ValueError, ValueError("a slot has raised"), None)
        qWarning("Item.qml: a binding loop")
        logging.getLogger("kiosk").warning("a surprise in /some/where/file")
        logging.getLogger("kiosk").error("playlist.toml: line 3")
    finally:
        ears.close()
    assert sorted(findings.cases) == ["exceptions", "unexpected warnings", "warnings of Qt and QML"]
    assert findings.cases["unexpected warnings"] == {"kiosk: a surprise in …/file": 1}
    assert findings.counts["warnings about injected faults"] == 1
