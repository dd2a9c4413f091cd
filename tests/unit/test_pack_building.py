"""A pack built, signed, and installed as it was built."""

import shutil
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.packs.making.building import build, sign
from kiosk.packs.manifest import MANIFEST_FILE
from kiosk.packs.signing import new_keys
from tests.support.installer import Installer
from tests.support.packs import plain_tools


@pytest.fixture
def installer(tmp_path: Path) -> Installer:
    """A store with version 1.0.0 in it, and a stick with version 1.1.0."""
    return Installer(tmp_path)


def test_what_was_installed_is_what_was_built(installer: Installer, tmp_path: Path) -> None:
    """By its zip file: every file is there, byte for byte, beside its manifest."""
    build(installer.pack, tmp_path / "pack.zip")
    kept = installer.put(tmp_path / "pack.zip")
    folder = installer.store.shown()
    assert folder is not None
    assert (kept.version, kept.title) == ("1.1.0", "试验展")
    names = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    own = {
        file.relative_to(installer.pack).as_posix() for file in installer.pack.rglob("*") if file.is_file()
    }
    assert names == own | {MANIFEST_FILE}
    assert all((folder / name).read_bytes() == (installer.pack / name).read_bytes() for name in own)


def test_a_zip_file_is_the_same_whenever_it_is_built(installer: Installer, tmp_path: Path) -> None:
    """Also from a copy, of another time; and from the zip file itself."""
    copy = shutil.copytree(installer.pack, tmp_path / "copy", copy_function=shutil.copyfile)
    for source, target in ((installer.pack, "a.zip"), (copy, "b.zip"), (tmp_path / "a.zip", "c.zip")):
        build(source, tmp_path / target)
    first, second, third = ((tmp_path / name).read_bytes() for name in ("a.zip", "b.zip", "c.zip"))
    assert first == second == third


def test_what_would_be_refused_is_not_built(
    installer: Installer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A picture that no product shows, and a translation, are looked at; an old manifest does not matter."""
    (installer.pack / MANIFEST_FILE).write_text("{}")
    words = ["pack", "build", str(installer.pack), str(tmp_path / "pack.zip")]
    assert main(words) == 0
    (tmp_path / "pack.zip").unlink()
    (installer.pack / "pictures" / "notes.jpg").write_text("no picture")
    (installer.pack / "i18n").mkdir()
    (installer.pack / "i18n" / "kiosk_en.ts").write_text("<TS")
    assert main(words) == 1
    told = capsys.readouterr().err
    assert "pictures/notes.jpg: is not a picture" in told
    assert "i18n/kiosk_en.ts" in told
    assert not (tmp_path / "pack.zip").exists()


def test_only_signed_packs(installer: Installer, tmp_path: Path) -> None:
    """With a key set: unsigned, altered, and signed with another key, all are refused."""
    public, other = new_keys(tmp_path / "key"), new_keys(tmp_path / "other")
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        new_keys(tmp_path / "key")
    target = tmp_path / "pack.zip"
    build(installer.pack, target)
    installer.tools = plain_tools(public)
    assert "only takes packs that are signed" in str(installer.refusal(target)[0])
    assert "only takes packs that are signed" in str(installer.refusal(installer.pack)[0])
    sign(target, tmp_path / "other")
    assert "another key" in str(installer.refusal(target)[0])
    sign(target, tmp_path / "key")
    shutil.unpack_archive(target, tmp_path / "altered")
    product = tmp_path / "altered" / "products" / "01-product-1.toml"
    product.write_text(product.read_text("utf-8").replace("一句话说明", "另一句话"), "utf-8")
    assert "has been changed" in str(installer.refusal(tmp_path / "altered")[0])
    (tmp_path / "altered" / MANIFEST_FILE).unlink()
    assert "does not fit" in str(installer.refusal(tmp_path / "altered")[0])
    installer.tools = plain_tools(other)
    assert "another key" in str(installer.refusal(target)[0])
    installer.tools = plain_tools(public)
    assert installer.put(target).version == "1.1.0"
