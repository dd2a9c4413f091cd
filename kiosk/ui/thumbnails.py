"""Small pictures of files, for lists: made in the background, kept while the kiosk runs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.media.renditions import PictureError
from kiosk.ui.pictures import PictureShelf

_MOST = 1000


class Thumbnails(QObject):
    """Gives the address of a file's small picture: empty until there is one, or if there cannot be."""

    #: Another one is there.
    ready = Signal()

    def __init__(self, shelf: PictureShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._known: dict[Path, QUrl] = {}

    def of(self, file: Path) -> QUrl:
        """Return a picture's small picture, and have it made if need be."""
        if file not in self._known:
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[file] = QUrl()
            self._shelf.fill_small(file, self._put(file), _leave_out)
        return self._known[file]

    def _put(self, file: Path) -> Callable[[QUrl], None]:
        def put(url: QUrl) -> None:
            self._known[file] = url
            self.ready.emit()

        return put


def _leave_out(_: PictureError) -> None:
    """Leave the place empty: why the picture cannot be shown is told beside it."""
