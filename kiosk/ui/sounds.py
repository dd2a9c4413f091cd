"""Soft sounds that go with what a visitor does."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

from kiosk.ui.visit import Visit

Sound = Literal["wake", "open", "back", "turn"]
#: Plays the sound of this name
Player = Callable[[Sound], None]
_SOUNDS: tuple[Sound, ...] = ("wake", "open", "back", "turn")


class _Place(NamedTuple):
    attracting: bool
    product: int
    covers: int


class Sounds(QObject):
    """Hears where the visitor goes, and plays the sound for it; the end of a visit is silent.

    Args:
        play: plays the sound of this name.
    """

    def __init__(self, visit: Visit, play: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._play = play
        self._place = self._where()
        visit.changed.connect(self._follow)

    def _where(self) -> _Place:
        visit = self._visit
        covers = int(visit.property("viewing")) + bool(visit.property("sheet"))
        return _Place(visit.property("attracting"), visit.property("product"), covers)

    def _follow(self) -> None:
        before, self._place = self._place, self._where()
        sound = _between(before, self._place)
        if sound and not self._visit.property("stillThere"):
            self._play(sound)


def _between(before: _Place, after: _Place) -> Sound | None:
    if before == after or after.attracting:
        return None
    if before.attracting:
        return "wake"
    if before.product != after.product:
        if after.product < 0:
            return "back"
        return "open" if before.product < 0 else "turn"
    return "open" if after.covers > before.covers else "back"


def loudspeaker(folder: Path, volume: float, parent: QObject) -> Player:
    """Return what plays the files of a folder at this volume, 0 to 1; silently nothing without a device."""
    # A machine without a sound device is no mistake.
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError as error:  # a system library that it needs is missing
        logging.getLogger(__name__).info("no sounds: %s", error)
        return lambda _sound: None
    if QMediaDevices.defaultAudioOutput().isNull():
        return lambda _sound: None
    effects: dict[Sound, QSoundEffect] = {}
    for sound in _SOUNDS:
        effect = effects[sound] = QSoundEffect(parent)
        effect.setSource(QUrl.fromLocalFile(str(folder / f"{sound}.wav")))
        effect.setVolume(volume)
    return lambda sound: effects[sound].play()
