"""`kiosk strings`: brings the `.ts` files up to date with the interface and the pack."""

import argparse
import difflib
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from kiosk.exhibition.pack import read_pack
from kiosk.i18n.editing import Filled, filled
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.strings import (
    INTERFACE_LANGUAGE,
    Sources,
    StringsError,
    interface_files,
    unready,
    updated,
)
from kiosk.i18n.translations import find_translations, is_code
from kiosk.reading import Problem
from kiosk.writing import write_atomically

SOURCE_TREE = Path(__file__).parents[2]
DIFF_LINES = 40


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "strings",
        help="bring the .ts files up to date with the interface and the pack",
        description="Brings i18n/kiosk_*.ts up to date with the strings of the interface and the pack.",
    )
    task = parser.add_mutually_exclusive_group()
    task.add_argument("--check", action="store_true", help="change nothing; fail if anything is left to do")
    task.add_argument("--add", metavar="CODE", default="", help="begin a new language, for example de")
    task.add_argument(
        "--fill",
        metavar="FILE",
        type=Path,
        help='also fill unfinished strings from a JSON file: {"context": {"source": "translation"}}',
    )
    parser.add_argument("--language", metavar="CODE", default="", help="the language that --fill is for")
    parser.add_argument("--pack", metavar="DIR", type=Path, default=SOURCE_TREE / "resources" / "pack")
    parser.add_argument("--translations", metavar="DIR", type=Path, default=SOURCE_TREE / "i18n")
    parser.add_argument("--interface", metavar="DIR", type=Path, default=SOURCE_TREE / "kiosk" / "ui")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do what the options say; return 0 when nothing is wrong."""
    problems = _wrong_options(args)
    if problems:
        return _told(problems)
    reading = read_pack(args.pack)
    found = find_translations([args.translations])
    if reading.problems or found.problems:
        # A product left out for its faults would lose its translations.
        return _told([*reading.problems, *found.problems])
    pack = reading.pack
    sources = Sources(interface_files(args.interface), pack.strings(), pack.source_language)
    codes = {*found.files, pack.source_language, INTERFACE_LANGUAGE, args.add, args.language} - {""}
    try:
        translations = _translations(args.fill) if args.fill else {}
        new = {code: _new(code, args, sources, translations) for code in sorted(codes)}
    except StringsError as error:
        return _told([error.problem])
    if args.check:
        return _told(problem for code, entry in new.items() for problem in _findings(code, args, entry.text))
    for code, entry in new.items():
        _write(args.translations / f"kiosk_{code}.ts", entry)
    return _told(problem for entry in new.values() for problem in entry.problems)


def _wrong_options(args: argparse.Namespace) -> list[Problem]:
    problems = []
    if bool(args.fill) != bool(args.language):
        problems.append(Problem("--fill", "", "needs a file and a --language", "give both, or neither"))
    for code in filter(None, (args.add, args.language)):
        if not is_code(code):
            fix = "write it as Qt does, for example de or zh_TW"
            problems.append(Problem("--add" if args.add else "--language", code, "is no language code", fix))
    return problems


def _new(
    code: str, args: argparse.Namespace, sources: Sources, translations: dict[str, dict[str, str | list[str]]]
) -> Filled:
    file = args.translations / f"kiosk_{code}.ts"
    text = updated(file, code, sources, linguist_program("lupdate"))
    return filled(file.name, text, translations) if code == args.language else Filled(text, 0, ())


def _translations(file: Path) -> dict[str, dict[str, str | list[str]]]:
    shape = 'it must read {"context": {"source": "translation"}}, in UTF-8'
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, dict[str, str | list[str]]])
    except (OSError, msgspec.DecodeError) as error:
        fault = f"the translations cannot be read ({error})"
        raise StringsError(Problem(str(file), "", fault, shape)) from error


def _findings(code: str, args: argparse.Namespace, text: str) -> list[Problem]:
    """Return what keeps a language from being up to date and complete."""
    file = args.translations / f"kiosk_{code}.ts"
    old = file.read_bytes().decode() if file.exists() else ""
    problems = []
    if text != old:
        lines = list(
            difflib.unified_diff(old.splitlines(), text.splitlines(), file.name, "up to date", "", "", 1)
        )
        more = [f"… and {len(lines) - DIFF_LINES} more lines"] if len(lines) > DIFF_LINES else []
        print("\n".join([*lines[:DIFF_LINES], *more]))
        problems.append(
            Problem(file.name, "", "is not up to date", "run “kiosk strings” and commit the result")
        )
    return [*problems, *unready(file.name, text)]


def _write(file: Path, entry: Filled) -> None:
    new = entry.text.encode()
    changed = not file.exists() or file.read_bytes() != new
    if changed:
        write_atomically(file, new)
    left = len(unready(file.name, entry.text))
    filled_in = f", {entry.count} filled in" if entry.count else ""
    print(f"{file.name}: {'updated' if changed else 'unchanged'}{filled_in}, {left} left to translate")


def _told(problems: Iterable[Problem]) -> int:
    """Print the problems; return the exit status they call for."""
    lines = [str(problem) for problem in problems]
    print("".join(f"{line}\n" for line in lines), end="", file=sys.stderr)
    return 1 if lines else 0
