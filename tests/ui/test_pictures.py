"""Pictures for this screen: which renditions are asked for, and what becomes of them."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import json
from PIL import Image
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.exhibition.pack import Pack, read_pack
from kiosk.media.cutting import cut
from kiosk.media.frames import Frames
from kiosk.media.renditions import Renditions, Size
from kiosk.packs.pictures import renditions_of
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.jobs import Jobs
from kiosk.ui.pictures import PictureShelf
from tests.support.packs import COLOURS, write_pack

WIDE, TALL = (640, 360), (360, 640)
PORTRAIT = '\n[pictures.portrait]\nfile = "pictures/tall.png"\n'


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Two products with two pictures each; the first one's hero is blue on tall screens."""
    folder = write_pack(tmp_path / "pack", products=2, pictures=2)
    Image.new("RGB", TALL, COLOURS[2]).save(folder / "pictures" / "tall.png")
    file = folder / "products" / "01-product-1.toml"
    first, second = file.read_text("utf-8").rsplit("[[pictures]]", 1)
    file.write_text(f"{first}{PORTRAIT}\n[[pictures]]{second}", "utf-8")
    return read_pack(folder).pack


@pytest.fixture
def exhibits(pack: Pack) -> Iterator[list[Exhibit]]:
    """The products as QML sees them."""
    exhibition = Exhibition(pack)
    yield list(exhibition.exhibits)
    del exhibition


@pytest.fixture
def shelf(pack: Pack, tmp_path: Path) -> Iterator[PictureShelf]:
    """A shelf with an empty cache."""
    jobs = Jobs()
    yield PictureShelf(Renditions(tmp_path / "cache", cut), jobs)
    jobs.close()


def opened(url: object) -> Image.Image:
    """The picture that an exhibit hands to QML."""
    assert isinstance(url, QUrl)
    return Image.open(url.toLocalFile()).convert("RGB")


