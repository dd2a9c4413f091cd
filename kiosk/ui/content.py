"""The console's content page: what the pack is, its doubtful readings, what is not translated."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.exhibition.numbers import CONTEXT
from kiosk.exhibition.pack import Pack
from kiosk.exhibition.review import SettledNotes, settle
from kiosk.i18n.translations import fallback_chain, find_translations
from kiosk.keeping import KeptFile, NotSavedError
from kiosk.packs.shown import ShownPack
from kiosk.ui.doubtful_reading import DoubtfulReading
from kiosk.ui.exhibition import Exhibition
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from kiosk.ui.mixed import arrow, row, untranslated
from kiosk.ui.telling import in_words

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
        shown: the pack that is shown.
        exhibition: shows the readings that staff choose, at once.
        file: keeps their choice.
        languages: those on offer are told of.
    """

    changed = Signal()
    #: Another pack is shown.
    replaced = Signal()

    def __init__(
        self,
        shown: ShownPack,
        exhibition: Exhibition,
        file: KeptFile[SettledNotes],
        languages: Languages,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._exhibition = exhibition
        self._file = file
        self._languages = languages
        self._jobs = jobs
        self._told = ""
        self._translated: list[Completeness] = []
        self._lacking: Mapping[str, Lacking] = {}
        self.readings: Sequence[DoubtfulReading] = tuple(self._all_readings())
        languages.changed.connect(self._speak)

    def follow_pack(self, shown: ShownPack) -> None:
        """Tell of another pack, and show the readings that staff have chosen in it."""
        gone, self._shown = self.readings, shown
        self.readings = tuple(self._all_readings())
        self._show(self._file.load().value)
        looked_at, self._lacking = bool(self._lacking), {}
        self._count({})
        self.replaced.emit()
        if looked_at:
            self._look_for_missing()
        # Not before QML has let go of them.
        for reading in gone:
            reading.deleteLater()

    @property
    def _printed(self) -> Pack:
        return self._shown.reading.pack

    @Property(str, notify=replaced)
    def name(self) -> str:
        """The pack's id."""
        return self._printed.id

    @Property(str, notify=replaced)
    def version(self) -> str:
        """The pack's version."""
        return self._printed.version

    @Property(str, notify=replaced)
    def licence(self) -> str:
        """The licence of its texts and pictures."""
        return self._printed.licence

    @Property(list, notify=replaced)
    def doubtful(self) -> list[DoubtfulReading]:
        """Every review note, in the order of the products."""
        return list(self.readings)

    @Property(list, notify=replaced)
    def problems(self) -> list[str]:
        """What is wrong in the pack, each with what to do."""
        return [in_words(problem.told) for problem in self._shown.reading.problems]

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
        self._look_for_missing()

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

    def _look_for_missing(self) -> None:
        """Count what is not translated, for as long as the same pack is shown."""
        shown = self._shown

        def count(found: Mapping[str, Lacking]) -> None:
            if shown is self._shown:
                self._count(found)

        self._jobs.run(partial(_missing, shown), count, urgency=10)

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


def _missing(shown: ShownPack) -> dict[str, Lacking]:
    """Return for each language what is missing where, and in which languages it is looked for."""
    from kiosk.i18n.missing import missing

    pack, files = shown.reading.pack, find_translations(shown.folders).files
    counted = missing(files, pack.strings(), pack.source_language)
    return {code: (counted[code], fallback_chain(code, files)[1:]) for code in files}


def _filled(source: str, *values: str) -> str:
    text = _words(source)
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text
