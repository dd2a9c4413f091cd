"""Items of the playlist as staff read them: what each shows, when, and why it plays or does not."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, QUrl, Signal

from kiosk.attract.playlist import (
    Item,
    MessageItem,
    NumbersItem,
    PictureItem,
    ProductItem,
    VideoItem,
    is_from_pack,
    lack_of,
)
from kiosk.attract.schedule import eligible
from kiosk.ui import playlist_words as wording
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.exhibits import Exhibit
from kiosk.ui.languages import Languages
from kiosk.ui.playing import Playing
from kiosk.ui.playlist_rows import Row
from kiosk.ui.telling import in_words
from kiosk.ui.thumbnails import Thumbnails

_MISSING_FILE = str(QT_TRANSLATE_NOOP("Playlist", "cannot be shown: the file is not in the media folder"))
_MISSING_PRODUCT = str(QT_TRANSLATE_NOOP("Playlist", "cannot be shown: the content has no such product"))
_MISSING_CONTENT = str(QT_TRANSLATE_NOOP("Playlist", "cannot be shown: it is not in the content"))
_PASSED_OVER = str(QT_TRANSLATE_NOOP("Playlist", "cannot be shown: %1"))


class ItemRows(QObject):
    """Tells of items in plain words.

    Args:
        playing: knows which items cannot be shown.
        usual_dwell: how long an item stays that does not say it, s.
        media: the station's media folder.
    """

    #: What is told of an item may be something else now.
    changed = Signal()

    def __init__(
        self,
        playing: Playing,
        exhibition: Exhibition,
        languages: Languages,
        thumbnails: Thumbnails,
        usual_dwell: int,
        media: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._playing = playing
        self._exhibition = exhibition
        self._exhibits: dict[str, Exhibit] = {}
        self.languages = languages
        self.thumbnails = thumbnails
        self.usual_dwell = usual_dwell
        self.media = media
        for signal in (languages.changed, playing.failuresChanged, thumbnails.ready):
            signal.connect(self.changed)
        # A change of language tells every exhibit of it: once after all of them is enough.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.changed)
        exhibition.replaced.connect(self._follow_pack)
        self._follow_pack()

    def _follow_pack(self) -> None:
        self._exhibits = {exhibit.product.id: exhibit for exhibit in self._exhibition.exhibits}
        for exhibit in self._exhibition.exhibits:
            exhibit.changed.connect(self._soon.start)
        self._soon.start()

    @property
    def fallback(self) -> tuple[Item, ...]:
        """What plays for want of other items."""
        return self._playing.sequence.fallback

    def title(self, item: Item) -> str:
        """Return what an item shows, in plain words."""
        match item:
            case ProductItem():
                exhibit = self._exhibits.get(item.product)
                return str(exhibit.property("name")) if exhibit else item.product
            case VideoItem() if video := self._exhibition.pack.video(item.file) if item.pack else None:
                return QCoreApplication.translate("pack", video.caption)
            case PictureItem() | VideoItem():
                return item.file
            case MessageItem():
                return item.text_in(self.languages.chain)
            case NumbersItem():
                return str(self._exhibition.city.property("title"))

    def picture(self, item: Item) -> QUrl:
        """Return the address of an item's small picture; empty when there is none."""
        if isinstance(item, PictureItem):
            return self.thumbnails.of(self.media / item.file)
        exhibit = self._exhibits.get(item.product) if isinstance(item, ProductItem) else None
        card: QUrl = exhibit.property("card") if exhibit else QUrl()
        return card

    def row(self, item: Item, at: datetime) -> Row:
        """Return an item as staff see it at a time."""
        reason, fault = eligible(item, at), self._fault(item)
        rules = wording.joined([wording.dwell(item, self.usual_dwell), wording.rules(item)])
        return Row(
            name=item.id,
            title=self.title(item),
            kind=str(item.__struct_config__.tag),
            picture=self.picture(item),
            on=item.enabled,
            rules=rules,
            why=fault or wording.why(reason),
            standing="fails" if fault else "plays" if reason.plays else "waits",
        )

    def _fault(self, item: Item) -> str:
        """Return why an item cannot be shown; empty when it can."""
        if lack_of(item, self._exhibition.pack):
            return wording.words(_MISSING_PRODUCT if isinstance(item, ProductItem) else _MISSING_CONTENT)
        if isinstance(item, PictureItem | VideoItem):
            folder = self._exhibition.pack.root if is_from_pack(item) else self.media
            if not (folder / item.file).is_file():
                return wording.words(_MISSING_CONTENT if is_from_pack(item) else _MISSING_FILE)
        failure = self._playing.sequence.failures.get(item.id)
        return wording.words(_PASSED_OVER, in_words(failure.reason)) if failure else ""
