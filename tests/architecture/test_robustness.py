"""The tables of what breaks kiosks and of threats: every line has its tests, and they are there."""

import re

import pytest

from tests.architecture.processes import ROOT

DOCUMENTS = ("docs/robustness.md", "docs/security.md")
REFERENCE = re.compile(r"`(test_\w+\.py)::(test_\w+)`")
LINES = re.compile(r"(?m)^\|(?!---| what happens| boundary| threat)(.+)\|$")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_line_names_its_tests(document: str) -> None:
    """A line without one is a promise."""
    lines = LINES.findall((ROOT / document).read_text("utf-8"))
    assert len(lines) > 10
    assert [line for line in lines if not REFERENCE.search(line)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_tests_are_there(document: str) -> None:
    """Under the names that the tables give them."""
    named = set(REFERENCE.findall((ROOT / document).read_text("utf-8")))
    defined = {
        (file.name, name)
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"(?m)^ *def (test_\w+)", file.read_text("utf-8"))
    }
    assert named - defined == set()
