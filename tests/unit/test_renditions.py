"""Renditions: made once, found by content, kept within a limit, never half of one."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.media import renditions as module
from kiosk.media.cutting import cut
from kiosk.media.renditions import PictureError, Renditions, Size

CENTRE = (0.5, 0.5)
SIZE = Size(32, 18)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A picture file."""
    file = tmp_path / "source.png"
    Image.new("RGB", (64, 36), (200, 40, 40)).save(file)
    return file


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """The cache folder, not yet made."""
    return tmp_path / "cache" / "renditions"


class TestFinding:
    """What has been made is found again."""

    def test_made_then_found(self, cache: Path, source: Path) -> None:
        """Nothing is found before, the same file after, also after a restart."""
        renditions = Renditions(cache, cut)
        assert renditions.find(source, SIZE, CENTRE) is None
        made = renditions.make(source, SIZE, CENTRE)
        with Image.open(made) as image:
            assert image.size == (32, 18)
        assert renditions.find(source, SIZE, CENTRE) == made
        assert Renditions(cache, cut).find(source, SIZE, CENTRE) == made

    def test_same_content_elsewhere(self, cache: Path, source: Path) -> None:
        """Content counts, not the name: a copy of the pack needs no new renditions."""
        made = Renditions(cache, cut).make(source, SIZE, CENTRE)
        copy = source.with_name("copy.png")
        copy.write_bytes(source.read_bytes())
        assert Renditions(cache, cut).find(copy, SIZE, CENTRE) == made

    def test_other_content_size_focus_or_recipe(
        self, cache: Path, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whatever would look different is another rendition."""
        renditions = Renditions(cache, cut)
        renditions.make(source, SIZE, CENTRE)
        assert renditions.find(source, Size(18, 32), CENTRE) is None
        assert renditions.find(source, SIZE, (0.5, 0.4)) is None
        monkeypatch.setattr(module, "RECIPE", module.RECIPE + 1)
        assert renditions.find(source, SIZE, CENTRE) is None
        monkeypatch.undo()
        Image.new("RGB", (64, 36), (1, 2, 3)).save(source)
        os.utime(source, ns=(1, 1))
        assert renditions.find(source, SIZE, CENTRE) is None

    def test_the_whole_picture_is_another_rendition(self, cache: Path, source: Path) -> None:
        """Without a focus it is the whole source, fitted, never mistaken for a cut of the same size."""
        renditions = Renditions(cache, cut)
        cropped = renditions.make(source, Size(32, 32), CENTRE)
        assert renditions.find(source, Size(32, 32), None) is None
        whole = renditions.make(source, Size(32, 32), None)
        assert renditions.find(source, Size(32, 32), None) == whole != cropped
        with Image.open(whole) as image:
            assert image.size == (32, 18)

    @pytest.mark.parametrize("end", [0, 1, 100, -1, -2])
    def test_half_a_rendition_is_none(self, cache: Path, source: Path, end: int) -> None:
        """A file cut short in the cache is not taken for whole, and is made again."""
        renditions = Renditions(cache, cut)
        made = renditions.make(source, SIZE, CENTRE)
        made.write_bytes(made.read_bytes()[:end])
        assert renditions.find(source, SIZE, CENTRE) is None
        assert renditions.make(source, SIZE, CENTRE) == made
        assert renditions.find(source, SIZE, CENTRE) == made

    def test_zero_bytes_after_a_power_cut_are_none(self, cache: Path, source: Path) -> None:
        """A file of the right length without its content is not taken for whole."""
        renditions = Renditions(cache, cut)
        made = renditions.make(source, SIZE, CENTRE)
        made.write_bytes(bytes(made.stat().st_size))
        assert renditions.find(source, SIZE, CENTRE) is None

    def test_source_that_is_not_there(self, cache: Path, tmp_path: Path) -> None:
        """`find` never raises."""
        assert Renditions(cache, cut).find(tmp_path / "none.png", SIZE, CENTRE) is None
        assert Renditions(cache, cut).find(tmp_path, SIZE, CENTRE) is None

    def test_finding_needs_neither_pillow_nor_workers(self, cache: Path, source: Path) -> None:
        """A start with a filled cache does not pay for them."""
        made = Renditions(cache, cut).make(source, SIZE, CENTRE)
        program = (
            "import sys; from pathlib import Path; from kiosk.clock import SystemClock\n"
            "from kiosk.media.renditions import Renditions, Size; from kiosk.media.workshop import Workshop\n"
            f"renditions = Renditions(Path({str(cache)!r}), Workshop(SystemClock()).cut)\n"
            f"print(renditions.find(Path({str(source)!r}), Size(32, 18), (0.5, 0.5)))\n"
            "print({'PIL', 'pebble', 'multiprocessing', 'concurrent.futures.process'} & set(sys.modules))"
        )
        run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert run.stdout.split("\n")[:2] == [str(made), "set()"]


class TestMaking:
    """What can go wrong while making one."""

    def test_unusable_source_leaves_nothing(self, cache: Path, source: Path) -> None:
        """The error is the picture's; the cache stays empty."""
        source.write_text("text", "utf-8")
        with pytest.raises(PictureError, match="not a picture"):
            Renditions(cache, cut).make(source, SIZE, CENTRE)
        assert not cache.exists()

    def test_full_disk(self, cache: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is told as a problem of the cache, and nothing half written is left."""

        def full(_number: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(PictureError, match="No space left") as caught:
            Renditions(cache, cut).make(source, SIZE, CENTRE)
        assert caught.value.file == str(cache)
        assert list(cache.iterdir()) == []

    def test_cache_that_cannot_be_made(self, cache: Path, source: Path) -> None:
        """A file where the folder should be is told as well."""
        cache.parent.touch()
        with pytest.raises(PictureError, match="cannot be kept"):
            Renditions(cache, cut).make(source, SIZE, CENTRE)


class TestLimit:
    """The cache stays within its size."""

    def test_oldest_used_goes_first(self, cache: Path, source: Path) -> None:
        """Finding a rendition counts as use; the one just made always stays."""
        sizes = [Size(32, 18 + n) for n in range(4)]
        roomy = Renditions(cache, cut)
        made = [roomy.make(source, size, CENTRE) for size in sizes[:3]]
        for age, file in enumerate(made):
            os.utime(file, (1000 + age, 1000 + age))
        assert roomy.find(source, sizes[0], CENTRE) == made[0]
        room = sum(file.stat().st_size for file in made) + 10
        newest = Renditions(cache, cut, room).make(source, sizes[3], CENTRE)
        assert set(cache.iterdir()) == {made[0], made[2], newest}

    def test_what_is_held_stays_however_old_it_is(self, cache: Path, source: Path) -> None:
        """Whoever makes room, this program or another; what is held no more goes first again."""
        kiosk = Renditions(cache, cut)
        shown = [kiosk.make(source, Size(32, 18 + n), CENTRE) for n in range(2)]
        for file in shown:
            os.utime(file, (1000, 1000))
        kiosk.hold(shown)
        room = sum(file.stat().st_size for file in shown) * 2
        shell = Renditions(cache, cut, room)
        others = [shell.make(source, Size(40, 20 + n), CENTRE) for n in range(9)]
        assert all(file.exists() for file in shown)
        assert not others[0].exists()
        assert sum(file.stat().st_size for file in cache.glob("*.jpg")) <= room
        kiosk.hold(shown[1:])
        for n in range(9):
            shell.make(source, Size(50, 20 + n), CENTRE)
        assert (shown[0].exists(), shown[1].exists()) == (False, True)

    def test_a_damaged_list_holds_nothing(self, cache: Path, source: Path) -> None:
        """The limit counts, and nothing fails."""
        first = Renditions(cache, cut).make(source, SIZE, CENTRE)
        (cache / "held.json").write_text("{")
        Renditions(cache, cut, 1).make(source, Size(18, 32), CENTRE)
        assert not first.exists()

    def test_newest_stays_even_if_too_large(self, cache: Path, source: Path) -> None:
        """With no room at all there is still the one that is needed now."""
        tight = Renditions(cache, cut, 1)
        tight.make(source, SIZE, CENTRE)
        newest = tight.make(source, Size(18, 32), CENTRE)
        assert list(cache.iterdir()) == [newest]

    def test_leftovers_of_a_crash_go_and_others_files_stay(self, cache: Path, source: Path) -> None:
        """Old parts are cleared away; parts being written now, and files of others, are not touched."""
        cache.mkdir(parents=True)
        old, new, other = cache / ".a.1-2.part", cache / ".b.1-2.part", cache / "notes.txt"
        for file in (old, new, other):
            file.write_bytes(b"x" * 1000)
        os.utime(old, (1000, 1000))
        os.utime(other, (1000, 1000))
        newest = Renditions(cache, cut, 1).make(source, SIZE, CENTRE)
        assert set(cache.iterdir()) == {new, other, newest}
