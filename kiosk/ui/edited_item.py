"""One item of the working copy, with everything about it that staff can change by touch."""

from datetime import date

from msgspec import structs
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.attract import editing
from kiosk.attract.playlist import Item, MessageItem, NumbersItem
from kiosk.daytime import WEEKDAYS
from kiosk.ui import playlist_words as wording
from kiosk.ui.playlist_editor import PlaylistEditor

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Steps of hours, min
STEP = 15
_LONGEST_TEXT = 200
_WHOLE_DAY = 24 * 60


@QmlElement
@QmlSingleton
class EditedItem(QObject):
    """The item that is open. A change is one of the working copy: it can be taken back, and is not saved."""

    changed = Signal()

    def __init__(self, editor: PlaylistEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._name = ""
        editor.changed.connect(self.changed)

    @property
    def item(self) -> Item:
        """The item; any at all while none is open."""
        return self._editor.draft.item(self._name) or NumbersItem(id="none")

    @Slot(str)
    def open(self, name: str) -> None:
        """Show this item of the working copy."""
        self._name = name
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The item's id; empty when it is not there any more."""
        return self._name if self._editor.draft.item(self._name) else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it shows."""
        return self._editor.item_rows.title(self.item)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """`product`, `picture`, `video`, `message` or `numbers`."""
        return str(self.item.__struct_config__.tag)

    @Property(str, notify=changed)
    def rules(self) -> str:
        """When it plays, in words."""
        return wording.rules(self.item)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether it is switched on."""
        return self.item.enabled

    @Property(bool, notify=changed)
    def usual(self) -> bool:
        """Whether it stays as long as usual; a video: for its whole length."""
        return self.item.dwell_seconds is None

    @Property(int, notify=changed)
    def dwell(self) -> int:
        """How long it stays, s; the station's usual dwell where it does not say it."""
        return self.item.dwell_seconds or self._editor.item_rows.usual_dwell

    @Property(list, notify=changed)
    def weekdays(self) -> list[bool]:
        """Whether it plays on each day of the week, from Monday."""
        return [not self.item.weekdays or name in self.item.weekdays for name in WEEKDAYS]

    @Property(list, notify=changed)
    def dayNames(self) -> list[str]:
        """The short names of the days, from Monday."""
        return [wording.short_day(place) for place in range(len(WEEKDAYS))]

    @Property(bool, notify=changed)
    def allDay(self) -> bool:
        """Whether it plays at any hour."""
        return self.item.hours is None

    @Property(int, notify=changed)
    def begins(self) -> int:
        """The minute of the day from which on it plays."""
        return wording.minutes(self.item.hours)[0]

    @Property(int, notify=changed)
    def ends(self) -> int:
        """The minute of the day up to which it plays; of the next day when it is not later."""
        return wording.minutes(self.item.hours)[1]

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        """The first day, as in "2026-12-01"; empty when there is none."""
        return self.item.first_day.isoformat() if self.item.first_day else ""

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """The last day; empty when there is none."""
        return self.item.last_day.isoformat() if self.item.last_day else ""

    @Property(int, notify=changed)
    def weight(self) -> int:
        """How often it comes when the items are shuffled, compared with others."""
        return self.item.weight

    @Property(list, notify=changed)
    def texts(self) -> list[str]:
        """A message's words in each language on offer."""
        text = self.item.text if isinstance(self.item, MessageItem) else {}
        return [text.get(code, "") for code in self._editor.item_rows.languages.offered]

    @Property(list, constant=True)
    def languages(self) -> list[str]:
        """The names of the languages on offer, in the order of `texts`."""
        return [str(name) for name in self._editor.item_rows.languages.property("names")]

    @Slot(bool)
    def setUsual(self, usual: bool) -> None:
        """Let it stay as long as usual, or say for how long."""
        self._put(dwell_seconds=None if usual else self._editor.item_rows.usual_dwell)

    @Slot(int)
    def setDwell(self, seconds: int) -> None:
        """Let it stay for so long, s."""
        self._put(dwell_seconds=seconds)

    @Slot(int, bool)
    def setDay(self, place: int, on: bool) -> None:
        """Let it play on a weekday, from 0 for Monday, or not; one day at least stays."""
        playing = {WEEKDAYS.index(name) for name in self.item.weekdays or WEEKDAYS}
        self.setDays(sorted(playing | {place} if on else playing - {place}))

    @Slot(list)
    def setDays(self, places: list[int]) -> None:
        """Let it play on these weekdays, from 0 for Monday, and on no others."""
        if places:
            chosen = tuple(name for place, name in enumerate(WEEKDAYS) if place in places)
            self._put(weekdays=() if chosen == WEEKDAYS else chosen)

    @Slot(bool)
    def setAllDay(self, whole: bool) -> None:
        """Let it play at any hour, or say at which."""
        begin, end = wording.minutes(None)
        self._put(hours=None if whole else f"{wording.clock_time(begin)}-{wording.clock_time(end)}")

    @Slot(int, int)
    def setHours(self, begin: int, end: int) -> None:
        """Let it play from one minute of the day up to another; they cannot be the same."""
        if begin == end:
            was = wording.minutes(self.item.hours)[0]
            end = (end + (STEP if begin != was else -STEP)) % _WHOLE_DAY
        self._put(hours=f"{wording.clock_time(begin)}-{wording.clock_time(end or _WHOLE_DAY)}")

    @Slot(str)
    def setFirstDay(self, day: str) -> None:
        """Let it not play before a day, as in "2026-12-01"; empty for no such day."""
        first, last = date.fromisoformat(day) if day else None, self.item.last_day
        self._put(first_day=first, last_day=max(first, last) if first and last else last)

    @Slot(str)
    def setLastDay(self, day: str) -> None:
        """Let it not play after a day; empty for no such day."""
        last, first = date.fromisoformat(day) if day else None, self.item.first_day
        self._put(last_day=last, first_day=min(first, last) if first and last else first)

    @Slot(int)
    def setWeight(self, weight: int) -> None:
        """Let it come more or less often when the items are shuffled."""
        self._put(weight=weight)

    @Slot(int, str)
    def setText(self, place: int, text: str) -> None:
        """Change a message's words in one of the languages on offer; empty takes the language out."""
        if isinstance(self.item, MessageItem):
            code = self._editor.item_rows.languages.offered[place]
            changed = {**self.item.text, code: text.strip()[:_LONGEST_TEXT]}
            if kept := {code: words for code, words in changed.items() if words}:
                self._put(text=kept)

    @Slot()
    def duplicate(self) -> None:
        """Put another one like it behind it, and open that."""
        draft = self._editor.draft
        name = editing.fresh_id(draft, self.item.id)
        if self._editor.add(structs.replace(self.item, id=name), draft.items.index(self.item) + 1):
            self.open(name)

    @Slot()
    def remove(self) -> None:
        """Take it out of the list; that can be taken back."""
        self._editor.change(editing.without(self._editor.draft, self._name))

    def _put(self, **values: object) -> None:
        self._editor.change(editing.with_item(self._editor.draft, structs.replace(self.item, **values)))
