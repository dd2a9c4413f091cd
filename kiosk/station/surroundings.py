"""One look at the machine around the kiosk: disk, clock, power, touch, and what visitors could get out to.

What cannot be known on a machine is None. Nothing is changed by looking.
"""

import shutil
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from kiosk.station.power_saving import blanks_after_s, sleeps
from kiosk.station.shell import Shell, is_root, shell_of
from kiosk.station.supervised import Supervised, supervised
from kiosk.station.system import System
from kiosk.station.touch_devices import Pointers, pointers

_UTC = frozenset({"UTC", "UCT", "Universal", "Zulu"})


class Surroundings(Struct, frozen=True, kw_only=True):
    """What the machine tells of itself.

    Attributes:
        name: the machine's name in the network.
        free: room on the disk of the data folder, bytes.
        now: the wall clock.
        zone: the time zone's name.
        synchronised: whether the clock follows a time server.
        sleeps: whether the system may suspend the machine by itself.
        blanks_after_s: after how long without a touch the system makes the screen black, s; 0: never.
        pointers: touch screens and mice, as the system knows them.
        root: whether this process may do everything.
        shell: what is around the kiosk's window.
        supervised: whether the kiosk is started again when it fails.
    """

    name: str
    free: int | None
    now: datetime
    zone: str
    synchronised: bool | None
    sleeps: bool | None
    blanks_after_s: int | None
    pointers: Pointers | None
    root: bool | None
    shell: Shell
    supervised: Supervised

    @property
    def in_utc(self) -> bool:
        """Whether the time zone is that of a machine on which none has been chosen."""
        return self.zone.rsplit("/", 1)[-1] in _UTC


def look_around(data: Path, now: datetime, system: System) -> Surroundings:
    """Look at the machine once; takes up to some seconds where a program does not answer.

    Args:
        data: the data folder.
        now: the wall clock.
        system: what is looked at.
    """
    shell = shell_of(system)
    return Surroundings(
        name=_name(),
        free=_free(data),
        now=now,
        zone=_zone(system, now),
        synchronised=_synchronised(system),
        sleeps=sleeps(system),
        blanks_after_s=blanks_after_s(shell, system),
        pointers=pointers(system.root / "sys/class/input"),
        root=is_root(system.platform),
        shell=shell,
        supervised=supervised(data, now, system),
    )


def _name() -> str:
    import platform

    return platform.node()


def _free(data: Path) -> int | None:
    # The folder is made when something is first kept in it.
    there = next((folder for folder in (data, *data.parents) if folder.exists()), None)
    try:
        return shutil.disk_usage(there).free if there else None
    except OSError:
        return None


def _zone(system: System, now: datetime) -> str:
    if named := system.environ.get("TZ", "").lstrip(":"):
        return named
    try:
        target = str((system.root / "etc/localtime").readlink())
    except OSError:
        return now.tzname() or ""
    return target.partition("zoneinfo/")[2] or now.tzname() or ""


def _synchronised(system: System) -> bool | None:
    answer = system.ask(("timedatectl", "show", "--property=NTPSynchronized", "--value"))
    return {"yes": True, "no": False}.get((answer or "").strip())
