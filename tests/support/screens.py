"""A walk through every screen that visitors see."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QPointF

from tests.support.visitor import Visitor

NOWHERE = QPointF(-1, -1)


def screens(visitor: Visitor, *, figures: bool) -> Iterator[tuple[str, str]]:
    """Go to one screen after another; give its name, and the kind of item that covers others, if one does.

    Args:
        visitor: stands before the attract loop; the pack has numbers, and a figure for each product.
        figures: whether to go to the interactive figures, too.
    """
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
        if not figures:
            continue
        (button,) = (item for item in visitor.find_all("TouchButton") if item.objectName() == "tryIt")
        QMetaObject.invokeMethod(button, "pressed")
        yield f"figure {place + 1}", ""
    visit.view(True)
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    yield "picture", "PictureView"
    visit.showNumbers()
    visitor.wait_until(lambda: bool(visitor.find_all("NumbersScreen")), "the numbers are shown")
    yield "numbers", ""
    for place in range(len(exhibition.city.property("entries")) if figures else 0):
        visitor.find("NumbersScreen").setProperty("opened", place)
        yield f"number {place + 1}", ""
    visit.ask()
    yield "still there?", "StillThereSheet"
