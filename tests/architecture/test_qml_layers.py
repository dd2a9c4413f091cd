"""The arrows between the folders of QML files."""

import re
from pathlib import Path

QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml" / "Exhibit"

# A folder's files may import these modules of ours, and no others.
ALLOWED = {
    "Theme": set(),
    "Controls": {"Exhibit.Theme"},
    "Figures": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Backend"},
    "Parts": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Figures", "Exhibit.Backend"},
    "Console": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Backend"},
    "Screens": {"Exhibit.Theme", "Exhibit.Controls", "Exhibit.Parts", "Exhibit.Console", "Exhibit.Backend"},
}
SINGLETONS = re.compile(r"\b(Visit|Languages|Access|Exhibition|Speech|Takeaway)\.")


def test_every_folder_has_its_place() -> None:
    """A new folder of QML files must choose what it may import."""
    assert {file.parent.name for file in QML.glob("*/*.qml")} == set(ALLOWED)


def test_imports_point_down_only() -> None:
    """Screens use parts, parts use controls, controls use the theme; nothing points up."""
    for file in QML.glob("*/*.qml"):
        ours = set(re.findall(r"^import (Exhibit[\w.]*)", file.read_text(encoding="utf-8"), re.MULTILINE))
        assert ours <= ALLOWED[file.parent.name], file


def test_parts_are_given_what_they_show() -> None:
    """Only what leads everywhere, the foot of the panel and the visitor's aids, calls the kiosk itself."""
    callers = {
        file.stem for file in (QML / "Parts").glob("*.qml") if SINGLETONS.search(file.read_text("utf-8"))
    }
    assert callers == {"Aids", "PanelFoot"}
