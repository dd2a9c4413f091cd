"""What is known to be wrong with a running kiosk."""

import logging

import pytest

from kiosk.reading import Problem
from kiosk.sentences import verbatim
from kiosk.station.noted import Noted

FIRST, SECOND = (
    Problem(file, "", verbatim("is wrong"), verbatim("mend it")) for file in ("a.toml", "b.toml")
)


@pytest.mark.tells_problems
def test_a_subject_is_told_anew_each_time(caplog: pytest.LogCaptureFixture) -> None:
    """What is still wrong is not logged again; what is mended goes; others' problems stay."""
    noted = Noted()
    problems = noted.problems
    with caplog.at_level(logging.ERROR):
        noted.note("playlist", [FIRST])
        noted.note("settings", [SECOND])
        noted.note("settings", [SECOND])
    assert problems == [FIRST, SECOND]
    assert [record.getMessage() for record in caplog.records] == [str(FIRST), str(SECOND)]
    noted.note("playlist", [])
    assert problems == [SECOND]
