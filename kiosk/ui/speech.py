"""Reading aloud: whether a voice speaks the visitor's language, and what it says."""

import json
import sys

from PySide6.QtCore import Property, QObject, QProcess, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n.breaks import plain
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.languages import Languages
from kiosk.ui.visit import Visit

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Qt's name of the engine that speaks on Linux: speech-dispatcher
ENGINE = "speechd"


@QmlElement
@QmlSingleton
class Speech(QObject):
    """Reads a product aloud, through a voice program that runs while a visit lasts (see `voice`).

    Args:
        engine: Qt's name of the speech engine; empty for none.
        volume: 0 to 1.
    """

    changed = Signal()

    def __init__(
        self, visit: Visit, languages: Languages, engine: str, volume: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._languages = languages
        self._arguments = ["-m", "kiosk.ui.voice", engine, str(volume), *languages.offered]
        self._voiceless = not engine
        self._voices: tuple[str, ...] = ()
        self._speaking = False
        self._reading = 0
        self._place = self._where()
        self._voice = QProcess(self)
        # What engines say there is for their developers.
        self._voice.setStandardErrorFile(QProcess.nullDevice())
        self._voice.readyReadStandardOutput.connect(self._listen)
        self._voice.finished.connect(self._lose_voice)
        visit.changed.connect(self._follow)
        languages.changed.connect(self._follow)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether a voice speaks the current language."""
        return self._languages.property("current") in self._voices

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being read aloud."""
        return self._speaking

    @Slot(Exhibit)
    def read(self, exhibit: Exhibit) -> None:
        """Read this product aloud, in the current language."""
        told = [str(exhibit.property(name)) for name in ("name", "claim")]
        figure = " ".join(str(exhibit.property(name)) for name in ("keyLabel", "keyValue", "keyUnit"))
        # An empty line is a pause, even after a text without a full stop.
        text = "\n\n".join([*told, figure.strip(), str(exhibit.property("summary"))])
        self._say(plain(text))

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        if self._speaking:
            self._say("")

    def close(self) -> None:
        """End the voice program."""
        self._voice.kill()
        self._voice.waitForFinished()

    def _say(self, text: str) -> None:
        self._reading += 1
        order = {
            "reading": self._reading,
            "language": self._languages.property("current"),
            "text": text,
        }
        self._voice.write(json.dumps(order).encode() + b"\n")
        self._set_speaking(bool(text))

    def _set_speaking(self, speaking: bool) -> None:
        self._speaking = speaking
        self._visit.listen(speaking)
        self.changed.emit()

    def _where(self) -> tuple[object, ...]:
        seen = tuple(self._visit.property(name) for name in ("attracting", "stillThere", "product", "sheet"))
        return (*seen, self._languages.property("current"))

    def _follow(self) -> None:
        place = self._where()
        if place == self._place:
            return
        self._place = place
        self.stop()
        if self._visit.property("attracting"):
            # With it goes whatever hangs; the next visit has a new one.
            self._voice.kill()
        elif not self._voiceless and self._voice.state() is QProcess.ProcessState.NotRunning:
            self._voice.start(sys.executable, self._arguments)
        self.changed.emit()

    def _listen(self) -> None:
        while self._voice.canReadLine():
            word, *rest = self._voice.readLine().toStdString().split()
            if word == "voices":
                self._voices = tuple(rest)
                self.changed.emit()
            elif rest == [str(self._reading)] and self._speaking:
                self._set_speaking(False)

    def _lose_voice(self, code: int, status: QProcess.ExitStatus) -> None:
        # It ends by itself where there is no voice: that will not change before the next start.
        self._voiceless = status is QProcess.ExitStatus.NormalExit and code == 0
        self._voices = ()
        if self._speaking:
            self._set_speaking(False)
        self.changed.emit()
