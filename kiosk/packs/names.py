"""File names that may be in a content pack: the same file on every system, and nothing else."""

import unicodedata
from collections.abc import Iterable

from kiosk.reading import Problem
from kiosk.sentences import Sentence, sentence

LONGEST_NAME = 150
MOST_FOLDERS = 5
#: What operating systems and archivers leave behind; passed over, never copied.
_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information"})
#: Names that Windows keeps for devices, with any ending
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_FORBIDDEN = frozenset('\\:*?"<>|')
#: Controls, characters that turn the direction or are not seen, halves of characters, private ones
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_RENAME = sentence("give it a plain name, like pictures/drone.jpg")


def in_one_form(name: str) -> str:
    """Return the name with its accents composed: systems write the same letter in two ways."""
    return unicodedata.normalize("NFC", name)


def is_litter(name: str) -> bool:
    """Tell whether a path is hidden, or something that a system left behind."""
    parts = [part for part in name.split("/") if part.strip(".")]
    return any(part.startswith(".") or part.casefold() in _LITTER for part in parts)


def fault_of(name: str) -> Sentence | None:
    """Return why a path, with forward slashes, cannot be in a pack; None when it can."""
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or _FORBIDDEN & set(name):
        return sentence("its name leads out of the pack, or is none on every system")
    if any(unicodedata.category(mark) in _UNSEEN for mark in name):
        return sentence("its name holds characters that are not seen, or that turn the direction of writing")
    if len(name) > LONGEST_NAME or len(parts) > MOST_FOLDERS:
        return sentence(
            "its name is longer than %1 characters, or in more than %2 folders", LONGEST_NAME, MOST_FOLDERS
        )
    for part in parts:
        if not part or part != part.strip(" ") or part.endswith("."):
            return sentence("its name, or that of a folder, is empty or begins or ends with a space or a dot")
        if part.split(".")[0].rstrip(" ").casefold() in _DEVICES:
            return sentence('"%1" is the name of a device on Windows', part)
    return None


def faults_of_names(names: Iterable[str]) -> list[Problem]:
    """Return what is wrong with the paths of a pack, each by itself and with the others."""
    problems: list[Problem] = []
    files: dict[str, str] = {}
    for name in names:
        if fault := fault_of(name):
            problems.append(Problem(_shown(name), "", fault, _RENAME))
        first = files.setdefault(_alike(name), name)
        if first is not name:
            message = sentence("is the same file as %1 where capitals do not count", _shown(first))
            problems.append(Problem(_shown(name), "", message, sentence("give one of the two another name")))
    for alike, name in files.items():
        parts = alike.split("/")
        for length in range(1, len(parts)):
            if (other := files.get("/".join(parts[:length]))) is not None:
                message = sentence("its folder has the same name as the file %1", _shown(other))
                problems.append(
                    Problem(_shown(name), "", message, sentence("give one of the two another name"))
                )
    return problems


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _shown(name: str) -> str:
    """Return a name as it can be shown: what is not seen stands as its number."""
    shown = "".join(
        f"\\u{{{ord(mark):x}}}" if unicodedata.category(mark) in _UNSEEN else mark
        for mark in name[: LONGEST_NAME + 1]
    )
    return shown if len(name) <= LONGEST_NAME + 1 else shown + "…"
