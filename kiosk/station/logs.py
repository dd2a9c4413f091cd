"""The log: a file of bounded size for staff, and warnings on the console.

`logging.handlers` is not used: with the sockets and queues it imports, it costs more than all the rest here.
"""

import logging
import sys
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.reading import Problem
from kiosk.sentences import sentence

LOG_FILE = "kiosk.log"
MOST_FILES = 5
MOST_BYTES = 1_000_000
LONGEST_MESSAGE = 20_000

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_DATE_FORMAT = "%Y-%m-%dT%H:%M:%S%z"


class BoundedFile(logging.FileHandler):
    """A log file that makes room for a new one when it is full; the oldest is dropped.

    A disk that is full or gone is told once on the console; the kiosk goes on.
    """

    def __init__(self, file: Path, most_bytes: int = MOST_BYTES, most_files: int = MOST_FILES) -> None:
        """Open `file` for appending; it and the older ones are `most_files` of about `most_bytes` each.

        Raises:
            OSError: the file cannot be written.
        """
        super().__init__(file, encoding="utf-8")
        self._file = file
        self._most_bytes = most_bytes
        self._most_files = most_files
        self._told = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, to a new file if this one is full."""
        try:
            if self.stream is not None and self.stream.tell() >= self._most_bytes:
                self._begin_new_file()
            super().emit(record)
        except OSError:
            self.handleError(record)

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's line, cut short when it is very long."""
        line = super().format(record)
        return line if len(line) <= LONGEST_MESSAGE else line[:LONGEST_MESSAGE] + " …"

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (logging's name)
        """Tell once that the file cannot be written; other errors are the caller's."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
        elif not self._told and sys.stderr is not None:
            self._told = True
            sys.stderr.write(f"{self._file}: the log cannot be written ({error.strerror})\n")

    def _begin_new_file(self) -> None:
        full, self.stream = self.stream, None
        with suppress(OSError):
            if full is not None:
                full.close()
        numbered = [self._file.with_name(f"{self._file.name}.{n}") for n in range(1, self._most_files)]
        files = [self._file, *numbered]
        try:
            for newer, older in reversed(list(pairwise(files))):
                if newer.exists():
                    newer.replace(older)
        except OSError:
            self.handleError(logging.LogRecord("", 0, "", 0, "", None, None))
        # If the old file could not be moved away it begins anew: better that than a full disk.
        self.stream = self._file.open("w", encoding="utf-8")


def start_logging(folder: Path) -> list[Problem]:
    """Log to `kiosk.log` in the folder, and warnings to the console.

    Returns:
        A problem when the folder cannot be written; the console alone is used then.
    """
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(console)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = BoundedFile(folder / LOG_FILE)
    except OSError as error:
        message = sentence(
            "the log cannot be written (%1); warnings go to the terminal only", cause_of(error)
        )
        return [
            Problem(str(folder / LOG_FILE), "", message, sentence("let the kiosk's user write this folder"))
        ]
    file.setFormatter(logging.Formatter(_FORMAT, _DATE_FORMAT))
    root.addHandler(file)
    return []
