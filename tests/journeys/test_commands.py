"""The real program, as a process of its own: `kiosk run` without a display, `kiosk tour`, `kiosk doctor`."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from PIL import Image, ImageStat

from kiosk.ui.console import INNER_PAGES, PAGES
from kiosk.ui.first_start import STEPS
from tests.support.looks import near
from tests.support.packs import COLOURS, add_numbers, write_pack

ROOT = Path(__file__).parents[2]
DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QML_NO_TOUCH_COMPRESSION")
PATIENCE_S = 120


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Two products with one picture each, and the city in numbers."""
    pack = write_pack(tmp_path / "pack", products=2)
    add_numbers(pack, "share")
    return pack


@contextmanager
def running(*words: str | Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Start a command on a machine without a display; it is killed when it takes far too long."""
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAY}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        cwd=ROOT,
        env=bare | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    watchdog = threading.Timer(PATIENCE_S, process.kill)
    watchdog.start()
    try:
        yield process
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def pixel(picture: Image.Image, x: int, y: int) -> tuple[int, int, int]:
    """One pixel of a picture."""
    red, green, blue = picture.convert("RGB").crop((x, y, x + 1, y + 1)).tobytes()
    return red, green, blue


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_without_a_display_it_runs_on_a_virtual_one_until_it_is_told_to_end(
    pack: Path, tmp_path: Path, number: signal.Signals
) -> None:
    """It says so, writes a picture of the running screen, and ends cleanly, its screen with it."""
    data, ready = tmp_path / "data", tmp_path / "ready"
    with running("run", "--pack", pack, "--data", data, KIOSK_READY_FILE=str(ready)) as process:
        assert process.stdout is not None
        said = [process.stdout.readline(), process.stdout.readline()]
        assert ready.exists()
        assert "virtual screen :" in said[0]
        assert said[1].strip().endswith(str(data / "screen.png"))
        with Image.open(data / "screen.png") as picture:
            assert picture.size == (1920, 1080)
            assert near(pixel(picture, 1800, 100), COLOURS[0])
            assert ImageStat.Stat(picture.convert("L").crop((0, 800, 900, 1080))).stddev[0] > 3
        # Nobody can reach it over a network.
        listening = [
            link for link in psutil.Process(process.pid).net_connections() if link.status == "LISTEN"
        ]
        assert listening == []
        server = said[0].split(":")[-1].strip(" .\n")
        assert Path(f"/tmp/.X11-unix/X{server}").exists()
        process.send_signal(number)
        rest, errors = process.communicate()
        assert (process.returncode, rest, errors) == (0, "", "")
        assert not Path(f"/tmp/.X11-unix/X{server}").exists()
        assert not Path(f"/tmp/.X{server}-lock").exists()


def test_a_tour_keeps_a_picture_of_every_screen(pack: Path, tmp_path: Path) -> None:
    """In the size and language that were asked for, on offer or not; none blank."""
    out, size, data = tmp_path / "out", "480x270", tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text('product_address = "https://example.org/{product}"\n', "utf-8")
    (data / "playlist.toml").write_text('[[items]]\nid = "numbers"\nkind = "numbers"\n', "utf-8")
    words = ("tour", "--pack", pack, "--data", data, "--out", out, "--sizes", size)
    with running(*words, "--languages", "fr", QT_QPA_PLATFORM="offscreen") as process:
        said = process.communicate()
        assert (process.returncode, *said) == (0, "", "")
    visited = ["home", "product-01", "product-02", "picture", "takeaway", "numbers", "numbers-figure"]
    visited += ["language", "access", "still-there"]
    screens = ["attract", *visited, *(f"{screen}-large" for screen in visited)]
    screens += ["home-contrast", "product-01-contrast"]
    pages = ("pin", *PAGES, *INNER_PAGES, *(f"playlist-{view}" for view in ("item", "add", "preview")))
    screens += [f"console-{page}" for page in pages] + [f"first-start-{step}" for step in STEPS]
    expected = {f"fr-{screen}.png" for screen in screens}
    assert {file.relative_to(out).as_posix() for file in out.rglob("*.png")} == {
        f"{size}/{name}" for name in expected
    }
    for name in expected:
        with Image.open(out / size / name) as picture:
            assert f"{picture.width}x{picture.height}" == size
            assert ImageStat.Stat(picture.convert("L")).stddev[0] > 3, name
    assert not (data / "first-start.json").exists()


def test_a_tour_keeps_the_screens_that_were_asked_for(pack: Path, tmp_path: Path) -> None:
    """And those on the way to them; in each language that was asked for, told apart."""
    out = tmp_path / "out"
    words = ("tour", "--pack", pack, "--data", tmp_path / "data", "--out", out, "--sizes", "480x270")
    wanted = ("--languages", "zh_CN,fr", "--screens", "product-02,numbers-figure")
    with running(*words, *wanted, QT_QPA_PLATFORM="offscreen") as process:
        assert process.communicate() == ("", "")
    names = ("product-02", "numbers", "numbers-figure")
    kept = {file.name: file.read_bytes() for file in out.rglob("*.png")}
    assert set(kept) == {f"{code}-{name}.png" for code in ("zh_CN", "fr") for name in names}
    assert all(kept[f"zh_CN-{name}.png"] != kept[f"fr-{name}.png"] for name in names)


def test_a_tour_in_a_language_without_translation_says_so(pack: Path, tmp_path: Path) -> None:
    """It names those that there are, and keeps no picture."""
    out = tmp_path / "out"
    words = ("tour", "--pack", pack, "--data", tmp_path / "data", "--out", out, "--languages", "zh_CN,tlh")
    with running(*words, QT_QPA_PLATFORM="offscreen") as process:
        said, _ = process.communicate()
    assert process.returncode == 2
    assert said.startswith("No translation: tlh. Choose from ar, de, en,")
    assert not out.exists()


def test_a_tour_into_a_folder_that_cannot_be_written_says_so(pack: Path, tmp_path: Path) -> None:
    """It ends with a failure and names the file."""
    (tmp_path / "file").write_text("not a folder")
    out = tmp_path / "file" / "out"
    words = ("tour", "--pack", pack, "--data", tmp_path / "data", "--out", out, "--sizes", "480x270")
    with running(*words, QT_QPA_PLATFORM="offscreen") as process:
        _, errors = process.communicate()
        assert process.returncode == 1
        assert f"{out / '480x270' / 'zh_CN-attract.png'}: the picture cannot be written" in errors


def test_the_self_test_needs_no_display_and_says_nothing_else(pack: Path, tmp_path: Path) -> None:
    """Whatever machine this is: every check answers, and what the screen would tell is not known."""
    words = ("doctor", "--pack", pack, "--data", tmp_path / "data", "--json", "--language", "en")
    with running(*words) as process:
        answer, errors = process.communicate()
    assert errors == ""
    assert process.returncode == (json.loads(answer)["verdict"] == "failed")
    checks = {check["check"]: check["verdict"] for check in json.loads(answer)["checks"]}
    assert len(checks) == 16
    assert (checks["display"], checks["renderer"]) == ("unknown", "unknown")
    assert (checks["fonts"], checks["videos"], checks["settings"]) == ("good", "good", "good")
