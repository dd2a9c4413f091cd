"""Pictures for this screen: which renditions are needed, made in the background, handed to the exhibits."""

import logging
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl

from kiosk.exhibition.pack import Pack
from kiosk.exhibition.product import Composition
from kiosk.media.renditions import Focus, PictureError, Renditions, Size
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.jobs import Jobs

_log = logging.getLogger(__name__)

_CENTRE = (0.5, 0.5)
# A picture in a row of a list, px: sharp on the largest screens
_SMALL = Size(320, 180)
_OUTSIDE = "(a path outside the pack)"
# Longest side of a picture shown whole, px: every graphics chip takes that, and three fit into memory.
_MOST_WHOLE = 4096
_CARD_URGENCY, _HERO_URGENCY, _DETAIL_URGENCY, _NOW = 2, 1, 0, 3


@dataclass(frozen=True)
class Frames:
    """The sizes pictures are shown at on one screen, px.

    Attributes:
        hero: the whole screen.
        detail: the part of a panel that its text leaves free, for pictures without a quiet area.
        card: a product's tile on Home.
        whole: what a picture shown whole fits into, large enough to look closer.
        tall: whether the screen is taller than wide.
    """

    hero: Size
    detail: Size
    card: Size
    whole: Size
    tall: bool

    @classmethod
    def of_screen(cls, width: int, height: int, products: int) -> "Frames":
        """Return the sizes for a screen of `width` × `height` px with so many cards on Home."""
        tall = height > width
        rows = max(1, math.ceil(products / 2) if tall else min(2, products))
        columns = max(1, math.ceil(products / rows))
        closer = min(2.0, _MOST_WHOLE / max(width, height))
        return cls(
            hero=Size(width, height),
            detail=Size(width, round(height * 0.56)) if tall else Size(round(width * 0.62), height),
            card=Size(round(width / columns), round(height / rows * 0.86)),
            whole=Size(round(width * closer), round(height * closer)),
            tall=tall,
        )


@dataclass(frozen=True)
class _Wanted:
    """One rendition that somebody waits for.

    Attributes:
        put: takes the rendition's address.
        cropped: whether it is cut to `size`; else it is the whole picture, fitted into it.
        instead: tried when `composition` is unusable.
        hero_of: the product whose hero this is, if it is one.
    """

    composition: Composition
    size: Size
    put: Callable[[QUrl], None]
    cropped: bool = True
    instead: Composition | None = None
    hero_of: str = ""


