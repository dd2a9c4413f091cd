"""Prints what the packages and the parts of the executable take up; `make package` ends with it."""

from collections import Counter
from pathlib import Path

from sbom import files_of

from kiosk.station.ingredients import ingredients

ROOT = Path(__file__).resolve().parents[2]
EXECUTABLE = ROOT / "build" / "package" / "kiosk"
DIST = ROOT / "dist"
MOST_MB = 180
PICTURES = "pictures and turntables"
#: The rows, and the ingredients that belong there
ROWS = {
    "Qt and PySide6 without what follows": ("Qt in", "PySide6", "shiboken6"),
    "Unicode data of Qt (ICU)": ("ICU in",),
    "FFmpeg, for videos": ("FFmpeg in",),
    "staff's keyboard, with its words": ("Qt Virtual", "OpenWnn", "PinyinIME", "Traditional Chinese"),
    "Python and small packages": (),
    "Pillow, HEIF and their libraries": ("pi", "lib", "Little CMS", "OpenJPEG", "XZ", "Zstandard", "Brotli"),
    "fonts for ten languages": ("Inter", "Noto"),
    "the kiosk, its translations, icons": ("Chongqing", "Material Design"),
    PICTURES: ("Texts, pictures",),
}


def main() -> None:
    """Print the table."""
    sizes = sizes_by_row(EXECUTABLE)
    pictures = sizes.pop(PICTURES)
    together = sum(sizes.values())
    print("| part of the executable | MB |\n|---|---:|")
    for row, size in sorted(sizes.items(), key=lambda item: -item[1]):
        print(f"| {row} | {size / 1e6:.0f} |")
    print(f"| **together** (aim: at most {MOST_MB}) | **{together / 1e6:.0f}** |")
    print(f"| {PICTURES} | {pictures / 1e6:.0f} |")
    packages = sorted(DIST.glob("chongqing-kiosk*[bz]"))
    print(f"| the archive / the `.deb` | {' / '.join(f'{p.stat().st_size / 1e6:.0f}' for p in packages)} |")


def sizes_by_row(folder: Path) -> Counter[str]:
    """Return the size of each row, bytes."""
    sizes = Counter(dict.fromkeys(ROWS, 0))
    for name, files in files_of(list(ingredients(packed=folder / "_internal")), folder).items():
        sizes[row_of(name)] += sum(file.stat().st_size for file in files)
    return sizes


def row_of(name: str) -> str:
    """Return the row that an ingredient belongs to."""
    fitting = (row for row, starts in ROWS.items() if name.startswith(starts))
    return next(fitting, "Python and small packages")


if __name__ == "__main__":
    main()
