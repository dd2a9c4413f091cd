"""The whole kiosk on what translators drop into its data folder: damaged, changed and new `.ts` files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.station.paths import shipped_translations
from tests.journeys.conftest import Open
from tests.support.packs import write_pack
from tests.support.ts import INVITATION, OWN_NAME, write_ts
from tests.support.visitor import Visitor

ENGLISH = shipped_translations() / "kiosk_en.ts"
QUESTION = ("StillThereSheet", "Still there?")


def problems(visitor: Visitor) -> str:
    """Everything the kiosk told staff at its start."""
    return "\n".join(str(problem) for problem in visitor.kiosk.problems)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """One product with one picture."""
    return write_pack(tmp_path / "pack", products=1)


@pytest.mark.tells_problems
def test_a_broken_file_is_named_and_its_language_falls_back(
    open_kiosk: Open, tmp_path: Path, pack: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Broken XML over shipped English gives that; a language that has nothing else is not offered."""
    for code in ("en", "it"):
        file = write_ts(tmp_path, code, {INVITATION: "Come in", OWN_NAME: "Name"})
        file.write_text(file.read_text("utf-8").replace("</message>", "", 1), "utf-8")
    visitor = open_kiosk(pack, data=tmp_path)
    assert "Touch to explore" in visitor.kiosk.languages.property("invitations")
    assert visitor.kiosk.languages.offered == ("zh_CN", "en")
    visitor.kiosk.visit.wake(QPointF(-1, -1))
    visitor.kiosk.languages.select("en")
    assert visitor.kiosk.languages.property("current") == "en"
    for code in ("en", "it"):
        broken = str(tmp_path / "i18n" / f"kiosk_{code}.ts")
        assert f"{broken}: line " in problems(visitor)
        assert any(broken in line for line in caplog.messages)


@pytest.mark.tells_problems
def test_a_lost_placeholder_costs_that_text_only(open_kiosk: Open, tmp_path: Path, pack: Path) -> None:
    """The text comes from the shipped file; the others of the same file are used."""
    file = write_ts(tmp_path, "en", {("PicturePager", "as of %1"): "once", INVITATION: "Do touch"})
    visitor = open_kiosk(pack, data=tmp_path)
    assert "Do touch" in visitor.kiosk.languages.property("invitations")
    visitor.kiosk.visit.wake(QPointF(-1, -1))
    visitor.kiosk.visit.open(0)
    visitor.kiosk.languages.select("en")
    visitor.wait_until(lambda: bool(visitor.find_all("PicturePager")), "the panel is shown")
    visitor.wait_for_pictures()
    assert any("As of April\u00a02024" in text for text in visitor.texts())
    assert str(file) in problems(visitor)
    assert "%1" in problems(visitor)


def test_a_new_language_is_offered_under_its_own_name(open_kiosk: Open, tmp_path: Path, pack: Path) -> None:
    """What it lacks is English, and the content that nobody translated stays as it is in the pack."""
    write_ts(tmp_path, "it", {INVITATION: "Toccate qui", OWN_NAME: "Italiano", QUESTION: "Siete ancora qui?"})
    visitor = open_kiosk(pack, data=tmp_path)
    languages = visitor.kiosk.languages
    assert problems(visitor) == ""
    assert "Toccate qui" in languages.property("invitations")
    visitor.kiosk.visit.wake(QPointF(-1, -1))
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    visitor.tap(visitor.find("LanguageButton"))
    visitor.tap(visitor.find("TouchButton", label="Italiano"))
    assert languages.property("current") == "it"
    visitor.pass_time(65)
    assert "Siete ancora qui?" in visitor.texts()
    assert "Touch anywhere to go on" in visitor.texts()
    assert "第1件产品" in visitor.texts()


def test_a_changed_text_is_seen_after_the_next_start(open_kiosk: Open, tmp_path: Path, pack: Path) -> None:
    """A translator changes one English text and restarts; all others stay."""
    before = open_kiosk(pack, data=tmp_path)
    assert "Touch to explore" in before.kiosk.languages.property("invitations")
    changed = ENGLISH.read_text("utf-8").replace(
        ">Touch to explore</translation", ">Come closer</translation"
    )
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "kiosk_en.ts").write_text(changed, "utf-8")
    visitor = open_kiosk(pack, data=tmp_path)
    assert problems(visitor) == ""
    assert "Come closer" in visitor.kiosk.languages.property("invitations")
    assert "Touch to explore" not in visitor.kiosk.languages.property("invitations")
    visitor.kiosk.visit.wake(QPointF(-1, -1))
    visitor.kiosk.languages.select("en")
    visitor.pass_time(65)
    assert "Still there?" in visitor.texts()