class PictureShelf(QObject):
    """Gives every exhibit its pictures: those in the cache at once, the others when they are made.

    A picture that cannot be used is logged once and left out; its product shows its cover.
    """

    def __init__(self, pack: Pack, renditions: Renditions, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._renditions = renditions
        self._jobs = jobs
        self._frames: Frames | None = None
        self._broken: set[Path] = set()
        self._settled: set[str] = set()

    def show_first(self, exhibit: Exhibit, width: int, height: int) -> None:
        """Give the first exhibit of the attract loop its picture before the first frame, if it is cached."""
        self._frames = Frames.of_screen(width, height, len(self._pack.products))
        if exhibit.product.pictures:
            wanted = self._hero(exhibit)
            found = self._renditions.find(*self._recipe(wanted))
            if found:
                wanted.put(_address(found))

    def fit(self, exhibits: Sequence[Exhibit], width: int, height: int) -> None:
        """Prepare every exhibit's pictures for a screen of `width` × `height` px."""
        self._frames = Frames.of_screen(width, height, len(self._pack.products))
        self._settled.clear()
        for place, exhibit in enumerate(exhibits):
            if not exhibit.product.pictures:
                self._settled.add(exhibit.product.id)
                continue
            self._want(self._hero(exhibit), _NOW if place < 2 else _HERO_URGENCY)
            card = exhibit.product.pictures[0].landscape
            self._want(_Wanted(card, self._frames.card, exhibit.set_card), _CARD_URGENCY)

    def open(self, exhibit: Exhibit) -> None:
        """Prepare the rest of this exhibit's gallery: its panel is being opened."""
        for index in range(1, len(exhibit.product.pictures)):
            self._want(self._composed(exhibit, index, self._frames_now().detail), _NOW)

    def view(self, exhibit: Exhibit) -> None:
        """Prepare this exhibit's pictures whole: its visitor looks at them full screen."""
        for index in range(len(exhibit.product.pictures)):
            put = partial(exhibit.set_whole, index)
            wanted = self._composed(exhibit, index, self._frames_now().whole)
            self._want(replace(wanted, put=put, cropped=False), _NOW)

    def turn(self, exhibit: Exhibit) -> None:
        """Prepare the frames of this exhibit's turntable: its visitor wants to turn it."""
        detail = self._frames_now().detail
        side = min(detail.width, detail.height)
        if exhibit.product.turntable is not None:
            for number, composition in enumerate(exhibit.product.turntable.compositions()):
                put = partial(exhibit.set_frame, number)
                self._want(_Wanted(composition, Size(side, side), put), _DETAIL_URGENCY)

    def fill(self, file: Path, put: Callable[[QUrl], None], refuse: Callable[[PictureError], None]) -> None:
        """Prepare a picture of the station's own for the whole screen, once the screen's size is known."""
        if self._frames is not None:
            self._prepare((file, self._frames.hero, _CENTRE), _HERO_URGENCY, put, refuse)

    def fill_small(
        self, file: Path, put: Callable[[QUrl], None], refuse: Callable[[PictureError], None]
    ) -> None:
        """Prepare a picture of the station's own for a row of a list."""
        self._prepare((file, _SMALL, _CENTRE), _CARD_URGENCY, put, refuse, for_any_screen=True)

    @property
    def idle(self) -> bool:
        """Whether every picture asked for so far has been dealt with."""
        return self._jobs.idle

    def settled(self, exhibit: Exhibit) -> bool:
        """Return whether the exhibit's hero is known: there, or known to be unusable."""
        return exhibit.product.id in self._settled

    def _hero(self, exhibit: Exhibit) -> _Wanted:
        return replace(self._composed(exhibit, 0, self._frames_now().hero), hero_of=exhibit.product.id)

    def _composed(self, exhibit: Exhibit, index: int, size: Size) -> _Wanted:
        picture = exhibit.product.pictures[index]
        composition = picture.composed_for(tall=self._frames_now().tall)
        instead = picture.landscape if composition is not picture.landscape else None
        return _Wanted(composition, size, partial(exhibit.set_picture, index), instead=instead)

    def _frames_now(self) -> Frames:
        if self._frames is None:
            raise RuntimeError("the screen's size is not known yet")
        return self._frames

    def _recipe(self, wanted: _Wanted) -> tuple[Path, Size, Focus | None]:
        file = self._pack.picture_file(wanted.composition)
        focus = wanted.composition.focus if wanted.cropped else None
        # A path that leaves the pack is treated like a file that is not there.
        return file or self._pack.root / _OUTSIDE, wanted.size, focus

    def _want(self, wanted: _Wanted, urgency: int) -> None:
        recipe = self._recipe(wanted)

        def put(url: QUrl) -> None:
            wanted.put(url)
            settle()

        def refuse(error: PictureError) -> None:
            self._give_up(recipe[0], error)
            if wanted.instead:
                self._want(replace(wanted, composition=wanted.instead, instead=None), urgency)
            else:
                settle()

        def settle() -> None:
            if wanted.hero_of:
                self._settled.add(wanted.hero_of)

        self._prepare(recipe, urgency, put, refuse)

    def _prepare(
        self,
        recipe: tuple[Path, Size, Focus | None],
        urgency: int,
        put: Callable[[QUrl], None],
        refuse: Callable[[PictureError], None],
        *,
        for_any_screen: bool = False,
    ) -> None:
        frames = self._frames

        def work() -> Path | PictureError:
            try:
                return self._renditions.find(*recipe) or self._renditions.make(*recipe)
            except PictureError as error:
                return error

        def deliver(result: Path | PictureError) -> None:
            if frames != self._frames and not for_any_screen:
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
