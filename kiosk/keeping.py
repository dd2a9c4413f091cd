"""A TOML file that people, the console and the shell all change, and that is never lost by it.

Beside the file there are a copy of the last good content and, in the folder `versions`, the good ones
before it. Every write leaves the old or the new file whole. Programs that write wait for each other;
an editor does not, so a change begins anew when the file has become another one meanwhile.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import msgspec

from kiosk.causes import cause_of
from kiosk.reading import Problem, UnusableFileError, located, parse_toml, read_bounded
from kiosk.sentences import Sentence, sentence
from kiosk.writing import write_atomically

S = TypeVar("S", bound=msgspec.Struct)

MOST_VERSIONS = 10
#: How long one program waits for another to finish writing, s
_PATIENCE_S = 5
_TRIES = 5


class NotSavedError(Exception):
    """A change was refused, or could not be written; the file is as it was."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


class ChangedMeanwhileError(NotSavedError):
    """The file is no longer the one that the change was meant for."""


class InPlace(NamedTuple):
    """What staff are told when a file cannot be used."""

    last_good: Sentence
    default: Sentence
    fix: Sentence


class Loaded(msgspec.Struct, Generic[S], frozen=True):
    """What a file says.

    Attributes:
        value: always usable: of the file, else the last good one, else the default.
        problems: everything wrong with the file.
        mark: tells one content of the file from another; see `KeptFile.edit`. Empty without a file.
    """

    value: S
    problems: tuple[Problem, ...]
    mark: str


