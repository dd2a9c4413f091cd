"""The voice that reads aloud: a program of its own, which the kiosk starts and talks to.

`python -m kiosk.ui.voice ENGINE VOLUME CODE…` writes which of the language codes it has a voice for, as
`voices CODE…`, and ends at once when there is none. Then it reads one JSON object a line:
`{"reading": 1, "language": "en", "text": "…"}` (an empty text is silence), and writes `done 1` at its end.

A program of its own because the client library of speech-dispatcher waits for its server without limit:
1.7 s when it has to start it, for ever when the server hangs. Here nobody but this program waits.
"""

import json
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSocketNotifier

from kiosk.ui.interpreter import keep_constants_alive

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

#: What the names of espeak-ng's voices begin with, best first, where their locale does not tell them apart:
#: Qt does not know the code `cmn` of Mandarin, and takes English without a country for American.
_PREFERRED = {"zh_CN": ("Chinese (Mandarin",), "en": ("English (America)", "English (Great Britain)")}


def find_voice(speech: "QTextToSpeech", code: str) -> "QVoice | None":
    """Return the voice for a language: of its territory where there is one; never another language's."""
    wanted = QLocale(code)
    languages = {wanted.language(), QLocale.Language.C}
    locales = [locale for locale in speech.availableLocales() if locale.language() in languages]
    voices = [voice for locale in locales for voice in speech.allVoices(locale)]
    for name in _PREFERRED.get(code, ()):
        for voice in voices:
            if voice.name().startswith(name):
                return voice
    own = [voice for voice in voices if voice.language() == wanted.language()]
    # Mandarin in Taiwan's voice is Mandarin; a country's own voice goes first.
    own.sort(key=lambda voice: voice.locale().territory() != wanted.territory())
    return own[0] if own else None


class Voice:
    """Reads what comes in on the file number `source`, and says on standard output how far it is."""

    def __init__(self, speech: "QTextToSpeech", voices: "dict[str, QVoice]", source: int) -> None:
        self._speech = speech
        self._voices = voices
        self._reading = 0
        self._rest = b""
        self._notifier = QSocketNotifier(source, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._listen(os.read(source, 65536)))
        speech.stateChanged.connect(lambda state: self._tell_end(state.name))

    def _listen(self, heard: bytes) -> None:
        if not heard:  # the kiosk has gone
            QCoreApplication.quit()
            return
        *lines, self._rest = (self._rest + heard).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, order: dict[str, object]) -> None:
        self._reading = 0
        self._speech.stop()
        self._reading = int(str(order["reading"]))
        if order["text"]:
            voice = self._voices[str(order["language"])]
            self._speech.setLocale(voice.locale())
            self._speech.setVoice(voice)
            self._speech.say(str(order["text"]))

    def _tell_end(self, state: str) -> None:
        if state in ("Ready", "Error") and self._reading:
            _tell(f"done {self._reading}")


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(engine: str, volume: float, codes: list[str]) -> int:
    """Speak with this engine at this volume, 0 to 1, until the input ends; return the exit code."""
    keep_constants_alive()
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:  # a system library that it needs is missing
        return 0
    application = QCoreApplication([])
    speech = QTextToSpeech(engine)
    found = {code: find_voice(speech, code) for code in codes}
    voices = {code: voice for code, voice in found.items() if voice is not None}
    if not voices or speech.state() is QTextToSpeech.State.Error:
        return 0
    speech.setVolume(volume)
    voice = Voice(speech, voices, sys.stdin.fileno())
    _tell(" ".join(["voices", *voices]))
    code = application.exec()
    del voice
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), sys.argv[3:]))
