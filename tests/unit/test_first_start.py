"""The first start without the screen: a file with settings and the hash of a PIN."""

import json
import os
from pathlib import Path

import pytest

from kiosk import __main__
from kiosk.staff.first_start import is_to_come, note_ending, set_up, set_up_once
from kiosk.staff.pin import PinLock, hash_of, is_hash
from kiosk.station.paths import Station
from kiosk.station.settings import Settings, load_settings, settings_file
from tests.support.clock import MovedClock

PIN = "583017"
GOOD = """
[settings]
idle_seconds = 90
orientation = "turned-left"

[settings.opening_hours]
monday = "closed"
"""


class Fresh:
    """A station on which nothing has been set, and a file for it."""

    def __init__(self, folder: Path, clock: MovedClock) -> None:
        self.station = Station(folder / "data")
        self.clock = clock
        self.file = folder / "kiosk.toml"
        self.settings = settings_file(self.station.settings_file, self.station.last_good_settings)

    def set_up(self, text: str) -> list[str]:
        """Set it up with this text; return the problems as staff read them."""
        self.file.write_text(text, "utf-8")
        return [str(problem) for problem in set_up(self.file, self.station, self.settings, self.clock)]

    @property
    def saved(self) -> Settings:
        """What its settings file says."""
        return load_settings(self.station.settings_file, self.station.last_good_settings)[0]

    @property
    def lock(self) -> PinLock:
        """Its PIN."""
        return PinLock(self.station.pin_file, self.clock)


@pytest.fixture
def fresh(tmp_path: Path, clock: MovedClock) -> Fresh:
    """A fresh station."""
    return Fresh(tmp_path, clock)


def test_settings_and_pin_are_in_force(fresh: Fresh) -> None:
    """What the file does not name has its default, whatever was set before."""
    fresh.station.data.mkdir()
    fresh.station.settings_file.write_text("volume = 10\n", "utf-8")
    assert fresh.set_up(f'pin_hash = "{hash_of(PIN)}"\n{GOOD}') == []
    wanted = Settings(idle_seconds=90, orientation="turned-left", opening_hours={"monday": "closed"})
    assert fresh.saved == wanted
    assert fresh.lock.opens(PIN)
    assert not is_to_come(fresh.station.first_start_file)


def test_without_a_hash_the_pin_stays(fresh: Fresh) -> None:
    """Twenty kiosks may each have their own."""
    fresh.lock.choose(PIN)
    assert fresh.set_up(GOOD) == []
    assert fresh.lock.opens(PIN)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('pin = "583017"\n' + GOOD, "line 1: pin: a PIN must not stand here"),
        ("[settings]\n\npin = 583017\n", "line 3: settings.pin: a PIN must not stand here"),
        ('[settings]\npin_hash = "x"\n', "line 2: settings.pin_hash: a PIN must not stand here"),
        ('pin_hash = "583017"\n' + GOOD, "line 1: pin_hash: is not the hash of a PIN"),
        ("[settings]\nidle_seconds = 5\n", "line 2: settings.idle_seconds: 5 is out of range"),
        ("[settings]\n\ncolour = 5\n", "line 3: settings.colour: is not a known key"),
        ("idle_seconds = 50\n", "line 1: idle_seconds: is not a known key"),
        (
            '[settings.opening_hours]\nmonday = "10:00-10:00"\n',
            'line 2: settings.opening_hours.monday: "10:00-10:00" begins and ends at the same time',
        ),
        ("[settings\n", "line 1"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_nothing_is_applied(fresh: Fresh, text: str, said: str) -> None:
    """Neither settings nor PIN, and the first start is still to come."""
    (problem,) = fresh.set_up(text)
    assert said in problem
    assert "→" in problem
    assert not fresh.station.data.exists()


def test_a_file_that_is_missing_is_told(fresh: Fresh) -> None:
    """It is not taken for an empty one."""
    (problem,) = set_up(fresh.file, fresh.station, fresh.settings, fresh.clock)
    assert "the file is missing" in str(problem)


def test_when_the_settings_cannot_be_written_the_old_pin_opens(
    fresh: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never half of it: the new PIN is taken back."""
    fresh.lock.choose("880231")
    really_sync, left = os.fsync, [1]

    def fill_up(fd: int) -> None:
        left[0] -= 1
        if left[0] == -1:
            raise OSError(28, "No space left on device")
        really_sync(fd)

    monkeypatch.setattr(os, "fsync", fill_up)
    (problem,) = fresh.set_up(f'pin_hash = "{hash_of(PIN)}"\n{GOOD}')
    assert "No space left" in problem
    assert fresh.lock.opens("880231")
    assert fresh.saved == Settings()


def test_a_file_in_the_data_folder_counts_once(fresh: Fresh) -> None:
    """What staff change on the screen later is not undone by the next start."""
    fresh.station.data.mkdir()
    fresh.station.unattended_file.write_text(GOOD, "utf-8")
    assert set_up_once(fresh.station, fresh.settings, fresh.clock) == []
    assert fresh.saved.idle_seconds == 90
    fresh.station.settings_file.write_text("idle_seconds = 40\n", "utf-8")
    assert set_up_once(fresh.station, fresh.settings, fresh.clock) == []
    assert fresh.saved.idle_seconds == 40


def test_a_bad_file_in_the_data_folder_may_be_mended(fresh: Fresh) -> None:
    """It is told at each start until it is good, or the steps on the screen have been gone through."""
    fresh.station.data.mkdir()
    fresh.station.unattended_file.write_text("[settings]\nvolume = 101\n", "utf-8")
    (problem,) = set_up_once(fresh.station, fresh.settings, fresh.clock)
    assert problem.line == 2
    note_ending(fresh.station.first_start_file, "later")
    assert set_up_once(fresh.station, fresh.settings, fresh.clock) == []


def test_only_argon2id_is_a_hash() -> None:
    """Neither a PIN nor the hash of another kind."""
    assert is_hash(hash_of(PIN))
    for text in ("", PIN, "$2b$12$abcdefghijklmnopqrstuv", hash_of(PIN).replace("argon2id", "argon2i")):
        assert not is_hash(text)


def test_the_command_sets_up_and_a_hash_comes_from_the_other(
    fresh: Fresh, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`kiosk pin hash` prints the line that the file needs; `--check` changes nothing."""
    monkeypatch.setattr("getpass.getpass", lambda _: PIN)
    assert __main__.main(["pin", "hash"]) == 0
    line = capsys.readouterr().out
    fresh.file.write_text(line + GOOD, "utf-8")
    words = ["setup", "--from", str(fresh.file), "--data", str(fresh.station.data), "--json"]
    assert __main__.main([*words, "--check"]) == 0
    assert not fresh.station.data.exists()
    assert __main__.main(words) == 0
    assert json.loads(capsys.readouterr().out.split("}\n", 1)[1]) == {"saved": True, "pin": True}
    assert fresh.lock.opens(PIN)
