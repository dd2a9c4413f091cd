"""The content packs that are installed: which one is shown, which ones are kept, and how one goes in.

Every installed pack lies whole in a folder of its own that is never changed. `shown.json` says which one
is shown. Power may go at any moment: the file and the folders each are there whole or not at all.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import structs

from kiosk.causes import cause_of
from kiosk.exhibition.pack import PACK_FILE
from kiosk.keeping import NotSavedError
from kiosk.packs.manifest import MANIFEST_FILE, Manifest, PackRefusedError, read_manifest
from kiosk.packs.state import Kept, State, newest, those_that_stay
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.writing import write_atomically

_STAGING = ".staging-"
_STATE, _HELD, _LOCK = "shown.json", ".held.json", ".lock"


class Store:
    """The installed packs of one station, in its folder `packs`."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; nothing is made before something is installed."""
        self.folder = folder
        self._seen = self._mark()

    @property
    def state_file(self) -> Path:
        """The file that says which pack is shown."""
        return self.folder / _STATE

    def state(self) -> State:
        """Return what is installed and shown; when the file is lost or damaged, the newest one is shown."""
        try:
            return self._written_state()
        except OSError:
            return self._state_by_folders()

    def _written_state(self) -> State:
        """Return what is installed and shown.

        Raises:
            OSError: it is written down, but cannot be read at the moment.
        """
        try:
            said = msgspec.json.decode(self.state_file.read_bytes(), type=State)
        except FileNotFoundError:
            return State()
        except ValueError:
            return self._state_by_folders()
        there = tuple(kept for kept in said.kept if self._is_whole(kept.folder))
        names = {kept.folder for kept in there}
        shown = said.shown if not said.shown or said.shown in names else newest(there)
        return State(shown=shown, before=said.before if said.before in names else "", kept=there)

    def shown(self) -> Path | None:
        """Return the folder of the pack that is shown; None for the shipped one."""
        name = self.state().shown
        return self.folder / name if name else None

    def changed(self) -> bool:
        """Tell whether another pack may be shown than when this was asked last."""
        before, self._seen = self._seen, self._mark()
        return self._seen != before

    def hold(self, folders: Iterable[str]) -> None:
        """Let folders stay whatever is installed: a kiosk shows them. It holds no others from now on.

        A pack that is shown may give way to others before it is held; when `changed` then says that it
        has not, it stays.

        Raises:
            NotSavedError: it cannot be written.
        """
        names = sorted(folders)
        if names == sorted(self._held()):
            return
        try:
            write_atomically(self.folder / _HELD, msgspec.json.encode(names))
        except OSError as error:
            raise NotSavedError(_unwritable(self.folder, error)) from error

    def _held(self) -> set[str]:
        try:
            return msgspec.json.decode((self.folder / _HELD).read_bytes(), type=set[str])
        except (OSError, ValueError):
            return set()

    def _mark(self) -> object:
        try:
            facts = self.state_file.stat()
        except OSError:
            return None
        return facts.st_mtime_ns, facts.st_ino, facts.st_size

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """Make a folder for a pack that is coming in; what is still in it in the end is removed.

        Raises:
            PackRefusedError: another pack is coming in, or the folder cannot be written.
        """
        from filelock import FileLock, Timeout

        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self.folder / _LOCK, timeout=0):
                self._sweep(set())
                place = self.folder / f"{_STAGING}{os.urandom(4).hex()}"
                place.mkdir()
                try:
                    yield place
                finally:
                    shutil.rmtree(place, ignore_errors=True)
        except Timeout:
            fix = sentence("wait until that is done, then try again")
            raise PackRefusedError(
                Problem("", "", sentence("another pack is being installed"), fix)
            ) from None
        except OSError as error:
            raise PackRefusedError(_unwritable(self.folder, error)) from error

    def adopt(self, staged: Path, manifest: Manifest, now: datetime, made_from: str | None = None) -> Kept:
        """Let a staged pack be the one that is shown, from one moment to the next.

        `made_from` is the folder of the pack that it is a change of, as `Kept` has it.

        Raises:
            NotSavedError: it cannot be written; the pack shown so far stays.
        """
        name = f"{manifest.id}-{manifest.version}-{os.urandom(4).hex()}"
        kept = Kept(
            folder=name,
            id=manifest.id,
            version=manifest.version,
            title=manifest.title,
            installed=now,
            made_from=made_from,
        )
        state = self._state_to_change()
        try:
            staged.rename(self.folder / name)
            _to_disk(self.folder)
        except OSError as error:
            raise NotSavedError(_unwritable(self.folder, error)) from error
        self._write(State(shown=name, before=state.shown, kept=those_that_stay(kept, state)))
        self._sweep({state.shown})
        return kept

    def show(self, folder: str) -> None:
        """Show an installed pack, or, by an empty name, the shipped one.

        Raises:
            NotSavedError: there is no such pack, or it cannot be written.
        """
        state = self._state_to_change()
        if folder and folder not in {kept.folder for kept in state.kept}:
            raise NotSavedError(
                Problem(folder, "", sentence("is not installed"), sentence("choose from kiosk pack list"))
            )
        if folder != state.shown:
            self._write(structs.replace(state, shown=folder, before=state.shown))

    def recover(self) -> list[Problem]:
        """Clear away what a power cut has left, and tell what is not as it was left; call it at the start."""
        from filelock import FileLock, Timeout

        if not self.folder.is_dir():
            return []
        # A pack that is just coming in from a shell is left alone.
        with suppress(Timeout, OSError), FileLock(self.folder / _LOCK, timeout=0):
            self._sweep(set())
        try:
            said = msgspec.json.decode(self.state_file.read_bytes(), type=State)
        except FileNotFoundError:
            return []
        except (OSError, ValueError):
            message = sentence("cannot be read: the newest pack that is whole is shown")
            return [
                Problem(str(self.state_file), "", message, sentence("choose the pack that is to be shown"))
            ]
        if said.shown in {"", self.state().shown}:
            return []
        message = sentence("the pack that was shown is gone or damaged: the one before it is shown")
        return [Problem(str(self.folder / said.shown), "", message, sentence("install it again"))]

    def _state_to_change(self) -> State:
        """Return what is written down: a guess by the folders would forget what each was made from."""
        try:
            return self._written_state()
        except OSError as error:
            message = sentence("cannot be read (%1): nothing has changed", cause_of(error))
            raise NotSavedError(Problem(str(self.state_file), "", message, sentence("try again"))) from error

    def _write(self, state: State) -> None:
        try:
            write_atomically(self.state_file, msgspec.json.format(msgspec.json.encode(state), indent=1))
        except OSError as error:
            raise NotSavedError(_unwritable(self.folder, error)) from error

    def _sweep(self, spared: set[str]) -> None:
        """Remove folders that are neither kept, held nor spared; what cannot be removed is left over."""
        state = self.state()
        # In this order: see `hold`.
        needed = {kept.folder for kept in state.kept} | spared | {state.shown} | self._held()
        with suppress(OSError):
            for entry in self.folder.iterdir():
                if entry.is_dir() and not entry.is_symlink() and entry.name not in needed:
                    shutil.rmtree(entry, ignore_errors=True)

    def _is_whole(self, name: str) -> bool:
        folder = self.folder / name
        return (folder / MANIFEST_FILE).is_file() and (folder / PACK_FILE).is_file()

    def _state_by_folders(self) -> State:
        """Find the installed packs by their folders, the newest first."""
        kept = []
        with suppress(OSError):
            for entry in self.folder.iterdir():
                if not entry.name.startswith(".") and self._is_whole(entry.name):
                    with suppress(OSError, PackRefusedError):
                        manifest = read_manifest((entry / MANIFEST_FILE).read_bytes())
                        when = datetime.fromtimestamp((entry / MANIFEST_FILE).stat().st_mtime).astimezone()
                        about = {"id": manifest.id, "version": manifest.version, "title": manifest.title}
                        kept.append(Kept(folder=entry.name, installed=when, **about))
        kept.sort(key=lambda entry: entry.installed, reverse=True)
        return State(shown=newest(kept), before=newest(kept[1:]), kept=tuple(kept))


def _to_disk(folder: Path) -> None:
    """Let a folder's new names outlive a power cut, where the system can be asked for that."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unwritable(folder: Path, error: OSError) -> Problem:
    fix = sentence("check that the disk has room and that the kiosk's user may write this folder")
    return Problem(str(folder), "", sentence("cannot be written (%1)", cause_of(error)), fix)
