"""The whole kiosk started on damaged packs, settings and folders: something good is shown, staff hear why."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.station.settings import Settings
from kiosk.ui import fonts
from tests.journeys.conftest import Open
from tests.support.looks import blank, wait_for_colour
from tests.support.packs import COLOURS, write_pack
from tests.support.visitor import Visitor, place

INVITATION = "Touch to explore"


def change(file: Path, old: str, new: str) -> None:
    """Put something else in the place of a text that is in the file."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def problems(visitor: Visitor) -> str:
    """Everything the kiosk told staff at its start."""
    return "\n".join(str(problem) for problem in visitor.kiosk.problems)


def places(visitor: Visitor) -> str:
    """File and key of everything that the kiosk found wrong."""
    return "\n".join(f"{problem.file}: {problem.key}" for problem in visitor.kiosk.problems)


def look_around(visitor: Visitor, products: int) -> None:
    """Wake the kiosk at its invitation, see that many cards, and open each of their panels."""
    assert not blank(visitor.see())
    visitor.tap(visitor.find("Rectangle", objectName="invitation"))
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    assert len(visitor.find_all("ProductCard")) == products
    assert not blank(visitor.see())
    for product in range(products):
        visitor.kiosk.visit.open(product)
        visitor.wait_until(lambda: len(visitor.find_all("ProductText")) == 1, "the panel is shown")
        assert visitor.kiosk.exhibition.exhibits[product].property("name") in visitor.texts()


@pytest.mark.parametrize(
    ("damage", "key"),
    [
        (('claim = "一句话说明"\n', ""), "claim"),
        (("order = 2", 'order = "two"'), "order"),
        (('id = "product-2"', 'id = "product-1"'), "id"),
        (("[key_figure]", "[key_figure"), "line"),
    ],
    ids=["missing key", "wrong type", "duplicate id", "half a line"],
)
@pytest.mark.tells_problems
def test_a_bad_product_is_left_out_and_named(
    open_kiosk: Open, tmp_path: Path, damage: tuple[str, str], key: str
) -> None:
    """The other products are shown; the problem names the file and the key."""
    pack = write_pack(tmp_path / "pack", products=4, pictures=0)
    change(pack / "products" / "02-product-2.toml", *damage)
    visitor = open_kiosk(pack)
    look_around(visitor, products=3)
    assert f"products/02-product-2.toml: {key}" in places(visitor)


@pytest.mark.tells_problems
def test_a_pack_whose_title_is_lost_still_shows_its_products(open_kiosk: Open, tmp_path: Path) -> None:
    """A broken pack.toml costs the title, not the exhibition."""
    pack = write_pack(tmp_path / "pack", products=2, pictures=0)
    change(pack / "pack.toml", 'title = "试验展"', "title = 7")
    visitor = open_kiosk(pack)
    look_around(visitor, products=2)
    assert "pack.toml: title" in places(visitor)


@pytest.mark.parametrize(("written", "shown"), [(11, 11), (13, 12)])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.tells_problems
def test_home_has_room_for_twelve(
    open_kiosk: Open, tmp_path: Path, size: tuple[int, int], written: int, shown: int
) -> None:
    """Eleven products are all shown; of thirteen the last one is left out and named. No card is cut."""
    visitor = open_kiosk(write_pack(tmp_path / "pack", products=written, pictures=0), size)
    look_around(visitor, products=shown)
    visitor.kiosk.visit.goHome()
    visitor.wait_until(lambda: not visitor.find_all("ProductScreen"), "the panel has shrunk away")
    visitor.settle()
    cards = [place(card) for card in visitor.find_all("ProductCard")]
    screen = visitor.window.contentItem().boundingRect()
    assert all(screen.contains(card) for card in cards)
    assert not any(a.intersects(b) for n, a in enumerate(cards) for b in cards[:n])
    assert ("products/13-product-13.toml: is not shown" in problems(visitor)) == (written == 13)


