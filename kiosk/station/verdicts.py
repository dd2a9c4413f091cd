"""What a check found: a verdict, what was seen, and what to do."""

from datetime import datetime
from enum import Enum

from msgspec import Struct


class Verdict(Enum):
    """Well; worth a look within days; wrong now; or nobody can tell on this machine."""

    GOOD = "good"
    ATTENTION = "attention"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Said(Struct, frozen=True):
    """One statement.

    Attributes:
        sentence: the name of the sentence; its words are those of the interface.
        values: what goes into it, in order.
    """

    sentence: str
    values: tuple[str | float | datetime, ...] = ()


class Finding(Struct, frozen=True):
    """What one check found.

    Attributes:
        subject: the name of the check.
        verdict: how it is.
        said: what was seen, the most important first.
        to_do: the names of what to do about it.
    """

    subject: str
    verdict: Verdict
    said: tuple[Said, ...]
    to_do: tuple[str, ...] = ()


def worst(findings: tuple[Finding, ...]) -> Verdict:
    """Return how everything is together; what nobody can tell does not count."""
    found = {finding.verdict for finding in findings}
    for verdict in (Verdict.FAILED, Verdict.ATTENTION):
        if verdict in found:
            return verdict
    return Verdict.GOOD


def graded(attention: bool, failed: bool) -> Verdict:
    """Return the verdict on something with two limits."""
    return Verdict.FAILED if failed else Verdict.ATTENTION if attention else Verdict.GOOD
