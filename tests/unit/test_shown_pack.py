"""Which content pack a kiosk begins with, and which one it is to show."""

from pathlib import Path

import pytest

from kiosk.exhibition.review import SettledNotes, settled_file
from kiosk.packs.shown import Packs, can_be_shown, shown_pack, translations_of
from kiosk.station.paths import Station, shipped_pack, shipped_translations
from tests.support.installed import install, show, write_other_pack
from tests.support.packs import write_pack


@pytest.fixture
def station(tmp_path: Path) -> Station:
    """A station in which no pack has been installed."""
    return Station(tmp_path / "data")


def packs_of(station: Station, named: Path | None = None) -> Packs:
    """What the station can show."""
    return Packs(station, settled_file(station.settled_file, station.last_good_settled), named)


def test_a_new_station_shows_the_shipped_pack(station: Station) -> None:
    """Nothing is written by that."""
    shown, problems = packs_of(station).first()
    assert (shown.pack.root, problems) == (shipped_pack(), [])
    assert shown_pack(station) == packs_of(station).wanted() == shipped_pack()
    assert not station.packs.exists()


def test_an_installed_pack_is_shown_with_its_translations(station: Station, tmp_path: Path) -> None:
    """The shipped ones lie below its own, the station's above."""
    folder = install(station.data, write_other_pack(tmp_path / "other"))
    shown, problems = packs_of(station).first()
    assert (shown.pack.root, shown.pack.version, problems) == (folder, "2.0.0", [])
    assert shown.folders == (shipped_translations(), folder / "i18n", station.translations)
    assert translations_of(folder, station) == shown.folders


def test_another_pack_is_noticed_once(station: Station, tmp_path: Path) -> None:
    """When it has been installed, and when staff go back."""
    packs = packs_of(station)
    assert not packs.changed()
    folder = install(station.data, write_other_pack(tmp_path / "other"))
    assert packs.changed()
    assert not packs.changed()
    assert packs.wanted() == folder
    show(station.data, "")
    assert packs.changed()
    assert packs.wanted() == shipped_pack()


def test_a_pack_that_is_named_is_the_only_one(station: Station, tmp_path: Path) -> None:
    """Also one with mistakes: whoever names it wants to see it."""
    install(station.data, write_other_pack(tmp_path / "other"))
    named = write_pack(tmp_path / "named", products=0)
    packs = packs_of(station, named)
    shown, problems = packs.first()
    assert (shown.pack.root, packs.wanted()) == (named, named)
    assert [problem.message for problem in problems] == ["there is no product to show"]


@pytest.mark.parametrize("broken", ["pack.toml", "products/01-product-1.toml"])
def test_a_pack_that_does_not_read_gives_way_to_the_one_before(
    station: Station, tmp_path: Path, broken: str
) -> None:
    """And that one to the shipped one; each is told with what is wrong in it."""
    before = install(station.data, write_other_pack(tmp_path / "before", products=1))
    last = install(station.data, write_other_pack(tmp_path / "last", products=1, version="3.0.0"))
    (last / broken).write_text("id = ", "utf-8")
    shown, (problem,) = packs_of(station).first()
    assert shown.pack.root == before
    assert problem.file == str(last)
    assert "another one is shown" in problem.message
    (before / broken).write_text("id = ", "utf-8")
    shown, problems = packs_of(station).first()
    assert shown.pack.root == shipped_pack()
    assert [problem.file for problem in problems] == [str(last), str(before)]


def test_readings_that_staff_have_chosen_go_with_the_pack(station: Station, tmp_path: Path) -> None:
    """In the pack that is shown; in what was read they are as printed."""
    folder = write_other_pack(tmp_path / "other", products=1)
    file = folder / "products" / "01-product-1.toml"
    note = '\n[[review_notes]]\nfield = "重"\nas_printed = "吨"\nwhy = "疑"\nshown = "吨"\nbecomes = "公斤"\n'
    file.write_text(file.read_text("utf-8") + note, "utf-8")
    chosen = settled_file(station.settled_file, station.last_good_settled)
    chosen.edit(lambda _: SettledNotes(suggested={"product-1": ("吨",)}))
    install(station.data, folder)
    shown, _ = packs_of(station).first()
    assert shown.pack.products[0].specs[0].unit == "公斤"
    assert shown.reading.pack.products[0].specs[0].unit == "吨"


def test_an_empty_screen_is_no_pack_to_show(tmp_path: Path) -> None:
    """A title and a product are the least."""
    packs = packs_of(Station(tmp_path))
    assert not can_be_shown(packs_of(Station(tmp_path), tmp_path / "nothing").first()[0].reading)
    assert can_be_shown(packs.first()[0].reading)
