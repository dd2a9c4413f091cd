"""Content packs as they lie in a station once they have been installed."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from PIL import Image

from kiosk.exhibition.pack import PACK_FILE, PackFile
from kiosk.packs.manifest import MANIFEST_FILE, manifest_of
from kiosk.packs.store import Store
from kiosk.reading import read_toml
from tests.support.packs import COLOURS, write_pack

#: Marks the names of the products in another pack than the first
OTHER = "新"


def write_other_pack(folder: Path, products: int = 4, *, version: str = "2.0.0") -> Path:
    """Write a pack like the first one whose products have other names and other colours."""
    write_pack(folder, products=products)
    for file in sorted((folder / "products").iterdir()):
        file.write_text(file.read_text("utf-8").replace("第", OTHER), "utf-8")
    for file in (folder / "pictures").iterdir():
        order = int(file.stem.split("-")[1])
        Image.new("RGB", (640, 360), COLOURS[(order + 1) % len(COLOURS)]).save(file)
    about = folder / PACK_FILE
    text = about.read_text("utf-8").replace('"1.0.0"', f'"{version}"').replace("试验展", "第二展")
    about.write_text(text, "utf-8")
    return folder


def install(data: Path, pack: Path) -> Path:
    """Install a pack in a station so that it is the one to be shown, and return its folder there."""
    about, problems = read_toml(pack / PACK_FILE, PackFile)
    assert about is not None, problems
    manifest = manifest_of(about, {})
    store = Store(data / "packs")
    with store.staging() as place:
        staged = place / "pack"
        shutil.copytree(pack, staged)
        (staged / MANIFEST_FILE).write_bytes(msgspec.json.encode(manifest))
        kept = store.adopt(staged, manifest, datetime(2026, 11, 1, tzinfo=UTC))
    return store.folder / kept.folder


def show(data: Path, folder: str) -> None:
    """Let an installed pack, or by an empty name the shipped one, be the one to be shown."""
    Store(data / "packs").show(folder)
