"""The composition root: builds the running kiosk, in an order that reads as a list."""

import logging
from collections.abc import Iterable
from functools import partial
from random import SystemRandom

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.attract import sequence as attract
from kiosk.attract.idle import Idle
from kiosk.attract.playlist import product_cards
from kiosk.attract.store import playlist_file
from kiosk.clock import Clock
from kiosk.exhibition.pack import read_pack
from kiosk.exhibition.review import settle, settled_file
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import in_usual_order
from kiosk.i18n.translations import find_translations
from kiosk.media.renditions import Renditions
from kiosk.reading import Problem
from kiosk.staff.first_start import set_up_once
from kiosk.staff.knock import Knock
from kiosk.staff.pin import PinLock
from kiosk.staff.vitals import Vitals
from kiosk.station.brightness import can_dim, dim
from kiosk.station.logs import start_logging
from kiosk.station.options import RunOptions
from kiosk.station.paths import find_station, shipped_pack, shipped_sounds, shipped_translations
from kiosk.station.settings import Settings, settings_file
from kiosk.station.standby import display_power
from kiosk.ui.access import Access
from kiosk.ui.console import Console
from kiosk.ui.content import Content
from kiosk.ui.coverage import Coverage
from kiosk.ui.edited_item import EditedItem
from kiosk.ui.exhibits import Exhibition
from kiosk.ui.first_start import FirstStart
from kiosk.ui.fonts import load_fonts
from kiosk.ui.health import Health
from kiosk.ui.interpreter import keep_constants_alive
from kiosk.ui.item_rows import ItemRows
from kiosk.ui.jobs import Jobs
from kiosk.ui.licences import Licences
from kiosk.ui.live_languages import LiveLanguages
from kiosk.ui.live_playlist import LivePlaylist
from kiosk.ui.maintenance import Maintenance
from kiosk.ui.opening import Opening
from kiosk.ui.pictures import PictureShelf
from kiosk.ui.playing import Playing
from kiosk.ui.playlist_editor import PlaylistEditor
from kiosk.ui.playlist_sources import PlaylistSources
from kiosk.ui.quiet import silence_players
from kiosk.ui.sounds import Player, Sounds, loudspeaker
from kiosk.ui.speech import ENGINE, Speech
from kiosk.ui.station_settings import StationSettings
from kiosk.ui.takeaway import Takeaway
from kiosk.ui.thumbnails import Thumbnails
from kiosk.ui.timetable import Timetable
from kiosk.ui.touch import TouchGate
from kiosk.ui.visit import Visit
from kiosk.ui.window import KioskWindow, Presentation

_TICK_MS = 200
_log = logging.getLogger(__name__)


