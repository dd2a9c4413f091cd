"""Whether videos play: a tiny clip in each codec is played, unseen and unheard, until its first frame."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

#: For each codec its clip
CLIPS = {"H.264": "h264.mp4", "HEVC": "hevc.mp4", "VP9": "vp9.webm"}
#: A decoder that says nothing for this long is given up, ms
LONGEST_MS = 4000
_ENDS = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)


def try_videos(folder: Path, done: Callable[[dict[str, bool]], None], parent: QObject) -> None:
    """Play the clips one after another, and call `done` with the outcome for each codec.

    Args:
        folder: where the clips are.
        done: called on this thread, from the event loop.
        parent: lives until then, or ends it.
    """
    _try_next(folder, list(CLIPS), {}, done, parent)


def _try_next(
    folder: Path,
    left: list[str],
    outcome: dict[str, bool],
    done: Callable[[dict[str, bool]], None],
    parent: QObject,
) -> None:
    if not left:
        done(outcome)
        return

    def note(well: bool) -> None:
        _try_next(folder, left[1:], {**outcome, left[0]: well}, done, parent)

    _Trial(folder / CLIPS[left[0]], note, parent)


class _Trial(QObject):
    """Plays one clip, tells once whether a frame came, and is gone."""

    def __init__(self, clip: Path, tell: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._parent = parent
        self._tell: Callable[[bool], None] | None = tell
        self._player = QMediaPlayer(self)
        sink = QVideoSink(self)
        self._player.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._see)
        self._player.errorOccurred.connect(self._fail)
        self._player.mediaStatusChanged.connect(self._follow)
        QTimer.singleShot(LONGEST_MS, self, self._fail)
        self._player.setSource(QUrl.fromLocalFile(str(clip)))
        self._player.play()

    def _see(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._end(True)

    def _fail(self) -> None:
        self._end(False)

    def _follow(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in _ENDS:
            self._end(False)

    def _end(self, well: bool) -> None:
        tell, self._tell = self._tell, None
        if tell is not None:
            # Not from within a signal of the player.
            QTimer.singleShot(0, self._parent, partial(tell, well))
            self.deleteLater()
