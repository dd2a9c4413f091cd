"""`kiosk pack install`, `list`, `show`, `rollback`, `build`, `sign` and `keys`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.clock import SystemClock
from kiosk.commands.answers import (
    EXIT_STATUS,
    UnknownNameError,
    answer,
    answering,
    common_options,
    refuse,
    station_of,
)
from kiosk.keeping import NotSavedError
from kiosk.media.videos import probe_video
from kiosk.media.workshop import Workshop
from kiosk.packs.checking.examining import Opening, Terms, examine
from kiosk.packs.installing.install import Progress, install
from kiosk.packs.installing.preparing import tools_for
from kiosk.packs.making.building import build, sign
from kiosk.packs.manifest import MANIFEST_FILE
from kiosk.packs.signing import new_keys
from kiosk.packs.state import Kept
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.station.settings import settings_file

_STEPS = {
    "copying": "copying",
    "checking": "opening the pictures",
    "pictures": "making pictures for the screen",
    "videos": "opening the videos",
    "switching": "showing it",
}


def add_installing(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these tasks to those of `kiosk pack`."""
    new = _task(tasks, "install", _install, "install a pack, and show it; a running kiosk follows by itself")
    new.add_argument("pack", metavar="PACK", type=Path, help="the pack's folder or zip file")
    _task(tasks, "list", _list, "tell which packs are installed, and which one is shown")
    back = _task(
        tasks, "rollback", _rollback, "show the pack that was shown before, or another installed one"
    )
    back.add_argument(
        "to",
        metavar="VERSION",
        nargs="?",
        default="",
        help="a version from kiosk pack list, or “shipped” (default: the one that was shown before)",
    )
    whole = _task(tasks, "build", _build, "make a zip file of a pack's folder, with its manifest")
    whole.add_argument("folder", metavar="DIR", type=Path, help="the pack's folder")
    whole.add_argument("zip", metavar="ZIP", type=Path, help="the zip file to write")
    whole.add_argument("--key", metavar="FILE", type=Path, help="a private key: sign it, too")
    signing = _task(tasks, "sign", _sign, "sign a pack's zip file")
    signing.add_argument("zip", metavar="ZIP", type=Path, help="the zip file")
    signing.add_argument("--key", metavar="FILE", type=Path, required=True, help="the private key")
    keys = _task(tasks, "keys", _keys, "make a pair of keys: a private one in a file, a public one to set")
    keys.add_argument("file", metavar="FILE", type=Path, help="the new file for the private key")


def _task(
    tasks: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    act: Callable[[argparse.Namespace], int],
    about: str,
) -> argparse.ArgumentParser:
    described = f"{about[0].upper()}{about[1:]}. {EXIT_STATUS}"
    parser = tasks.add_parser(name, parents=[common_options()], help=about, description=described)
    parser.set_defaults(run=answering(act))
    return parser


def _install(args: argparse.Namespace) -> int:
    station = station_of(args)
    settings = settings_file(station.settings_file, station.last_good_settings).load().value
    say = _said() if sys.stderr.isatty() else lambda _: None
    with tools_for(station, settings, SystemClock()) as tools:
        kept = install(args.pack, Store(station.packs), tools, say, SystemClock().now())
    return answer(args, kept, [f"{_told(kept)} is installed and shown"])


def _said() -> Callable[[Progress], None]:
    """Return what keeps one line on the terminal at how far it is."""

    def say(progress: Progress) -> None:
        line = f"{progress.fraction:4.0%}  {_STEPS[progress.step]}"
        sys.stderr.write(f"\r{line:60}" + ("\n" if progress.step == "switching" else ""))
        sys.stderr.flush()

    return say


def _list(args: argparse.Namespace) -> int:
    state = Store(station_of(args).packs).state()
    lines = [
        f"{'*' if kept.folder == state.shown else ' '} {_told(kept)}, {kept.installed:%Y-%m-%d %H:%M}"
        for kept in state.kept
    ]
    lines.append(f"{' ' if state.shown else '*'} shipped with the kiosk")
    return answer(args, state, lines)


def _rollback(args: argparse.Namespace) -> int:
    store = Store(station_of(args).packs)
    state = store.state()
    folder = state.before
    if args.to:
        names = {"shipped": ""} | {kept.version: kept.folder for kept in reversed(state.kept)}
        if args.to not in names:
            raise UnknownNameError(f"{args.to} is not installed; there are {', '.join(names)}")
        folder = names[args.to]
    store.show(folder)
    told = next((_told(kept) for kept in state.kept if kept.folder == folder), "the shipped pack")
    return answer(args, store.state(), [f"{told} is shown"])


def _build(args: argparse.Namespace) -> int:
    if not args.folder.is_dir():
        fix = sentence("name the pack's folder")
        return refuse(args, [Problem(str(args.folder), "", sentence("is not a folder"), fix)])
    terms = Terms(today=SystemClock().now().date())
    with Workshop(SystemClock()) as workshop:
        report = examine(args.folder, [], Opening(workshop.probe, probe_video), terms)
    # It gets a new manifest.
    if problems := [problem for problem in report.problems if problem.file != MANIFEST_FILE]:
        return refuse(args, problems)
    _written(lambda: build(args.folder, args.zip, args.key), args.zip)
    return answer(args, {"file": str(args.zip)}, [f"{args.zip} is built"])


def _sign(args: argparse.Namespace) -> int:
    _written(lambda: sign(args.zip, args.key), args.zip)
    return answer(args, {"file": str(args.zip)}, [f"{args.zip} is signed"])


def _keys(args: argparse.Namespace) -> int:
    public = ""

    def make() -> None:
        nonlocal public
        public = new_keys(args.file)

    _written(make, args.file)
    lines = [
        f"{args.file} holds the private key: keep it, and give it to nobody",
        "On each kiosk that is to take only your packs:",
        f"kiosk settings set pack_public_key={public}",
    ]
    return answer(args, {"public_key": public}, lines)


def _written(write: Callable[[], None], file: Path) -> None:
    try:
        write()
    except OSError as error:
        fix = sentence("name a new file, in a folder that you may write")
        raise NotSavedError(
            Problem(str(file), "", sentence("cannot be written (%1)", cause_of(error)), fix)
        ) from error


def _told(kept: Kept) -> str:
    return f"{kept.id} {kept.version} ({kept.title})"
