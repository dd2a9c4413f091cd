"""What may import what: the contracts hold, and report what breaks them."""

import re
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

import check
from tests.architecture.processes import ROOT, run

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
DOMAIN = (
    *("attract", "clock", "daytime", "diagnosis", "exhibition", "i18n", "keeping", "lines", "media"),
    *("merging", "packs", "reading", "staff", "station", "supervision", "writing"),
)

WITHOUT_QT = """
import importlib, importlib.abc, sys

class NoQt(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "qtpy", "qtawesome"}:
            raise ImportError(f"{name} is out of reach here")

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def modules_of(part: str) -> list[str]:
    """Return the names of all modules of a part of the kiosk."""
    single = ROOT / "kiosk" / f"{part}.py"
    files = [single] if single.exists() else sorted((ROOT / "kiosk" / part).rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in names]


class TestImports:
    """What may import what."""

    @pytest.mark.parametrize("part", DOMAIN)
    def test_domain_runs_without_qt(self, part: str) -> None:
        """Every module of the domain can be imported where Qt cannot."""
        modules = modules_of(part)
        assert modules
        result = run(sys.executable, "-c", WITHOUT_QT, *modules)
        assert result.returncode == 0, result.stdout

    def test_blocker_blocks(self) -> None:
        """The run above would fail if a module did import Qt."""
        result = run(sys.executable, "-c", WITHOUT_QT, "PySide6.QtCore")
        assert result.returncode != 0
        assert "out of reach" in result.stdout

    @pytest.fixture
    def skeleton(self, tmp_path: Path) -> Path:
        """A kiosk of empty folders, one for each that the layers name, under the real contracts."""
        contracts = PROJECT["tool"]["importlinter"]["contracts"]
        layered = [contract for contract in contracts if contract["type"] == "layers"]
        containers = {contract["containers"][0]: contract["layers"] for contract in layered}
        for container, layers in containers.items():
            for name in re.findall(r"\w+", " ".join(layers)):
                folder = tmp_path.joinpath(*container.split("."), name)
                folder.mkdir(parents=True)
                (folder / "__init__.py").touch()
                if f"{container}.{name}" not in containers:
                    (folder / "inner.py").touch()
        for contract in contracts:
            for name in (*contract.get("protected_modules", ()), *contract.get("allowed_importers", ())):
                (tmp_path / name.replace(".", "/")).with_suffix(".py").touch()
        (tmp_path / "kiosk" / "__init__.py").touch()
        shutil.copy(ROOT / "pyproject.toml", tmp_path)
        return tmp_path

    def lint(self, root: Path) -> tuple[bool, str]:
        """Return whether the contracts are kept there, and the report in one line."""
        result = run(check.TOOLS / "lint-imports", "--no-logo", "--no-cache", cwd=root)
        return result.returncode == 0, " ".join(result.stdout.split())

    def test_contracts_allow(self, skeleton: Path) -> None:
        """Imports that point down, Qt in ui and in the composition root, and Pillow in media are kept."""
        kiosk = skeleton / "kiosk"
        (kiosk / "ui" / "inner.py").write_text(
            "import PySide6.QtQuick\nimport kiosk.attract.inner\n", "utf-8"
        )
        (kiosk / "bootstrap" / "__init__.py").write_text("import PySide6.QtGui\nimport kiosk.ui\n", "utf-8")
        (kiosk / "media" / "inner.py").write_text("import PIL.Image\nimport kiosk.reading\n", "utf-8")
        (kiosk / "commands" / "inner.py").write_text("def tour():\n    import kiosk.bootstrap\n", "utf-8")
        kept, report = self.lint(skeleton)
        assert kept, report

    @pytest.mark.parametrize(
        ("part", "imported", "reported"),
        [
            ("clock", "kiosk.reading", "kiosk.clock is not allowed to import kiosk.reading"),
            ("attract", "kiosk.station", "kiosk.attract is not allowed to import kiosk.station"),
            ("station", "kiosk.staff", "kiosk.station is not allowed to import kiosk.staff"),
            ("ui", "kiosk.bootstrap", "kiosk.ui is not allowed to import kiosk.bootstrap"),
            ("reading", "PySide6.QtCore", "kiosk is not allowed to import PySide6"),
            ("commands", "PySide6.QtGui", "kiosk is not allowed to import PySide6"),
            ("station", "PIL.Image", "kiosk is not allowed to import PIL"),
            ("ui", "PIL.Image", "kiosk is not allowed to import PIL"),
            ("ui", "kiosk.media.cutting", "Illegal imports of protected package kiosk.media.cutting"),
            ("ui", "qtawesome", "kiosk is not allowed to import qtawesome"),
        ],
    )
    def test_contracts_report(self, skeleton: Path, part: str, imported: str, reported: str) -> None:
        """An import that the contracts forbid is reported."""
        (skeleton / "kiosk" / part / "inner.py").write_text(f"import {imported}\n", "utf-8")
        kept, report = self.lint(skeleton)
        assert not kept
        assert reported in report

    def test_new_folder_needs_a_place(self, skeleton: Path) -> None:
        """A folder that the layers do not name is reported."""
        newcomer = skeleton / "kiosk" / "newcomer"
        newcomer.mkdir()
        (newcomer / "__init__.py").touch()
        kept, report = self.lint(skeleton)
        assert not kept
        assert "newcomer" in report


class TestWaysOut:
    """What would open a window of its own, or lead to another program, is nowhere in the kiosk."""

    LEADS_OUT = re.compile(
        r"openUrl|QDesktopServices|QtQuick\.Dialogs|Qt\.labs|QtQuick\.Controls|FileDialog|onLinkActivated"
        r"|QtWebEngine|QtWebView|QTcpServer|QLocalServer|QtNetwork|http\.server|socketserver"
    )

    def test_nothing_leads_out(self) -> None:
        """No dialogs, links, browsers, menus of a toolkit, and nothing that listens."""
        files = [file for kind in ("py", "qml") for file in (ROOT / "kiosk").rglob(f"*.{kind}")]
        assert len(files) > 200
        assert [file.name for file in files if self.LEADS_OUT.search(file.read_text("utf-8"))] == []
