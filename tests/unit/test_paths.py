"""Where the kiosk keeps its files, also when it may not write there."""

import tempfile
from pathlib import Path

import platformdirs
import pytest

from kiosk.station.paths import Station, find_station, shipped_pack, shipped_translations


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of temporary files for this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def read_only(tmp_path: Path) -> Station:
    """A station whose data folder cannot be made, not even by root."""
    blocked = tmp_path / "data"
    blocked.touch()
    return Station(blocked)


class TestFinding:
    """Which data folder is used."""

    def test_the_one_given(self, tmp_path: Path) -> None:
        """The command line comes first."""
        assert find_station(tmp_path, {"KIOSK_DATA": "/elsewhere"}).data == tmp_path

    def test_environment(self, tmp_path: Path) -> None:
        """Then the environment."""
        assert find_station(None, {"KIOSK_DATA": str(tmp_path)}).data == tmp_path

    def test_users_own(self) -> None:
        """Then the user's data folder."""
        assert find_station(None, {"KIOSK_DATA": ""}).data == platformdirs.user_data_path(
            "kiosk", appauthor=False
        )

    def test_settings_elsewhere(self, tmp_path: Path) -> None:
        """An installed kiosk has its settings, and what does its first start, apart from its data."""
        settings = tmp_path / "etc" / "settings.toml"
        environ = {"KIOSK_DATA": str(tmp_path / "data"), "KIOSK_SETTINGS": str(settings)}
        station = find_station(None, environ)
        assert (station.settings_file, station.unattended_file) == (settings, tmp_path / "etc" / "kiosk.toml")
        assert station.playlist_file.parent == tmp_path / "data"

    def test_a_folder_given_holds_its_settings(self, tmp_path: Path) -> None:
        """A second station, tried out with `--data`, leaves the settings of the first one alone."""
        environ = {"KIOSK_SETTINGS": str(tmp_path / "elsewhere.toml")}
        assert find_station(tmp_path, environ).settings_file == tmp_path / "settings.toml"

    def test_relative_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A relative folder is meant from where the kiosk was started."""
        monkeypatch.chdir(tmp_path)
        assert find_station(Path("data")).data == tmp_path / "data"

    def test_everything_is_in_it(self, tmp_path: Path) -> None:
        """Settings, translations, cache and logs lie in the data folder; asking makes nothing."""
        station = Station(tmp_path)
        places = {
            station.settings_file,
            station.last_good_settings,
            station.translations,
            station.cache,
            station.logs,
        }
        assert len(places) == 5
        assert {place.parent for place in places} == {tmp_path}
        assert list(tmp_path.iterdir()) == []

    def test_shipped_files_are_there(self) -> None:
        """The pack and the translations come with the program."""
        assert (shipped_pack() / "pack.toml").is_file()
        assert shipped_translations().is_dir()


class TestCache:
    """A cache folder that can be written, always."""

    def test_in_the_data_folder(self, tmp_path: Path) -> None:
        """It is made, and left empty."""
        station = Station(tmp_path / "new")
        assert station.writable_cache() == (station.cache, [])
        assert list(station.cache.iterdir()) == []

    def test_read_only_data_folder(self, read_only: Station, temporary: Path) -> None:
        """A private temporary folder takes its place, the same at each start, and it is told."""
        cache, (problem,) = read_only.writable_cache()
        assert cache.parent == temporary
        assert cache.stat().st_mode & 0o777 == 0o700
        assert problem.file == str(read_only.cache)
        assert "temporary folder" in problem.message
        assert read_only.writable_cache()[0] == cache

    @pytest.mark.usefixtures("temporary")
    def test_a_folder_that_others_can_write_is_not_used(self, read_only: Station) -> None:
        """Somebody else's folder or link of the same name is passed by."""
        usual = read_only.writable_cache()[0]
        usual.chmod(0o777)
        other = read_only.writable_cache()[0]
        assert other != usual
        assert other.stat().st_mode & 0o777 == 0o700
        usual.rmdir()
        usual.symlink_to(other)
        assert read_only.writable_cache()[0] not in (usual, other)
