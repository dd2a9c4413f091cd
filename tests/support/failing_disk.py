"""A disk for tests that fails at one of the steps asked of it, or from that step on."""

import builtins
import errno
import io
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import pytest

#: What each fault refuses: a full disk, a broken one, a read-only one, a process with too many open files
REFUSED = {
    errno.ENOSPC: {"create", "write", "fsync", "mkdir", "rename"},
    errno.EIO: {"create", "open", "read", "write", "fsync", "mkdir", "rename", "unlink", "list", "touch"},
    errno.EROFS: {"create", "mkdir", "rename", "unlink", "touch"},
    errno.EMFILE: {"create", "open", "list"},
}
_WRITING = frozenset("wxa+")


class FailingDisk:
    """While it is entered, one step below a folder is refused; every other is carried out.

    Args:
        folder: what lies on the disk.
        fault: the system's number of the fault.
        step: the step that is refused, of those that this fault can refuse, from 0.
        lasting: whether every later one is refused, too.
    """

    def __init__(self, folder: Path, fault: int, step: int, *, lasting: bool) -> None:
        self._folder = f"{folder}{os.sep}"
        self._fault = fault
        self._step = step
        self._lasting = lasting
        self._patch = pytest.MonkeyPatch()
        self._asked = 0

    @property
    def struck(self) -> bool:
        """Whether anything has been refused."""
        return self._asked > self._step

    def __enter__(self) -> Self:
        self._patch.setattr(io, "open", self._opened(io.open))
        self._patch.setattr(builtins, "open", io.open)
        really_open, really_sync = os.open, os.fsync

        def opened(path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
            written = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            self.ask("create" if written else "open", path)
            return really_open(path, flags, mode, dir_fd=dir_fd)

        def synced(number: int) -> None:
            self.ask("fsync", self._folder)
            really_sync(number)

        self._patch.setattr(os, "open", opened)
        self._patch.setattr(os, "fsync", synced)
        names = {"rename": "rename", "replace": "rename", "link": "create", "mkdir": "mkdir"}
        names |= {"unlink": "unlink", "remove": "unlink", "rmdir": "unlink", "utime": "touch"}
        for name, sort in (names | {"listdir": "list", "scandir": "list"}).items():
            self._patch.setattr(os, name, self._asking(sort, getattr(os, name)))
        return self

    def __exit__(self, *_: object) -> None:
        self._patch.undo()

    def ask(self, sort: str, path: object) -> None:
        """Carry a step out, or refuse it."""
        with suppress(TypeError):
            if sort not in REFUSED[self._fault] or not f"{os.fspath(path)}/".startswith(self._folder):  # type: ignore[call-overload]
                return
            self._asked += 1
            if self._asked - 1 == self._step or (self._lasting and self.struck):
                raise OSError(self._fault, os.strerror(self._fault), str(path))

    def _asking(self, sort: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def asking(path: Any = ".", *more: Any, **options: Any) -> Any:
            self.ask(sort, path)
            return really(path, *more, **options)

        return asking

    def _opened(self, really: Callable[..., Any]) -> Callable[..., Any]:
        def opened(
            file: Any,
            mode: str = "r",
            buffering: int = -1,
            encoding: str | None = None,
            errors: str | None = None,
            newline: str | None = None,
            closefd: bool = True,
            opener: Any = None,
        ) -> Any:
            if isinstance(file, int) or not os.fsdecode(file).startswith(self._folder):
                return really(file, mode, buffering, encoding, errors, newline, closefd, opener)
            self.ask("create" if _WRITING & set(mode) else "open", file)
            raw = _Raw(self, file, mode, opener)
            if buffering == 0:
                return raw
            writer = io.BufferedWriter if _WRITING & set(mode) else io.BufferedReader
            buffered: Any = (io.BufferedRandom if "+" in mode else writer)(raw)
            return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding, errors, newline)

        return opened


class _Raw(io.FileIO):
    """An open file on such a disk. Of a write that is refused, half is carried out, as the system does it."""

    def __init__(self, disk: FailingDisk, file: Any, mode: str, opener: Any) -> None:
        super().__init__(file, mode.replace("b", "").replace("t", ""), opener=opener)
        self._disk = disk
        self._due: OSError | None = None

    def write(self, data: Any) -> int:
        """Write, or only half of it; then whoever goes on hears why."""
        if self._due is not None:
            due, self._due = self._due, None
            raise due
        try:
            self._disk.ask("write", self.name)
        except OSError as error:
            self._due = error
            return super().write(bytes(data)[: (len(data) + 1) // 2])
        return super().write(data)

    def read(self, size: int | None = -1) -> Any:
        """Read, or fail."""
        self._disk.ask("read", self.name)
        return super().read(-1 if size is None else size)

    def readall(self) -> Any:
        """Read all, or fail."""
        self._disk.ask("read", self.name)
        return super().readall()

    def readinto(self, buffer: Any) -> Any:
        """Read, or fail."""
        self._disk.ask("read", self.name)
        return super().readinto(buffer)
