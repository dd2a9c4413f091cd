"""`kiosk pack texts`, `edit` and `undo`: texts of the shown pack, changed on the spot."""

import argparse
import re
from collections.abc import Iterator

from kiosk.clock import SystemClock
from kiosk.commands.answers import (
    EXIT_STATUS,
    UnknownNameError,
    answer,
    answering,
    common_options,
    station_of,
)
from kiosk.exhibition.product import Product
from kiosk.i18n.translations import find_translations
from kiosk.keeping import NotSavedError
from kiosk.packs.editing.changing import change
from kiosk.packs.editing.fields import NewSpec, ProductChange, fields_of
from kiosk.packs.editing.product_editing import find_product
from kiosk.packs.editing.rewording import Rewording
from kiosk.packs.editing.translating import Translated, translations_in
from kiosk.packs.shown import shown_pack, translations_of
from kiosk.packs.state import undone
from kiosk.packs.store import Store
from kiosk.reading import Problem
from kiosk.sentences import sentence

_LINE = re.compile(r"specs\.(\d+)")
_NEW = re.compile(r"specs\.(\d+)\.(label|value|unit)")
_HELP = (
    "KEY=TEXT, like name=… or specs.2.value=…; a number behind the last adds a line: specs.6.label=… "
    "specs.6.value=…; specs.2= takes a line away"
)


def add_editing(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these tasks to those of `kiosk pack`."""
    for name, act, about in (
        ("texts", _texts, "list a product's texts, with the keys to change them by"),
        ("edit", _edit, "change texts of a product: a new version of the shown pack"),
        ("undo", _undo, "take the last change of texts back"),
    ):
        described = f"{about[0].upper()}{about[1:]}. {EXIT_STATUS}"
        task = tasks.add_parser(name, parents=[common_options()], help=about, description=described)
        task.set_defaults(run=answering(act))
        if act is not _undo:
            task.add_argument("product", metavar="PRODUCT", help="its id, like hump-drone")
            language = "the language of the texts, like de (default: the pack's own)"
            task.add_argument("--language", metavar="CODE", default="", help=language)
        if act is _edit:
            task.add_argument("texts", metavar="KEY=TEXT", nargs="+", help=_HELP)


def _texts(args: argparse.Namespace) -> int:
    station = station_of(args)
    root = shown_pack(station)
    product = find_product(root, args.product).product
    texts = {field.key: field.text for field in fields_of(product)}
    if args.language:
        folders = translations_of(root, station)
        file = find_translations(folders).files.get(args.language)
        if file is None:
            raise UnknownNameError(f"there is no translation into {args.language}")
        known = translations_in(file, station.translations)
        texts = {
            key: known.get((product.context, text), Translated()).text for key, text in texts.items() if text
        }
    return answer(args, texts, (f"{key}={text}" for key, text in texts.items()))


def _edit(args: argparse.Namespace) -> int:
    station = station_of(args)
    root = shown_pack(station)
    product = find_product(root, args.product).product
    asked = dict(_asked(args))
    if args.language:
        wanted = ProductChange(product=product.id, language=args.language, texts=asked)
    else:
        wanted = _change(product, asked)
    folders = translations_of(root, station)
    new = args.language and args.language not in find_translations(folders).files
    rewording = Rewording([wanted], folders[:1])
    kept = change(Store(station.packs), root, rewording, SystemClock().now())
    lines = [f"{kept.id} {kept.version} is shown"]
    if new:
        lines.append(f"a translation into {args.language} is begun with that; kiosk pack undo takes it back")
    if rewording.lacking:
        lines.append(f"to be translated anew: {', '.join(rewording.lacking)}")
    return answer(args, {"kept": kept, "lacking": rewording.lacking}, lines)


def _asked(args: argparse.Namespace) -> Iterator[tuple[str, str]]:
    for word in args.texts:
        key, sign, text = word.partition("=")
        if not sign:
            raise NotSavedError(
                Problem(args.product, word, sentence("has no text"), sentence("write %1=TEXT", word))
            )
        yield key, text


def _change(product: Product, asked: dict[str, str]) -> ProductChange:
    """Sort what was asked for into texts that change, lines that go and lines that come."""
    lines = len(product.specs)
    removed = {int(found[1]) for key, text in asked.items() if not text and (found := _LINE.fullmatch(key))}
    new: dict[int, dict[str, str]] = {}
    texts: dict[str, str] = {}
    for key, text in asked.items():
        found = _NEW.fullmatch(key)
        if found and int(found[1]) > lines:
            new.setdefault(int(found[1]), {})[found[2]] = text
        elif not (_LINE.fullmatch(key) and not text):
            texts[key] = text
    added = tuple(
        NewSpec(line.get("label", ""), line.get("value", ""), line.get("unit", ""))
        for _, line in sorted(new.items())
    )
    return ProductChange(product=product.id, texts=texts, removed=tuple(sorted(removed)), added=added)


def _undo(args: argparse.Namespace) -> int:
    store = Store(station_of(args).packs)
    folder = undone(store.state())
    if folder is None:
        raise UnknownNameError(
            "the pack that is shown is no change → kiosk pack list tells which ones are kept"
        )
    store.show(folder)
    state = store.state()
    told = next(
        (f"{kept.id} {kept.version}" for kept in state.kept if kept.folder == folder), "the shipped pack"
    )
    return answer(args, state, [f"{told} is shown"])
