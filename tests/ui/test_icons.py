"""The glyphs of the interface are the ones their names promise."""

import json
import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from kiosk.ui import fonts
from kiosk.ui.window import QML_FOLDER

NAMES = {
    "home": "view-grid-outline",
    "left": "chevron-left",
    "right": "chevron-right",
    "language": "translate",
    "access": "human",
    "asItWas": "restore",
    "close": "close",
    "chosen": "check",
    "turn": "rotate-360",
    "closer": "magnify-plus-outline",
    "erase": "backspace-outline",
    "warning": "alert",
    "stick": "usb",
    "numbers": "chart-donut",
    "touch": "gesture-tap",
    "hear": "volume-high",
    "stop": "stop",
    "takeaway": "qrcode-scan",
    "handle": "drag-horizontal-variant",
    "add": "plus",
    "up": "chevron-up",
    "down": "chevron-down",
    "remove": "trash-can-outline",
    "copy": "content-copy",
    "curvedLeft": "undo",
    "curvedRight": "redo",
    "play": "play",
    "film": "movie-outline",
    "words": "message-text-outline",
    "picture": "image-outline",
    "unknown": "help",
    "sheet": "clipboard-check-outline",
    "enter": "keyboard-return",
    "shift": "apple-keyboard-shift",
    "hideKeys": "keyboard-close",
    "licences": "scale-balance",
}
GLYPH = re.compile(r'property string (\w+): "\\u\{([0-9a-f]+)\}"')


@pytest.fixture
def glyphs() -> dict[str, int]:
    """Each icon of the theme with its code point."""
    text = (QML_FOLDER / "Exhibit" / "Theme" / "Icons.qml").read_text("utf-8")
    return {name: int(code, 16) for name, code in GLYPH.findall(text)}


def test_every_glyph_is_the_one_of_its_name(glyphs: dict[str, int]) -> None:
    """Icons.qml agrees with the table of the QtAwesome that is installed."""
    spec = find_spec("qtawesome")
    assert spec is not None
    assert spec.origin is not None
    (table,) = Path(spec.origin).parent.glob("fonts/materialdesignicons6-webfont-charmap-*.json")
    codes = {name: int(code, 16) for name, code in json.loads(table.read_text("utf-8")).items()}
    assert glyphs == {icon: codes[name] for icon, name in NAMES.items()}


def test_every_glyph_is_in_the_font_that_is_loaded(glyphs: dict[str, int]) -> None:
    """Else a box would stand on the button."""
    file = fonts._icon_file()
    assert file is not None
    font = QRawFont(str(file), 20)
    assert font.familyName() == "Material Design Icons"
    assert [name for name, code in glyphs.items() if not font.supportsCharacter(code)] == []
