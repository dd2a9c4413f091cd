"""How far a language is: what is counted, what is told, what fits its place."""

from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.i18n.document import read_document
from kiosk.i18n.rooms import Places, Room, Rooms, content_place, read_rooms, width
from kiosk.i18n.status import status
from kiosk.i18n.strings import is_content
from kiosk.station.paths import shipped_pack, shipped_translations
from tests.unit.ts_files import message, plural, ts

NARROW = Places(
    Rooms(interface={"Home": Room(picture="home", label=5, sentence=9)}), [("product.a", "name", "雷达")]
)


def counted(*messages: str, old: str = "") -> tuple[tuple[int, int, int, int, int], tuple[str, ...]]:
    """Return the counts of a file, compared with an older one if there is one, and what is told."""
    text = ts(*messages)
    one, problems = status("kiosk_de.ts", old or text, text, NARROW)
    counts = (one.finished, one.unfinished, one.obsolete, one.placeholders, one.too_long)
    return counts, tuple(f"{problem.key}: {problem.message}" for problem in problems)


def test_a_complete_language_is_well() -> None:
    """Every message is finished; nothing is told."""
    assert counted(message("Back", "Rück"), plural("%n", "%n", "%n")) == ((2, 0, 0, 0, 0), ())


@pytest.mark.parametrize("text", ["type=unfinished", ""])
def test_what_is_not_finished_is_counted(text: str) -> None:
    """With or without a translation; each is told with its line."""
    counts, told = counted(message("Back", text, kind="unfinished"))
    assert counts == (0, 1, 0, 0, 0)
    assert told == ("line 6, Home: “Back” is not translated",)


def test_wrong_placeholders_are_counted() -> None:
    """A finished text that lost one would be left out at run time."""
    counts, told = counted(message("to %1", "zu"))
    assert counts == (1, 0, 0, 1, 0)
    assert "lost %1" in told[0]


def test_what_is_longer_than_its_place_is_counted() -> None:
    """Labels and sentences have rooms of their own; an ideograph counts two."""
    assert counted(message("Back", "Zurück"))[0] == (1, 0, 0, 0, 1)
    assert counted(message("Back.", "Zurück."))[0] == (1, 0, 0, 0, 0)
    counts, told = counted(message("Back", "返回页"))
    assert counts == (1, 0, 0, 0, 1)
    assert "6 characters wide, its place has room for 5" in told[0]


def test_what_is_no_longer_used_is_counted() -> None:
    """It is in the file, and would not be in an up-to-date one."""
    counts, told = counted(message("Back", "Rück"), old=ts(message("Back", "Rück"), message("Gone", "Weg")))
    assert counts == (1, 0, 1, 0, 0)
    assert told == (": is not up to date", "line 7, Home: “Gone” is no longer used")


def test_widths() -> None:
    """Marks above letters take no room, ideographs and their punctuation take two."""
    assert [width(text) for text in ("abc", "数字", "。", "é", "ملّي")] == [3, 4, 2, 1, 3]


def test_a_text_in_two_places_must_fit_the_narrower() -> None:
    """The table knows the places of the content without their numbers."""
    rooms = Rooms(
        content={
            "product.name": Room(picture="p", label=9),
            "product.specs.label": Room(picture="q", label=4),
        }
    )
    places = Places(rooms, [("product.a", "name", "雷达"), ("product.a", "specs.2.label", "雷达")])
    assert places.of("product.a", "雷达") == (4, "Room: 4. Picture: q")
    assert content_place("product.a", "specs.3.unit (5毫秒？)") == "product.specs.unit"
    assert places.of("Elsewhere", "x") == (0, "")


def test_every_shipped_text_has_its_room() -> None:
    """None is forgotten when a component or a kind of content is added, and no row is left over."""
    rooms, problems = read_rooms(shipped_translations() / "rooms.toml")
    assert not problems
    contexts = {
        found.context
        for found in read_document((shipped_translations() / "kiosk_en.ts").read_bytes()).messages
        if not is_content(found.context)
    }
    assert contexts == set(rooms.interface)
    content = read_pack(shipped_pack()).pack.strings()
    assert {content_place(context, where) for context, where, _ in content} == set(rooms.content)


def test_a_faulty_table_of_rooms_is_told(tmp_path: Path) -> None:
    """With its key; a missing one gives every text all the room it wants."""
    file = tmp_path / "rooms.toml"
    file.write_text('[interface]\nHome = { picture = "home", lable = 3 }\n', "utf-8")
    assert "lable" in str(read_rooms(file)[1][0])
    assert read_rooms(tmp_path / "none.toml") == (Rooms(), [])
