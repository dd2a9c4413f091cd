"""Qt's keyboard and what it holds of others, for the list of ingredients."""

from collections.abc import Iterator

#: Name, version, licence, copyright, and the package that brings it
Told = tuple[str, str, str, str, str]

_QT = """Copyright The Qt Company Ltd and contributors. Used unchanged. Sources: https://download.qt.io.
Its licence is the kiosk's, in version 3."""
_FOLDER = "PySide6/*qml/QtQuick/VirtualKeyboard/"
#: The folder of a plugin, its name, its licence, whose it is
_PLUGINS = (
    ("OpenWNN", "OpenWnn", "Apache-2.0", "OMRON SOFTWARE Co., Ltd."),
    ("Pinyin", "PinyinIME", "Apache-2.0", "The Android Open Source Project"),
    (
        "TCIme",
        "Traditional Chinese IME",
        "Apache-2.0 AND BSD-3-Clause",
        "Google Inc., TaBE Project, Pai-Hsiang Hsiao, Academia Sinica and Chih-Hao Tsai",
    ),
)


def keyboard_parts(version: str, package: str) -> Iterator[tuple[Told, tuple[str, ...]]]:
    """Yield what is told of each part, and the patterns of its files in a packaged kiosk."""
    places = ("*Qt6VirtualKeyboard*", f"{_FOLDER}*", "PySide6/*plugins/platforminputcontexts/*")
    yield ("Qt Virtual Keyboard", version, "GPL-3.0-only", _QT, package), places
    for folder, name, licence, holder in _PLUGINS:
        text = f"Copyright {holder}. Licence: https://doc.qt.io/qt-6/qtvirtualkeyboard-index.html"
        named = f"{name} in Qt Virtual Keyboard"
        yield (named, version, licence, text, package), (f"{_FOLDER}Plugins/{folder}/*",)
