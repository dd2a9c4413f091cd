"""How far a language is, told from its `.ts` file and from what that is to contain."""

from msgspec import Struct

from kiosk.i18n.document import SAME_PLACEHOLDERS, Message, read_document
from kiosk.i18n.rooms import Places, width
from kiosk.reading import Problem
from kiosk.sentences import sentence

OUTDATED = sentence("run “kiosk i18n update” and commit the result")


class Status(Struct, frozen=True):
    """How many texts of a language are well, and how many are not.

    Attributes:
        finished: translated, and marked so.
        unfinished: not translated, or not marked as finished.
        obsolete: in the file, but no longer used.
        placeholders: finished, but with other placeholders than the source.
        too_long: finished, but longer than their place has room for.
        current: whether the file is as `update` writes it.
    """

    finished: int
    unfinished: int
    obsolete: int
    placeholders: int
    too_long: int
    current: bool


def status(file: str, old: str, new: str, places: Places) -> tuple[Status, tuple[Problem, ...]]:
    """Compare a file with its up-to-date text; return its status and a problem for everything wrong.

    Args:
        file: what problems call it.
        old: what it contains; empty when there is no such file.
        new: what `update` would write.
        places: the rooms of the texts.
    """
    messages = read_document(new.encode()).messages
    unfinished = [_unfinished(file, message) for message in messages if not message.usable]
    finished = [message for message in messages if message.usable]
    placeholders = [_misplaced(file, message) for message in finished if message.misplaced]
    too_long = [problem for message in finished if (problem := _too_long(file, message, places))]
    obsolete = _obsolete(file, old, messages)
    outdated = [] if old == new else [Problem(file, "", sentence("is not up to date"), OUTDATED)]
    counts = Status(
        finished=len(finished),
        unfinished=len(unfinished),
        obsolete=len(obsolete),
        placeholders=len(placeholders),
        too_long=len(too_long),
        current=old == new,
    )
    return counts, (*outdated, *unfinished, *obsolete, *placeholders, *too_long)


def _unfinished(file: str, message: Message) -> Problem:
    fix = sentence("translate it in Qt Linguist and mark it as finished")
    return Problem(file, message.place, sentence("%1 is not translated", message.excerpt), fix)


def _misplaced(file: str, message: Message) -> Problem:
    return Problem(
        file, message.place, sentence("%1: %2", message.excerpt, message.misplaced), SAME_PLACEHOLDERS
    )


def _too_long(file: str, message: Message, places: Places) -> Problem | None:
    room, _ = places.of(message.context, message.source)
    longest = max(width(form) for form in message.forms)
    if not room or longest <= room:
        return None
    fault = sentence(
        "%1: the translation is %2 characters wide, its place has room for %3", message.excerpt, longest, room
    )
    return Problem(file, message.place, fault, sentence("shorten it"))


def _obsolete(file: str, old: str, messages: tuple[Message, ...]) -> list[Problem]:
    known = {(message.context, message.source, message.comment) for message in messages}
    return [
        Problem(file, message.place, sentence("%1 is no longer used", message.excerpt), OUTDATED)
        for message in (read_document(old.encode()).messages if old else ())
        if (message.context, message.source, message.comment) not in known
    ]
