"""The console's content page: what the pack is, its doubtful readings, what is not translated."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.exhibition.numbers import CONTEXT
from kiosk.exhibition.pack import PackReading
from kiosk.exhibition.product import Product, ReviewNote
from kiosk.exhibition.review import SettledNotes, settle
from kiosk.i18n.translations import fallback_chain, find_translations
from kiosk.keeping import KeptFile, NotSavedError
from kiosk.ui.exhibits import Exhibition
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from kiosk.ui.mixed import arrow, row, untranslated

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_COMPLETE = str(QT_TRANSLATE_NOOP("Content", "Every text is translated"))
_INTERFACE = str(QT_TRANSLATE_NOOP("Content", "buttons and messages"))
_INSTEAD = str(QT_TRANSLATE_NOOP("Content", "Visitors read them in: %1"))
_PLACE = str(QT_TRANSLATE_NOOP("Content", "%1: %2"))


Lacking = tuple[Counter[str], tuple[str, ...]]
"""How many texts a language lacks in each context, and the languages that are shown for them."""


def _words(source: str) -> str:
    return QCoreApplication.translate("Content", source)


@QmlElement
class DoubtfulReading(QObject):
    """A review note as staff see it. What is printed and what is suggested stay in the source's language."""

    changed = Signal()

    def __init__(
        self, product: Product | None, context: str, about: str, note: ReviewNote, parent: QObject
    ) -> None:
        """Take the product that it belongs to, if it does; where its words and its subject are translated."""
        super().__init__(parent)
        self.product = product
        self.note = note
        self._context = context
        self._about = about
        self._taken = False

    def take(self, taken: bool) -> None:
        """Note whether the suggestion is shown."""
        if taken != self._taken:
            self._taken = taken
            self.changed.emit()

    @Property(str, notify=changed)
    def about(self) -> str:
        """The product, or what else it stands in."""
        return QCoreApplication.translate(self._context, self._about)

    @Property(str, notify=changed)
    def field(self) -> str:
        """Which field or passage it is about."""
        return QCoreApplication.translate(self._context, self.note.field)

    @Property(str, constant=True)
    def printed(self) -> str:
        """What the source prints."""
        return self.note.as_printed

    @Property(str, constant=True)
    def suggested(self) -> str:
        """What it probably should be; empty when nobody can tell."""
        return self.note.suggested

    @Property(str, notify=changed)
    def why(self) -> str:
        """The reason for the doubt."""
        return QCoreApplication.translate(self._context, self.note.why)

    @Property(bool, constant=True)
    def choosable(self) -> bool:
        """Whether staff can choose here."""
        return self.product is not None and self.note.choosable

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """Whether the suggestion is shown in the place of what is printed."""
        return self._taken