@pytest.mark.parametrize("there", [True, False], ids=["no product", "no pack folder"])
@pytest.mark.tells_problems
def test_without_products_the_attract_screen_is_still_a_designed_one(
    open_kiosk: Open, tmp_path: Path, there: bool
) -> None:
    """Title, contour lines and the invitation stand; a touch leads to Home and back, nothing breaks."""
    pack = write_pack(tmp_path / "pack", products=0) if there else tmp_path / "nowhere"
    visitor = open_kiosk(pack)
    assert INVITATION in visitor.kiosk.languages.property("invitations")
    assert visitor.find("Rectangle", objectName="invitation").isVisible()
    assert ("试验展" in visitor.texts()) == there
    assert visitor.find_all("Contours")
    assert not blank(visitor.see().copy(0, 200, 1920, 500))
    visitor.pass_time(100)
    look_around(visitor, products=0)
    visitor.pass_time(81)
    assert visitor.kiosk.visit.property("attracting")
    assert "there is no product to show" in problems(visitor)


BAD_SETTINGS = {
    "idle_secconds = 20": "idle_secconds",
    "idle_seconds = 20\ncountdown_seconds = 'soo": "line 2",
    "idle_seconds = 2": "idle_seconds",
    'idle_seconds = "soon"': "idle_seconds",
}


@pytest.mark.tells_problems
def test_a_bad_settings_file_is_named_and_the_last_good_one_kept(open_kiosk: Open, tmp_path: Path) -> None:
    """Unknown key, half a file, bad value: at each start the idle time of the last good file still holds."""
    pack = write_pack(tmp_path / "pack", products=1, pictures=0)
    file = tmp_path / "data" / "settings.toml"
    file.parent.mkdir()
    file.write_text("idle_seconds = 30", "utf-8")
    assert problems(open_kiosk(pack, data=file.parent)) == ""
    for text, key in BAD_SETTINGS.items():
        file.write_text(text, "utf-8")
        visitor = open_kiosk(pack, data=file.parent)
        assert visitor.kiosk.settings == Settings(idle_seconds=30)
        assert f"{file}: {key}" in places(visitor)
        assert "the last good settings are used" in problems(visitor)
    visitor.press_key(Qt.Key.Key_Return)
    visitor.pass_time(31)
    assert visitor.kiosk.visit.property("stillThere")


@pytest.mark.tells_problems
def test_a_data_folder_that_cannot_be_written_is_named_and_done_without(
    open_kiosk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pictures come from a temporary folder, settings are the defaults, and staff hear of log and cache."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    pack = write_pack(tmp_path / "pack", products=2)
    (tmp_path / "file").write_text("not a folder")
    visitor = open_kiosk(pack, data=tmp_path / "file" / "data")
    wait_for_colour(visitor, QPointF(1800, 100), COLOURS[0])
    look_around(visitor, products=2)
    assert "kiosk.log: the log cannot be written" in problems(visitor)
    assert "cache: cannot be written" in problems(visitor)
    assert visitor.kiosk.settings == Settings()
    assert not visitor.kiosk.window.save_picture(tmp_path / "file" / "data" / "screen.png")


@pytest.mark.tells_problems
def test_missing_fonts_are_named_and_texts_are_shown_all_the_same(
    open_kiosk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither text family nor the icons are there: another family sets the texts."""
    monkeypatch.setattr(fonts, "CHINESE", "No Such Sans")
    monkeypatch.setattr(fonts, "LATIN", "No Such Grotesk")
    monkeypatch.setattr(fonts, "_icon_file", lambda: None)
    visitor = open_kiosk(write_pack(tmp_path / "pack", products=2, pictures=0))
    look_around(visitor, products=2)
    for family in ("No Such Sans", "No Such Grotesk", "Material Design Icons"):
        assert f"{family}: this font is not installed" in problems(visitor)
