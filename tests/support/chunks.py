"""PNG files put together chunk by chunk, also such as no program would write."""

import struct
import zlib


def png(header: bytes, pixels: bytes, *others: tuple[bytes, bytes]) -> bytes:
    """Return a PNG of this IHDR and IDAT, with other chunks (kind, content) between them."""
    chunks = ((b"IHDR", header), *others, (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def plain_header(width: int, height: int, depth: int = 8, kind: int = 0) -> bytes:
    """Return the IHDR of a picture: grey unless another kind is named (2 RGB, 3 palette, 6 RGBA)."""
    return struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
