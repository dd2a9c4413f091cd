"""Installing a content pack: everything about it is settled before it is shown, or nothing changes."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.media.cutting import cut, probe
from kiosk.media.frames import Frames
from kiosk.media.pictures import PictureError
from kiosk.media.renditions import Renditions
from kiosk.media.videos import probe_video
from kiosk.packs.installing import staging
from kiosk.packs.installing.install import Progress, install
from kiosk.packs.making.building import build
from kiosk.packs.manifest import MANIFEST_FILE
from kiosk.packs.pictures import renditions_of
from kiosk.packs.sources import Entry, Source, open_source
from kiosk.packs.store import Store
from kiosk.sentences import verbatim
from tests.support.installer import NOW, Installer
from tests.support.packs import change_version

CLIPS = Path(__file__).parents[2] / "resources" / "trials"


@pytest.fixture
def installer(tmp_path: Path) -> Installer:
    """A store with version 1.0.0 in it, and a stick with version 1.1.0."""
    return Installer(tmp_path)


def test_it_tells_how_far_it_is(installer: Installer) -> None:
    """Step after step, never backwards, to the end."""
    installer.heard.clear()
    installer.put(installer.pack)
    steps = list(dict.fromkeys(progress.step for progress in installer.heard))
    assert steps == ["copying", "checking", "pictures", "videos", "switching"]
    fractions = [progress.fraction for progress in installer.heard]
    assert sorted(fractions) == fractions
    assert fractions[0] == 0
    assert fractions[-1] > 0.8
    assert all(0 <= progress.done <= progress.total for progress in installer.heard)


@pytest.mark.parametrize("step", ["copying", "checking", "switching"])
def test_giving_up_changes_nothing(installer: Installer, step: str) -> None:
    """Whenever staff change their mind."""

    def tell(progress: Progress) -> None:
        if progress.step == step:
            raise KeyboardInterrupt

    before = installer.everything()
    with pytest.raises(KeyboardInterrupt):
        install(installer.pack, installer.store, installer.tools, tell, NOW)
    assert installer.everything() == before


def test_a_bad_picture_is_told_once(installer: Installer) -> None:
    """Where a product names it, with the line; by its file where none does."""
    bad = b"no picture"
    (installer.pack / "pictures" / "product-1-1.png").write_bytes(bad)
    (installer.pack / "pictures" / "spare.png").write_bytes(bad)
    installer.tools = installer.tools._replace(probe=probe)
    places = [(problem.file, problem.line) for problem in installer.refusal()]
    assert places == [("products/01-product-1.toml", 28), ("pictures/spare.png", 0)]


def spoil(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return what replaces a text in a file of a pack."""

    def act(pack: Path) -> None:
        text = (pack / name).read_text("utf-8")
        assert old in text
        (pack / name).write_text(text.replace(old, new), "utf-8")

    return act


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (spoil("pack.toml", 'id = "trial"', 'id = "Trial Ä"'), "pack.toml, line 2: id"),
        (spoil("pack.toml", "1.1.0", "one"), "pack.toml, line 6: version"),
        (spoil("pack.toml", "licence =", "license ="), "licence"),
        (
            spoil("pack.toml", 'version = "1.1.0"', 'version = "1.1.0"\nminimum_kiosk = "9.0"'),
            "update the kiosk",
        ),
        (
            spoil("products/01-product-1.toml", "order = 1", "order = one"),
            "products/01-product-1.toml: line 3",
        ),
        (spoil("products/01-product-1.toml", "product-1-1.png", "gone.png"), "pictures/gone.png"),
        (
            spoil("products/01-product-1.toml", "pictures/product-1-1.png", "../x.png"),
            "leads out of the pack",
        ),
        (lambda pack: (pack / "products/01-product-1.toml").write_bytes(b"\xff\xfeo\x00"), "UTF-16"),
        (
            lambda pack: (pack / "products/01-product-1.toml").write_bytes("id = '中'".encode("gbk")),
            "not saved as UTF-8",
        ),
        (lambda pack: shutil.rmtree(pack / "products"), "products"),
        (lambda pack: (pack / "pack.toml").unlink(), "no pack.toml"),
        (lambda pack: (pack / "pictures" / "a\u202eb.png").write_bytes(b"x"), "turn the direction"),
    ],
)
def test_a_faulty_pack(installer: Installer, act: Callable[[Path], object], told: str) -> None:
    """Every fault is told with its file and place, and the pack that is shown stays."""
    act(installer.pack)
    installer.tools = installer.tools._replace(probe=probe)
    assert told in "\n".join(map(str, installer.refusal()))


def test_what_editors_add_does_no_harm(installer: Installer) -> None:
    """A mark before UTF-8, CRLF, tabs and emoji."""
    for name in ("pack.toml", "products/01-product-1.toml"):
        file = installer.pack / name
        text = file.read_text("utf-8").replace("一句话说明", "一句话\\t说明😀").replace(" = ", "\t=\t")
        file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert installer.put(installer.pack).version == "1.1.0"


def test_everything_wrong_is_told_at_once(installer: Installer) -> None:
    """In two products, and in a picture that nobody names."""
    spoil("products/01-product-1.toml", "#88AACC", "blue")(installer.pack)
    spoil("products/02-product-2.toml", "第2件产品", "")(installer.pack)
    (installer.pack / "pictures" / "extra.png").write_bytes(b"no picture")
    installer.tools = installer.tools._replace(probe=probe)
    files = {problem.file for problem in installer.refusal()}
    assert files == {"products/01-product-1.toml", "products/02-product-2.toml", "pictures/extra.png"}


