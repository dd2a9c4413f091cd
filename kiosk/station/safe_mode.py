"""Safe mode: what is left out, so that a kiosk that kept failing shows something good until staff come."""

import sys
from collections.abc import MutableMapping
from datetime import datetime

from msgspec.structs import replace

from kiosk.station.options import RunOptions
from kiosk.station.paths import shipped_pack
from kiosk.supervision.beats import SAFE_VARIABLE


def made_safe(options: RunOptions, environ: MutableMapping[str, str], now: datetime) -> RunOptions:
    """Return what safe mode makes of the options; call this before anything is drawn.

    Args:
        options: of the run.
        environ: the process's environment. What is set in it lets the processor draw: OpenGL by Mesa on
            Linux, Direct3D by Windows itself. Qt's own software renderer would leave out every effect.
        now: since when it is, unless a supervisor has said so.
    """
    environ.setdefault(SAFE_VARIABLE, now.isoformat())
    environ["QSG_RHI_PREFER_SOFTWARE_RENDERER"] = "1"
    if sys.platform != "win32":
        environ["LIBGL_ALWAYS_SOFTWARE"] = "1"
    return replace(options, pack=shipped_pack())
