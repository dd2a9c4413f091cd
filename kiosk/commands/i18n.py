"""`kiosk i18n`: brings the `.ts` files up to date, fills them in, and tells how far each language is."""

import argparse
import difflib
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from kiosk.commands.answers import DONE, PROBLEMS, answer, refuse
from kiosk.commands.speaking import said
from kiosk.exhibition.pack import read_pack
from kiosk.i18n.editing import Filled, filled
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.rooms import read_rooms
from kiosk.i18n.status import Status, status
from kiosk.i18n.strings import INTERFACE_LANGUAGE, Sources, StringsError, interface_files, updated
from kiosk.i18n.told import told_by
from kiosk.i18n.translations import find_translations, is_code
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import sentence
from kiosk.writing import write_atomically

SOURCE_TREE = Path(__file__).parents[2]
DIFF_LINES = 40

Table = dict[str, dict[str, str | list[str]]]


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "for translators: keep the .ts files up to date, and see how far each is"
    parser = subparsers.add_parser("i18n", help=about, description=about.capitalize() + ".")
    tasks = parser.add_subparsers(title="tasks", metavar="TASK", required=True)
    update = _task(tasks, "update", _update, "bring the .ts files up to date with the interface and the pack")
    update.add_argument("begin", metavar="CODE", nargs="*", help="languages to begin, for example it")
    fill = _task(tasks, "fill", _fill, "update, and fill a language's unfinished strings from a table")
    fill.add_argument("code", metavar="CODE", help="the language")
    fill.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help='JSON: {"context": {"source": "translation"}}, plurals as a list',
    )
    tells = _task(
        tasks, "status", _status, "tell how far each language is; exit status 1 if anything is left"
    )
    tells.add_argument("--json", action="store_true", help="answer in JSON, for scripts")


def _task(
    tasks: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    act: Callable[[argparse.Namespace, Sources], int],
    about: str,
) -> argparse.ArgumentParser:
    parser = tasks.add_parser(name, help=about, description=about.capitalize() + ".")
    parser.add_argument("--pack", metavar="DIR", type=Path, default=SOURCE_TREE / "resources" / "pack")
    parser.add_argument("--translations", metavar="DIR", type=Path, default=SOURCE_TREE / "i18n")
    parser.add_argument("--interface", metavar="DIR", type=Path, default=SOURCE_TREE / "kiosk")
    parser.set_defaults(run=lambda args: _run(args, act), json=False)
    return parser


def _run(args: argparse.Namespace, act: Callable[[argparse.Namespace, Sources], int]) -> int:
    """Do a task on what the options name; a product left out for its faults would lose its translations."""
    reading = read_pack(args.pack)
    rooms, problems = read_rooms(SOURCE_TREE / "i18n" / "rooms.toml")
    problems = [*reading.problems, *problems, *find_translations([args.translations]).problems]
    if problems:
        return refuse(args, problems)
    pack = reading.pack
    try:
        files, told = interface_files(args.interface), told_by(args.interface)
        return act(args, Sources(files, pack.strings(), pack.source_language, rooms, told))
    except (StringsError, UnusableFileError) as error:
        return refuse(args, [error.problem])


def _update(args: argparse.Namespace, sources: Sources) -> int:
    if problems := _no_codes(args.begin):
        return refuse(args, problems)
    for code, text in _updated(args, sources, args.begin).items():
        _write(args.translations / f"kiosk_{code}.ts", Filled(text, 0, ()), sources)
    return DONE


def _fill(args: argparse.Namespace, sources: Sources) -> int:
    if problems := _no_codes([args.code]):
        return refuse(args, problems)
    translations = _table(args.file)
    entries = {code: Filled(text, 0, ()) for code, text in _updated(args, sources, [args.code]).items()}
    file = args.translations / f"kiosk_{args.code}.ts"
    entries[args.code] = entry = filled(file.name, entries[args.code].text, translations)
    for code, found in entries.items():
        _write(args.translations / f"kiosk_{code}.ts", found, sources)
    return refuse(args, entry.problems) if entry.problems else DONE


def _status(args: argparse.Namespace, sources: Sources) -> int:
    """Tell how far each language is; where a file is not up to date, show what would change."""
    counts: dict[str, Status] = {}
    problems: list[Problem] = []
    for code, text in _updated(args, sources, []).items():
        file = args.translations / f"kiosk_{code}.ts"
        old = file.read_bytes().decode() if file.exists() else ""
        counts[code], found = status(file.name, old, text, sources.places)
        problems += found
        if not args.json:
            _show_difference(file.name, old, text)
    answer(args, {"languages": counts, "problems": problems}, _lines(counts))
    if not args.json:
        print("".join(f"{said(problem.told)}\n" for problem in problems), end="", file=sys.stderr)
    return PROBLEMS if problems else DONE


def _lines(counts: dict[str, Status]) -> Iterable[str]:
    yield f"{'':8}{'finished':>10}{'unfinished':>12}{'obsolete':>10}{'placeholders':>14}{'too long':>10}"
    for code, one in counts.items():
        numbers = (
            f"{one.finished:10}{one.unfinished:12}{one.obsolete:10}{one.placeholders:14}{one.too_long:10}"
        )
        yield f"{code:8}{numbers}"


def _no_codes(codes: Iterable[str]) -> list[Problem]:
    fix = sentence("write it as Qt does, for example de or zh_TW")
    return [
        Problem("CODE", code, sentence("is no language code"), fix) for code in codes if not is_code(code)
    ]


def _updated(args: argparse.Namespace, sources: Sources, begun: Iterable[str]) -> dict[str, str]:
    """Return what the file of each language is to contain."""
    found = find_translations([args.translations]).files
    lupdate = linguist_program("lupdate")
    return {
        code: updated(args.translations / f"kiosk_{code}.ts", code, sources, lupdate)
        for code in sorted({*found, sources.content_language, INTERFACE_LANGUAGE, *begun})
    }


def _table(file: Path) -> Table:
    shape = sentence('it must read {"context": {"source": "translation"}}, in UTF-8')
    try:
        return msgspec.json.decode(file.read_bytes(), type=Table)
    except (OSError, msgspec.DecodeError) as error:
        fault = sentence("the translations cannot be read (%1)", error)
        raise StringsError(Problem(str(file), "", fault, shape)) from error


def _show_difference(name: str, old: str, new: str) -> None:
    if old != new:
        lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), name, "up to date", "", "", 1))
        more = [f"… and {len(lines) - DIFF_LINES} more lines"] if len(lines) > DIFF_LINES else []
        print("\n".join([*lines[:DIFF_LINES], *more]))


def _write(file: Path, entry: Filled, sources: Sources) -> None:
    new = entry.text.encode()
    changed = not file.exists() or file.read_bytes() != new
    if changed:
        write_atomically(file, new)
    one, _ = status(file.name, entry.text, entry.text, sources.places)
    filled_in = f", {entry.count} filled in" if entry.count else ""
    left = one.unfinished + one.placeholders
    print(f"{file.name}: {'updated' if changed else 'unchanged'}{filled_in}, {left} left to translate")
