"""One setting as a page of the console shows it, whatever its kind."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.described import Option
from kiosk.station.settings import Settings
from kiosk.ui import setting_words as words
from kiosk.ui.languages import Languages

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Options that count from the next start on
AT_START = frozenset({"full_screen", "volume", "sounds", "product_address"})
_STEPS = {"idle_seconds": 5, "countdown_seconds": 5, "panel_lower_edge_mm": 10, "brightness": 10}


class Station(Protocol):
    """What a row asks of the settings as a whole."""

    languages: Languages

    @property
    def shown(self) -> Settings:
        """The settings with what is about to be saved."""
        ...

    def diagonal(self) -> float:
        """Return the panel's diagonal as the display says, inches."""
        ...

    def codes(self) -> Sequence[str]:
        """Return the code of every language that has a translation."""
        ...

    def pictures(self) -> Sequence[str]:
        """Return the names of the pictures in the media folder."""
        ...

    def put(self, name: str, value: object, *, soon: bool = False) -> None:
        """Change a setting; `soon` saves it only when it has come to rest."""
        ...


@QmlElement
class SettingChoice(QObject):
    """One of the values that a setting may have."""

    changed = Signal()

    def __init__(self, value: str, parent: QObject) -> None:
        super().__init__(parent)
        self._value, self._label, self._on = value, "", False

    def show(self, label: str, on: bool) -> None:
        """Show what it is called, and whether it is chosen."""
        self._label, self._on = label, on
        self.changed.emit()

    @Property(str, constant=True)
    def value(self) -> str:
        """As the file has it."""
        return self._value

    @Property(str, notify=changed)
    def label(self) -> str:
        """As staff read it."""
        return self._label

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether it is chosen."""
        return self._on


@QmlElement
class SettingRow(QObject):
    """One setting as a page shows it."""

    changed = Signal()

    def __init__(self, option: Option, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self.option = option
        self._station = station
        self._choices: list[SettingChoice] = []
        # Kept, because QML may still show a choice that is no longer there.
        self._known: dict[str, SettingChoice] = {}
        self.refusal = ""

    @Property(str, constant=True)
    def name(self) -> str:
        """As the file has it."""
        return self.option.name

    @Property(str, constant=True)
    def kind(self) -> str:
        """`number`, `switch`, `choice`, `several`, `hours`, or `text`, which is only to be read."""
        if self.option.kind == "languages":
            return "several"
        chosen = self.option.kind == "language" or self.option.name == "closed_picture"
        return "choice" if chosen else self.option.kind

    @Property(str, notify=changed)
    def label(self) -> str:
        """What it is called."""
        return words.label_of(self.option.name)

    @Property(str, notify=changed)
    def help(self) -> str:
        """What it does, and when a change counts if not at once."""
        text = words.help_of(self.option.name)
        return f"{text}\n{words.next_start()}" if self.option.name in AT_START else text

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last change was refused, or why none can be made; empty when all is well."""
        wanted = self.option.name == "closed_picture" and self._station.shown.closed_screen == "picture"
        if wanted and not self.refusal and not self._offered():
            return words.no_pictures()
        return self.refusal

    @Property(int, notify=changed)
    def number(self) -> int:
        """A number's value; 0 for what is none."""
        return round(self._value) if self.option.kind == "number" else 0

    @Property(int, constant=True)
    def least(self) -> int:
        """The smallest number."""
        return round(self.option.least)

    @Property(int, constant=True)
    def most(self) -> int:
        """The largest number."""
        return round(self.option.most)

    @Property(int, constant=True)
    def step(self) -> int:
        """By how much a touch changes the number."""
        return _STEPS.get(self.option.name, 1)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """A switch's value; false for what is none."""
        return self._value is True

    @Property(str, notify=changed)
    def text(self) -> str:
        """The value in words; of a text, how it is changed as well."""
        if self.option.kind == "number":
            return words.number_in_words(self.option, self._value)
        if self.option.kind == "text":
            return "\n".join(filter(None, (self._value, words.by_keyboard(self.option.name))))
        return ""

    @Property(list, notify=changed)
    def choices(self) -> list[SettingChoice]:
        """What may be chosen, or switched on and off."""
        return list(self._choices)

    @Slot(int)
    def change(self, number: int) -> None:
        """Set a number; what is not allowed becomes the nearest that is."""
        option = self.option
        number = min(round(option.most), max(round(option.least), number))
        if 0 < number < option.above_zero:
            number = 0 if self._value else max(round(option.above_zero), round(self._station.diagonal()))
        self._station.put(option.name, number, soon=True)

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Switch it."""
        self._station.put(self.option.name, on)

    @Slot(str)
    def choose(self, value: str) -> None:
        """Choose a value."""
        self._station.put(self.option.name, value)

    @Slot(str, bool)
    def offer(self, value: str, on: bool) -> None:
        """Offer one of several, a language for example, or no longer."""
        if self.option.kind == "languages" and value == self._station.shown.default_language and not on:
            self.refusal = words.start_language()
            self.changed.emit()
            return
        offered = self._value
        if self.option.kind == "languages" and not offered:
            offered = self._station.languages.offered
        others = [name for name in offered if name != value]
        if on:
            others.insert(self._place_of(value, others), value)
        self._station.put(self.option.name, tuple(others))

    def refresh(self) -> None:
        """Show what is so now."""
        self._choices = [self._known.get(value) or self._new(value) for value in self._offered()]
        for choice in self._choices:
            value: str = choice.property("value")
            choice.show(self._in_words(value), self._is_on(value))
        self.changed.emit()

    def _new(self, value: str) -> SettingChoice:
        self._known[value] = SettingChoice(value, self)
        return self._known[value]

    @property
    def _value(self) -> Any:
        return getattr(self._station.shown, self.option.name)

    def _offered(self) -> Sequence[str]:
        match self.option:
            case Option(kind="choice" | "several", choices=choices):
                return choices
            case Option(kind="languages"):
                return self._station.codes()
            case Option(kind="language"):
                return [code for code in self._station.codes() if self._offers(code)]
            case Option(name="closed_picture"):
                return self._station.pictures()
        return ()

    def _place_of(self, value: str, others: Sequence[str]) -> int:
        """Return where it joins the others: in the order of the page, which visitors see, too."""
        order = self._offered()
        later = order[order.index(value) + 1 :]
        return next((place for place, name in enumerate(others) if name in later), len(others))

    def _is_on(self, value: str) -> bool:
        if self.option.kind == "languages":
            return self._offers(value)
        return value in self._value if self.option.kind == "several" else value == self._value

    def _offers(self, code: str) -> bool:
        return code in (self._station.shown.languages or self._station.languages.offered)

    def _in_words(self, value: str) -> str:
        named = self.option.kind in ("language", "languages")
        return self._station.languages.name_of(value) if named else words.choice_in_words(value)
