"""What the attract loop shows, item by item."""

from pathlib import Path
from random import Random

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kiosk.attract.playlist import (
    Item,
    MessageItem,
    NumbersItem,
    PictureItem,
    Playlist,
    ProductItem,
    VideoItem,
    cards,
)
from kiosk.attract.sequence import Sequence
from kiosk.exhibition.pack import read_pack
from kiosk.media.cutting import cut
from kiosk.media.renditions import Renditions
from kiosk.packs.shown import ShownPack
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from kiosk.ui.pictures import PictureShelf
from kiosk.ui.playing import Playing
from kiosk.ui.slide import Slide
from tests.support.clock import MovedClock
from tests.support.packs import add_numbers, write_pack

DWELL = 10.0


class Loop:
    """A playlist that plays, with two products and a media folder."""

    def __init__(self, folder: Path, clock: MovedClock, qtbot: QtBot, *items: Item) -> None:
        root = write_pack(folder / "pack", products=2, pictures=0)
        add_numbers(root, "scale")
        pack = read_pack(root).pack
        self.media = folder / "media"
        self.media.mkdir(exist_ok=True)
        self.clock = clock
        self.jobs = Jobs()
        self._qtbot = qtbot
        exhibition = Exhibition(pack)
        shelf = PictureShelf(Renditions(folder / "cache", cut), self.jobs)
        shelf.fit(exhibition.exhibits, 320, 180)
        self.ids = [product.id for product in pack.products]
        fallback = cards(self.ids)
        sequence = Sequence(Playlist(items=items), fallback, DWELL, clock, Random(1))
        self.languages = Languages({"en": [], "zh_CN": []}, "en")
        self.languages.reset()
        self.playing = Playing(sequence, exhibition, self.languages, shelf, self.media)

    def show(self, root: Path) -> None:
        """Show another content pack."""
        reading, exhibition = read_pack(root), self.playing.exhibition
        exhibition.show(exhibition.edition(reading.pack))
        self.playing.shelf.fit(exhibition.exhibits, 320, 180)
        self.playing.follow_pack(ShownPack(reading, reading.pack, ()))

    def kind(self) -> str:
        """Return what kind of item is shown."""
        return str(self.playing.shown.property("kind"))

    def pass_time(self, seconds: float = DWELL) -> None:
        """Let a dwell pass."""
        self._qtbot.waitUntil(lambda: self.jobs.idle)
        self.clock.move(seconds)
        self.playing.tick()
        self.playing.tick()


@pytest.fixture
def loop_of(tmp_path: Path, clock: MovedClock, qtbot: QtBot) -> "LoopOf":
    """Make loops of items."""
    return LoopOf(tmp_path, clock, qtbot)


class LoopOf:
    """Makes a loop of the items given."""

    def __init__(self, folder: Path, clock: MovedClock, qtbot: QtBot) -> None:
        self._parts = folder, clock, qtbot

    def __call__(self, *items: Item) -> Loop:
        """Make it."""
        return Loop(*self._parts, *items)


def test_without_a_playlist_the_products_play(loop_of: LoopOf) -> None:
    """The fallback is never an empty screen."""
    loop = loop_of()
    places = []
    for _ in range(3):
        places.append(loop.playing.shown.property("product"))
        loop.pass_time()
    assert places == [0, 1, 0]
    assert loop.playing.property("count") == 2


def test_every_kind_plays_in_its_turn(loop_of: LoopOf, tmp_path: Path) -> None:
    """A picture waits until it is ready for the screen."""
    (tmp_path / "media").mkdir()
    Image.new("RGB", (320, 180), (200, 20, 20)).save(tmp_path / "media" / "poster.png")
    loop = loop_of(
        MessageItem(id="hello", text={"en": "Hello", "zh_CN": "\u4f60\u597d"}),
        PictureItem(id="poster", file="poster.png"),
        VideoItem(id="film", file="film.mp4"),
        NumbersItem(id="city"),
    )
    seen = []
    for _ in range(3):
        seen.append((loop.kind(), loop.playing.property("place")))
        loop.pass_time()
    assert seen == [("message", 0), ("picture", 1), ("video", 2)]
    assert loop.kind() == "video"
    assert loop.playing.shown.property("video").toLocalFile().endswith("media/film.mp4")
    loop.playing.ended()
    loop.playing.tick()
    assert loop.kind() == "numbers"


def test_a_message_speaks_the_language_that_is_shown(loop_of: LoopOf) -> None:
    """Also when it changes while the message is on the screen."""
    loop = loop_of(MessageItem(id="hello", text={"en": "Hello", "zh_CN": "\u4f60\u597d"}))
    slide = loop.playing.shown
    assert slide.property("text") == "Hello"
    loop.languages.select("zh_CN")
    assert slide.property("text") == "\u4f60\u597d"


