"""Building a content pack: a zip file that is the same, byte for byte, whenever the same pack is built."""

import hashlib
import os
import zipfile
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from kiosk.exhibition.pack import PACK_FILE, PackFile
from kiosk.packs.manifest import (
    LARGEST_MANIFEST,
    MANIFEST_FILE,
    OWN_FILES,
    SIGNATURE_FILE,
    FileFacts,
    PackRefusedError,
    manifest_of,
    written,
)
from kiosk.packs.signing import signature
from kiosk.packs.sources import LARGEST_TEXT, MIB, Entry, Source, open_source
from kiosk.reading import Problem, parse_toml
from kiosk.sentences import sentence

#: The earliest time that a zip file can tell
_EPOCH = (1980, 1, 1, 0, 0, 0)
_COMPRESSED = (".toml", ".ts", ".json", ".md", ".txt")
_PLAIN_FILE = 0o100644 << 16


def build(path: Path, target: Path, private_key: Path | None = None) -> None:
    """Write the pack in a folder, or in a zip file, to a zip file with a new manifest.

    Raises:
        PackRefusedError: `pack.toml` cannot be used, or the pack cannot be read or is not to be trusted.
        OSError: the zip file cannot be written; an older one is then left as it was.
    """
    with open_source(path) as source:
        about = _about(source)
        entries = [entry for entry in source.entries if entry.name not in OWN_FILES]
        part = _part_of(target)
        try:
            with zipfile.ZipFile(part, "x") as archive:
                facts = dict(_copied(source, entries, archive))
                manifest = written(manifest_of(about, facts))
                _write(archive, MANIFEST_FILE, manifest)
                if private_key is not None:
                    _write(archive, SIGNATURE_FILE, signature(manifest, private_key))
            _put(part, target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def sign(path: Path, private_key: Path) -> None:
    """Sign a zip file that has been built; an older signature goes.

    Raises:
        PackRefusedError: it has no manifest, or cannot be read; or the file holds no key.
        OSError: it cannot be written; it is then as it was.
    """
    with open_source(path) as source:
        manifest = _content(source, MANIFEST_FILE, LARGEST_MANIFEST)
        if manifest is None or not path.is_file():
            fix = sentence("build it first, with kiosk pack build")
            raise PackRefusedError(Problem(path.name, "", sentence("is not a zip file with a manifest"), fix))
        signed = signature(manifest, private_key)
        part = _part_of(path)
        try:
            with zipfile.ZipFile(part, "x") as archive:
                others = [entry for entry in source.entries if entry.name != SIGNATURE_FILE]
                for _ in _copied(source, others, archive):
                    pass
                _write(archive, SIGNATURE_FILE, signed)
            _put(part, path)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _about(source: Source) -> PackFile:
    content = _content(source, PACK_FILE, LARGEST_TEXT) or b""
    about, problems = parse_toml(content, PackFile, name=PACK_FILE)
    if about is None:
        raise PackRefusedError(*problems)
    return about


def _content(source: Source, name: str, most: int) -> bytes | None:
    for entry in source.entries:
        if entry.name == name:
            with closing(source.open(entry)) as stream:
                return stream.read(most)
    return None


def _copied(
    source: Source, entries: Iterable[Entry], archive: zipfile.ZipFile
) -> Iterable[tuple[str, FileFacts]]:
    for entry in entries:
        digest, length = hashlib.sha256(), 0
        with closing(source.open(entry)) as stream, archive.open(_info(entry.name), "w") as copy:
            while chunk := stream.read(MIB):
                digest.update(chunk)
                length += len(chunk)
                copy.write(chunk)
        yield entry.name, FileFacts(digest.hexdigest(), length)


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(_info(name), content)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = _PLAIN_FILE
    # Pictures and videos are compressed already.
    packed = name.lower().endswith(_COMPRESSED)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    info.create_system = 3
    return info


def _part_of(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")


def _put(part: Path, target: Path) -> None:
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    part.replace(target)
