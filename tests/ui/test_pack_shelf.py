"""The console's content packs: listed, shown by one touch, found on sticks, installed."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.exhibition.pack import read_pack
from kiosk.packs.editing.changing import change
from kiosk.packs.editing.product_editing import set_text
from kiosk.packs.installing.install import Tools, install
from kiosk.packs.shown import ShownPack
from kiosk.packs.store import Store
from kiosk.station.sticks import Stick
from kiosk.ui.pack_installation import Installation
from kiosk.ui.pack_shelf import PackShelf
from tests.support.clock import MovedClock
from tests.support.packs import change_version, plain_tools, write_pack

PATIENCE_MS = 60_000


class Live(QObject):
    """Shows the pack that it is told to."""

    changed = Signal(object)

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.show(root)

    def show(self, root: Path) -> None:
        """Show this pack."""
        reading = read_pack(root)
        self.shown = ShownPack(reading, reading.pack, ())
        self.changed.emit(self.shown)


class Desk:
    """The page over a shipped pack, and a stick."""

    def __init__(self, folder: Path, clock: MovedClock, *, fixed: bool = False) -> None:
        self.store = Store(folder / "packs")
        self.shipped = write_pack(folder / "shipped", 1)
        self.stick = folder / "STICK"
        self.stick.mkdir()
        self.live = Live(self.shipped)
        self.clock = clock
        self.noted: list[list[object]] = []

        @contextmanager
        def tools() -> Iterator[Tools]:
            yield plain_tools()

        self.shelf = PackShelf(
            self.store,
            self.live,  # type: ignore[arg-type]
            lambda: read_pack(self.shipped).pack,
            Installation(Store(self.store.folder), tools, clock),
            fixed=fixed,
            find_sticks=lambda: (Stick("STICK", self.stick),),
        )
        self.shelf.noted.connect(self.noted.append)

    def put(self, version: str) -> Path:
        """Install a pack from the shell."""
        pack = change_version(write_pack(self.stick.parent / f"made-{version}", 1), version)
        other = Store(self.store.folder)
        kept = install(pack, other, plain_tools(), lambda _: None, self.clock.now())
        return other.folder / kept.folder

    def lines(self) -> list[tuple[str, str]]:
        """The version that each line names, and how it stands."""
        told = self.shelf.property("installed")
        return [(line.property("words").split()[1].rstrip(","), line.property("standing")) for line in told]

    def found(self) -> list[str]:
        """What is on sticks, by its words."""
        return [line.property("words") for line in self.shelf.property("found")]


@pytest.fixture
def desk(tmp_path: Path, clock: MovedClock) -> Iterator[Desk]:
    """The page, closed."""
    desk = Desk(tmp_path, clock)
    yield desk
    desk.shelf.close()


def looked(desk: Desk, qtbot: QtBot) -> None:
    """Let the page look, and wait until it has."""
    desk.shelf.look()
    qtbot.waitUntil(lambda: desk.shelf._jobs.idle, timeout=PATIENCE_MS)


def installed(desk: Desk, qtbot: QtBot) -> None:
    """Touch "Install" at the first pack that was found, and wait for the end."""
    desk.shelf.install(desk.shelf.property("found")[0].property("name"))
    assert desk.shelf.property("installing")
    qtbot.waitUntil(lambda: not desk.shelf.installation.running, timeout=PATIENCE_MS)


def test_every_pack_is_listed_the_newest_first(desk: Desk, qtbot: QtBot) -> None:
    """The shipped one at the end; one that is wanted and not shown yet is coming."""
    desk.put("1.1.0")
    newest = desk.put("1.2.0")
    looked(desk, qtbot)
    assert desk.lines() == [("1.2.0", "coming"), ("1.1.0", "kept"), ("1.0.0", "shown")]
    desk.live.show(newest)
    assert desk.lines() == [("1.2.0", "shown"), ("1.1.0", "kept"), ("1.0.0", "kept")]


def test_one_touch_shows_another(desk: Desk, qtbot: QtBot) -> None:
    """The one before, and back to the shipped one."""
    older = desk.put("1.1.0")
    desk.live.show(desk.put("1.2.0"))
    looked(desk, qtbot)
    desk.shelf.show(older.name)
    assert desk.store.state().shown == older.name
    assert desk.lines() == [("1.2.0", "shown"), ("1.1.0", "coming"), ("1.0.0", "kept")]
    desk.shelf.show("")
    assert desk.store.state().shown == ""
    assert desk.lines()[2] == ("1.0.0", "coming")


def test_a_pack_that_is_gone_is_not_shown(desk: Desk, qtbot: QtBot) -> None:
    """Staff read why."""
    looked(desk, qtbot)
    desk.shelf.show("trial-9.0.0-00000000")
    assert "not installed" in desk.shelf.property("reasons")[0]


def test_of_many_changes_the_last_is_listed(desk: Desk, qtbot: QtBot) -> None:
    """And what they began with; and the one that is shown after an undo."""
    root = desk.put("1.1.0")
    for number in range(3):
        text = f"名{number}"
        edit = lambda folder, text=text: set_text(folder, "product-1", "name", text)  # noqa: E731
        kept = change(Store(desk.store.folder), root, edit, desk.clock.now())
        root = desk.store.folder / kept.folder
    looked(desk, qtbot)
    assert [version for version, _ in desk.lines()] == ["1.1.0+3", "1.1.0", "1.0.0"]
    second = next(kept for kept in desk.store.state().kept if kept.version == "1.1.0+2")
    desk.shelf.show(second.folder)
    assert [version for version, _ in desk.lines()] == ["1.1.0+3", "1.1.0+2", "1.1.0", "1.0.0"]


def test_what_happens_elsewhere_is_followed(desk: Desk, qtbot: QtBot) -> None:
    """A pack installed from a shell, and a stick that is plugged in."""
    looked(desk, qtbot)
    assert (desk.lines(), desk.found()) == ([("1.0.0", "shown")], [])
    desk.put("1.1.0")
    write_pack(desk.stick / "spring", 1)
    desk.shelf.watch()
    qtbot.waitUntil(lambda: desk.shelf._jobs.idle, timeout=PATIENCE_MS)
    assert desk.lines()[0] == ("1.1.0", "coming")
    assert desk.found() == ["Version 1.0.0, in spring"]


def test_a_pack_on_a_stick_is_installed(desk: Desk, qtbot: QtBot) -> None:
    """It is told what became of it."""
    write_pack(desk.stick / "spring", 1)
    looked(desk, qtbot)
    installed(desk, qtbot)
    assert desk.shelf.property("told") == "Installed: 试验展 1.0.0"
    assert desk.lines()[0] == ("1.0.0", "coming")
    assert desk.noted[-1] == []


def test_a_bad_pack_changes_nothing_and_every_reason_is_read(desk: Desk, qtbot: QtBot) -> None:
    """Until the page is left."""
    pack = write_pack(desk.stick / "spring", 2)
    for file in (pack / "products").iterdir():
        file.write_text("id = 1\n", "utf-8")
    looked(desk, qtbot)
    installed(desk, qtbot)
    assert desk.shelf.property("told").startswith("试验展 1.0.0 was not installed")
    assert len(desk.shelf.property("reasons")) >= 2
    assert desk.lines() == [("1.0.0", "shown")]
    desk.shelf.leave()
    assert not desk.shelf.property("told")


def test_leaving_the_page_does_not_stop_it(desk: Desk, qtbot: QtBot) -> None:
    """What goes wrong meanwhile is told among the kiosk's problems, until somebody has looked."""
    pack = write_pack(desk.stick / "spring", 1)
    (pack / "products" / "01-product-1.toml").write_text("id = 1\n", "utf-8")
    looked(desk, qtbot)
    desk.shelf.install(desk.shelf.property("found")[0].property("name"))
    desk.shelf.leave()
    qtbot.waitUntil(lambda: not desk.shelf.installation.running, timeout=PATIENCE_MS)
    assert desk.noted[-1]
    assert desk.shelf.property("told")
    looked(desk, qtbot)
    assert desk.noted[-1] == []
    assert desk.shelf.property("reasons")