def colour(url: object) -> tuple[int, ...]:
    """The colour in its middle, to the nearest ten."""
    picture = opened(url)
    pixel = picture.getpixel((picture.width // 2, picture.height // 2))
    assert isinstance(pixel, tuple)
    return tuple(round(part, -1) for part in pixel)


def fit(shelf: PictureShelf, exhibits: list[Exhibit], size: tuple[int, int], qtbot: QtBot) -> None:
    """Ask for a screen of this size and wait until all its pictures are there."""
    shelf.fit(exhibits, *size)
    qtbot.waitUntil(lambda: shelf.idle, timeout=20_000)


def test_every_exhibit_gets_hero_and_card(shelf: PictureShelf, exhibits: list[Exhibit], qtbot: QtBot) -> None:
    """The hero fills the screen, the card its tile; the gallery waits until the panel opens."""
    assert not any(shelf.settled(exhibit) for exhibit in exhibits)
    fit(shelf, exhibits, WIDE, qtbot)
    for exhibit, expected in zip(exhibits, COLOURS, strict=False):
        assert shelf.settled(exhibit)
        assert opened(exhibit.property("hero")).size == WIDE
        assert opened(exhibit.property("card")).height < WIDE[1]
        assert colour(exhibit.property("hero")) == expected
        assert exhibit.property("pictures")[1].isEmpty()
    shelf.open(exhibits[0])
    qtbot.waitUntil(lambda: shelf.idle)
    assert colour(exhibits[0].property("pictures")[1]) == COLOURS[1]


def test_pictures_are_whole_for_those_who_look_closer(
    shelf: PictureShelf, exhibits: list[Exhibit], pack: Pack, qtbot: QtBot
) -> None:
    """Not cropped, at most twice the screen, never enlarged; and only when somebody looks."""
    Image.new("RGB", (2000, 1000), COLOURS[0]).save(pack.root / "pictures" / "product-1-1.png")
    fit(shelf, exhibits, WIDE, qtbot)
    assert all(whole.isEmpty() for whole in exhibits[0].property("wholes"))
    shelf.view(exhibits[0])
    qtbot.waitUntil(lambda: shelf.idle)
    first, second = exhibits[0].property("wholes")
    assert opened(first).size == (1280, 640)
    assert opened(second).size == (640, 360)
    assert all(whole.isEmpty() for whole in exhibits[1].property("wholes"))


def test_what_is_always_shown_is_held(
    shelf: PictureShelf, exhibits: list[Exhibit], tmp_path: Path, qtbot: QtBot
) -> None:
    """Heroes and cards: installing a pack, here or from a shell, never throws them out of the cache."""
    fit(shelf, exhibits, WIDE, qtbot)
    shelf.hold(exhibits)
    qtbot.waitUntil(lambda: shelf.idle)
    held = set(json.decode((tmp_path / "cache" / "held.json").read_bytes()))
    urls = [exhibit.property(name) for exhibit in exhibits for name in ("hero", "card")]
    assert held == {url.fileName() for url in urls}
    assert len(held) == 4
    shelf.hold(exhibits[:1])
    qtbot.waitUntil(lambda: shelf.idle)
    assert len(json.decode((tmp_path / "cache" / "held.json").read_bytes())) == 2


def test_a_picture_that_was_thrown_out_is_made_anew(
    shelf: PictureShelf, exhibits: list[Exhibit], qtbot: QtBot
) -> None:
    """QML would never try the same address again: it is taken away first, and put when it is there."""
    fit(shelf, exhibits, WIDE, qtbot)
    first = exhibits[0]
    for turn in range(3):
        shelf.open(first)
        shelf.view(first)
        if turn:
            assert first.property("pictures")[1].isEmpty()
            assert first.property("wholes")[0].isEmpty()
        qtbot.waitUntil(lambda: shelf.idle)
        for file in {url.toLocalFile() for url in (*first.property("pictures"), *first.property("wholes"))}:
            Path(file).unlink()


def test_a_tall_screen_gets_the_tall_composition(
    shelf: PictureShelf, exhibits: list[Exhibit], qtbot: QtBot
) -> None:
    """Where there is none, the wide one is cut; cards show the wide one in any case."""
    fit(shelf, exhibits, TALL, qtbot)
    first, second = exhibits
    assert colour(first.property("hero")) == COLOURS[2]
    assert opened(first.property("hero")).size == TALL
    assert colour(first.property("card")) == COLOURS[0]
    assert colour(second.property("hero")) == COLOURS[1]


@pytest.mark.tells_problems
def test_a_broken_tall_composition_falls_back_on_the_wide_one(
    shelf: PictureShelf, exhibits: list[Exhibit], pack: Pack, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names the broken file all the same."""
    (pack.root / "pictures" / "tall.png").write_text("not a picture")
    fit(shelf, exhibits, TALL, qtbot)
    assert colour(exhibits[0].property("hero")) == COLOURS[0]
    assert shelf.settled(exhibits[0])
    assert ["tall.png" in line for line in caplog.messages] == [True]


@pytest.mark.tells_problems
def test_a_broken_picture_is_settled_and_logged_once(
    shelf: PictureShelf, exhibits: list[Exhibit], pack: Pack, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Hero and card fail, at two sizes of the screen: one line, and the loop does not wait."""
    (pack.root / "pictures" / "product-2-1.png").write_text("not a picture")
    fit(shelf, exhibits, WIDE, qtbot)
    fit(shelf, exhibits, (320, 180), qtbot)
    assert shelf.settled(exhibits[1])
    assert exhibits[1].property("hero").isEmpty()
    assert ["product-2-1.png" in line for line in caplog.messages] == [True]


def test_another_size_of_the_screen_gives_other_pictures(
    shelf: PictureShelf, exhibits: list[Exhibit], qtbot: QtBot
) -> None:
    """The old ones stay until the new ones are there."""
    fit(shelf, exhibits, WIDE, qtbot)
    before = exhibits[0].property("hero")
    shelf.fit(exhibits, 320, 180)
    assert exhibits[0].property("hero") == before
    assert not shelf.settled(exhibits[0])
    qtbot.waitUntil(lambda: shelf.idle)
    assert opened(exhibits[0].property("hero")).size == (320, 180)


Seen = list[Size]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[Size], threading.Event]:
    """A function that holds back all renditions of one size until its event is set."""
    usual = Renditions.make

    def hold(held: Size) -> threading.Event:
        released = threading.Event()

        def make(self: Renditions, source: Path, size: Size, focus: tuple[float, float]) -> Path:
            if size == held:
                assert released.wait(60)
            return usual(self, source, size, focus)

        monkeypatch.setattr(Renditions, "make", make)
        return released

    return hold


def test_late_pictures_of_the_old_size_are_not_shown(
    shelf: PictureShelf, exhibits: list[Exhibit], qtbot: QtBot, held: Callable[[Size], threading.Event]
) -> None:
    """The screen turned while they were being made."""
    released, seen = held(Size(*WIDE)), Seen()
    exhibits[0].changed.connect(lambda: seen.append(Size(*opened(exhibits[0].property("hero")).size)))
    shelf.fit(exhibits[:1], *WIDE)
    shelf.fit(exhibits[:1], *TALL)
    released.set()
    qtbot.waitUntil(lambda: shelf.idle)
    assert set(seen) == {Size(*TALL)}


def test_the_first_picture_is_there_at_once_when_it_is_cached(
    shelf: PictureShelf, exhibits: list[Exhibit], pack: Pack, qtbot: QtBot
) -> None:
    """A start with a warm cache shows it in the first frame, without any work in the background."""
    shelf.show_first(exhibits[0], *WIDE)
    assert exhibits[0].property("hero").isEmpty()
    fit(shelf, exhibits, WIDE, qtbot)
    again = Exhibition(pack)
    shelf.show_first(again.at(0), *WIDE)
    assert again.at(0).property("hero") == exhibits[0].property("hero")


def test_a_product_without_pictures_is_settled(tmp_path: Path, qtbot: QtBot) -> None:
    """Its cover can be shown at any time."""
    pack = read_pack(write_pack(tmp_path / "bare", products=1, pictures=0)).pack
    shelf, exhibition = PictureShelf(Renditions(tmp_path / "cache", cut), Jobs()), Exhibition(pack)
    shelf.show_first(exhibition.at(0), *WIDE)
    shelf.fit(exhibition.exhibits, *WIDE)
    assert shelf.idle
    assert shelf.settled(exhibition.at(0))


def test_a_small_picture_asked_for_before_the_screen_is_known_arrives(
    shelf: PictureShelf, pack: Pack, exhibits: list[Exhibit], qtbot: QtBot
) -> None:
    """Rows of a list are as large on every screen."""
    arrived: list[QUrl] = []
    shelf.fill_small(pack.root / "pictures" / "tall.png", arrived.append, print)
    fit(shelf, exhibits, WIDE, qtbot)
    assert [colour(url) for url in arrived] == [tuple(round(part, -1) for part in COLOURS[2])]


@pytest.mark.parametrize("size", [WIDE, TALL])
def test_what_installing_prepares_is_all_that_heroes_cards_and_galleries_need(
    pack: Pack, tmp_path: Path, size: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all of them in the cache no picture is worked on, whatever panel is opened."""
    renditions, jobs = Renditions(tmp_path / "cache", cut), Jobs()
    for recipe in renditions_of(pack, Frames.of_screen(*size, len(pack.products))):
        renditions.make(*recipe)
    monkeypatch.setattr(Renditions, "make", lambda _, *recipe: pytest.fail(f"{recipe} is missing"))
    shelf, exhibition = PictureShelf(renditions, jobs), Exhibition(pack)
    fit(shelf, list(exhibition.exhibits), size, qtbot)
    for exhibit in exhibition.exhibits:
        shelf.open(exhibit)
    qtbot.waitUntil(lambda: shelf.idle)
    for exhibit in exhibition.exhibits:
        assert not exhibit.property("card").isEmpty()
        assert not any(url.isEmpty() for url in exhibit.property("pictures"))
    jobs.close()
