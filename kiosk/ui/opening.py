"""What is shown while the exhibition is closed: nothing, or a picture; the display rests as well."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.clock import Clock
from kiosk.media.renditions import PictureError
from kiosk.reading import Problem
from kiosk.station.hours import is_open
from kiosk.station.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.pictures import PictureShelf
from kiosk.ui.visit import Visit

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: The display goes off this long after the screen has become black, and again as often: any input
#: that is not meant to wake the kiosk switches it on.
REST_S = 60.0
_log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Opening(QObject):
    """Follows the opening hours.

    Args:
        media: the station's media folder.
        power: switches the display on (True) or off, and returns what stood in the way; it may take long.
    """

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        shelf: PictureShelf,
        media: Path,
        clock: Clock,
        jobs: Jobs,
        power: Callable[[bool], Problem | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shelf = shelf
        self._media = media
        self._clock = clock
        self._jobs = jobs
        self._power = power
        self._settings = Settings()
        self._picture = QUrl()
        #: Whether staff are using the screen, which then is not switched off
        self.staff_there: Callable[[], bool] = lambda: False
        # At the start the display may still be off: whoever switched it off has been killed.
        self._lit = False
        self._ordered = clock.monotonic()
        self._refused = False

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        """The picture that is shown, ready for this screen; empty for black, and until it is ready."""
        return self._picture

    def follow(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        self._settings = settings
        self.refit()
        self.tick()

    def refit(self) -> None:
        """Prepare the picture anew: it, or the screen's size, is another one."""
        if self._file:
            self._shelf.fill(self._media / self._file, self._put, self._refuse)
        else:
            self._put(QUrl())

    def tick(self) -> None:
        """Look at the clock: call this a few times a second."""
        opened = is_open(self._settings.opening_hours, self._clock.now())
        self._visit.set_hours(opened, touch_wakes=self._settings.closed_touch_wakes)
        lit = not self._visit.property("closed") or bool(self._file) or self.staff_there()
        if lit and not self._lit:
            self._switch(True)
        elif self._lit and not lit:
            self._ordered = self._clock.monotonic()
        elif not lit and self._clock.monotonic() - self._ordered >= REST_S:
            self._switch(False)
        self._lit = lit

    def close(self) -> None:
        """Leave the display switched on."""
        if not self._lit:
            self._power(True)

    @property
    def lit(self) -> bool:
        """Whether the display is to be on; when it is not, it may be off already."""
        return self._lit

    @property
    def _file(self) -> str:
        return self._settings.closed_picture if self._settings.closed_screen == "picture" else ""

    def _switch(self, on: bool) -> None:
        self._ordered = self._clock.monotonic()
        self._jobs.run(lambda: self._power(on), self._told, urgency=-1)

    def _told(self, problem: Problem | None) -> None:
        if problem is not None and not self._refused:
            self._refused = True
            _log.warning("%s", problem)

    def _put(self, picture: QUrl) -> None:
        self._picture = picture
        self.changed.emit()

    def _refuse(self, error: PictureError) -> None:
        _log.warning("%s; the screen is black outside the opening hours", error)
        self._put(QUrl())
