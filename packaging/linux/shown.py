"""Ends well when a picture of a screen has the size asked for and shows something: shown.py FILE WxH."""

import sys

from PIL import Image

FEWEST_COLOURS = 200


def main() -> int:
    """Judge the picture; return the exit code."""
    file, size = sys.argv[1:]
    with Image.open(file) as picture:
        colours = picture.convert("RGB").getcolors(picture.width * picture.height) or []
        found = f"{picture.width}x{picture.height}"
    if found != size or len(colours) < FEWEST_COLOURS:
        print(f"{file}: {found} with {len(colours)} colours, not {size} with many", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
