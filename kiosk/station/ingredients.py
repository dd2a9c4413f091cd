"""What the kiosk is made of: each part with version, licence and where its files are.

The notice of licences and a package's bill of materials are both written from this list. It is put together
from what is installed.
"""

import json
import re
import sysconfig
import tomllib
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from msgspec import Struct

from kiosk import __version__
from kiosk.station.keyboard_parts import keyboard_parts
from kiosk.station.paths import source_folder

_FILES = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_VERSION = re.compile(r"[-.](?:so\.)?(\d+(?:\.\d+)+)(?:\.[a-z]+)?$")
_DOCUMENTS = Path("usr/share/doc")
_QT = """Copyright The Qt Company Ltd and contributors. Used unchanged and linked dynamically: its libraries
may be replaced. Sources: https://download.qt.io; what Qt itself contains of others is listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html. The licence follows below."""
_FFMPEG = """Copyright the FFmpeg developers. Used unchanged and linked dynamically: its libraries may be
replaced. Sources: https://ffmpeg.org. The licence follows below."""
_ICU = "Copyright Unicode, Inc. Licence: https://github.com/unicode-org/icu/blob/maint/maint-73/icu4c/LICENSE"
_ICONS = """Copyright Pictogrammers and contributors, https://pictogrammers.com. A packaged kiosk has only the
icons that it shows. The licence follows below."""
#: Licences that packages tell in other words than SPDX
_TOLD_OTHERWISE = {
    "Pebble": "LGPL-3.0-only",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "segno": "BSD-3-Clause",
}
#: Debian's packages of the fonts that are used: the family, and its files in a packaged kiosk
_FONTS = {
    "fonts-inter": ("Inter", "Inter-*"),
    "fonts-noto-cjk": ("Noto Sans CJK", "NotoSansCJK-*"),
    "fonts-noto-ui-core": ("Noto Sans Arabic UI", "NotoSansArabicUI-*"),
}
#: What a packaged kiosk takes from the Debian that it is built on: the library, its package, its licence
_OF_DEBIAN = (
    ("libbz2", "libbz2-1.0", "bzip2-1.0.6"),
    ("libffi", "libffi8", "MIT"),
    ("liblzma", "liblzma5", "LicenseRef-public-domain"),
    ("libuuid", "libuuid1", "BSD-3-Clause"),
    ("libz", "zlib1g", "Zlib"),
)
#: Libraries that come with Pillow: the file, what Pillow's own list calls it, its licence. Those without a
#: file are inside the others.
_OF_PILLOW = (
    ("libXau", "libXau", "MIT-open-group"),
    ("libavif", "libavif", "BSD-2-Clause"),
    ("libbrotli", "Brotli", "MIT"),
    ("libfreetype", "FreeType", "FTL"),
    ("libharfbuzz", "HarfBuzz", "MIT-Modern-Variant"),
    ("libjpeg", "libjpeg / libjpeg-turbo", "IJG AND BSD-3-Clause"),
    ("liblcms2", "Little CMS 2", "MIT"),
    ("liblzma", "XZ Utils", "0BSD"),
    ("libopenjp2", "OpenJPEG", "BSD-2-Clause"),
    ("libpng", "libpng", "libpng-2.0"),
    ("libsharpyuv", "libsharpyuv", "BSD-3-Clause"),
    ("libtiff", "libtiff", "libtiff"),
    ("libwebp", "libwebp", "BSD-3-Clause"),
    ("libxcb", "libxcb", "X11"),
    ("libzstd", "Zstandard", "BSD-3-Clause"),
    ("", "zlib", "Zlib"),
)
#: Libraries that come with other packages: the package, the file, its name, its licence
_OF_OTHERS = (
    ("pi_heif", "libde265", "libde265", "LGPL-3.0-or-later"),
    ("pi_heif", "libheif", "libheif", "LGPL-3.0-or-later"),
    ("PyNaCl", "", "libsodium", "ISC"),
)


class Ingredient(Struct, frozen=True):
    """One part of the kiosk.

    Attributes:
        name: what it is called.
        version: empty where nothing tells it.
        licence: an SPDX expression.
        text: copyright and licence in full; empty where that of `within` holds them.
        within: the name of the package that brings it, or empty.
        purl: its package URL, or empty.
        places: patterns of its files in a packaged kiosk; those of a Python package are in its records.
    """

    name: str
    version: str
    licence: str
    text: str = ""
    within: str = ""
    purl: str = ""
    places: tuple[str, ...] = ()


