"""What the command line asks of a run, free of how it was written there."""

from pathlib import Path

from msgspec import Struct

PixelSize = tuple[int, int]


class RunOptions(Struct, frozen=True, kw_only=True):
    """How to start the kiosk.

    Attributes:
        pack: folder of the content pack; None for the shipped one.
        data: data folder of the station; None to find it (see `find_station`).
        settings: settings file; None for the one in the data folder.
        window: show a window of this width and height, px; None for what the settings say.
        safe: safe mode: the shipped pack, no videos, drawn by the processor.
    """

    pack: Path | None = None
    data: Path | None = None
    settings: Path | None = None
    window: PixelSize | None = None
    safe: bool = False


class TourOptions(RunOptions, frozen=True, kw_only=True):
    """How to walk through every screen and keep a picture of each; `window` is not used.

    Attributes:
        out: folder for the pictures.
        sizes: screens to walk through, width and height, px.
        languages: their codes; empty for those on offer.
        screens: which to keep, as their files are called; empty for all.
    """

    out: Path
    sizes: tuple[PixelSize, ...]
    languages: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()


class DoctorOptions(RunOptions, frozen=True, kw_only=True):
    """What the self-test looks at and writes; `window` is not used.

    Attributes:
        sheet: where the commissioning sheet goes; None for no sheet.
        language: the language of the words; empty for the station's.
    """

    sheet: Path | None = None
    language: str = ""