def test_what_cannot_be_shown_is_passed_over_with_its_reason(loop_of: LoopOf) -> None:
    """A picture that is missing, a product that is not there, a video that is stuck."""
    loop = loop_of(
        MessageItem(id="hello", text={"en": "Hello"}),
        PictureItem(id="poster", file="gone.png"),
        ProductItem(id="old", product="gone"),
        VideoItem(id="film", file="film.mp4"),
        MessageItem(id="bye", text={"en": "Bye"}),
    )
    loop.pass_time()
    loop.pass_time(0)
    loop.pass_time(0)
    assert loop.kind() == "video"
    loop.playing.failed("it does not go on")
    loop.pass_time(0)
    assert loop.playing.shown.property("text") == "Bye"
    failures = loop.playing.sequence.failures
    assert set(failures) == {"poster", "old", "film"}
    assert failures["poster"].reason == "the file is missing"
    assert failures["film"].reason == "it does not go on"


def test_one_item_alone_stays(loop_of: LoopOf) -> None:
    """A single video begins again by itself; nothing comes and goes."""
    loop = loop_of(VideoItem(id="film", file="film.mp4"))
    assert loop.playing.property("alone")
    loop.playing.ended()
    loop.pass_time()
    assert loop.kind() == "video"


def test_a_visit_gives_what_is_shown_a_whole_dwell_afterwards(loop_of: LoopOf) -> None:
    """The loop stands still meanwhile, because nobody asks it to look at the clock."""
    loop = loop_of()
    loop.clock.move(100)
    loop.playing.restart()
    loop.pass_time(DWELL - 1)
    assert loop.playing.property("place") == 0
    loop.pass_time(1)
    assert loop.playing.property("place") == 1


def test_another_pack_leaves_what_is_the_stations_own_on_the_screen(loop_of: LoopOf, tmp_path: Path) -> None:
    """The message stays the very slide that it is; a product that is no longer there is passed over."""
    loop = loop_of(
        MessageItem(id="hello", text={"en": "Hello"}),
        ProductItem(id="second", product="product-2"),
        NumbersItem(id="city"),
        ProductItem(id="first", product="product-1"),
    )
    slide = loop.playing.shown
    loop.show(write_pack(tmp_path / "other", products=1, pictures=0))
    assert loop.playing.shown is slide
    loop.pass_time()
    assert loop.playing.shown.item == ProductItem(id="first", product="product-1")
    reasons = {name: failure.reason for name, failure in loop.playing.sequence.failures.items()}
    assert reasons == {"second": "the content has no such product", "city": "the content has no numbers"}


def test_another_pack_shows_its_own_products_at_once(loop_of: LoopOf, tmp_path: Path) -> None:
    """Also the same product in its new form; nothing of the old pack is held for long."""
    loop = loop_of()
    before = loop.playing.exhibition.exhibits
    assert loop.playing.holds(before)
    loop.show(write_pack(tmp_path / "other", products=4, pictures=0))
    assert loop.playing.shown.subject is loop.playing.exhibition.exhibits[0]
    for _ in range(18):
        loop.pass_time()
    assert not loop.playing.holds(before)


def test_a_picture_that_comes_too_late_is_nobodys(loop_of: LoopOf, tmp_path: Path) -> None:
    """Staff change the playlist over and over while a picture is made: its slide has gone meanwhile."""
    loop = loop_of(MessageItem(id="words", text={"en": "Hello"}), PictureItem(id="poster", file="poster.png"))
    Image.new("RGB", (640, 360)).save(loop.media / "poster.png")
    for number in range(40):
        poster = PictureItem(id=f"poster-{number}", file="poster.png")
        loop.playing.replace(Playlist(items=(MessageItem(id="words", text={"en": "Hello"}), poster)))
        loop.playing.tick()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop.pass_time()
    assert loop.jobs.idle


def test_what_was_to_come_and_did_not_is_let_go_of(loop_of: LoopOf) -> None:
    """Staff change the playlist just when the next item is due, day after day."""
    loop = loop_of(MessageItem(id="words", text={"en": "Hello"}))
    for number in range(60):
        items = [MessageItem(id=f"words-{number}-{place}", text={"en": "Hello"}) for place in range(2)]
        loop.clock.move(DWELL)
        loop.playing.replace(Playlist(items=tuple(items)))
        loop.playing.tick()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len([child for child in loop.playing.children() if isinstance(child, Slide)]) < 25
