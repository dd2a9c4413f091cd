"""Contrast of every text with what is really behind it, measured on frames of the shipped pack."""

import pytest
from PySide6.QtCore import QMetaObject, QPointF

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.contrast import contrasts
from tests.support.visitor import Visitor

NOWHERE = QPointF(-1, -1)
# WCAG 1.4.3 and 1.4.6.
USUAL, HIGH = 4.5, 7.0


def check_contrast(visitor: Visitor, least: float, screen: str, within: str = "") -> None:
    """Every text on this screen stands out well enough."""
    visitor.wait_for_pictures()
    found = list(contrasts(visitor, within))
    assert found, screen
    weak = [f"{screen}: {what} {ratio:.1f}" for what, ratio in found if ratio < least]
    assert not weak


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_every_text_stands_out_from_what_is_behind_it(open_kiosk: Open, size: PixelSize, high: bool) -> None:
    """All screens and all ten products, their pictures and figures."""
    visitor = open_kiosk(size=size)
    visit, access = visitor.kiosk.visit, visitor.kiosk.access
    least = HIGH if high else USUAL
    visit.wake(NOWHERE)
    access.setHighContrast(high)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    check_contrast(visitor, least, "Home")
    visit.lay("access")
    check_contrast(visitor, least, "access", within="AccessSheet")
    visit.lay("languages")
    check_contrast(visitor, least, "languages", within="LanguageSheet")
    for product in range(10):
        visit.open(product)
        check_contrast(visitor, least, f"panel {product + 1}")
        QMetaObject.invokeMethod(visitor.find("TouchButton", objectName="tryIt"), "pressed")
        check_contrast(visitor, least, f"figure {product + 1}")
    visit.view(True)
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    check_contrast(visitor, least, "picture")
    visit.showNumbers()
    visitor.wait_until(lambda: bool(visitor.find_all("NumbersScreen")), "the numbers are shown")
    check_contrast(visitor, least, "numbers")
    visit.ask()
    check_contrast(visitor, least, "still there?", within="StillThereSheet")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_every_slide_of_the_attract_loop_can_be_read(open_kiosk: Open, size: PixelSize) -> None:
    """Each product's words over its own picture."""
    visitor = open_kiosk(size=size)
    for slide in range(10):
        assert visitor.kiosk.playing.property("place") == slide
        check_contrast(visitor, USUAL, f"slide {slide + 1}")
        visitor.pass_time(12.5)