@QmlElement
class Completeness(QObject):
    """How far one language is translated."""

    def __init__(self, name: str, text: str, complete: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._text, self._complete = name, text, complete

    @Property(str, constant=True)
    def name(self) -> str:
        """The language's own name."""
        return self._name

    @Property(str, constant=True)
    def text(self) -> str:
        """What is missing, and what is shown in its place."""
        return self._text

    @Property(bool, constant=True)
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self._complete


@QmlElement
@QmlSingleton
class Content(QObject):
    """The content pack for staff.

    Args:
        read: the pack as it was read, with every reading as printed, and what is wrong in it.
        exhibition: shows the readings that staff choose, at once.
        file: keeps their choice.
        languages: those on offer are told of.
        folders: where their `.ts` files are.
    """

    changed = Signal()

    def __init__(
        self,
        read: PackReading,
        exhibition: Exhibition,
        file: KeptFile[SettledNotes],
        languages: Languages,
        folders: Sequence[Path],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printed = read.pack
        self._exhibition = exhibition
        self._file = file
        self._problems = read.problems
        self._languages = languages
        self._folders = folders
        self._jobs = jobs
        self._told = ""
        self._translated: list[Completeness] = []
        self._lacking: Mapping[str, Lacking] = {}
        self.readings: Sequence[DoubtfulReading] = tuple(self._all_readings())
        languages.changed.connect(self._speak)

    @Property(str, constant=True)
    def name(self) -> str:
        """The pack's id."""
        return self._printed.id

    @Property(str, constant=True)
    def version(self) -> str:
        """The pack's version."""
        return self._printed.version

    @Property(str, constant=True)
    def licence(self) -> str:
        """The licence of its texts and pictures."""
        return self._printed.licence

    @Property(list, constant=True)
    def doubtful(self) -> list[DoubtfulReading]:
        """Every review note, in the order of the products."""
        return list(self.readings)

    @Property(list, constant=True)
    def problems(self) -> list[str]:
        """What is wrong in the pack, each with what to do."""
        return [str(problem) for problem in self._problems]

    @Property(list, notify=changed)
    def translated(self) -> list[Completeness]:
        """A line for each language on offer; none until they have been looked through."""
        return list(self._translated)

    @Property(str, notify=changed)
    def told(self) -> str:
        """Why the last choice was not kept; empty when it was."""
        return self._told

    @Slot()
    def look(self) -> None:
        """Look at the choices and the translations as they are now: the page has been opened."""
        self._told = ""
        self._show(self._file.load().value)
        self._jobs.run(self._missing, self._count, urgency=10)

    @Slot(DoubtfulReading, bool)
    def choose(self, reading: DoubtfulReading, suggested: bool) -> None:
        """Show what is suggested, or what is printed, from now on."""
        if reading.product is None:
            return
        name, printed = reading.product.id, reading.note.as_printed
        self._told = ""
        try:
            kept = self._file.edit(lambda notes: notes.with_choice(name, printed, suggested=suggested))
        except NotSavedError as error:
            self._told = str(error)
        else:
            self._show(kept)
        self.changed.emit()

    def _show(self, notes: SettledNotes) -> None:
        self._exhibition.reword(settle(self._printed, notes.suggested))
        for reading in self.readings:
            if reading.product is not None:
                chosen = notes.suggested.get(reading.product.id, ())
                reading.take(reading.note.choosable and reading.note.as_printed in chosen)

    def _all_readings(self) -> Iterator[DoubtfulReading]:
        pack = self._printed
        for note in pack.review_notes:
            yield DoubtfulReading(None, "pack", pack.title, note, self)
        for product in pack.products:
            for note in product.review_notes:
                yield DoubtfulReading(product, product.context, product.name, note, self)
        if pack.numbers is not None:
            for note in pack.numbers.review_notes:
                yield DoubtfulReading(None, CONTEXT, pack.numbers.title, note, self)

    def _speak(self) -> None:
        """Say everything in the language that is shown now."""
        for reading in self.readings:
            reading.changed.emit()
        self._count(self._lacking)

    def _missing(self) -> dict[str, Lacking]:
        """Return for each language what is missing where, and in which languages it is looked for."""
        from kiosk.i18n.missing import missing

        files = find_translations(self._folders).files
        counted = missing(files, self._printed.strings(), self._printed.source_language)
        return {code: (counted[code], fallback_chain(code, files)[1:]) for code in files}

    def _count(self, found: Mapping[str, Lacking]) -> None:
        self._lacking = found
        gone, self._translated = (
            self._translated,
            [
                Completeness(
                    self._languages.name_of(code), self._completeness(*found[code]), not found[code][0], self
                )
                for code in self._languages.offered
                if code in found
            ],
        )
        self.changed.emit()
        # Not before QML has let go of them.
        for line in gone:
            line.deleteLater()

    def _completeness(self, lacking: Counter[str], fallback: tuple[str, ...]) -> str:
        if not lacking:
            return _words(_COMPLETE)
        count = lacking.total()
        places = [
            _filled(_PLACE, self._place(context), QLocale().toString(number))
            for context, number in sorted(lacking.items(), key=lambda entry: -entry[1])
        ]
        codes = dict.fromkeys((*fallback, self._printed.source_language))
        names = row((untranslated(self._languages.name_of(code)) for code in codes), arrow())
        total = QCoreApplication.translate("Content", "%n text(s) missing", "", count)
        return "\n".join((total, *places, _filled(_INSTEAD, names)))

    def _place(self, context: str) -> str:
        """Return what staff call the texts of one context."""
        pack = self._printed
        names = {product.context: product.name for product in pack.products} | {"pack": pack.title}
        if pack.numbers is not None:
            names[CONTEXT] = pack.numbers.title
        return QCoreApplication.translate(context, names[context]) if context else _words(_INTERFACE)


def _filled(source: str, *values: str) -> str:
    text = _words(source)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text
