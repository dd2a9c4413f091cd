"""The manifest of a content pack: which files it has, and what is in each of them."""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.exhibition.pack import PACK_FILE, AnyVersion, LanguageCode, PackFile, Version
from kiosk.exhibition.product import Identifier
from kiosk.exhibition.text import Text
from kiosk.keeping import NotSavedError
from kiosk.reading import Problem
from kiosk.sentences import sentence

MANIFEST_FILE = "manifest.json"
SIGNATURE_FILE = "manifest.sig"
#: Are not among the files that a manifest names
OWN_FILES = frozenset({MANIFEST_FILE, SIGNATURE_FILE})
LARGEST_MANIFEST = 2_000_000
_BUILD = sentence("build the pack again with kiosk pack build")


class PackRefusedError(NotSavedError):
    """A pack cannot be used; every reason is told, and nothing was changed."""


class FileFacts(Struct, frozen=True, forbid_unknown_fields=True):
    """What is in one file: the SHA-256 of its content, in hexadecimal digits, and its length, bytes."""

    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    bytes: Annotated[int, Meta(ge=0)]


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `manifest.json` says.

    Attributes:
        format: 1; another number is for a newer kiosk.
        files: every file of the pack by its path with forward slashes, `manifest.json` and
            `manifest.sig` left out.
    """

    format: Literal[1] = 1
    id: Identifier
    version: Version
    title: Text
    source_language: LanguageCode
    minimum_kiosk: AnyVersion = ""
    files: dict[str, FileFacts]


def manifest_of(about: PackFile, files: Mapping[str, FileFacts]) -> Manifest:
    """Return the manifest of a pack with these files."""
    return Manifest(
        id=about.id,
        version=about.version,
        title=about.title,
        source_language=about.source_language,
        minimum_kiosk=about.minimum_kiosk,
        files={name: files[name] for name in sorted(files) if name not in OWN_FILES},
    )


def written(manifest: Manifest) -> bytes:
    """Return the content of `manifest.json`; the same manifest is always the same bytes."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def read_manifest(content: bytes) -> Manifest:
    """Return what a `manifest.json` says.

    Raises:
        PackRefusedError: it is damaged, or for a newer kiosk.
    """
    try:
        return msgspec.json.decode(content, type=Manifest)
    except (msgspec.ValidationError, msgspec.DecodeError, RecursionError) as error:
        raise PackRefusedError(
            Problem(MANIFEST_FILE, "", sentence("cannot be used: %1", error), _BUILD)
        ) from error


def differences(manifest: Manifest, found: Mapping[str, FileFacts]) -> list[Problem]:
    """Return where a pack's files are not those that its manifest names."""
    fix = sentence("copy the pack again; whoever has changed it on purpose: %1", _BUILD)
    own = {name: facts for name, facts in found.items() if name not in OWN_FILES}
    problems = [
        Problem(name, "", sentence("is in the manifest, but not in the pack"), fix)
        for name in manifest.files
        if name not in own
    ]
    problems += [
        Problem(name, "", sentence("is in the pack, but not in its manifest"), fix)
        for name in own
        if name not in manifest.files
    ]
    problems += [
        Problem(
            name,
            "",
            sentence("is damaged, or has been changed: its content is not that of the manifest"),
            fix,
        )
        for name, facts in own.items()
        if name in manifest.files and manifest.files[name] != facts
    ]
    return problems


def contradictions(manifest: Manifest, about: PackFile) -> list[Problem]:
    """Return where the manifest says something else than `pack.toml`."""
    return [
        Problem(MANIFEST_FILE, name, sentence("says something else than pack.toml"), _BUILD)
        for name in ("id", "version", "title", "source_language", "minimum_kiosk")
        if getattr(manifest, name) != getattr(about, name)
    ]


def newer_kiosk(minimum: str, version: str) -> list[Problem]:
    """Return that a pack needs a newer kiosk than this version, if it does."""
    if not minimum or _numbers(minimum) <= _numbers(version):
        return []
    message = sentence("needs version %1 of the kiosk, and this is %2", minimum, version)
    fix = sentence("update the kiosk first, or ask for a pack that is made for it")
    return [Problem(PACK_FILE, "minimum_kiosk", message, fix)]


def _numbers(version: str) -> tuple[int, ...]:
    parts = [int(part) for part in version.partition("+")[0].split(".")]
    return tuple(parts + [0] * (4 - len(parts)))
