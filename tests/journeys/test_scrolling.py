"""A text that is longer than its panel, under keys and under a finger."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.journeys.conftest import Open
from tests.journeys.test_keys import press
from tests.support.packs import write_pack
from tests.support.visitor import place


def longer(pack: Path, times: int) -> Path:
    """Make the text of each product so many times as long."""
    words = "这是一段说明文字。"
    for file in (pack / "products").glob("*.toml"):
        file.write_text(file.read_text("utf-8").replace(words, words * times), "utf-8")
    return pack


@pytest.fixture
def wordy_pack(tmp_path: Path) -> Path:
    """Two products whose text is longer than a panel."""
    return longer(write_pack(tmp_path / "wordy", products=2), 12)


def test_long_text_scrolls_and_then_lets_go(open_kiosk: Open, wordy_pack: Path) -> None:
    """Down scrolls to its end, then leads on; another language keeps the place, another product does not."""
    visitor = open_kiosk(wordy_pack)
    visitor.kiosk.visit.open(0)
    text = press(visitor, Qt.Key.Key_Tab)
    assert text == visitor.find("ProductText")
    steps = 0
    while press(visitor, Qt.Key.Key_Down) == text and steps < 20:
        steps += 1
    assert 0 < steps < 20
    assert text.property("contentY") == pytest.approx(text.property("contentHeight") - text.height(), abs=1)
    visitor.kiosk.languages.select("en")
    visitor.settle()
    assert text.property("contentY") > 0
    visitor.kiosk.visit.open(1)
    visitor.settle()
    assert text.property("contentY") == 0


def test_text_that_fits_again_lets_the_keys_go(open_kiosk: Open, tmp_path: Path) -> None:
    """Where letters become small again beneath the keys, they stay there for now, and never come back."""
    visitor = open_kiosk(longer(write_pack(tmp_path / "terse", products=2), 5))
    visitor.kiosk.visit.open(0)
    visitor.kiosk.access.setTextSize(2)
    visitor.settle()
    text = press(visitor, Qt.Key.Key_Tab)
    assert text == visitor.find("ProductText")
    assert text.property("interactive")
    visitor.kiosk.access.setTextSize(0)
    visitor.settle()
    assert not text.property("interactive")
    assert text.property("activeFocus")
    reached = {press(visitor, Qt.Key.Key_Tab) for _ in range(12)}
    assert len(reached) > 3
    assert text not in reached


def test_long_text_scrolls_under_a_finger(open_kiosk: Open, wordy_pack: Path) -> None:
    """It follows the finger and goes on when that lifts."""
    visitor = open_kiosk(wordy_pack, animated=True)
    visitor.kiosk.visit.open(0)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductText")), "the panel is there")
    visitor.wait_until(lambda: visitor.find("ProductScreen").property("grown") == 1, "the panel has grown")
    text = visitor.find("ProductText")
    box = place(text)
    visitor.swipe(box.center() + QPointF(0, 60), box.center() - QPointF(0, 60), 12)
    followed = text.property("contentY")
    visitor.wait_until(lambda: not text.property("moving"), "it comes to rest")
    assert text.property("contentY") >= followed > 0
