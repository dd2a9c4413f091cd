"""What is looked at while the exhibition goes on, and written down; nothing of it grows with time."""

import gc
import json
import logging
import re
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage, QWindow

from kiosk.bootstrap import Kiosk
from tests.support.looks import as_pillow
from tests.support.memory import anonymous, in_use

_THUMBNAIL = (96, 54)
_MOST_KEPT = 30
# What the closed screen may take to go, s
_OPENING_S = 5.0
#: What is said because of the faults that are injected: file and mistake, never a fault of the program
_MEANT = re.compile(
    r"playlist\.toml|settings\.toml|kiosk_(en|pl)\.ts|settled\.toml|the one before it stays|No space left|"
    r"broken\.mp4|cannot be written|cannot be switched|not installed"
)


class Findings:
    """Counts, and the first few cases of everything that must not be.

    Attributes:
        counts: how often what happened, by kind.
        cases: what was found wrong, by kind and words, and how often.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.events: Counter[str] = Counter()
        self.places: Counter[str] = Counter()
        self.longest: dict[str, float] = {}
        self.cases: dict[str, Counter[str]] = {}

    def blame(self, kind: str, words: str) -> None:
        """Note a case of something that must not be."""
        self.counts[kind] += 1
        known = self.cases.setdefault(kind, Counter())
        if words in known or len(known) < _MOST_KEPT:
            known[words] += 1

    def last(self, what: str, seconds: float) -> None:
        """Note how long something took, s; the longest is kept."""
        self.longest[what] = max(seconds, self.longest.get(what, 0.0))

    def write(self, file: Path) -> None:
        """Write everything to a file, as JSON."""
        file.write_text(json.dumps(vars(self)), "utf-8")


class Ears(logging.Handler):
    """Hears what Python and Qt complain about, until it is closed."""

    def __init__(self, findings: Findings) -> None:
        super().__init__(logging.WARNING)
        self._findings = findings
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        logging.getLogger().addHandler(self)
        sys.excepthook = lambda _kind, error, _trace: self._raised(error)
        sys.unraisablehook = lambda raised: self._raised(raised.exc_value)
        threading.excepthook = lambda raised: self._raised(raised.exc_value)
        self._qt_before = qInstallMessageHandler(self._heard)

    def close(self) -> None:
        """Hear no more."""
        logging.getLogger().removeHandler(self)
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)
        super().close()

    def emit(self, record: logging.LogRecord) -> None:
        """Note a line of the log."""
        words = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            self._raised(record.exc_info[1])
        elif _MEANT.search(words):
            self._findings.counts["warnings about injected faults"] += 1
        else:
            self._findings.blame("unexpected warnings", f"{record.name}: {_plain(words)}")

    def _raised(self, error: BaseException | None) -> None:
        if error is not None:
            lines = traceback.format_exception(error)
            self._findings.blame("exceptions", _plain("".join(lines[-4:])))

    def _heard(self, kind: QtMsgType, _context: object, words: str) -> None:
        # "keyToAscii": what makes the keys of a test has no letter for every key.
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and "keyToAscii" not in words:
            self._findings.blame("warnings of Qt and QML", _plain(words))


class Watch:
    """Looks at one kiosk: its frames, whether it still has the screen, what it takes of the machine."""

    def __init__(self, kiosk: Kiosk, findings: Findings, folder: Path) -> None:
        self._kiosk = kiosk
        self._window = kiosk.window.quick
        self._findings = findings
        self._folder = folder
        self._process = psutil.Process()
        self._kept = 0
        self._closed = 0.0

    def place(self) -> str:
        """Return the name of what is on the screen, and count it."""
        self.note_closed()
        visit, console = self._kiosk.visit, self._kiosk.console
        if console.up:
            name = f"console: {console.property('stage')}"
        elif visit.property("closed"):
            name = "closed"
        elif visit.property("attracting"):
            name = "attract loop"
        elif visit.property("stillThere"):
            name = "still there?"
        elif visit.property("sheet"):
            name = f"sheet: {visit.property('sheet')}"
        elif visit.property("viewing"):
            name = "picture full screen"
        elif visit.property("numbers"):
            name = "numbers"
        else:
            name = "home" if visit.property("product") < 0 else "panel"
        self._findings.places[name] += 1
        return name

    def note_closed(self) -> None:
        """Note whether the closed screen is on: it is black on purpose."""
        if self._kiosk.visit.property("closed") or not self._window.isVisible():
            self._closed = time.monotonic()

    def guard(self, *, staff: bool = False) -> None:
        """Note every way in which the kiosk has lost the screen, and give it back."""
        window = self._window
        if not window.isVisible():
            self._blame_escape("the window was closed or hidden")
        elif window.visibility() is not QWindow.Visibility.FullScreen:
            self._blame_escape(f"the window is {window.visibility().name}")
        others = [other for other in QGuiApplication.topLevelWindows() if other is not window]
        if any(other.isVisible() for other in others):
            self._blame_escape("another window is open")
        if self._kiosk.console.property("stage") == "open" and not staff:
            self._blame_escape("the console is open")
            self._kiosk.console.close()

    def _blame_escape(self, words: str) -> None:
        self._findings.blame("escapes", words)
        self._kiosk.window.show_again()

    def look(self, why: str) -> bytes:
        """Grab a frame, note when it shows nothing, and return it, small."""
        frame = self._window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        self._findings.counts["frames looked at"] += 1
        if frame.isNull():
            self._findings.blame("frames that could not be grabbed", why)
            return b""
        small = frame.scaled(*_THUMBNAIL, mode=Qt.TransformationMode.SmoothTransformation)
        grey = as_pillow(small).convert("L")
        seen = grey.tobytes()
        darkest, lightest = min(seen), max(seen)
        self.note_closed()
        # A closed screen is black on purpose, and goes when the attract loop stands ready beneath it.
        if time.monotonic() - self._closed > _OPENING_S:
            if lightest < 24:
                self._blame_frame("black frames", why, frame)
            elif darkest > 235:
                self._blame_frame("white frames", why, frame)
            elif lightest - darkest < 12:
                self._blame_frame("empty frames", why, frame)
        return seen

    def _blame_frame(self, kind: str, why: str, frame: QImage) -> None:
        self._findings.blame(kind, why)
        self._keep(kind, frame)

    def keep_frame(self, kind: str) -> None:
        """Keep a picture of what is wrong now."""
        self._keep(kind, self._window.grabWindow())

    def _keep(self, kind: str, frame: QImage) -> None:
        if self._kept < _MOST_KEPT:
            self._kept += 1
            frame.save(str(self._folder / f"{kind.replace(' ', '-')}-{self._kept}.png"))

    def weigh(self, day: int, hour: int) -> dict[str, float]:
        """Return what the kiosk takes of the machine now: MB, and numbers of things."""
        memory = self._process.memory_full_info()
        station = self._kiosk.station
        return {
            "day": day,
            "hour": hour,
            "pss": memory.pss / 1e6,
            "rss": memory.rss / 1e6,
            "uss": memory.uss / 1e6,
            "used": in_use() / 1e6,
            "anonymous": anonymous() / 1e6,
            "handles": self._process.num_fds(),
            "threads": self._process.num_threads(),
            "programs": len(self._process.children(recursive=True)),
            "objects": sum(1 for kept in gc.get_objects() if issubclass(type(kept), QObject)),
            "cache": _megabytes(station.cache),
            "logs": _megabytes(station.logs),
            "packs": _megabytes(station.packs),
            "data": _megabytes(station.data),
        }


def differ(first: bytes, second: bytes) -> bool:
    """Tell whether two small frames show different things, and not just one of them shifted a little."""
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) > 1.0 * len(first)


def _megabytes(folder: Path) -> float:
    return sum(_sizes(folder)) / 1e6


def _sizes(folder: Path) -> Iterator[int]:
    for file in folder.rglob("*"):
        try:
            yield file.stat().st_size if file.is_file() else 0
        except OSError:
            yield 0


def _plain(words: str) -> str:
    """Return words without paths and numbers, so that the same complaint is counted as one."""
    return re.sub(r"\d+(\.\d+)?", "N", re.sub(r"(file://)?/[\w./@+-]+/", "…/", words))[:600]
