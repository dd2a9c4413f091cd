"""What one look at a machine tells: clock, power saving, touch devices, and what is around the window."""

from pathlib import Path

import pytest

from kiosk.station.power_saving import blanks_after_s, sleeps
from kiosk.station.shell import Shell, shell_of
from kiosk.station.surroundings import look_around
from kiosk.station.system import this_system
from kiosk.station.touch_devices import Pointers, pointers
from tests.support.machines import NOW, system, write

XSET = """Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  {timeout}    cycle:  600
DPMS (Energy Star):
  Standby: {standby}    Suspend: {standby}    Off: {standby}
  DPMS is {dpms}
"""
X = {"DISPLAY": ":0"}


def test_a_machine_that_tells_nothing_is_not_guessed_at(tmp_path: Path) -> None:
    """No program answers and no file is there: everything that may be unknown is."""
    around = look_around(tmp_path, NOW, system(tmp_path))
    assert (around.synchronised, around.sleeps, around.blanks_after_s, around.pointers) == (None,) * 4
    assert around.shell == Shell("")
    assert around.zone == "UTC"
    assert around.in_utc
    assert around.free is not None


def test_room_is_told_before_the_data_folder_is_made(tmp_path: Path) -> None:
    """The self-test may be the first thing that is done on a machine."""
    assert look_around(tmp_path / "not" / "yet", NOW, system(tmp_path)).free


def test_this_machine_can_be_looked_at(tmp_path: Path) -> None:
    """With real files and real programs, whichever there are."""
    around = look_around(tmp_path, NOW, this_system())
    assert around.name
    assert around.now == NOW


@pytest.mark.parametrize(("zone", "utc"), [("Asia/Shanghai", False), ("Etc/UTC", True), ("UTC", True)])
def test_the_zone_is_the_one_that_the_link_names(tmp_path: Path, zone: str, utc: bool) -> None:
    """Debian without a choice says Etc/UTC."""
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/localtime").symlink_to(f"/usr/share/zoneinfo/{zone}")
    around = look_around(tmp_path, NOW, system(tmp_path))
    assert (around.zone, around.in_utc) == (zone, utc)


def test_the_environment_goes_before_the_link(tmp_path: Path) -> None:
    """As it does for the clock itself."""
    around = look_around(tmp_path, NOW, system(tmp_path, environ={"TZ": ":Europe/Berlin"}))
    assert around.zone == "Europe/Berlin"


@pytest.mark.parametrize(("answer", "told"), [("yes\n", True), ("no\n", False), ("", None)])
def test_the_clock_follows_a_time_server_or_not(tmp_path: Path, answer: str, told: bool | None) -> None:
    """An answer that is none is not taken for a no."""
    assert look_around(tmp_path, NOW, system(tmp_path, {"timedatectl": answer})).synchronised is told


@pytest.mark.parametrize(
    ("answer", "told"),
    [("masked\n" * 4, False), ("masked\nstatic\nmasked\nmasked\n", True), ("", None)],
)
def test_one_target_that_is_not_masked_lets_the_machine_sleep(
    tmp_path: Path, answer: str, told: bool | None
) -> None:
    """All four have to be masked."""
    assert sleeps(system(tmp_path, {"systemctl": answer})) is told
    assert sleeps(system(tmp_path, {"systemctl": answer}, platform="win32")) is None


@pytest.mark.parametrize(
    ("timeout", "standby", "dpms", "told"),
    [(0, 0, "Enabled", 0), (600, 900, "Enabled", 600), (0, 900, "Enabled", 900), (0, 900, "Disabled", 0)],
)
def test_x11_tells_when_the_screen_goes_dark(
    tmp_path: Path, timeout: int, standby: int, dpms: str, told: int
) -> None:
    """The sooner of screen saver and display; a display's saving that is off does not count."""
    answer = XSET.format(timeout=timeout, standby=standby, dpms=dpms)
    assert blanks_after_s(Shell("bare-x"), system(tmp_path, {"xset": answer}, X)) == told


