"""The log: bounded, and never in the way."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.logs import LOG_FILE, LONGEST_MESSAGE, BoundedFile, start_logging


@pytest.fixture(autouse=True)
def root_logger() -> Iterator[logging.Logger]:
    """Leave logging as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield root
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


def logger_into(handler: logging.Handler) -> logging.Logger:
    """Return a logger that writes to this handler alone."""
    logger = logging.Logger("trial")
    logger.addHandler(handler)
    return logger


class TestStart:
    """What is logged where."""

    @pytest.mark.tells_problems
    def test_file_and_console(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The file has everything from INFO with time and place; the console has warnings."""
        assert start_logging(tmp_path / "logs") == []
        logging.getLogger("kiosk.trial").info("started 启动")
        logging.getLogger("kiosk.trial").warning("a doubt")
        lines = (tmp_path / "logs" / LOG_FILE).read_text("utf-8").splitlines()
        assert [line.split(" ", 1)[1] for line in lines] == [
            "INFO kiosk.trial: started 启动",
            "WARNING kiosk.trial: a doubt",
        ]
        assert capsys.readouterr().err == "WARNING: a doubt\n"

    @pytest.mark.tells_problems
    def test_folder_that_cannot_be_written(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """It is told, and the console has the warnings."""
        blocked = tmp_path / "logs"
        blocked.touch()
        (problem,) = start_logging(blocked)
        assert "cannot be written" in problem.message
        logging.getLogger("kiosk.trial").warning("a doubt")
        assert "a doubt" in capsys.readouterr().err


class TestBounds:
    """Days and weeks of logging."""

    def test_five_files_of_bounded_size(self, tmp_path: Path) -> None:
        """The newest lines are kept, the oldest dropped, and the sizes stay within bounds."""
        file = tmp_path / "kiosk.log"
        handler = BoundedFile(file, most_bytes=1000, most_files=5)
        logger = logger_into(handler)
        for number in range(1000):
            logger.warning("line %04d", number)
        handler.close()
        files = sorted(tmp_path.iterdir())
        assert [entry.name for entry in files] == ["kiosk.log", *(f"kiosk.log.{n}" for n in range(1, 5))]
        assert all(entry.stat().st_size < 1100 for entry in files)
        kept = [
            line
            for entry in [*reversed(files[1:]), file]
            for line in entry.read_text("utf-8").split("\n")
            if line
        ]
        assert kept == [f"line {number:04}" for number in range(1000 - len(kept), 1000)]

    def test_goes_on_in_the_old_file(self, tmp_path: Path) -> None:
        """A restart adds to the file, and counts what is in it already."""
        for number in range(3):
            handler = BoundedFile(tmp_path / "kiosk.log", most_bytes=20, most_files=2)
            logger_into(handler).warning("start number %d", number)
            handler.close()
        assert (tmp_path / "kiosk.log").read_text("utf-8") == "start number 2\n"
        assert (tmp_path / "kiosk.log.1").read_text("utf-8") == "start number 0\nstart number 1\n"

    def test_very_long_line_is_cut(self, tmp_path: Path) -> None:
        """One huge message does not fill the disk."""
        handler = BoundedFile(tmp_path / "kiosk.log")
        logger_into(handler).warning("x" * 10 * LONGEST_MESSAGE)
        handler.close()
        assert (tmp_path / "kiosk.log").stat().st_size < LONGEST_MESSAGE + 100

    def test_begins_anew_when_old_files_cannot_be_moved(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Then the old lines go rather than the bound."""
        (tmp_path / "kiosk.log.1").mkdir()
        handler = BoundedFile(tmp_path / "kiosk.log", most_bytes=10, most_files=2)
        logger = logger_into(handler)
        for number in range(5):
            logger.warning("line number %d", number)
        handler.close()
        assert (tmp_path / "kiosk.log").read_text("utf-8") == "line number 4\n"
        assert capsys.readouterr().err.count("the log cannot be written") == 1


class TestFullDisk:
    """The file stops accepting lines."""

    def test_is_told_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Nothing is raised, and the console is not flooded."""
        handler = BoundedFile(Path("/dev/full"))
        logger = logger_into(handler)
        for _ in range(3):
            logger.warning("a doubt")
        assert capsys.readouterr().err.count("the log cannot be written") == 1
        assert handler.stream is not None
        with pytest.raises(OSError, match="No space"):
            handler.stream.close()

    def test_mistakes_in_a_log_call_stay_visible(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Only the disk's errors are kept quiet."""
        assert sys.stderr is not None
        handler = BoundedFile(tmp_path / "kiosk.log")
        logger_into(handler).warning("%d", "no number")
        handler.close()
        assert "TypeError" in capsys.readouterr().err
