"""Every language on every screen: each text in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QPointF

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.texts import unreadable
from tests.support.visitor import Visitor

NOWHERE = QPointF(-1, -1)


def screens(visitor: Visitor) -> Iterator[tuple[str, str]]:
    """Go to one screen after another; give its name, and the kind of item that covers others."""
    visit, exhibition = visitor.kiosk.visit, visitor.kiosk.exhibition
    yield "attract loop", ""
    visit.wake(NOWHERE)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    yield "Home", ""
    visit.lay("languages")
    yield "choice of languages", "LanguageSheet"
    visit.lay("access")
    yield "access", "AccessSheet"
    for place in range(len(exhibition.exhibits)):
        visit.open(place)
        visitor.wait_until(lambda: bool(visitor.find_all("ProductText")), "the panel is shown")
        visitor.wait_for_pictures()
        yield f"panel {place + 1}", ""
        (button,) = (item for item in visitor.find_all("TouchButton") if item.objectName() == "tryIt")
        QMetaObject.invokeMethod(button, "pressed")
        yield f"figure {place + 1}", ""
    visit.view(True)
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    yield "picture", "PictureView"
    visit.showNumbers()
    visitor.wait_until(lambda: bool(visitor.find_all("NumbersScreen")), "the numbers are shown")
    yield "numbers", ""
    for place in range(len(exhibition.city.property("entries"))):
        visitor.find("NumbersScreen").setProperty("opened", place)
        yield f"number {place + 1}", ""
    visit.ask()
    yield "still there?", "StillThereSheet"


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_every_text_fits_in_every_language(
    open_kiosk: Open, texts_pack: Path, every_language: Path, size: PixelSize, text_size: int
) -> None:
    """Nothing is clipped, no word is broken, nothing overlaps, all can be scrolled to; in one visit."""
    visitor = open_kiosk(texts_pack, size, settings=every_language)
    languages = visitor.kiosk.languages
    found: list[str] = []
    for screen, within in screens(visitor):
        visitor.kiosk.access.setTextSize(text_size)
        for code in languages.offered:
            languages.select(code)
            found += [f"{screen}, {code}: {fault}" for fault in unreadable(visitor, within)]
    assert not found, "\n".join(found)
