"""The console's page of a product's texts: changed on a keyboard, saved as a new version of the pack."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.clock import Clock
from kiosk.exhibition.product import Product
from kiosk.i18n.offer import in_usual_order
from kiosk.i18n.rooms import Rooms, content_place, read_rooms
from kiosk.i18n.translations import find_translations
from kiosk.packs.editing.drafts import Drafts
from kiosk.packs.editing.fields import Field
from kiosk.packs.shown import ShownPack
from kiosk.packs.store import Store
from kiosk.station.paths import shipped_translations
from kiosk.ui.fonts import text_family
from kiosk.ui.jobs import Jobs
from kiosk.ui.languages import Languages
from kiosk.ui.text_rows import TextRow
from kiosk.ui.text_saving import TextSaving

if TYPE_CHECKING:
    # Loaded when staff look, not at the start.
    from kiosk.packs.editing.translating import Translated

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Texts = Mapping[tuple[str, str], "Translated"]


@QmlElement
@QmlSingleton
class ProductTexts(QObject):
    """The texts of one product in one language. All that is changed is saved at once; that can be undone.

    Args:
        shown: the pack that is shown.
        store: keeps its new version.
        languages: tells the languages' names.
        fixed: the kiosk was started with a pack of its own: nothing can be changed.
    """

    changed = Signal()
    #: Other texts are shown.
    turned = Signal()

    def __init__(
        self,
        shown: ShownPack,
        store: Store,
        languages: Languages,
        clock: Clock,
        *,
        fixed: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._languages = languages
        self.saver = TextSaving(store, languages, clock, self)
        self.saver.changed.connect(self.changed)
        self._fixed = fixed
        self._jobs = Jobs(self)
        self._drafts = Drafts()
        self._rooms = Rooms()
        self._open = False
        self._codes: list[str] = []
        self._loaded: dict[str, Texts] = {}
        self._product = self._language = 0
        self._rows: list[TextRow] = []

    @Property(bool, constant=True)
    def fixed(self) -> bool:
        """Whether nothing can be changed here."""
        return self._fixed

    @Property(list, notify=turned)
    def products(self) -> list[str]:
        """The names of the products."""
        return [
            QCoreApplication.translate(one.context, one.name) for one in self._shown.reading.pack.products
        ]

    @Property(int, notify=turned)
    def product(self) -> int:
        """The one whose texts are shown, from 0."""
        return self._product

    @Property(list, notify=turned)
    def languages(self) -> list[str]:
        """The names of the languages: the pack's own, then every one that has a translation."""
        return [self._languages.name_of(code) for code in self._codes]

    @Property(int, notify=turned)
    def language(self) -> int:
        """The one whose texts are shown, from 0."""
        return self._language

    @Property(str, notify=turned)
    def code(self) -> str:
        """The code of the language."""
        return self._code or self._shown.reading.pack.source_language

    @Property(str, notify=turned)
    def family(self) -> str:
        """The family that sets the texts."""
        return text_family(self._code or self._shown.reading.pack.source_language)

    @Property(list, notify=turned)
    def rows(self) -> list[TextRow]:
        """The texts."""
        return list(self._rows)

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Whether something is not saved yet."""
        return bool(self._drafts.changes(self._products)) and not self.saver.busy

    @Property(TextSaving, constant=True)
    def saving(self) -> TextSaving:
        """What becomes of the changes."""
        return self.saver

    @Slot()
    def look(self) -> None:
        """Show everything as it is now: the page has been opened."""
        self._rooms, _ = read_rooms(shipped_translations() / "rooms.toml")
        self.saver.look()
        self._open = True
        self._begin()

    @Slot()
    def leave(self) -> None:
        """Forget the rows; what is not saved stays."""
        self._open = False
        self._show([])

    @Slot(int)
    def choose(self, product: int) -> None:
        """Show the texts of another product."""
        self._product = product
        self._build()

    @Slot(int)
    def speak(self, language: int) -> None:
        """Show them in another language."""
        self._language = language
        code = self._code
        if code and code not in self._loaded:
            folders = self._shown.folders
            read = partial(_read, code, folders)
            self._jobs.run(read, partial(self._take, code, folders))
        self._build()

    @Slot()
    def addLine(self) -> None:
        """Add a line to the table of the product."""
        self._drafts.add_line(self._of)
        self._build()

    @Slot(int)
    def removeLine(self, number: int) -> None:
        """Remove a line of it, from 1."""
        self._drafts.remove_line(self._of, number)
        self._build()

    @Slot()
    def discard(self) -> None:
        """Throw away what is not saved."""
        self._drafts.clear()
        self.saver.look()
        self._build()

    @Slot()
    def save(self) -> None:
        """Save all that has been changed as a new version of the pack, and show it."""
        changes = self._drafts.changes(self._products)
        if changes and not self._fixed:
            self.saver.save(self._shown, changes)

    def follow_pack(self, shown: ShownPack) -> None:
        """Show the texts of another pack, or of another version of it."""
        if self.saver.busy or shown.pack.id != self._shown.pack.id:
            self._drafts.clear()
        self._shown = shown
        self.saver.follow_pack()
        self._loaded.clear()
        if self._open:
            self._begin()

    def retranslate(self) -> None:
        """Say everything in the language that is shown now."""
        self.turned.emit()
        for row in self._rows:
            row.changed.emit()

    def close(self) -> None:
        """Wait until what is being saved has been."""
        self.saver.close()
        self._jobs.close()

    @property
    def _products(self) -> tuple[Product, ...]:
        return self._shown.reading.pack.products

    @property
    def _of(self) -> Product:
        return self._products[self._product]

    @property
    def _code(self) -> str:
        """Code of the language; empty for the pack's own."""
        return self._codes[self._language] if self._language else ""

    def _begin(self) -> None:
        chosen, own = self._code, self._shown.reading.pack.source_language
        found = set(find_translations(self._shown.folders).files) - {own}
        self._codes = [own, *in_usual_order(found, own)]
        self._language = self._codes.index(chosen) if chosen in self._codes else 0
        self._product = min(self._product, len(self._products) - 1)
        self.speak(self._language)

    def _take(self, code: str, folders: tuple[Path, ...], texts: Texts) -> None:
        if folders == self._shown.folders:
            self._loaded[code] = texts
            if self._open and code == self._code:
                self._build()

    def _build(self) -> None:
        """Make a row for each text, lines of the table last."""
        product, code = self._of, self._code
        fields = sorted(self._drafts.fields(product), key=lambda field: field.key.startswith("specs."))
        if not code:
            self._show([self._row(field) for field in fields])
            return
        texts, rows = self._loaded.get(code), []
        for field in fields if texts is not None else ():
            known = texts.get((product.context, field.text)) if texts else None
            if field.text:
                row = self._row(Field(field.key, known.text if known else ""), field.text)
                row.explain(known.suggested if known else "", fixed=known is not None and known.fixed)
                rows.append(row)
        self._show(rows)

    def _row(self, field: Field, original: str = "") -> TextRow:
        product, code = self._of, self._code
        place = self._rooms.content.get(content_place(product.context, field.key))
        text = self._drafts.text(product.id, code, field)
        row = TextRow(field.key, text, original, place.label if place else 0, self)
        row.written.connect(lambda: self._write(product.id, code, field, row))
        return row

    def _write(self, product: str, code: str, field: Field, row: TextRow) -> None:
        self._drafts.write(product, code, field, str(row.property("text")))
        self.changed.emit()

    def _show(self, rows: list[TextRow]) -> None:
        gone, self._rows = self._rows, rows
        self.turned.emit()
        self.changed.emit()
        # Not before QML has let go of them.
        for row in gone:
            row.deleteLater()


def _read(code: str, folders: tuple[Path, ...]) -> Texts:
    from kiosk.packs.editing.translating import translations_in

    return translations_in(find_translations(folders).files.get(code), folders[-1])
