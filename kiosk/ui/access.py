"""What makes the screens easier for one visitor: text size, contrast, reach, stillness."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.reach import stage_height

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_LARGEST = 2


@QmlElement
@QmlSingleton
class Access(QObject):
    """The visitor's choices; `reset` takes them back when the visitor leaves.

    Args:
        lower_edge: height of the panel's lower edge above the floor, mm; 0 when nobody has measured it.
        offered: what visitors may switch on: `contrast`, `reach`, `motion`.
    """

    changed = Signal()

    def __init__(self, lower_edge: float, offered: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lower_edge = lower_edge
        self._offered = offered
        self._text_size = 0
        self._high_contrast = False
        self._reach = False
        self._still = False

    @Property(float, notify=changed)
    def lowerEdge(self) -> float:
        """Height of the panel's lower edge above the floor, mm; 0 when nobody has measured it."""
        return self._lower_edge

    @Property(list, notify=changed)
    def offered(self) -> list[str]:
        """What visitors may switch on besides larger text: `contrast`, `reach`, `motion`."""
        return list(self._offered)

    def follow(self, lower_edge: float, offered: Sequence[str]) -> None:
        """Go by another height, mm, and offer; what is no longer offered is switched off."""
        self._lower_edge, self._offered = lower_edge, offered
        self._high_contrast = self._high_contrast and "contrast" in offered
        self._reach = self._reach and "reach" in offered
        self._still = self._still and "motion" in offered
        self.changed.emit()

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Text size: 0 usual, 1 larger, 2 large."""
        return self._text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether every text has a contrast of at least 7 : 1 (WCAG 1.4.6)."""
        return self._high_contrast

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether what is operated has slid down, within everyone's reach."""
        return self._reach

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Whether nothing moves by itself (reduced motion)."""
        return self._still

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        """Choose a text size, 0 to 2; anything beyond is the nearest of these."""
        self._text_size = min(_LARGEST, max(0, size))
        self.changed.emit()

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """Switch high contrast."""
        self._high_contrast = on
        self.changed.emit()

    @Slot(bool)
    def setReach(self, on: bool) -> None:
        """Switch reach mode."""
        self._reach = on
        self.changed.emit()

    @Slot(bool)
    def setStill(self, on: bool) -> None:
        """Switch reduced motion."""
        self._still = on
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Take every choice back."""
        self._text_size = 0
        self._high_contrast = self._reach = self._still = False
        self.changed.emit()

    @Slot(float, float, float, result=float)
    def stageHeight(self, width: float, height: float, lower_edge: float) -> float:
        """Return how much of a panel's height is operated in reach mode; everything in mm."""
        return stage_height(width, height, lower_edge)
