"""A machine that is as it should be, for the self-test; tests change one thing of it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.station.shell import Shell
from kiosk.station.shown import Face, Renderer, Screen, Shown
from kiosk.station.supervised import Supervised
from kiosk.station.surroundings import Surroundings
from kiosk.station.system import System
from kiosk.station.touch_devices import Pointers

NOW = datetime(2026, 5, 1, 10, 0, tzinfo=UTC)
AROUND = Surroundings(
    name="kiosk-03",
    free=60_000_000_000,
    now=NOW,
    zone="Asia/Shanghai",
    synchronised=True,
    sleeps=False,
    blanks_after_s=0,
    pointers=Pointers(("Touch frame",), mice=True),
    root=False,
    shell=Shell("cage", switches=False),
    supervised=Supervised(watched=True),
)
SHOWN = Shown(
    screen=Screen(3840, 2160, 60, 1),
    renderer=Renderer("OpenGL", "Maker", "Graphics processor"),
    touch=("Touch frame",),
    faces=(Face("en", "Inter", present=True), Face("zh_CN", "Noto Sans CJK SC", present=True)),
    videos={"H.264": True, "VP9": True},
    loudspeakers=("Speakers",),
)


def system(
    root: Path,
    answers: Mapping[str, str] | None = None,
    environ: Mapping[str, str] | None = None,
    platform: str = "linux",
) -> System:
    """Return a system whose files are under a folder, and whose programs give these answers, by name."""

    def ask(command: Sequence[str]) -> str | None:
        return (answers or {}).get(command[0])

    return System(root=root, environ=environ or {}, platform=platform, ask=ask)


def write(root: Path, files: Mapping[str, str]) -> None:
    """Write files of a system, with the folders they are in."""
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
