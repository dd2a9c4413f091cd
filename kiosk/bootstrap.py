"""The composition root: builds the running kiosk, in an order that reads as a list."""

import random
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.attract import sequence as attract
from kiosk.attract.idle import Idle
from kiosk.attract.playlist import fallback_of
from kiosk.clock import Clock
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import in_usual_order
from kiosk.i18n.translations import find_translations
from kiosk.media.frames import keep_screen
from kiosk.media.renditions import Renditions
from kiosk.media.workshop import Workshop
from kiosk.reading import Problem
from kiosk.staff.files import StationFiles
from kiosk.staff.knock import Knock
from kiosk.staff.pin import PinLock
from kiosk.staff.vitals import Vitals
from kiosk.station.brightness import can_dim, dim
from kiosk.station.noted import Noted
from kiosk.station.options import RunOptions
from kiosk.station.paths import shipped_sounds
from kiosk.station.settings import Settings
from kiosk.station.standby import display_power
from kiosk.ui.access import Access
from kiosk.ui.console import Console
from kiosk.ui.content import Content
from kiosk.ui.coverage import Coverage
from kiosk.ui.doors import Doors
from kiosk.ui.edited_item import EditedItem
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.first_start import FirstStart
from kiosk.ui.fonts import load_fonts
from kiosk.ui.health import Health
from kiosk.ui.interpreter import keep_constants_alive
from kiosk.ui.item_rows import ItemRows
from kiosk.ui.jobs import Jobs
from kiosk.ui.licences import Licences
from kiosk.ui.live_languages import LiveLanguages
from kiosk.ui.live_pack import LivePack
from kiosk.ui.live_playlist import LivePlaylist
from kiosk.ui.maintenance import Maintenance
from kiosk.ui.opening import Opening
from kiosk.ui.pack_pages import PackPages
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
from kiosk.ui.tidying import Tidying, forget_unseen
from kiosk.ui.timetable import Timetable
from kiosk.ui.touch import TouchGate
from kiosk.ui.visit import Visit
from kiosk.ui.window import KioskWindow, Presentation

