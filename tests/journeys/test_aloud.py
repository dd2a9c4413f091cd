"""Reading aloud, with Qt's mock of a speech engine: it has English voices and no Chinese one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtQuick import QQuickItem

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.texts import check_texts
from tests.support.visitor import Visitor, place

HEAR, STOP = "\U000f057e", "\U000f04db"


def buttons(visitor: Visitor, glyph: str) -> list[QQuickItem]:
    """Return the visible buttons with this icon."""
    return [button for button in visitor.find_all("TouchButton") if button.property("glyph") == glyph]


def speaking(visitor: Visitor) -> bool:
    """Whether something is being read aloud."""
    return bool(visitor.kiosk.speech.property("speaking"))


def voice_of(visitor: Visitor) -> QProcess:
    """Return the voice program."""
    voice = visitor.kiosk.speech.findChild(QProcess)
    assert voice is not None
    return voice


@pytest.fixture
def visitor(open_kiosk: Open, small_pack: Path) -> Visitor:
    """A visitor on an English panel, who can have it read aloud."""
    visitor = open_kiosk(small_pack, engine="mock")
    visitor.kiosk.languages.select("en")
    visitor.kiosk.visit.open(0)
    visitor.wait_until(lambda: len(buttons(visitor, HEAR)) == 1, "the button is there")
    visitor.settle()
    return visitor


def test_the_button_is_there_for_a_language_that_has_a_voice(visitor: Visitor) -> None:
    """Chinese has none in the mock: the button goes, and comes back with English."""
    visitor.kiosk.languages.select("zh_CN")
    assert buttons(visitor, HEAR) == []
    visitor.kiosk.languages.select("en")
    assert len(buttons(visitor, HEAR)) == 1


def test_it_reads_to_the_end_and_stops_when_asked(visitor: Visitor) -> None:
    """The same button stops; left alone it turns back by itself."""
    visitor.tap(buttons(visitor, HEAR)[0])
    assert speaking(visitor)
    visitor.tap(buttons(visitor, STOP)[0])
    assert not speaking(visitor)
    visitor.tap(buttons(visitor, HEAR)[0])
    visitor.wait_until(lambda: not speaking(visitor), "it has read to the end")
    assert len(buttons(visitor, HEAR)) == 1


@pytest.mark.parametrize("away", ["another product", "home", "language", "sheet", "question"])
def test_it_falls_silent_when_the_visitor_goes_elsewhere(visitor: Visitor, away: str) -> None:
    """What is read belongs to what is shown."""
    visit = visitor.kiosk.visit
    visitor.tap(buttons(visitor, HEAR)[0])
    assert speaking(visitor)
    match away:
        case "another product":
            visit.step(1)
        case "home":
            visit.goHome()
        case "language":
            visitor.kiosk.languages.select("zh_CN")
        case "sheet":
            visitor.tap(visitor.find("LanguageButton"))
        case "question":
            visit.ask()
    assert not speaking(visitor)


def test_the_end_of_a_visit_ends_the_voice_and_the_next_visit_has_one(visitor: Visitor) -> None:
    """Whatever hangs goes with its visit."""
    visitor.tap(buttons(visitor, HEAR)[0])
    visitor.kiosk.visit.leave()
    assert not speaking(visitor)
    voice = voice_of(visitor)
    visitor.wait_until(lambda: voice.state() is QProcess.ProcessState.NotRunning, "the voice has ended")
    assert not visitor.kiosk.speech.property("available")
    visitor.kiosk.languages.select("en")
    visitor.kiosk.visit.open(1)
    visitor.wait_until(lambda: bool(visitor.kiosk.speech.property("available")), "there is a voice again")


def test_a_voice_that_dies_while_it_reads(visitor: Visitor) -> None:
    """The button goes with it, and comes with a new voice at the visitor's next step."""
    visitor.tap(buttons(visitor, HEAR)[0])
    assert speaking(visitor)
    voice_of(visitor).kill()
    visitor.wait_until(lambda: not speaking(visitor), "nothing is read any more")
    assert buttons(visitor, HEAR) + buttons(visitor, STOP) == []
    visitor.kiosk.visit.step(1)
    visitor.wait_until(lambda: bool(visitor.kiosk.speech.property("available")), "there is a voice again")


def test_who_listens_is_there(visitor: Visitor) -> None:
    """A reading holds the idle time, for two minutes at most."""
    visitor.tap(buttons(visitor, HEAR)[0])
    visitor.pass_time(119)
    assert not visitor.kiosk.visit.property("stillThere")
    visitor.pass_time(62)
    assert visitor.kiosk.visit.property("stillThere")
    assert not speaking(visitor)


def test_without_an_engine_nothing_is_offered(open_kiosk: Open, small_pack: Path) -> None:
    """Nor is it tried again with every visit."""
    visitor = open_kiosk(small_pack, engine="no-such-engine")
    visitor.kiosk.visit.open(0)
    voice = voice_of(visitor)
    assert voice.state() is not QProcess.ProcessState.NotRunning
    visitor.wait_until(lambda: voice.state() is QProcess.ProcessState.NotRunning, "it has found no voice")
    visitor.kiosk.visit.step(1)
    assert voice.state() is QProcess.ProcessState.NotRunning
    assert not visitor.kiosk.speech.property("available")
    assert buttons(visitor, HEAR) == []


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_all_four_buttons_leave_room_for_the_caption(
    open_kiosk: Open, tmp_path: Path, size: PixelSize
) -> None:
    """The longest language, a product with a figure and a turntable, a voice and an address."""
    settings = tmp_path / "settings.toml"
    settings.write_text('product_address = "https://example.org/{product}"', "utf-8")
    visitor = open_kiosk(size=size, engine="mock", settings=settings)
    visitor.kiosk.languages.select("en")
    for product, exhibit in enumerate(visitor.kiosk.exhibition.exhibits):
        visitor.kiosk.visit.open(product)
        visitor.wait_until(lambda: len(buttons(visitor, HEAR)) == 1, "the button is there")
        visitor.wait_for_pictures()
        check_texts(visitor)
        row, caption, text = (visitor.find(kind) for kind in ("PagerButtons", "CaptionBox", "ProductText"))
        seen = [button for button in row.childItems() if button.isVisible()]
        assert len(seen) == 4 if exhibit.property("turns") else 3
        assert not place(row).intersects(place(caption))
        assert not place(text).intersects(place(caption))
        (told,) = (item for item in caption.findChildren(QQuickItem) if item.inherits("QQuickText"))
        assert told.property("lineCount") <= len(seen)
