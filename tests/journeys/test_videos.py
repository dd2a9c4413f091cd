"""Videos in the attract loop: played to their end, and passed over where they cannot be."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlEngine

from kiosk.ui.window import QML_FOLDER
from tests.journeys.conftest import Open
from tests.support.media import write_playlist
from tests.support.visitor import Visitor

HELLO = """
[[items]]
id = "hello"
kind = "message"
text = { zh_CN = "你好", en = "Hello" }
"""
FILM = """
[[items]]
id = "film"
kind = "video"
file = "blue.webm"
"""
#: So many bytes of this video, whose frames are alike, are its beginning and seven of twenty frames.
SEVEN_FRAMES = 693
BROKEN = FILM.replace("film", "broken").replace("blue.webm", "broken.mp4")


def shown(visitor: Visitor) -> str:
    """Return the id of the item that plays."""
    item = visitor.kiosk.playing.shown.item
    return item.id if item else ""


def reason(visitor: Visitor, name: str) -> str:
    """Return why an item is passed over; empty when it is not."""
    failure = visitor.kiosk.playing.sequence.failures.get(name)
    return failure.reason if failure else ""


def test_a_video_plays_to_its_end_and_the_next_item_comes(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """Its first frame is there before anybody sees it; nobody has to wait for a dwell."""
    write_playlist(tmp_path, HELLO + FILM, "blue.webm")
    visitor = open_kiosk(small_pack, data=tmp_path)
    assert shown(visitor) == "hello"
    visitor.pass_time(13)
    visitor.wait_until(lambda: shown(visitor) == "film", "the video's turn")
    visitor.wait_until(lambda: bool(visitor.find_all("VideoSlide")), "the video is shown")
    slide = visitor.find("VideoSlide")
    assert slide.property("framed")
    visitor.wait_until(lambda: bool(slide.property("seen")), "it plays")
    visitor.wait_until(lambda: shown(visitor) == "hello", "its end")
    assert reason(visitor, "film") == ""


def test_nothing_is_left_of_a_video_that_was_shown(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """The QML context of the layer that showed it goes, too: a thousand videos a day come and go."""
    write_playlist(tmp_path, HELLO + FILM, "blue.webm")
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.pass_time(13)
    visitor.wait_until(lambda: bool(visitor.find_all("VideoSlide")), "the video is shown")
    loader, gone = visitor.find("VideoSlide").parentItem(), list[bool]()
    QQmlEngine.contextForObject(loader).destroyed.connect(lambda: gone.append(True))
    visitor.wait_until(lambda: shown(visitor) == "hello", "its end")
    visitor.wait_until(lambda: not visitor.find_all("VideoSlide"), "what comes next covers it")

    def is_gone() -> bool:
        visitor.kiosk.window.engine.collectGarbage()
        return bool(gone)

    visitor.wait_until(is_gone, "nothing is left of it")


def test_a_video_alone_begins_again_by_itself(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """Nothing comes and goes; a touch begins a visit, and afterwards it plays again."""
    write_playlist(tmp_path, FILM, "blue.webm")
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.wait_until(lambda: bool(visitor.find_all("VideoSlide")), "the video is shown")
    assert visitor.find("VideoSlide").property("alone")
    visitor.tap_at(visitor.window.contentItem().boundingRect().center())
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    assert visitor.find_all("ProductCard")
    assert not visitor.find_all("VideoSlide")
    visitor.kiosk.visit.leave()
    visitor.wait_until(lambda: bool(visitor.find_all("VideoSlide")), "the video is back")
    assert shown(visitor) == "film"


def test_a_broken_video_is_passed_over_with_its_reason(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """What was shown before stays until the next item comes; the health page counts one."""
    write_playlist(tmp_path, HELLO + BROKEN + FILM, "blue.webm", "broken.mp4")
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.pass_time(13)
    visitor.wait_until(lambda: shown(visitor) == "film", "the item after the broken one")
    assert "Could not open file" in reason(visitor, "broken")
    assert visitor.kiosk.vitals.read().failing == 1


def test_a_video_that_is_damaged_in_the_middle(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """There is nonsense from there on: it is shown as far as it goes, and the next item comes."""
    write_playlist(tmp_path, HELLO + FILM, "blue.webm")
    file = tmp_path / "media" / "blue.webm"
    whole = file.read_bytes()
    file.write_bytes(whole[:SEVEN_FRAMES] + b"?" * (len(whole) - SEVEN_FRAMES))
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.pass_time(13)
    visitor.wait_until(lambda: bool(visitor.find_all("VideoSlide")), "the video is shown")
    visitor.wait_until(lambda: shown(visitor) == "hello", "its end")
    assert visitor.find_all("AttractScreen")


def test_a_video_behind_a_broken_one_plays(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """It takes the place of one that has never been seen, and is not blamed for it."""
    write_playlist(tmp_path, HELLO + BROKEN + FILM, "blue.webm", "broken.mp4")
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.pass_time(13)
    visitor.wait_until(lambda: shown(visitor) == "film", "the video behind it")
    visitor.wait_until(lambda: shown(visitor) == "hello", "its end")
    assert reason(visitor, "broken")
    assert not reason(visitor, "film")


def test_a_video_that_is_missing_is_passed_over(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """Somebody has taken the file away."""
    write_playlist(tmp_path, FILM + HELLO)
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.wait_until(lambda: shown(visitor) == "hello", "the item after the missing one")
    assert reason(visitor, "film")


@pytest.mark.tells_problems
@pytest.mark.qt_log_ignore("QtMultimedia", "VideoSlide")
def test_where_no_video_can_be_played_everything_else_plays(
    open_kiosk: Open, small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The libraries for it are damaged, or not there: videos are passed over with that reason."""
    shutil.copytree(QML_FOLDER, tmp_path / "qml")
    slide = tmp_path / "qml" / "Exhibit" / "Parts" / "VideoSlide.qml"
    text = slide.read_text(encoding="utf-8")
    slide.write_text(text.replace("import QtMultimedia", "import QtMultimedia.Damaged"), encoding="utf-8")
    monkeypatch.setattr("kiosk.ui.window.QML_FOLDER", tmp_path / "qml")
    write_playlist(tmp_path, HELLO + FILM, "blue.webm")
    visitor = open_kiosk(small_pack, data=tmp_path)
    visitor.pass_time(13)
    visitor.wait_until(lambda: bool(reason(visitor, "film")), "the video is passed over")
    visitor.wait_until(lambda: shown(visitor) == "hello", "the message plays again")
    assert visitor.find_all("MessageSlide")


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs a virtual screen")
def test_every_frame_of_a_mixed_loop_belongs_to_it(tmp_path: Path) -> None:
    """Pictures, videos, words and products, with touches between: no black, white or stale frame."""
    words = (sys.executable, "-m", "tests.support.mixed_loop", tmp_path)
    ended = subprocess.run(
        words, capture_output=True, encoding="utf-8", timeout=180, check=False, cwd=Path(__file__).parents[2]
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout.split()[-2]) > 50


def test_safe_mode_plays_no_videos(open_kiosk: Open, small_pack: Path, tmp_path: Path) -> None:
    """Not even one that is alone on the playlist: the products' cards take its place."""
    write_playlist(tmp_path, FILM, "blue.webm")
    assert shown(open_kiosk(small_pack, data=tmp_path)) == "film"
    visitor = open_kiosk(small_pack, data=tmp_path, safe=True)
    visitor.pass_time(13)
    visitor.wait_until(lambda: shown(visitor).startswith("card:"), "a product's card")
    assert not visitor.find_all("VideoSlide")