_TICK_MS = 200


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
        self._noted = Noted()
        self._note, self.problems = self._noted.note, self._noted.problems
        self.files = files = StationFiles(options, clock, self._note)
        self._note("fonts", load_fonts())
        self.station, self.settings = files.station, files.read_settings.value
        self._make_exhibition()
        self._make_attract_loop(videos=not options.safe)
        self._make_console()
        self._make_pages()
        self._follow_packs()
        self.languages.reset()
        self._add_aids(engine, player)
        self._presentation = Presentation.chosen(self.settings, options.window, animated=animated)
        self.window = self._open_window(self._presentation)

    def _make_exhibition(self) -> None:
        """What visitors see and where they are in it, in the languages on offer."""
        settings = self.settings
        pack = self.files.first_pack.pack
        compiler = Compiler(self.files.cache / "translations", linguist_program("lrelease"))
        note = partial(self._note, "languages")
        self.live_languages = LiveLanguages(
            self.files.first_pack, settings, compiler, self.clock, self.jobs, note, self
        )
        self.languages = self.live_languages.languages
        self.exhibition = Exhibition(pack, self)
        self.workshop = Workshop(self.clock)
        self.picture_jobs = Jobs(self, threads=self.workshop.workers)
        renditions = Renditions(self.files.cache / "renditions", self.workshop.cut)
        self.shelf = PictureShelf(renditions, self.picture_jobs, self)
        self.exhibition.framesWanted.connect(self.shelf.turn)
        self.idle = Idle(self.clock, settings.idle_seconds, settings.countdown_seconds)
        numbers = pack.numbers is not None
        self.visit = Visit(self.idle, len(pack.products), self, numbers=numbers)
        self.access = Access(settings.panel_lower_edge_mm, settings.access_options, self)
        self.visit.left.connect(self.languages.reset)
        self.visit.left.connect(self.access.reset)

    def _make_attract_loop(self, *, videos: bool) -> None:
        """What plays while nobody touches."""
        fallback, playlist = fallback_of(self.files.first_pack.pack), self.files.read_playlist.value
        dwell, chance = self.settings.attract_dwell_seconds, random.SystemRandom()
        sequence = attract.Sequence(playlist, fallback, dwell, self.clock, chance, videos=videos)
        media = self.station.media
        self.playing = Playing(sequence, self.exhibition, self.languages, self.shelf, media, self)
        self.visit.left.connect(self.playing.restart)
        note, loaded = partial(self._note, "playlist"), self.files.read_playlist
        self.live_playlist = LivePlaylist(self.files.playlist, loaded, self.playing, self.clock, note, self)

    def _make_console(self) -> None:
        """What staff see and do."""
        self.lock = lock = PinLock(self.station.pin_file, self.clock)
        self.console = Console(lock, self.clock, self.jobs, self)
        self.console.called.connect(self.visit.leave)
        self.live_languages.changed.connect(self._begin_again_in_default)
        sequence, content = self.playing.sequence, self.files.first_pack.pack.root
        self.vitals = Vitals(self.station, self.files.settings, self.clock, sequence, content, self.problems)
        self.health = Health(self.vitals, self.jobs, self)
        self.health.language = lambda: str(self.languages.property("current"))
        self.languages.changed.connect(self.health.refresh)
        self.licences = Licences(self.jobs, self)
        shown, settled, exhibition = self.files.first_pack, self.files.settled, self.exhibition
        self.content = Content(shown, exhibition, settled, self.languages, self.jobs, self)
        self.maintenance = Maintenance(self.clock, QGuiApplication.exit, self)
        self._make_playlist_page()

    def _make_playlist_page(self) -> None:
        """What staff make of the playlist."""
        thumbnails = Thumbnails(self.shelf, self)
        dwell, media = self.settings.attract_dwell_seconds, self.station.media
        rows = ItemRows(self.playing, self.exhibition, self.languages, thumbnails, dwell, media, self)
        self.editor = PlaylistEditor(self.live_playlist, rows, self.clock, self)
        self.edited = EditedItem(self.editor, self)
        self.sources = PlaylistSources(self.editor, self.jobs, self.workshop.probe, parent=self)

    def _add_aids(self, engine: str, player: Player | None) -> None:
        settings, volume = self.settings, self.settings.volume / 100
        visit, languages = self.visit, self.languages
        self.speech = Speech(visit, languages, engine, volume, self)
        self.takeaway = Takeaway(settings.product_address, self.exhibition, visit, languages, self)
        if settings.sounds:
            Sounds(visit, player or loudspeaker(shipped_sounds(), volume, self), self)

    def _make_pages(self) -> None:
        """The console's pages of settings, and what follows the opening hours."""
        media = self.station.media
        self.station_settings = StationSettings(
            self.files.settings, self.settings, self.languages, self._codes, media, self.clock, self
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
        self.coverage = Coverage(self.files.first_pack, tell, self.jobs, self.clock, self)
        power = partial(display_power, platform=QGuiApplication.platformName())
        self.opening = Opening(self.visit, self.shelf, media, self.clock, self.jobs, power, self)
        self.opening.follow(self.settings)
        self.station_settings.can_dim = can_dim
        self._dim()
        for reset in (self.station_settings.save, self.languages.reset, self.access.reset):
            self.console.closed.connect(reset)

    def _follow_packs(self) -> None:
        """Let everything that tells of the content pack follow another one."""
        playing, visit, languages = self.playing, self.visit, self.live_languages
        self.live_pack = LivePack(
            self.files.packs, self.files.first_pack, playing, visit, languages, self.clock, self.jobs
        )
        for part in (visit, self.content, self.coverage, self.vitals):
            self.live_pack.changed.connect(part.follow_pack)
        self.live_pack.told.connect(partial(self._note, "content"))
        self.packs = PackPages(
            self.files, self.live_pack, self.languages, lambda: self.settings, self.clock, self
        )
        self.packs.shelf.noted.connect(partial(self._note, "installing"))

    def _codes(self) -> list[str]:
        """Return the code of every language that has a translation."""
        return in_usual_order(
            find_translations(self.live_languages.folders).files, self.settings.default_language
        )

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
        pages = (self.health, self.licences, self.maintenance, self.packs.shelf, self.packs.texts)
        playlist = (self.playing, self.opening, self.editor, self.edited, self.sources)
        singletons = (*for_visitors, *console, *pages, *playlist)
        window = KioskWindow(
            self.exhibition, self.languages, self.visit, self.shelf, singletons, self.settings, presentation
        )
        window.fitted.connect(self.playing.refit)
        window.fitted.connect(self.opening.refit)
        window.fitted.connect(self.live_pack.prepare_anew)
        window.fitted.connect(lambda: keep_screen(self.files.cache, *window.stage_size()))
        self.maintenance.screen = window
        self.opening.staff_there = lambda: self.console.up or not window.quick.isVisible()
        self.station_settings.diagonal = lambda: float(window.quick.property("diagonalMm")) / 25.4
        self._gate = TouchGate(self.visit, self.console, Knock(self.clock), window.quick)
        if presentation.window is None:
            window.doors = Doors(window.quick, self.clock)
        self._tidying = Tidying(self.visit, self.jobs, self.clock, partial(forget_unseen, window))
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        return window

    def tick(self) -> None:
        """Let everything look at the clock; a few times a second are enough."""
        live = (self.live_playlist, self.live_languages, self.live_pack, self.coverage, self.workshop)
        pages = (self.console, self.maintenance, self.station_settings)
        for part in (self.opening, self.visit, self._gate, self._tidying, *pages, *live):
            part.tick()
        if self.window.doors is not None:
            self.window.doors.tick()
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
        jobs = (self.jobs, self.picture_jobs, self.workshop)
        for part in (self.packs, self.window, *jobs, self.opening, self.languages):
            part.close()