class Kiosk(QObject):
    """The running kiosk. `QGuiApplication` must exist before it and live longer."""

    #: Everything has looked at the clock: see `tick`.
    ticked = Signal()

    def __init__(
        self,
        options: RunOptions,
        clock: Clock,
        *,
        animated: bool = True,
        engine: str = ENGINE,
        player: Player | None = None,
    ) -> None:
        super().__init__()
        keep_constants_alive()
        # What became of a video is told by `Playing`.
        silence_players()
        self.clock = clock
        self.jobs = Jobs(self)
        self.problems: list[Problem] = []
        self._noted: dict[str, tuple[Problem, ...]] = {}
        self._read_files(options)
        self._make_exhibition()
        self._make_attract_loop(videos=not options.safe)
        self._make_console()
        self._make_pages()
        self.languages.reset()
        self._add_aids(engine, player)
        self._presentation = Presentation.chosen(self.settings, options.window, animated=animated)
        self.window = self._open_window(self._presentation)

    def _read_files(self, options: RunOptions) -> None:
        """Settings, playlist and content, each in the last good state if need be."""
        self.station = station = find_station(options.data)
        self._note("logs", start_logging(station.logs))
        self.settings_file = settings_file(
            options.settings or station.settings_file, station.last_good_settings
        )
        self.playlist_file = playlist_file(station.playlist_file, station.last_good_playlist)
        self.settled_file = settled_file(station.settled_file, station.last_good_settled)
        self._note("first start", set_up_once(station, self.settings_file, self.clock))
        settings, playlist = self.settings_file.load(), self.playlist_file.load()
        self.settings, self.loaded_playlist = settings.value, playlist
        settled = self.settled_file.load()
        self.reading = read_pack(options.pack or shipped_pack())
        self.pack = settle(self.reading.pack, settled.value.suggested)
        self.cache, found = station.writable_cache()
        self._note("settings", settings.problems)
        self._note("playlist", playlist.problems)
        self._note("content", [*settled.problems, *self.reading.problems, *found, *load_fonts()])

    def _note(self, subject: str, problems: Iterable[Problem]) -> None:
        """Put what is wrong with something in place of what was wrong before, and log what is new."""
        before, found = self._noted.get(subject, ()), tuple(problems)
        self._noted[subject] = found
        self.problems[:] = [problem for subjects in self._noted.values() for problem in subjects]
        for problem in found:
            if problem not in before:
                _log.error("%s", problem)

    def _make_exhibition(self) -> None:
        """What visitors see and where they are in it, in the languages on offer."""
        settings = self.settings
        self.folders = [shipped_translations(), self.station.translations]
        compiler = Compiler(self.cache / "translations", linguist_program("lrelease"))
        note = partial(self._note, "languages")
        self.live_languages = LiveLanguages(
            self.folders, settings, compiler, self.clock, self.jobs, note, self
        )
        self.languages = self.live_languages.languages
        self.exhibition = Exhibition(self.pack, self)
        self.shelf = PictureShelf(self.pack, Renditions(self.cache / "renditions"), self.jobs, self)
        for exhibit in self.exhibition.exhibits:
            exhibit.framesWanted.connect(partial(self.shelf.turn, exhibit))
        self.idle = Idle(self.clock, settings.idle_seconds, settings.countdown_seconds)
        numbers = self.pack.numbers is not None
        self.visit = Visit(self.idle, len(self.pack.products), self, numbers=numbers)
        self.access = Access(settings.panel_lower_edge_mm, settings.access_options, self)
        self.visit.left.connect(self.languages.reset)
        self.visit.left.connect(self.access.reset)

    def _make_attract_loop(self, *, videos: bool) -> None:
        """What plays while nobody touches."""
        products = [product.id for product in self.pack.products]
        self.fallback = product_cards(products, numbers=self.pack.numbers is not None)
        dwell, playlist = self.settings.attract_dwell_seconds, self.loaded_playlist.value
        sequence = attract.Sequence(playlist, self.fallback, dwell, self.clock, SystemRandom(), videos=videos)
        media = self.station.media
        self.playing = Playing(sequence, self.exhibition, self.languages, self.shelf, media, self)
        self.visit.left.connect(self.playing.restart)
        note, loaded = partial(self._note, "playlist"), self.loaded_playlist
        self.live_playlist = LivePlaylist(self.playlist_file, loaded, self.playing, self.clock, note, self)

    def _make_console(self) -> None:
        """What staff see and do."""
        self.lock = lock = PinLock(self.station.pin_file, self.clock)
        self.console = Console(lock, self.clock, self.jobs, self)
        self.console.called.connect(self.visit.leave)
        self.live_languages.changed.connect(self._begin_again_in_default)
        sequence, content = self.playing.sequence, self.pack.root
        self.vitals = Vitals(self.station, self.settings_file, self.clock, sequence, content, self.problems)
        self.health = Health(self.vitals, self.jobs, self)
        self.health.language = lambda: str(self.languages.property("current"))
        self.languages.changed.connect(self.health.refresh)
        self.licences = Licences(self.jobs, self)
        reading, settled, folders = self.reading, self.settled_file, self.folders
        self.content = Content(reading, self.exhibition, settled, self.languages, folders, self.jobs, self)
        self.maintenance = Maintenance(self.clock, QGuiApplication.exit, self)
        self._make_playlist_page()

    def _make_playlist_page(self) -> None:
        """What staff make of the playlist."""
        thumbnails = Thumbnails(self.shelf, self)
        dwell, media = self.settings.attract_dwell_seconds, self.station.media
        rows = ItemRows(self.playing, self.exhibition, self.languages, thumbnails, dwell, media, self)
        self.editor = PlaylistEditor(self.live_playlist, rows, self.clock, self.fallback, self)
        self.edited = EditedItem(self.editor, self)
        self.sources = PlaylistSources(self.editor, self.fallback, self.jobs, parent=self)

    def _add_aids(self, engine: str, player: Player | None) -> None:
        settings, volume = self.settings, self.settings.volume / 100
        visit, languages, exhibits = self.visit, self.languages, self.exhibition.exhibits
        self.speech = Speech(visit, languages, engine, volume, self)
        self.takeaway = Takeaway(settings.product_address, exhibits, visit, languages, self)
        if settings.sounds:
            Sounds(visit, player or loudspeaker(shipped_sounds(), volume, self), self)

    def _make_pages(self) -> None:
        """The console's pages of settings, and what follows the opening hours."""
        media = self.station.media
        self.station_settings = StationSettings(
            self.settings_file, self.settings, self.languages, self._codes, media, self.clock, self
        )
        self.timetable = Timetable(self.station_settings, self.clock, self)
        self.station_settings.applied.connect(self.apply)
        self.first_start = FirstStart(
            self.console,
            self.station_settings,
            self.languages,
            self.lock,
            self.station.first_start_file,
            self,
        )
        self.station_settings.looked.connect(partial(self._note, "settings"))
        tell = partial(self._note, "letters")
        self.coverage = Coverage(self.pack, self.folders, tell, self.jobs, self.clock, self)
        power = partial(display_power, platform=QGuiApplication.platformName())
        self.opening = Opening(self.visit, self.shelf, media, self.clock, self.jobs, power, self)
        self.opening.follow(self.settings)
        self.station_settings.can_dim = can_dim
        self._dim()
        for reset in (self.station_settings.save, self.languages.reset, self.access.reset):
            self.console.closed.connect(reset)

    def _codes(self) -> list[str]:
        """Return the code of every language that has a translation."""
        return in_usual_order(find_translations(self.folders).files, self.settings.default_language)

    def apply(self, settings: Settings) -> None:
        """Let changed settings take effect at once; rows that wait for the next start say so."""
        before, self.settings = self.settings, settings
        self.idle.change(settings.idle_seconds, settings.countdown_seconds)
        self.playing.sequence.dwell_s = settings.attract_dwell_seconds
        self.access.follow(settings.panel_lower_edge_mm, settings.access_options)
        self.live_languages.follow(settings)
        if settings.brightness != before.brightness:
            self._dim()
        self.opening.follow(settings)
        self.window.follow(settings)

    def _begin_again_in_default(self) -> None:
        """Let the attract loop speak the language that visits start in."""
        if self.visit.property("attracting") and not self.console.up:
            self.languages.reset()

    def _dim(self) -> None:
        """Let the panel be as bright as staff have set; 0 leaves it as it is."""
        if percent := self.settings.brightness:
            self.jobs.run(partial(dim, percent), self._note_dimming, urgency=-1)

    def _note_dimming(self, problem: Problem | None) -> None:
        self._note("brightness", [problem] if problem else [])

    def _open_window(self, presentation: Presentation) -> KioskWindow:
        screen = QGuiApplication.primaryScreen().size()
        stage = presentation.stage(*(presentation.window or (screen.width(), screen.height())))
        if (first := self.playing.first_exhibit()) is not None:
            self.shelf.show_first(first, *stage)
        for_visitors = (self.exhibition, self.languages, self.visit, self.access, self.speech, self.takeaway)
        console = (self.console, self.first_start, self.station_settings, self.timetable, self.content)
        pages = (self.health, self.licences, self.maintenance, self.editor, self.edited, self.sources)
        singletons = (*for_visitors, self.playing, self.opening, *console, *pages)
        window = KioskWindow(
            self.exhibition, self.languages, self.visit, self.shelf, singletons, self.settings, presentation
        )
        window.fitted.connect(self.playing.refit)
        window.fitted.connect(self.opening.refit)
        self.maintenance.screen = window
        self.opening.staff_there = lambda: self.console.up or not window.quick.isVisible()
        self.station_settings.diagonal = lambda: float(window.quick.property("diagonalMm")) / 25.4
        self._gate = TouchGate(self.visit, self.console, Knock(self.clock), window.quick)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        return window

    def tick(self) -> None:
        """Let everything look at the clock; a few times a second are enough."""
        live = (self.live_playlist, self.live_languages, self.coverage, self.station_settings)
        for part in (self.opening, self.visit, self._gate, self.console, self.maintenance, *live):
            part.tick()
        if self.visit.property("attracting") and not self.visit.property("closed"):
            self.playing.tick()
        self.ticked.emit()

    def begin_first_start(self) -> None:
        """Begin the first start if it is to come; not in a window, which is for trying things out."""
        if self._presentation.window is None:
            self.first_start.begin_if_due()

    def close(self) -> None:
        """Let go of everything, in an order in which nothing is used after its end."""
        self._ticking.stop()
        self.speech.close()
        self.station_settings.save()
        self.window.close()
        self.jobs.close()
        self.opening.close()
        self.languages.close()
