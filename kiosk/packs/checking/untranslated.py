"""How far a pack's translations go, and what is wrong with its own `.ts` files."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.exhibition.pack import Pack
from kiosk.i18n.document import SAME_PLACEHOLDERS, DocumentError, Message, read_document
from kiosk.i18n.missing import missing
from kiosk.i18n.translations import find_translations
from kiosk.packs.checking.texts import faults_of
from kiosk.packs.shown import TRANSLATIONS
from kiosk.reading import Problem
from kiosk.sentences import sentence


def broken_translations(root: Path) -> tuple[list[Problem], list[Problem]]:
    """Return what is wrong with a pack's own `.ts` files, and what is doubtful in them."""
    found = find_translations([root / TRANSLATIONS])
    problems = [
        Problem(f"{TRANSLATIONS}/{Path(one.file).name}", one.key, one.message, one.fix)
        for one in found.problems
    ]
    doubts: list[Problem] = []
    for code, file in found.files.items():
        name = f"{TRANSLATIONS}/{file.path.name}"
        try:
            document = read_document(file.path.read_bytes())
            document.require_language(code)
        except DocumentError as error:
            problems.append(Problem(name, error.place, error.message, error.fix))
        except OSError as error:
            problems.append(
                Problem(name, "", sentence("cannot be read (%1)", cause_of(error)), sentence("copy it again"))
            )
        else:
            doubts += [doubt for message in document.messages for doubt in _doubts(name, message)]
    return problems, doubts


def _doubts(file: str, message: Message) -> Iterator[Problem]:
    if message.usable and message.misplaced:
        yield Problem(
            file, message.place, sentence("%1: %2", message.excerpt, message.misplaced), SAME_PLACEHOLDERS
        )
    for form in message.forms:
        for fault, fix in faults_of(form):
            yield Problem(
                file, message.place, sentence("%1: the translation %2", message.excerpt, fault), fix
            )


def untranslated(pack: Pack, folders: Sequence[Path]) -> list[Problem]:
    """Return how many of the pack's texts each language lacks; visitors read another one there.

    Args:
        pack: the pack.
        folders: where translations are, those that go before others last.
    """
    content = pack.strings()
    files = find_translations(folders).files
    problems, without = [], []
    total = len({(context, text) for context, _, text in content})
    for code, counts in sorted(missing(files, content, pack.source_language).items()):
        counted = {context: count for context, count in counts.items() if context}
        left = sum(counted.values())
        if left and left == total:
            without.append(code)
        elif left:
            places = ", ".join(f"{context} ({count})" for context, count in sorted(counted.items()))
            message = sentence("%1 of %2 texts are not translated: %3", left, total, places)
            fix = sentence("run kiosk pack strings, then translate what is unfinished")
            problems.append(Problem(f"{TRANSLATIONS}/kiosk_{code}.ts", "", message, fix))
    if without:
        message = sentence("nothing is translated into %1", ", ".join(without))
        fix = sentence("run kiosk pack strings with the code of each language that you offer")
        problems.append(Problem(TRANSLATIONS, "", message, fix))
    return problems
