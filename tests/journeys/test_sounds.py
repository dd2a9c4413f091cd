"""Sounds that go with touches, and with nothing else."""

import wave
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QPointF, QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.station.paths import shipped_sounds
from kiosk.ui.sounds import Loudspeaker
from tests.journeys.conftest import Open
from tests.support.visitor import Visitor

HOME, NEXT, CLOSER = "\U000f11d9", "\U000f0142", "\U000f06ed"
NAMES = ("wake", "open", "back", "turn")


def open_with_sounds(open_kiosk: Open, pack: Path, folder: Path, played: list[str]) -> Visitor:
    """A visitor whose kiosk notes what it plays."""
    settings = folder / "settings.toml"
    settings.write_text("sounds = true", "utf-8")
    return open_kiosk(pack, settings=settings, player=played.append)


def test_each_step_has_its_sound(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """Wake, open, next, a picture full screen, back, Home; the question and the end are silent."""
    played: list[str] = []
    visitor = open_with_sounds(open_kiosk, small_pack, tmp_path, played)
    visitor.tap(visitor.find("Rectangle", objectName="invitation"))
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    visitor.tap(visitor.find_all("ProductCard")[0])
    visitor.wait_for_pictures()
    visitor.settle()
    visitor.tap(visitor.find("TouchButton", glyph=NEXT))
    visitor.tap(visitor.find("TouchButton", glyph=HOME))
    visitor.wait_until(lambda: not visitor.find_all("ProductScreen"), "the panel has shrunk away")
    visitor.tap(visitor.find("LanguageButton"))
    assert played == ["wake", "open", "turn", "back", "open"]
    visitor.pass_time(90)
    assert visitor.kiosk.visit.property("attracting")
    assert played == ["wake", "open", "turn", "back", "open"]


def test_they_are_off_unless_staff_want_them(open_kiosk: Open, small_pack: Path) -> None:
    """The default is silence."""
    played: list[str] = []
    visitor = open_kiosk(small_pack, player=played.append)
    visitor.tap_at(QPointF(1500, 300))
    assert visitor.kiosk.visit.property("product") == 0
    assert played == []


@pytest.mark.qt_log_ignore("PulseAudioService", extend=True)
def test_a_machine_without_a_loudspeaker_runs_all_the_same(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """Nobody is told: it is no mistake."""
    settings = tmp_path / "settings.toml"
    settings.write_text("sounds = true", "utf-8")
    visitor = open_kiosk(small_pack, settings=settings)
    visitor.tap_at(QPointF(1500, 300))
    assert visitor.kiosk.visit.property("product") == 0


class Heard:
    """In the place of what plays one sound: notes on which device it did, and whether it was let go of."""

    device = ""
    played: ClassVar[list[str]] = []
    alive: ClassVar[list["Heard"]] = []

    def __init__(self, _parent: QObject) -> None:
        self._on = self.device
        self.alive.append(self)

    def setSource(self, _file: QUrl) -> None:  # noqa: N802 (Qt's name)
        """Take no file."""

    def setVolume(self, _volume: float) -> None:  # noqa: N802 (Qt's name)
        """Take no volume."""

    def play(self) -> None:
        """Note it."""
        self.played.append(self._on)

    def deleteLater(self) -> None:  # noqa: N802 (Qt's name)
        """Be let go of."""
        self.alive.remove(self)


@pytest.mark.qt_log_ignore("PulseAudioService", extend=True)
def test_the_loudspeaker_comes_and_goes(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """None at the start, one by day, none at night, while a sound plays, and another one next morning."""
    monkeypatch.setattr("PySide6.QtMultimedia.QSoundEffect", Heard)
    found = SimpleNamespace(isNull=lambda: not Heard.device)
    monkeypatch.setattr("PySide6.QtMultimedia.QMediaDevices.defaultAudioOutput", lambda *_: found)
    loudspeaker = Loudspeaker(shipped_sounds(), 1.0)
    for Heard.device in ("", "HDMI", "", "USB"):
        loudspeaker.devices.audioOutputsChanged.emit()
        loudspeaker.play("wake")
        loudspeaker.play("turn")
        assert len(Heard.alive) == (len(NAMES) if Heard.device else 0)
    assert Heard.played == ["HDMI", "HDMI", "USB", "USB"]


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_sounds_are_short_and_small(name: str) -> None:
    """44.1 kHz, one channel, 16 bit, under 40 kB, and no click at either end."""
    file = shipped_sounds() / f"{name}.wav"
    with wave.open(str(file)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (44_100, 1, 2)
        frames = sound.readframes(sound.getnframes())
    assert file.stat().st_size < 40_000
    ends = (frames[:2], frames[-2:])
    assert all(abs(int.from_bytes(end, "little", signed=True)) < 200 for end in ends)
