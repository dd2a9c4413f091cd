"""Settings: described options, every mistake told, the last good file kept."""

import tomllib
from pathlib import Path

import msgspec
import pytest

from kiosk.station.described import sample
from kiosk.station.settings import Settings, load_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where staff keep the settings."""
    return tmp_path / "settings.toml"


@pytest.fixture
def last_good(tmp_path: Path) -> Path:
    """Where the kiosk keeps its copy."""
    return tmp_path / "settings.last-good.toml"


class TestLoading:
    """From a file to settings that can be used."""

    def test_no_file(self, file: Path, last_good: Path) -> None:
        """Without a file the defaults hold; that is no problem."""
        assert load_settings(file, last_good) == (Settings(), [])
        assert not last_good.exists()

    def test_good_file_is_kept(self, file: Path, last_good: Path) -> None:
        """A good file is copied as it is."""
        file.write_text("# ours\nidle_seconds = 90\npanel_diagonal_inches = 43\n", "utf-8")
        settings, problems = load_settings(file, last_good)
        assert (settings.idle_seconds, settings.panel_diagonal_inches, problems) == (90, 43, [])
        assert last_good.read_bytes() == file.read_bytes()

    def test_copy_is_written_only_when_changed(self, file: Path, last_good: Path) -> None:
        """A start with the same settings writes nothing."""
        file.write_text("idle_seconds = 90", "utf-8")
        load_settings(file, last_good)
        written = last_good.stat()
        load_settings(file, last_good)
        assert (last_good.stat().st_ino, last_good.stat().st_mtime_ns) == (
            written.st_ino,
            written.st_mtime_ns,
        )
        file.write_text("idle_seconds = 91", "utf-8")
        load_settings(file, last_good)
        assert last_good.read_text("utf-8") == "idle_seconds = 91"

    @pytest.mark.parametrize(
        "bad", ["idle_seconds = 30\nlangua", "idle_secs = 30", "\x00" * 40, "idle_seconds = 1"]
    )
    def test_bad_file_gives_the_last_good_one(self, file: Path, last_good: Path, bad: str) -> None:
        """Half written or wrong, it changes nothing; the copy stays as it was."""
        file.write_text("idle_seconds = 90", "utf-8")
        load_settings(file, last_good)
        file.write_text(bad, "utf-8")
        settings, problems = load_settings(file, last_good)
        assert settings.idle_seconds == 90
        assert "last good settings are used" in problems[-1].message
        assert {problem.file for problem in problems} == {str(file)}
        assert last_good.read_text("utf-8") == "idle_seconds = 90"

    def test_bad_file_and_no_good_one(self, file: Path, last_good: Path) -> None:
        """Without a good copy, or with a damaged one, the defaults are used."""
        file.write_text("idle", "utf-8")
        for damage in (None, b"\x00"):
            if damage:
                last_good.write_bytes(damage)
            settings, problems = load_settings(file, last_good)
            assert settings == Settings()
            assert "the defaults are used" in problems[-1].message

    def test_every_problem_is_told(self, file: Path, last_good: Path) -> None:
        """All wrong options are listed in one go, each with its range."""
        file.write_text(
            "idle_seconds = 5\ncountdown_seconds = 10\npanel_diagonal_inches = 4.5\n"
            'languages = ["en", "Klingon"]\norientation = "left"\nfullscreen = true\n',
            "utf-8",
        )
        _, problems = load_settings(file, last_good)
        fixes = {problem.key: problem.fix for problem in problems}
        assert fixes["idle_seconds"] == "write a number from 15 to 600"
        assert fixes["countdown_seconds"] == "write a number from 20 to 120"
        assert fixes["panel_diagonal_inches"] == "write 0, or a number from 10 to 120"
        assert "languages[2]" in fixes
        assert '"turned-left"' in fixes["orientation"]
        assert '"full_screen"' in fixes["fullscreen"]

    def test_too_small_a_panel_alone(self, file: Path, last_good: Path) -> None:
        """The gap between "ask the display" and the smallest panel is checked by itself, too."""
        file.write_text("panel_diagonal_inches = 4", "utf-8")
        _, problems = load_settings(file, last_good)
        assert problems[0].key == "panel_diagonal_inches"

    def test_copy_that_cannot_be_written(self, file: Path, tmp_path: Path) -> None:
        """The settings hold all the same; the failure is told."""
        file.write_text("idle_seconds = 90", "utf-8")
        blocked = tmp_path / "file"
        blocked.touch()
        settings, (problem,) = load_settings(file, blocked / "last.toml")
        assert settings.idle_seconds == 90
        assert "cannot be written" in problem.message

    def test_settings_file_is_a_folder(self, file: Path, last_good: Path) -> None:
        """What cannot be read as a file is told."""
        file.mkdir()
        settings, problems = load_settings(file, last_good)
        assert settings == Settings()
        assert "cannot be read" in problems[0].message


class TestProductAddress:
    """A web address with places for the product and the language."""

    @pytest.mark.parametrize(
        "good",
        [
            "",
            "https://example.org",
            "http://example.org/p/{product}",
            "https://example.org:8080/{language}/{product}?a=1&b=%20#top",
        ],
    )
    def test_good_ones(self, file: Path, last_good: Path, good: str) -> None:
        """They are taken as they are."""
        file.write_text(f'product_address = "{good}"', "utf-8")
        settings, problems = load_settings(file, last_good)
        assert (settings.product_address, problems) == (good, [])

    @pytest.mark.parametrize(
        "bad",
        [
            "example.org",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://",
            "https://{product}.example.org",
            "https://example.org/{name}",
            "https://example.org/{product",
            "https://example.org/a b",
            "https://example.org/" + "a" * 300,
        ],
    )
    def test_bad_ones_are_told(self, file: Path, last_good: Path, bad: str) -> None:
        """With an example, or the limit."""
        file.write_text(f'product_address = "{bad}"', "utf-8")
        settings, problems = load_settings(file, last_good)
        assert settings == Settings()
        assert problems[0].key == "product_address"
        assert "https://example.org/{product}" in problems[0].fix or "at most 300" in problems[0].fix


class TestDescription:
    """Options describe themselves."""

    def test_sample_as_printed_changes_nothing(self) -> None:
        """Every line of the sample is a comment."""
        assert all(line.startswith("#") or not line for line in sample().splitlines())
        assert tomllib.loads(sample()) == {}

    def test_sample_without_its_comment_signs_is_the_defaults(self) -> None:
        """Every option stands in the sample once, at its default."""
        names = Settings.__struct_fields__
        lines = [line.removeprefix("# ") for line in sample().splitlines()]
        options = [line for line in lines if line.split(" = ")[0] in names]
        assert [line.split(" = ")[0] for line in options] == list(names)
        assert msgspec.convert(tomllib.loads("\n".join(options)), Settings) == Settings()

    def test_every_option_is_explained(self) -> None:
        """Help, unit, range and default are there for each option."""
        text = sample()
        assert "# Allowed: 15 to 600 s. Default: 60 s.\n# idle_seconds = 60\n" in text
        assert "Allowed: 0, or 10 to 120 inches." in text
        assert 'Allowed: "as-display", "turned-left", "turned-right", "upside-down".' in text
        assert text.count("Allowed:") == len(Settings.__struct_fields__)
