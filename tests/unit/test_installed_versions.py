"""An installed kiosk: which version starts, which one is gone back to, what an update accepts."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.supervision.endings import RESTART_MACHINE, SWITCH_OFF

TREE = Path(__file__).parents[2] / "packaging" / "linux" / "tree"
RUN_SCREEN = TREE / "opt/chongqing-kiosk/bin/run-screen"
UPDATE = TREE / "usr/bin/kiosk-update"
MOST_FAILURES = 3


class Machine:
    """A machine on which versions of a program that is not the kiosk are installed."""

    def __init__(self, folder: Path) -> None:
        self.program, self.data = folder / "program", folder / "data"
        self.data.mkdir(parents=True)
        (folder / "screen.conf").write_text("COMPOSITOR=none\n")
        self.environ = os.environ | {
            "KIOSK_PROGRAM": str(self.program),
            "KIOSK_DATA": str(self.data),
            "KIOSK_SCREEN": str(folder / "screen.conf"),
            "KIOSK_STICKS": str(folder / "sticks"),
            "KIOSK_GOOD_AFTER_S": "0",
        }

    def install(self, version: str, does: str) -> None:
        """Install a version that does this when it is started, and put it in use."""
        folder = self.program / "versions" / version
        folder.mkdir(parents=True)
        (folder / "kiosk").write_text(f'#!/bin/sh\necho {version} >>"$KIOSK_DATA/started"\n{does}\n')
        (folder / "kiosk").chmod(0o755)
        link = self.program / "current"
        link.unlink(missing_ok=True)
        link.symlink_to(f"versions/{version}")

    def run(self, script: Path, *words: str | Path) -> "subprocess.CompletedProcess[str]":
        """Run one of the scripts."""
        command = ["sh", script, *words]
        return subprocess.run(
            command, env=self.environ, capture_output=True, text=True, check=False, timeout=60
        )

    @property
    def started(self) -> list[str]:
        """The versions in the order in which they were started."""
        file = self.data / "started"
        return file.read_text().split() if file.exists() else []


# Draws its screen, and runs on until it has been found good.
GOOD = (
    'touch "$KIOSK_READY_FILE"; until [ "$(cat "$KIOSK_DATA/versions/good" 2>/dev/null)" = 1.0 ]; do :; done'
)
BAD = "exit 1"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine without any version."""
    return Machine(tmp_path)


@pytest.fixture
def package(tmp_path: Path) -> Callable[[str], Path]:
    """Make an archive whose installer says that it ran, with its checksum beside it."""

    def make(name: str, folder: Path = tmp_path) -> Path:
        content = tmp_path / "content" / "chongqing-kiosk"
        content.mkdir(parents=True, exist_ok=True)
        (content / "install.sh").write_text(f"#!/bin/sh\necho installed {name}\n")
        (content / "install.sh").chmod(0o755)
        file = folder / name
        subprocess.run(["tar", "-czf", file, "-C", content.parent, content.name], check=True)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        Path(f"{file}.sha256").write_text(f"{digest}  {name}\n")
        return file

    return make


