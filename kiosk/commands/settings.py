"""`kiosk settings`: the documented sample, and the station's settings read, changed and checked."""

import argparse
import sys
from pathlib import Path

import msgspec
import tomlkit

from kiosk.commands.answers import (
    EXIT_STATUS,
    UnknownNameError,
    answer,
    answering,
    common_options,
    refuse,
    station_of,
)
from kiosk.commands.values import HELP, with_values
from kiosk.keeping import KeptFile
from kiosk.station.described import sample
from kiosk.station.settings import Settings, settings_file


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "settings",
        help="print a sample of the settings; read, change or check them",
        description="Without a task: prints a settings file with every option explained, ready to be saved "
        f"and changed. {EXIT_STATUS}",
    )
    parser.set_defaults(run=_sample)
    tasks = parser.add_subparsers(title="tasks", metavar="TASK")
    common = [common_options()]
    get = tasks.add_parser("get", parents=common, help="print settings", description=EXIT_STATUS)
    get.add_argument("names", metavar="NAME", nargs="*", help="which ones (default: all)")
    get.set_defaults(run=answering(_get))
    put = tasks.add_parser("set", parents=common, help="change settings", description=EXIT_STATUS)
    put.add_argument("values", metavar="KEY=VALUE", nargs="+", help=HELP)
    put.set_defaults(run=answering(_set))
    check = tasks.add_parser("check", parents=common, help="check the file", description=EXIT_STATUS)
    check.add_argument("file", metavar="FILE", nargs="?", type=Path, help="(default: the kiosk's own)")
    check.set_defaults(run=answering(_check))


def _kept(args: argparse.Namespace) -> KeptFile[Settings]:
    station = station_of(args)
    return settings_file(station.settings_file, station.last_good_settings)


def _sample(_args: argparse.Namespace) -> int:
    print(sample(), end="")
    return 0


def _get(args: argparse.Namespace) -> int:
    loaded = _kept(args).check()
    if loaded.problems:
        return refuse(args, loaded.problems)
    values = msgspec.to_builtins(loaded.value)
    if unknown := [name for name in args.names if name not in values]:
        known = ", ".join(values)
        raise UnknownNameError(f"there is no setting {', '.join(unknown)} → the settings are {known}")
    chosen = {name: values[name] for name in args.names or values}
    return answer(args, chosen, [_as_toml(name, value) for name, value in chosen.items()])


def _as_toml(name: str, value: object) -> str:
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update(value)
        value = table
    return tomlkit.dumps({name: value}).strip()


def _set(args: argparse.Namespace) -> int:
    kept = _kept(args)
    value = kept.edit(lambda settings: with_values(settings, args.values, str(kept.file)))
    return answer(args, value, ["saved; a kiosk that is running follows in a moment"])


def _check(args: argparse.Namespace) -> int:
    kept = _kept(args) if args.file is None else settings_file(args.file, args.file)
    if not kept.file.exists() and args.file is None:
        return answer(
            args, {"problems": []}, [f"{kept.file}: there is no such file; all settings have their defaults"]
        )
    if not kept.file.exists():
        print(f"{kept.file}: the file is missing", file=sys.stderr)
        return 1
    problems = kept.check().problems
    if problems:
        return refuse(args, problems)
    return answer(args, {"problems": []}, [f"{kept.file}: all is well"])
