"""The options of `kiosk run` and `kiosk tour`, which show the kiosk; `kiosk supervise` has those of `run`."""

import argparse
from pathlib import Path

from kiosk.station.options import PixelSize, RunOptions, TourOptions

_SMALLEST, _LARGEST = 200, 16384
_TOUR_SIZES = "1920x1080,1080x1920"


def add_run(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `kiosk run` to the command line."""
    parser = subparsers.add_parser("run", help="start the kiosk", description="Starts the kiosk.")
    add_run_options(parser)
    parser.add_argument(
        "--safe", action="store_true", help="safe mode: shipped pack, no videos, drawn by the processor"
    )
    parser.set_defaults(run=_run)


def add_run_options(parser: argparse.ArgumentParser) -> None:
    """Add what both `run` and `supervise` take."""
    _add_places(parser)
    parser.add_argument(
        "--window",
        metavar="WxH",
        type=pixel_size,
        help="show a window of this size instead of filling the screen",
    )


def add_tour(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `kiosk tour` to the command line."""
    parser = subparsers.add_parser(
        "tour",
        help="save pictures of every screen",
        description="Walks through every screen in every language and saves a picture of each.",
    )
    _add_places(parser)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder for the pictures")
    parser.add_argument(
        "--sizes",
        metavar="WxH,…",
        type=_sizes,
        default=_sizes(_TOUR_SIZES),
        help=f"screens to walk through (default: {_TOUR_SIZES})",
    )
    parser.add_argument(
        "--languages",
        metavar="CODE,…",
        type=_words,
        default=(),
        help="languages to walk through, like zh_CN,ar (default: those on offer)",
    )
    parser.add_argument(
        "--screens",
        metavar="NAME,…",
        type=_words,
        default=(),
        help="screens to keep, like home,product-01-figure (default: all)",
    )
    parser.set_defaults(run=_tour)


def _run(args: argparse.Namespace) -> int:
    from kiosk.program import run

    options = RunOptions(
        pack=args.pack, data=args.data, settings=args.settings, window=args.window, safe=args.safe
    )
    return run(options)


def _tour(args: argparse.Namespace) -> int:
    from kiosk.program import tour

    return tour(
        TourOptions(
            pack=args.pack,
            data=args.data,
            settings=args.settings,
            out=args.out,
            sizes=args.sizes,
            languages=args.languages,
            screens=args.screens,
        )
    )


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pack", metavar="DIR", type=Path, help="content pack (default: the shipped one)")
    parser.add_argument(
        "--data", metavar="DIR", type=Path, help="data folder (default: KIOSK_DATA, or the user's)"
    )
    parser.add_argument(
        "--settings", metavar="FILE", type=Path, help="settings file (default: in the data folder)"
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in (part.strip() for part in text.split(",")) if word)


def _sizes(text: str) -> tuple[PixelSize, ...]:
    sizes = tuple(pixel_size(word) for word in _words(text))
    if not sizes:
        raise argparse.ArgumentTypeError("name at least one size, like 1920x1080")
    return sizes


def pixel_size(text: str) -> PixelSize:
    """Return the size that an option like `1920x1080` names, px.

    Raises:
        argparse.ArgumentTypeError: it is no size of a screen.
    """
    width, _, height = text.partition("x")
    if width.isdecimal() and height.isdecimal():
        size = int(width), int(height)
        if min(size) >= _SMALLEST and max(size) <= _LARGEST:
            return size
    limits = f"{_SMALLEST}x{_SMALLEST} to {_LARGEST}x{_LARGEST}"
    raise argparse.ArgumentTypeError(f"{text!r} is not a size from {limits}, like 1920x1080")
