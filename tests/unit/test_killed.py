"""The plug is pulled at every step of every write: playlist, copies, versions, settings, PIN."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.attract.playlist import NumbersItem, Playlist
from kiosk.attract.store import playlist_file
from kiosk.reading import parse_toml
from kiosk.station.settings import Settings

ROOT = Path(__file__).parents[2]
WRITTEN = 'order = "listed" # ours\n\n[[items]]\nid = "night"\nkind = "numbers"\n'
OLD_SETTINGS = "# ours\nidle_seconds = 90\n"


def added(playlist: Playlist) -> Playlist:
    """The playlist with one more item."""
    return structs.replace(playlist, items=(*playlist.items, NumbersItem(id="later")))


def ends_of(tmp_path: Path, scenario: str, **old: str) -> list[dict[str, str]]:
    """Return the files at each step at which the program was killed, and at its end."""
    for folder in ("old", "warm"):
        for name, content in old.items():
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / name.replace("_", ".", 1)).write_text(content, "utf-8")
    words = [sys.executable, "-m", "tests.support.killed", scenario, str(tmp_path)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    ends: list[dict[str, str]] = json.loads(run.stdout)
    assert len(ends) > 4
    return ends


@pytest.mark.parametrize("scenario", ["change_playlist", "notice_playlist"])
def test_playlist(tmp_path: Path, scenario: str) -> None:
    """File, copy and versions are each an old or a new one, whole; the next start loses nothing."""
    before = WRITTEN.replace("listed", "shuffled")
    old = {"playlist_toml": WRITTEN, "playlist_last-good.toml": before}
    ends = ends_of(tmp_path, scenario, **old)
    new = ends[-1]["playlist.toml"]
    assert (new != WRITTEN) == (scenario == "change_playlist")
    for step, files in enumerate(ends):
        assert files["playlist.toml"] in (WRITTEN, new)
        assert set(files.values()) <= {before, WRITTEN, new}
        path = tmp_path / str(step) / "playlist.toml"
        kept = playlist_file(path, path.with_name("playlist.last-good.toml"))
        kept.load()
        kept.edit(added)
        assert {before, WRITTEN} <= {version.read_text("utf-8") for version in kept.versions()}
        assert not list(path.parent.rglob("*.part"))


def test_settings(tmp_path: Path) -> None:
    """The old ones or the new ones."""
    ends = ends_of(tmp_path, "change_settings", settings_toml=OLD_SETTINGS)
    new = "# ours\nidle_seconds = 91\n"
    assert [files["settings.toml"] for files in (ends[0], ends[-1])] == [OLD_SETTINGS, new]
    for files in ends:
        assert set(files.values()) <= {OLD_SETTINGS, new}
        assert parse_toml(files["settings.toml"].encode(), Settings, name="s")[1] == []


@pytest.mark.parametrize("scenario", ["choose_pin", "try_pin"])
def test_pin(tmp_path: Path, scenario: str) -> None:
    """The old PIN or the new one; the wrong tries before or after; never a file that opens to nobody."""
    old = 'hash = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$YWJjZGVmZ2g"\nwrong_tries = 2\n'
    ends = ends_of(tmp_path, scenario, pin_toml=old)
    for files in ends:
        assert set(files) == {"pin.toml"}
        assert files["pin.toml"] == old or files["pin.toml"].startswith('hash = "$argon2id$v=19$')
        assert files["pin.toml"].endswith(("tries = 0\n", "tries = 2\n", "tries = 3\n"))
    assert ends[-1]["pin.toml"] != old