class KeptFile(Generic[S]):
    """One such file. A struct in which everything has a default describes it."""

    def __init__(
        self,
        file: Path,
        last_good: Path,
        into: type[S],
        faults: Callable[[S, str], Iterable[Problem]],
        in_place: InPlace,
    ) -> None:
        """Take where the file and the copy are, what describes it, and what finds further faults in it."""
        self.file = file
        self._last_good = last_good
        self._versions = last_good.parent / "versions"
        self._into = into
        self._faults = faults
        self._in_place = in_place
        self._seen: object = None
        self._looked: object = None
        self._mark = ""

    def check(self) -> Loaded[S]:
        """Read the file and write nothing; what cannot be used is the default."""
        content, problem = self._read()
        value, problems = (None, [problem] if problem else []) if content is None else self._parsed(content)
        return Loaded(value or self._into(), tuple(problems), _mark(content))

    def load(self) -> Loaded[S]:
        """Read the file, keep a copy if it is good, and fall back on the last good one if it is not."""
        self._seen = self._looked = self._signature()
        content, problem = self._read()
        self._mark = _mark(content)
        if content is None and problem is None:
            return Loaded(self._into(), (), "")
        value, problems = (None, [problem]) if content is None else self._parsed(content)
        if value is None or content is None:
            value, told = self._fallen_back()
            return Loaded(value, (*filter(None, problems), told), self._mark)
        return Loaded(value, tuple(self._keep(content)), self._mark)

    def changed(self) -> bool:
        """Tell whether the file has become another since `load`; call it about once a second.

        The same must be seen twice: whoever is just writing it is given the time to finish.
        """
        signature = self._signature()
        settled, self._looked = signature == self._looked, signature
        if signature == self._seen or not settled:
            return False
        if _mark(self._read()[0]) != self._mark:
            return True
        self._seen = signature
        return False

    def edit(self, change: Callable[[S], S], *, based_on: str | None = None) -> S:
        """Change what the file says, and return the new value; comments in it stay.

        Args:
            change: makes the new value of the present one; it is called again when the file changes.
            based_on: the mark of the content that the change is meant for; None for any.

        Raises:
            ChangedMeanwhileError: the file has another mark.
            NotSavedError: the file is not good, or would not be, or cannot be written.
        """
        with self._locked():
            for _ in range(_TRIES):
                content, problem = self._read()
                if problem is not None:
                    raise NotSavedError(problem)
                if based_on is not None and based_on != _mark(content):
                    raise self._changed_meanwhile()
                new, value = self._after(content or b"", change)
                if self._read()[0] == content:
                    self._replace(content, new)
                    return value
        raise self._changed_meanwhile()

    def versions(self) -> tuple[Path, ...]:
        """Return the good contents before the last good one, the latest first."""
        found = self._versions.glob(f"{self.file.stem}.*{self.file.suffix}")
        return tuple(sorted((path for path in found if _number(path)), key=_number, reverse=True))

    def restore(self, version: Path | None = None) -> S:
        """Put a version in the file's place, or the last good content, and return what it says.

        A file that is not good is kept beside it as `….bad.toml`.

        Raises:
            NotSavedError: there is no such content, it is not good, or it cannot be written.
        """
        with self._locked():
            try:
                content = read_bounded(version or self._last_good, str(version or self._last_good))
            except UnusableFileError as error:
                raise NotSavedError(error.problem) from error
            value, problems = self._parsed(content)
            if value is None:
                raise NotSavedError(*problems)
            present, _ = self._read()
            if present is not None and self._parsed(present)[0] is None:
                write_atomically(self.file.with_suffix(".bad" + self.file.suffix), present)
                present = None
            self._replace(present, content)
            return value

    def _after(self, content: bytes, change: Callable[[S], S]) -> tuple[bytes, S]:
        from kiosk.merging import updated

        value, problems = self._parsed(content)
        if value is None:
            raise NotSavedError(*problems)
        wanted = change(value)
        if problems := list(self._faults(wanted, str(self.file))):
            raise NotSavedError(*problems)
        # Should the text be too odd to be changed in place, its comments are given up.
        for text in (content.decode("utf-8-sig"), ""):
            new = updated(text, wanted).encode()
            result, problems = self._parsed(new)
            if result == wanted:
                return new, wanted
        raise NotSavedError(*problems)

    def _replace(self, old: bytes | None, new: bytes) -> None:
        """Write the file and see to the copies; in this order any end leaves good files."""
        if old is not None:
            self._copy(old)
        write_atomically(self.file.resolve(), new)
        # From here on the change is made. What cannot be copied now is copied, or told, by the next `load`.
        with suppress(OSError):
            self._copy(new)

    def _keep(self, content: bytes) -> Iterator[Problem]:
        with suppress(OSError):
            if self._last_good.read_bytes() == content:
                return
        try:
            with self._locked():
                self._copy(content)
        except NotSavedError as error:
            yield from error.problems

    def _copy(self, content: bytes) -> None:
        """Make this the last good content, and the one before a version."""
        with suppress(FileNotFoundError):
            before = self._last_good.read_bytes()
            if before == content:
                return
            versions = self.versions()
            number = _number(versions[0]) + 1 if versions else 1
            name = f"{self.file.stem}.{number:06}{self.file.suffix}"
            write_atomically(self._versions / name, before)
            for path in versions[MOST_VERSIONS - 1 :]:
                path.unlink(missing_ok=True)
        write_atomically(self._last_good, content)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        from filelock import FileLock, Timeout

        lock = self._last_good.with_name(f".{self.file.name}.lock")
        try:
            lock.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(lock, timeout=_PATIENCE_S):
                self._sweep()
                yield
        except Timeout as error:
            fix = sentence("wait a moment and try again")
            raise NotSavedError(
                Problem(str(self.file), "", sentence("another program is writing it"), fix)
            ) from error
        except OSError as error:
            why = sentence("cannot be written (%1)", cause_of(error))
            fix = sentence("let the kiosk's user write this folder, and see that the disk is not full")
            raise NotSavedError(Problem(str(self.file), "", why, fix)) from error

    def _sweep(self) -> None:
        """Remove what a program that was killed has left half written; nobody else is writing now."""
        for folder in {self.file.resolve().parent, self._last_good.parent, self._versions}:
            for part in folder.glob(f".{self.file.stem}.*.part"):
                part.unlink(missing_ok=True)

    def _read(self) -> tuple[bytes | None, Problem | None]:
        """Return the content; None without a problem means that there is no file."""
        try:
            return read_bounded(self.file, str(self.file)), None
        except UnusableFileError as error:
            absent = isinstance(error.__context__, FileNotFoundError)
            return None, None if absent else error.problem

    def _parsed(self, content: bytes) -> tuple[S | None, list[Problem]]:
        value, problems = parse_toml(content, self._into, name=str(self.file))
        if value is not None:
            problems = located(self._faults(value, str(self.file)), content)
        return (None if problems else value), problems

    def _fallen_back(self) -> tuple[S, Problem]:
        kept = None
        with suppress(UnusableFileError):
            kept = self._parsed(read_bounded(self._last_good, str(self._last_good)))[0]
        used = self._in_place.default if kept is None else self._in_place.last_good
        return kept or self._into(), Problem(str(self.file), "", used, self._in_place.fix)

    def _changed_meanwhile(self) -> ChangedMeanwhileError:
        why, fix = (
            sentence("has been changed by somebody else meanwhile"),
            sentence("look at it again, then make your change"),
        )
        return ChangedMeanwhileError(Problem(str(self.file), "", why, fix))

    def _signature(self) -> object:
        try:
            found = self.file.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino


def _mark(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _number(version: Path) -> int:
    """Return a version's number; 0 when this is none."""
    found = re.search(r"\.(\d{6,})\.[^.]+$", version.name)
    return int(found[1]) if found else 0
