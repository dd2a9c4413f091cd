"""Installing packs in tests, and looking that a refusal changes nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.packs.installing.install import Progress, install
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.state import Kept
from kiosk.packs.store import Store
from kiosk.reading import Problem
from tests.support.packs import change_version, plain_tools, write_pack

NOW = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


class Installer:
    """Installs packs into a store that has one already, and looks that a refusal changes nothing."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder / "packs")
        self.pack = write_pack(folder / "stick", 3)
        self.tools = plain_tools()
        self.heard: list[Progress] = []
        self.put(self.pack)
        change_version(self.pack, "1.1.0")

    def put(self, pack: Path) -> Kept:
        """Install a pack."""
        return install(pack, self.store, self.tools, self.heard.append, NOW)

    def refusal(self, pack: Path | None = None) -> list[Problem]:
        """Return why a pack is refused; the old one is shown as before, and nothing is left behind."""
        before = self.everything()
        with pytest.raises(PackRefusedError) as refused:
            self.put(pack or self.pack)
        assert self.everything() == before
        assert all(problem.message and problem.fix for problem in refused.value.problems)
        return list(refused.value.problems)

    def everything(self) -> dict[str, bytes]:
        """Return every file of the store."""
        return {
            str(file.relative_to(self.store.folder)): file.read_bytes()
            for file in self.store.folder.rglob("*")
            if file.is_file()
        }
