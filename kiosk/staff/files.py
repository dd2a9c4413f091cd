"""What a kiosk reads at its start: settings, playlist and content, each in its last good state if need be."""

from collections.abc import Callable, Iterable

from kiosk.attract.store import playlist_file
from kiosk.clock import Clock
from kiosk.exhibition.review import settled_file
from kiosk.packs.shown import Packs
from kiosk.reading import Problem
from kiosk.staff.first_start import set_up_once
from kiosk.station.logs import start_logging
from kiosk.station.options import RunOptions
from kiosk.station.paths import find_station
from kiosk.station.settings import settings_file

#: Takes a subject, and what is wrong with it in place of what was wrong before
Note = Callable[[str, Iterable[Problem]], None]


class StationFiles:
    """The files of one station, read once; those that staff change are read again by whoever follows them."""

    def __init__(self, options: RunOptions, clock: Clock, note: Note) -> None:
        """Begin the log, set the station up if an installer has left word, and read everything.

        Raises:
            OSError: there is no folder at all that the cache can be in.
        """
        self.station = station = find_station(options.data)
        note("logs", start_logging(station.logs))
        named = options.settings or station.settings_file
        self.settings = settings_file(named, station.last_good_settings)
        self.playlist = playlist_file(station.playlist_file, station.last_good_playlist)
        self.settled = settled_file(station.settled_file, station.last_good_settled)
        note("first start", set_up_once(station, self.settings, clock))
        self.read_settings, self.read_playlist = self.settings.load(), self.playlist.load()
        self.packs = Packs(station, self.settled, options.pack)
        self.first_pack, wrong = self.packs.first()
        self.cache, found = station.writable_cache()
        note("settings", self.read_settings.problems)
        note("playlist", self.read_playlist.problems)
        note("content", wrong)
        note("cache", found)
