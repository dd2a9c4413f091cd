"""The playlist's file: what may stand in it, and what is said when it does not."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.attract.playlist import (
    MessageItem,
    PictureItem,
    Playlist,
    ProductItem,
    VideoItem,
    cards,
    faults,
    missing,
)
from kiosk.exhibition.pack import PackVideo, read_pack
from kiosk.reading import Problem, located, parse_toml
from tests.support.packs import write_pack

GOOD = """order = "shuffled"
fallback = "products"

[[items]]
id = "radar"
kind = "product"
product = "deep-space-radar"
enabled = false
dwell_seconds = 15

[[items]]
id = "poster"
kind = "picture"
file = "spring/poster.JPG"
first_day = 2026-12-01
last_day = "2026-12-24"
weekdays = ["saturday", "sunday"]
hours = "22:00-02:00"
weight = 3

[[items]]
id = "film"
kind = "video"
file = "film.mp4"

[[items]]
id = "hello"
kind = "message"
text.zh_CN = "你好"
text.en = "Hello"

[[items]]
id = "numbers"
kind = "numbers"
"""


def problems_of(text: str) -> list[Problem]:
    """Everything that is wrong with a playlist, with lines."""
    playlist, problems = parse_toml(text.encode(), Playlist, name="playlist.toml")
    return problems if playlist is None else located(faults(playlist, "playlist.toml"), text.encode())


class TestReading:
    """From the file to items."""

    def test_every_kind(self) -> None:
        """All keys are understood; days with or without quotes."""
        playlist, problems = parse_toml(GOOD.encode(), Playlist, name="playlist.toml")
        assert playlist is not None
        assert (problems, problems_of(GOOD)) == ([], [])
        radar, poster, film, hello, _ = playlist.items
        assert (radar.enabled, radar.dwell_seconds) == (False, 15)
        assert isinstance(poster, PictureItem)
        assert str(poster.last_day) == "2026-12-24"
        assert isinstance(film, VideoItem)
        assert isinstance(hello, MessageItem)

    @pytest.mark.parametrize(
        ("chain", "text"),
        [(("en", "zh_CN"), "Hello"), (("de", "en"), "Hello"), (("de",), "你好"), ((), "你好")],
    )
    def test_message_in_a_language(self, chain: tuple[str, ...], text: str) -> None:
        """The first of the chain that has one, else the first that is written."""
        assert MessageItem(id="m", text={"zh_CN": "你好", "en": "Hello"}).text_in(chain) == text

    def test_the_fallback_is_no_item_of_a_playlist(self) -> None:
        """Its ids cannot be written there."""
        card = cards(["one"])[0]
        assert isinstance(card, ProductItem)
        assert card.product == "one"
        assert problems_of(f'[[items]]\nid = "{card.id}"\nkind = "numbers"')[0].key == "items[1].id"


class TestProblems:
    """Each with its key and its line, in words for staff."""

    @pytest.mark.parametrize(
        ("old", "new", "key", "line", "said"),
        [
            ('"shuffled"', '"random"', "order", 1, '"shuffled"'),
            ('"products"', '"black"', "fallback", 2, '"black" is not a choice'),
            ('kind = "numbers"', 'kind = "number"', "items[5].kind", 34, '"number" is not a choice'),
            ("enabled = false", 'enabled = "no"', "items[1].enabled", 8, "true or false"),
            ("= 15", "= 1", "items[1].dwell_seconds", 9, "from 3 to 600"),
            ("dwell_seconds", "duration", "items[1].duration", 9, "is not a known key"),
            ("2026-12-24", "2026-02-30", "items[2].last_day", 16, "is not a day"),
            ("2026-12-24", "2026-11-30", "items[2].last_day", 16, "is before the first day"),
            ("2026-12-01", "1926-12-01", "items[2].first_day", 15, "write a year from 2000 to 2099"),
            ('"sunday"', '"so"', "items[2].weekdays[2]", 17, '"so" is not a choice'),
            ("22:00-02:00", "22-2", "items[2].hours", 18, 'like "09:00-17:30"'),
            ("22:00-02:00", "25:00-02:00", "items[2].hours", 18, 'like "09:00-17:30"'),
            ("22:00-02:00", "22:00-22:00", "items[2].hours", 18, "begins and ends at the same time"),
            ("weight = 3", "weight = 99", "items[2].weight", 19, "from 1 to 10"),
            ("spring/poster.JPG", "../poster.jpg", "items[2].file", 14, "outside the media folder"),
            ("spring/poster.JPG", "poster.txt", "items[2].file", 14, "is no picture"),
            ("film.mp4", "film.jpg", "items[3].file", 24, "is no video"),
            ('file = "film.mp4"', "", "items[3].file", 21, "is missing"),
            ("text.en", "text.English", "items[4].text.English", 30, 'like "zh_CN", "en"'),
            ('"Hello"', '""', "items[4].text.en", 30, "is empty"),
            ('id = "hello"', 'id = "radar"', "items[4].id", 27, "already the id of an item above"),
            ('id = "hello"', 'id = "Hello!"', "items[4].id", 27, "does not have the right form"),
        ],
    )
    def test_problem(self, old: str, new: str, key: str, line: int, said: str) -> None:
        """One mistake, one problem, in the right place."""
        (problem,) = problems_of(GOOD.replace(old, new))
        assert (problem.key, problem.line) == (key, line)
        assert said in str(problem)

    def test_no_text(self) -> None:
        """A message says something."""
        (problem,) = problems_of('[[items]]\nid = "m"\nkind = "message"\ntext = {}')
        assert (problem.key, problem.message) == ("items[1].text", "is empty")
        (problem,) = problems_of('[[items]]\nid = "m"\nkind = "message"\ntext = "Hello"')
        assert "a table of its own" in problem.message

    def test_what_is_named_but_not_there(self, tmp_path: Path) -> None:
        """Files of the media folder, products and videos of the pack."""
        text = GOOD + '\n[[items]]\nid = "intro"\nkind = "video"\npack = true\nfile = "videos/intro.mp4"\n'
        playlist, _ = parse_toml(text.encode(), Playlist, name="playlist.toml")
        assert playlist is not None
        (tmp_path / "film.mp4").touch()
        pack = read_pack(write_pack(tmp_path / "pack", products=1, pictures=0)).pack
        found = list(missing(playlist, "playlist.toml", pack, tmp_path))
        assert [problem.key for problem in found] == [
            "items[1].product",
            "items[2].file",
            "items[5].kind",
            "items[6].file",
        ]
        assert "product-1" in found[0].fix
        intro = PackVideo(file="videos/intro.mp4", caption="片头", credit="馆方")
        with_video = replace(pack, videos=(intro,))
        assert "items[6].file" not in {
            problem.key for problem in missing(playlist, "p", with_video, tmp_path)
        }

    def test_a_video_of_the_pack_outside_of_it(self) -> None:
        """It is told of the pack, not of the media folder."""
        (problem,) = problems_of('[[items]]\nid = "v"\nkind = "video"\npack = true\nfile = "../v.mp4"')
        assert "outside the content pack" in problem.message
