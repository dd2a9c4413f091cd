"""Another content pack takes the place of the one that is shown, while the kiosk runs."""

import gc
import weakref
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF

from kiosk.media.frames import Frames, read_frames
from kiosk.ui.exhibits import Exhibit
from tests.journeys.conftest import Open
from tests.support.frames import CORNER, SIZE, Watcher
from tests.support.installed import OTHER, install, show, write_other_pack
from tests.support.live_pack import names, notice, swapped, version
from tests.support.looks import near, seen_at, wait_for_colour
from tests.support.packs import COLOURS, add_numbers, write_pack
from tests.support.staff import Staff
from tests.support.ts import write_ts
from tests.support.visitor import Visitor

NOWHERE = QPointF(-1, -1)
pytestmark = pytest.mark.usefixtures("small_shipped_pack")


@pytest.fixture
def visitor(open_kiosk: Open, data: Path) -> Visitor:
    """A visitor in front of a kiosk that shows the shipped pack."""
    return open_kiosk(data=data)


def test_a_visit_is_not_interrupted(visitor: Visitor, data: Path, tmp_path: Path) -> None:
    """The visitor keeps panel, language and products; when they have left, the others are shown."""
    kiosk = visitor.kiosk
    visitor.tap_at(CORNER)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "the first product's panel")
    kiosk.languages.select("en")
    install(data, write_other_pack(tmp_path / "other"))
    notice(visitor)
    visitor.pass_time(10)
    assert (kiosk.visit.property("product"), kiosk.languages.property("current")) == (0, "en")
    assert "第1件产品" in visitor.texts()
    visitor.tap(visitor.find("TouchButton", description="Next product"))
    visitor.settle()
    assert "第2件产品" in visitor.texts()
    kiosk.visit.leave()
    visitor.wait_until(lambda: kiosk.visit.cleared, "the visit has gone from the screen")
    visitor.pass_time(0.5)
    assert version(visitor) == "2.0.0"
    assert all(name.startswith(OTHER) for name in names(visitor))
    visitor.wait_for_pictures()
    visitor.tap_at(CORNER)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "a panel of the new pack")
    assert f"{OTHER}1件产品" in visitor.texts()


def test_a_visit_that_fades_out_is_not_disturbed(open_kiosk: Open, data: Path, tmp_path: Path) -> None:
    """While the panel is still seen beneath the attract loop, it shows what it showed."""
    visitor = open_kiosk(data=data, size=SIZE, animated=True)
    kiosk = visitor.kiosk
    visitor.wait_until(lambda: kiosk.visit.cleared, "the attract loop")
    kiosk.visit.wake(NOWHERE)
    kiosk.visit.open(3)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the panel")
    install(data, write_other_pack(tmp_path / "other", products=1))
    notice(visitor)
    kiosk.visit.leave()
    visitor.pass_time(1)
    assert version(visitor) == "1.0.0"
    visitor.wait_until(lambda: kiosk.visit.cleared, "the panel has gone")
    visitor.pass_time(1)
    assert version(visitor) == "2.0.0"


def test_the_attract_loop_fades_from_one_pack_into_the_other(
    open_kiosk: Open, data: Path, tmp_path: Path
) -> None:
    """Every frame is a mix of the two pictures; the product that is in both keeps its place."""
    visitor = open_kiosk(data=data, size=SIZE, animated=True)
    wait_for_colour(visitor, CORNER, COLOURS[0])
    visitor.wait_until(lambda: near(seen_at(visitor.see(), CORNER), COLOURS[0], 2), "the first slide")
    visitor.pass_time(12.5)
    wait_for_colour(visitor, CORNER, COLOURS[1])
    visitor.wait_until(lambda: near(seen_at(visitor.see(), CORNER), COLOURS[1], 2), "the second slide")
    install(data, write_other_pack(tmp_path / "other"))
    watcher = Watcher(visitor)
    swapped(visitor)
    assert visitor.kiosk.playing.property("place") == 1
    watcher.watch_until_shown(COLOURS[3])
    watcher.saw_only((COLOURS[1], COLOURS[3]))
    assert len(watcher.frames) > 2
    visitor.wait_until(lambda: len(visitor.find_all("AttractSlide")) == 1, "the old slide has gone")
    assert f"{OTHER}2件产品" in visitor.texts()


