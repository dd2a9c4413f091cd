"""`kiosk pack new`, `export`, `strings` and `schema`: a pack begun, written out, kept translatable."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.commands.answers import (
    EXIT_STATUS,
    answer,
    answering,
    common_options,
    refuse,
    station_of,
)
from kiosk.exhibition.pack import read_pack
from kiosk.i18n.content_files import known_messages
from kiosk.i18n.document import read_document
from kiosk.i18n.translations import is_code
from kiosk.keeping import NotSavedError
from kiosk.packs.making.copying import export, translated
from kiosk.packs.making.schema import SCHEMAS, schema_file
from kiosk.packs.making.starting import Beginning, read_products, start
from kiosk.packs.making.table_export import written_table
from kiosk.packs.shown import TRANSLATIONS, shown_pack, translations_of
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import sentence
from kiosk.writing import write_atomically


def add_making(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these tasks to those of `kiosk pack`."""
    common = common_options()

    def task(name: str, about: str) -> argparse.ArgumentParser:
        return tasks.add_parser(
            name, parents=[common], help=about, description=f"{about.capitalize()}. {EXIT_STATUS}"
        )

    new = task("new", "start a content pack, with a sample or from a table of products")
    new.add_argument("folder", metavar="DIR", type=Path, help="the new pack's folder")
    new.add_argument(
        "--from-spreadsheet", metavar="FILE", type=Path, dest="table", help="a table: .csv or .xlsx"
    )
    new.add_argument(
        "--pictures", metavar="DIR", type=Path, help="folder of its pictures (default: pictures, beside it)"
    )
    new.add_argument("--title", metavar="TEXT", default="", help="the exhibition's title")
    new.add_argument(
        "--language", metavar="CODE", type=_code, default="zh_CN", help="what its texts are written in"
    )
    new.set_defaults(run=answering(_new))
    out = task("export", "write the pack that is shown out, to work on")
    out.add_argument("target", metavar="DIR_OR_ZIP", nargs="?", type=Path, help="a new folder or zip file")
    out.add_argument("--spreadsheet", metavar="FILE", type=Path, help="write its products as a table: .csv")
    out.add_argument("--pack", metavar="DIR", type=Path, help="another pack than the one that is shown")
    out.set_defaults(run=answering(_export))
    strings = task("strings", "bring the translations of a pack's folder up to date with its texts")
    strings.add_argument("folder", metavar="DIR", type=Path, help="the pack's folder")
    strings.add_argument("begin", metavar="CODE", nargs="*", type=_code, help="languages to begin")
    strings.set_defaults(run=answering(_strings))
    schema = task("schema", "write JSON Schemas of a pack's files, for editors")
    schema.add_argument("--out", metavar="DIR", type=Path, default=Path(), help="folder (default: this one)")
    schema.set_defaults(run=answering(_schema))


def _code(text: str) -> str:
    if not is_code(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no language code, like en or zh_TW")
    return text


def _new(args: argparse.Namespace) -> int:
    beginning = Beginning(title=args.title, language=args.language)
    try:
        content = read_products(args.table, args.pictures) if args.table else None
    except UnusableFileError as error:
        return refuse(args, [error.problem])
    start(args.folder, beginning, content)
    count = len(content.products) if content else 1
    said = [f"{args.folder}: started, with {count} product{'s' if count > 1 else ''}"]
    if content is not None and content.encoding == "gb18030":
        said.append(f"{args.table} is no UTF-8 and was read as GB18030: see that its letters are right")
    said.append(f"next: edit its files, then kiosk pack check {args.folder}")
    return answer(args, {"folder": str(args.folder), "products": count}, said)


def _export(args: argparse.Namespace) -> int:
    if args.target is None and args.spreadsheet is None:
        print("kiosk pack export: name a folder, a zip file or --spreadsheet FILE", file=sys.stderr)
        return 2
    station = station_of(args)
    root = args.pack or shown_pack(station)
    folders, said = translations_of(root, station), []
    if args.target is not None:
        export(root, folders, args.target)
        said.append(f"{args.target}: the pack of {root}, with its translations")
    if args.spreadsheet is not None:
        reading = read_pack(root)
        texts = {
            code: {(one.context, one.source): one.forms[0] for one in reversed(messages) if one.usable}
            for code, messages in known_messages(folders).items()
            if code != reading.pack.source_language
        }
        _write(args.spreadsheet, written_table(reading.pack.products, texts))
        said.append(
            f"{args.spreadsheet}: {len(reading.pack.products)} products; figures and notes are left out"
        )
    return answer(
        args,
        {"pack": str(root), "written": [str(file) for file in (args.target, args.spreadsheet) if file]},
        said,
    )


def _strings(args: argparse.Namespace) -> int:
    reading = read_pack(args.folder)
    if reading.problems:
        return refuse(args, reading.problems)
    counts, said = {}, []
    folders = translations_of(args.folder, station_of(args))
    for name, text in _own(args.folder, translated(reading.pack, folders, args.begin), args.begin).items():
        _write(args.folder / TRANSLATIONS / name, text.encode())
        left = sum(not message.usable for message in read_document(text.encode()).messages)
        counts[name] = left
        said.append(f"{name}: {left} left to translate")
    return answer(args, {"left": counts}, said or ["name the languages to begin, like en"])


def _own(folder: Path, files: Mapping[str, str], begun: Sequence[str]) -> dict[str, str]:
    """Return those of the languages that the pack's folder has files for, or that are begun."""
    wanted = {f"kiosk_{code}.ts" for code in begun}
    return {
        name: text
        for name, text in files.items()
        if name in wanted or (folder / TRANSLATIONS / name).exists()
    }


def _schema(args: argparse.Namespace) -> int:
    files = [args.out / f"{name}.json" for name in SCHEMAS]
    for file in files:
        _write(file, schema_file(file.stem))
    return answer(args, {"files": list(map(str, files))}, [f"{file}: written" for file in files])


def _write(file: Path, content: bytes) -> None:
    try:
        write_atomically(file, content)
    except OSError as error:
        fix = sentence("check that the disk has room and that you may write there")
        problem = Problem(str(file), "", sentence("cannot be written (%1)", cause_of(error)), fix)
        raise NotSavedError(problem) from error
