"""Signatures of content packs: Ed25519 (RFC 8032) over the bytes of the manifest."""

import base64
import binascii
import os
from pathlib import Path

from kiosk.packs.manifest import MANIFEST_FILE, SIGNATURE_FILE, PackRefusedError
from kiosk.reading import Problem
from kiosk.sentences import sentence

#: A public key, 32 bytes, as the settings have it
PUBLIC_KEY_PATTERN = "^([A-Za-z0-9+/]{43}=)?$"
_SIGN = sentence("ask whoever made the pack to sign it with kiosk pack sign")


def new_keys(private: Path) -> str:
    """Write a new private key into a file that only its owner may read, and return the public one.

    Raises:
        FileExistsError: there is a file of that name; no key is ever overwritten.
        OSError: it cannot be written.
    """
    from nacl.signing import SigningKey

    key = SigningKey.generate()
    handle = os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(base64.b64encode(bytes(key)) + b"\n")
    return base64.b64encode(bytes(key.verify_key)).decode()


def signature(manifest: bytes, private: Path) -> bytes:
    """Return the content of `manifest.sig` for this content of `manifest.json`.

    Raises:
        PackRefusedError: the file holds no private key.
        OSError: it cannot be read.
    """
    from nacl.signing import SigningKey

    try:
        key = SigningKey(base64.b64decode(private.read_bytes().strip(), validate=True))
    except (binascii.Error, ValueError, TypeError) as error:
        fix = sentence("name the file that kiosk pack keys has made")
        raise PackRefusedError(Problem(str(private), "", sentence("holds no private key"), fix)) from error
    return base64.b64encode(key.sign(manifest).signature) + b"\n"


def check_signature(folder: Path, public: str) -> None:
    """Check a pack's signature, when a public key is set.

    Raises:
        PackRefusedError: the pack is not signed, or not with that key, or was changed since.
    """
    if not public:
        return
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        signed = base64.b64decode((folder / SIGNATURE_FILE).read_bytes().strip(), validate=True)
    except FileNotFoundError:
        message = sentence("is missing: this kiosk only takes packs that are signed")
        raise PackRefusedError(Problem(SIGNATURE_FILE, "", message, _SIGN)) from None
    except (OSError, binascii.Error, ValueError):
        signed = b""
    try:
        VerifyKey(base64.b64decode(public)).verify((folder / MANIFEST_FILE).read_bytes(), signed)
    except (BadSignatureError, ValueError, TypeError) as error:
        message = sentence("does not fit: the pack was signed with another key, or changed since")
        raise PackRefusedError(Problem(SIGNATURE_FILE, "", message, _SIGN)) from error
