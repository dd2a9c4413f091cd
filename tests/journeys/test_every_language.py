"""Every language on every screen: each text in its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.every_screen import SETTINGS, for_staff
from tests.support.screens import screens
from tests.support.texts import unreadable

SIZES = [(1920, 1080), (1080, 1920)]
# Their panels need no scrolling in the usual text size; those of the other, longer ones may.
TERSE = ("zh_CN", "zh_TW", "ja", "ko", "en", "ar")


@pytest.fixture
def crowded(every_language: Path, tmp_path: Path) -> Path:
    """Settings with every language, and with a product's address: the panel's foot has one more button."""
    settings = tmp_path / "crowded.toml"
    settings.write_text(SETTINGS + every_language.read_text("utf-8"), "utf-8")
    return settings


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", SIZES)
def test_every_text_fits_in_every_language(
    open_kiosk: Open, texts_pack: Path, crowded: Path, size: PixelSize, text_size: int
) -> None:
    """Nothing is clipped, no word is broken, nothing overlaps, all can be scrolled to; in one visit."""
    visitor = open_kiosk(texts_pack, size, settings=crowded)
    languages = visitor.kiosk.languages
    found: list[str] = []
    for screen, within in screens(visitor, figures=True):
        visitor.kiosk.access.setTextSize(text_size)
        for code in languages.offered:
            languages.select(code)
            found += [f"{screen}, {code}: {fault}" for fault in unreadable(visitor, within)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
def test_every_text_for_staff_fits_in_every_language(
    open_kiosk: Open, texts_pack: Path, every_language: Path, tmp_path: Path, size: PixelSize
) -> None:
    """On every page of the console, in what it leads to, and in every step of the first start."""
    visitor = open_kiosk(texts_pack, size, data=tmp_path, settings=every_language)
    languages = visitor.kiosk.languages
    found: list[str] = []
    for screen in for_staff(visitor):
        for code in languages.offered:
            languages.select(code)
            found += [f"{screen}, {code}: {fault}" for fault in unreadable(visitor, "ConsoleScreen")]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", SIZES)
def test_what_is_taken_away_fits_in_every_language(
    open_kiosk: Open, texts_pack: Path, crowded: Path, size: PixelSize, text_size: int
) -> None:
    """The sheet with the code, of each product."""
    visitor = open_kiosk(texts_pack, size, settings=crowded)
    kiosk, found = visitor.kiosk, []
    kiosk.visit.wake(QPointF(-1, -1))
    kiosk.access.setTextSize(text_size)
    for product in range(len(kiosk.exhibition.exhibits)):
        kiosk.visit.open(product)
        visitor.wait_for_pictures()
        kiosk.visit.lay("takeaway")
        for code in kiosk.languages.offered:
            kiosk.languages.select(code)
            found += [f"{product}, {code}: {fault}" for fault in unreadable(visitor, "TakeawaySheet")]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
def test_the_usual_panel_needs_no_scrolling(
    open_kiosk: Open, texts_pack: Path, every_language: Path, size: PixelSize
) -> None:
    """All that is said of a product is seen at once."""
    visitor = open_kiosk(texts_pack, size, settings=every_language)
    for screen, _within in screens(visitor, figures=False):
        for code in TERSE if screen.startswith("panel") else ():
            visitor.kiosk.languages.select(code)
            visitor.settle()
            assert not visitor.find("ProductText").property("interactive"), f"{screen}, {code}"