def ingredients(root: Path = Path("/"), packed: Path | None = None) -> Iterator[Ingredient]:
    """Yield everything that the kiosk is made of, itself first.

    Args:
        root: where the system's files are.
        packed: the folder of the executable that the kiosk is becoming: it holds more than the sources do.
    """
    source, debian = source_folder(), _debian_versions(root)
    yield from _own(source)
    yield _python(root)
    tools = {"pyinstaller"} if packed and _files("pyinstaller") else set()
    packages = sorted({*_closure(_direct(source)), *tools}, key=str.lower)
    yield from map(_package, packages)
    yield from _of_qt(root)
    yield from _of_pillow()
    yield from _of_others()
    yield from _fonts(root, packed, debian)
    if packed:
        for library, package, licence in _OF_DEBIAN:
            text, places = _read(root / _DOCUMENTS / package / "copyright"), (f"{library}.so*",)
            yield _debian(package, package, licence, text, places, debian)


def _own(source: Path) -> Iterator[Ingredient]:
    text = _read(source / "LICENSE")
    places = ("kiosk*", "i18n/*", "resources/*", "LICENSE", "NOTICE.txt", "sbom*")
    yield Ingredient("Chongqing Hard Tech", __version__, "GPL-3.0-or-later", text, places=places)
    pack = source / "resources/pack"
    told = tomllib.loads(_read(pack / "pack.toml"))
    name, text = "Texts, pictures and sounds of the exhibition", _read(pack / "LICENSE")
    yield Ingredient(name, told["version"], told["licence"], text, places=("resources/pack/*",))


def _python(root: Path) -> Ingredient:
    short = sysconfig.get_python_version()
    version = sysconfig.get_config_var("py_version") or short
    files = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        root / _DOCUMENTS / f"python{short}" / "copyright",
    )
    text = next(filter(None, map(_read, files)), "https://docs.python.org/3/license.html")
    # On Windows these are what its installer puts beside it, too.
    places = ("libpython*", "python3*", "base_library.zip", "*.pyd", "vcruntime*.dll", "libffi*.dll")
    return Ingredient("Python", version, "PSF-2.0", text, purl=_generic("python", version), places=places)


def _of_qt(root: Path) -> Iterator[Ingredient]:
    """Yield what PySide6 brings beside its own bindings."""
    essentials, addons = (f"PySide6_{part}" for part in ("Essentials", "Addons"))
    files = {file.name: Path(str(file.locate())) for file in _files(essentials) + _files(addons)}
    codec = next((path for name, path in sorted(files.items()) if re.match(r"(lib)?avutil", name)), None)
    name, version = "FFmpeg in Qt Multimedia", _told_in(codec, rb"FFmpeg version (\d[\w.]*)")
    places: tuple[str, ...] = (
        "PySide6/Qt/lib/libav*",
        "PySide6/Qt/lib/libsw*",
        "PySide6/av*.dll",
        "PySide6/sw*.dll",
    )
    purl = _generic("ffmpeg", version)
    yield Ingredient(name, version, "LGPL-2.1-or-later", _FFMPEG, addons, purl, places)
    icu = next((path for name, path in sorted(files.items()) if name.startswith("libicuuc.so")), None)
    version = _told_in(icu, rb"\0(\d\d\.\d+(?:\.\d+)?)\0")
    if icu:
        text, places = _read(root / _DOCUMENTS / "libicu72/copyright") or _ICU, ("PySide6/Qt/lib/libicu*",)
        purl = _generic("icu", version)
        yield Ingredient("ICU in Qt", version, "Unicode-DFS-2016", text, essentials, purl, places)
    version = metadata.version(essentials)
    places = ("*Qt6*", "PySide6/Qt/*", "PySide6/plugins/*", "PySide6/qml/*", "PySide6/lrelease*")
    purl = _generic("qt", version)
    yield Ingredient("Qt in PySide6", version, "LGPL-3.0-only", _QT, essentials, purl, places)
    yield from (Ingredient(*told, places=places) for told, places in keyboard_parts(version, addons))
    fonts = (file.name for file in _files("QtAwesome") if "materialdesignicons6" in file.name)
    icons = next((found[1] for found in map(_VERSION.search, fonts) if found), "")
    place = "qtawesome/fonts/materialdesignicons6-*"
    name = "Material Design Icons, the font in QtAwesome"
    yield Ingredient(name, icons, "Apache-2.0", _ICONS, "QtAwesome", places=(place,))


