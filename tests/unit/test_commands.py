"""The command line, and the commands `check` and `settings`."""

import io
import json
import subprocess
import sys
import types
from pathlib import Path

import pytest

from kiosk import __main__
from kiosk.station.options import RunOptions, TourOptions
from tests.support.packs import remove_pictures, write_pack

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[RunOptions]:
    """What the kiosk was started with, in place of starting it."""
    options: list[RunOptions] = []

    def start(given: RunOptions) -> int:
        options.append(given)
        return 7

    bootstrap = types.ModuleType("kiosk.program")
    vars(bootstrap).update(run=start, tour=start)
    monkeypatch.setitem(sys.modules, "kiosk.program", bootstrap)
    return options


class TestStarting:
    """`kiosk`, `kiosk run` and `kiosk tour`."""

    @pytest.mark.parametrize("words", [[], ["run"]])
    def test_without_options(self, started: list[RunOptions], words: list[str]) -> None:
        """The kiosk starts as it is set up; its exit status is passed on."""
        assert __main__.main(words) == 7
        assert started == [RunOptions()]

    @pytest.mark.parametrize("command", [[], ["run"]])
    def test_run_options(self, started: list[RunOptions], command: list[str]) -> None:
        """Options reach the kiosk, with or without the command's name."""
        __main__.main([*command, "--pack", "p", "--data", "d", "--settings", "s", "--window", "1280x720"])
        assert started == [RunOptions(pack=Path("p"), data=Path("d"), settings=Path("s"), window=(1280, 720))]

    def test_tour_options(self, started: list[RunOptions]) -> None:
        """Sizes, languages and screens are lists."""
        words = ["--sizes", "1920x1080,1080x1920", "--languages", "zh_CN, en", "--screens", "home,numbers"]
        __main__.main(["tour", "--out", "o", *words])
        sizes, codes, screens = ((1920, 1080), (1080, 1920)), ("zh_CN", "en"), ("home", "numbers")
        assert started == [TourOptions(out=Path("o"), sizes=sizes, languages=codes, screens=screens)]

    @pytest.mark.parametrize(
        "words",
        [
            ["--window", "big"],
            ["--window", "10x10"],
            ["--window", "99999x99999"],
            ["tour"],
            ["tour", "--out", "o", "--sizes", ","],
            ["chekc"],
            ["check", "--fast"],
        ],
    )
    def test_nonsense_is_usage(self, started: list[RunOptions], words: list[str], capsys: Printed) -> None:
        """Options that make no sense end with status 2 and a word of explanation."""
        with pytest.raises(SystemExit) as stop:
            __main__.main(words)
        assert stop.value.code == 2
        assert "error:" in capsys.readouterr().err
        assert started == []

    def test_help_lists_every_command(self, capsys: Printed) -> None:
        """`kiosk --help` names all commands."""
        with pytest.raises(SystemExit) as stop:
            __main__.main(["--help"])
        assert stop.value.code == 0
        text = capsys.readouterr().out
        assert all(f"  {name} " in text for name in __main__.COMMANDS)

    def test_only_the_command_given_is_imported(self) -> None:
        """Starting the kiosk costs no other command, and without options not even argparse."""
        program = """
import json, sys, types
bootstrap = types.ModuleType("kiosk.program")
bootstrap.run = lambda options: 0
sys.modules["kiosk.program"] = bootstrap
from kiosk.__main__ import main
main([])
bare = "argparse" in sys.modules
main(["--window", "640x480"])
print(json.dumps([bare, sorted(name for name in sys.modules if name.startswith("kiosk.commands."))]))
"""
        run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert json.loads(run.stdout) == [False, ["kiosk.commands.start"]]


class TestCheck:
    """`kiosk check`."""

    def test_good_pack(self, tmp_path: Path, capsys: Printed) -> None:
        """Nothing but the counts, and status 0."""
        assert __main__.main(["check", str(write_pack(tmp_path / "p", 3))]) == 0
        assert capsys.readouterr().out == "3 products, 0 problems, 0 warnings, 0 review notes\n"

    def test_everything_is_listed(self, tmp_path: Path, capsys: Printed) -> None:
        """Problems, warnings and review notes, then the counts; status 1."""
        pack = write_pack(tmp_path / "p", 1)
        remove_pictures(pack)
        file = pack / "products" / "01-product-1.toml"
        note = '[[review_notes]]\nfield = "名称"\nas_printed = "甲"\nwhy = "可疑"\n'
        file.rename(file.with_name("x.toml")).write_text(
            file.with_name("x.toml").read_text("utf-8") + note, "utf-8"
        )
        assert __main__.main(["check", str(pack)]) == 1
        assert capsys.readouterr().out == (
            "Problems\n"
            "  products/x.toml: pictures[1].landscape.file: pictures/product-1-1.png: the file is missing"
            " → copy it into the pack\n\n"
            "Warnings\n"
            "  products/x.toml: the file's name does not follow its order and id"
            " → call it products/01-product-1.toml\n\n"
            "Review notes\n"
            "  products/x.toml (第1件产品)\n"
            "    名称\n"
            "      as printed: 甲\n"
            "      suggested:  (nobody can tell)\n"
            "      why:        可疑\n\n"
            "1 product, 1 problem, 1 warning, 1 review note\n"
        )

    def test_no_such_pack(self, tmp_path: Path, capsys: Printed) -> None:
        """A folder that is not there is wrong use, status 2."""
        assert __main__.main(["check", str(tmp_path / "none")]) == 2
        assert "is not a folder" in capsys.readouterr().err

    def test_console_without_chinese(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A console that cannot show a character shows a question mark."""
        bytes_out = io.BytesIO()
        console = io.TextIOWrapper(bytes_out, encoding="latin-1")
        monkeypatch.setattr(sys, "stdout", console)
        pack = write_pack(tmp_path / "p", 1)
        remove_pictures(pack)
        assert __main__.main(["check", str(pack)]) == 1
        console.flush()
        assert b"the file is missing ? copy it" in bytes_out.getvalue()


class TestSettings:
    """`kiosk settings`."""

    def test_prints_the_sample(self, capsys: Printed) -> None:
        """Every option is explained."""
        assert __main__.main(["settings"]) == 0
        assert "# idle_seconds = 60\n" in capsys.readouterr().out

    def test_checks_a_file(self, tmp_path: Path, capsys: Printed) -> None:
        """Good, bad and missing files are told apart by status."""
        file = tmp_path / "s.toml"
        assert __main__.main(["settings", "check", str(file)]) == 1
        file.write_text("idle_seconds = 5\ncountdown_seconds = 5", "utf-8")
        assert __main__.main(["settings", "check", str(file)]) == 1
        assert capsys.readouterr().err.count("is out of range") == 2
        file.write_text("idle_seconds = 50", "utf-8")
        assert __main__.main(["settings", "check", str(file)]) == 0
        assert "all is well" in capsys.readouterr().out

    def test_checks_its_own_file(
        self, tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without a name it is the kiosk's own file, which may be missing."""
        monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
        assert __main__.main(["settings", "check"]) == 0
        assert "have their defaults" in capsys.readouterr().out
        (tmp_path / "settings.toml").write_text("idle = 5", "utf-8")
        assert __main__.main(["settings", "check"]) == 1
        assert "idle_seconds" in capsys.readouterr().err
