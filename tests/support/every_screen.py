"""A walk through every screen that visitors and staff see."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QPointF

from kiosk.ui.console import PAGES
from kiosk.ui.first_start import STEPS
from tests.support.visitor import Visitor

#: What the walk needs of the settings: else there is nothing to take along
SETTINGS = 'product_address = "https://example.org/{product}"\n'


def every_screen(visitor: Visitor) -> Iterator[str]:
    """Go to one screen after another; their names are for messages."""
    yield from _for_visitors(visitor)
    yield from for_staff(visitor)


def _for_visitors(visitor: Visitor) -> Iterator[str]:
    visit = visitor.kiosk.visit
    visit.leave()
    yield _shown(visitor, "attract")
    visit.wake(QPointF(-1, -1))
    yield _shown(visitor, "home")
    kinds = set()
    for product, exhibit in enumerate(visitor.kiosk.exhibition.exhibits):
        visit.open(product)
        yield _shown(visitor, f"product {product}")
        kind = type(exhibit.product.figure)
        if exhibit.product.figure is not None and kind not in kinds:
            kinds.add(kind)
            _press(visitor, "tryIt")
            yield _shown(visitor, f"figure {product}")
    visit.view(True)
    yield _shown(visitor, "picture")
    visit.view(False)
    visit.lay("takeaway")
    yield _shown(visitor, "takeaway")
    visit.showNumbers()
    yield _shown(visitor, "numbers")
    _press(visitor, "number")
    yield _shown(visitor, "number")
    visit.goHome()
    for sheet in ("languages", "access"):
        visit.lay(sheet)
        yield _shown(visitor, sheet)
    visit.lay("")
    visit.ask()
    yield _shown(visitor, "still there")


def for_staff(visitor: Visitor) -> Iterator[str]:
    """Go to one screen of the console after another, and through the first start."""
    console, first_start = visitor.kiosk.console, visitor.kiosk.first_start
    console.call()
    yield _shown(visitor, "PIN")
    for page in (*PAGES[1:], PAGES[0]):
        console.show_page(page)
        visitor.wait_until(lambda: visitor.kiosk.jobs.idle, "what the page asks for has been looked up")
        yield _shown(visitor, f"console {page}")
    yield from _on_the_playlist(visitor)
    first_start.begin()
    for step in STEPS:
        visitor.wait_until(lambda step=step: first_start.property("step") == step, step)  # type: ignore[misc]
        yield _shown(visitor, f"first start {step}")
        first_start.next()
    console.close()


def _on_the_playlist(visitor: Visitor) -> Iterator[str]:
    """Go to what the playlist's page leads to; the item has every rule that there is, and is not saved."""
    editor, edited = visitor.kiosk.editor, visitor.kiosk.edited
    editor.adopt()
    yield _shown(visitor, "console playlist, changed")
    editor.shuffle(True)
    edited.open(editor.draft.items[0].id)
    edited.setUsual(False)
    edited.setDays([0, 1, 3])
    edited.setHours(20 * 60, 2 * 60)
    edited.setFirstDay("2026-06-01")
    edited.setLastDay("2026-09-30")
    for view in ("item", "add", "preview"):
        visitor.find("PlaylistPage").setProperty("view", view)
        yield _shown(visitor, f"console playlist, {view}")
    editor.revert()


def _press(visitor: Visitor, name: str) -> None:
    """Press the first visible item of this name."""
    QMetaObject.invokeMethod(next(item for item in visitor.items() if item.objectName() == name), "pressed")


def _shown(visitor: Visitor, name: str) -> str:
    visitor.wait_for_pictures()
    visitor.settle()
    return name
