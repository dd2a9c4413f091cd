"""A content pack that is not ready yet does not take the place of the one that is shown."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PIL import Image

from kiosk.exhibition.pack import Pack
from kiosk.media.renditions import Focus, Renditions, Size
from kiosk.packs.store import Store
from kiosk.ui.exhibition import Edition
from kiosk.ui.exhibits import Exhibit
from tests.journeys.conftest import Open
from tests.support.frames import CORNER
from tests.support.installed import install, show, write_other_pack
from tests.support.live_pack import notice, version, wait_until_prepared
from tests.support.packs import write_pack
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("small_shipped_pack")


@pytest.fixture
def visitor(open_kiosk: Open, data: Path) -> Visitor:
    """A visitor in front of a kiosk that shows the shipped pack."""
    return open_kiosk(data=data)


class SlowPictures:
    """Holds every picture that is being prepared until it may go on."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()


@pytest.fixture
def slow_pictures(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowPictures]:
    """Let pictures be slow from now on."""
    slow, make = SlowPictures(), Renditions.make

    def made(renditions: Renditions, source: Path, size: Size, focus: Focus | None) -> Path:
        slow.begun.set()
        slow.go_on.wait()
        return make(renditions, source, size, focus)

    monkeypatch.setattr(Renditions, "make", made)
    yield slow
    slow.go_on.set()


def unseen(folder: Path) -> Path:
    """Write a pack with pictures that no pack before had."""
    pack = write_other_pack(folder)
    for file in (pack / "pictures").iterdir():
        Image.new("RGB", (640, 360), (90, 20, 120)).save(file)
    return pack


def test_a_pack_waits_for_its_pictures(
    visitor: Visitor, data: Path, tmp_path: Path, slow_pictures: SlowPictures
) -> None:
    """Nobody sees a cover in the place of a picture that is only being prepared."""
    install(data, unseen(tmp_path / "other"))
    visitor.pass_time(1)
    visitor.wait_until(slow_pictures.begun.is_set, "the first picture is being prepared")
    visitor.pass_time(20)
    assert version(visitor) == "1.0.0"
    slow_pictures.go_on.set()
    wait_until_prepared(visitor)
    visitor.pass_time(0.5)
    assert version(visitor) == "2.0.0"
    assert all(not exhibit.property("hero").isEmpty() for exhibit in visitor.kiosk.exhibition.exhibits)


def test_a_pack_does_not_wait_for_ever(
    visitor: Visitor, data: Path, tmp_path: Path, slow_pictures: SlowPictures
) -> None:
    """A disk that hangs does not keep the new pack away; its pictures come when they can."""
    install(data, unseen(tmp_path / "other"))
    visitor.pass_time(1)
    visitor.wait_until(slow_pictures.begun.is_set, "the first picture is being prepared")
    visitor.pass_time(61)
    assert version(visitor) == "2.0.0"
    assert visitor.find("AttractSlide").property("ready")
    slow_pictures.go_on.set()
    visitor.wait_for_pictures()
    assert all(not exhibit.property("hero").isEmpty() for exhibit in visitor.kiosk.exhibition.exhibits)


def test_a_pack_that_is_taken_back_before_it_is_shown(
    visitor: Visitor, data: Path, tmp_path: Path, slow_pictures: SlowPictures
) -> None:
    """The one that is shown stays, and nothing is left of the other."""
    exhibits = visitor.kiosk.exhibition.exhibits
    install(data, unseen(tmp_path / "other"))
    visitor.pass_time(1)
    visitor.wait_until(slow_pictures.begun.is_set, "the first picture is being prepared")
    show(data, "")
    visitor.pass_time(1)
    slow_pictures.go_on.set()
    wait_until_prepared(visitor)
    visitor.pass_time(10)
    assert visitor.kiosk.exhibition.exhibits is exhibits
    visitor.wait_until(lambda: len(visitor.kiosk.exhibition.findChildren(Exhibit)) == 4, "the other goes")


def test_of_packs_in_quick_succession_the_last_is_shown(
    visitor: Visitor, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is no longer wanted when it has been read is not even prepared."""
    kiosk = visitor.kiosk
    first = install(data, write_other_pack(tmp_path / "first"))
    second = install(data, write_other_pack(tmp_path / "second", version="3.0.0"))
    prepared: list[str] = []
    prepare = kiosk.exhibition.edition

    def remembered(pack: Pack) -> Edition:
        prepared.append(pack.version)
        return prepare(pack)

    monkeypatch.setattr(kiosk.exhibition, "edition", remembered)
    for wanted in (second, first, second):
        kiosk.live_pack.show(wanted)
    wait_until_prepared(visitor)
    visitor.pass_time(1.5)
    assert version(visitor) == "3.0.0"
    assert set(prepared) == {"3.0.0"}
    for wanted in (first, second):
        kiosk.live_pack.show(wanted)
    wait_until_prepared(visitor)
    visitor.pass_time(10)
    assert version(visitor) == "3.0.0"


def test_a_pack_that_waits_follows_the_screen(visitor: Visitor, data: Path, tmp_path: Path) -> None:
    """When it is shown at last, its pictures fit the screen as it has become meanwhile."""
    kiosk = visitor.kiosk
    kiosk.visit.goHome()
    install(data, unseen(tmp_path / "other"))
    visitor.pass_time(1)
    wait_until_prepared(visitor)
    kiosk.window.resize((1280, 720))
    visitor.wait_for_pictures()
    kiosk.visit.leave()
    visitor.wait_until(lambda: kiosk.visit.cleared, "the visit has gone from the screen")
    visitor.pass_time(0.5)
    assert version(visitor) == "2.0.0"
    for exhibit in kiosk.exhibition.exhibits:
        # The source is smaller than the screen, and nothing is enlarged; the name tells what was asked for.
        assert exhibit.property("hero").fileName().endswith("-1280x720.jpg")


def test_a_long_visit_keeps_its_pack(open_kiosk: Open, data: Path, tmp_path: Path) -> None:
    """Whatever is installed meanwhile, every picture of it can still be prepared; afterwards it goes."""
    first = install(data, write_pack(tmp_path / "first", 3, pictures=2))
    visitor = open_kiosk(data=data)
    kiosk = visitor.kiosk
    visitor.tap_at(CORNER)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "a panel")
    for number in range(2, 7):
        install(data, write_other_pack(tmp_path / f"{number}", version=f"{number}.0.0"))
        notice(visitor)
    assert first.name not in {kept.folder for kept in Store(data / "packs").state().kept}
    visitor.tap(visitor.find("TouchButton", description="下一件"))
    exhibit = kiosk.exhibition.exhibits[1]
    visitor.wait_until(lambda: not exhibit.property("pictures")[1].isEmpty(), "its second picture")
    kiosk.visit.leave()
    visitor.wait_until(lambda: kiosk.visit.cleared, "the visit has gone from the screen")
    visitor.pass_time(1)
    assert version(visitor) == "6.0.0"

    def gone() -> bool:
        visitor.pass_time(12.5)
        Store(data / "packs").recover()
        return not first.exists()

    visitor.wait_until(gone, "none of its slides may still be seen")
