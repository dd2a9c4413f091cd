"""Which packs are installed, which one is shown, which ones stay, and what a power cut leaves."""

import errno
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.keeping import NotSavedError
from kiosk.packs.installing.install import install
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.state import MOST_CHANGES, MOST_KEPT, Kept
from kiosk.packs.store import Store
from tests.support.packs import change_version, plain_tools, write_pack

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty store."""
    return Store(tmp_path / "data" / "packs")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A good pack."""
    return write_pack(tmp_path / "stick", 1)


def put(store: Store, stick: Path, version: str, minutes: int = 0) -> Kept:
    """Install the pack under a version."""
    change_version(stick, version)
    return install(stick, store, plain_tools(), lambda _: None, NOW + timedelta(minutes=minutes))


def folders(store: Store) -> set[str]:
    """Return what lies in the store besides its own files."""
    return {entry.name for entry in store.folder.iterdir() if entry.is_dir()}


def test_nothing_installed(store: Store) -> None:
    """The shipped pack is shown, and asking makes no folder."""
    assert store.shown() is None
    assert store.recover() == []
    assert not store.folder.exists()


def test_the_last_three_stay(store: Store, stick: Path) -> None:
    """The one shown, and the two before it; the others are gone from the disk."""
    kept = [put(store, stick, f"1.{number}.0", number) for number in range(5)]
    assert [entry.version for entry in store.state().kept] == ["1.4.0", "1.3.0", "1.2.0"]
    assert folders(store) == {entry.folder for entry in kept[-MOST_KEPT:]}
    shown = store.shown()
    assert shown is not None
    assert shown.name == kept[-1].folder


def test_going_back_and_forth(store: Store, stick: Path) -> None:
    """To the one before, forward again, to the shipped one; what is not there is not shown."""
    old, new = put(store, stick, "1.0.0"), put(store, stick, "1.1.0")
    assert store.state().before == old.folder
    store.show(old.folder)
    assert (store.state().shown, store.state().before) == (old.folder, new.folder)
    store.show("")
    assert store.shown() is None
    with pytest.raises(NotSavedError, match="not installed"):
        store.show("other-1.0.0-00000000")
    assert store.shown() is None


def test_what_is_shown_is_never_thrown_out(store: Store, stick: Path) -> None:
    """Also when staff have gone back to the oldest one before they install another."""
    oldest = put(store, stick, "1.0.0")
    for number in (1, 2):
        put(store, stick, f"1.{number}.0")
    store.show(oldest.folder)
    newest = put(store, stick, "1.3.0")
    assert store.state().before == oldest.folder
    assert {oldest.folder, newest.folder} <= folders(store)
    assert len(folders(store)) <= MOST_KEPT


def test_what_is_on_a_screen_stays_whatever_comes_in(store: Store, stick: Path) -> None:
    """Also when many others have been installed since; when it has gone from the screen, it goes."""
    shown = put(store, stick, "1.0.0")
    Store(store.folder).hold([shown.folder])
    others = [put(store, stick, f"2.{number}.0") for number in range(6)]
    assert store.recover() == []
    assert folders(store) == {shown.folder, *(kept.folder for kept in others[-MOST_KEPT:])}
    assert shown not in store.state().kept
    Store(store.folder).hold([])
    store.recover()
    assert shown.folder not in folders(store)


def test_held_too_late_is_noticed(store: Store, stick: Path) -> None:
    """Whoever holds a pack that has given way meanwhile is told so, and looks again."""
    screen = Store(store.folder)
    shown = put(store, stick, "1.0.0")
    assert screen.changed()
    for number in range(MOST_KEPT):
        put(store, stick, f"2.{number}.0")
    assert shown.folder not in folders(store)
    screen.hold([shown.folder])
    assert screen.changed()


def test_nothing_is_held_by_a_damaged_file(store: Store, stick: Path) -> None:
    """And nothing is written where there is nothing to hold."""
    store.hold([])
    assert not store.folder.exists()
    shown = put(store, stick, "1.0.0")
    store.hold([shown.folder])
    (store.folder / ".held.json").write_text('["')
    assert store.recover() == []
    assert folders(store) == {shown.folder}


