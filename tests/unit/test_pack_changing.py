"""Texts of the shown pack changed on the spot: each change a version, undone again, power cut or not."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.keeping import NotSavedError
from kiosk.packs.editing.changing import change
from kiosk.packs.editing.product_editing import set_text
from kiosk.packs.installing.install import install
from kiosk.packs.manifest import FileFacts, PackRefusedError, differences, read_manifest
from kiosk.packs.sources import open_source
from kiosk.packs.state import MOST_CHANGES, Kept, undone
from kiosk.packs.store import Store
from kiosk.writing import write_atomically
from tests.support.packs import change_version, plain_tools, write_pack

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store with one pack of two products, which is shown."""
    store = Store(tmp_path / "data" / "packs")
    install(write_pack(tmp_path / "stick", 2), store, plain_tools(), lambda _: None, NOW)
    return store


def shown(store: Store) -> Path:
    """The folder of the pack that is shown."""
    folder = store.shown()
    assert folder is not None
    return folder


def name(folder: Path) -> str:
    """What the first product of a pack is called."""
    return read_pack(folder).pack.products[0].name


def rename(text: str) -> Callable[[Path], None]:
    """A change of the first product's name."""
    return lambda folder: set_text(folder, "product-1", "name", text)


def renamed(store: Store, text: str) -> Kept:
    """Change the name in the pack that is shown."""
    return change(store, shown(store), rename(text), NOW)


def everything(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.name != ".lock"
    }


def is_whole(folder: Path) -> bool:
    """Whether a pack's files are those that its manifest names, and what that says is true."""
    manifest = read_manifest((folder / "manifest.json").read_bytes())
    about = read_pack(folder).pack
    with open_source(folder) as source:
        found = {
            entry.name: FileFacts(hashlib.sha256((folder / entry.name).read_bytes()).hexdigest(), entry.size)
            for entry in source.entries
        }
    same = (manifest.id, manifest.version, manifest.title) == (about.id, about.version, about.title)
    return same and not differences(manifest, found)


def test_a_change_is_a_version_of_its_own(store: Store) -> None:
    """The one before stays as it was; media are the same files on the disk."""
    old = shown(store)
    before = everything(old)
    kept = renamed(store, "新名")
    new = shown(store)
    assert (kept.version, kept.made_from, new.name) == ("1.0.0+1", old.name, kept.folder)
    assert (name(old), name(new)) == ("第1件产品", "新名")
    assert everything(old) == before
    assert is_whole(new)
    picture = "pictures/product-1-1.png"
    assert (old / picture).stat().st_ino == (new / picture).stat().st_ino
    for file in ("pack.toml", "products/01-product-1.toml", "products/02-product-2.toml"):
        assert (old / file).stat().st_ino != (new / file).stat().st_ino


def test_the_shipped_pack_can_be_changed(tmp_path: Path) -> None:
    """It stays what it is, and undoing shows it again."""
    shipped = write_pack(tmp_path / "shipped", 2)
    before = everything(shipped)
    store = Store(tmp_path / "packs")
    kept = change(store, shipped, rename("新名"), NOW)
    assert (kept.version, kept.made_from) == ("1.0.0+1", "")
    assert name(shown(store)) == "新名"
    assert is_whole(shown(store))
    assert everything(shipped) == before
    assert undone(store.state()) == ""


