"""`kiosk playlist`, `kiosk settings` and `kiosk pin`: the station from a shell."""

import getpass
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import __main__
from kiosk.clock import system_zone
from kiosk.staff.pin import PinLock
from tests.support.clock import MovedClock

Kiosk = Callable[..., tuple[int, str, str]]


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    """Run a command on an own station; return its status and what it printed."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    system_zone.cache_clear()

    def run(*words: str) -> tuple[int, str, str]:
        status = __main__.main(words)
        return status, *capsys.readouterr()

    return run


@pytest.fixture(autouse=True)
def own_zone() -> Any:
    """Forget the time zone of the test."""
    yield
    system_zone.cache_clear()


@pytest.fixture
def playlist(kiosk: Kiosk, tmp_path: Path) -> Kiosk:
    """A playlist of three items."""
    kiosk("playlist", "add", "message", "welcome", "text.zh_CN=你好", "text.en=Welcome")
    kiosk("playlist", "add", "product", "radar", "product=deep-space-radar", "weekdays=saturday,sunday")
    kiosk("playlist", "add", "numbers", "night", "hours=22:00-02:00", "dwell_seconds=20")
    return kiosk


def ids(kiosk: Kiosk) -> list[str]:
    """The items, in order."""
    return [item["id"] for item in json.loads(kiosk("playlist", "list", "--json")[1])["items"]]


class TestPlaylist:
    """`kiosk playlist`."""

    def test_without_a_file(self, kiosk: Kiosk) -> None:
        """The cards play; that is well."""
        assert kiosk("playlist", "list") == (0, "listed; if nothing may play: products\n", "")
        status, said, _ = kiosk("playlist", "check")
        assert (status, "there is no such file" in said) == (0, True)

    def test_list(self, playlist: Kiosk) -> None:
        """Place, id, kind, content, dwell and rules."""
        assert playlist("playlist", "list")[1].splitlines()[1:] == [
            "  1  welcome  message  你好 / Welcome  always",
            "  2  radar  product  deep-space-radar  only on weekends",
            "  3  night  numbers  20 s  22:00-02:00",
        ]

    def test_changes(self, playlist: Kiosk, tmp_path: Path) -> None:
        """Add at a place, move, remove, switch, set; each is in the file at once."""
        assert playlist("playlist", "move", "night", "1")[0] == 0
        assert ids(playlist) == ["night", "welcome", "radar"]
        assert playlist("playlist", "add", "numbers", "more", "--at", "2")[0] == 0
        assert playlist("playlist", "remove", "welcome", "radar")[0] == 0
        assert ids(playlist) == ["night", "more"]
        playlist("playlist", "off", "night", "more")
        playlist("playlist", "on", "more")
        playlist("playlist", "order", "shuffled")
        status, said, _ = playlist("playlist", "set", "night", "hours=", "weight=2", "enabled=yes", "--json")
        assert status == 0
        assert json.loads(said) == {
            "order": "shuffled",
            "items": [
                {"kind": "numbers", "id": "night", "dwell_seconds": 20, "weight": 2},
                {"kind": "numbers", "id": "more"},
            ],
        }
        assert "hours" not in (tmp_path / "playlist.toml").read_text("utf-8")

    def test_text_of_a_message(self, playlist: Kiosk) -> None:
        """One language at a time; an empty one goes."""
        playlist("playlist", "set", "welcome", "text.de=Willkommen", "text.en=")
        (item, *_) = json.loads(playlist("playlist", "list", "--json")[1])["items"]
        assert item["text"] == {"zh_CN": "你好", "de": "Willkommen"}

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("set", "night", "hours=22"), 'night: hours: "22" does not have the right form'),
            (("set", "night", "colour=red"), "colour: is not a known key"),
            (("set", "night", "dwell_seconds=soon"), "must be a whole number"),
            (("set", "night", "enabled"), "has no value"),
            (("set", "night", "hours=10:00-10:00"), "begins and ends at the same time"),
            (("add", "message", "empty"), "text: is missing"),
            (("add", "numbers", "night"), "already the id"),
        ],
    )
    def test_refused(self, playlist: Kiosk, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
        """With what is wrong, status 1; the file stays."""
        before = (tmp_path / "playlist.toml").read_bytes()
        status, _, error = playlist("playlist", *words)
        assert status == 1
        assert said in error
        assert (tmp_path / "playlist.toml").read_bytes() == before
        status, answer, _ = playlist("playlist", *words, "--json")
        assert (status, set(json.loads(answer))) == (1, {"problems"})

    @pytest.mark.parametrize(
        "words", [("remove", "nosuch"), ("move", "nosuch", "1"), ("set", "nosuch", "weight=2"), ("on", "x")]
    )
    def test_no_such_item(self, playlist: Kiosk, words: tuple[str, ...]) -> None:
        """Status 3, and what there is."""
        status, _, error = playlist("playlist", *words)
        assert status == 3
        assert "the items are welcome, radar, night" in error
        assert json.loads(playlist("playlist", *words, "--json")[1])["unknown"]

    def test_what_is_missing_is_told_but_saved(self, playlist: Kiosk, tmp_path: Path) -> None:
        """The file may be copied later; until then `check` finds it."""
        status, _, error = playlist("playlist", "add", "picture", "poster", "file=poster.jpg")
        assert status == 0
        assert '"poster.jpg" is missing' in error
        lines = (tmp_path / "playlist.toml").read_text("utf-8").splitlines()
        line = lines.index('file = "poster.jpg"') + 1
        status, answer, _ = playlist("playlist", "check", "--json")
        (problem,) = json.loads(answer)["problems"]
        assert (status, problem["key"], problem["line"]) == (1, "items[4].file", line)

    def test_a_bad_file(self, kiosk: Kiosk, tmp_path: Path) -> None:
        """Every task says what is wrong with it; `restore` puts the last good one back."""
        kiosk("playlist", "add", "numbers", "a")
        (tmp_path / "playlist.toml").write_text("order = 1", "utf-8")
        for words in (("list",), ("check",), ("at",), ("off", "a")):
            status, _, error = kiosk("playlist", *words)
            assert (status, "line 1: order: 1 is not a choice" in error) == (1, True)
        assert kiosk("playlist", "restore")[0] == 0
        assert ids(kiosk) == ["a"]

    def test_at(self, playlist: Kiosk) -> None:
        """What plays, why the others do not, and when that changes."""
        status, said, _ = playlist("playlist", "at", "2026-12-24 23:30")
        assert status == 0
        assert said.splitlines() == [
            "Thursday 2026-12-24 23:30",
            "  plays  welcome: always",
            "  -      radar: only on weekends",
            "  plays  night: until 02:00",
            "next change: Friday 2026-12-25 02:00",
        ]
        answer = json.loads(playlist("playlist", "at", "2026-12-24 23:30", "--json")[1])
        assert answer["next_change"] == "2026-12-25T02:00:00+01:00"
        assert answer["items"][1] == {
            "id": "radar",
            "plays": False,
            "reason": {"why": "weekdays", "weekdays": ["saturday", "sunday"]},
        }

    def test_at_a_time_when_nothing_may_play(self, playlist: Kiosk) -> None:
        """The fallback is named."""
        playlist("playlist", "off", "welcome", "radar")
        assert (
            "  plays  products, for want of anything else"
            in playlist("playlist", "at", "2026-12-24 12:00")[1]
        )
        playlist("playlist", "remove", "night")
        assert playlist("playlist", "at")[1].endswith("this does not change any more\n")

    def test_at_no_time(self, playlist: Kiosk) -> None:
        """Wrong use, status 2."""
        with pytest.raises(SystemExit) as stop:
            playlist("playlist", "at", "tomorrow")
        assert stop.value.code == 2

    def test_versions(self, playlist: Kiosk) -> None:
        """What the playlist was before can be put back."""
        answer = json.loads(playlist("playlist", "versions", "--json")[1])
        assert [entry["number"] for entry in answer] == [1, 2]
        assert playlist("playlist", "restore", "2")[0] == 0
        assert ids(playlist) == ["welcome"]
        assert playlist("playlist", "restore", "9")[0] == 3


class TestSettings:
    """`kiosk settings get`, `set` and `check`."""

    def test_get(self, kiosk: Kiosk) -> None:
        """One, several or all."""
        assert kiosk("settings", "get", "idle_seconds") == (0, "idle_seconds = 60\n", "")
        assert json.loads(kiosk("settings", "get", "--json")[1])["opening_hours"] == {}
        status, _, error = kiosk("settings", "get", "nosuch")
        assert (status, "there is no setting nosuch" in error) == (3, True)

    def test_set_keeps_the_comments(self, kiosk: Kiosk, tmp_path: Path) -> None:
        """Of a file that somebody wrote; and what is printed can be read back."""
        file = tmp_path / "settings.toml"
        file.write_text("# ours\nidle_seconds = 90 # quiet corner\n", "utf-8")
        words = ("idle_seconds=75", "languages=zh_CN,en", "full_screen=off", "opening_hours.monday=closed")
        assert kiosk("settings", "set", *words)[0] == 0
        assert file.read_text("utf-8") == (
            '# ours\nidle_seconds = 75 # quiet corner\nlanguages = ["zh_CN", "en"]\nfull_screen = false\n\n'
            '[opening_hours]\nmonday = "closed"\n'
        )
        assert kiosk("settings", "get", "opening_hours")[1] == 'opening_hours = {monday = "closed"}\n'
        assert kiosk("settings", "set", "opening_hours.monday=", "panel_diagonal_inches=43.5")[0] == 0
        assert json.loads(kiosk("settings", "get", "--json")[1])["opening_hours"] == {}

    @pytest.mark.parametrize(
        ("word", "said"),
        [
            ("idle_seconds=5", "write a number from 15 to 600"),
            ("idle=60", "is not a known key"),
            ("opening_hours.funday=closed", 'like "monday", "2026-12-24"'),
            ("opening_hours.monday=9-5", 'like "09:00-17:30", "closed"'),
            ("opening_hours.2026-02-30=closed", "there is no day 2026-02-30"),
            ("opening_hours.monday=09:00-09:00", "begins and ends at the same time"),
            ("opening_hours=closed", "must be a table of its own"),
        ],
    )
    def test_refused(self, kiosk: Kiosk, tmp_path: Path, word: str, said: str) -> None:
        """With what is wrong, status 1, and nothing is written."""
        status, _, error = kiosk("settings", "set", word)
        assert status == 1
        assert said in error
        assert not (tmp_path / "settings.toml").exists()

    def test_check_in_json(self, kiosk: Kiosk, tmp_path: Path) -> None:
        """For scripts."""
        (tmp_path / "settings.toml").write_text("\nidle_seconds = 5\n", "utf-8")
        status, answer, _ = kiosk("settings", "check", "--json")
        (problem,) = json.loads(answer)["problems"]
        assert (status, problem["key"], problem["line"]) == (1, "idle_seconds", 2)
        assert kiosk("settings", "get")[0] == 1


class TestPin:
    """`kiosk pin set`."""

    def test_from_a_script(self, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """One line of the standard input."""
        monkeypatch.setattr(sys, "stdin", io.StringIO("4719\n"))
        assert kiosk("pin", "set", "--stdin", "--json") == (0, '{\n  "saved": true\n}\n', "")
        assert PinLock(tmp_path / "pin.toml", MovedClock()).opens("4719")

    @pytest.mark.parametrize(
        ("typed", "said"),
        [(["4719", "4719"], ""), (["4719", "4718"], "are different"), (["1234", "1234"], "is not accepted")],
    )
    def test_asked_twice(
        self, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: list[str], said: str
    ) -> None:
        """Without showing it."""
        answers = iter(typed)
        monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(answers))
        status, _, error = kiosk("pin", "set")
        assert status == bool(said)
        assert said in error
        assert (tmp_path / "pin.toml").exists() == (not said)
