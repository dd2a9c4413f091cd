"""The sizes of pictures on a screen, and what a pack's pictures need to be ready for it."""

from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.media.frames import Frames, keep_screen, read_frames
from kiosk.media.renditions import Size
from kiosk.packs.pictures import renditions_of
from tests.support.packs import write_pack


def test_whole_pictures_are_bounded() -> None:
    """Graphics memory is: a 4K screen gets hardly more than its own size."""
    assert Frames.of_screen(1920, 1080, 10).whole == Size(3840, 2160)
    assert Frames.of_screen(2160, 3840, 10).whole == Size(2304, 4096)


def test_a_kiosk_never_shown_has_the_usual_screen(tmp_path: Path) -> None:
    """1920 × 1080 px, and nothing is written by asking."""
    assert read_frames(tmp_path / "cache", 4) == Frames.of_screen(1920, 1080, 4)
    assert not (tmp_path / "cache").exists()


def test_the_screen_is_known_to_whoever_prepares_pictures(tmp_path: Path) -> None:
    """The one the kiosk was shown on last counts."""
    keep_screen(tmp_path, 1920, 1080)
    keep_screen(tmp_path, 2160, 3840)
    assert read_frames(tmp_path, 7) == Frames.of_screen(2160, 3840, 7)


def test_the_same_screen_is_not_written_again(tmp_path: Path) -> None:
    """The kiosk says at each start what screen it has, and a disk wears out."""
    keep_screen(tmp_path, 1280, 800)
    (file,) = tmp_path.iterdir()
    before = file.stat()
    keep_screen(tmp_path, 1280, 800)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"width": 0, "height": 5}', b'{"width": "wide"}', b"\xff\xfe"]
)
def test_a_damaged_note_of_the_screen_is_passed_over(tmp_path: Path, content: bytes) -> None:
    """The usual screen is taken in its place, and the next start of the kiosk mends it."""
    keep_screen(tmp_path, 1280, 800)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert read_frames(tmp_path, 4) == Frames.of_screen(1920, 1080, 4)
    keep_screen(tmp_path, 1280, 800)
    assert read_frames(tmp_path, 4) == Frames.of_screen(1280, 800, 4)


def test_a_cache_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    """The kiosk is shown all the same."""
    (tmp_path / "cache").write_text("a file in the folder's place")
    keep_screen(tmp_path / "cache", 1280, 800)
    assert read_frames(tmp_path / "cache", 4) == Frames.of_screen(1920, 1080, 4)


def test_every_hero_and_card_comes_before_the_galleries(tmp_path: Path) -> None:
    """The attract loop and Home are what everybody sees; each picture of each panel is in the list once."""
    pack = read_pack(write_pack(tmp_path / "pack", products=2, pictures=2)).pack
    frames = Frames.of_screen(1920, 1080, 2)
    found = [(recipe.source.name, recipe.size, recipe.focus) for recipe in renditions_of(pack, frames)]
    centre = (0.5, 0.5)
    assert found == [
        ("product-1-1.png", frames.hero, centre),
        ("product-1-1.png", frames.card, centre),
        ("product-2-1.png", frames.hero, centre),
        ("product-2-1.png", frames.card, centre),
        ("product-1-2.png", frames.detail, centre),
        ("product-2-2.png", frames.detail, centre),
    ]


def test_a_tall_screen_needs_the_tall_composition(tmp_path: Path) -> None:
    """Where there is one; the card shows the wide one all the same."""
    folder = write_pack(tmp_path / "pack", products=1)
    file = folder / "products" / "01-product-1.toml"
    tall = '\n[pictures.portrait]\nfile = "pictures/tall.png"\nfocus = [0.4, 0.6]\n'
    file.write_text(file.read_text("utf-8") + tall, "utf-8")
    recipes = list(renditions_of(read_pack(folder).pack, Frames.of_screen(1080, 1920, 1)))
    assert [recipe.source.name for recipe in recipes] == ["tall.png", "product-1-1.png"]
    assert recipes[0].focus == (0.4, 0.6)


def test_a_product_without_pictures_needs_none(tmp_path: Path) -> None:
    """It has its cover."""
    pack = read_pack(write_pack(tmp_path / "pack", products=2, pictures=0)).pack
    assert not list(renditions_of(pack, Frames.of_screen(1920, 1080, 2)))


def test_a_path_that_leaves_the_pack_is_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Nothing outside the pack is ever opened."""
    folder = write_pack(tmp_path / "pack", products=1)
    file = folder / "products" / "01-product-1.toml"
    file.write_text(file.read_text("utf-8").replace("pictures/product-1-1.png", "../secret.png"), "utf-8")
    for recipe in renditions_of(read_pack(folder).pack, Frames.of_screen(1920, 1080, 1)):
        assert recipe.source.is_relative_to(folder)
        assert not recipe.source.exists()
