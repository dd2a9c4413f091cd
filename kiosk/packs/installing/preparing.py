"""What a station has to install content packs with: workers for pictures, a player for videos, its screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk import __version__
from kiosk.clock import Clock
from kiosk.media.frames import read_frames
from kiosk.media.renditions import Renditions
from kiosk.media.videos import probe_video
from kiosk.media.workshop import Workshop
from kiosk.packs.checking.untranslated import broken_translations
from kiosk.packs.installing.install import Tools
from kiosk.packs.pictures import renditions_of
from kiosk.station.paths import Station
from kiosk.station.settings import Settings


@contextmanager
def tools_for(station: Station, settings: Settings, clock: Clock) -> Iterator[Tools]:
    """Give what installing on this station needs; the workers end with it."""
    cache, _ = station.writable_cache()
    with Workshop(clock) as workshop:
        renditions = Renditions(cache / "renditions", workshop.cut)
        yield Tools(
            kiosk_version=__version__,
            public_key=settings.pack_public_key,
            probe=workshop.probe,
            make=lambda recipe: renditions.find(*recipe) or renditions.make(*recipe),
            open_video=probe_video,
            recipes=lambda pack: renditions_of(pack, read_frames(cache, len(pack.products))),
            broken_translations=lambda folder: broken_translations(folder)[0],
            workers=workshop.workers,
        )
