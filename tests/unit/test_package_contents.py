"""What goes into the executable, and what stays out."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
QT = "PySide6/Qt"


@pytest.fixture(scope="module")
def contents() -> ModuleType:
    """The list of what goes in; the build loads it by its place, too."""
    spec = importlib.util.spec_from_file_location("contents", ROOT / "packaging/executable/contents.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        (f"{QT}/plugins/platforms/libqwayland.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        (f"{QT}/plugins/platforms/libqvnc.so", False),
        (f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", True),
        (f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", False),
        (f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so", True),
        (f"{QT}/plugins/texttospeech/libqtexttospeech_mock.so", False),
        (f"{QT}/qml/QtQuick/libqtquick2plugin.so", True),
        (f"{QT}/qml/QtQuick/qmldir", True),
        (f"{QT}/qml/QtQuick/plugins.qmltypes", False),
        (f"{QT}/qml/QtQuick/Controls/qmldir", False),
        (f"{QT}/qml/QtQuick3D/qmldir", False),
        (f"{QT}/translations/qt_de.qm", False),
        ("kiosk/ui/qml/Exhibit/Main.qml", True),
        ("resources/pack/pack.toml", True),
    ],
)
def test_parts_of_qt(contents: ModuleType, place: str, kept: bool) -> None:
    """Of Qt's plugins and modules only those stay that the kiosk uses; its own files all do."""
    entries = [(place, "/somewhere/else", "DATA")]
    assert bool(contents.without_unused_parts(entries, ("/usr/lib/",))) == kept


def test_libraries_of_the_machine(contents: ModuleType) -> None:
    """Every machine has its own drivers and sound; Python's libraries come along."""
    entries = [
        ("libGL.so.1", "/usr/lib/libGL.so.1", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        (f"{QT}/lib/libQt6Core.so.6", "/venv/libQt6Core.so.6", "BINARY"),
        ("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    kept = contents.without_unused_parts(entries, ("/usr/lib/",))
    assert [entry[0] for entry in kept] == ["libpython3.11.so.1.0", f"{QT}/lib/libQt6Core.so.6"]


def test_libraries_that_nothing_needs(contents: ModuleType) -> None:
    """A library stays when a plugin needs it, be it through another library."""
    entries = [
        (f"{QT}/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
        (f"{QT}/lib/libQt6XcbQpa.so.6", "qpa", "BINARY"),
        (f"{QT}/lib/libQt6Gui.so.6", "gui", "BINARY"),
        (f"{QT}/lib/libQt6Charts.so.6", "charts", "BINARY"),
        ("PySide6/QtCore.abi3.so", "binding", "EXTENSION"),
    ]
    needs = {
        "xcb": ["libQt6XcbQpa.so.6"],
        "qpa": ["libQt6Gui.so.6", "libc.so.6"],
        "charts": ["libQt6Gui.so.6"],
    }
    kept = contents.without_needless_libraries(entries, lambda path: needs.get(path, []))
    assert [entry[1] for entry in kept] == ["xcb", "qpa", "gui", "binding"]


def test_every_module_of_the_kiosk_goes_in(contents: ModuleType) -> None:
    """Commands and the voice are loaded by name, where nothing that looks for imports would find them."""
    names = contents.modules_of_the_kiosk(ROOT)
    assert {"kiosk", "kiosk.__main__", "kiosk.commands.pack_check", "kiosk.ui.voice"} <= set(names)


def test_every_qml_module_that_is_imported_goes_in(contents: ModuleType) -> None:
    """A module that a QML file imports and the list does not name would be missed on the screen only."""
    files = (ROOT / "kiosk/ui/qml").rglob("*.qml")
    imported = {
        line.split()[1].replace(".", "/")
        for file in files
        for line in file.read_text("utf-8").splitlines()
        if line.startswith("import Qt")
    }
    assert imported
    for module in imported:
        assert contents.without_unused_parts([(f"{QT}/qml/{module}/qmldir", "", "DATA")], ()), module


def test_every_part_of_the_keyboard_goes_in(contents: ModuleType) -> None:
    """Qt's keyboard asks for modules that the kiosk does not name; without one there is no keyboard."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    modules = Path(spec.origin).parent / "Qt/qml"
    asked = set()
    for qmldir in (modules / "QtQuick/VirtualKeyboard").rglob("qmldir"):
        words = [line.split() for line in qmldir.read_text("utf-8").splitlines() if line]
        asked |= {line[1].replace(".", "/") for line in words if line[0] in ("module", "import", "depends")}
    assert "Qt/labs/folderlistmodel" in asked
    for module in asked:
        assert contents.without_unused_parts([(f"{QT}/qml/{module}/qmldir", "", "DATA")], ()), module
