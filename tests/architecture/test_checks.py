"""The check command: each check passes what is right and reports what is wrong."""

import sys
from pathlib import Path

import pytest

import ceilings
import check
from tests.architecture.processes import ROOT, run

BACKEND = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Products(QAbstractListModel): ...


@QmlElement
@QmlSingleton
class Visit(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def language(self) -> str:
        return "zh"

    @Property(Products, constant=True)
    def products(self) -> Products:
        return Products()
"""

SCREEN = """pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend

ListView {
    id: screen

    model: Visit.products
    delegate: Text {
        text: Visit.language
    }

    Connections {
        target: Visit
        function onChanged() {
            screen.forceLayout();
        }
    }
}
"""


class TestCeilings:
    """Sizes, names and calls."""

    def test_clean_project_passes(self, tmp_path: Path) -> None:
        """Nothing is reported about files that keep every rule, at the very ceilings."""
        folder = tmp_path / "kiosk"
        folder.mkdir()
        body = "\n".join(["def show() -> None:", *["    pass"] * 39])
        (folder / "playlist.py").write_text(body + "\n" * 260, "utf-8")
        (folder / "Card.qml").write_text("\n" * 200, "utf-8")
        assert ceilings.findings(tmp_path) == []

    @pytest.mark.parametrize(
        ("file", "text", "reported"),
        [
            ("kiosk/long.py", "\n" * 301, "301 lines; 300 at most"),
            ("kiosk/Long.qml", "\n" * 201, "201 lines; 200 at most"),
            ("kiosk/deep/f.py", "def f():\n" + "    pass\n" * 40, "function f has 41 lines; 40 at most"),
            ("tests/f.py", "async def g():\n" + "    pass\n" * 40, "function g has 41 lines"),
            ("kiosk/a.py", "engine.rootContext().setContextProperty('a', b)", "setContextProperty"),
            ("tests/a.py", "import time\ntime.sleep(1)", "line 2: time.sleep"),
            ("kiosk/b.py", "from time import sleep", "time.sleep"),
            ("kiosk/c.py", "def (", "line 1: "),
            ("kiosk/utils.py", "", "'utils'"),
            ("kiosk/window_manager.py", "", "'manager'"),
            ("kiosk/misc/words.py", "", "'misc'"),
            ("tests/qml/QmlHelpers.qml", "", "'helpers'"),
        ],
    )
    def test_ceilings_report(self, tmp_path: Path, file: str, text: str, reported: str) -> None:
        """Each rule reports the file that breaks it, once, and the command fails."""
        bad = tmp_path / file
        bad.parent.mkdir(parents=True)
        bad.write_text(text, "utf-8")
        result = run(sys.executable, ROOT / "packaging" / "ceilings.py", tmp_path)
        assert result.returncode == 1
        assert len(result.stdout.splitlines()) == 1
        assert result.stdout.startswith(f"{file}: ")
        assert reported in result.stdout


class TestQmlChecks:
    """Lint and format of QML."""

    @pytest.fixture
    def types(self, tmp_path: Path) -> Path:
        """Type information of a backend as the kiosk's own is written: a singleton and a model."""
        source = tmp_path / "visit.py"
        source.write_text(BACKEND, "utf-8")
        assert check.backend_sources(tmp_path) == [source]
        check.write_backend_types([source], tmp_path / "types")
        return tmp_path / "types"

    def lint(self, tmp_path: Path, types: Path, text: str) -> str:
        """Lint one screen."""
        screen = tmp_path / "Screen.qml"
        screen.write_text(text, "utf-8")
        return check.lint_qml([screen], types, check.QML)

    def test_backend_types_are_known(self, tmp_path: Path, types: Path) -> None:
        """A screen that uses a Python singleton, its model and its signal draws no warning."""
        self.lint(tmp_path, types, SCREEN)

    def test_lint_reports_a_typo(self, tmp_path: Path, types: Path) -> None:
        """A property that the Python singleton does not have is reported."""
        with pytest.raises(check.CheckFailedError, match="langauge"):
            self.lint(tmp_path, types, SCREEN.replace("Visit.language", "Visit.langauge"))

    def test_lint_reports_an_unused_import(self, tmp_path: Path, types: Path) -> None:
        """An import that nothing needs is reported."""
        with pytest.raises(check.CheckFailedError, match="Unused import"):
            self.lint(
                tmp_path, types, SCREEN.replace("import QtQuick\n", "import QtQuick\nimport QtQml.Models\n")
            )

    def test_format_reports_a_difference(self, tmp_path: Path) -> None:
        """Only the file that qmlformat would change is reported, and it is left as it was."""
        good, bad = tmp_path / "Good.qml", tmp_path / "Bad.qml"
        good.write_text(SCREEN, "utf-8")
        bad.write_text(SCREEN.replace("    id", "  id"), "utf-8")
        assert check.unformatted([good, bad]) == [bad]
        assert "\n  id" in bad.read_text("utf-8")
        check.format_qml([bad])
        assert bad.read_text("utf-8") == SCREEN


class TestCheckCommand:
    """The command that runs all checks."""

    def test_failing_program_fails_the_check(self) -> None:
        """A program that ends with an error makes its check fail, with what it said."""
        noisy = check.Check("noisy", "", check.tool(sys.executable, "-c", "print('no'); raise SystemExit(3)"))
        outcome = check.carry_out(noisy, fix=False)
        assert not outcome.ok
        assert outcome.output == "no"

    def test_missing_program_fails_the_check(self) -> None:
        """A program that is not there makes its check fail instead of the whole command."""
        outcome = check.carry_out(check.Check("absent", "", check.tool(ROOT / "absent")), fix=False)
        assert not outcome.ok

    def test_failed_check_is_the_exit_code(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """One failed check among good ones fails the command, which names it."""
        good = check.Check("good", "", lambda _: "")
        bad = check.Check("bad", "", check.tool(sys.executable, "-c", "raise SystemExit(1)"))
        monkeypatch.setattr(check, "CHECKS", (good, bad))
        monkeypatch.setattr(sys, "argv", ["check.py"])
        assert check.main() == 1
        assert capsys.readouterr().out.splitlines()[-1].startswith("failed: bad,")
        monkeypatch.setattr(sys, "argv", ["check.py", "--only", "good"])
        assert check.main() == 0
