"""Texts that are changed on the spot: each change is a new version of the pack, and the one before stays.

The version counts the changes: `1.0.0` becomes `1.0.0+1`, then `1.0.0+2`. A change can be undone for as
long as the pack that it was made from is there.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import tomlkit

from kiosk.exhibition.pack import PACK_FILE, PackFile, read_pack
from kiosk.packs.manifest import (
    MANIFEST_FILE,
    OWN_FILES,
    FileFacts,
    PackRefusedError,
    manifest_of,
    read_manifest,
    written,
)
from kiosk.packs.sources import MIB, Entry, open_source
from kiosk.packs.state import Kept, State
from kiosk.packs.store import Store
from kiosk.reading import read_toml
from kiosk.writing import write_atomically

#: Files that are changed; all others are the same ones as in the pack before, where the disk can do that.
_TEXTS = (".toml", ".ts")


def change(store: Store, root: Path, edit: Callable[[Path], None], now: datetime) -> Kept:
    """Show a pack that differs from another one in its texts.

    Args:
        store: where it is kept.
        root: the pack that it is made from: an installed one, or the shipped one.
        edit: changes text files in the folder that it is given, each by `write_atomically`: what it
            writes to in another way may be a file of the pack before.
        now: the time.

    Raises:
        PackRefusedError: the result could not be used; nothing has changed.
        NotSavedError: it cannot be written, or `edit` refused; nothing has changed.
    """
    before = read_pack(root)
    with store.staging() as place:
        staged = place / "pack"
        unchanged = _copy(root, staged)
        edit(staged)
        about = _raise_version(staged, store.state())
        if found := [problem for problem in read_pack(staged).problems if problem not in before.problems]:
            raise PackRefusedError(*found)
        manifest = manifest_of(about, _facts(staged, unchanged))
        write_atomically(staged / MANIFEST_FILE, written(manifest))
        made_from = root.name if root.parent == store.folder else ""
        return store.adopt(staged, manifest, now, made_from=made_from)


def _copy(root: Path, staged: Path) -> dict[str, FileFacts]:
    """Copy a pack, and return what its manifest says of files that need not be copied."""
    known = _known_facts(root)
    unchanged: dict[str, FileFacts] = {}
    staged.mkdir()
    with open_source(root) as source:
        entries = [entry for entry in source.entries if entry.name not in OWN_FILES]
    for entry in entries:
        target = staged / entry.name
        target.parent.mkdir(parents=True, exist_ok=True)
        if entry.name.endswith(_TEXTS):
            write_atomically(target, (root / entry.name).read_bytes())
        else:
            _share(root / entry.name, target)
            facts = known.get(entry.name)
            if facts is not None and facts.bytes == entry.size:
                unchanged[entry.name] = facts
    return unchanged


def _known_facts(root: Path) -> Mapping[str, FileFacts]:
    with suppress(OSError, PackRefusedError):
        return read_manifest((root / MANIFEST_FILE).read_bytes()).files
    return {}


def _share(file: Path, target: Path) -> None:
    """Let the same file be in two packs; where the disk or its owner does not allow that, a copy of it."""
    try:
        os.link(file, target)
    except OSError:
        with file.open("rb") as reading, target.open("xb") as writing:
            shutil.copyfileobj(reading, writing, MIB)
            writing.flush()
            os.fsync(writing.fileno())


def _raise_version(staged: Path, state: State) -> PackFile:
    """Write the number of the change into the pack, one that no kept pack has."""
    about, problems = read_toml(staged / PACK_FILE, PackFile, name=PACK_FILE)
    if about is None:
        raise PackRefusedError(*problems)
    release, _, number = about.version.partition("+")
    taken = [int(number or 0)] + [
        int(kept.version.partition("+")[2] or 0) for kept in state.kept if kept.release == (about.id, release)
    ]
    document = tomlkit.parse((staged / PACK_FILE).read_bytes().decode("utf-8-sig"))
    document["version"] = f"{release}+{max(taken) + 1}"
    write_atomically(staged / PACK_FILE, tomlkit.dumps(document).encode())
    about, problems = read_toml(staged / PACK_FILE, PackFile, name=PACK_FILE)
    if about is None:
        raise PackRefusedError(*problems)
    return about


def _facts(staged: Path, unchanged: Mapping[str, FileFacts]) -> dict[str, FileFacts]:
    with open_source(staged) as source:
        return {entry.name: unchanged.get(entry.name) or _fact(staged, entry) for entry in source.entries}


def _fact(staged: Path, entry: Entry) -> FileFacts:
    with (staged / entry.name).open("rb") as stream:
        return FileFacts(hashlib.file_digest(stream, "sha256").hexdigest(), entry.size)
