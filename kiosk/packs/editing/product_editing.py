"""A product's texts, changed one by one in the file that tells of it; its comments stay."""

import re
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT, Table

from kiosk.exhibition.pack import ProductFile, read_pack
from kiosk.exhibition.product import Product
from kiosk.keeping import NotSavedError
from kiosk.packs.checking.texts import faults_of
from kiosk.reading import Problem, parse_toml
from kiosk.sentences import sentence
from kiosk.writing import write_atomically

#: Characters; a panel has room for less, whatever is written.
LONGEST_TEXT = 1_000
MOST_SPECS = 12
_IN_LIST = re.compile(r"(specs|pictures)\.([1-9][0-9]?)\.(\w+)")
#: May be empty
_UNITS = ("key_figure.unit", "specs.unit")


def set_text(folder: Path, product: str, key: str, text: str) -> None:
    """Change one text of a product.

    Args:
        folder: the pack's folder.
        product: the product's id.
        key: which text, as `fields_of` has it.
        text: what it is to say.

    Raises:
        NotSavedError: there is no such product or text, or it may not say that.
    """
    file = find_product(folder, product).file
    problem = _fault(file, key, text)
    if problem is not None:
        raise NotSavedError(problem)
    document = _document(folder / file)
    table, name = _place(document, file, key)
    _put(table, name, text)
    _save(folder, file, document)


def add_spec(folder: Path, product: str, label: str, value: str, unit: str = "") -> None:
    """Add a line to the specs of a product.

    Raises:
        NotSavedError: there is no such product, or a text may not say that.
    """
    file = find_product(folder, product).file
    document = _document(folder / file)
    number = len(document.get("specs", ())) + 1
    if number > MOST_SPECS:
        message = sentence("has %1 lines already", MOST_SPECS)
        raise NotSavedError(Problem(file, "specs", message, sentence("remove one first")))
    texts = {"label": label, "value": value, "unit": unit}
    problems = [_fault(file, f"specs.{number}.{name}", text) for name, text in texts.items()]
    if found := [problem for problem in problems if problem is not None]:
        raise NotSavedError(*found)
    line = tomlkit.table()
    line.update({name: text for name, text in texts.items() if text})
    line.add(tomlkit.nl())
    if "specs" in document:
        document["specs"].append(line)
    else:
        document["specs"] = AoT([line])
    _save(folder, file, document)


def remove_spec(folder: Path, product: str, number: int) -> None:
    """Remove a line of the specs of a product, from 1.

    Raises:
        NotSavedError: there is no such product or line.
    """
    file = find_product(folder, product).file
    document = _document(folder / file)
    specs = document.get("specs", ())
    if not 1 <= number <= len(specs):
        raise NotSavedError(_unknown(file, f"specs.{number}"))
    del specs[number - 1]
    if not specs:
        del document["specs"]
    _save(folder, file, document)


def _fault(file: str, key: str, text: str) -> Problem | None:
    """Return what is wrong with a text, if anything is."""
    place = re.sub(r"\.\d+", "", key)
    if not text.strip():
        if place in _UNITS and not text:
            return None
        return Problem(file, key, sentence("is empty"), sentence("write something"))
    for message, fix in faults_of(text, key):
        return Problem(file, key, message, fix)
    if "\n" in text or "\r" in text:
        return Problem(
            file,
            key,
            sentence("has more than one line"),
            sentence("write it in one line; the screen breaks it"),
        )
    if len(text) > LONGEST_TEXT:
        return Problem(
            file, key, sentence("is longer than %1 characters", LONGEST_TEXT), sentence("say it shorter")
        )
    return None


def find_product(folder: Path, product: str) -> ProductFile:
    """Return the product with this id, and its file.

    Raises:
        NotSavedError: there is none.
    """
    read = read_pack(folder).read
    for entry in read:
        if entry.product.id == product:
            return entry
    listed = ", ".join(entry.product.id for entry in read)
    fix = sentence("choose one of %1", listed) if listed else sentence("put a product file into it first")
    raise NotSavedError(Problem(product, "", sentence("is no product of this pack"), fix))


def _document(path: Path) -> TOMLDocument:
    return tomlkit.parse(path.read_bytes().decode("utf-8-sig"))


def _place(document: TOMLDocument, file: str, key: str) -> tuple[Any, str]:
    """Return the table that a text is in, and its name there."""
    if key in ("name", "maker", "claim", "summary"):
        return document, key
    outer, _, inner = key.partition(".")
    if outer == "key_figure" and inner in ("value", "unit", "label"):
        return document[outer], inner
    if found := _IN_LIST.fullmatch(key):
        names = ("label", "value", "unit") if found[1] == "specs" else ("caption", "credit")
        entries = document.get(found[1], ())
        if found[3] in names and int(found[2]) <= len(entries):
            return entries[int(found[2]) - 1], found[3]
    raise NotSavedError(_unknown(file, key))


def _put(table: Any, name: str, text: str) -> None:
    if name in table or not isinstance(table, Table):
        table[name] = text
        return
    # A new key belongs before the empty line, or the comment, that the next table begins with.
    body = table.value.body
    behind: list[Any] = []
    while body and body[-1][0] is None:
        behind.insert(0, body.pop()[1])
    table[name] = text
    for item in behind:
        table.add(item)


def _save(folder: Path, file: str, document: TOMLDocument) -> None:
    content = tomlkit.dumps(document).encode()
    product, problems = parse_toml(content, Product, name=file)
    if product is None:
        raise NotSavedError(*problems)
    write_atomically(folder / file, content)


def _unknown(file: str, key: str) -> Problem:
    fix = sentence(
        "write %1 or the like",
        "name, maker, claim, summary, key_figure.value, specs.1.label, pictures.1.caption",
    )
    return Problem(file, key, sentence("is no text of this product"), fix)
