"""The executable's bill of materials: everything inside, with version and licence, the same each time."""

import hashlib
import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__
from kiosk.station.ingredients import Ingredient, ingredients
from tests.support.machines import write

EXECUTABLE = Path(__file__).parents[2] / "packaging/executable"
BUILT_AT = 1_700_000_000
KIOSK = Ingredient("Kiosk", "1.0", "GPL-3.0-or-later", "text", places=("kiosk*",))
LIBRARY = Ingredient(
    "Sound", "2.1", "LGPL-2.1-or-later", "text", "Toolkit", "pkg:generic/sound@2.1", ("*/libsound*",)
)
TOOLKIT = Ingredient("Toolkit", "6.0", "LGPL-3.0-only OR GPL-3.0-only", "text", places=("qt/*",))
SILENT = Ingredient("Codec", "0.3", "MIT", within="Toolkit")
PARTS = [KIOSK, LIBRARY, TOOLKIT, SILENT]


def load(name: str) -> ModuleType:
    """Load a module of the build by its place, as the build does."""
    spec = importlib.util.spec_from_file_location(name, EXECUTABLE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    """What writes the bill."""
    return load("sbom")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A packaged kiosk."""
    files = {"kiosk": "", "_internal/kiosk/Main.qml": "", "_internal/qt/notes.txt": ""}
    write(tmp_path, files)
    (tmp_path / "_internal/qt/libsound.so.2").write_bytes(b"\x7fELF sound")
    return tmp_path


def test_every_part_has_version_licence_and_address(sbom: ModuleType, folder: Path) -> None:
    """One licence by its name, several as an expression; the kiosk itself is what the bill is about."""
    told = sbom.bill(folder, PARTS, set(), BUILT_AT)
    assert told["metadata"]["component"]["name"] == "Kiosk"
    parts = {part["name"]: part for part in told["components"]}
    assert set(parts) == {"Sound", "Toolkit", "Codec"}
    assert parts["Sound"]["version"] == "2.1"
    assert parts["Sound"]["purl"] == "pkg:generic/sound@2.1"
    assert parts["Sound"]["licenses"] == [{"license": {"id": "LGPL-2.1-or-later"}}]
    assert parts["Toolkit"]["licenses"] == [{"expression": "LGPL-3.0-only OR GPL-3.0-only"}]


def test_libraries_have_their_checksum(sbom: ModuleType, folder: Path) -> None:
    """With the part that is nearest to them, not with the folder's; what is no library is not told."""
    parts = {part["name"]: part for part in sbom.bill(folder, PARTS, set(), BUILT_AT)["components"]}
    (file,) = parts["Sound"]["components"]
    assert file["name"] == "_internal/qt/libsound.so.2"
    assert file["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(b"\x7fELF sound").hexdigest()}]
    assert "components" not in parts["Toolkit"]


def test_who_brings_whom(sbom: ModuleType, folder: Path) -> None:
    """The kiosk its parts, a part what is within it."""
    told = sbom.bill(folder, PARTS, set(), BUILT_AT)
    names = {part["bom-ref"]: part["name"] for part in (*told["components"], told["metadata"]["component"])}
    brings = {
        names[entry["ref"]]: {names[ref] for ref in entry["dependsOn"]} for entry in told["dependencies"]
    }
    assert brings == {"Kiosk": {"Toolkit"}, "Toolkit": {"Sound", "Codec"}}


def test_a_part_that_is_not_inside(sbom: ModuleType, folder: Path) -> None:
    """It is not listed, nor is what would be within it."""
    (folder / "_internal/qt/libsound.so.2").unlink()
    (folder / "_internal/qt/notes.txt").unlink()
    assert sbom.bill(folder, PARTS, set(), BUILT_AT)["components"] == []


def test_a_file_that_nobody_answers_for(sbom: ModuleType, folder: Path) -> None:
    """The build stops and names it."""
    write(folder, {"_internal/stranger.txt": ""})
    with pytest.raises(sbom.UnknownPartError, match=r"stranger\.txt"):
        sbom.bill(folder, PARTS, set(), BUILT_AT)


def test_a_package_that_nobody_answers_for(sbom: ModuleType, folder: Path) -> None:
    """A module that slipped into the executable from the tools it is built with."""
    with pytest.raises(sbom.UnknownPartError, match="stowaway"):
        sbom.bill(folder, PARTS, {"stowaway"}, BUILT_AT)


def test_the_same_inputs_give_the_same_bill(sbom: ModuleType, folder: Path) -> None:
    """Only the time that is given is told; another content has another number."""
    first, later = (sbom.bill(folder, PARTS, set(), moment) for moment in (BUILT_AT, BUILT_AT + 60))
    assert json.dumps(first) == json.dumps(sbom.bill(folder, PARTS, set(), BUILT_AT))
    assert first["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert first["serialNumber"] == later["serialNumber"]
    (folder / "_internal/qt/libsound.so.2").write_bytes(b"\x7fELF other")
    assert sbom.bill(folder, PARTS, set(), BUILT_AT)["serialNumber"] != first["serialNumber"]


def test_packages_of_the_executable(sbom: ModuleType, tmp_path: Path) -> None:
    """They are told by where their modules come from; PyInstaller's own part is always there."""
    modules = [
        ("msgspec.json", "/somewhere/site-packages/msgspec/json.py", "PYMODULE"),
        ("kiosk.clock", "/somewhere/kiosk/clock.py", "PYMODULE"),
    ]
    (tmp_path / "modules.toc").write_text(repr(("archive", modules)))
    assert sbom.packages_in(tmp_path / "modules.toc") == {"msgspec", "pyinstaller"}


def test_the_ingredients() -> None:
    """What no package of Python tells is there as well, each with a version."""
    parts = {part.name: part for part in ingredients()}
    assert parts["Chongqing Hard Tech"].version == __version__
    for name, licence in (
        ("Python", "PSF-2.0"),
        ("Qt in PySide6", "LGPL-3.0-only"),
        ("Qt Virtual Keyboard", "GPL-3.0-only"),
        ("PinyinIME in Qt Virtual Keyboard", "Apache-2.0"),
        ("FFmpeg in Qt Multimedia", "LGPL-2.1-or-later"),
        ("Texts, pictures and sounds of the exhibition", "CC-BY-4.0"),
        ("Material Design Icons, the font in QtAwesome", "Apache-2.0"),
        ("Noto Sans CJK", "OFL-1.1"),
        ("libwebp", "BSD-3-Clause"),
    ):
        assert parts[name].licence == licence
        assert re.match(r"[\d:]", parts[name].version), name


def test_licences_are_spdx(tmp_path: Path) -> None:
    """Names without spaces, joined by words of SPDX: `BSD License` would be none."""
    name = r"[A-Za-z0-9.+-]+"
    for part in ingredients(packed=tmp_path):
        assert re.fullmatch(rf"{name}(?: (?:AND|OR|WITH) {name})*", part.licence), part


def test_libraries_of_debian(tmp_path: Path) -> None:
    """A packaged kiosk holds some, with the version that is installed where it is built."""
    entry = "Package: libffi8\nStatus: install ok installed\nMulti-Arch: same\nVersion: 3.4.4-1\n\n"
    write(tmp_path, {"var/lib/dpkg/status": f"Package: other\nVersion: 9\n\n{entry}"})
    assert "libffi8" not in {part.name for part in ingredients(tmp_path)}
    (part,) = (part for part in ingredients(tmp_path, packed=tmp_path) if part.name == "libffi8")
    assert (part.version, part.purl) == ("3.4.4-1", "pkg:deb/debian/libffi8@3.4.4-1")


def test_fonts_that_were_cut_elsewhere(tmp_path: Path) -> None:
    """On Windows no package of Debian is installed: their licence comes with them."""
    write(tmp_path, {"resources/fonts/fonts-inter.txt": "Copyright the Inter Project Authors"})
    (part,) = (part for part in ingredients(tmp_path / "none", packed=tmp_path) if part.name == "Inter")
    assert part.text == "Copyright the Inter Project Authors"


def test_the_table_of_sizes(sbom: ModuleType) -> None:
    """Each part is counted where it belongs, and a small package with Python."""
    assert sbom.__name__ == "sbom"
    sizes = load("sizes")
    assert sizes.row_of("FFmpeg in Qt Multimedia") == "FFmpeg, for videos"
    assert sizes.row_of("Noto Sans CJK") == "fonts for ten languages"
    assert sizes.row_of("msgspec") == "Python and small packages"
    assert {sizes.row_of(part.name) for part in ingredients()} == set(sizes.ROWS)