def _told_in(library: Path | None, version: bytes) -> str:
    found = re.search(version, library.read_bytes()) if library else None
    return found[1].decode() if found else ""


def _of_pillow() -> Iterator[Ingredient]:
    files = _files("pillow")
    versions = {part["name"]: part.get("version", "") for part in _told_by_pillow(files)}
    libraries = sorted(file.name for file in files if str(file).startswith("pillow.libs/"))
    for start, name, licence in _OF_PILLOW:
        file = next((library for library in libraries if start and library.startswith(start)), "")
        found = _VERSION.search(file)
        version = versions.get(name) or (found[1] if found else "")
        if start == "libpng":
            # Its file counts otherwise: 16.58.0 is 1.6.58.
            version = re.sub(r"^16\.(\d+)\.0$", r"1.6.\1", version)
        if file or not start:
            places = (f"pillow.libs/{start}*",) if start else ()
            yield Ingredient(name, version, licence, within="pillow", places=places)


def _of_others() -> Iterator[Ingredient]:
    """Yield what other packages bring; their own texts hold the licences."""
    for package, start, name, licence in _OF_OTHERS:
        files = sorted(file.name for file in _files(package) if file.name.startswith(start))
        found = _VERSION.search(files[0]) if files and start else None
        if files:
            places = (f"{package}.libs/{start}*",) if start else ()
            yield Ingredient(name, found[1] if found else "", licence, within=package, places=places)


def _told_by_pillow(files: list[metadata.PackagePath]) -> Iterator[dict[str, str]]:
    for file in sorted(files, key=str):
        if file.match("*.dist-info/sboms/*.json"):
            yield from json.loads(file.read_text("utf-8"))["components"]


def _fonts(root: Path, packed: Path | None, debian: Mapping[str, str]) -> Iterator[Ingredient]:
    for package, (family, files) in _FONTS.items():
        # On Windows, where they have been cut elsewhere, it is beside them only.
        beside = (packed or root) / "resources/fonts" / f"{package}.txt"
        if text := _read(root / _DOCUMENTS / package / "copyright") or _read(beside):
            places = (f"resources/fonts/{files}", f"resources/fonts/{package}.txt")
            yield _debian(family, package, "OFL-1.1", text, places, debian)


def _debian(
    name: str, package: str, licence: str, text: str, places: tuple[str, ...], versions: Mapping[str, str]
) -> Ingredient:
    version = versions.get(package, "")
    purl = f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}" if version else ""
    return Ingredient(name, version, licence, text, purl=purl, places=places)


def _generic(name: str, version: str) -> str:
    return f"pkg:generic/{name}@{version}" if version else ""


def _debian_versions(root: Path) -> dict[str, str]:
    """Return the version of each package of Debian that is installed."""
    entry = re.compile(r"^Package: (\S+)\n(?:\S.*\n| .*\n)*?Version: (\S+)$", re.MULTILINE)
    return dict(entry.findall(_read(root / "var/lib/dpkg/status")))


def _direct(source: Path) -> list[str]:
    """Return the packages that the project asks for."""
    project = tomllib.loads(_read(source / "pyproject.toml")).get("project", {})
    return [_name_in(wanted) for wanted in project.get("dependencies", ())]


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


def _package(name: str) -> Ingredient:
    package = metadata.distribution(name)
    told = package.metadata
    licence = _TOLD_OTHERWISE.get(name) or told["License-Expression"] or told["License"] or "NOASSERTION"
    files = [file for file in _files(name) if _FILES.search(str(file)) and ".dist-info" in str(file)]
    texts = [_read(Path(str(package.locate_file(file)))) for file in sorted(files, key=str)]
    text = "\n\n".join(filter(None, texts)) or _address(package)
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{package.version}"
    return Ingredient(package.name, package.version, licence, text, purl=purl)


def _files(package: str) -> list[metadata.PackagePath]:
    try:
        return metadata.files(package) or []
    except metadata.PackageNotFoundError:
        return []


def _address(package: metadata.Distribution) -> str:
    told = package.metadata
    addresses = [told["Home-page"] or "", *(told.get_all("Project-URL") or ())]
    return "\n".join(filter(None, ["Its packages carry no text of their own.", *addresses]))


def _name_in(wanted: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", wanted, maxsplit=1)[0]


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""
