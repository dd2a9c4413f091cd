"""What of Qt and Python goes into the executable: an allow-list, and the libraries that it needs.

PyInstaller's own collection takes every plugin and QML module it finds, 554 MB. Here only what is named
stays, and then only those of Qt's libraries that something kept needs, directly or through others.
"""

from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

# An entry of PyInstaller's tables: where it goes, where it comes from, its kind.
Entry = tuple[str, str, str]

# Python modules that PyInstaller would follow without use; some belong to the tools it is built with. In
# place of QtOpenGL, 9 MB, entry.py puts an empty one.
MODULES_LEFT_OUT = (
    "PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "PySide6.QtConcurrent", "PySide6.QtDBus",
    "PySide6.QtMultimediaWidgets", "PySide6.QtOpenGL", "PySide6.QtTest", "PySide6.QtWidgets",
    "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_hashlib", "_sqlite3",
    "_ssl", "attr", "attrs", "defusedxml", "numpy", "pip", "pydoc", "setuptools", "ssl", "tkinter",
    "typing_extensions", "unittest",
)  # fmt: skip

_PLUGINS = (
    "imageformats/*qjpeg*",
    "imageformats/*qwebp*",
    "multimedia/*ffmpeg*",
    "platforminputcontexts/*qtvirtualkeyboard*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "texttospeech/*speechd*",
    "texttospeech/*sapi*",
    "texttospeech/*winrt*",
    "wayland-graphics-integration-client/*egl*",
    "wayland-shell-integration/*fullscreen-shell*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*",
)
_QML = (
    # The keyboard's; it asks for every one of its parts, those for languages that the kiosk has not as well.
    "Qt/labs/folderlistmodel",
    "QtMultimedia",
    "QtQml",
    "QtQml/Models",
    "QtQml/WorkerScript",
    "QtQuick",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/VirtualKeyboard",
    "QtQuick/VirtualKeyboard/Components",
    "QtQuick/VirtualKeyboard/Core",
    "QtQuick/VirtualKeyboard/Layouts",
    "QtQuick/VirtualKeyboard/Plugins",
    "QtQuick/VirtualKeyboard/Plugins/Hangul",
    "QtQuick/VirtualKeyboard/Plugins/OpenWNN",
    "QtQuick/VirtualKeyboard/Plugins/Pinyin",
    "QtQuick/VirtualKeyboard/Plugins/TCIme",
    "QtQuick/VirtualKeyboard/Plugins/Thai",
    "QtQuick/VirtualKeyboard/Settings",
    "QtQuick/VirtualKeyboard/Styles",
    "QtQuick/VirtualKeyboard/Styles/Builtin",
    "QtQuick/Window",
)
PROGRAMS = ("lrelease", "lrelease.exe")
# Of the machine's own libraries only those of Python: the others belong to its drivers, fonts and
# sound, and come with its packages; so does expat, which newer machines build for newer ones only.
_OF_PYTHON = ("libpython*", "libffi*", "libbz2*", "liblzma*", "libz.*", "libuuid*")


def modules_of_the_kiosk(root: Path) -> list[str]:
    """Return the names of all modules of the kiosk: it loads its commands and its voice by name."""
    files = sorted((root / "kiosk").rglob("*.py"))
    names = [".".join(file.relative_to(root).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in names]


def without_unused_parts(entries: Iterable[Entry], build_machine: tuple[str, ...]) -> list[Entry]:
    """Return the entries without what the kiosk does not use of Qt, and without the machine's libraries.

    Args:
        entries: a table of PyInstaller's.
        build_machine: the folders, each with a slash behind, whose libraries every machine has its own of.
    """
    return [entry for entry in entries if _is_used(entry, build_machine)]


def without_needless_libraries(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Return the entries without those libraries of Qt's that nothing kept needs.

    Args:
        entries: a table that holds every library, and everything that needs one.
        needs: returns the names of the libraries that the file of this path is linked with.
    """
    entries = list(entries)
    libraries = {_name(entry): entry for entry in entries if is_library(entry)}
    wanted, open_files = set[str](), [entry[1] for entry in entries if not is_library(entry)]
    while open_files:
        for name in needs(open_files.pop()):
            if name in libraries and name not in wanted:
                wanted.add(name)
                open_files.append(libraries[name][1])
    return [entry for entry in entries if not is_library(entry) or _name(entry) in wanted]


def is_library(entry: Entry) -> bool:
    """Whether it is one of the libraries that come with Qt, as opposed to a plugin or a module."""
    path = PurePosixPath(_place(entry))
    in_qt = path.parent.as_posix() in ("PySide6/Qt/lib", "PySide6", ".", "shiboken6")
    return in_qt and (path.suffix == ".dll" or ".so." in path.name) and not path.name.startswith("libpython")


def _is_used(entry: Entry, build_machine: tuple[str, ...]) -> bool:
    place, name = _place(entry), _name(entry)
    for root in ("PySide6/Qt/", "PySide6/"):
        if place.startswith(f"{root}plugins/"):
            return any(fnmatch(place.removeprefix(f"{root}plugins/"), pattern) for pattern in _PLUGINS)
        if place.startswith(f"{root}qml/"):
            module = PurePosixPath(place.removeprefix(f"{root}qml/")).parent.as_posix()
            return module in _QML and not name.endswith(".qmltypes")
    # Links to libraries are for programs that look for them beside the executable.
    if entry[2] == "SYMLINK" and not name.startswith("libpython"):
        return False
    if "/translations/" in place or place.startswith("PySide6/Qt/resources"):
        return False
    if entry[1].startswith(build_machine) and ".so" in name:
        return any(fnmatch(name, pattern) for pattern in _OF_PYTHON)
    return True


def _place(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def _name(entry: Entry) -> str:
    return PurePosixPath(_place(entry)).name
