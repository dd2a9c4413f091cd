"""The pictures of the documents, from a walk through the kiosk: `make screenshots`."""

import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PIL import Image

from kiosk.__main__ import main as kiosk
from kiosk.station.paths import shipped_pack

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
LONGEST_PX = 1600
QUALITY = 88

# Picture of the documents: size and screen of the walk.
CHOSEN = {
    "attract": ("1920x1080", "zh_CN-attract"),
    "home": ("1920x1080", "zh_CN-home"),
    "home-en": ("1920x1080", "en-home"),
    "product": ("1920x1080", "zh_CN-product-07"),
    "product-en": ("1920x1080", "en-product-04"),
    "product-portrait": ("1080x1920", "zh_CN-product-03"),
    "attract-portrait": ("1080x1920", "zh_CN-attract"),
    "numbers": ("1920x1080", "en-numbers"),
    "figure": ("1920x1080", "en-product-01-figure"),
    "access": ("1080x1920", "en-home-large"),
    "language": ("1920x1080", "zh_CN-language"),
    "still-there": ("1920x1080", "zh_CN-still-there"),
    "console-playlist-en": ("1920x1080", "en-console-playlist"),
    "console-playlist-zh": ("1920x1080", "zh_CN-console-playlist"),
    "console-hours-en": ("1920x1080", "en-console-hours"),
    "console-hours-zh": ("1920x1080", "zh_CN-console-hours"),
    "console-health-en": ("1920x1080", "en-console-health"),
    "console-health-zh": ("1920x1080", "zh_CN-console-health"),
    "console-texts-en": ("1920x1080", "en-console-texts"),
    "console-texts-zh": ("1920x1080", "zh_CN-console-texts"),
}
# One screen in every language: size, screen, and how many stand in a row, each so wide.
LANGUAGES = ("zh_CN", "zh_TW", "en", "ja", "ko", "de", "fr", "es", "ru", "ar")
ALIKE, IN_A_ROW, WIDTH_PX, BETWEEN_PX = ("1080x1920", "product-04"), 5, 312, 10
# A station that staff have been at.
SETTINGS = """\
[opening_hours]
monday = "closed"
tuesday = "09:00-17:00"
wednesday = "09:00-17:00"
thursday = "09:00-17:00"
friday = "09:00-21:00"
saturday = "10:00-21:00"
sunday = "10:00-18:00"
2026-12-24 = "09:00-13:00"
"""
PLAYLIST = """\
[[items]]
id = "radar"
kind = "product"
product = "deep-space-radar"

[[items]]
id = "weekends"
kind = "picture"
file = "weekends.webp"
weekdays = ["saturday", "sunday"]

[[items]]
id = "robot"
kind = "product"
product = "explosion-proof-robot"
dwell_seconds = 20

[[items]]
id = "numbers"
kind = "numbers"

[[items]]
id = "evening"
kind = "message"
text = { zh_CN = "今晚开放到九点", en = "Open until nine tonight" }
hours = "17:00-21:00"

[[items]]
id = "turbine"
kind = "product"
product = "wind-18mw"
enabled = false
"""
PICTURE = "hump-drone-landscape.webp"


def furnished(station: Path) -> Path:
    """Make a station's data folder with opening hours and a playlist, and return it."""
    media = station / "media"
    media.mkdir(parents=True)
    (station / "settings.toml").write_text(SETTINGS, "utf-8")
    (station / "playlist.toml").write_text(PLAYLIST, "utf-8")
    shutil.copyfile(shipped_pack() / "pictures" / PICTURE, media / "weekends.webp")
    return station


def walk(folder: Path, station: Path, sizes: Iterable[str], languages: Iterable[str], screens: str) -> int:
    """Keep pictures of screens in a folder, and return the exit status."""
    return kiosk(
        [
            *("tour", "--out", str(folder), "--data", str(station), "--sizes", ",".join(sizes)),
            *("--languages", ",".join(languages), "--screens", screens),
        ]
    )


def side_by_side(folder: Path) -> Image.Image:
    """Return one screen in every language, in rows."""
    size, screen = ALIKE
    width, height = map(int, size.split("x"))
    step, down = WIDTH_PX + BETWEEN_PX, WIDTH_PX * height // width + BETWEEN_PX
    rows = -(-len(LANGUAGES) // IN_A_ROW)
    whole = Image.new("RGB", (IN_A_ROW * step - BETWEEN_PX, rows * down - BETWEEN_PX), "white")
    for place, code in enumerate(LANGUAGES):
        with Image.open(folder / size / f"{code}-{screen}.png") as picture:
            small = picture.convert("RGB").resize((WIDTH_PX, down - BETWEEN_PX), Image.Resampling.LANCZOS)
        whole.paste(small, (place % IN_A_ROW * step, place // IN_A_ROW * down))
    return whole


def save(picture: Image.Image, name: str) -> None:
    """Save a picture of the documents."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    picture.save(FOLDER / f"{name}.jpg", quality=QUALITY, optimize=True)


def main() -> int:
    """Walk, choose, shrink and save; return the exit status of the walks."""
    with tempfile.TemporaryDirectory() as folder:
        sizes = sorted({size for size, _ in CHOSEN.values()})
        screens = ",".join(sorted({screen.partition("-")[2] for _, screen in CHOSEN.values()}))
        pictures, station = Path(folder), furnished(Path(folder) / "station")
        status = walk(pictures, station, sizes, ("zh_CN", "en"), screens) or walk(
            pictures, station, ALIKE[:1], LANGUAGES, ALIKE[1]
        )
        if status:
            return status
        for name, (size, screen) in CHOSEN.items():
            with Image.open(pictures / size / f"{screen}.png") as picture:
                small = picture.convert("RGB")
                small.thumbnail((LONGEST_PX, LONGEST_PX), Image.Resampling.LANCZOS)
                save(small, name)
        save(side_by_side(pictures), "languages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
