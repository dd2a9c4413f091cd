"""Runs one file of QML tests, as a program: `python -m tests.qml.runner FILE`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk.ui.fonts import load_fonts
from kiosk.ui.interpreter import keep_constants_alive

QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml"


class Setup(QObject):
    """Gives the tests the kiosk's fonts and its QML modules."""

    @Slot()
    def applicationAvailable(self) -> None:  # noqa: N802 (Qt's name)
        """Load the fonts."""
        keep_constants_alive()
        load_fonts()

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802 (Qt's name)
        """Show the engine where the modules are."""
        engine.addImportPath(str(QML))


def main() -> int:
    """Run the tests of the file that was named; return how many failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    file = Path(sys.argv[1])
    arguments = [sys.argv[0], "-input", str(file)]
    return QUICK_TEST_MAIN_WITH_SETUP(file.stem, Setup, arguments, str(file.parent))


if __name__ == "__main__":
    sys.exit(main())
