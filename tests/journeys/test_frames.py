"""Never a black, white or stale frame: every frame of a change is a mix of what goes and what comes."""

import threading
from collections.abc import Callable
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.media.renditions import Renditions, Size
from tests.journeys.conftest import Open
from tests.support.frames import CORNER, SIZE, Watcher
from tests.support.looks import near, seen_at, wait_for_colour
from tests.support.packs import COLOURS, add_numbers, write_pack
from tests.support.visitor import Visitor


@pytest.fixture
def attracted(open_kiosk: Open, small_pack: Path) -> Visitor:
    """A visitor in front of an attract loop with all its transitions, at its first slide."""
    visitor = open_kiosk(small_pack, SIZE, animated=True)
    wait_for_colour(visitor, CORNER, COLOURS[0])
    visitor.wait_until(
        lambda: near(seen_at(visitor.see(), CORNER), COLOURS[0], 2), "the first slide is there"
    )
    return visitor


def next_slide(visitor: Visitor) -> None:
    """Let the dwell of the slide that is shown pass."""
    before = visitor.kiosk.playing.property("place")
    visitor.pass_time(12.5)
    assert visitor.kiosk.playing.property("place") != before


def test_each_slide_fades_straight_into_the_next(attracted: Visitor) -> None:
    """Four changes, around the end of the loop: nothing but the two slides is ever seen."""
    for going, coming in pairwise((*COLOURS, COLOURS[0])):
        watcher = Watcher(attracted)
        next_slide(attracted)
        watcher.watch_until_shown(coming)
        watcher.saw_only((going, coming))


def test_the_numbers_come_and_go_like_any_slide(open_kiosk: Open, tmp_path: Path) -> None:
    """From the last product to the numbers and on to the first product, nothing else is ever seen."""
    pack = write_pack(tmp_path / "pack", products=2)
    add_numbers(pack, "share")
    visitor = open_kiosk(pack, SIZE, animated=True)
    next_slide(visitor)
    wait_for_colour(visitor, CORNER, COLOURS[1])
    visitor.wait_until(lambda: near(seen_at(visitor.see(), CORNER), COLOURS[1], 2), "the last product")
    watcher = Watcher(visitor, [CORNER])
    next_slide(visitor)
    watcher.watch_until(lambda: sum(watcher.frames[-1][0]) < 160, "the numbers are there")
    visitor.wait_until(lambda: visitor.find("NumbersSlide").property("entered") == 1, "they have counted")
    night = seen_at(visitor.see(), CORNER)
    watcher.saw_only((COLOURS[1], night))
    watcher = Watcher(visitor, [CORNER])
    next_slide(visitor)
    watcher.watch_until_shown(COLOURS[0])
    watcher.saw_only((night, COLOURS[0]))


def test_the_numbers_come_straight_out_of_their_slide(open_kiosk: Open, tmp_path: Path) -> None:
    """Home, whose last card would be here, does not show through while the attract loop fades out."""
    pack = write_pack(tmp_path / "pack", products=4)
    add_numbers(pack, "share")
    visitor = open_kiosk(pack, SIZE, animated=True)
    for _ in range(4):
        next_slide(visitor)
    visitor.wait_until(lambda: len(visitor.find_all("NumbersSlide")) == 1, "the numbers' slide")
    visitor.wait_until(lambda: visitor.find("NumbersSlide").property("entered") == 1, "it has counted")
    visitor.wait_until(lambda: not visitor.find_all("AttractSlide"), "the last product has gone")
    watcher = Watcher(visitor, [QPointF(890, 335)])
    visitor.tap_at(CORNER)
    watcher.watch_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    night = watcher.frames[-1][0]
    watcher.saw_only((watcher.frames[0][0], night))
    assert max(night) < 40


def test_a_slide_that_comes_before_the_last_change_has_ended(attracted: Visitor) -> None:
    """The change that is under way is cut short; no ground shows through."""
    watcher = Watcher(attracted)
    for going in COLOURS[:3]:
        next_slide(attracted)
        watcher.watch_until_begun(going)
    watcher.watch_until_shown(COLOURS[3])
    watcher.saw_only(*pairwise(COLOURS))


def test_a_touch_on_a_slide_that_is_just_fading_in_opens_its_panel(attracted: Visitor) -> None:
    """The panel comes with the same picture: the change of slides seems to go on."""
    watcher = Watcher(attracted)
    next_slide(attracted)
    watcher.watch_until_begun(COLOURS[0])
    attracted.tap_at(CORNER)
    watcher.watch_until(lambda: not attracted.find_all("AttractScreen"), "the attract loop has gone")
    watcher.watch_until_shown(COLOURS[1])
    watcher.saw_only((COLOURS[0], COLOURS[1]))


def test_home_and_its_pictures_are_there_while_the_attract_loop_fades_out(attracted: Visitor) -> None:
    """Each card's picture comes straight out of the slide, with no empty card between."""
    watcher = Watcher(attracted, [QPointF(900, 120), QPointF(900, 310)])
    attracted.tap(attracted.find("Rectangle", objectName="invitation"))
    watcher.watch_until(lambda: not attracted.find_all("AttractScreen"), "the attract loop has gone")
    for place, card in enumerate((COLOURS[1], COLOURS[3])):
        assert near(watcher.frames[-1][place], card)
        # The first frames may come before the picture is decoded: the slide hides that nearly.
        darkest = min(sum(COLOURS[0]), sum(card)) / 2
        assert all(sum(frame[place]) > darkest for frame in watcher.frames)