class TestStarting:
    """Which version starts."""

    def test_the_version_in_use(self, machine: Machine) -> None:
        """It starts, and is good once it has drawn its screen and stayed."""
        machine.install("1.0", GOOD)
        assert machine.run(RUN_SCREEN).returncode == 0
        assert (machine.data / "versions/good").read_text() == "1.0\n"

    def test_a_version_that_fails_gives_way(self, machine: Machine) -> None:
        """After three failures the version that was good last starts, and that is said."""
        machine.install("1.0", GOOD)
        machine.run(RUN_SCREEN)
        machine.install("2.0", BAD)
        for _ in range(MOST_FAILURES):
            assert machine.run(RUN_SCREEN).returncode == 1
        ended = machine.run(RUN_SCREEN)
        assert machine.started == ["1.0", "2.0", "2.0", "2.0", "1.0"]
        assert "version 2.0 failed 3 times: version 1.0 starts in its place" in ended.stderr

    def test_a_version_that_was_good_is_kept(self, machine: Machine) -> None:
        """What fails later, on a disk that is full, is not the version's fault."""
        machine.install("1.0", GOOD)
        machine.run(RUN_SCREEN)
        (machine.program / "versions/1.0/kiosk").write_text(
            '#!/bin/sh\necho 1.0 >>"$KIOSK_DATA/started"\nexit 1\n'
        )
        for _ in range(MOST_FAILURES + 1):
            machine.run(RUN_SCREEN)
        assert machine.started == ["1.0"] * (MOST_FAILURES + 2)

    @pytest.mark.parametrize("status", [RESTART_MACHINE, SWITCH_OFF])
    def test_what_staff_ask_of_the_machine_is_no_failure(self, machine: Machine, status: int) -> None:
        """They may try a new version as often as they like; systemd hears what they want."""
        machine.install("1.0", GOOD)
        machine.run(RUN_SCREEN)
        machine.install("2.0", f"exit {status}")
        for _ in range(MOST_FAILURES + 1):
            assert machine.run(RUN_SCREEN).returncode == status
        assert machine.started[1:] == ["2.0"] * (MOST_FAILURES + 1)

    def test_the_first_version_has_nothing_to_give_way_to(self, machine: Machine) -> None:
        """It is tried again and again."""
        machine.install("1.0", BAD)
        for _ in range(MOST_FAILURES + 1):
            machine.run(RUN_SCREEN)
        assert machine.started == ["1.0"] * (MOST_FAILURES + 1)

    def test_only_a_version_on_trial_has_one_try(self, machine: Machine) -> None:
        """Whatever has nothing better to give way to is started again by its supervisor, for ever."""
        words = 'echo "$@" >>"$KIOSK_DATA/words"; '
        machine.install("1.0", words + GOOD)
        machine.run(RUN_SCREEN)
        machine.install("2.0", words + BAD)
        for _ in range(MOST_FAILURES + 1):
            machine.run(RUN_SCREEN)
        usual, trial = "supervise --by-status", "supervise --by-status --tries 1"
        told = (machine.data / "words").read_text().splitlines()
        assert told == [usual, *[trial] * MOST_FAILURES, usual]

    def test_a_compositor_that_is_none(self, machine: Machine, tmp_path: Path) -> None:
        """A mistake in screen.conf is told with what may stand there."""
        machine.install("1.0", GOOD)
        (tmp_path / "screen.conf").write_text("COMPOSITOR=weston\n")
        ended = machine.run(RUN_SCREEN)
        assert ended.returncode == 2
        assert "COMPOSITOR is 'weston'; write cage or none" in ended.stderr


class TestCompositor:
    """What cage is told, and what it does not tell."""

    OLD, NEW = "echo ' -r	 Rotate the output'", ":"

    @pytest.fixture
    def cage(self, machine: Machine, tmp_path: Path) -> Callable[[str, str], None]:
        """Put a cage that is not the compositor on the machine: its help, and how the picture is turned."""

        def install(helps: str, rotate: str) -> None:
            programs, log = tmp_path / "bin", tmp_path / "log"
            programs.mkdir()
            (programs / "cage").write_text(
                f'#!/bin/sh\n[ "$1" != -h ] || {{ {helps}; exit; }}\necho "cage $*" >>{log}\n'
                'until [ "$1" = -- ]; do shift; done\nshift\n"$@"\nexit 0\n'
            )
            (programs / "wlr-randr").write_text(
                f'#!/bin/sh\necho "wlr-randr $*" >>{log}\n'
                "[ $# != 0 ] || printf 'HDMI-A-1 \"A screen\"\\n  Enabled: yes\\n'\n"
            )
            for program in programs.iterdir():
                program.chmod(0o755)
            machine.environ |= {"PATH": f"{programs}:{os.environ['PATH']}", "XDG_RUNTIME_DIR": str(tmp_path)}
            (tmp_path / "screen.conf").write_text(f"COMPOSITOR=cage\nROTATE={rotate}\n")

        return install

    def test_how_the_program_ended(self, machine: Machine, cage: Callable[[str, str], None]) -> None:
        """Cage ends well whatever the program did; a failure is told and counted all the same."""
        cage(self.OLD, "0")
        machine.install("1.0", "exit 3")
        assert machine.run(RUN_SCREEN).returncode == 3
        assert (machine.data / "versions/failures-1.0").read_text() == "1\n"

    def test_a_cage_that_turns_the_picture(
        self, machine: Machine, cage: Callable[[str, str], None], tmp_path: Path
    ) -> None:
        """Up to 0.1.4 it is told so, once for each quarter."""
        cage(self.OLD, "180")
        machine.install("1.0", GOOD)
        assert machine.run(RUN_SCREEN).returncode == 0
        assert (tmp_path / "log").read_text().startswith("cage -d -r -r -- ")
        assert "wlr-randr" not in (tmp_path / "log").read_text()

    def test_a_cage_that_does_not(
        self, machine: Machine, cage: Callable[[str, str], None], tmp_path: Path
    ) -> None:
        """From 0.1.5 on every screen is turned from inside, before the program starts."""
        cage(self.NEW, "90")
        machine.install("1.0", f"echo started >>{tmp_path}/log; {GOOD}")
        assert machine.run(RUN_SCREEN).returncode == 0
        first, *others = (tmp_path / "log").read_text().splitlines()
        assert first.startswith("cage -d -- ")
        assert others == ["wlr-randr ", "wlr-randr --output HDMI-A-1 --transform 90", "started"]

    def test_an_angle_that_is_none(self, machine: Machine, cage: Callable[[str, str], None]) -> None:
        """It is told with what may stand there, and the picture is shown unturned."""
        cage(self.NEW, "45")
        machine.install("1.0", GOOD)
        ended = machine.run(RUN_SCREEN)
        assert ended.returncode == 0
        assert "ROTATE is '45'; write 0, 90, 180 or 270" in ended.stderr

    def test_no_folder_for_its_socket(self, machine: Machine, cage: Callable[[str, str], None]) -> None:
        """A machine without sessions is told what to install."""
        cage(self.OLD, "0")
        machine.environ.pop("XDG_RUNTIME_DIR")
        machine.install("1.0", GOOD)
        assert "install libpam-systemd" in machine.run(RUN_SCREEN).stderr


