"""The licences of everything that the kiosk is made of, as one text: the notice.

From source it is put together from what is installed; a packaged kiosk carries it as a file, which the
build writes with `notice()`. It is a row of parts, each with a heading between two rules.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.station.ingredients import ingredients
from kiosk.station.paths import shipped_notice

#: A sign that stands in no licence
_RULE = "━" * 78
_COMMON = Path("usr/share/common-licenses")
#: Licences that packages name without their text
_COMMON_TEXTS = ("LGPL-3", "LGPL-2.1", "Apache-2.0")


class Part(Struct, frozen=True):
    """One part of the notice.

    Attributes:
        heading: what it is, with its version, and the name of the licence.
        text: copyright and licence in full.
    """

    heading: str
    text: str


def notice(root: Path = Path("/"), packed: Path | None = None) -> str:
    """Return the notice: the packaged file if there is one, else what is installed under `root`.

    Args:
        root: where the system's files are.
        packed: the folder of the executable that the kiosk is becoming.
    """
    try:
        return shipped_notice().read_text("utf-8")
    except OSError:
        return "\n".join(_written(part) for part in _parts(root, packed))


def parts_of(text: str) -> list[Part]:
    """Return the parts of a notice."""
    pieces = re.split(rf"^{_RULE}\n(.+)\n{_RULE}\n", text, flags=re.MULTILINE)
    pairs = zip(pieces[1::2], pieces[2::2], strict=True)
    return [Part(heading, body.strip()) for heading, body in pairs]


def _written(part: Part) -> str:
    return f"{_RULE}\n{part.heading}\n{_RULE}\n\n{part.text.strip()}\n"


def _parts(root: Path, packed: Path | None) -> Iterator[Part]:
    for part in ingredients(root, packed):
        if part.text:
            yield Part(f"{f'{part.name} {part.version}'.strip()}: {part.licence}", part.text)
    for name in _COMMON_TEXTS:
        try:
            yield Part(f"The text of {name}", (root / _COMMON / name).read_text("utf-8", "replace"))
        except OSError:
            # Not on every system: those name where their licences are read.
            continue
