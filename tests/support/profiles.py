"""Colour profiles written byte by byte, for pictures whose colours are known in advance."""

import struct

from PIL import ImageCms

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

# A colour in L*a*b*, each part from 0 to 255
Lab = tuple[int, int, int]
LAB_RED: Lab = (138, 209, 198)

_WHITE, _BLACK = (255, 128, 128), (0, 128, 128)
_D50 = (0.9642, 1.0, 0.8249)
_TEXT = b"text\0\0\0\0" + b"test\0"


def grey_profile(gamma: float) -> bytes:
    """Return a profile of grey whose light grows with this power of the number."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256))
    return _profile(b"GRAY", b"mntr", {b"wtpt": _xyz(_D50), b"kTRC": curve, b"desc": _TEXT, b"cprt": _TEXT})


def press_profile(cyan: Lab) -> bytes:
    """Return a profile of CMYK with cyan ink of this colour; black is black, the others are not seen."""
    # From one ink to the next the last, black, changes fastest.
    nodes = [_BLACK if node & 1 else cyan if node & 8 else _WHITE for node in range(16)]
    table = struct.pack(">4sIBBBx", b"mft1", 0, 4, 3, 2)
    table += struct.pack(">9i", *(65536 * (place % 4 == 0) for place in range(9)))
    ramp = bytes(range(256))
    table += ramp * 4 + b"".join(bytes(colour) for colour in nodes) + ramp * 3
    return _profile(b"CMYK", b"prtr", {b"wtpt": _xyz(_D50), b"A2B0": table, b"desc": _TEXT, b"cprt": _TEXT})


def _profile(space: bytes, use: bytes, tags: dict[bytes, bytes]) -> bytes:
    connection = b"Lab " if space == b"CMYK" else b"XYZ "
    place, index, body = 132 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        index += name + struct.pack(">II", place + len(body), len(content))
        body += padded
    header = struct.pack(
        ">I4sI4s4s4s12x4s", place + len(body), bytes(4), 0x02400000, use, space, connection, b"acsp"
    )
    header = header.ljust(68, b"\0") + _xyz(_D50)[8:]
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + index + body


def _xyz(point: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(part * 65536) for part in point))
