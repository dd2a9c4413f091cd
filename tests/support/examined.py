"""A content pack examined as `kiosk pack check` does, and texts of it replaced."""

from datetime import date
from pathlib import Path

from kiosk.exhibition.checking import Report
from kiosk.media.cutting import probe
from kiosk.media.videos import VideoFacts
from kiosk.packs.checking.examining import Opening, Terms, examine
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import verbatim

FILE = "products/01-product-1.toml"
TODAY = date(2024, 6, 1)


def examined(root: Path, today: date = TODAY, screen: tuple[int, int] = (1920, 1080)) -> Report:
    """Examine a pack on a day, with no translations but its own."""
    return examine(root, [root / "i18n"], Opening(probe, open_video), Terms(today=today, screen=screen))


def open_video(file: Path, name: str) -> VideoFacts:
    """Take every video that is more than a few letters."""
    if file.stat().st_size < 100:
        raise UnusableFileError(
            Problem(name, "", verbatim("is no video that plays here"), verbatim("save it as MP4"))
        )
    return VideoFacts(1.0, 640, 360)


def only(found: tuple[Problem, ...]) -> Problem:
    """Return the one problem there must be."""
    (problem,) = found
    return problem


def edit(root: Path, old: str, new: str, file: str = FILE) -> None:
    """Replace a text in a file of a pack, the first product's unless another is named."""
    text = (root / file).read_text("utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new), "utf-8")
