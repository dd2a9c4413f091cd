"""Touch screens as Linux knows them, whether or not Qt has found them too."""

from pathlib import Path

from msgspec import Struct

from kiosk.station.system import read_line

# Bits of the kernel's input interface: properties, absolute axes.
_POINTER, _DIRECT = 0, 1
_X, _TOUCH_X = 0x00, 0x35
_WORD = 64


class Pointers(Struct, frozen=True):
    """What can be pointed with.

    Attributes:
        screens: the names of the touch screens.
        mice: whether there is a mouse, or something that acts as one.
    """

    screens: tuple[str, ...]
    mice: bool


def pointers(folder: Path) -> Pointers | None:
    """Return what this folder, `/sys/class/input`, lists; None where there is no such folder."""
    if not folder.is_dir():
        return None
    screens = [
        read_line(event / "device/name") for event in sorted(folder.glob("event*")) if _is_screen(event)
    ]
    return Pointers(tuple(screens), any(folder.glob("mouse*")))


def _is_screen(event: Path) -> bool:
    properties = _bits(event / "device/properties")
    axes = _bits(event / "device/capabilities/abs")
    several = _has(axes, _TOUCH_X) and not _has(properties, _POINTER)
    return several or (_has(properties, _DIRECT) and _has(axes, _X))


def _has(bits: int, bit: int) -> bool:
    return bool(bits >> bit & 1)


def _bits(file: Path) -> int:
    """Return a bitmap that is written as words in hexadecimal, the highest first."""
    bits = 0
    for word in read_line(file).split():
        bits = bits << _WORD | int(word, 16)
    return bits
