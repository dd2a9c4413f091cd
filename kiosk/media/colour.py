"""Colours of every kind brought to eight bits of sRGB. Only worker processes import this."""

import io

from PIL import Image, ImageCms

GROUND = (0x0B, 0x0F, 0x14)
# The largest profiles of printing presses have half of this.
MOST_PROFILE_BYTES = 8_000_000

_TO_EIGHT_BITS = [value // 257 for value in range(65536)]


def plain(image: Image.Image) -> Image.Image:
    """Return the picture in a mode that can be scaled: eight bits, no palette."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return image.convert("I").point(_TO_EIGHT_BITS, "L")
    if image.mode == "PA" or (image.has_transparency_data and image.mode not in ("RGBA", "LA")):
        return image.convert("RGBA")
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def seen(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a plain picture in sRGB, its transparent parts filled with the ground colour."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    if alpha is not None:
        image = image.convert(image.mode.removesuffix("A"))
    image = _in_srgb(image, profile)
    if alpha is None:
        return image
    return Image.composite(image, Image.new("RGB", image.size, GROUND), alpha)


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if image.mode == "LAB":
        return _converted(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    if profile and len(profile) <= MOST_PROFILE_BYTES:
        try:
            return _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
            # It is damaged or meant for another mode: the plain numbers are the best guess.
            pass
    return image.convert("RGB")


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    turned = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert turned is not None
    return turned
