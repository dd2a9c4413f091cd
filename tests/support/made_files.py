"""What a kiosk can make again, or brings and takes, for tests that let a disk fail: see `kept_files`."""

import logging
import zipfile
from contextlib import suppress
from pathlib import Path

from kiosk.i18n.cache import CompiledCache
from kiosk.keeping import NotSavedError
from kiosk.media.frames import keep_screen
from kiosk.media.pictures import PictureError, Size
from kiosk.media.renditions import Renditions
from kiosk.packs.installing.install import install
from kiosk.packs.store import Store
from kiosk.staff.intake import RefusedError, take_in
from kiosk.station.diagnostics import save_diagnostics
from kiosk.station.logs import BoundedFile
from tests.support.kept_files import NOW, Kind, is_told
from tests.support.packs import change_version, plain_tools, write_pack

#: Larger than what is written at one go
JPEG = b"\xff\xd8" + bytes(20_000) + b"\xff\xd9"


class ShownPack(Kind):
    """Which of the installed packs is shown."""

    @classmethod
    def begin(cls, folder: Path) -> None:
        """One pack is installed, and it is shown."""
        super().begin(folder)
        install(write_pack(folder / "stick", 1), Store(folder / "packs"), plain_tools(), lambda _: None, NOW)

    def act(self) -> bool | None:
        """Show the shipped one; without a file that can be read, what lies there is taken for installed."""
        is_told(lambda: Store(self.station.packs).show(""), NotSavedError)
        return None

    def state(self) -> object:
        """Which one is shown, from a file without a problem."""
        store = Store(self.station.packs)
        assert store.recover() == []
        return store.state().shown


class InstalledPack(ShownPack):
    """A new version of the pack that is shown, from a stick."""

    adds = 5  # the version before stays beside it

    @classmethod
    def begin(cls, folder: Path) -> None:
        """The version before is shown."""
        super().begin(folder)
        change_version(folder / "stick", "1.1.0")

    def act(self) -> bool:
        """Install it, if it is not shown yet."""
        stick, store = self.folder / "stick", Store(self.station.packs)
        return store.state().kept[0].version == "1.1.0" or is_told(
            lambda: install(stick, store, plain_tools(), lambda _: None, NOW), NotSavedError
        )

    def state(self) -> object:
        """Which version is shown; nothing that is half there lies beside it."""
        store = Store(self.station.packs)
        assert store.recover() == []
        state = store.state()
        assert len(state.kept) == sum(path.is_dir() for path in store.folder.iterdir())
        return next(kept.version for kept in state.kept if kept.folder == state.shown)


class Rendition(Kind):
    """A picture made ready for the screen."""

    adds = 1
    SIZE = Size(640, 360)

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A picture that has not been made ready yet."""
        super().begin(folder)
        (folder / "source.png").write_bytes(b"source")

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._renditions = Renditions(self.station.cache, lambda *_: JPEG)

    def act(self) -> bool:
        """Make it ready."""
        return is_told(
            lambda: self._renditions.make(self.folder / "source.png", self.SIZE, None), PictureError
        )

    def state(self) -> object:
        """What is in the cache: all of it, or nothing."""
        found = self._renditions.find(self.folder / "source.png", self.SIZE, None)
        return found and found.read_bytes()


class CompiledTranslation(Kind):
    """A compiled translation; where its folder fails, a temporary one takes its place."""

    adds = 2

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._cache = CompiledCache(self.station.cache)

    def act(self) -> bool:
        """Keep one."""
        return is_told(lambda: self._cache.store("kiosk_de-" + "0" * 32, JPEG, ()), OSError)

    def state(self) -> object:
        """What is found: all of it, or nothing."""
        found = self._cache.find("kiosk_de-" + "0" * 32)
        return found and found[0] and found[0].read_bytes()


class TakenIn(Kind):
    """A picture that staff bring along for the playlist; brought again, it is there twice."""

    adds = 2

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A stick with a picture."""
        (folder / "stick").mkdir(parents=True)
        (folder / "stick" / "poster.jpg").write_bytes(JPEG)

    def act(self) -> bool:
        """Copy it."""
        source, media = self.folder / "stick" / "poster.jpg", self.station.media
        return is_told(lambda: take_in(source, media, Path.read_bytes), RefusedError)

    def state(self) -> object:
        """What is in the media folder under a name that a playlist may have: only whole files."""
        found = [file.read_bytes() for file in self.station.media.glob("[!.]*")]
        return bool(found) and {JPEG} == set(found)


class Diagnostics(Kind):
    """The diagnostics file on a stick."""

    adds = 1

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A log to be put in."""
        super().begin(folder)
        (folder / "kiosk.log").write_bytes(JPEG)

    def act(self) -> bool:
        """Save it."""
        log, stick = self.folder / "kiosk.log", self.folder / "stick"
        return is_told(lambda: save_diagnostics(stick, NOW, [log], {"health.txt": "well"}), OSError)

    def state(self) -> object:
        """Whether a whole archive is there, with the log, or with why it could not be read."""
        for file in (self.folder / "stick").glob("*.zip"):
            with zipfile.ZipFile(file) as archive:
                assert archive.testzip() is None
                return len(archive.namelist())
        return None


class Screen(Kind):
    """The size of the screen that the kiosk was shown on last."""

    @classmethod
    def begin(cls, folder: Path) -> None:
        """A screen that is known."""
        super().begin(folder)
        keep_screen(folder, 1920, 1080)

    def act(self) -> bool | None:
        """Show it on another one."""
        keep_screen(self.folder, 1080, 1920)
        return None

    def state(self) -> object:
        """The file; both contents are whole."""
        (file,) = (path for path in self.folder.iterdir() if path.suffix != ".part")
        return file.read_bytes()


class Log(Kind):
    """The log, which begins a new file for each of these lines."""

    adds = 3
    LINE = "x" * 100

    def act(self) -> bool | None:
        """Log more lines than files are kept: what logs never hears of a disk."""
        with suppress(OSError):
            handler = BoundedFile(self.folder / "kiosk.log", most_bytes=100, most_files=3)
            for _ in range(4):
                handler.emit(logging.makeLogRecord({"msg": self.LINE}))
            handler.close()
        return None

    def state(self) -> object:
        """Whether three files are full."""
        return sum(self.LINE in file.read_text() for file in self.folder.glob("*.log*")) == 3
