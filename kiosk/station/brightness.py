"""How bright the panel is: by the backlight that the system knows, or by `ddcutil` for a monitor."""

import shutil
import subprocess
from pathlib import Path

from kiosk.reading import Problem
from kiosk.sentences import sentence

BACKLIGHTS = Path("/sys/class/backlight")
_LONGEST_S = 10
# The monitor's control for luminance (VESA MCCS)
_LUMINANCE = "10"


def can_dim(backlights: Path = BACKLIGHTS) -> bool:
    """Tell whether this machine has a way to set the brightness of its panel."""
    return bool(_lights(backlights)) or shutil.which("ddcutil") is not None


def dim(percent: int, backlights: Path = BACKLIGHTS) -> Problem | None:
    """Set the brightness, 1 to 100 %; return what stands in the way.

    Every backlight is set; a monitor is asked only where there is none.
    """
    try:
        lights = _lights(backlights)
        for light in lights:
            most = int((light / "max_brightness").read_text())
            (light / "brightness").write_text(str(max(1, round(most * percent / 100))))
        program = shutil.which("ddcutil")
        if program is not None and not lights:
            subprocess.run(
                [program, "setvcp", _LUMINANCE, str(percent)],
                capture_output=True,
                timeout=_LONGEST_S,
                check=True,
            )
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        fix = sentence("let the kiosk's user set it, or set it on the display itself and brightness to 0")
        return Problem(sentence("brightness"), "", sentence("cannot be set (%1)", error), fix)
    return None


def _lights(backlights: Path) -> list[Path]:
    return sorted(file.parent for file in backlights.glob("*/brightness"))
