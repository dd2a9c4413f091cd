"""A content pack's own videos: in the attract loop, and in the playlist that staff make."""

from pathlib import Path

import pytest

from kiosk.attract.playlist import Playlist, VideoItem
from tests.journeys.conftest import Open
from tests.support.packs import add_numbers, add_video, write_pack
from tests.support.visitor import Visitor

FILE = "videos/blue.webm"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of one product with a video and numbers."""
    pack = add_video(write_pack(tmp_path / "pack", products=1))
    add_numbers(pack, "share")
    return pack


def kind(visitor: Visitor) -> str:
    """What kind of thing is shown."""
    return str(visitor.kiosk.playing.shown.property("kind"))


def test_a_video_plays_between_the_products_and_the_numbers(
    open_kiosk: Open, pack: Path, tmp_path: Path
) -> None:
    """Where staff have made no playlist; to its end, like any video."""
    visitor = open_kiosk(pack, data=tmp_path / "data")
    assert (kind(visitor), visitor.kiosk.playing.property("count")) == ("product", 3)
    visitor.pass_time(12.5)
    assert kind(visitor) == "video"
    visitor.wait_until(lambda: bool(visitor.find_all("VideoSlide")), "the video is shown")
    assert visitor.find("VideoSlide").property("framed")

    def ended() -> bool:
        visitor.kiosk.tick()
        return kind(visitor) == "numbers"

    visitor.wait_until(ended, "its end")
    assert visitor.kiosk.playing.sequence.failures == {}


def test_staff_add_a_video_of_the_exhibition(open_kiosk: Open, pack: Path, tmp_path: Path) -> None:
    """The list names it by its caption; a pack without it passes it over, and the page says why."""
    data = tmp_path / "data"
    kiosk = open_kiosk(pack, data=data).kiosk
    kiosk.languages.select("en")
    kiosk.sources.look()
    row = next(row for row in kiosk.sources.list.rows if row.kind == "video")
    assert (row.title, row.standing) == ("蓝色", "plays")
    kiosk.sources.add(row.name)
    kiosk.editor.save()
    item = VideoItem(id="blue", file=FILE, pack=True)
    assert kiosk.files.playlist.load().value == Playlist(items=(item,))
    assert kiosk.playing.sequence.playlist.items == (item,)
    visitor = open_kiosk(pack, data=data)
    assert visitor.kiosk.playing.shown.property("video").toLocalFile() == str(pack / FILE)

    visitor = open_kiosk(write_pack(tmp_path / "bare", products=1), data=data)
    visitor.pass_time(1)
    assert kind(visitor) == "product"
    assert visitor.kiosk.playing.sequence.failures["blue"].reason == "the content has no such video"
    visitor.kiosk.languages.select("en")
    visitor.kiosk.editor.look()
    (row,) = visitor.kiosk.editor.list.rows
    assert (row.why, row.standing) == ("cannot be shown: it is not in the content", "fails")


def test_the_console_makes_a_playlist_of_everything_that_plays(
    open_kiosk: Open, pack: Path, tmp_path: Path
) -> None:
    """Each with an id of its own."""
    kiosk = open_kiosk(pack, data=tmp_path / "data").kiosk
    kiosk.editor.adopt()
    assert [item.id for item in kiosk.editor.draft.items] == ["product-1", "blue", "numbers"]


def test_a_video_whose_file_is_missing_is_passed_over(open_kiosk: Open, pack: Path, tmp_path: Path) -> None:
    """The loop goes on from the product to the numbers."""
    (pack / FILE).unlink()
    visitor = open_kiosk(pack, data=tmp_path / "data")
    visitor.pass_time(12.5)

    def passed_over() -> bool:
        visitor.kiosk.tick()
        return kind(visitor) == "numbers"

    visitor.wait_until(passed_over, "the numbers")
    assert f"card:{FILE}" in visitor.kiosk.playing.sequence.failures
