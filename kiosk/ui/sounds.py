"""Soft sounds that go with what a visitor does."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

from kiosk.ui.visit import Visit

if TYPE_CHECKING:
    # Loaded where sounds are wanted.
    from PySide6.QtMultimedia import QSoundEffect

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


class Loudspeaker(QObject):
    """Plays the files of a folder on whatever plays sounds at the time; silently nothing where nothing does.

    Args:
        folder: has a file for each sound.
        volume: 0 to 1.

    Raises:
        ImportError: a system library that sounds need is missing.
    """

    def __init__(self, folder: Path, volume: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        self._folder = folder
        self._volume = volume
        self._effects: dict[Sound, QSoundEffect] = {}
        self.devices = QMediaDevices(self)
        self.devices.audioOutputsChanged.connect(self._begin_anew)
        self._begin_anew()

    def play(self, sound: Sound) -> None:
        """Play it."""
        if sound in self._effects:
            self._effects[sound].play()

    def _begin_anew(self) -> None:
        """Hold to the device that is there now: one that has gone does not come back by itself."""
        from PySide6.QtMultimedia import QSoundEffect

        gone, self._effects = self._effects, {}
        for effect in gone.values():
            effect.deleteLater()
        if self.devices.defaultAudioOutput().isNull():
            return
        for sound in _SOUNDS:
            effect = self._effects[sound] = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{sound}.wav")))
            effect.setVolume(self._volume)


def loudspeaker(folder: Path, volume: float, parent: QObject) -> Player:
    """Return what plays the files of a folder at this volume, 0 to 1."""
    # A machine without a sound device is no mistake.
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    try:
        return Loudspeaker(folder, volume, parent).play
    except ImportError as error:
        logging.getLogger(__name__).info("no sounds: %s", error)
        return lambda _sound: None
