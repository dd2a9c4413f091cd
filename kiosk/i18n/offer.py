"""Which languages a station offers, and the compiled files each of them is read from."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.i18n.compiler import Compiler
from kiosk.i18n.translations import TranslationFile, find_translations, layers
from kiosk.reading import Problem
from kiosk.sentences import sentence

#: Offered wherever staff have not chosen
USUAL = ("en", "zh_CN")


@dataclass(frozen=True)
class Offer:
    """The languages on offer.

    Attributes:
        chains: for each code, in the order of the offer, the compiled files to look in, its own first.
        problems: everything that is wrong with translations, or with what was asked for.
    """

    chains: Mapping[str, Sequence[Path]]
    problems: tuple[Problem, ...]


def offer(
    folders: Sequence[Path], wanted: Sequence[str], default: str, compiler: Compiler, content: str = ""
) -> Offer:
    """Find and compile what the languages need.

    Args:
        folders: where `.ts` files are; a later folder overrides an earlier one.
        wanted: codes to offer, in this order; empty for Chinese, English, the default, and every language
            that the last folder has a file for.
        default: the language that visits start in.
        compiler: makes, or finds, the compiled files.
        content: the language that the content is written in: in it a text that it lacks is shown as it is
            written, not in the language that others fall back on.

    Returns:
        At least one language: the default, without any file, when nothing else can be used.
    """
    found = find_translations(folders)
    problems = list(found.problems)
    compiled: dict[Path, Path | None] = {}
    chains: dict[str, Sequence[Path]] = {}
    for code in wanted_codes(found.files, wanted, default, folders[-1]):
        if code not in found.files:
            why = sentence("this language has no translation")
            fix = sentence("put kiosk_%1.ts into %2, or take it out of the settings", code, folders[-1])
            problems.append(Problem("languages", code, why, fix))
            continue
        chain = tuple(file for file in layers(code, found.files) if code != content or file.code == code)
        for file in chain:
            if file.path not in compiled:
                outcome = compiler.compiled(file)
                problems += outcome.problems
                compiled[file.path] = outcome.qm
        # A language of which no file of its own can be used would only show another one.
        if any(compiled[file.path] for file in chain if file.code == code):
            chains[code] = [qm for file in chain if (qm := compiled[file.path])]
    if default not in chains:
        problems.append(_not_offered(default, chains))
    return Offer(chains or {default: ()}, tuple(problems))


def _not_offered(default: str, offered: Collection[str]) -> Problem:
    fix = (
        sentence("choose one of %1", ", ".join(offered)) if offered else sentence("put its translation back")
    )
    return Problem("default_language", default, sentence("this language is not offered"), fix)


def wanted_codes(
    files: Mapping[str, TranslationFile], chosen: Sequence[str], default: str, own: Path
) -> Sequence[str]:
    """Return the codes to offer, in order: those that staff have chosen, or those offered unasked.

    Args:
        files: the languages that there are.
        chosen: codes, perhaps of languages that there are not; empty when nobody has chosen.
        default: the language that visits start in.
        own: the station's folder of `.ts` files.
    """
    return chosen or in_usual_order(_unasked(files, default, own), default)


def _unasked(files: Mapping[str, TranslationFile], default: str, own: Path) -> list[str]:
    """Return what is offered when nobody has chosen: whoever puts a file into the station's folder has."""
    return [code for code, file in files.items() if code in {*USUAL, default} or file.path.parent == own]


def in_usual_order(codes: Iterable[str], default: str) -> list[str]:
    """Return the default language first, then English and Chinese, then the others by code."""
    return sorted(codes, key=lambda code: (code != default, code not in USUAL, code))
