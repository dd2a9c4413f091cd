"""The command line, and the command `settings`."""

import io
import json
import re
import subprocess
import sys
import types
from pathlib import Path

import pytest

from kiosk import __main__
from kiosk.station.options import RunOptions, TourOptions
from kiosk.supervision.supervisor import Plan
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

    def test_safe_mode(self, started: list[RunOptions]) -> None:
        """It is an option of `run` alone: a supervisor decides for itself."""
        __main__.main(["--safe"])
        assert started == [RunOptions(safe=True)]

    def test_a_supervisor_hands_the_options_on(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Its own stay with it; what the starter carries out is told by the environment."""
        plans: list[Plan] = []

        class Recorder:
            def __init__(self, plan: Plan, *_: object) -> None:
                plans.append(plan)

            def run(self) -> int:
                return 76

        monkeypatch.setattr("kiosk.commands.supervise.Supervisor", Recorder)
        options = ["--pack", "p", "--data", str(tmp_path), "--settings", "s", "--window", "1280x720"]
        assert __main__.main(["supervise", *options, "--tries", "1", "--by-status"]) == 76
        (plan,) = plans
        assert plan.command == [sys.executable, "-m", "kiosk", "run", *options]
        assert plan.environ["KIOSK_BY_STATUS"] == "1"
        assert plan.record == tmp_path / "supervision.json"

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
            ["pack", "check", "--fast"],
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
        assert all(re.search(rf"^ +{name}( |$)", text, re.MULTILINE) for name in __main__.COMMANDS)

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


class TestConsole:
    """Where commands print."""

    def test_console_without_chinese(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A console that cannot show a character shows a question mark."""
        bytes_out = io.BytesIO()
        console = io.TextIOWrapper(bytes_out, encoding="latin-1")
        monkeypatch.setattr(sys, "stdout", console)
        pack = write_pack(tmp_path / "p", 1)
        remove_pictures(pack)
        assert __main__.main(["pack", "check", "--no-measuring", str(pack)]) == 1
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


def test_a_reader_that_has_read_enough_ends_a_command_in_silence() -> None:
    """As `kiosk licences | head` does."""
    words = [sys.executable, "-m", "kiosk", "licences"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()
    assert (process.returncode, told) == (141, b"")
