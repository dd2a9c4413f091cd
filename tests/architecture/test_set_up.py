"""Pinned requirements and the set-up script."""

import os
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from tests.architecture.processes import ROOT, run

REQUIREMENTS = ROOT / "packaging" / "requirements"


class TestSetUp:
    """Requirements and the set-up script."""

    @pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
    def test_requirements_are_pinned(self, name: str) -> None:
        """Every requirement has one version and hashes, and no line names an address or an option."""
        lines = (REQUIREMENTS / name).read_text("utf-8").replace("\\\n", " ").splitlines()
        pins = [line for line in lines if line and not line.lstrip().startswith("#")]
        assert pins
        for pin in pins:
            assert re.fullmatch(r"[a-z0-9_.-]+==[0-9][^ ]*( +--hash=sha256:[0-9a-f]{64})+ *", pin)
        assert "://" not in "".join(lines)

    def test_declared_dependencies_are_pinned(self) -> None:
        """What pyproject.toml says the kiosk needs is among the pinned requirements."""
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        pinned = (REQUIREMENTS / "run.txt").read_text("utf-8")
        for dependency in project["dependencies"]:
            name = re.split("[<>=]", dependency)[0].lower().replace("_", "-")
            assert f"\n{name}==" in f"\n{pinned}"

    @pytest.mark.parametrize("script", ["packaging/setup.sh", ".ci/run"])
    def test_scripts_parse(self, script: str) -> None:
        """The shell scripts are valid, and may be executed."""
        assert run("bash", "-n", ROOT / script).returncode == 0
        assert os.access(ROOT / script, os.X_OK)

    @pytest.fixture
    def bare_machine(self, tmp_path: Path) -> Path:
        """A copy of the set-up on a machine with no library of its own, where nobody is root."""
        shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
        stubs = tmp_path / "bin"
        stubs.mkdir()
        for name, body in {"ldconfig": "", "id": "echo 1000", "sudo": "exit 1", "apt-get": "exit 9"}.items():
            (stubs / name).write_text(f"#!/bin/sh\n{body}\n", "utf-8")
            (stubs / name).chmod(0o755)
        return tmp_path

    def test_set_up_says_what_is_missing(self, bare_machine: Path) -> None:
        """Without root it names every missing package in one command, and stops."""
        path = f"{bare_machine / 'bin'}:{os.environ['PATH']}"
        result = run("bash", bare_machine / "packaging" / "setup.sh", "run", cwd=bare_machine, PATH=path)
        assert result.returncode == 1
        assert "apt-get install --no-install-recommends" in result.stdout
        assert {"libegl1", "libxcb-cursor0", "libxkbcommon0"} <= set(result.stdout.split())
        assert not (bare_machine / ".venv").exists()

    def test_set_up_refuses_an_unknown_mode(self) -> None:
        """A mode that does not exist is named."""
        result = run("bash", ROOT / "packaging" / "setup.sh", "everything")
        assert result.returncode == 2
        assert "everything" in result.stdout
