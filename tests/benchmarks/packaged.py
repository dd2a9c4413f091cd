"""How the executable starts, as a ratio to the start from source: `make package` comes first.

    python -m tests.benchmarks.packaged [--runs N]

A copy of the executable is given the modules that watch its frames; nothing else is changed.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from kiosk.station.paths import Station, shipped_pack
from tests.benchmarks.__main__ import DWELL_S, first_pictures
from tests.benchmarks.processes import ROOT, WatchedProgram

EXECUTABLE = ROOT / "build" / "package" / "kiosk"
SIZE = (1920, 1080)
_WARM_UP_S = 15.0


def main() -> int:
    """Start both in turn and print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=9, help="starts of each (default: %(default)s)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        executable = _watched_copy(Path(folder) / "kiosk")
        words = _prepare(Path(folder) / "data")
        programs = {"source": sys.executable, "executable": str(executable)}
        taken: dict[str, list[float]] = {name: [] for name in programs}
        for run in range(runs + 1):
            for name, program in programs.items():
                with WatchedProgram(words, SIZE, 30, program) as watched:
                    moment = watched.until_first_frame()
                # The first of each only fills the caches.
                taken[name] += [moment] if run else []
    source, packaged = (statistics.median(values) for values in taken.values())
    print("| start to the first frame | ms, median |")
    print("|---|---:|")
    print(f"| from source | {source:.0f} |")
    print(f"| executable | {packaged:.0f} |")
    print(f"| ratio | {packaged / source:.2f} × |")
    return 0


def _watched_copy(target: Path) -> Path:
    shutil.copytree(EXECUTABLE, target, symlinks=True)
    shutil.copytree(ROOT / "tests" / "benchmarks", target / "_internal" / "tests" / "benchmarks")
    shutil.copy(ROOT / "tests" / "__init__.py", target / "_internal" / "tests" / "__init__.py")
    return target / "kiosk"


def _prepare(folder: Path) -> list[str]:
    """Make a station with warm caches; return the words that show it with its frames watched."""
    station = Station(folder)
    folder.mkdir(parents=True)
    station.settings_file.write_text(f"attract_dwell_seconds = {DWELL_S}\n", "utf-8")
    run = ["run", "--window", f"{SIZE[0]}x{SIZE[1]}", "--data", str(folder)]
    with WatchedProgram(["kiosk", *run], SIZE, _WARM_UP_S) as kiosk:
        kiosk.stay(_WARM_UP_S)
    first, _ = first_pictures(shipped_pack(), station.cache / "renditions", SIZE)
    return ["tests.benchmarks.kiosk_watched", str(first), *run]


if __name__ == "__main__":
    sys.exit(main())
