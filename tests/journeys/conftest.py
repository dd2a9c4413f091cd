"""The whole kiosk, on a moved clock, with a visitor in front of it."""

import gc
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import Kiosk
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import in_usual_order
from kiosk.i18n.translations import find_translations
from kiosk.station.options import PixelSize, RunOptions
from kiosk.station.paths import shipped_pack, shipped_translations
from kiosk.ui.sounds import Player
from tests.support.clock import MovedClock
from tests.support.machines import AROUND, SHOWN
from tests.support.packs import write_pack, write_small_pictures
from tests.support.visitor import Visitor

Open = Callable[..., Visitor]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk needs no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def station_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One station for all journeys, so that pictures are prepared only once."""
    return tmp_path_factory.mktemp("station")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The usual languages, compiled once for all journeys."""
    folder = tmp_path_factory.mktemp("compiled")
    compiler = Compiler(folder, linguist_program("lrelease"))
    files = find_translations([shipped_translations()]).files
    for code in ("zh_CN", "en"):
        assert compiler.compiled(files[code]).qm is not None
    return folder


@pytest.fixture(autouse=True)
def compiled_ahead(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every station find the usual languages compiled, as in a packaged kiosk."""
    monkeypatch.setattr("kiosk.i18n.compiler.READY_MADE", compiled)


@pytest.fixture(scope="session")
def every_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings that offer every language that is shipped."""
    codes = in_usual_order(find_translations([shipped_translations()]).files, "zh_CN")
    assert len(codes) == 10
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    file.write_text(f"languages = {codes}\n".replace("'", '"'), "utf-8")
    return file


@pytest.fixture(scope="session")
def small_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four products with two pictures each."""
    return write_pack(tmp_path_factory.mktemp("pack") / "small", products=4, pictures=2)


@pytest.fixture(scope="session")
def texts_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped texts, with tiny pictures."""
    return write_small_pictures(shipped_pack(), tmp_path_factory.mktemp("pack") / "texts")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder of its own."""
    return tmp_path / "data"


@pytest.fixture
def small_shipped_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the shipped pack be a small one, with four products."""
    pack = write_pack(tmp_path / "shipped", products=4, pictures=2)
    monkeypatch.setattr("kiosk.packs.shown.shipped_pack", lambda: pack)
    return pack


@pytest.fixture(autouse=True)
def installed_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the self-test find a machine that is as it should be, whatever these tests run on."""
    monkeypatch.setattr(
        "kiosk.staff.checkup.look_around", lambda _data, now, _system: replace(AROUND, now=now)
    )
    monkeypatch.setattr("kiosk.ui.facts.gather", lambda _letters: SHOWN)


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, clock: MovedClock, station_folder: Path) -> Iterator[Open]:
    """Start a kiosk; it is closed at the end of the test, or when it is started again."""
    opened: list[Kiosk] = []
    handlers = list(logging.getLogger().handlers)

    def start(
        pack: Path | None = None,
        size: PixelSize | None = (1920, 1080),
        *,
        animated: bool = False,
        data: Path | None = None,
        settings: Path | None = None,
        prepared: bool = True,
        engine: str = "",
        player: Player | None = None,
        safe: bool = False,
    ) -> Visitor:
        options = RunOptions(
            pack=pack, data=data or station_folder, window=size, settings=settings, safe=safe
        )
        while opened:
            opened.pop().close()
        kiosk = Kiosk(options, clock, animated=animated, engine=engine, player=player)
        opened.append(kiosk)
        visitor = Visitor(kiosk, clock)
        if prepared:
            visitor.wait_for_pictures()
        return visitor

    yield start
    # What Python still holds of QML's items must not outlive them: Qt gives their memory to others.
    gc.collect()
    for kiosk in opened:
        kiosk.close()
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def visitor(open_kiosk: Open, small_pack: Path) -> Visitor:
    """A visitor in front of a kiosk that attracts with a small pack."""
    return open_kiosk(small_pack)
