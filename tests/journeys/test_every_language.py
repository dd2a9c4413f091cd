"""Every language on every screen: each text in its place."""

from pathlib import Path

import pytest

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.screens import screens
from tests.support.texts import unreadable

SIZES = [(1920, 1080), (1080, 1920)]
# Their panels need no scrolling in the usual text size; those of the other, longer ones may.
TERSE = ("zh_CN", "zh_TW", "ja", "ko", "en", "ar")


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", SIZES)
def test_every_text_fits_in_every_language(
    open_kiosk: Open, texts_pack: Path, every_language: Path, size: PixelSize, text_size: int
) -> None:
    """Nothing is clipped, no word is broken, nothing overlaps, all can be scrolled to; in one visit."""
    visitor = open_kiosk(texts_pack, size, settings=every_language)
    languages = visitor.kiosk.languages
    found: list[str] = []
    for screen, within in screens(visitor, figures=True):
        visitor.kiosk.access.setTextSize(text_size)
        for code in languages.offered:
            languages.select(code)
            found += [f"{screen}, {code}: {fault}" for fault in unreadable(visitor, within)]
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