class TestUpdating:
    """What an update accepts, and the way back."""

    def test_a_package(self, machine: Machine, package: Callable[[str], Path]) -> None:
        """An archive is checked and its installer run."""
        file = package("chongqing-kiosk-2.0.tar.gz")
        ended = machine.run(UPDATE, file)
        assert (ended.returncode, ended.stdout) == (0, "installed chongqing-kiosk-2.0.tar.gz\n")

    def test_a_damaged_package(self, machine: Machine, package: Callable[[str], Path]) -> None:
        """Nothing of it is run."""
        file = package("chongqing-kiosk-2.0.tar.gz")
        file.write_bytes(file.read_bytes()[:-1])
        ended = machine.run(UPDATE, file)
        assert ended.returncode == 1
        assert "damaged" in ended.stderr
        assert "installed" not in ended.stdout

    def test_a_package_without_its_checksum(self, machine: Machine, package: Callable[[str], Path]) -> None:
        """It says which file to copy, too."""
        file = package("chongqing-kiosk-2.0.tar.gz")
        Path(f"{file}.sha256").unlink()
        ended = machine.run(UPDATE, file)
        assert ended.returncode == 1
        assert "chongqing-kiosk-2.0.tar.gz.sha256 is missing" in ended.stderr

    def test_the_newest_on_a_stick(
        self, machine: Machine, package: Callable[..., Path], tmp_path: Path
    ) -> None:
        """Version 1.10 is newer than 1.9, and a stick's name may hold a space."""
        stick = tmp_path / "sticks" / "MY STICK"
        stick.mkdir(parents=True)
        package("chongqing-kiosk-1.10.tar.gz", stick)
        package("chongqing-kiosk-1.9.tar.gz", stick)
        ended = machine.run(UPDATE, "--from-stick")
        assert ended.returncode == 0, ended.stderr
        shutil.rmtree(stick)
        assert machine.run(UPDATE, "--from-stick").returncode == 1

    def test_going_back(self, machine: Machine) -> None:
        """The version before is in use again, and its failures are forgotten."""
        machine.install("1.0", GOOD)
        machine.install("2.0", BAD)
        (machine.data / "versions").mkdir()
        (machine.data / "versions/failures-1.0").write_text("3\n")
        assert machine.run(UPDATE, "--list").stdout.splitlines() == ["1.0", "2.0 (in use)"]
        assert "version 1.0 is in use" in machine.run(UPDATE, "--back").stdout
        assert machine.run(UPDATE, "--list").stdout.splitlines() == ["1.0 (in use)", "2.0"]
        assert not (machine.data / "versions/failures-1.0").exists()

    def test_no_way_back(self, machine: Machine) -> None:
        """With one version there is none, and that is said."""
        machine.install("1.0", GOOD)
        ended = machine.run(UPDATE, "--back")
        assert (ended.returncode, ended.stderr) == (1, "kiosk-update: no other version is here\n")


class TestService:
    """What the service of the screen may do."""

    def test_the_service_may_do_little(self) -> None:
        """A user of its own, no rights to gain, two folders to write, no network."""
        unit = (TREE / "usr/lib/systemd/system/kiosk.service").read_text()
        said = dict(line.split("=", 1) for line in unit.splitlines() if "=" in line and line[0] != "#")
        assert said["User"] == "kiosk"
        assert said["CapabilityBoundingSet"] == ""
        assert said["NoNewPrivileges"] == "yes"
        assert said["ProtectSystem"] == "strict"
        assert set(said["ReadWritePaths"].split()) == {"/var/lib/kiosk", "/etc/kiosk"}
        assert set(said["RestrictAddressFamilies"].split()) == {"AF_UNIX", "AF_NETLINK"}
        assert said["UMask"] == "0027"
