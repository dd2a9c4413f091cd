"""Probing picture files and cutting them to a size. Only worker processes import this."""

import io
from pathlib import Path

from PIL import Image
from PIL.Image import Resampling, Transpose

from kiosk.media.colour import plain, seen
from kiosk.media.opening import MOST_PIXELS, check_pixels, opened, orientation
from kiosk.media.pictures import Focus, PictureFacts, Size

JPEG_QUALITY = 93

# So many times too large a picture still is when a quick way of making it smaller gives over to the good one.
_DRAFT_GAP, _REDUCING_GAP = 1.5, 2.0

Box = tuple[float, float, float, float]


def probe(path: Path) -> PictureFacts:
    """Open a picture and decode all of it, in bounded memory.

    Raises:
        PictureError: it is missing, no picture, damaged or too large.
    """
    with opened(path) as image:
        width, height = image.size
        if orientation(image) >= 5:
            width, height = height, width
        kind = image.format or ""
        _draft(path, image, shrink=max(image.size))
        image.load()
    return PictureFacts(width, height, kind)


def cut(path: Path, size: Size, focus: Focus | None) -> bytes:
    """Return the picture as an sRGB JPEG that covers `size`, cropped around `focus`.

    Without a focus nothing is cropped: the whole picture fits into `size`. Nothing is ever enlarged.

    The focus is the point that stays in view, as fractions of the picture as it is seen.

    Raises:
        PictureError: the picture cannot be used.
    """
    with opened(path) as image:
        turn = orientation(image)
        if turn >= 5:
            size = Size(size.height, size.width)
        profile = image.info.get("icc_profile")
        box, target = _plan(Size(*image.size), size, focus and _as_stored(focus, turn))
        full = image.size
        _draft(path, image, shrink=(box[2] - box[0]) / target.width)
        image.load()
        x, y = image.width / full[0], image.height / full[1]
        inside = (box[0] * x, box[1] * y, box[2] * x, box[3] * y)
        flat = seen(_scaled(plain(image), target, inside), profile)
        return _as_jpeg(_turned(flat, turn))


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


def _turned(image: Image.Image, orientation: int) -> Image.Image:
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


def _draft(path: Path, image: Image.Image, shrink: float) -> None:
    """Let a JPEG decode at a fraction of its size, as far as quality or the limit asks for it."""
    pixels = image.width * image.height
    wanted = next((part for part in (8, 4, 2) if shrink >= part * _DRAFT_GAP), 1)
    bearable = next((part for part in (1, 2, 4) if pixels <= MOST_PIXELS * part**2), 8)
    part = max(wanted, bearable)
    if part > 1:
        image.draft(None, (max(image.width // part, 1), max(image.height // part, 1)))
    check_pixels(path, image)


def _scaled(image: Image.Image, target: Size, box: Box) -> Image.Image:
    right, bottom = min(box[2], image.width), min(box[3], image.height)
    return image.resize(
        (target.width, target.height),
        Resampling.LANCZOS,
        box=(min(box[0], right - 1e-3), min(box[1], bottom - 1e-3), right, bottom),
        reducing_gap=_REDUCING_GAP,
    )


def _as_jpeg(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=JPEG_QUALITY, subsampling="4:4:4")
    return stream.getvalue()
