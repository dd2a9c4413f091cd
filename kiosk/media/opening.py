"""Opening picture files without trusting them. Only worker processes import this."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pi_heif import register_heif_opener
from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from kiosk.causes import cause_of
from kiosk.media.pictures import PictureError
from kiosk.sentences import sentence

MOST_PIXELS = 100_000_000
MOST_BYTES = 200_000_000
# HEIC is a kind of HEIF; a JPEG that holds several pictures, as phones make them, becomes an MPO.
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "HEIF")
# Named here, they are there: Pillow would look through all its plugins for one.
PLUGINS = (AvifImagePlugin, GifImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)

_EXPORT = sentence("open it in a picture program and save it as JPEG, PNG or WebP")
_ORIENTATION = 0x0112

# Every core has a worker of its own.
register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
# Pillow's own limit stops large JPEGs that a draft makes small; check_pixels is ours.
Image.MAX_IMAGE_PIXELS = None


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """Open a picture file; nothing of it has been decoded yet.

    Raises:
        PictureError: it is missing, no picture or too large; or what is done with it finds it damaged.
        MemoryError: there is not enough.
    """
    file = str(path)
    try:
        _check_file(path)
        with Image.open(path, formats=FORMATS) as image:
            if not isinstance(image, JpegImagePlugin.JpegImageFile):
                check_pixels(path, image)
            yield image
    except (PictureError, MemoryError):
        raise
    except FileNotFoundError:
        raise PictureError(file, sentence("the file is missing"), sentence("copy it into the pack")) from None
    except UnidentifiedImageError:
        raise PictureError(file, sentence("is not a picture that the kiosk can read"), _EXPORT) from None
    except Exception as error:  # Decoders raise anything at all on damaged bytes.
        if isinstance(error, OSError) and error.errno:
            fix = sentence("check that the kiosk's user may read it")
            raise PictureError(
                file, sentence("the file cannot be read (%1)", cause_of(error)), fix
            ) from error
        said = " ".join(str(error).split())[:200]
        raise PictureError(
            file,
            sentence("the picture is damaged or only half there (%1)", said),
            sentence("copy it into the pack again; if that does not help, %1", _EXPORT),
        ) from error


def check_pixels(path: Path, image: Image.Image) -> None:
    """Refuse a picture that would be decoded to more than `MOST_PIXELS`.

    Raises:
        PictureError: it would.
    """
    pixels = image.width * image.height
    if pixels > MOST_PIXELS:
        raise PictureError(
            str(path),
            sentence(
                "is too large: %1 × %2 are %3 megapixels, at most %4 are possible",
                image.width,
                image.height,
                pixels // 1_000_000,
                MOST_PIXELS // 1_000_000,
            ),
            sentence("save it smaller: 3840 px are enough for the longer side"),
        )


def orientation(image: Image.Image) -> int:
    """Return how the picture has to be turned once it is decoded: 1 to 8, as EXIF has it."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        # Pillow turns these while it decodes; libheif does so with HEIC.
        return 1
    found = image.getexif().get(_ORIENTATION)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _check_file(path: Path) -> None:
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode):
        raise PictureError(str(path), sentence("is not a file"), sentence("name a picture file here"))
    if facts.st_size == 0:
        raise PictureError(str(path), sentence("the file is empty"), sentence("copy it into the pack again"))
    if facts.st_size > MOST_BYTES:
        limit = MOST_BYTES // 1_000_000
        raise PictureError(
            str(path), sentence("the file is larger than %1 MB", limit), sentence("save it smaller")
        )
