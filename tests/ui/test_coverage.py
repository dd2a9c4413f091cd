"""No boxes: characters that no font draws are named, with the language and where they stand."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibition.pack import Pack, PackReading, read_pack
from kiosk.packs.shown import ShownPack
from kiosk.reading import Problem
from kiosk.station.paths import shipped_pack, shipped_translations
from kiosk.ui import fonts
from kiosk.ui.coverage import Coverage, boxes
from kiosk.ui.jobs import Jobs, Lane
from tests.support.clock import MovedClock
from tests.support.memory import in_use
from tests.support.packs import write_pack
from tests.support.ts import INVITATION, write_ts

# A letter of a script that few fonts have
PHAGS_PA = "\ua840"


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A pack whose texts can all be drawn."""
    fonts.load_fonts()
    return read_pack(write_pack(tmp_path / "pack", products=2)).pack


def with_title(folder: Path, title: str) -> Pack:
    """Write a pack with this title."""
    root = write_pack(folder / "titled", products=1)
    file = root / "pack.toml"
    file.write_text(file.read_text("utf-8").replace("试验展", title), "utf-8")
    return read_pack(root).pack


def test_everything_that_is_shipped_is_drawn() -> None:
    """The content, and every language."""
    fonts.load_fonts()
    assert boxes(read_pack(shipped_pack()).pack, [shipped_translations()]) == []


def test_a_character_of_the_content_is_named(tmp_path: Path, pack: Pack) -> None:
    """With its number and its name, and the language it was to be drawn in."""
    assert boxes(pack, []) == []
    (problem,) = boxes(with_title(tmp_path, f"展{PHAGS_PA}"), [])
    assert (problem.file, problem.key) == ("trial", "zh_CN")
    assert f"{PHAGS_PA} (U+A840 phags-pa letter ka)" in problem.message
    assert "a font that has what is missing" in problem.fix


def test_a_translation_is_named_with_what_it_lacks(tmp_path: Path, pack: Pack) -> None:
    """Each character once, how many there are, and not more than fit into a line."""
    letters = "".join(chr(ord(PHAGS_PA) + step) for step in range(14))
    file = write_ts(tmp_path, "de", {INVITATION: letters + letters})
    (problem,) = boxes(pack, [file.parent])
    assert (problem.file, problem.key) == (str(file), "de")
    assert problem.message.startswith("14 characters")
    assert problem.message.count("U+") == 10


def test_what_visitors_never_see_does_not_count(tmp_path: Path, pack: Pack) -> None:
    """A translator's comment, an unfinished text, a file that cannot be read."""
    file = write_ts(tmp_path, "fr", {INVITATION: "Touchez"})
    text = file.read_text("utf-8")
    comment = f"<translatorcomment>{PHAGS_PA}</translatorcomment><translation>"
    unfinished = (
        f"<message><source>x</source><translation type='unfinished'>{PHAGS_PA}</translation></message>"
    )
    text = text.replace("<translation>", comment).replace("</context>", f"{unfinished}</context>")
    file.write_text(text, "utf-8")
    write_ts(tmp_path, "es", {INVITATION: PHAGS_PA}).write_text(f"<TS>{PHAGS_PA}", "utf-8")
    assert boxes(pack, [file.parent]) == []


def test_a_character_told_by_number_is_found(tmp_path: Path, pack: Pack) -> None:
    """XML lets one write it so."""
    file = write_ts(tmp_path, "de", {INVITATION: "LETTER"})
    file.write_text(file.read_text("utf-8").replace("LETTER", "&#xA840;"), "utf-8")
    assert len(boxes(pack, [file.parent])) == 1


def test_marks_and_spaces_need_no_glyph() -> None:
    """What joins, directs or parts letters is not seen; a soft hyphen neither."""
    fonts.load_fonts()
    assert fonts.undrawable("a\u00a0b\u202f\u00ad\u200f\u2068c\u2069\n\u200d", fonts.LATIN) == ""


def test_the_kiosk_looks_once_when_the_start_is_long_over(
    tmp_path: Path, pack: Pack, clock: MovedClock, qtbot: QtBot
) -> None:
    """In the background; what it has found is told."""
    jobs, told = Jobs(), list[list[Problem]]()
    file = write_ts(tmp_path, "de", {INVITATION: PHAGS_PA})
    shown = ShownPack(PackReading(pack=pack, read=(), problems=()), pack, (file.parent,))
    watch = Coverage(shown, told.append, jobs, clock)
    watch.tick()
    assert jobs.idle
    for _ in range(2):
        clock.move(10)
        watch.tick()
    qtbot.waitUntil(lambda: jobs.idle)
    ((problem,),) = told
    assert problem.key == "de"


@pytest.mark.skipif(sys.platform != "linux", reason="this asks glibc")
def test_no_font_stays_open(qtbot: QtBot) -> None:
    """A thread that has opened them all lets go of them when it rests."""
    fonts.load_fonts()
    pack, jobs = read_pack(shipped_pack()).pack, Jobs()
    fonts.forget_fonts()
    before, taken = in_use(), []

    def look() -> None:
        assert boxes(pack, [shipped_translations()]) == []
        taken.append(in_use())

    jobs.run(look, lambda _: None, lane=Lane.LONG)
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    opened = taken[0] - before
    qtbot.waitUntil(lambda: in_use() - before < opened / 2, timeout=20_000)
