"""How long the pictures of a pack take to be made ready, as a ratio to a plain Pillow loop on one core.

    python -m tests.benchmarks.pictures [--pictures N] [--runs N]

Both make the same renditions, hero, card and detail for 1920 × 1080, of the same JPEGs of 24 megapixels.
The kiosk makes them as it does while it runs: in its workshop, one thread for each worker, into its cache.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

import psutil
from PIL import Image, ImageChops, ImageFilter, ImageOps

from kiosk.clock import SystemClock
from kiosk.media.pictures import Size
from kiosk.media.renditions import Renditions
from kiosk.media.workshop import Workshop
from tests.benchmarks.processes import ROOT
from tests.benchmarks.table import spread

SIZE = (6000, 4000)
FRAMES = (Size(1920, 1080), Size(384, 464), Size(1190, 1080))
_CENTRE = (0.5, 0.5)


@dataclass(frozen=True)
class Made:
    """What making all renditions once has taken: time, time of all processors, s; memory at its peak, MB."""

    seconds: float
    cpu_s: float
    memory_mb: float
    worker_mb: float = 0


def draw(folder: Path, count: int) -> None:
    """Write so many JPEGs, each another part of one drawing with as much detail as a photo has."""
    grain = (
        Image.effect_noise((SIZE[0] // 2, SIZE[1] // 2), 60).filter(ImageFilter.GaussianBlur(1)).resize(SIZE)
    )
    shade = Image.linear_gradient("L").resize(SIZE)
    bands = (ImageChops.overlay(shade, grain), ImageChops.overlay(shade.transpose(Image.Transpose(1)), grain))
    drawing = Image.merge("RGB", (*bands, grain))
    for number in range(count):
        part = ImageChops.offset(drawing, 97 * number, 61 * number)
        part.save(folder / f"{number:03d}.jpg", quality=90)


def plain(sources: Iterable[Path], target: Path) -> Made:
    """Make the renditions one after another, decoding each picture once."""
    began = time.monotonic()
    for source in sources:
        with Image.open(source) as image:
            upright = ImageOps.exif_transpose(image)
            for frame in FRAMES:
                fitted = ImageOps.fit(upright, (frame.width, frame.height), Image.Resampling.LANCZOS)
                name = f"{source.stem}-{frame.width}.jpg"
                fitted.save(target / name, quality=93, subsampling="4:4:4")
    return Made(time.monotonic() - began, _cpu_s(), _peak_mb(psutil.Process()))


def kiosk(sources: Iterable[Path], target: Path) -> Made:
    """Make the renditions as the kiosk does."""
    began = time.monotonic()
    peaks = [0.0]
    with Workshop(SystemClock()) as workshop, ThreadPoolExecutor(workshop.workers) as threads:
        renditions = Renditions(target, workshop.cut)

        def make(source: Path) -> None:
            for frame in FRAMES:
                renditions.make(source, frame, _CENTRE)
            peaks.append(max(map(_peak_mb, psutil.Process().children())))

        list(threads.map(make, sources))
        seconds = time.monotonic() - began
    return Made(seconds, _cpu_s(), _peak_mb(psutil.Process()), max(peaks))


CONTESTANTS: dict[str, Callable[[Iterable[Path], Path], Made]] = {"plain": plain, "kiosk": kiosk}


def run(contestant: str, sources: Path, count: int) -> Made:
    """Let one of them make the renditions of so many pictures, in a process of its own."""
    with tempfile.TemporaryDirectory() as target:
        words = ["tests.benchmarks.pictures", "--only", contestant, str(sources), target, str(count)]
        said = subprocess.run(
            [sys.executable, "-m", *words], cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True
        )
    return Made(**json.loads(said.stdout))


def main() -> int:
    """Measure in turn and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pictures", type=int, default=60, help="how many (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=3, help="of each (default: %(default)s)")
    parser.add_argument("--only", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        name, sources, target, count = options.only
        made = CONTESTANTS[name](sorted(Path(sources).iterdir())[: int(count)], Path(target))
        print(json.dumps(asdict(made)))
        return 0
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        draw(Path(folder), options.pictures)
        few = run("kiosk", Path(folder), max(1, options.pictures // 6))
        runs = [
            {name: run(name, Path(folder), options.pictures) for name in CONTESTANTS}
            for _ in range(options.runs)
        ]
    print(_table(runs, few, options.pictures))
    return 0


def _table(runs: list[dict[str, Made]], few: Made, count: int) -> str:
    def row(name: str, field: str) -> str:
        ours, theirs = ([float(getattr(made[by], field)) for made in runs] for by in ("kiosk", "plain"))
        ratio = median(ours) / median(theirs)
        return f"| {name} | {spread(ours, 1)} | {spread(theirs, 1)} | {ratio:.2f} × |"

    worker = max(made["kiosk"].worker_mb for made in runs)
    return "\n".join(
        (
            f"| {count} pictures of 24 megapixels | kiosk | plain loop | ratio |",
            "|---|---:|---:|---:|",
            row("time, s", "seconds"),
            row("time of all processors, s", "cpu_s"),
            row("peak memory of the process, MB", "memory_mb"),
            f"| peak memory of a worker, MB | {worker:.0f} | | |",
            f"| with a sixth of the pictures: process, MB | {few.memory_mb:.0f} | | |",
            f"| with a sixth of the pictures: worker, MB | {few.worker_mb:.0f} | | |",
        )
    )


def _cpu_s() -> float:
    """Return the processor time of this process and of those that it has ended, s."""
    times = psutil.Process().cpu_times()
    return float(times.user + times.system + times.children_user + times.children_system)


def _peak_mb(process: psutil.Process) -> float:
    """Return the most resident memory that a process has had, MB; 0 when it has ended."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
    except OSError:
        return 0
    found = [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")]
    return found[0] * 1024 / 1e6 if found else 0


if __name__ == "__main__":
    sys.exit(main())
