"""A product's texts as rows that staff write in."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.i18n.rooms import counted

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES = {
    "name": str(QT_TRANSLATE_NOOP("ProductTexts", "Name")),
    "maker": str(QT_TRANSLATE_NOOP("ProductTexts", "Maker")),
    "claim": str(QT_TRANSLATE_NOOP("ProductTexts", "Line that makes curious")),
    "summary": str(QT_TRANSLATE_NOOP("ProductTexts", "Summary")),
    "key_figure.value": str(QT_TRANSLATE_NOOP("ProductTexts", "Large number")),
    "key_figure.unit": str(QT_TRANSLATE_NOOP("ProductTexts", "Large number: unit")),
    "key_figure.label": str(QT_TRANSLATE_NOOP("ProductTexts", "Large number: what it counts")),
    "specs.label": str(QT_TRANSLATE_NOOP("ProductTexts", "Table, line %1: what")),
    "specs.value": str(QT_TRANSLATE_NOOP("ProductTexts", "Table, line %1: value")),
    "specs.unit": str(QT_TRANSLATE_NOOP("ProductTexts", "Table, line %1: unit")),
    "pictures.caption": str(QT_TRANSLATE_NOOP("ProductTexts", "Picture %1: caption")),
    "pictures.credit": str(QT_TRANSLATE_NOOP("ProductTexts", "Picture %1: credit")),
}
_LONG = str(QT_TRANSLATE_NOOP("ProductTexts", "Perhaps too long: %1 characters, and there is room for %2."))
_FIXED = str(QT_TRANSLATE_NOOP("ProductTexts", "This kiosk's own translation file says it: change it there."))
_BEFORE = str(QT_TRANSLATE_NOOP("ProductTexts", "Before the text was changed: %1"))


def words(source: str, *values: str) -> str:
    """Return a text in the language that is shown, its placeholders filled in."""
    text = QCoreApplication.translate("ProductTexts", source)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text


@QmlElement
class TextRow(QObject):
    """One text of a product in one language."""

    #: Something else is shown, or has been written.
    changed = Signal()
    #: Staff have written in it.
    written = Signal()

    def __init__(self, key: str, text: str, original: str, room: int, parent: QObject) -> None:
        """Take which text it is, what it says, and its room, as `rooms.toml` tells it; 0 for any.

        `original` is what it says in the pack's own language, where this is another one.
        """
        super().__init__(parent)
        self.key = key
        self._number = next((int(part) for part in key.split(".") if part.isdigit()), 0)
        self._text, self._original, self._room = text, original, room
        self._suggested, self._fixed = "", False

    def explain(self, suggested: str, *, fixed: bool) -> None:
        """Note what it said before another text was translated, and whether it can be changed here."""
        self._suggested, self._fixed = suggested, fixed
        self.changed.emit()

    @Property(str, notify=changed)
    def label(self) -> str:
        """Which text it is."""
        place = ".".join(part for part in self.key.split(".") if not part.isdigit())
        return words(_NAMES[place], str(self._number))

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it says, or is to say."""
        return self._text

    @Property(str, notify=changed)
    def original(self) -> str:
        """What it says in the pack's own language, where this is another one."""
        return self._original

    @Property(bool, notify=changed)
    def fixed(self) -> bool:
        """Whether it cannot be changed here."""
        return self._fixed

    @Property(int, constant=True)
    def line(self) -> int:
        """The line of the table that begins with it, where that can be removed; else 0."""
        begins = self.key.startswith("specs.") and self.key.endswith(".label")
        return self._number if begins and not self._original else 0

    @Property(str, notify=changed)
    def note(self) -> str:
        """What staff should know of it; empty when nothing is to be said."""
        if self._fixed:
            return words(_FIXED)
        # As staff count: a character is one, whether narrow or wide.
        length, room = counted(self._text, self._room)
        if self._room and length > room:
            return words(_LONG, str(length), str(room))
        return words(_BEFORE, self._suggested) if self._suggested and not self._text else ""

    @Slot(str)
    def write(self, text: str) -> None:
        """Let it say something else."""
        if text != self._text and not self._fixed:
            self._text = text
            self.changed.emit()
            self.written.emit()
