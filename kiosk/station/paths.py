"""Where this kiosk keeps its files, and where the shipped ones are."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from kiosk.causes import cause_of
from kiosk.reading import Problem
from kiosk.sentences import sentence

DATA_VARIABLE = "KIOSK_DATA"
SETTINGS_VARIABLE = "KIOSK_SETTINGS"
READY_VARIABLE = "KIOSK_READY_FILE"


class Station(Struct, frozen=True):
    """One installed kiosk, told by its data folder. Nothing is made by asking for a path.

    Attributes:
        data: the data folder.
        settings: the settings file where it is kept apart from the data; else None.
    """

    data: Path
    settings: Path | None = None

    @property
    def settings_file(self) -> Path:
        """The file that staff edit."""
        return self.settings or self.data / "settings.toml"

    @property
    def last_good_settings(self) -> Path:
        """The kiosk's own copy of the last settings that were good."""
        return self.data / "settings.last-good.toml"

    @property
    def playlist_file(self) -> Path:
        """The playlist, which staff change on the screen, in the shell or in an editor."""
        return self.data / "playlist.toml"

    @property
    def last_good_playlist(self) -> Path:
        """The kiosk's own copy of the last playlist that was good."""
        return self.data / "playlist.last-good.toml"

    @property
    def settled_file(self) -> Path:
        """The review notes that staff have settled."""
        return self.data / "settled.toml"

    @property
    def last_good_settled(self) -> Path:
        """The kiosk's own copy of the last settled notes that were good."""
        return self.data / "settled.last-good.toml"

    @property
    def media(self) -> Path:
        """The folder of the pictures and videos that the playlist names."""
        return self.data / "media"

    @property
    def packs(self) -> Path:
        """The folder of the content packs that staff have installed."""
        return self.data / "packs"

    @property
    def pin_file(self) -> Path:
        """The hash of the PIN, and how often a wrong one was tried."""
        return self.data / "pin.toml"

    @property
    def first_start_file(self) -> Path:
        """How the first start ended; while it is not there the first start is still to come."""
        return self.data / "first-start.json"

    @property
    def unattended_file(self) -> Path:
        """What an installer may leave beside the settings, to do without the steps of the first start."""
        return self.settings_file.with_name("kiosk.toml")

    @property
    def starts_file(self) -> Path:
        """When the kiosk was started, for the health page."""
        return self.data / "starts.json"

    @property
    def supervision_file(self) -> Path:
        """What the supervisor writes down of itself and of the kiosk's failures, for the health page."""
        return self.data / "supervision.json"

    @property
    def translations(self) -> Path:
        """The folder where a translator drops changed or new `.ts` files."""
        return self.data / "i18n"

    @property
    def cache(self) -> Path:
        """The folder for what can be made again; see `writable_cache`."""
        return self.data / "cache"

    @property
    def logs(self) -> Path:
        """The folder of the log files."""
        return self.data / "logs"

    def writable_cache(self) -> tuple[Path, list[Problem]]:
        """Return a cache folder that can be written, made if need be.

        When the data folder is read-only this is a private folder among the temporary files, the
        same at each start, and a problem says so.

        Raises:
            OSError: not even a temporary folder can be made.
        """
        try:
            _try_writing(self.cache)
        except OSError as error:
            message = sentence("cannot be written (%1); a temporary folder is used", cause_of(error))
            fix = sentence("let the kiosk's user write this folder, or pictures are prepared at each start")
            return _private_folder(), [Problem(str(self.cache), "", message, fix)]
        return self.cache, []


def _try_writing(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    trial = folder / f".trial-{os.getpid()}"
    trial.touch()
    trial.unlink()


def _private_folder() -> Path:
    import tempfile

    user = os.getuid() if hasattr(os, "getuid") else "own"
    folder = Path(tempfile.gettempdir()) / f"kiosk-cache-{user}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        # Somebody else may have put a folder or a link of that name there first.
        if stat.S_ISDIR(found.st_mode) and (user == "own" or _is_private(found)):
            _try_writing(folder)
            return folder
    except OSError:
        pass
    return Path(tempfile.mkdtemp(prefix="kiosk-cache-"))


def _is_private(found: os.stat_result) -> bool:
    return found.st_uid == os.getuid() and not found.st_mode & 0o077


def find_station(data: Path | None = None, environ: Mapping[str, str] = os.environ) -> Station:
    """Return the station: the folder given, else `KIOSK_DATA`, else the user's data folder.

    Without a folder given, `KIOSK_SETTINGS` may name a settings file that is not in it.
    """
    settings = None
    if data is None:
        settings = Path(environ[SETTINGS_VARIABLE]).absolute() if environ.get(SETTINGS_VARIABLE) else None
        data = Path(environ[DATA_VARIABLE]) if environ.get(DATA_VARIABLE) else None
    if data is None:
        from platformdirs import user_data_path

        data = user_data_path("kiosk", appauthor=False)
    return Station(data.expanduser().absolute(), settings)


def shipped_pack() -> Path:
    """Return the folder of the content pack that comes with the program."""
    return source_folder() / "resources" / "pack"


def shipped_translations() -> Path:
    """Return the folder of the `.ts` files that come with the program."""
    return source_folder() / "i18n"


def shipped_sounds() -> Path:
    """Return the folder of the sounds that come with the program."""
    return source_folder() / "resources" / "sounds"


def shipped_trials() -> Path:
    """Return the folder of the clips that the self-test plays."""
    return source_folder() / "resources" / "trials"


def shipped_notice() -> Path:
    """Return the file that tells the licences of everything inside; only a packaged program has it."""
    return source_folder() / "NOTICE.txt"


def shipped_fonts() -> Path:
    """Return the folder of the font files that come with a packaged program; else there is none."""
    return source_folder() / "resources" / "fonts"


def source_folder() -> Path:
    """Return the folder that the program, its resources and its licence are in."""
    return Path(__file__).absolute().parents[2]
