"""The station's settings as the console shows and changes them; each page is a list of their names."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract.playlist import PICTURE_SUFFIXES
from kiosk.clock import Clock
from kiosk.keeping import KeptFile, NotSavedError
from kiosk.station.described import options
from kiosk.station.settings import Settings
from kiosk.ui import setting_words as words
from kiosk.ui.languages import Languages
from kiosk.ui.setting_row import SettingRow
from kiosk.ui.telling import in_words

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: What stands on each page, from the top
PAGES: dict[str, tuple[str, ...]] = {
    "visitors": (
        "idle_seconds",
        "countdown_seconds",
        "attract_dwell_seconds",
        "default_language",
        "languages",
        "access_options",
        "volume",
        "sounds",
        "product_address",
    ),
    "hours": ("closed_screen", "closed_picture", "closed_touch_wakes", "opening_hours"),
    "screen": (
        "panel_diagonal_inches",
        "panel_lower_edge_mm",
        "orientation",
        "burn_in_shift",
        "brightness",
        "full_screen",
        "pack_public_key",
    ),
}
#: What the steps of the first start ask for
STEPS: dict[str, tuple[str, ...]] = {
    "language": ("default_language",),
    "orientation": ("orientation",),
    "size": ("panel_diagonal_inches", "panel_lower_edge_mm"),
}
#: A number is saved when it has not been changed for this long, s: a finger held down makes many steps.
SETTLED_S = 0.5
_LOOK_S = 1.0


@QmlElement
@QmlSingleton
class StationSettings(QObject):
    """The settings; every change is saved, and then takes effect.

    Args:
        file: where they are kept; an edit made there by hand is noticed, too.
        settings: what the file says.
        languages: tells what languages are called.
        codes: returns the code of every language that has a translation.
        media: the station's media folder.
    """

    #: Other settings are in force: here they are.
    applied = Signal(object)
    #: The file was changed by hand: what is wrong with it.
    looked = Signal(tuple)
    changed = Signal()

    def __init__(
        self,
        file: KeptFile[Settings],
        settings: Settings,
        languages: Languages,
        codes: Callable[[], Sequence[str]],
        media: Path,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._settings = settings
        self._pending: dict[str, object] = {}
        self.languages = languages
        self._find_codes = codes
        self._codes: Sequence[str] = ()
        self._pictures: Sequence[str] = ()
        #: Returns the panel's diagonal as it is taken to be, inches
        self.diagonal: Callable[[], float] = lambda: 0.0
        #: Tells whether the machine can set the panel's brightness
        self.can_dim: Callable[[], bool] = lambda: False
        self._media = media
        self._clock = clock
        self._changed_at = self._looked_at = clock.monotonic()
        self._rows = {name: SettingRow(option, self, self) for name, option in options().items()}
        languages.changed.connect(self.refresh)

    @property
    def shown(self) -> Settings:
        """The settings with what is about to be saved."""
        return structs.replace(self._settings, **self._pending)

    def row(self, name: str) -> SettingRow:
        """Return one setting as its page shows it."""
        return self._rows[name]

    def codes(self) -> Sequence[str]:
        """Return the code of every language that has a translation."""
        return self._codes

    def pictures(self) -> Sequence[str]:
        """Return the names of the pictures in the media folder."""
        return self._pictures

    @Slot(str, result=list)
    def rows(self, page: str) -> list[SettingRow]:
        """Return what stands on a page, or in a step, as it is now; opening hours are shown otherwise."""
        self._codes = self._find_codes()
        files = self._media.iterdir() if self._media.is_dir() else ()
        self._pictures = sorted(file.name for file in files if file.suffix.lower() in PICTURE_SUFFIXES)
        self.refresh()
        left_out = {"opening_hours"} if self.can_dim() else {"opening_hours", "brightness"}
        return [self._rows[name] for name in (PAGES | STEPS)[page] if name not in left_out]

    def put(self, name: str, value: object, *, soon: bool = False) -> None:
        """Change a setting; `soon` saves it only when it has come to rest."""
        self._pending[name] = value
        self._changed_at = self._clock.monotonic()
        if soon:
            self.refresh()
        else:
            self.save()

    @Slot()
    def save(self) -> None:
        """Save what has been changed and let it take effect."""
        if not self._pending:
            return
        pending, self._pending = self._pending, {}
        for row in self._rows.values():
            row.refusal = ""
        try:
            settings = self._file.edit(lambda saved: structs.replace(saved, **pending))
        except NotSavedError as error:
            why = "; ".join(in_words(problem.reason) for problem in error.problems)
            for name in pending:
                self._rows[name].refusal = words.not_saved(why)
            self.refresh()
        else:
            self._follow(settings)

    def tick(self) -> None:
        """Look at the clock and, once a second, at the file: call this a few times a second."""
        now = self._clock.monotonic()
        if now - self._changed_at >= SETTLED_S:
            self.save()
        if now - self._looked_at >= _LOOK_S:
            self._looked_at = now
            if self._file.changed():
                loaded = self._file.load()
                self.looked.emit(loaded.problems)
                self._follow(loaded.value)

    def refresh(self) -> None:
        """Show everything as it is now, in the language that is shown now."""
        for row in self._rows.values():
            row.refresh()
        self.changed.emit()

    def _follow(self, settings: Settings) -> None:
        different, self._settings = settings != self._settings, settings
        if different:
            self.applied.emit(settings)
        self.refresh()
