"""An installed kiosk's screen: how touch is turned, and what the service may not take from the compositor."""

import re
from pathlib import Path

import pytest

TREE = Path(__file__).parents[2] / "packaging" / "linux" / "tree"
RULE = (TREE / "usr/lib/udev/rules.d/91-kiosk-touch.rules").read_text("utf-8")
SCREEN = (TREE / "etc/kiosk/screen.conf").read_text("utf-8")
SERVICE = (TREE / "usr/lib/systemd/system/kiosk.service").read_text("utf-8")


@pytest.mark.parametrize(
    ("angle", "top_left"),
    [(90, (1, 0)), (180, (1, 1)), (270, (0, 1))],
)
def test_touch_turns_with_the_picture(angle: int, top_left: tuple[int, int]) -> None:
    """Clockwise: touched where the picture's top left corner has come to, the panel tells the top left."""
    found = re.search(rf'=="{angle}", ENV{{LIBINPUT_CALIBRATION_MATRIX}}="(.*)"', RULE)
    assert found
    a, b, c, d, e, f = map(int, found[1].split())
    x, y = top_left
    assert (a * x + b * y + c, d * x + e * y + f) == (0, 0)
    # Nothing is mirrored.
    assert a * e - b * d == 1


def test_the_rule_reads_what_the_settings_tell() -> None:
    """Touch has a setting of its own, and follows the picture's where that is empty."""
    asked = re.findall(r"s/\^(\w+)=//p (\S+)\"", RULE)
    assert asked == [("TOUCH_ROTATE", "/etc/kiosk/screen.conf"), ("ROTATE", "/etc/kiosk/screen.conf")]
    assert re.search(r"^TOUCH_ROTATE=$", SCREEN, re.MULTILINE)
    assert re.search(r"^ROTATE=0$", SCREEN, re.MULTILINE)


def test_what_the_compositor_and_the_driver_need() -> None:
    """A folder for its socket below /run/user, and `mincore`, without which Mesa ends the program."""
    told = dict(line.split("=", 1) for line in SERVICE.splitlines() if "=" in line and line[0] != "#")
    assert "ProtectHome" not in told
    assert {"/home", "/root"} == {place.lstrip("-") for place in told["InaccessiblePaths"].split()}
    assert "mincore" in told["SystemCallFilter"].split()
    assert told["SystemCallErrorNumber"] == "ENOSYS"