def test_a_touch_while_one_pack_fades_into_the_other_opens_the_new_one(
    open_kiosk: Open, data: Path, tmp_path: Path
) -> None:
    """Whatever is still seen of the old one, a panel is one of the new pack's."""
    visitor = open_kiosk(data=data, size=SIZE, animated=True)
    wait_for_colour(visitor, CORNER, COLOURS[0])
    install(data, write_other_pack(tmp_path / "other", products=2))
    swapped(visitor)
    visitor.tap_at(CORNER)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "the panel")
    visitor.settle()
    assert f"{OTHER}1件产品" in visitor.texts()


def test_an_eleventh_product_is_everywhere(visitor: Visitor, data: Path, tmp_path: Path) -> None:
    """On Home, in the dock and among the marks of the attract loop; the numbers come as well."""
    pack = write_other_pack(tmp_path / "other", products=11)
    add_numbers(pack, "share", "scale")
    install(data, pack)
    swapped(visitor)
    kiosk = visitor.kiosk
    assert kiosk.playing.property("count") == 12
    visitor.wait_for_pictures()
    kiosk.visit.wake(NOWHERE)
    visitor.wait_until(lambda: bool(visitor.find_all("HomeScreen")), "Home")
    visitor.settle()
    cards = visitor.find_all("ProductCard")
    assert len(cards) == 11
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    visitor.tap(cards[10])
    visitor.wait_until(lambda: bool(visitor.find_all("Dock")), "the panel")
    assert kiosk.visit.property("product") == 10
    assert [item.property("current") for item in visitor.find_all("Dock")] == [10]
    assert f"{OTHER}11件产品" in visitor.texts()
    kiosk.visit.goHome()
    visitor.tap(visitor.find("TouchButton", label="数读"))
    visitor.wait_until(lambda: bool(visitor.find_all("NumbersScreen")), "the numbers")


def test_back_to_the_shipped_pack(visitor: Visitor, data: Path, tmp_path: Path) -> None:
    """And forth again to the one that was installed."""
    installed = install(data, write_other_pack(tmp_path / "other", products=2))
    swapped(visitor)
    assert len(names(visitor)) == 2
    show(data, "")
    swapped(visitor)
    assert names(visitor)[3] == "第4件产品"
    show(data, installed.name)
    swapped(visitor)
    assert len(names(visitor)) == 2


def test_a_pack_brings_its_translations(visitor: Visitor, data: Path, tmp_path: Path) -> None:
    """They come and go with it; the station's own stay above them."""
    pack = write_other_pack(tmp_path / "other")
    write_ts(
        pack, "en", {("product.product-1", f"{OTHER}1件产品"): "The first", ("pack", "第二展"): "Second"}
    )
    write_ts(data, "en", {("pack", "第二展"): "Our second"})
    visitor.kiosk.languages.select("en")
    install(data, pack)
    swapped(visitor)
    visitor.kiosk.languages.select("en")
    assert (names(visitor)[0], visitor.kiosk.exhibition.property("title")) == ("The first", "Our second")
    show(data, "")
    swapped(visitor)
    visitor.kiosk.languages.select("en")
    assert names(visitor)[0] == "第1件产品"


@pytest.mark.parametrize("visiting", [False, True])
def test_staff_at_the_console_see_the_new_pack_at_once(
    visitor: Visitor, data: Path, tmp_path: Path, visiting: bool
) -> None:
    """The open page tells of it, with its review notes, also where staff have ended a visit."""
    if visiting:
        visitor.kiosk.visit.open(1)
        visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the panel")
    staff = Staff(visitor)
    staff.enter()
    staff.open("content")
    visitor.wait_until(lambda: bool(visitor.find_all("StatusLine")), "the translations")
    assert "1.0.0" in visitor.texts()
    pack = write_other_pack(tmp_path / "other", products=2)
    add_numbers(pack, "share")
    install(data, pack)
    swapped(visitor)
    visitor.settle()
    assert "2.0.0" in visitor.texts()
    assert len(visitor.find_all("Reading")) == 1
    visitor.wait_until(lambda: bool(visitor.find_all("StatusLine")), "the translations")
    staff.open("playlist")
    visitor.wait_until(lambda: f"{OTHER}1件产品" in visitor.texts(), "the fallback's products")


@pytest.mark.tells_problems
def test_a_pack_without_products_never_takes_the_place_of_a_good_one(
    visitor: Visitor, data: Path, tmp_path: Path
) -> None:
    """Staff read why; the next good one is shown, and the problem is gone."""
    empty = install(data, write_other_pack(tmp_path / "empty", products=0))
    notice(visitor)
    visitor.pass_time(10)
    assert version(visitor) == "1.0.0"
    (problem,) = visitor.kiosk.problems
    assert problem.file == str(empty)
    install(data, write_other_pack(tmp_path / "good", version="3.0.0"))
    swapped(visitor)
    assert version(visitor) == "3.0.0"
    assert visitor.kiosk.problems == []


