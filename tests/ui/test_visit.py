"""Where the visitor is, as QML sees it."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.attract.idle import Idle
from kiosk.ui.visit import Visit
from tests.support.clock import MovedClock


def visit_of(clock: MovedClock, count: int, *, numbers: bool = False) -> Visit:
    """A visit to so many products, and to the city in numbers."""
    return Visit(Idle(clock, 60, 20), count, numbers=numbers)


@pytest.fixture
def visit(clock: MovedClock) -> Visit:
    """A visit to three products that has not begun."""
    return visit_of(clock, 3)


def test_steps_go_around_the_end_and_only_from_a_panel(visit: Visit) -> None:
    """On Home there is no next product."""
    visit.goHome()
    visit.step(1)
    assert visit.property("product") == -1
    visit.open(0)
    visit.step(-1)
    assert visit.property("product") == 2
    visit.step(2)
    assert visit.property("product") == 1


@pytest.mark.parametrize("product", [-1, 3, 99])
def test_a_product_that_is_not_there_is_not_opened(visit: Visit, product: int) -> None:
    """Nobody is told anything either."""
    visit.goHome()
    told: list[int] = []
    visit.changed.connect(lambda: told.append(1))
    visit.open(product)
    assert visit.property("product") == -1
    assert told == []


def test_leaving_forgets_everything(visit: Visit) -> None:
    """Panel and open choice of languages are gone, and those who reset more are told once."""
    left: list[bool] = []
    visit.left.connect(lambda: left.append(visit.property("attracting")))
    visit.open(2)
    visit.lay("languages")
    visit.leave()
    assert left == [True]
    assert visit.property("product") == -1
    assert not visit.property("sheet")
    visit.leave()
    assert left == [True]


def test_a_picture_is_looked_at_only_on_a_panel_and_no_longer(visit: Visit) -> None:
    """Home, another product and leaving close it; the choice of languages does not."""
    told: list[bool] = []
    visit.goHome()
    visit.view(True)
    assert not visit.property("viewing")
    for away in (visit.goHome, lambda: visit.step(1), visit.leave):
        visit.open(0)
        visit.view(True)
        visit.lay("languages")
        assert visit.property("viewing")
        away()
        assert not visit.property("viewing")
    visit.open(0)
    visit.view(True)
    visit.changed.connect(lambda: told.append(visit.property("viewing")))
    visit.view(True)
    visit.view(False)
    assert told == [False]


def test_opening_anything_closes_the_choice_of_languages(visit: Visit) -> None:
    """It never stands over another screen than the one it was opened on."""
    visit.goHome()
    visit.lay("languages")
    visit.open(1)
    assert not visit.property("sheet")


def test_seconds_left_are_told_once_each(visit: Visit, clock: MovedClock) -> None:
    """Rounded up: 20 is shown for the whole first second."""
    seconds: list[int] = []
    visit.remainingChanged.connect(lambda: seconds.append(visit.property("remaining")))
    visit.goHome()
    clock.move(60)
    visit.tick()
    for _ in range(30):
        clock.move(0.1)
        visit.tick()
    assert seconds[:3] == [20, 19, 18]
    assert len(seconds) == len(set(seconds))


def test_waking_begins_on_home_when_no_screen_says_otherwise(visit: Visit) -> None:
    """The attract screen hears of the touch first, and may open a product."""
    visit.wake(QPointF(3, 4))
    assert not visit.property("attracting")
    assert visit.property("product") == -1
    visit.leave()
    visit.woken.connect(lambda _point: visit.open(1))
    visit.wake(QPointF(3, 4))
    assert visit.property("product") == 1


def test_without_products_there_is_nothing_to_open(clock: MovedClock) -> None:
    """A visitor comes and goes, and sees Home."""
    visit = visit_of(clock, 0)
    visit.wake(QPointF(3, 4))
    visit.open(0)
    assert visit.property("product") == -1


def test_the_numbers_are_left_for_anything_else(clock: MovedClock) -> None:
    """Home, a product, leaving and waking again: none of them finds the numbers open."""
    visit = visit_of(clock, 3, numbers=True)
    for away in (visit.goHome, lambda: visit.open(1), visit.leave):
        visit.open(2)
        visit.lay("languages")
        visit.showNumbers()
        assert visit.property("numbers")
        assert (visit.property("product"), visit.property("sheet")) == (-1, "")
        away()
        assert not visit.property("numbers")
    visit.showNumbers()
    visit.leave()
    visit.wake(QPointF(3, 4))
    assert not visit.property("numbers")


def test_there_is_no_next_product_and_no_picture_in_the_numbers(clock: MovedClock) -> None:
    """Their panel is none of a product's."""
    visit = visit_of(clock, 3, numbers=True)
    visit.showNumbers()
    visit.step(1)
    visit.view(True)
    assert visit.property("numbers")
    assert (visit.property("product"), visit.property("viewing")) == (-1, False)


def test_numbers_that_are_not_there_are_not_opened(visit: Visit) -> None:
    """Not even the attract loop ends."""
    visit.showNumbers()
    assert visit.property("attracting")
    assert not visit.property("numbers")
