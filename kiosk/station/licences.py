"""The licences of everything that the kiosk is made of, as one text: the notice.

From source it is put together from what is installed; a packaged kiosk carries it as a file, which the
build writes with `notice()`. It is a row of parts, each with a heading between two rules.
"""

import re
import sysconfig
import tomllib
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

from msgspec import Struct

from kiosk import __version__
from kiosk.station.paths import shipped_notice, source_folder

#: A sign that stands in no licence
_RULE = "━" * 78
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FILES = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_DOCUMENTS = Path("usr/share/doc")
_COMMON = Path("usr/share/common-licenses")
#: Debian's packages of the fonts that are used
_FONTS = {
    "fonts-inter": "Inter",
    "fonts-noto-cjk": "Noto Sans CJK",
    "fonts-noto-ui-core": "Noto Sans Arabic UI",
}
_QT = """Qt: copyright The Qt Company Ltd and contributors. Used unchanged and linked dynamically: its
libraries may be replaced. Sources: https://download.qt.io; what Qt itself contains of others is listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html.
FFmpeg: copyright the FFmpeg developers. Sources: https://ffmpeg.org.
Both licences follow below."""
_ICONS = """Copyright Pictogrammers and contributors, https://pictogrammers.com.
The licence follows below."""
_CLASSIFIER = "License :: OSI Approved :: "
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


def notice(root: Path = Path("/"), built_with: Sequence[str] = ()) -> str:
    """Return the notice: the packaged file if there is one, else what is installed under `root`.

    Args:
        root: where the system's files are.
        built_with: Python packages of which something gets into what is built.
    """
    try:
        return shipped_notice().read_text("utf-8")
    except OSError:
        return "\n".join(_written(part) for part in _parts(root, built_with))


def parts_of(text: str) -> list[Part]:
    """Return the parts of a notice."""
    pieces = re.split(rf"^{_RULE}\n(.+)\n{_RULE}\n", text, flags=re.MULTILINE)
    pairs = zip(pieces[1::2], pieces[2::2], strict=True)
    return [Part(heading, body.strip()) for heading, body in pairs]


def _written(part: Part) -> str:
    return f"{_RULE}\n{part.heading}\n{_RULE}\n\n{part.text.strip()}\n"


def _parts(root: Path, built_with: Sequence[str]) -> Iterator[Part]:
    source = source_folder()
    yield Part(f"Chongqing Hard Tech {__version__}: GPL-3.0-or-later", _read(source / "LICENSE"))
    pack = _read(source / "resources/pack/LICENSE")
    yield Part("Texts, pictures and sounds of the exhibition: CC BY 4.0", pack)
    yield _python(root)
    yield from map(_package, sorted({*_closure(_direct(source)), *built_with}, key=str.lower))
    yield Part("Qt in PySide6: LGPL-3.0-only; FFmpeg in Qt Multimedia: LGPL-2.1-or-later", _QT)
    yield Part("Material Design Icons, the font in QtAwesome: Apache-2.0", _ICONS)
    for package, family in _FONTS.items():
        text = _read(root / _DOCUMENTS / package / "copyright")
        if text:
            yield Part(f"{family}: SIL Open Font License 1.1", text)
    for name in _COMMON_TEXTS:
        text = _read(root / _COMMON / name)
        if text:
            yield Part(f"The text of {name}", text)


def _python(root: Path) -> Part:
    version = sysconfig.get_python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        root / _DOCUMENTS / f"python{version}" / "copyright",
    )
    text = next(filter(None, map(_read, places)), "https://docs.python.org/3/license.html")
    return Part(f"Python {version}: PSF-2.0", text)


def _direct(source: Path) -> list[str]:
    """Return the packages that the project asks for."""
    try:
        project = tomllib.loads(_read(source / "pyproject.toml"))["project"]
    except KeyError:
        return []
    return [_name_in(wanted) for wanted in project["dependencies"]]


def _closure(names: list[str]) -> set[str]:
    """Return these packages and everything that they ask for, as far as it is installed."""
    found: set[str] = set()
    left = list(names)
    while left:
        try:
            package = metadata.distribution(left.pop())
        except metadata.PackageNotFoundError:
            # Asked for on other systems only.
            continue
        if package.name not in found:
            found.add(package.name)
            wanted = (entry for entry in package.requires or () if "extra ==" not in entry)
            left += map(_name_in, wanted)
    return found


def _package(name: str) -> Part:
    package = metadata.distribution(name)
    told = package.metadata
    classified = (entry for entry in told.get_all("Classifier") or () if entry.startswith(_CLASSIFIER))
    licence = told["License-Expression"] or told["License"] or next(classified, "see below")
    files = [file for file in package.files or () if _FILES.search(str(file)) and ".dist-info" in str(file)]
    texts = [_read(Path(str(package.locate_file(file)))) for file in sorted(files, key=str)]
    heading = f"{package.name} {package.version}: {licence.splitlines()[0].removeprefix(_CLASSIFIER)}"
    return Part(heading, "\n\n".join(filter(None, texts)) or _address(package))


def _address(package: metadata.Distribution) -> str:
    told = package.metadata
    addresses = [told["Home-page"] or "", *(told.get_all("Project-URL") or ())]
    return "\n".join(filter(None, ["Its packages carry no text of their own.", *addresses]))


def _name_in(wanted: str) -> str:
    found = _NAME.match(wanted)
    return found[0] if found else wanted


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""