@pytest.mark.parametrize("change", ["changed", "missing", "added", "contradicts", "half"])
def test_a_pack_that_is_not_as_its_manifest_says(installer: Installer, change: str) -> None:
    """Damaged on its way, or changed by hand after it was built."""
    with open_source(installer.pack):
        pass
    manifest = manifest_beside(installer.pack)
    pictures = installer.pack / "pictures"
    match change:
        case "changed":
            (pictures / "product-1-1.png").write_bytes(b"other")
        case "missing":
            (pictures / "product-1-1.png").unlink()
        case "added":
            (pictures / "more.png").write_bytes(b"more")
        case "contradicts":
            manifest.write_text(manifest.read_text("utf-8").replace("1.1.0", "1.2.0"), "utf-8")
        case "half":
            manifest.write_bytes(manifest.read_bytes()[:200])
    told = "\n".join(map(str, installer.refusal()))
    wanted = {
        "changed": "pictures/product-1-1.png: is damaged, or has been changed",
        "missing": "pictures/product-1-1.png: is in the manifest, but not in the pack",
        "added": "pictures/more.png: is in the pack, but not in its manifest",
        "contradicts": "manifest.json: version: says something else than pack.toml",
        "half": "manifest.json: cannot be used",
    }
    assert wanted[change] in told


def manifest_beside(pack: Path) -> Path:
    """Put a manifest into a pack's folder, as one unpacked by hand has it."""
    build(pack, pack.with_suffix(".zip"))
    shutil.unpack_archive(pack.with_suffix(".zip"), pack)
    return pack / MANIFEST_FILE


def test_the_same_version_twice(installer: Installer) -> None:
    """The very same pack is only shown; another one under its version is refused."""
    first = installer.put(installer.pack)
    installer.store.show("")
    assert installer.put(installer.pack) == first
    assert len(installer.store.state().kept) == 2
    spoil("products/01-product-1.toml", "一句话说明", "另一句话")(installer.pack)
    (problem,) = installer.refusal()
    assert "with other content" in problem.message
    assert "higher version" in problem.fix


def test_a_full_disk(installer: Installer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told before anything is copied when it is foreseen; and when it comes half-way all the same."""
    usage = shutil.disk_usage(installer.store.folder)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=staging.SPARE + 100))
        assert "the disk has 0 MB for it" in str(installer.refusal()[0])
    synced: list[int] = []

    def sync(handle: int) -> None:
        synced.append(handle)
        if len(synced) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", sync)
    assert "No space left" in str(installer.refusal()[0])


def test_the_stick_is_pulled_half_way(installer: Installer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a file cannot be read to its end, or the next one is gone."""
    gone: list[int] = []

    @contextmanager
    def pulled(path: Path) -> Iterator[Source]:
        with open_source(path) as source:
            yield Pulled(source, gone)

    monkeypatch.setattr("kiosk.packs.installing.install.open_source", pulled)
    assert "check that the stick is still there" in str(installer.refusal()[0])
    assert len(gone) == 3


class Pulled:
    """A source whose third file cannot be opened."""

    def __init__(self, source: Source, opened: list[int]) -> None:
        self._source = source
        self._opened = opened
        self.entries = source.entries

    def open(self, entry: Entry) -> Any:
        """Open a file, as long as the stick is there."""
        self._opened.append(1)
        if len(self._opened) == 3:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return self._source.open(entry)


def test_renditions_are_there_before_it_is_shown(installer: Installer, tmp_path: Path) -> None:
    """For this screen; a picture that cannot be made is told, and the pack is not shown."""
    renditions, frames = Renditions(tmp_path / "cache", cut), Frames.of_screen(320, 180, 2)
    installer.tools = installer.tools._replace(
        make=lambda recipe: renditions.make(*recipe), recipes=lambda pack: renditions_of(pack, frames)
    )
    installer.put(installer.pack)
    recipes = list(renditions_of_shown(installer.store, frames))
    assert len(recipes) == 6
    assert all(renditions.find(*recipe) for recipe in recipes)

    def fail(recipe: object) -> None:
        raise PictureError("x.png", verbatim("cannot be kept"), verbatim("make room"))

    change_version(installer.pack, "1.2.0")
    installer.tools = installer.tools._replace(make=fail)
    assert "cannot be kept" in str(installer.refusal()[0])


def renditions_of_shown(store: Store, frames: Frames) -> Iterator[Any]:
    """Return what the shown pack needs on a screen."""
    from kiosk.exhibition.pack import read_pack

    folder = store.shown()
    assert folder is not None
    yield from renditions_of(read_pack(folder).pack, frames)


def test_videos_are_played_before_they_are_shown(installer: Installer) -> None:
    """A real one plays; a text of that name is refused by its name, and the pack with it."""
    (installer.pack / "videos").mkdir()
    shutil.copy(CLIPS / "h264.mp4", installer.pack / "videos" / "film.mp4")
    installer.tools = installer.tools._replace(open_video=probe_video)
    installer.put(installer.pack)
    change_version(installer.pack, "1.2.0")
    (installer.pack / "videos" / "notes.mp4").write_text("no film")
    (problem,) = installer.refusal()
    assert problem.file == "videos/notes.mp4"
    assert "is no video that plays here" in problem.message