def test_where_files_cannot_be_shared_they_are_copied(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a disk without links, or when the original is somebody else's."""

    def refuse(_file: Path, _target: Path) -> None:
        raise PermissionError("not yours")

    monkeypatch.setattr("kiosk.packs.editing.changing.os.link", refuse)
    old = shown(store)
    renamed(store, "新名")
    picture = "pictures/product-1-1.png"
    assert (old / picture).stat().st_ino != (shown(store) / picture).stat().st_ino
    assert is_whole(shown(store))


def test_ten_changes_are_undone_one_after_another(store: Store) -> None:
    """Any of them can be shown again; a change after an undo begins a new way, under a number of its own."""
    for number in range(1, MOST_CHANGES + 1):
        renamed(store, f"名{number}")
    for number in range(MOST_CHANGES - 1, 0, -1):
        folder = undone(store.state())
        assert folder
        store.show(folder)
        assert name(shown(store)) == f"名{number}"
    third = next(kept for kept in store.state().kept if kept.version == "1.0.0+3")
    store.show(third.folder)
    kept = renamed(store, "另一个")
    assert (kept.version, kept.made_from) == (f"1.0.0+{MOST_CHANGES + 1}", third.folder)
    assert undone(store.state()) == third.folder


def test_an_installed_pack_is_no_change(store: Store, tmp_path: Path) -> None:
    """It cannot be undone, only gone back from; what its changes were made from may be gone in time."""
    assert undone(store.state()) is None
    renamed(store, "新名")
    install(change_version(tmp_path / "stick", "2.0.0"), store, plain_tools(), lambda _: None, NOW)
    assert undone(store.state()) is None
    first = next(kept for kept in store.state().kept if kept.version == "1.0.0+1")
    store.show(first.folder)
    made_from = undone(store.state())
    assert made_from is None or made_from in {kept.folder for kept in store.state().kept}


def test_a_signature_does_not_outlive_a_change(store: Store) -> None:
    """What was signed is another pack."""
    old = shown(store)
    (old / "manifest.sig").write_bytes(b"signed")
    renamed(store, "新名")
    assert not (shown(store) / "manifest.sig").exists()
    assert (old / "manifest.sig").exists()


@pytest.mark.parametrize("fault", ["unusable", "refused", "broken"])
def test_a_change_that_cannot_be_used_changes_nothing(store: Store, fault: str) -> None:
    """Everything lies as it did, and whoever made it reads why."""

    def spoil(folder: Path) -> None:
        rename("新名")(folder)
        if fault == "unusable":
            write_atomically(folder / "products" / "02-product-2.toml", b'id = "half')
        elif fault == "refused":
            set_text(folder, "product-1", "id", "other")
        else:
            write_atomically(folder / "pack.toml", b"title = ")

    before = everything(store.folder)
    with pytest.raises(NotSavedError) as caught:
        change(store, shown(store), spoil, NOW)
    assert caught.value.problems
    assert everything(store.folder) == before


def test_what_was_wrong_before_does_not_hinder(store: Store) -> None:
    """A pack with a fault that is known can still be changed elsewhere."""
    file = shown(store) / "products" / "02-product-2.toml"
    file.write_text(file.read_text("utf-8").replace("order = 2", "order = 1"), "utf-8")
    assert read_pack(shown(store)).problems
    renamed(store, "新名")
    assert name(shown(store)) == "新名"


def test_a_full_disk_changes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half-way through: nothing is left behind."""

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    before = everything(store.folder)
    monkeypatch.setattr("kiosk.packs.editing.product_editing.write_atomically", full)
    with pytest.raises(PackRefusedError, match="No space left"):
        renamed(store, "新名")
    assert everything(store.folder) == before


@pytest.mark.skipif(sys.platform == "win32", reason="kills by fork")
def test_the_plug_is_pulled_at_every_step(tmp_path: Path) -> None:
    """The old version or the new one is shown, whole; the next start clears the rest away."""
    for place in ("old", "warm"):
        stick = write_pack(tmp_path / place / "stick", 1)
        install(stick, Store(tmp_path / place / "packs"), plain_tools(), lambda _: None, NOW)
        shutil.rmtree(stick)
    words = [sys.executable, "-m", "tests.support.killed", "change_pack", str(tmp_path)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    seen = []
    for step in range(len(json.loads(run.stdout))):
        store = Store(tmp_path / str(step) / "packs")
        assert store.recover() == []
        folder = shown(store)
        assert is_whole(folder)
        seen.append(name(folder))
        kept = {kept.folder for kept in store.state().kept}
        assert {entry.name for entry in store.folder.iterdir() if entry.is_dir()} == kept
    assert (seen[0], seen[-1]) == ("第1件产品", "新名")
    assert seen == sorted(seen, key=["第1件产品", "新名"].index)