def test_the_attract_loop_returns_over_the_panel_as_it_stands(attracted: Visitor) -> None:
    """Neither the panel nor Home goes before the attract loop covers it."""
    next_slide(attracted)
    attracted.wait_until(lambda: near(seen_at(attracted.see(), CORNER), COLOURS[1], 2), "the slide is there")
    attracted.kiosk.visit.wake(CORNER)
    attracted.wait_until(lambda: not attracted.find_all("AttractScreen"), "the panel is shown")
    attracted.kiosk.visit.step(1)
    wait_for_colour(attracted, CORNER, COLOURS[2])
    attracted.wait_until(lambda: near(seen_at(attracted.see(), CORNER), COLOURS[2], 2), "the panel is there")
    watcher = Watcher(attracted)
    attracted.kiosk.visit.leave()
    watcher.watch_until_shown(COLOURS[1])
    watcher.saw_only((COLOURS[2], COLOURS[1]))


def test_the_attract_loop_returns_when_nobody_answers(attracted: Visitor) -> None:
    """The question and what is beneath it become the slide; no frame is darker than the question was."""
    attracted.tap_at(CORNER)
    attracted.wait_until(lambda: not attracted.find_all("AttractScreen"), "the panel is shown")
    attracted.pass_time(61)
    attracted.wait_until(lambda: bool(attracted.find_all("StillThereSheet")), "the question comes")
    sheet = attracted.find("StillThereSheet").parentItem()
    attracted.wait_until(lambda: sheet.opacity() == 1, "the question is asked")
    watcher = Watcher(attracted)
    watcher.watch_until(lambda: True, "the question")
    attracted.pass_time(21)
    watcher.watch_until_shown(COLOURS[0])
    darkest = sum(watcher.frames[0][0])
    assert all(sum(seen) >= darkest - 6 for frame in watcher.frames for seen in frame)


def test_panels_that_follow_each_other_quickly(attracted: Visitor) -> None:
    """Each touch cuts the last change short; what is seen is one of the panels, or two of them mixed."""
    attracted.tap_at(CORNER)
    attracted.wait_until(lambda: not attracted.find_all("AttractScreen"), "the panel is shown")
    wait_for_colour(attracted, CORNER, COLOURS[0])
    watcher = Watcher(attracted)
    for going in COLOURS[:3]:
        attracted.kiosk.visit.step(1)
        watcher.watch_until_begun(going)
    watcher.watch_until_shown(COLOURS[3])
    for _ in range(3):
        attracted.kiosk.visit.step(-1)
    watcher.watch_until_shown(COLOURS[0])
    watcher.saw_only(*combinations(COLOURS, 2))


@pytest.fixture
def slow_picture(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], threading.Event]:
    """A function that holds back one picture's rendition for the whole screen until its event is set."""
    usual = Renditions.make

    def hold(name: str) -> threading.Event:
        released = threading.Event()

        def make(self: Renditions, source: Path, size: Size, focus: tuple[float, float]) -> Path:
            if source.name == name and size == Size(*SIZE):
                released.wait(60)
            return usual(self, source, size, focus)

        monkeypatch.setattr(Renditions, "make", make)
        return released

    return hold


def test_a_slide_waits_for_its_picture(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, slow_picture: Callable[[str], threading.Event]
) -> None:
    """The old slide stays, whole, until the next one's picture has been prepared."""
    released = slow_picture("product-2-1.png")
    visitor = open_kiosk(small_pack, SIZE, animated=True, data=tmp_path, prepared=False)
    try:
        watcher = Watcher(visitor)
        wait_for_colour(visitor, CORNER, COLOURS[0])
        watcher.watch_until_shown(COLOURS[0])
        watcher.frames.clear()
        visitor.pass_time(13)
        assert visitor.kiosk.playing.property("place") == 0
        watcher.watch_until(lambda: len(watcher.frames) > 10, "ten frames")
        watcher.saw_only((COLOURS[0], COLOURS[0]))
    finally:
        released.set()
    visitor.wait_for_pictures()
    visitor.pass_time(0.5)
    assert visitor.kiosk.playing.property("place") == 1
    watcher.watch_until_shown(COLOURS[1])
    watcher.saw_only((COLOURS[0], COLOURS[1]))


def test_a_panel_shows_its_card_until_its_picture_comes(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, slow_picture: Callable[[str], threading.Event]
) -> None:
    """The card's own picture grows, stays, and is replaced without a gap."""
    released = slow_picture("product-4-1.png")
    visitor = open_kiosk(small_pack, SIZE, animated=True, data=tmp_path, prepared=False)
    in_card = QPointF(900, 310)
    last = visitor.kiosk.exhibition.exhibits[3]
    try:
        visitor.wait_until(lambda: bool(last.property("card").toString()), "the card's picture")
        visitor.kiosk.visit.wake(QPointF(-1, -1))
        visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
        wait_for_colour(visitor, in_card, COLOURS[3])
        watcher = Watcher(visitor, [in_card])
        visitor.tap_at(in_card)
        watcher.watch_until(lambda: visitor.find("ProductScreen").property("covers"), "the panel has grown")
        watcher.watch_until(lambda: len(watcher.frames) > 30, "frames of the grown panel")
        assert not last.property("hero").toString()
    finally:
        released.set()
    watcher.watch_until(lambda: visitor.kiosk.window.settled, "the picture is prepared")
    visitor.wait_for_pictures()
    watcher.watch_until(lambda: len(watcher.frames) > 60, "frames with the picture")
    watcher.saw_only((COLOURS[3], COLOURS[3]))
