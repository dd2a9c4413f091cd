"""Runs the kiosk and the bare program in turn on this machine, and prints the table.

python -m tests.benchmarks [--runs N] [--seconds S] [--size WxH] [--pack DIR]

Both show the same two files, the kiosk's own renditions. The kiosk changes slides every 5 s and pushes the
picture all the while; the bare program fades all the while, each fade as long. So neither ever rests, and
without a graphics card both take what CPU they get: read the CPU for a frame, too.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.exhibition.pack import read_pack
from kiosk.media.renditions import Renditions, Size
from kiosk.media.workshop import Workshop
from kiosk.station.display import DisplayError
from kiosk.station.paths import Station, shipped_pack
from tests.benchmarks.processes import RunFailedError, WatchedProgram
from tests.benchmarks.table import Row, markdown

DWELL_S = 5
_SETTLE_S = 3.0
_WARM_UP_S = 20.0
_START_AIM, _MEMORY_AIM, _CPU_AIM = 1.3, 1.5, 1.5


@dataclass(frozen=True)
class Measured:
    """What one run of one program has shown."""

    first_frame_ms: float
    picture_ms: float
    rss_mb: float
    pss_mb: float
    looped_rss_mb: float
    cpu: float
    frames: float

    @property
    def frame_ms(self) -> float:
        """CPU time that goes into one frame, ms."""
        return 1000 * self.cpu / self.frames if self.frames else 0


def measure(words: Sequence[str], size: tuple[int, int], seconds: float) -> Measured:
    """Run a program once: until its picture is seen, until it has settled, then for `seconds`."""
    with WatchedProgram(words, size, _SETTLE_S + seconds) as program:
        first_frame, picture = program.until_first_frame(), program.until_picture()
        program.stay(_SETTLE_S)
        rss, pss = program.memory_mb()
        before = program.cpu_s()
        program.stay(seconds)
        cpu = (program.cpu_s() - before) / seconds
        looped_rss, _ = program.memory_mb()
        return Measured(first_frame, picture, rss, pss, looped_rss, cpu, program.end())


@dataclass(frozen=True)
class Contest:
    """The two programs, ready to be started, with warm caches."""

    kiosk: Sequence[str]
    bare: Sequence[str]
    size: tuple[int, int]

    def run(self, runs: int, seconds: float) -> tuple[list[Measured], list[Measured]]:
        """Start both in turn, `runs` times each; return what the kiosk and the bare one have shown."""
        kiosk, bare = [], []
        for number in range(1, runs + 1):
            _tell(f"run {number} of {runs}")
            kiosk.append(measure(self.kiosk, self.size, seconds))
            bare.append(measure(self.bare, self.size, seconds))
        return kiosk, bare


def prepare(folder: Path, pack: Path, size: tuple[int, int]) -> Contest:
    """Set a station up in `folder` and start both programs once, so that what they cache is there.

    Raises:
        RunFailedError: a program does not run, or a product to be shown first has no picture.
    """
    station = Station(folder)
    station.settings_file.write_text(f"attract_dwell_seconds = {DWELL_S}\n", "utf-8")
    window = ["--window", f"{size[0]}x{size[1]}"]
    run = ["run", *window, "--pack", str(pack), "--data", str(folder)]
    with WatchedProgram(["kiosk", *run], size, _WARM_UP_S) as kiosk:
        kiosk.stay(_WARM_UP_S)
    first, second = first_pictures(pack, station.cache / "renditions", size)
    bare = ["tests.benchmarks.bare", *map(str, (*size, DWELL_S * 1000, first, second))]
    contest = Contest(["tests.benchmarks.kiosk_watched", str(first), *run], bare, size)
    contest.run(1, 1)
    return contest


def first_pictures(pack: Path, cache: Path, size: tuple[int, int]) -> tuple[Path, Path]:
    """Return the files of the attract loop's first two pictures, as the kiosk has prepared them."""
    renditions = Renditions(cache, Workshop(SystemClock()).cut)
    found = []
    for product in read_pack(pack).pack.products[:2]:
        shown = product.pictures[0].composed_for(tall=size[1] > size[0])
        file = renditions.find(pack / shown.file, Size(*size), shown.focus)
        if file is None:
            raise RunFailedError(f"{product.id} has no picture to be measured with: {pack / shown.file}")
        found.append(file)
    return found[0], found[1]


def rows(kiosk: Sequence[Measured], bare: Sequence[Measured]) -> list[Row]:
    """Return the table's rows."""

    def row(name: str, field: str, aim: float | None = None, digits: int = 0) -> Row:
        ours, theirs = ([float(getattr(run, field)) for run in runs] for runs in (kiosk, bare))
        return Row(name, ours, theirs, aim, digits)

    return [
        row("start to the first frame, ms", "first_frame_ms", _START_AIM),
        row("start to the first picture seen whole, ms", "picture_ms", _START_AIM),
        row("memory (RSS), MB", "rss_mb", _MEMORY_AIM),
        row("memory (PSS), MB", "pss_mb", _MEMORY_AIM),
        row("memory (RSS) after the attract loop has gone on, MB", "looped_rss_mb", _MEMORY_AIM),
        row("attract loop, CPU seconds in a second", "cpu", _CPU_AIM, 2),
        row("attract loop, frames in a second", "frames", None, 1),
        row("attract loop, CPU for a frame, ms", "frame_ms", None, 1),
    ]


def main() -> int:
    """Measure and print; return the exit code, 1 only when a program did not run."""
    options = _parser().parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            _tell("warming up")
            contest = prepare(Path(folder), options.pack, options.size)
            kiosk, bare = contest.run(options.runs, options.seconds)
    except (RunFailedError, DisplayError) as error:
        _tell(str(error))
        return 1
    width, height = options.size
    print(f"\n{width} × {height}; median of {options.runs} runs in turn (lowest–highest)\n")
    print(markdown(rows(kiosk, bare)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--runs", metavar="N", type=int, default=7, help="of each program (default: 7)")
    parser.add_argument(
        "--seconds", metavar="S", type=float, default=20, help="of the attract loop in each run (default: 20)"
    )
    parser.add_argument("--size", metavar="WxH", type=_size, default="1920x1080", help="of the window, px")
    parser.add_argument(
        "--pack",
        metavar="DIR",
        type=Path,
        default=shipped_pack(),
        help="content pack (default: the shipped one)",
    )
    return parser


def _size(text: str) -> tuple[int, int]:
    width, height = map(int, text.split("x"))
    return width, height


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
