"""Kills a program that writes at every step it takes, and tells what it left each time.

python -m tests.support.killed SCENARIO FOLDER
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from msgspec import structs

from kiosk.attract.playlist import NumbersItem
from kiosk.attract.store import playlist_file
from kiosk.packs.editing.changing import change
from kiosk.packs.editing.product_editing import set_text
from kiosk.packs.installing.install import install
from kiosk.packs.store import Store
from kiosk.staff.pin import PinLock
from kiosk.station.paths import Station
from kiosk.station.settings import settings_file
from tests.support.clock import MovedClock
from tests.support.packs import plain_tools

#: What the system is asked for when files are written, before it does so
STEPS = frozenset({"open", "os.link", "os.rename", "os.remove", "os.mkdir", "os.truncate"})
KILLED = 9


def change_playlist(station: Station) -> None:
    """Add an item."""
    file = playlist_file(station.playlist_file, station.last_good_playlist)
    file.edit(lambda playlist: structs.replace(playlist, items=(*playlist.items, NumbersItem(id="new"))))


def notice_playlist(station: Station) -> None:
    """Read a playlist that was changed by hand, and keep copies."""
    playlist_file(station.playlist_file, station.last_good_playlist).load()


def change_settings(station: Station) -> None:
    """Set another time."""
    file = settings_file(station.settings_file, station.last_good_settings)
    file.edit(lambda settings: structs.replace(settings, idle_seconds=91))


def choose_pin(station: Station) -> None:
    """Choose another PIN."""
    PinLock(station.pin_file, MovedClock()).choose("880231")


def try_pin(station: Station) -> None:
    """Try a wrong PIN."""
    PinLock(station.pin_file, MovedClock()).opens("9999")


def install_pack(station: Station) -> None:
    """Install the pack that lies on a stick, in the folder `stick` of the station."""
    install(station.data / "stick", Store(station.packs), plain_tools(), lambda _: None, MovedClock().now())


def change_pack(station: Station) -> None:
    """Change the name of the first product of the pack that is shown."""
    store = Store(station.packs)
    shown = store.shown()
    assert shown is not None
    change(store, shown, lambda pack: set_text(pack, "product-1", "name", "新名"), MovedClock().now())


SCENARIOS: dict[str, Callable[[Station], None]] = {
    scenario.__name__: scenario
    for scenario in (
        *(change_playlist, notice_playlist, change_settings),
        *(choose_pin, try_pin, install_pack, change_pack),
    )
}


def die_at(step: int) -> None:
    """End this process before its step of that number, as if it were killed; half of a write is done."""
    left = [step]
    really_sync = os.fsync

    def count(half: Callable[[], object] | None = None) -> None:
        left[0] -= 1
        if left[0] < 0:
            if half:
                half()
            os._exit(KILLED)

    def sync(fd: Any) -> None:
        count(lambda: os.ftruncate(fd, os.fstat(fd).st_size // 2))
        count()
        really_sync(fd)

    os.fsync = sync
    sys.addaudithook(lambda event, _: count() if event in STEPS else None)


def run(scenario: Callable[[Station], None], station: Station, step: int) -> NoReturn:
    """Do the work in this process up to a step."""
    die_at(step)
    scenario(station)
    os._exit(0)


def main() -> int:
    """Print, as JSON, how each file ended up at each step, the last of which is the whole work."""
    scenario, folder = SCENARIOS[sys.argv[1]], Path(sys.argv[2])
    scenario(Station(folder / "warm"))  # every import is done before the steps are counted
    begin = {path.relative_to(folder / "old"): path.read_bytes() for path in find(folder / "old")}
    ends: list[dict[str, str]] = []
    for step in range(1000):
        place = folder / str(step)
        for name, content in begin.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(content)
        child = os.fork()
        if not child:
            run(scenario, Station(place), step)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in (0, KILLED)
        ends.append(
            {str(path.relative_to(place)): path.read_text("utf-8", "replace") for path in find(place)}
        )
        if code == 0:
            print(json.dumps(ends))
            return 0
    return 1


def find(folder: Path) -> list[Path]:
    """Return every file, hidden ones left out."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))


if __name__ == "__main__":
    sys.exit(main())
