"""A new content pack: with a sample to write over, or from a table of products with their pictures."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import tomlkit
from msgspec import Struct

from kiosk.exhibition.pack import PACK_FILE, PRODUCTS_FOLDER, Pack, is_safe
from kiosk.exhibition.product import Product
from kiosk.i18n.content_files import content_file
from kiosk.i18n.document import Message
from kiosk.keeping import NotSavedError
from kiosk.packs.making.columns import heading_of
from kiosk.packs.making.copying import new_folder
from kiosk.packs.making.documents import document
from kiosk.packs.making.rows import Translated, read_rows
from kiosk.packs.making.sample import PACK, PRODUCT
from kiosk.packs.making.tables import Table, read_table
from kiosk.packs.names import fault_of
from kiosk.packs.shown import TRANSLATIONS
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.writing import write_atomically

PICTURES = "pictures"


class Beginning(Struct, frozen=True, kw_only=True):
    """What a new pack is called.

    Attributes:
        title: empty for the name of its folder.
        language: the language that its texts are written in.
    """

    title: str = ""
    language: str = "zh_CN"


class FromTable(Struct, frozen=True, kw_only=True):
    """What a table gives: products, translations, and where each picture's file lies.

    Attributes:
        encoding: how the table's letters were written; empty for a workbook.
    """

    products: tuple[Product, ...]
    translations: Translated
    media: Mapping[str, Path]
    encoding: str


def read_products(file: Path, pictures: Path | None = None) -> FromTable:
    """Read a table of products; pictures are looked for in a folder, else in `pictures` beside the table.

    Raises:
        UnusableFileError: it is no table.
        NotSavedError: something in it is wrong; everything is told, each with its cell.
    """
    table = read_table(file, lambda text: heading_of(text) is not None)
    rows = read_rows(table)
    problems = list(rows.problems)
    folder = pictures or file.parent / PICTURES
    media: dict[str, Path] = {}
    for names, is_there in ((rows.files, Path.is_file), (rows.folders, Path.is_dir)):
        for name, cell in names.items():
            inside = name.removeprefix(f"{PICTURES}/")
            if (fault := fault_of(name)) or not is_safe(name):
                fix = sentence("give it a plain name, like drone.jpg, and no folder above it")
                problems.append(Problem(table.name, cell, fault or sentence("leads out of the pack"), fix))
            elif not is_there(folder / inside):
                problems.append(_missing(table, cell, folder, inside))
            else:
                media[name] = folder / inside
    if problems:
        raise NotSavedError(*problems)
    return FromTable(
        products=rows.products, translations=rows.translations, media=media, encoding=table.encoding
    )


def start(target: Path, beginning: Beginning, content: FromTable | None = None) -> None:
    """Write a new pack as a folder; without a table it has one sample product.

    Raises:
        NotSavedError: there is something already, or it cannot be written; nothing is left behind.
    """
    with new_folder(target) as folder:
        _write(folder / PACK_FILE, _about(target.stem, beginning))
        (folder / PICTURES).mkdir()
        if content is None:
            _write(folder / PRODUCTS_FOLDER / "01-sample.toml", PRODUCT)
            return
        for product in content.products:
            name = f"{product.order:02}-{product.id}.toml"
            _write(folder / PRODUCTS_FOLDER / name, document(product))
        _copy(content.media, folder)
        pack = Pack(root=folder, id=target.stem, products=content.products)
        for code, texts in content.translations.items():
            text = content_file(code, beginning.language, pack.strings(), _finished(texts))
            _write(folder / TRANSLATIONS / f"kiosk_{code}.ts", text)


def _about(name: str, beginning: Beginning) -> str:
    words = "-".join(re.findall("[a-z0-9]+", name.casefold())) or "exhibition"
    values = {"id": words[:60].strip("-"), "title": beginning.title or name, "language": beginning.language}
    return PACK.format(**{key: tomlkit.item(value).as_string() for key, value in values.items()})


def _copy(media: Mapping[str, Path], folder: Path) -> None:
    for name, path in media.items():
        target = folder / name
        if path.is_dir():
            shutil.copytree(path, target, dirs_exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def _finished(texts: Mapping[tuple[str, str], str]) -> list[Message]:
    return [
        Message(context, source, "", False, "finished", (translation,), 0)
        for (context, source), translation in texts.items()
    ]


def _write(file: Path, text: str) -> None:
    write_atomically(file, text.encode())


def _missing(table: Table, cell: str, folder: Path, name: str) -> Problem:
    """Return what to say of a picture that is not there; a name that differs only in its capitals is told."""
    try:
        alike = [path.name for path in folder.iterdir() if path.name.casefold() == Path(name).name.casefold()]
    except OSError:
        fix = sentence(
            "make the folder %1 and put the pictures into it, or name theirs with --pictures", folder
        )
        return Problem(table.name, cell, sentence("%1: there is no folder of pictures", name), fix)
    fix = sentence("write “%1”", alike[0]) if alike else sentence("put the file there, or correct its name")
    return Problem(table.name, cell, sentence("%1 is not in the folder %2", name, folder), fix)
