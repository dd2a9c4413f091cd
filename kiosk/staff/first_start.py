"""The first start: whether it is still to come, and a file that does it unattended."""

from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, structs

from kiosk.causes import cause_of
from kiosk.clock import Clock
from kiosk.keeping import KeptFile, NotSavedError
from kiosk.reading import Problem, UnusableFileError, located, parse_toml, read_bounded
from kiosk.sentences import sentence
from kiosk.staff.pin import PinLock, is_hash
from kiosk.station.hours import faults_of_hours
from kiosk.station.paths import Station
from kiosk.station.settings import Settings
from kiosk.writing import write_atomically

#: By its steps on the screen, put off there, or by a file
Ending = Literal["finished", "later", "file"]


class Unattended(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the steps of the first start ask for, as a file."""

    settings: Settings = Settings()
    pin_hash: Annotated[str, Meta(max_length=300)] = ""


class _Ended(Struct, frozen=True):
    how: Ending


def is_to_come(file: Path) -> bool:
    """Tell whether the first start has not ended yet, by the file that `note_ending` writes."""
    return not file.exists()


def note_ending(file: Path, how: Ending) -> None:
    """Remember that the first start has ended; where that cannot be written it comes again."""
    with suppress(OSError):
        write_atomically(file, msgspec.json.encode(_Ended(how)))


def read_unattended(file: Path) -> tuple[Unattended | None, list[Problem]]:
    """Read such a file; return what it says and no problem, or None and every problem."""
    name = str(file)
    try:
        content = read_bounded(file, name)
    except UnusableFileError as error:
        return None, [error.problem]
    value, problems = parse_toml(content, Unattended, name=name)
    problems = [_without_pin(problem) for problem in problems]
    if value is not None:
        problems = located(_faults(value, name), content)
    return (None if problems else value), problems


def set_up(file: Path, station: Station, settings: KeptFile[Settings], clock: Clock) -> list[Problem]:
    """Put what such a file says in force, the whole of it or nothing; return what stands in the way.

    Settings that it does not name get their defaults, so that all kiosks with this file are alike.
    Without a hash the PIN stays as it is.
    """
    wanted, problems = read_unattended(file)
    if wanted is None:
        return problems
    pin_file = station.pin_file
    try:
        before = pin_file.read_bytes() if pin_file.exists() else None
    except OSError as error:
        fix = sentence("let the kiosk's user read this file, or delete it")
        return [Problem(str(pin_file), "", sentence("cannot be read (%1)", cause_of(error)), fix)]
    if wanted.pin_hash and not PinLock(pin_file, clock).take(wanted.pin_hash):
        fix = sentence("let the kiosk's user write this folder, and see that the disk is not full")
        return [Problem(str(pin_file), "", sentence("could not be saved"), fix)]
    try:
        settings.edit(lambda _: wanted.settings)
    except NotSavedError as error:
        if wanted.pin_hash:
            _put_back(pin_file, before)
        return list(error.problems)
    note_ending(station.first_start_file, "file")
    return []


def set_up_once(station: Station, settings: KeptFile[Settings], clock: Clock) -> list[Problem]:
    """Do what an installer has left in the data folder, while the first start is still to come."""
    if is_to_come(station.first_start_file) and station.unattended_file.exists():
        return set_up(station.unattended_file, station, settings, clock)
    return []


def _put_back(pin_file: Path, before: bytes | None) -> None:
    with suppress(OSError):
        if before is None:
            pin_file.unlink()
        else:
            write_atomically(pin_file, before, private=True)


def _faults(value: Unattended, name: str) -> list[Problem]:
    faults = [
        structs.replace(problem, key=f"settings.{problem.key}")
        for problem in faults_of_hours(value.settings.opening_hours, name)
    ]
    if value.pin_hash and not is_hash(value.pin_hash):
        what = sentence("is not the hash of a PIN")
        faults.append(Problem(name, "pin_hash", what, sentence("put in what “kiosk pin hash” prints")))
    return faults


def _without_pin(problem: Problem) -> Problem:
    """Say what to do about a PIN that stands in the file."""
    if problem.key not in ("pin", "settings.pin", "settings.pin_hash"):
        return problem
    fix = "take it out; above [settings] write pin_hash = with what “kiosk pin hash” prints"
    return structs.replace(problem, message="a PIN must not stand here", fix=fix)
