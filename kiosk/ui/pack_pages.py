"""The console's pages for content packs, put together: the packs themselves, and the texts of one."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.clock import Clock
from kiosk.exhibition.pack import Pack, read_pack
from kiosk.packs.store import Store
from kiosk.staff.files import StationFiles
from kiosk.station.settings import Settings
from kiosk.ui.languages import Languages
from kiosk.ui.live_pack import LivePack
from kiosk.ui.pack_installation import Installation
from kiosk.ui.pack_shelf import PackShelf
from kiosk.ui.product_texts import ProductTexts

if TYPE_CHECKING:
    from kiosk.packs.installing.install import Tools


class PackPages(QObject):
    """Both pages of one kiosk.

    Args:
        files: of the station.
        live: shows the pack that is wanted.
        settings: returns the settings in force.
    """

    def __init__(
        self,
        files: StationFiles,
        live: LivePack,
        languages: Languages,
        settings: Callable[[], Settings],
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        store, fixed = Store(files.station.packs), files.packs.fixed

        def tools() -> AbstractContextManager["Tools"]:
            # Loaded when something is installed, not at the start.
            from kiosk.packs.installing.preparing import tools_for

            return tools_for(files.station, settings(), clock)

        installation = Installation(store, tools, clock, self)
        shipped = partial(_pack, files.packs.shipped)
        self.shelf = PackShelf(store, live, shipped, installation, fixed=fixed, parent=self)
        self.texts = ProductTexts(live.shown, store, languages, clock, fixed=fixed, parent=self)
        live.changed.connect(self.texts.follow_pack)
        for page in (self.shelf, self.texts):
            languages.changed.connect(page.retranslate)

    def close(self) -> None:
        """Give up what is going on."""
        self.shelf.close()
        self.texts.close()


@cache
def _pack(root: Path) -> Pack:
    return read_pack(root).pack
