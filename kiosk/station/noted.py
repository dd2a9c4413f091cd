"""What is known to be wrong with a running kiosk, subject by subject: for its log and for the health page."""

import logging
from collections.abc import Iterable

from kiosk.reading import Problem

_log = logging.getLogger(__name__)


class Noted:
    """Keeps the problems of each subject until the subject is looked at again."""

    def __init__(self) -> None:
        self._of: dict[str, tuple[Problem, ...]] = {}
        #: All of them; always the same list
        self.problems: list[Problem] = []

    def note(self, subject: str, problems: Iterable[Problem]) -> None:
        """Put what is wrong with something in place of what was wrong before, and log what is new."""
        before, found = self._of.get(subject, ()), tuple(problems)
        self._of[subject] = found
        self.problems[:] = [problem for subjects in self._of.values() for problem in subjects]
        for problem in found:
            if problem not in before:
                _log.error("%s", problem)