@pytest.mark.tells_problems
def test_a_broken_pack_at_the_start_gives_way_to_the_one_before(
    open_kiosk: Open, data: Path, tmp_path: Path
) -> None:
    """The health page tells of it; where none is left, the shipped one is shown."""
    before = install(data, write_other_pack(tmp_path / "before"))
    broken = install(data, write_other_pack(tmp_path / "broken", version="3.0.0"))
    (broken / "pack.toml").write_text("title = ", "utf-8")
    visitor = open_kiosk(data=data)
    assert version(visitor) == "2.0.0"
    (problem,) = visitor.kiosk.problems
    assert problem.file == str(broken)
    for file in (before / "products").iterdir():
        file.unlink()
    visitor = open_kiosk(data=data)
    assert names(visitor)[0] == "第1件产品"
    assert {problem.file for problem in visitor.kiosk.problems} == {str(before), str(broken)}


def test_a_pack_named_at_the_start_stays(open_kiosk: Open, data: Path, tmp_path: Path) -> None:
    """Whoever names one means that one."""
    visitor = open_kiosk(write_pack(tmp_path / "named", products=1), data=data)
    install(data, write_other_pack(tmp_path / "other"))
    notice(visitor)
    visitor.pass_time(10)
    assert len(names(visitor)) == 1


def test_twenty_packs_leave_nothing_behind(
    visitor: Visitor, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was made for a pack goes when it has gone from the screen."""
    kiosk = visitor.kiosk
    installed = install(data, write_other_pack(tmp_path / "other", products=6))
    made_exhibits: weakref.WeakSet[Exhibit] = weakref.WeakSet()
    counts, make = [], Exhibit.__init__

    def remembered(exhibit: Exhibit, *args: Any) -> None:
        make(exhibit, *args)
        made_exhibits.add(exhibit)

    # Python's own list of everything holds, for a moment, what other threads are only just making.
    monkeypatch.setattr(Exhibit, "__init__", remembered)
    for turn in range(21):
        show(data, "" if turn % 2 else installed.name)
        swapped(visitor)
        for _ in range(4):
            visitor.pass_time(12.5)
            visitor.wait_for_pictures()
        gc.collect()
        kept = len(made_exhibits)
        owners = (kiosk.exhibition, kiosk.playing, kiosk.content, kiosk.languages, kiosk.live_pack)
        counts.append((kept, sum(len(owner.findChildren(QObject)) for owner in owners)))
    assert min(kept for kept, _ in counts) > 0
    # Slides that may still be fading hold one to three packs before, by what the loop happens to show: what
    # is never less than it once was has been left behind. One object a pack would be ten by then.
    for first, later in zip(least(counts[1:11]), least(counts[11:]), strict=True):
        assert later <= first + 5


def least(counts: list[tuple[int, int]]) -> tuple[int, int]:
    """The least of each."""
    return min(kept for kept, _ in counts), min(made for _, made in counts)


def test_whoever_prepares_pictures_knows_the_screen(open_kiosk: Open, data: Path) -> None:
    """A pack that is installed from a shell has its pictures for this screen, not for a usual one."""
    kiosk = open_kiosk(data=data, size=SIZE).kiosk
    assert read_frames(kiosk.files.cache, 4) == Frames.of_screen(*SIZE, 4)
    assert SIZE != (1920, 1080)


def test_an_address_to_take_away_is_one_of_the_pack_that_is_shown(
    open_kiosk: Open, data: Path, tmp_path: Path
) -> None:
    """The product whose address was looked at may be gone."""
    settings = tmp_path / "settings.toml"
    settings.write_text('product_address = "https://example.org/{product}"\n', "utf-8")
    visitor = open_kiosk(data=data, settings=settings)
    kiosk = visitor.kiosk
    kiosk.visit.open(3)
    kiosk.visit.lay("takeaway")
    assert kiosk.takeaway.property("address") == "https://example.org/product-4"
    kiosk.visit.leave()
    visitor.wait_until(lambda: kiosk.visit.cleared, "the visit has gone from the screen")
    install(data, write_other_pack(tmp_path / "other", products=1))
    swapped(visitor)
    assert kiosk.takeaway.property("name") == kiosk.takeaway.property("address") == ""
