"""What happens behind the screen: files change, packs come and go, disks fill, programs are killed."""

import errno
import random
import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
from PIL import Image

from kiosk.bootstrap import Kiosk
from kiosk.keeping import NotSavedError
from kiosk.packs.installing.install import install
from kiosk.packs.manifest import PackRefusedError
from kiosk.packs.store import Store
from kiosk.staff.pin import PinLock
from kiosk.station.paths import Station, shipped_translations
from tests.soak.days import HOURS
from tests.support.clock import MovedClock
from tests.support.failing_disk import FailingDisk
from tests.support.media import write_playlist
from tests.support.packs import FIGURES, add_figure, add_numbers, change_version, plain_tools, write_pack
from tests.support.staff import PIN, Staff
from tests.support.visitor import Visitor

_SETTINGS = 'languages = ["zh_CN", "en", "de", "ar"]\nproduct_address = "https://example.org/{product}"\n'
_WORDS = """
[[items]]
id = "words"
kind = "message"
text = { zh_CN = "欢迎", en = "Welcome" }
"""
_POSTER = """
[[items]]
id = "poster"
kind = "picture"
file = "poster.png"
"""
_FILM = """
[[items]]
id = "film"
kind = "video"
file = "blue.webm"
"""
_BROKEN_FILM = _FILM.replace("film", "broken").replace("blue.webm", "broken.mp4")
_CARDS = """
[[items]]
id = "card-1"
kind = "product"
product = "product-1"

[[items]]
id = "numbers"
kind = "numbers"
"""


def set_up(folder: Path, clock: MovedClock) -> Station:
    """Make a station with settings, a playlist's media, packs on a stick and a PIN; return it."""
    station = Station(folder / "station")
    station.media.mkdir(parents=True)
    station.translations.mkdir()
    station.settings_file.write_text(_SETTINGS + HOURS, "utf-8")
    write_playlist(station.data, _POSTER + _WORDS + _FILM + _CARDS, "blue.webm", "broken.mp4")
    station.playlist_file.unlink()
    striped(station.media / "poster.png", (20, 150, 60))
    for products in (3, 5):
        pack = write_pack(folder / f"stick-{products}", products, pictures=2)
        for file in (pack / "pictures").iterdir():
            with Image.open(file) as plain:
                striped(file, plain.getpixel((0, 0)))
        for order, kind in enumerate(list(FIGURES)[:products], 1):
            add_figure(pack, order, FIGURES[kind])
        add_numbers(pack, *FIGURES)
    assert PinLock(station.pin_file, clock).choose(PIN)
    return station


def striped(file: Path, colour: Any) -> None:
    """Write a picture that nobody takes for an empty frame."""
    image = Image.new("RGB", (1280, 720), colour)
    for left in range(0, 1280, 160):
        image.paste((200, 200, 190), (left, 0, left + 60, 720))
    image.save(file)


