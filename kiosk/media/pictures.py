"""The words in which pictures are spoken of: sizes, what a file holds, why it cannot be used."""

from pathlib import Path

from msgspec import Struct

from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import Sentence

# A point of a picture, as fractions of its width and height.
Focus = tuple[float, float]


class PictureError(UnusableFileError):
    """A picture that cannot be used: which file, what is wrong, how to mend it."""

    def __init__(self, file: str, message: Sentence, fix: Sentence) -> None:
        super().__init__(Problem(file, "", message, fix))
        self.file = file
        self.message = message
        self.fix = fix


class Size(Struct, frozen=True):
    """A width and a height, px."""

    width: int
    height: int


class PictureFacts(Struct, frozen=True):
    """What a picture file holds: its size as it is seen (turned upright), px, and its format."""

    width: int
    height: int
    format: str


class Order(Struct, frozen=True):
    """What is to be done with a picture file.

    Attributes:
        path: the file.
        size: what it is to be cut to, px; None: it is only probed.
        focus: the point that stays in view; None: nothing is cropped, the whole picture fits into `size`.
    """

    path: Path
    size: Size | None = None
    focus: Focus | None = None
