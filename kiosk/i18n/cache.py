"""Compiled translations, kept with the problems found when they were compiled."""

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.causes import cause_of
from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence
from kiosk.writing import write_atomically

KEPT = 50
OWN_NAME = re.compile(r"\.?kiosk_\w+-[0-9a-f]{32}\.(qm|json)(\.[0-9a-f-]+\.part)?")


class Remark(msgspec.Struct, frozen=True, array_like=True):
    """A problem without its file: the same content may come back under another path."""

    key: Sentence
    message: Sentence
    fix: Sentence


class Entry(msgspec.Struct, frozen=True):
    """What is known of one content: the fingerprint of its `.qm`, empty when it has none."""

    fingerprint: str
    remarks: tuple[Remark, ...]


class CompiledCache:
    """Keeps the newest compiled translations in a folder that holds nothing else.

    When the folder cannot be written, a private temporary one takes its place until the process ends.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._private: Path | None = None

    def find(self, name: str) -> tuple[Path | None, tuple[Remark, ...]] | None:
        """Return what was stored under this name, or None when it is not there whole."""
        for folder in self._folders():
            try:
                entry = msgspec.json.decode(
                    (folder / f"{name}.json").read_bytes(), type=Entry, dec_hook=_unpacked
                )
                if not entry.fingerprint:
                    return None, entry.remarks
                path = folder / f"{name}.qm"
                if _fingerprint(path.read_bytes()) == entry.fingerprint:
                    return path, entry.remarks
            except (OSError, msgspec.DecodeError):
                continue
        return None

    def store(
        self, name: str, qm: bytes | None, remarks: tuple[Remark, ...]
    ) -> tuple[Path | None, tuple[Problem, ...]]:
        """Keep this; return where the `.qm` is, and what was wrong with the folder, told once.

        Raises:
            OSError: when not even a temporary folder can be written.
        """
        problems: tuple[Problem, ...] = ()
        if self._private is None:
            try:
                return self._stored(self._folder, name, qm, remarks), ()
            except OSError as error:
                problems = (_unwritable(self._folder, error),)
                self._private = _private_folder()
        return self._stored(self._private, name, qm, remarks), problems

    def _folders(self) -> tuple[Path, ...]:
        return (self._folder, self._private) if self._private else (self._folder,)

    def _stored(self, folder: Path, name: str, qm: bytes | None, remarks: tuple[Remark, ...]) -> Path | None:
        path = folder / f"{name}.qm"
        if qm is not None:
            write_atomically(path, qm)
        entry = Entry(_fingerprint(qm) if qm is not None else "", remarks)
        write_atomically(folder / f"{name}.json", msgspec.json.encode(entry, enc_hook=_packed))
        with suppress(OSError):
            _prune(folder, spared=name)
        return path if qm is not None else None


def _fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _private_folder() -> Path:
    # Imported here because it is hardly ever needed.
    import atexit
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(prefix="kiosk-i18n-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _prune(folder: Path, spared: str) -> None:
    ages: dict[str, list[tuple[float, str]]] = {}
    with os.scandir(folder) as found:
        for item in found:
            # A station's clock may have run backwards: what was just written need not look newest.
            if OWN_NAME.fullmatch(item.name) and spared not in item.name:
                kind = item.name.rpartition(".")[2]
                ages.setdefault(kind, []).append((item.stat().st_mtime, item.name))
    for files in ages.values():
        for _, name in sorted(files, reverse=True)[KEPT - 1 :]:
            (folder / name).unlink(missing_ok=True)


def _unwritable(folder: Path, error: OSError) -> Problem:
    return Problem(
        str(folder),
        "",
        sentence(
            "compiled translations cannot be kept here (%1), so every start compiles them again",
            cause_of(error),
        ),
        sentence("let the kiosk's user write this folder, and see that the disk is not full"),
    )


def _packed(told: object) -> list[str]:
    """Return what a sentence is kept as."""
    assert isinstance(told, Sentence)
    return [told.pattern, *told.values]


def _unpacked(_kind: type, packed: object) -> Sentence:
    """Return a sentence that was kept.

    Raises:
        ValueError: this is none.
    """
    match packed:
        case [str(pattern), *values]:
            return Sentence(
                pattern,
                *(value if isinstance(value, str) else _unpacked(Sentence, value) for value in values),
            )
    raise ValueError("this is no sentence")
