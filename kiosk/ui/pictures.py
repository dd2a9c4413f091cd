"""Pictures for this screen: which renditions are needed, made in the background, handed to the exhibits."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl

from kiosk.media.frames import Frames
from kiosk.media.renditions import PictureError, Renditions, Size
from kiosk.packs.pictures import Recipe, View, card, composed, gallery
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.jobs import Jobs

_log = logging.getLogger(__name__)

_CENTRE = (0.5, 0.5)
# A picture in a row of a list, px: sharp on the largest screens
_SMALL = Size(320, 180)
_CARD_URGENCY, _HERO_URGENCY, _DETAIL_URGENCY, _NOW, _LATER = 2, 1, 0, 3, -1


@dataclass(frozen=True)
class _Wanted:
    """One rendition that somebody waits for.

    Attributes:
        put: takes the rendition's address.
        cropped: whether it is cut to the view's size; else it is the whole picture, fitted into it.
        hero: whether this is its exhibit's hero.
    """

    exhibit: Exhibit
    view: View
    put: Callable[[QUrl], None]
    cropped: bool = True
    hero: bool = False


class PictureShelf(QObject):
    """Gives every exhibit its pictures: those in the cache at once, the others when they are made.

    A picture that cannot be used is logged once and left out; its product shows its cover.
    """

    def __init__(self, renditions: Renditions, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renditions = renditions
        self._jobs = jobs
        self._screen: Size | None = None
        self._broken: set[Path] = set()
        self._held: frozenset[Path] = frozenset()
        self._telling = False

    def show_first(self, exhibit: Exhibit, width: int, height: int) -> None:
        """Give the first exhibit of the attract loop its picture before the first frame, if it is cached."""
        self._screen = Size(width, height)
        if exhibit.product.pictures:
            wanted = self._hero(exhibit)
            found = self._renditions.find(*wanted.view.recipe(exhibit.pack))
            if found:
                wanted.put(_address(found))

    def fit(self, exhibits: Sequence[Exhibit], width: int, height: int) -> None:
        """Prepare every exhibit's pictures for a screen of `width` × `height` px."""
        self._screen = Size(width, height)
        for place, exhibit in enumerate(exhibits):
            self._portray(exhibit, _NOW if place < 2 else _HERO_URGENCY, _CARD_URGENCY)

    def stock(self, exhibits: Sequence[Exhibit]) -> None:
        """Prepare the pictures of exhibits that are to be shown later, once the screen's size is known.

        Whatever visitors wait for goes first.
        """
        if self._screen is not None:
            for exhibit in exhibits:
                self._portray(exhibit, _LATER, _LATER)

    def hold(self, exhibits: Iterable[Exhibit]) -> None:
        """Let what the attract loop and Home show of these exhibits stay in the cache, and of no others."""
        urls = (url for exhibit in exhibits for url in (exhibit.property("hero"), exhibit.property("card")))
        wanted = frozenset(Path(url.toLocalFile()) for url in urls if not url.isEmpty())
        if wanted != self._held and not self._telling:
            self._telling = True
            self._jobs.run(partial(self._renditions.hold, wanted), lambda _: self._hold(wanted))

    def _hold(self, held: frozenset[Path]) -> None:
        self._held = held
        self._telling = False

    def _portray(self, exhibit: Exhibit, hero_urgency: int, card_urgency: int) -> None:
        exhibit.settled = not exhibit.product.pictures
        if exhibit.product.pictures:
            small = _Wanted(exhibit, card(exhibit.product, self._frames_of(exhibit)), exhibit.set_card)
            self._want(small, card_urgency)
            self._want(self._hero(exhibit), hero_urgency)

    def open(self, exhibit: Exhibit) -> None:
        """Prepare the rest of this exhibit's gallery: its panel is being opened."""
        exhibit.forget_missing()
        for index, view in enumerate(gallery(exhibit.product, self._frames_of(exhibit))):
            if index or exhibit.property("hero").isEmpty():
                self._want(_Wanted(exhibit, view, partial(exhibit.set_picture, index)), _NOW)

    def view(self, exhibit: Exhibit) -> None:
        """Prepare this exhibit's pictures whole: its visitor looks at them full screen."""
        frames = self._frames_of(exhibit)
        for index in range(len(exhibit.product.pictures)):
            view = composed(exhibit.product, index, frames.whole, frames)
            self._want(_Wanted(exhibit, view, partial(exhibit.set_whole, index), cropped=False), _NOW)

    def turn(self, exhibit: Exhibit) -> None:
        """Prepare the frames of this exhibit's turntable: its visitor wants to turn it."""
        detail = self._frames_of(exhibit).detail
        side = min(detail.width, detail.height)
        if exhibit.product.turntable is not None:
            for number, composition in enumerate(exhibit.product.turntable.compositions()):
                put = partial(exhibit.set_frame, number)
                view = View(composition, Size(side, side))
                self._want(_Wanted(exhibit, view, put), _DETAIL_URGENCY)

    def fill(self, file: Path, put: Callable[[QUrl], None], refuse: Callable[[PictureError], None]) -> None:
        """Prepare a picture of the station's own for the whole screen, once the screen's size is known."""
        if self._screen is not None:
            self._prepare(Recipe(file, self._screen, _CENTRE), _HERO_URGENCY, put, refuse)

    def fill_small(
        self, file: Path, put: Callable[[QUrl], None], refuse: Callable[[PictureError], None]
    ) -> None:
        """Prepare a picture of the station's own for a row of a list."""
        self._prepare(Recipe(file, _SMALL, _CENTRE), _CARD_URGENCY, put, refuse, for_any_screen=True)

    @property
    def idle(self) -> bool:
        """Whether every picture asked for so far has been dealt with."""
        return self._jobs.idle

    def settled(self, exhibit: Exhibit) -> bool:
        """Return whether the exhibit's hero is known: there, or known to be unusable."""
        return exhibit.settled

    def _hero(self, exhibit: Exhibit) -> _Wanted:
        view = gallery(exhibit.product, self._frames_of(exhibit))[0]
        return _Wanted(exhibit, view, partial(exhibit.set_picture, 0), hero=True)

    def _frames_of(self, exhibit: Exhibit) -> Frames:
        if self._screen is None:
            raise RuntimeError("the screen's size is not known yet")
        return Frames.of_screen(self._screen.width, self._screen.height, len(exhibit.pack.products))

    def _want(self, wanted: _Wanted, urgency: int) -> None:
        recipe = wanted.view.recipe(wanted.exhibit.pack, cropped=wanted.cropped)

        def put(url: QUrl) -> None:
            wanted.put(url)
            settle()

        def refuse(error: PictureError) -> None:
            self._give_up(recipe.source, error)
            if wanted.view.instead:
                instead = View(wanted.view.instead, wanted.view.size)
                self._want(replace(wanted, view=instead), urgency)
            else:
                settle()

        def settle() -> None:
            if wanted.hero:
                wanted.exhibit.settled = True

        self._prepare(recipe, urgency, put, refuse)

    def _prepare(
        self,
        recipe: Recipe,
        urgency: int,
        put: Callable[[QUrl], None],
        refuse: Callable[[PictureError], None],
        *,
        for_any_screen: bool = False,
    ) -> None:
        screen = self._screen

        def work() -> Path | PictureError:
            try:
                return self._renditions.find(*recipe) or self._renditions.make(*recipe)
            except PictureError as error:
                return error

        def deliver(result: Path | PictureError) -> None:
            if screen != self._screen and not for_any_screen:
                return
            if isinstance(result, PictureError):
                refuse(result)
            else:
                put(_address(result))

        self._jobs.run(work, deliver, urgency)

    def _give_up(self, file: Path, error: PictureError) -> None:
        if file not in self._broken:
            self._broken.add(file)
            _log.error("%s", error)


def _address(rendition: Path) -> QUrl:
    return QUrl.fromLocalFile(str(rendition))
