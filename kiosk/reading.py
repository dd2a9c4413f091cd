"""Reading TOML files into frozen structs, with every problem told at once.

A problem names the file, the key and what to do about it. A good file costs one pass; only a file
that fails is looked through again, key by key.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import structs

from kiosk.causes import cause_of
from kiosk.sentences import Sentence, sentence

S = TypeVar("S", bound=msgspec.Struct)

LARGEST_FILE = 1_000_000


class Problem(msgspec.Struct, frozen=True, order=True):
    """Something wrong in a file: where, what, and how to mend it.

    Attributes:
        file: the file's name, as staff see it.
        key: the key in the file, like `specs[2].value` (the second of the specs), or `line 12`;
            empty when it is about the file as a whole.
        line: where the key stands, from 1; 0 when that is not known.
    """

    file: str
    key: str
    message: Sentence
    fix: Sentence
    line: int = 0

    @property
    def reason(self) -> Sentence:
        """What is wrong and how to mend it, for a place that shows where it is."""
        return sentence("%1 → %2", self.message, self.fix)

    @property
    def told(self) -> Sentence:
        """Where it is, what is wrong, and how to mend it."""
        place = sentence("%1, line %2", self.file, self.line) if self.line else self.file
        if self.key:
            place = sentence("%1: %2", place, self.key)
        return sentence("%1: %2", place, self.reason) if place else self.reason

    def __str__(self) -> str:
        return self.told


class UnusableFileError(Exception):
    """A file that cannot be used at all; carries the problem to tell staff."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read_toml(path: Path, into: type[S], *, name: str | None = None) -> tuple[S | None, list[Problem]]:
    """Read a TOML file into a struct; problems call the file by `name`, or by its path.

    Returns:
        The struct and no problem, or None and every problem of the file.
    """
    name = name or str(path)
    try:
        content = read_bounded(path, name)
    except UnusableFileError as error:
        return None, [error.problem]
    return parse_toml(content, into, name=name)


def read_bounded(path: Path, name: str) -> bytes:
    """Return the content of a text file of at most `LARGEST_FILE` bytes.

    Raises:
        UnusableFileError: the file is missing, cannot be read or is too large.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        fix = sentence("put the file back, or correct its name")
        raise UnusableFileError(Problem(name, "", sentence("the file is missing"), fix)) from None
    except (OSError, ValueError) as error:
        why = sentence("the file cannot be read (%1)", cause_of(error))
        fix = sentence("check that it is a file and that the kiosk's user may read it")
        raise UnusableFileError(Problem(name, "", why, fix)) from error
    if len(content) > LARGEST_FILE:
        message = sentence("the file is larger than %1 kB", LARGEST_FILE // 1000)
        fix = sentence("this is hardly a text file: put the right one in its place")
        raise UnusableFileError(Problem(name, "", message, fix))
    return content


def parse_toml(content: bytes, into: type[S], *, name: str) -> tuple[S | None, list[Problem]]:
    """Like `read_toml`, for content that has been read already."""
    value, problems = _parse(content, into, name)
    return value, located(problems, content)


def located(problems: Iterable[Problem], content: bytes) -> list[Problem]:
    """Return problems of a file together with the lines at which their keys stand."""
    listed = list(problems)
    if not any(problem.key for problem in listed):
        return listed
    from kiosk.lines import line_of

    text = content.decode("utf-8", "replace")
    return [structs.replace(problem, line=line_of(problem.key, text)) for problem in listed]


def _parse(content: bytes, into: type[S], name: str) -> tuple[S | None, list[Problem]]:
    text, problem = _decode(content, name)
    if text is None:
        return None, [problem] if problem else []
    try:
        table = tomllib.loads(text)
    except RecursionError:
        fix = sentence("remove the surplus brackets")
        return None, [Problem(name, "", sentence("has too many brackets inside each other"), fix)]
    except ValueError as error:
        from kiosk.diagnosis import explain_syntax

        return None, [Problem(name, *explain_syntax(text, str(error)))]
    return convert_table(table, into, name=name)


def convert_table(table: dict[str, object], into: type[S], *, name: str) -> tuple[S | None, list[Problem]]:
    """Like `read_toml`, for values that have been read already."""
    try:
        return msgspec.convert(table, into), []
    except msgspec.ValidationError as error:
        from kiosk.diagnosis import diagnose

        problems = [Problem(name, *finding) for finding in diagnose(table, into)]
        unexplained = Problem(
            name,
            "",
            sentence("cannot be understood: %1", error),
            sentence("compare it with a file that works"),
        )
        return None, problems or [unexplained]


def _decode(content: bytes, name: str) -> tuple[str | None, Problem | None]:
    fix = sentence('save it again as "UTF-8" (in the editor: Save as, encoding UTF-8)')
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, Problem(name, "", sentence("is saved as UTF-16"), fix)
    if b"\x00" in content:
        fix = sentence("put a good copy in its place")
        return None, Problem(name, "", sentence("is damaged: it holds zero bytes"), fix)
    try:
        # Windows editors put a mark before UTF-8; it does no harm.
        return content.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, Problem(name, sentence("line %1", line), sentence("is not saved as UTF-8"), fix)
