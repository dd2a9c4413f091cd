"""Every input passes the gate: it keeps a visit alive, wakes the kiosk, and then presses nothing."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QWindow,
)

from tests.support.booth import AT, EVERY_INPUT, KIND, Booth, State, key, touch


class Keys(QObject):
    """Notes the keys that reach a window."""

    def __init__(self, seen: list[int], window: QWindow) -> None:
        super().__init__(window)
        self._seen = seen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a key."""
        if isinstance(event, QKeyEvent):
            self._seen.append(event.key())
        return False


@pytest.mark.parametrize("kind", EVERY_INPUT)
def test_every_kind_of_input_keeps_a_visit_alive(booth: Booth, kind: str) -> None:
    """The idle time starts again, and the event goes on to the screen."""
    booth.visit.goHome()
    booth.wait(59)
    assert not booth.stopped(EVERY_INPUT[kind]())
    booth.wait(59)
    assert not booth.is_asked()
    booth.wait(1)
    assert booth.is_asked()


@pytest.mark.parametrize("kind", EVERY_INPUT)
def test_every_kind_of_input_answers_the_question_and_presses_nothing(booth: Booth, kind: str) -> None:
    """The visit goes on; what answered does not reach the screen."""
    booth.visit.goHome()
    booth.wait(61)
    assert booth.is_asked()
    assert booth.stopped(EVERY_INPUT[kind]())
    assert not booth.is_asked()


@pytest.mark.parametrize(
    ("press", "release", "where"),
    [
        # A finger gets its place in the window on the way there: journeys look at that.
        ("touch", "finger lifts", QPointF()),
        ("touch", "touch cancelled", QPointF()),
        ("mouse button", "mouse lifts", AT),
        ("double click", "mouse lifts", AT),
        ("pen", "pen lifts", AT),
        ("key", "key lifts", QPointF(-1, -1)),
    ],
)
def test_a_press_wakes_when_it_is_released(booth: Booth, press: str, release: str, where: QPointF) -> None:
    """Nothing of it reaches the screen; it is told where it was, if it was anywhere."""
    assert booth.stopped(EVERY_INPUT[press]())
    assert booth.attracts()
    assert booth.stopped(EVERY_INPUT[release]())
    assert not booth.attracts()
    assert booth.woken == [where]
    assert not booth.stopped(EVERY_INPUT[press]())


@pytest.mark.parametrize(
    "kind", ["finger moves", "mouse moves", "pen moves", "wheel", "gesture", "key lifts"]
)
def test_what_is_no_press_does_not_wake(booth: Booth, kind: str) -> None:
    """A nudged mouse or a passing hand leaves the attract loop alone."""
    assert booth.stopped(EVERY_INPUT[kind]())
    assert booth.attracts()
    assert booth.woken == []


def test_the_first_finger_that_lifts_wakes(booth: Booth) -> None:
    """The rest of that gesture presses nothing, and a stuck finger keeps nobody waiting."""
    assert booth.stopped(touch(KIND.TouchBegin, State.Pressed))
    assert booth.stopped(touch(KIND.TouchUpdate, State.Stationary, State.Pressed))
    assert booth.attracts()
    assert booth.stopped(touch(KIND.TouchUpdate, State.Stationary, State.Released))
    assert not booth.attracts()


def test_other_events_pass_and_count_for_nothing(booth: Booth) -> None:
    """A window that is moved or exposed is not a visitor."""
    booth.visit.goHome()
    booth.wait(59)
    for kind in (KIND.Move, KIND.Expose, KIND.Timer, KIND.Enter, KIND.FocusIn):
        assert not booth.stopped(QEvent(kind))
    booth.wait(1)
    assert booth.is_asked()


def test_the_gate_is_before_the_window(booth: Booth) -> None:
    """Events that are sent to the window come by."""
    booth.visit.goHome()
    booth.wait(61)
    QCoreApplication.sendEvent(booth.window, key(KIND.KeyPress))
    assert not booth.is_asked()


def test_the_first_key_after_a_touch_only_shows_the_focus(booth: Booth) -> None:
    """It does not act; the next one does, until the next touch."""
    booth.visit.goHome()
    down, up = key(KIND.KeyPress, Qt.Key.Key_Select), key(KIND.KeyRelease, Qt.Key.Key_Select)
    assert not booth.keyed()
    assert [booth.stopped(down), booth.stopped(up)] == [True, True]
    assert booth.keyed()
    assert [booth.stopped(down), booth.stopped(up)] == [False, False]
    assert not booth.stopped(touch(KIND.TouchBegin, State.Pressed))
    assert not booth.keyed()
    assert booth.stopped(down)


def test_back_and_home_act_at_once(booth: Booth) -> None:
    """Wherever the focus is, they lead away: there is nothing to show first."""
    booth.visit.goHome()
    for which in (Qt.Key.Key_Back, Qt.Key.Key_HomePage):
        booth.visit.work_with(keys=False)
        assert not booth.stopped(key(KIND.KeyPress, which))


def test_a_key_that_repeats_itself_wakes_once_it_is_let_go(booth: Booth) -> None:
    """Some systems report a release before each repetition."""
    assert booth.stopped(key(KIND.KeyPress, Qt.Key.Key_Select))
    assert booth.stopped(key(KIND.KeyRelease, Qt.Key.Key_Select, repeated=True))
    assert booth.attracts()
    assert booth.stopped(key(KIND.KeyRelease, Qt.Key.Key_Select))
    assert not booth.attracts()
    assert booth.keyed()


def test_the_next_visitor_begins_without_a_focus(booth: Booth) -> None:
    """Whoever left worked with keys; that says nothing of who comes."""
    booth.visit.goHome()
    booth.stopped(key(KIND.KeyPress, Qt.Key.Key_Tab))
    booth.visit.leave()
    assert not booth.keyed()


@pytest.mark.parametrize(
    ("pressed", "meant"),
    [
        ("Return", "Select"),
        ("Enter", "Select"),
        ("Space", "Select"),
        ("Escape", "Back"),
        ("Backspace", "Back"),
        ("Home", "HomePage"),
        ("Equal", "Plus"),
    ],
)
def test_keys_that_mean_the_same_become_one(booth: Booth, pressed: str, meant: str) -> None:
    """The screens know one key for each meaning."""
    booth.visit.goHome()
    booth.visit.work_with(keys=True)
    seen: list[int] = []
    booth.window.installEventFilter(Keys(seen, booth.window))
    assert booth.stopped(key(KIND.KeyPress, Qt.Key[f"Key_{pressed}"]))
    assert seen == [Qt.Key[f"Key_{meant}"].value]


def test_a_shortcut_is_none_of_the_keypads_keys(booth: Booth) -> None:
    """Alt with a key, say, neither acts nor shows the focus."""
    booth.visit.goHome()
    alt = QKeyEvent(KIND.KeyPress, Qt.Key.Key_Return.value, Qt.KeyboardModifier.AltModifier)
    assert not booth.stopped(alt)
    assert not booth.keyed()
