"""What Qt tells of the screen, the fonts and the players, in words of our own."""

from collections.abc import Mapping

from msgspec import Struct


class Screen(Struct, frozen=True):
    """The display that the kiosk is on.

    Attributes:
        width: of its picture, px.
        height: of its picture, px.
        refresh_hz: how often it is drawn in a second.
        scale: how many of its px the system counts as one.
    """

    width: int
    height: int
    refresh_hz: float
    scale: float


class Renderer(Struct, frozen=True):
    """What Qt draws with.

    Attributes:
        api: the interface, like OpenGL.
        vendor: who makes the driver; empty where nothing tells.
        name: the graphics processor, or the program that does its work; empty where nothing tells.
    """

    api: str
    vendor: str = ""
    name: str = ""


class Face(Struct, frozen=True):
    """How the texts of one language are set.

    Attributes:
        code: of the language.
        family: the family that is meant.
        present: whether it is there.
        missing: the characters for which no font has a picture.
    """

    code: str
    family: str
    present: bool
    missing: str = ""


class Shown(Struct, frozen=True, kw_only=True):
    """Everything that Qt tells; None: not known, or not yet.

    Attributes:
        screen: None without a display.
        renderer: None without a display.
        touch: the names of the touch screens that Qt listens to.
        faces: one for each language on offer.
        videos: for each codec, whether a clip in it was played.
        loudspeakers: the names of the devices for sound, the one in use first.
    """

    screen: Screen | None = None
    renderer: Renderer | None = None
    touch: tuple[str, ...] = ()
    faces: tuple[Face, ...] = ()
    videos: Mapping[str, bool] | None = None
    loudspeakers: tuple[str, ...] | None = None
