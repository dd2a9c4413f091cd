"""`kiosk playlist`: what plays while nobody touches, listed, changed, checked and asked about."""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from kiosk.attract.playlist import ITEM_KINDS, Playlist, missing
from kiosk.attract.schedule import changes_next, eligible
from kiosk.attract.store import playlist_file
from kiosk.clock import SystemClock, system_zone
from kiosk.commands import playlist_changes as changes
from kiosk.commands.answers import (
    EXIT_STATUS,
    UnknownNameError,
    answer,
    answering,
    common_options,
    refuse,
    station_of,
)
from kiosk.commands.speaking import said
from kiosk.commands.values import HELP
from kiosk.commands.wording import rules, subject, why
from kiosk.exhibition.pack import read_pack
from kiosk.keeping import KeptFile
from kiosk.packs.shown import shown_pack
from kiosk.reading import Problem, located

Act = Callable[[argparse.Namespace], int]


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = f"What is to play while nobody touches. {EXIT_STATUS}"
    parser = subparsers.add_parser("playlist", help="list, change and check the playlist", description=about)
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    common = common_options()
    common.add_argument("--pack", metavar="DIR", type=Path, help="content pack (default: the shipped one)")

    def task(name: str, about: str, act: Act) -> argparse.ArgumentParser:
        added = tasks.add_parser(name, parents=[common], help=about, description=EXIT_STATUS)
        added.set_defaults(run=answering(act))
        return added

    task("list", "print the items in their order", _list)
    _add_changes(task)
    task("check", "check the file, and that all it names is there", _check)
    at = task("at", "tell what plays at a time, and why", _at)
    about = 'like "2026-12-24 23:30" (default: now)'
    at.add_argument("moment", metavar="TIME", nargs="?", type=_moment, help=about)
    task("versions", "list what the playlist was before, the latest first", _versions)
    restore = task("restore", "put a version back, or the last good playlist", _restore)
    restore.add_argument("version", metavar="NUMBER", nargs="?", type=int, help="1 is the latest")


def _add_changes(task: Callable[[str, str, Act], argparse.ArgumentParser]) -> None:
    new = task("add", "add an item", _changing(changes.added))
    new.add_argument("kind", metavar="KIND", choices=list(ITEM_KINDS), help=", ".join(ITEM_KINDS))
    new.add_argument("id", metavar="ID", help="a name of its own, like spring-poster")
    new.add_argument("values", metavar="KEY=VALUE", nargs="*", help=HELP)
    new.add_argument("--at", metavar="PLACE", type=int, help="its place, from 1 (default: the last)")
    for name, about, change in (
        ("remove", "take items out of the list", changes.removed),
        ("on", "let items play", changes.switched_on),
        ("off", "keep items from playing", changes.switched_off),
    ):
        task(name, about, _changing(change)).add_argument("ids", metavar="ID", nargs="+", help="which ones")
    move = task("move", "put an item in another place", _changing(changes.moved))
    move.add_argument("id", metavar="ID", help="which one")
    move.add_argument("place", metavar="PLACE", type=int, help="from 1")
    put = task("set", "change an item", _changing(changes.with_new_values))
    put.add_argument("id", metavar="ID", help="which one")
    put.add_argument("values", metavar="KEY=VALUE", nargs="+", help=HELP)
    order = task("order", "play as listed, or shuffled by weight", _changing(changes.reordered))
    order.add_argument("order", metavar="ORDER", choices=["listed", "shuffled"], help="listed, shuffled")


def _kept(args: argparse.Namespace) -> KeptFile[Playlist]:
    station = station_of(args)
    return playlist_file(station.playlist_file, station.last_good_playlist)


def _list(args: argparse.Namespace) -> int:
    loaded = _kept(args).check()
    if loaded.problems:
        return refuse(args, loaded.problems)
    return answer(args, loaded.value, _listed(loaded.value))


def _listed(playlist: Playlist) -> Iterator[str]:
    yield f"{playlist.order}; if nothing may play: {playlist.fallback}"
    for number, item in enumerate(playlist.items, 1):
        kind = type(item).__struct_config__.tag
        dwell = f"{item.dwell_seconds} s" if item.dwell_seconds else ""
        cells = (f"{number:3}", item.id, kind, subject(item), dwell, rules(item))
        yield "  ".join(str(cell) for cell in cells if cell)


def _changing(change: changes.Change) -> Act:
    """Return a task that changes the playlist and prints what it is then."""

    def act(args: argparse.Namespace) -> int:
        kept = _kept(args)
        value = kept.edit(lambda playlist: change(playlist, args, str(kept.file)))
        for problem in [] if args.json else _missing(args, value, kept.file):
            print(said(problem.told), file=sys.stderr)
        return answer(args, value, _listed(value))

    return act


def _missing(args: argparse.Namespace, playlist: Playlist, file: Path) -> list[Problem]:
    station = station_of(args)
    found = missing(playlist, str(file), read_pack(args.pack or shown_pack(station)).pack, station.media)
    return located(found, file.read_bytes() if file.exists() else b"")


def _check(args: argparse.Namespace) -> int:
    kept = _kept(args)
    loaded = kept.check()
    problems = [*loaded.problems, *_missing(args, loaded.value, kept.file)]
    if problems:
        return refuse(args, problems)
    said = "all is well" if loaded.mark else "there is no such file; the products' cards play"
    return answer(args, {"problems": []}, [f"{kept.file}: {said}"])


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'{text!r} is no time like "2026-12-24 23:30"') from None
    return moment if moment.tzinfo else moment.replace(tzinfo=system_zone())


def _at(args: argparse.Namespace) -> int:
    loaded = _kept(args).check()
    if loaded.problems:
        return refuse(args, loaded.problems)
    at = args.moment or SystemClock().now()
    reasons = {item.id: eligible(item, at) for item in loaded.value.items}
    change = changes_next(loaded.value, at)
    falls_back = not any(reason.plays for reason in reasons.values())
    data = {
        "at": at.isoformat(),
        "items": [{"id": name, "plays": reason.plays, "reason": reason} for name, reason in reasons.items()],
        "fallback": loaded.value.fallback if falls_back else None,
        "next_change": change.isoformat() if change else None,
    }
    lines = [f"{at:%A %Y-%m-%d %H:%M}"]
    lines += [
        f"  {'plays' if reason.plays else '-':5}  {name}: {why(reason)}" for name, reason in reasons.items()
    ]
    lines += [f"  plays  {loaded.value.fallback}, for want of anything else"] if falls_back else []
    lines.append(f"next change: {change:%A %Y-%m-%d %H:%M}" if change else "this does not change any more")
    return answer(args, data, lines)


def _versions(args: argparse.Namespace) -> int:
    versions = _kept(args).versions()
    data = [
        {"number": number, "file": str(path), "saved": _saved(path)}
        for number, path in enumerate(versions, 1)
    ]
    lines = [f"{entry['number']:3}  {entry['saved']}  {entry['file']}" for entry in data]
    return answer(args, data, lines or ["there is no version yet"])


def _saved(path: Path) -> str:
    return datetime.fromtimestamp(path.stat().st_mtime, system_zone()).isoformat(" ", "seconds")


def _restore(args: argparse.Namespace) -> int:
    kept = _kept(args)
    versions = kept.versions()
    if args.version is not None and not 1 <= args.version <= len(versions):
        raise UnknownNameError(f"there is no version {args.version} → there are {len(versions)}")
    value = kept.restore(None if args.version is None else versions[args.version - 1])
    return answer(args, value, _listed(value))
