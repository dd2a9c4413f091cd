"""Runs the exhibition in a process of its own on a virtual screen, and reports.

python -m tests.soak [--minutes M] [--seed N] [--days N] [--docs]

The exit status is 1 when a limit is broken. The same seed makes the same plan and the same monkey.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk import __version__
from kiosk.station.display import DisplayError, ensure_display
from kiosk.station.options import PixelSize
from tests.soak.report import Run, limits, markdown, read_run

ROOT = Path(__file__).parents[2]
_FOLDER = ROOT / "build" / "soak"
_BEGIN, _END = "<!-- report -->\n", "<!-- end of the report -->\n"
# A run that has not ended after so many times its length never will.
_PATIENCE = 3


def soak(folder: Path, minutes: float, seed: int, days: int, screen: PixelSize = (640, 360)) -> Run:
    """Go through the exhibition and return what came of it.

    Raises:
        DisplayError: there is no virtual screen.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # A screen of its own: nobody's window lies over it, and its size is known.
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    # Each of Mesa's threads would keep what it has drawn last: what grows would drown in that.
    environment["LP_NUM_THREADS"] = "0"
    virtual = ensure_display(environment, width=screen[0], height=screen[1])
    words = [str(folder), str(minutes * 60), str(seed), str(days)]
    try:
        with (folder / "said.txt").open("w", encoding="utf-8") as said:
            ended = subprocess.run(
                [sys.executable, "-X", "faulthandler", "-m", "tests.soak.running", *words],
                cwd=ROOT,
                env=environment,
                stdout=said,
                stderr=subprocess.STDOUT,
                timeout=300 + _PATIENCE * minutes * 60,
                check=False,
            ).returncode
    except subprocess.TimeoutExpired:
        ended = 1
    finally:
        if virtual is not None:
            virtual.close()
    return read_run(folder, _version(), seed, minutes, crashes=int(ended != 0))


def main() -> int:
    """Run and report; return the exit status."""
    options = _parser().parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1_000_000)
    sys.stderr.write(f"seed {seed}\n")
    try:
        run = soak(_FOLDER, options.minutes, seed, options.days)
    except DisplayError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    report = markdown(run)
    (_FOLDER / "report.md").write_text("# Soak\n\n" + report, "utf-8")
    print(report)
    if options.docs:
        _put_into(ROOT / "docs" / "soak.md", report)
    return 0 if all(line.holds for line in limits(run)) else 1


def _put_into(document: Path, report: str) -> None:
    text = document.read_text("utf-8")
    before, _, rest = text.partition(_BEGIN)
    after = rest.partition(_END)[2]
    lower = re.sub("^#", "##", report, flags=re.MULTILINE)
    document.write_text(f"{before}{_BEGIN}\n{lower}\n{_END}{after}", "utf-8")


def _version() -> str:
    """Return the kiosk's version and, in a checkout, the commit."""
    git = shutil.which("git")
    words = [git, "-C", str(ROOT), "describe", "--always", "--dirty"] if git else ["true"]
    found = subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()
    return f"{__version__} ({found})" if found else __version__


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", metavar="M", type=float, default=60, help="how long (default: 60)")
    parser.add_argument("--seed", metavar="N", type=int, help="repeat the run with this seed")
    parser.add_argument(
        "--days", metavar="N", type=int, default=30, help="of exhibition; 0: a few hours (default: 30)"
    )
    parser.add_argument("--docs", action="store_true", help="put the report into docs/soak.md, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
