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
    for sheet, kind in (("languages", "LanguageSheet"), ("access", "AccessSheet")):
        visit.lay(sheet)
        yield sheet, kind
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
    open_kiosk: Open, texts_pack: Path, size: PixelSize, text_size: int
) -> None:
    """All screens with the shipped texts: nothing is clipped, nothing overlaps, all can be scrolled to."""
    visitor = open_kiosk(texts_pack, size=size, data=Path("/tmp/mirror-station2"))
    languages = visitor.kiosk.languages
    visitor.kiosk.access.setTextSize(text_size)
    import time

    found = []
    n = 0
    t = time.perf_counter()
    for screen, within in screens(visitor):
        visitor.kiosk.access.setTextSize(text_size)
        for code in languages.offered:
            languages.select(code)
            n += 1
            found += [f"{screen}, {code}: {fault}" for fault in unreadable(visitor, within)]
    print(n, time.perf_counter() - t)
    assert not found, "\n".join(found)
