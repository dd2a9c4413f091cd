"""Pictures and videos that no product's file leads to: installing opens every file, so checking does."""

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from kiosk.attract.playlist import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from kiosk.exhibition.checking import Pictures, PictureShape
from kiosk.exhibition.pack import PRODUCTS_FOLDER
from kiosk.exhibition.product import Composition
from kiosk.media.videos import VideoFacts
from kiosk.packs.checking.texts import FoundText
from kiosk.packs.names import is_litter
from kiosk.reading import Problem, UnusableFileError

_PICTURE = re.compile(r"pictures\[\d+\]\.(landscape|portrait)\.file")


def files_of(root: Path, suffixes: Collection[str]) -> Iterator[Path]:
    """Yield the files of a pack that end like this, in the order of their names."""
    for file in sorted(root.rglob("*")):
        if file.suffix.lower() in suffixes and file.is_file() and not is_litter(_name(root, file)):
            yield file


def unshown_pictures(
    root: Path, opened: Collection[Path], probe: Callable[[Path], PictureShape]
) -> Iterator[Problem]:
    """Yield what is wrong with the pictures of a pack that have not been opened yet.

    Whoever copied one that no product names meant it to be good.
    """
    for file in files_of(root, PICTURE_SUFFIXES):
        if file not in opened:
            try:
                probe(file)
            except UnusableFileError as error:
                yield Problem(_name(root, file), "", error.problem.message, error.problem.fix)


def broken_videos(root: Path, open_video: Callable[[Path, str], VideoFacts]) -> Iterator[Problem]:
    """Yield what is wrong with the videos of a pack."""
    for file in files_of(root, VIDEO_SUFFIXES):
        try:
            open_video(file, _name(root, file))
        except UnusableFileError as error:
            yield error.problem


def pictures_of_unread_products(
    texts: Collection[FoundText], read: Collection[str], pictures: Pictures
) -> Iterator[Problem]:
    """Yield what is wrong with the pictures of products whose files have other mistakes.

    Args:
        texts: the pack's texts.
        read: names of the files that are without a mistake: their pictures have been looked at.
        pictures: opens them.
    """
    for text in texts:
        kind = _PICTURE.fullmatch(text.key)
        if kind and text.file.startswith(f"{PRODUCTS_FOLDER}/") and text.file not in read and text.text:
            composition = Composition(file=text.text)
            yield from pictures.check(text.file, text.key, composition, tall=kind[1] == "portrait")[0]


def _name(root: Path, file: Path) -> str:
    return file.relative_to(root).as_posix()
