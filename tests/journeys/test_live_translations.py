"""`.ts` files that come, change and go while the kiosk runs."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from tests.support.packs import write_pack
from tests.support.ts import INVITATION, OWN_NAME, write_ts
from tests.support.visitor import Visitor

HEADING = ("LanguageSheet", "Language")


@pytest.fixture
def visitor(open_kiosk: Open, tmp_path: Path) -> Visitor:
    """A visitor at the first product's panel, who reads English."""
    visitor = open_kiosk(write_pack(tmp_path / "pack", products=2), data=tmp_path)
    visitor.kiosk.visit.open(0)
    visitor.kiosk.languages.select("en")
    return visitor


def notice(visitor: Visitor) -> None:
    """Let the kiosk look at the folder, twice the same, and take in what it finds."""
    for _ in range(3):
        visitor.clock.move(1)
        visitor.kiosk.live_languages.tick()
    visitor.wait_until(lambda: visitor.kiosk.jobs.idle, "the files are compiled")


def codes(visitor: Visitor) -> list[str]:
    """The languages on offer."""
    return list(visitor.kiosk.languages.offered)


def test_a_language_that_is_dropped_in_is_on_offer_at_once(visitor: Visitor, tmp_path: Path) -> None:
    """The visitor keeps place and language, and finds it in the list; when the file goes, it goes."""
    file = write_ts(tmp_path, "it", {OWN_NAME: "Italiano", INVITATION: "Toccate qui", HEADING: "Lingua"})
    notice(visitor)
    kiosk = visitor.kiosk
    assert codes(visitor) == ["zh_CN", "en", "it"]
    assert (kiosk.languages.property("current"), kiosk.visit.property("product")) == ("en", 0)
    visitor.wait_for_pictures()
    kiosk.visit.lay("languages")
    visitor.tap(visitor.find("TouchButton", label="Italiano"))
    kiosk.visit.lay("languages")
    assert "Lingua" in visitor.texts()
    file.unlink()
    notice(visitor)
    assert codes(visitor) == ["zh_CN", "en"]
    assert (kiosk.languages.property("current"), kiosk.visit.property("product")) == ("zh_CN", 0)


def test_a_text_that_is_corrected_is_read_at_once(visitor: Visitor, tmp_path: Path) -> None:
    """Over the shipped one, in whatever is on the screen; the others stay."""
    visitor.kiosk.visit.lay("languages")
    assert "Language" in visitor.texts()
    write_ts(tmp_path, "en", {HEADING: "Which language?"})
    notice(visitor)
    assert "Which language?" in visitor.texts()
    assert visitor.kiosk.visit.property("sheet") == "languages"


@pytest.mark.tells_problems
def test_a_file_that_breaks_is_named_until_it_is_mended(visitor: Visitor, tmp_path: Path) -> None:
    """Staff read it on the health page; visitors go on with the shipped texts."""
    file = write_ts(tmp_path, "en", {HEADING: "Which language?"})
    good = file.read_text("utf-8")
    file.write_text(good.replace("</message>", ""), "utf-8")
    visitor.kiosk.visit.lay("languages")
    notice(visitor)
    vitals = visitor.kiosk.vitals
    assert [problem.file for problem in vitals.problems] == [str(file)]
    assert "Language" in visitor.texts()
    file.write_text(good, "utf-8")
    notice(visitor)
    assert vitals.problems == []
    assert "Which language?" in visitor.texts()


def test_a_file_that_is_being_copied_is_let_be(visitor: Visitor, tmp_path: Path) -> None:
    """It is read only when it has been the same for a second."""
    for size in range(3):
        write_ts(tmp_path, "it", {OWN_NAME: "Italiano" + "o" * size})
        visitor.clock.move(1)
        visitor.kiosk.live_languages.tick()
        assert visitor.kiosk.jobs.idle
    notice(visitor)
    assert "Italianooo" in visitor.kiosk.languages.property("names")


@pytest.mark.tells_problems
def test_the_attract_loop_speaks_a_new_default_as_soon_as_it_is_there(
    open_kiosk: Open, tmp_path: Path
) -> None:
    """A station that starts in a language whose file comes later."""
    (tmp_path / "settings.toml").write_text('default_language = "it"\n', "utf-8")
    visitor = open_kiosk(write_pack(tmp_path / "pack", products=1), data=tmp_path)
    assert visitor.kiosk.languages.property("current") == "en"
    write_ts(tmp_path, "it", {OWN_NAME: "Italiano"})
    notice(visitor)
    assert visitor.kiosk.languages.property("current") == "it"
    assert visitor.kiosk.problems == []
