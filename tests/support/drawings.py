"""Small pictures drawn for tests, and how what became of them is looked at."""

import io

from PIL import Image

CENTRE = (0.5, 0.5)
RED, GREEN, BLUE, WHITE = (250, 5, 5), (5, 250, 5), (5, 5, 250), (250, 250, 250)


def opened(content: bytes) -> Image.Image:
    """Return what a rendition shows."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def near(image: Image.Image, point: tuple[int, int], colour: tuple[int, int, int], most: int = 12) -> bool:
    """Tell whether a pixel has about this colour."""
    found = image.getpixel(point)
    assert isinstance(found, tuple)
    return all(abs(a - b) <= most for a, b in zip(found, colour, strict=True))


def quarters(width: int = 80, height: int = 40) -> Image.Image:
    """Return a picture whose corners are red, green, blue and white, in reading order."""
    image = Image.new("RGB", (width, height))
    for place, colour in enumerate((RED, GREEN, BLUE, WHITE)):
        x, y = place % 2 * width // 2, place // 2 * height // 2
        image.paste(colour, (x, y, x + width // 2, y + height // 2))
    return image