def test_gnome_tells_when_the_screen_goes_dark(tmp_path: Path) -> None:
    """Whatever X11 says beside it."""
    gnome = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    assert blanks_after_s(Shell("desktop"), system(tmp_path, {"gsettings": "uint32 300\n"}, gnome)) == 300
    assert blanks_after_s(Shell("desktop"), system(tmp_path, {"gsettings": "uint32 0\n"}, gnome)) == 0
    assert blanks_after_s(Shell("desktop"), system(tmp_path, {}, gnome)) is None


def test_without_a_window_system_the_kernel_makes_the_screen_dark(tmp_path: Path) -> None:
    """Under cage nothing does."""
    write(tmp_path, {"sys/module/kernel/parameters/consoleblank": "600\n"})
    assert blanks_after_s(Shell("bare-screen"), system(tmp_path)) == 600
    assert blanks_after_s(Shell("cage"), system(tmp_path)) == 0


@pytest.mark.parametrize(
    ("arguments", "switches"), [("cage\0--\0kiosk\0", False), ("cage\0-s\0--\0kiosk\0", True)]
)
def test_cage_is_found_among_the_processes(tmp_path: Path, arguments: str, switches: bool) -> None:
    """Also from another session; -s lets a keyboard switch away."""
    write(tmp_path, {"proc/1/comm": "systemd\n", "proc/1/cmdline": "init\0"})
    write(tmp_path, {"proc/812/comm": "cage\n", "proc/812/cmdline": arguments})
    assert shell_of(system(tmp_path)) == Shell("cage", switches)


def test_a_desktop_is_told_from_an_x_server_alone(tmp_path: Path) -> None:
    """X11 lets a keyboard switch unless its configuration forbids it."""
    assert shell_of(system(tmp_path, environ=X)) == Shell("bare-x", switches=True)
    assert shell_of(system(tmp_path, environ=X | {"XDG_CURRENT_DESKTOP": "KDE"})).kind == "desktop"
    write(tmp_path, {"etc/X11/xorg.conf.d/10.conf": '  Option "DontVTSwitch" "true"\n'})
    assert shell_of(system(tmp_path, environ=X)) == Shell("bare-x", switches=False)
    write(tmp_path, {"etc/X11/xorg.conf.d/10.conf": '# Option "DontVTSwitch" "true"\n'})
    assert shell_of(system(tmp_path, environ=X)) == Shell("bare-x", switches=True)


def test_the_bare_screen_keeps_the_keyboard_to_itself(tmp_path: Path) -> None:
    """Unless Qt is told to leave it to the terminal."""
    bare = {"QT_QPA_PLATFORM": "eglfs"}
    assert shell_of(system(tmp_path, environ=bare)) == Shell("bare-screen", switches=False)
    let = bare | {"QT_QPA_ENABLE_TERMINAL_KEYBOARD": "1"}
    assert shell_of(system(tmp_path, environ=let)) == Shell("bare-screen", switches=True)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"tasklist": "explorer.exe  4711 Console"}, "desktop"),
        ({"tasklist": "INFO: No tasks are running"}, "shell-launcher"),
        ({}, ""),
    ],
)
def test_windows_without_its_desktop(tmp_path: Path, answers: dict[str, str], kind: str) -> None:
    """Shell Launcher starts the kiosk where the desktop would be."""
    assert shell_of(system(tmp_path, answers, platform="win32")).kind == kind


def device(name: str, properties: str, axes: str) -> dict[str, str]:
    """Return the files of one input device."""
    folder = "device"
    return {
        f"{folder}/name": name,
        f"{folder}/properties": properties,
        f"{folder}/capabilities/abs": axes,
    }


def test_touch_screens_are_told_from_touch_pads_and_mice(tmp_path: Path) -> None:
    """What the kernel says of real ones: a frame, an old single-touch panel, a touch pad, a mouse."""
    folder = tmp_path / "input"
    assert pointers(folder) is None
    write(folder / "event0", device("ILITEK Multi-Touch", "2", "3273800000000003"))
    write(folder / "event1", device("Touch pad", "5", "2e0800000000003"))
    write(folder / "event2", device("Old panel", "2", "3"))
    write(folder / "event3", device("Mouse", "0", "0"))
    assert pointers(folder) == Pointers(("ILITEK Multi-Touch", "Old panel"), mice=False)
    (folder / "mouse0").mkdir()
    assert pointers(folder) == Pointers(("ILITEK Multi-Touch", "Old panel"), mice=True)
