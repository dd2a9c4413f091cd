"""Staff settle a doubtful reading at the screen: visitors read it at once, and after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.support.staff import Staff
from tests.support.ts import write_ts
from tests.support.visitor import Visitor

RADAR = "product.deep-space-radar"
NOWHERE = QPointF(-1, -1)
PRINTED, SUGGESTED = "中国天眼", "中国复眼"
IN_ENGLISH = "“China Compound Eye” radar"


def radar_in(visitor: Visitor, language: str) -> list[str]:
    """Open the radar's panel in a language and return all that it says; then end the visit."""
    kiosk = visitor.kiosk
    kiosk.visit.wake(NOWHERE)
    kiosk.visit.open(0)
    kiosk.languages.select(language)
    visitor.wait_until(lambda: bool(visitor.find_all("ProductScreen")), "the panel is shown")
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "the attract loop has gone")
    visitor.settle()
    texts = visitor.texts()
    kiosk.visit.leave()
    visitor.wait_until(lambda: bool(visitor.find_all("AttractScreen")), "the attract loop")
    return texts


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_radars_name_is_settled_at_the_screen(
    open_kiosk: Open, texts_pack: Path, tmp_path: Path, size: PixelSize
) -> None:
    """The suggested name, in both languages, across a restart; then the printed one again."""
    visitor = open_kiosk(texts_pack, size, data=tmp_path)
    name = visitor.kiosk.exhibition.exhibits[0].product.name
    assert PRINTED in name
    becomes = name.replace(PRINTED, SUGGESTED)
    write_ts(tmp_path, "en", {(RADAR, becomes): IN_ENGLISH})
    write_ts(tmp_path, "zh_CN", {(RADAR, becomes): becomes})

    visitor = open_kiosk(texts_pack, size, data=tmp_path)
    assert name in radar_in(visitor, "zh_CN")
    staff = Staff(visitor)
    staff.enter()
    staff.open("content")
    assert len(visitor.find_all("Reading")) == len(visitor.kiosk.content.readings)
    staff.tap(visitor.find("ReadingButton", words=SUGGESTED))
    assert visitor.find("ReadingButton", words=SUGGESTED).property("chosen")
    assert not visitor.find("ReadingButton", words=PRINTED).property("chosen")
    staff.leave()
    assert becomes in radar_in(visitor, "zh_CN")
    assert IN_ENGLISH in radar_in(visitor, "en")
    assert f'deep-space-radar = ["{PRINTED}"]' in (tmp_path / "settled.toml").read_text("utf-8")

    visitor = open_kiosk(texts_pack, size, data=tmp_path)
    assert IN_ENGLISH in radar_in(visitor, "en")
    staff = Staff(visitor)
    staff.enter()
    staff.open("content")
    staff.tap(visitor.find("ReadingButton", words=PRINTED))
    staff.leave()
    assert name in radar_in(visitor, "zh_CN")


def test_the_page_tells_what_is_wrong_and_what_is_not_translated(
    open_kiosk: Open, texts_pack: Path, tmp_path: Path
) -> None:
    """A language that somebody has begun: most of its texts are missing, and what is read instead."""
    write_ts(tmp_path, "it", {(RADAR, "x"): "y"})
    visitor = open_kiosk(texts_pack, data=tmp_path)
    staff = Staff(visitor)
    staff.enter()
    staff.open("content")
    lines = {line.property("title"): line for line in visitor.find_all("StatusLine")}
    assert lines["Italiano"].property("verdict") == "attention"
    assert "English" in str(lines["Italiano"].property("words"))
