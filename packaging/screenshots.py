"""The pictures of the documents, from a walk through the kiosk: `make screenshots`."""

import sys
import tempfile
from pathlib import Path

from PIL import Image

from kiosk.__main__ import main as kiosk

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
}


def main() -> int:
    """Walk, choose, shrink and save; return the exit status of the walk."""
    with tempfile.TemporaryDirectory() as folder:
        sizes = ",".join(sorted({size for size, _ in CHOSEN.values()}))
        data = str(Path(folder) / "station")
        status = kiosk(["tour", "--out", folder, "--data", data, "--sizes", sizes, "--languages", "zh_CN,en"])
        if status:
            return status
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, (size, screen) in CHOSEN.items():
            with Image.open(Path(folder) / size / f"{screen}.png") as picture:
                small = picture.convert("RGB")
                small.thumbnail((LONGEST_PX, LONGEST_PX), Image.Resampling.LANCZOS)
                small.save(FOLDER / f"{name}.jpg", quality=QUALITY, optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
