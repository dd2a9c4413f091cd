"""A clerk for tests: works on one page of the console with real fingers."""

from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.station.settings import Settings
from kiosk.ui.station_settings import SETTLED_S
from tests.support.visitor import Visitor, as_read

PIN = "583017"


class Clerk:
    """Stands before a kiosk whose console is open on a page."""

    def __init__(self, visitor: Visitor, page: str) -> None:
        """Open the console with a new PIN, and touch the page's name."""
        self.visitor = visitor
        self.kiosk = visitor.kiosk
        console = self.kiosk.console
        console.call()
        for _ in range(2):
            for digit in PIN:
                console.press(int(digit))
            console.confirm()
        visitor.wait_until(lambda: console.property("stage") == "open", "the console is open")
        self.touch(page)

    @property
    def saved(self) -> Settings:
        """What the settings file says."""
        return self.kiosk.files.settings.check().value

    def touch(self, label: str, within: str = "") -> None:
        """Touch the one visible button or switch with this label, or description, inside a named item."""
        self.visitor.settle()
        among = _inside(self.named(within)) if within else self.visitor.items()
        found = [
            item
            for item in among
            if item.isVisible()
            and item.property("radius") is not None
            and label in (as_read(item.property("label")), as_read(item.property("description")))
        ]
        assert len(found) == 1, f"{len(found)} × {label}: {self.visitor.texts()}"
        self.visitor.tap(found[0])
        self.visitor.settle()

    def named(self, name: str) -> QQuickItem:
        """Return the one visible item with this object name."""
        self.visitor.settle()
        found = [item for item in self.visitor.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} × {name}"
        return found[0]

    def ends(self, within: QQuickItem) -> list[QQuickItem]:
        """Return the − and + of the steppers inside an item, in reading order."""
        signs = [item for item in _inside(within) if item.property("sign") and item.isVisible()]
        return sorted(signs, key=lambda item: item.mapToScene(item.position()).x())

    def rest(self) -> None:
        """Take the finger away for long enough that a number is saved."""
        self.visitor.clock.move(SETTLED_S)
        self.kiosk.station_settings.tick()


def english(folder: Path, more: str = "") -> Path:
    """Write settings for a kiosk that begins in English, and return the station's folder."""
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(f'default_language = "en"\n{more}', "utf-8")
    return folder


def _inside(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(inner for child in item.childItems() for inner in _inside(child))]
