"""The yardstick: the least Qt Quick program that fills a window with two cross-fading pictures.

python -m tests.benchmarks.bare WIDTH HEIGHT FADE_MS FIRST SECOND
"""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.benchmarks.frames import FrameWatch


def main(words: list[str]) -> int:
    """Show the two pictures until SIGTERM, and return the exit code."""
    width, height, fade_ms = map(int, words[:3])
    first, second = map(Path, words[3:])
    application = QGuiApplication([])
    application.setApplicationName("kiosk-bare")
    engine = QQmlApplicationEngine()
    pictures = {"first": QUrl.fromLocalFile(str(first)), "second": QUrl.fromLocalFile(str(second))}
    engine.setInitialProperties(pictures | {"width": width, "height": height, "fade": fade_ms})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Bare.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    watch = FrameWatch(window, first)
    signal.signal(signal.SIGTERM, lambda *_: application.quit())
    code = application.exec()
    watch.report_frames()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