class Backstage:
    """Does one thing after another to a running kiosk; each is named in `days.HAPPENINGS`."""

    def __init__(self, visitor: Visitor, clock: MovedClock, folder: Path, chance: random.Random) -> None:
        self._visitor = visitor
        self._kiosk: Kiosk = visitor.kiosk
        self._clock = clock
        self._folder = folder
        self._station = self._kiosk.station
        self._store = Store(self._station.packs)
        self._chance = chance
        self._versions = 0
        #: Whether staff are at the console, by their PIN
        self.staff_inside = False

    def do(self, happening: str) -> Iterator[float]:
        """Let it happen; yields how long to let the kiosk work, s."""
        act = getattr(self, f"_{happening}")
        found = act()
        if found is not None:
            yield from found
        yield from self._notice()

    def _notice(self) -> Iterator[float]:
        """Let the kiosk see that files have changed: what is just being copied is looked at twice."""
        for _ in range(4):
            self._visitor.pass_time(1.0)
            yield 0.05

    def _playlist(self) -> None:
        parts = [_POSTER, _WORDS, _FILM, _BROKEN_FILM, _CARDS]
        text = "".join(self._chance.sample(parts, self._chance.randint(2, 5)))
        self._station.playlist_file.write_text(text, "utf-8")

    def _broken_playlist(self) -> Iterator[float]:
        file = self._station.playlist_file
        for text in ("[[items]\nid = ", '[[items]]\nid = "x"\nkind = "hologram"\n', ""):
            file.write_text(text, "utf-8")
            yield from self._notice()
        self._playlist()

    def _no_playlist(self) -> None:
        self._station.playlist_file.unlink(missing_ok=True)

    def _settings(self) -> None:
        idle, dwell = self._chance.choice((15, 60, 90)), self._chance.choice((5, 12, 20))
        default = self._chance.choice(("zh_CN", "en", "ar"))
        shift, sounds = self._chance.choice(("true", "false")), self._chance.choice(("black", "picture"))
        more = f'idle_seconds = {idle}\nattract_dwell_seconds = {dwell}\ndefault_language = "{default}"\n'
        more += f'burn_in_shift = {shift}\nclosed_screen = "{sounds}"\nclosed_picture = "poster.png"\n'
        self._station.settings_file.write_text(_SETTINGS + more + HOURS, "utf-8")

    def _broken_settings(self) -> Iterator[float]:
        for text in ("idle_seconds = 3\n", "idle_seconds = \n", "\x00\x01"):
            self._station.settings_file.write_text(text, "utf-8")
            yield from self._notice()
        self._settings()

    def _translation(self) -> None:
        text = (shipped_translations() / "kiosk_fr.ts").read_text("utf-8")
        file = self._station.translations / "kiosk_pl.ts"
        file.write_text(text.replace('language="fr"', 'language="pl"'), "utf-8")

    def _broken_translation(self) -> None:
        text = (shipped_translations() / "kiosk_en.ts").read_text("utf-8")
        (self._station.translations / "kiosk_en.ts").write_text(text[: len(text) // 2], "utf-8")

    def _no_translation(self) -> None:
        for file in self._station.translations.iterdir():
            file.unlink()

    def _pack(self) -> Iterator[float]:
        stick = self._folder / f"stick-{self._chance.choice((3, 5))}"
        self._versions += 1
        yield from self._install(change_version(stick, f"1.0.{self._versions}"))

    def _broken_pack(self) -> Iterator[float]:
        broken = self._folder / "broken-stick"
        shutil.copytree(self._folder / "stick-3", broken)
        (broken / "products" / "02-product-2.toml").write_text("id = ", "utf-8")
        yield from self._install(broken)
        shutil.rmtree(broken)

    def _install(self, pack: Path) -> Iterator[float]:
        """Install on a thread, as the kiosk goes on meanwhile."""

        def work() -> None:
            with suppress(PackRefusedError, NotSavedError):
                install(pack, self._store, plain_tools(), lambda _: None, datetime.now(UTC))

        thread = threading.Thread(target=work)
        thread.start()
        while thread.is_alive():
            yield 0.02

    def _earlier_pack(self) -> None:
        self._store.show(self._store.state().before)

    def _shipped_pack(self) -> None:
        self._store.show("")

    def _full_disk(self) -> Iterator[float]:
        """Let whatever makes, writes or renames a file fail for a while, from some step on."""
        self._settings()
        self._playlist()
        first = self._chance.randrange(20)
        with FailingDisk(self._station.data, errno.ENOSPC, first, lasting=True):
            yield from self._notice()
            yield from self._pack()
            yield from self._notice()

    def _killed_programs(self) -> Iterator[float]:
        """Kill every program that the kiosk has started: voice, workers."""
        for program in psutil.Process().children(recursive=True):
            with suppress(psutil.Error):
                program.kill()
        yield 0.1

    def _failed_video(self) -> None:
        self._kiosk.playing.failed("the decoder has given up")

    def _other_size(self) -> Iterator[float]:
        """Let the display come back with another size, and then with its own."""
        window = self._kiosk.window.quick
        own = window.size()
        for size in ((640, 800), (1280, 400)):
            window.resize(*size)
            yield 0.5
        window.resize(own)
        yield 0.5

    def _turned(self) -> Iterator[float]:
        """Turn the panel upright and back."""
        good = self._station.settings_file.read_text("utf-8")
        for hung in ("turned-left", "upside-down"):
            self._station.settings_file.write_text(f'orientation = "{hung}"\n{good}', "utf-8")
            yield from self._notice()
            yield 0.5
        self._station.settings_file.write_text(good, "utf-8")

    def _staff(self) -> Iterator[float]:
        """Let staff in by their PIN, look at some pages, and leave without closing."""
        staff = Staff(self._visitor)
        self._visitor.pass_time(self._kiosk.lock.wait_s() + 1)
        self.staff_inside = True
        staff.enter()
        yield 0.05
        for entry in self._chance.sample(range(len(self._kiosk.console.property("pages"))), 3):
            self._visitor.tap(self._visitor.find_all("Entry")[entry])
            yield 0.5
        while self._kiosk.console.up:
            self._visitor.pass_time(10)
            yield 0.0
        self.staff_inside = False

    def _staff_try_wrong_pin(self) -> Iterator[float]:
        """Let somebody knock properly and try PINs until none is accepted any more."""
        staff = Staff(self._visitor)
        staff.knock()
        for number in range(4):
            if not self._kiosk.console.property("wait"):
                staff.type(f"{40_931 + number}")
            yield 0.0
        while self._kiosk.console.up:
            self._visitor.pass_time(10)
            yield 0.0
