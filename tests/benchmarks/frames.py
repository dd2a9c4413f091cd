"""Tells when a window's first frames are shown, the same way for any Qt Quick program.

Two moments count: the first frame at all, and the first frame in which the picture is seen whole:
decoded, visible, and neither it nor anything around it translucent any more. What a frame will show
is looked up just before the scene graph takes it over; the moment is that of the swap that follows.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.benchmarks import FIRST_FRAME, FRAMES, PICTURE

_OPAQUE = 0.99


class FrameWatch(QObject):
    """Watches one window from before its first frame; writes `WORD MONOTONIC_NS …` lines to stdout."""

    def __init__(self, window: QQuickWindow, picture: Path) -> None:
        super().__init__(window)
        self._window = window
        self._url = QUrl.fromLocalFile(str(picture))
        self._image: QQuickItem | None = None
        self._first = 0
        self._seen = False
        self._frames = 0
        self._last = 0
        window.afterAnimating.connect(self._look)
        window.frameSwapped.connect(self._swapped)

    def report_frames(self) -> None:
        """Write how many frames have followed the first one with the picture, and when the last one was."""
        _write(FRAMES, self._last, self._frames)

    def _look(self) -> None:
        if self._image is None:
            self._image = _image_with(self._url, self._window.contentItem())
        if self._image is not None and _is_whole(self._image):
            self._seen = True
            self._window.afterAnimating.disconnect(self._look)

    def _swapped(self) -> None:
        now = time.monotonic_ns()
        if not self._first:
            self._first = now
            _write(FIRST_FRAME, now)
        if self._seen:
            if not self._last:
                _write(PICTURE, now)
            else:
                self._frames += 1
            self._last = now


def _image_with(url: QUrl, item: QQuickItem) -> QQuickItem | None:
    if item.inherits("QQuickImage") and item.property("source") == url:
        return item
    for child in item.childItems():
        if found := _image_with(url, child):
            return found
    return None


def _is_whole(image: QQuickItem) -> bool:
    # An image has no size of its own before it is decoded.
    if not image.implicitWidth() or not image.isVisible():
        return False
    opacity = 1.0
    item: QQuickItem | None = image
    while item:
        opacity *= item.opacity()
        item = item.parentItem()
    return opacity >= _OPAQUE


def _write(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()
