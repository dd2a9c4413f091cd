"""Whether a video plays: a program of its own, which a broken file may crash or hold up.

`python -m kiosk.ui.video_probe FILE SECONDS` plays the file's beginning, unseen and unheard, and writes
`{"seconds": 4.0, "width": 1920, "height": 1080}`; nothing at all when no picture came in that time.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.ui.quiet import silence_players

_ENDS = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)


class VideoProbe:
    """Plays one file until its first picture, and writes what it is."""

    def __init__(self, file: Path) -> None:
        self._player = QMediaPlayer()
        self._sink = QVideoSink()
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._see)
        self._player.errorOccurred.connect(lambda *_: QGuiApplication.exit(1))
        self._player.mediaStatusChanged.connect(self._follow)
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._player.play()

    def _see(self, frame: QVideoFrame) -> None:
        seconds = self._player.duration() / 1000
        if frame.isValid() and seconds > 0:
            facts = {"seconds": seconds, "width": frame.width(), "height": frame.height()}
            sys.stdout.write(json.dumps(facts))
            QGuiApplication.exit(0)

    def _follow(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in _ENDS:
            QGuiApplication.exit(1)


def main() -> int:
    """Probe the file that the command line names."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    silence_players()
    probe = VideoProbe(Path(sys.argv[1]))
    QTimer.singleShot(round(float(sys.argv[2]) * 1000), lambda: QGuiApplication.exit(1))
    code = application.exec()
    sys.stdout.flush()
    del probe
    # A decoder that hangs must not hold up the end.
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
