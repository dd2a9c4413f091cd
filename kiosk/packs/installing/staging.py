"""Copying a content pack into a folder of its own, file by file, each one looked at on its way."""

import hashlib
import os
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.exhibition.pack import PACK_FILE, PackFile
from kiosk.packs.manifest import (
    MANIFEST_FILE,
    FileFacts,
    Manifest,
    PackRefusedError,
    contradictions,
    differences,
    manifest_of,
    read_manifest,
    written,
)
from kiosk.packs.sources import MIB, Entry, Source, unreadable
from kiosk.reading import Problem, read_toml
from kiosk.sentences import sentence
from kiosk.writing import write_atomically

#: What stays free on the disk, for the kiosk to work, bytes
SPARE = 500 * MIB
_CHUNK = MIB


def stage(source: Source, path: Path, folder: Path, free: int, copied: Callable[[int], None]) -> Manifest:
    """Copy a pack into a new folder, and return its manifest: its own, or one made of what was copied.

    Args:
        source: the pack.
        path: where it comes from, as staff are told.
        folder: an empty folder.
        free: how much room the disk has, bytes.
        copied: is told how many bytes more have been copied.

    Raises:
        PackRefusedError: it cannot be read or kept, or its files are not those of its manifest.
    """
    wanted = sum(entry.size for entry in source.entries)
    if wanted + SPARE > free:
        message = sentence(
            "needs %1 MB, and the disk has %2 MB for it", wanted // MIB, max(free - SPARE, 0) // MIB
        )
        fix = sentence("remove packs or media that are not needed, or use a larger disk")
        raise PackRefusedError(Problem(path.name, "", message, fix))
    found: dict[str, FileFacts] = {}
    for entry in source.entries:
        found[entry.name] = _copy(source, path, entry, folder, copied)
    return _manifest(folder, found)


def _copy(source: Source, path: Path, entry: Entry, folder: Path, copied: Callable[[int], None]) -> FileFacts:
    target = folder / entry.name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        writing = target.open("xb")
    except OSError as error:
        raise PackRefusedError(_full(error)) from error
    digest, length = hashlib.sha256(), 0
    with writing:
        try:
            reading = source.open(entry)
        except (OSError, zipfile.BadZipFile) as error:
            raise PackRefusedError(unreadable(path, error)) from error
        with closing(reading):
            while chunk := _read(reading.read, path):
                length += len(chunk)
                if length > entry.size:
                    fix = sentence("wait until nothing writes to it any more, then try again")
                    raise PackRefusedError(Problem(entry.name, "", sentence("grows while it is copied"), fix))
                digest.update(chunk)
                _write(writing.write, chunk)
                copied(len(chunk))
        _write(lambda _: os.fsync(writing.fileno()), b"")
    return FileFacts(digest.hexdigest(), length)


def _read(read: Callable[[int], bytes], path: Path) -> bytes:
    try:
        return read(_CHUNK)
    except (OSError, zipfile.BadZipFile, EOFError) as error:
        raise PackRefusedError(unreadable(path, error)) from error


def _write(write: Callable[[bytes], object], chunk: bytes) -> None:
    try:
        write(chunk)
    except OSError as error:
        raise PackRefusedError(_full(error)) from error


def _full(error: OSError) -> Problem:
    fix = sentence("check that the disk has room and that the kiosk's user may write the data folder")
    return Problem(
        sentence("the kiosk's data folder"), "", sentence("cannot keep the pack (%1)", cause_of(error)), fix
    )


def _manifest(folder: Path, found: Mapping[str, FileFacts]) -> Manifest:
    about, problems = read_toml(folder / PACK_FILE, PackFile, name=PACK_FILE)
    if about is None:
        raise PackRefusedError(*problems)
    if MANIFEST_FILE not in found:
        manifest = manifest_of(about, found)
        write_atomically(folder / MANIFEST_FILE, written(manifest))
        return manifest
    manifest = read_manifest((folder / MANIFEST_FILE).read_bytes())
    if problems := [*differences(manifest, found), *contradictions(manifest, about)]:
        raise PackRefusedError(*problems[:100])
    return manifest
