"""Opening picture files without trusting them, and cutting them to a size.

Pillow is imported only when a picture is really opened: it costs more than the rest of the start.
"""

import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.reading import Problem, UnusableFileError

if TYPE_CHECKING:
    from PIL import Image

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
MOST_PIXELS = 100_000_000
MOST_BYTES = 200_000_000
GROUND = (0x0B, 0x0F, 0x14)
JPEG_QUALITY = 93

_EXPORT = "open it in a picture program and save it as JPEG, PNG or WebP"
_GAP = 2.0

Focus = tuple[float, float]
Box = tuple[float, float, float, float]


class PictureError(UnusableFileError):
    """A picture that cannot be used: which file, what is wrong, how to mend it."""

    def __init__(self, file: str, message: str, fix: str) -> None:
        super().__init__(Problem(file, "", message, fix))
        self.file = file
        self.message = message
        self.fix = fix


class Size(Struct, frozen=True):
    """A width and a height, px."""

    width: int
    height: int


class PictureFacts(Struct, frozen=True):
    """What a picture file holds: its size as it is seen (turned by EXIF), px, and its format."""

    width: int
    height: int
    format: str


def probe(path: Path) -> PictureFacts:
    """Open a picture and decode all of it, in bounded memory.

    Raises:
        PictureError: it is missing, no picture, damaged or too large.
    """
    with _opened(path) as image:
        width, height = image.size
        if _orientation(image) >= 5:
            width, height = height, width
        kind = image.format or ""
        image.draft(None, (max(image.width // 8, 1), max(image.height // 8, 1)))
        _check_pixels(path, image)
        image.load()
    return PictureFacts(width, height, kind)


def cut(path: Path, size: Size, focus: Focus | None) -> bytes:
    """Return the picture as an sRGB JPEG that covers `size`, cropped around `focus`.

    Without a focus nothing is cropped: the whole picture fits into `size`. Nothing is ever enlarged.

    The focus is the point that stays in view, as fractions of the picture as it is seen.

    Raises:
        PictureError: the picture cannot be used.
    """
    with _opened(path) as image:
        orientation = _orientation(image)
        if orientation >= 5:
            size = Size(size.height, size.width)
        profile = image.info.get("icc_profile")
        box, target = _plan(Size(*image.size), size, focus and _as_stored(focus, orientation))
        full = image.size
        _draft(image, shrink=(box[2] - box[0]) / target.width)
        _check_pixels(path, image)
        image.load()
        x, y = image.width / full[0], image.height / full[1]
        inside = (box[0] * x, box[1] * y, box[2] * x, box[3] * y)
        flat = _scaled(_plain(image), target, inside)
        flat = _over_ground(flat, profile)
        return _as_jpeg(_turned(flat, orientation))


def crop_box(whole: Size, size: Size, focus: Focus) -> Box:
    """Return the largest part of `whole` that has the shape of `size`, as near as possible to focus.

    Returns:
        Left, top, right and bottom, px of `whole`.
    """
    scale = min(whole.width / size.width, whole.height / size.height)
    # Rounding may make the product a trace larger than the picture, and Pillow then refuses it.
    width, height = min(size.width * scale, whole.width), min(size.height * scale, whole.height)
    left = min(max(focus[0] * whole.width - width / 2, 0), whole.width - width)
    top = min(max(focus[1] * whole.height - height / 2, 0), whole.height - height)
    return left, top, left + width, top + height


@contextmanager
def _opened(path: Path) -> Iterator["Image.Image"]:
    from PIL import Image, UnidentifiedImageError

    # Pillow's own limit stops large JPEGs that a draft makes small; _check_pixels is ours.
    Image.MAX_IMAGE_PIXELS = None
    file = str(path)
    try:
        _check_file(path)
        with Image.open(path, formats=FORMATS) as image:
            yield image
    except PictureError:
        raise
    except FileNotFoundError:
        raise PictureError(file, "the file is missing", "copy it into the pack") from None
    except UnidentifiedImageError:
        raise PictureError(file, "is not a picture that the kiosk can read", _EXPORT) from None
    except MemoryError:
        raise PictureError(file, "needs more memory than there is", "save it smaller") from None
    except Exception as error:  # Decoders raise anything at all on damaged bytes.
        if isinstance(error, OSError) and error.errno:
            fix = "check that the kiosk's user may read it"
            raise PictureError(file, f"the file cannot be read ({error.strerror})", fix) from error
        raise PictureError(
            file,
            f"the picture is damaged or only half there ({error})",
            "copy it into the pack again, or " + _EXPORT,
        ) from error


def _check_file(path: Path) -> None:
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode):
        raise PictureError(str(path), "is not a file", "name a picture file here")
    if facts.st_size == 0:
        raise PictureError(str(path), "the file is empty", "copy it into the pack again")
    if facts.st_size > MOST_BYTES:
        limit = MOST_BYTES // 1_000_000
        raise PictureError(str(path), f"the file is larger than {limit} MB", "save it smaller")


def _check_pixels(path: Path, image: "Image.Image") -> None:
    pixels = image.width * image.height
    if pixels > MOST_PIXELS:
        raise PictureError(
            str(path),
            f"is too large: {image.width} × {image.height} are {pixels // 1_000_000} megapixels, "
            f"at most {MOST_PIXELS // 1_000_000} are possible",
            "save it smaller: 3840 px are enough for the longer side",
        )


def _orientation(image: "Image.Image") -> int:
    found = image.getexif().get(0x0112)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _as_stored(focus: Focus, orientation: int) -> Focus:
    x, y = focus
    return {
        2: (1 - x, y),
        3: (1 - x, 1 - y),
        4: (x, 1 - y),
        5: (y, x),
        6: (y, 1 - x),
        7: (1 - y, 1 - x),
        8: (1 - y, x),
    }.get(orientation, focus)


def _turned(image: "Image.Image", orientation: int) -> "Image.Image":
    from PIL.Image import Transpose

    method = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(orientation)
    return image if method is None else image.transpose(method)


def _plan(whole: Size, size: Size, focus: Focus | None) -> tuple[Box, Size]:
    """Return the part of the picture that is shown, and how large."""
    if focus is not None:
        box = crop_box(whole, size, focus)
        return box, _target(box, size)
    scale = min(size.width / whole.width, size.height / whole.height, 1)
    target = Size(max(round(whole.width * scale), 1), max(round(whole.height * scale), 1))
    return (0, 0, whole.width, whole.height), target


def _target(box: Box, size: Size) -> Size:
    width, height = box[2] - box[0], box[3] - box[1]
    if width >= size.width:
        return size
    return Size(max(round(width), 1), max(round(height), 1))


def _draft(image: "Image.Image", shrink: float) -> None:
    """Let a JPEG decode at a fraction of its size, as far as quality or the limit asks for it."""
    pixels = image.width * image.height
    wanted = next((part for part in (8, 4, 2) if shrink >= part * _GAP), 1)
    bearable = next((part for part in (1, 2, 4) if pixels <= MOST_PIXELS * part**2), 8)
    part = max(wanted, bearable)
    if part > 1:
        image.draft(None, (max(image.width // part, 1), max(image.height // part, 1)))


def _plain(image: "Image.Image") -> "Image.Image":
    """Return the picture in a mode that can be scaled: eight bits, no palette."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if image.mode == "PA" or (image.has_transparency_data and image.mode not in ("RGBA", "LA")):
        return image.convert("RGBA")
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _scaled(image: "Image.Image", target: Size, box: Box) -> "Image.Image":
    from PIL.Image import Resampling

    right, bottom = min(box[2], image.width), min(box[3], image.height)
    return image.resize(
        (target.width, target.height),
        Resampling.LANCZOS,
        box=(min(box[0], right - 1e-3), min(box[1], bottom - 1e-3), right, bottom),
        reducing_gap=_GAP,
    )


def _over_ground(image: "Image.Image", profile: bytes | None) -> "Image.Image":
    """Return the picture in sRGB, its transparent parts filled with the ground colour."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    if alpha is not None:
        image = image.convert(image.mode.removesuffix("A"))
    image = _in_srgb(image, profile)
    if alpha is None:
        return image
    from PIL import Image

    return Image.composite(image, Image.new("RGB", image.size, GROUND), alpha)


def _in_srgb(image: "Image.Image", profile: bytes | None) -> "Image.Image":
    if profile:
        from PIL import ImageCms

        try:
            embedded = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            srgb = ImageCms.createProfile("sRGB")
            turned = ImageCms.profileToProfile(image, embedded, srgb, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
            # A profile that is damaged or meant for another mode: the plain numbers are the best guess.
            turned = None
        if turned is not None:
            return turned
    return image.convert("RGB")


def _as_jpeg(image: "Image.Image") -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=JPEG_QUALITY, subsampling="4:4:4")
    return stream.getvalue()