def test_changes_made_at_the_screen(store: Store, stick: Path) -> None:
    """They can be undone one after another, within a limit, and drive no release out."""
    release = put(store, stick, "1.0.0")
    put(store, stick, "2.0.0")
    for number in range(1, MOST_CHANGES + 5):
        put(store, stick, f"2.0.0+{number}", number)
    versions = [entry.version for entry in store.state().kept]
    assert versions[0] == f"2.0.0+{MOST_CHANGES + 4}"
    assert versions[-1] == release.version
    assert len(versions) == MOST_CHANGES + 2


def test_a_disk_that_does_not_read_for_a_moment(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is changed by guesses: what each pack was made from would be forgotten."""
    release = put(store, stick, "1.0.0")
    put(store, stick, "1.0.0+1", 1)
    before, read = store.state(), Path.read_bytes

    def read_all_but_one(file: Path) -> bytes:
        if file == store.state_file:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(file))
        return read(file)

    with monkeypatch.context() as disk:
        disk.setattr(Path, "read_bytes", read_all_but_one)
        with pytest.raises(NotSavedError, match="nothing has changed"):
            store.show(release.folder)
        with pytest.raises(NotSavedError, match="nothing has changed"):
            put(store, stick, "2.0.0")
    assert store.state() == before


def test_another_program_notices(store: Store, stick: Path) -> None:
    """Whoever shows packs is told once that another one may be shown."""
    watching = Store(store.folder)
    assert not watching.changed()
    put(store, stick, "1.0.0")
    assert watching.changed()
    assert not watching.changed()


def test_one_at_a_time(store: Store, stick: Path) -> None:
    """A second one that comes in meanwhile is refused, and the first is not disturbed."""
    with store.staging() as place:
        with pytest.raises(PackRefusedError, match="another pack is being installed"):
            put(Store(store.folder), stick, "1.0.0")
        assert Store(store.folder).recover() == []
        assert place.is_dir()
    assert folders(store) == set()


def test_the_file_is_lost_or_damaged(store: Store, stick: Path) -> None:
    """The newest pack that is whole is shown, and staff are told."""
    put(store, stick, "1.0.0")
    new = put(store, stick, "1.1.0")
    store.state_file.write_bytes(b"{half")
    (problem,) = store.recover()
    assert "cannot be read" in problem.message
    assert store.state().shown == new.folder
    store.show(store.state().kept[1].folder)
    assert json.loads(store.state_file.read_bytes())["before"] == new.folder


def test_the_shown_pack_is_gone(store: Store, stick: Path) -> None:
    """The one before it is shown, and staff are told which one is missing."""
    old, new = put(store, stick, "1.0.0"), put(store, stick, "1.1.0")
    shutil.rmtree(store.folder / new.folder)
    (problem,) = store.recover()
    assert problem.file.endswith(new.folder)
    assert store.state().shown == old.folder


def test_what_a_crash_left_is_cleared_away(store: Store, stick: Path) -> None:
    """Half a pack, and one that was put in place without being shown; strangers' files stay."""
    kept = put(store, stick, "1.0.0")
    (store.folder / ".staging-0000" / "pictures").mkdir(parents=True)
    (store.folder / "trial-9.0.0-00000000").mkdir()
    (store.folder / "notes.txt").write_text("mine")
    assert store.recover() == []
    assert folders(store) == {kept.folder}
    assert (store.folder / "notes.txt").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="kills by fork")
def test_the_plug_is_pulled_at_every_step(tmp_path: Path) -> None:
    """The old pack or the new one is shown, whole; the next start leaves nothing behind and loses nothing."""
    for name in ("old", "warm"):
        stick = write_pack(tmp_path / name / "stick", 1)
        put(Store(tmp_path / name / "packs"), stick, "1.0.0")
        change_version(stick, "1.1.0")
    words = [sys.executable, "-m", "tests.support.killed", "install_pack", str(tmp_path)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    steps = len(json.loads(run.stdout))
    assert steps > 20
    seen = []
    for step in range(steps):
        store = Store(tmp_path / str(step) / "packs")
        assert store.recover() == []
        shown = store.shown()
        assert shown is not None
        seen.append(shown.name.split("-")[1])
        assert folders(store) == {kept.folder for kept in store.state().kept}
        assert (shown / "pictures" / "product-1-1.png").stat().st_size
        if store.state().shown != store.state().kept[0].folder:
            pytest.fail("the newest is not shown")
    assert (seen[0], seen[-1]) == ("1.0.0", "1.1.0")
    assert sorted(seen) == seen