def test_a_kiosk_with_a_pack_of_its_own_looks_for_none(
    tmp_path: Path, clock: MovedClock, qtbot: QtBot
) -> None:
    """Whoever named it at the start means that one."""
    desk = Desk(tmp_path, clock, fixed=True)
    write_pack(desk.stick / "spring", 1)
    looked(desk, qtbot)
    assert desk.shelf.property("fixed")
    assert desk.found() == []
    desk.shelf.close()


def test_what_becomes_of_a_pack_is_told_beside_it(desk: Desk, qtbot: QtBot) -> None:
    """Beneath its own line, not at the end of a long list; elsewhere once its stick has gone."""
    for name in ("a", "b"):
        change_version(write_pack(desk.stick / name, 1), f"1.{ord(name)}.0")
    looked(desk, qtbot)
    assert desk.shelf.property("apart")
    installed(desk, qtbot)
    assert desk.shelf.property("place") == desk.shelf.property("found")[0].property("name")
    assert not desk.shelf.property("apart")
    shutil.rmtree(desk.stick / "a")
    desk.shelf.watch()
    qtbot.waitUntil(lambda: desk.shelf._jobs.idle, timeout=PATIENCE_MS)
    assert desk.shelf.property("apart")
    assert desk.shelf.property("told").startswith("Installed")
    desk.shelf.show("")
    assert (desk.shelf.property("place"), desk.shelf.property("told")) == ("", "")
