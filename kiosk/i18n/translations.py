"""Which `.ts` files there are, and where a language looks for a text it lacks.

A file is named `kiosk_<code>.ts`, the code as Qt writes it: `en`, `zh_CN`, `sr_Latn_RS`.
"""

import os
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.reading import Problem
from kiosk.sentences import sentence

CODE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?")
NAMING = sentence("name it kiosk_<code>.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere")


@dataclass(frozen=True)
class TranslationFile:
    """One language's `.ts` file, and the file of the same language it was laid over, if any."""

    code: str
    path: Path
    overrides: "TranslationFile | None" = None


@dataclass(frozen=True)
class Translations:
    """The languages found, by code, and what was wrong with other files."""

    files: Mapping[str, TranslationFile]
    problems: tuple[Problem, ...] = ()


FolderState = frozenset[tuple[str, int, int]]
"""Name, time of change (ns) and size of each `.ts` file in a folder."""


def folder_state(folder: Path) -> FolderState:
    """Return what tells whether a folder's `.ts` files have changed; nothing when it cannot be read."""
    try:
        with os.scandir(folder) as found:
            files = [(entry.name, entry.stat()) for entry in found if entry.name.endswith(".ts")]
    except OSError:
        return frozenset()
    return frozenset((name, state.st_mtime_ns, state.st_size) for name, state in files)


def is_code(text: str) -> bool:
    """Tell whether this is a language code as Qt writes it."""
    return CODE.fullmatch(text) is not None


def find_translations(folders: Sequence[Path]) -> Translations:
    """Find every language in these folders; a later folder overrides an earlier one.

    A folder that does not exist is an empty one. Files that do not end in `.ts` are left alone.
    """
    files: dict[str, TranslationFile] = {}
    problems: list[Problem] = []
    for folder in folders:
        for path in _ts_files(folder, problems):
            code = path.stem.removeprefix("kiosk_")
            if not path.name.startswith("kiosk_") or not path.name.endswith(".ts") or not is_code(code):
                problems.append(
                    Problem(str(path), "", sentence("this name does not tell a language"), NAMING)
                )
            elif not path.is_file():
                problems.append(Problem(str(path), "", sentence("this is not a file"), sentence("remove it")))
            else:
                files[code] = TranslationFile(code, path, files.get(code))
    return Translations(files, tuple(problems))


def _ts_files(folder: Path, problems: list[Problem]) -> list[Path]:
    try:
        names = [path for path in folder.iterdir() if path.suffix.lower() == ".ts"]
    except FileNotFoundError:
        return []
    except OSError as error:
        fix = sentence("let the kiosk's user read this folder")
        problems.append(
            Problem(str(folder), "", sentence("the folder cannot be read (%1)", cause_of(error)), fix)
        )
        return []
    return sorted(path for path in names if not path.name.startswith("."))


def fallback_chain(code: str, available: Collection[str]) -> tuple[str, ...]:
    """Return the languages to ask for a text, the first one first.

    The exact code, then the language without its territory, then without its script
    (`sr_Latn_RS` → `sr_Latn` → `sr`), then `en`. A text that none of them has is shown as it is
    in the source: English for the interface, Chinese for the content. Codes that are not
    available are left out.
    """
    parts = code.split("_")
    own = ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return tuple(dict.fromkeys(step for step in [*own, "en"] if step in available))


def layers(code: str, files: Mapping[str, TranslationFile]) -> tuple[TranslationFile, ...]:
    """Return the files to ask for a text, the first one first.

    The fallback chain, each language's overriding file before the file it was laid over: a
    station's file that is broken, or older than the kiosk, falls back on the shipped one.
    """
    found: list[TranslationFile] = []
    for step in fallback_chain(code, files):
        file: TranslationFile | None = files[step]
        while file:
            found.append(file)
            file = file.overrides
    return tuple(found)
