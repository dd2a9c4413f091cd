"""The languages a visitor can choose from, and the switch between them."""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    Property,
    QCoreApplication,
    QLocale,
    QObject,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n.direction import is_right_to_left
from kiosk.ui.fonts import text_family

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

#: The attract loop's call to touch the screen: short, friendly, set large
_INVITATION = str(QT_TRANSLATE_NOOP("Languages", "Touch to explore"))
#: The name of the language of this file, in itself: "Deutsch", not "German"
_OWN_NAME = str(QT_TRANSLATE_NOOP("Languages", "English"))


#: Languages that put numbers into groups from five digits on
_FROM_FIVE_DIGITS = (QLocale.Language.Spanish, QLocale.Language.French, QLocale.Language.Russian)


def locale_of(code: str) -> QLocale:
    """Return how a language writes numbers and dates: with the digits of the texts, 0 to 9, if it can."""
    # The English texts are British.
    own = QLocale("en_GB" if code == "en" else code)
    if own.zeroDigit() == "0":
        return own
    # Arabic as it is written everywhere, not as in Egypt, which Qt takes for the code alone.
    return QLocale(own.language(), own.script(), QLocale.Country.World)


def number_in(locale: QLocale, value: float, decimals: int) -> str:
    """Return a number as the texts of a language write it.

    Spanish, French and Russian leave four digits together, and part longer numbers by a narrow space
    (U+202F).
    """
    if locale.language() not in _FROM_FIVE_DIGITS:
        return locale.toString(float(value), "f", decimals)
    own = QLocale(locale)
    if abs(value) < 10_000:
        own.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return own.toString(float(value), "f", decimals).replace(locale.groupSeparator(), "\u202f")


def _name_in_itself(code: str) -> str:
    """Return what Qt calls a language, beginning as a line does: “Español”, not “español de España”."""
    own = QLocale(code)
    anywhere = [own]
    if "_" not in code:
        anywhere = QLocale.matchingLocales(own.language(), own.script(), QLocale.Country.AnyCountry)
    name = min((locale.nativeLanguageName() for locale in anywhere), key=len, default="") or code
    return name[:1].upper() + name[1:]


@QmlElement
@QmlSingleton
class Languages(QObject):
    """The languages on offer; switching is whole, between two frames.

    `chains` gives for each code the compiled files to look in, the language's own first.
    """

    changed = Signal()

    def __init__(
        self, chains: Mapping[str, Sequence[Path]], default: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._translators: dict[str, list[QTranslator]] = {}
        self._default = ""
        self._current = ""
        self._installed: list[QTranslator] = []
        self.retranslate: Callable[[], None] = lambda: None
        self.offer(chains, default)

    def offer(self, chains: Mapping[str, Sequence[Path]], default: str) -> None:
        """Offer these languages from now on; what is shown stays, if it is among them."""
        shown, self._current = self._current, ""
        before = [translator for chain in self._translators.values() for translator in chain]
        self._translators = {code: self._load(files) for code, files in chains.items()}
        self._default = default if default in chains else next(iter(chains), "")
        if shown:
            self.select(shown if shown in chains else self._default)
        for translator in before:
            translator.deleteLater()

    def _load(self, files: Sequence[Path]) -> list[QTranslator]:
        found = []
        for file in files:
            translator = QTranslator(self)
            if translator.load(str(file)):
                found.append(translator)
            else:
                _log.error("%s: compiled translation cannot be loaded; its texts fall back", file)
        return found

    def in_language(self, code: str, context: str, source: str) -> str:
        """Return one text in a language that need not be the current one."""
        for translator in self._translators.get(code, ()):
            if text := translator.translate(context, source):
                return text
        return source

    def close(self) -> None:
        """Let the application speak the language of its source again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(locale_of("en"))

    @property
    def chain(self) -> tuple[str, ...]:
        """Codes of the languages to look in for a text, the one that is shown first."""
        return (
            self._current,
            *(code for code in (self._default, *self._translators) if code != self._current),
        )

    @property
    def default(self) -> str:
        """Code of the language that visits start in."""
        return self._default

    @property
    def offered(self) -> tuple[str, ...]:
        """Codes of the languages on offer."""
        return tuple(self._translators)

    @Property(list, notify=changed)
    def codes(self) -> list[str]:
        """Codes of the languages on offer."""
        return list(self._translators)

    @Property(list, notify=changed)
    def names(self) -> list[str]:
        """Each language's own name, in the order of `codes`."""
        return [self.name_of(code) for code in self._translators]

    @Property(list, notify=changed)
    def invitations(self) -> list[str]:
        """The attract loop's call to touch, in each language on offer."""
        return [self.in_language(code, "Languages", _INVITATION) for code in self._translators]

    @Property(str, notify=changed)
    def current(self) -> str:
        """Code of the language shown."""
        return self._current

    @Property(str, notify=changed)
    def textFamily(self) -> str:
        """The family that sets the current language: Chinese and Latin quotation marks differ in width."""
        return text_family(self._current)

    @Property(list, notify=changed)
    def families(self) -> list[str]:
        """The family that sets each language's own name and its call to touch, in the order of `codes`."""
        return [text_family(code) for code in self._translators]

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the current language is written from the right."""
        return is_right_to_left(self._current)

    @Property(str, notify=changed)
    def otherFamily(self) -> str:
        """The family that sets `otherName`."""
        return text_family(self._other)

    @Property(str, notify=changed)
    def otherName(self) -> str:
        """Own name of the first language on offer that is not shown now."""
        return self.name_of(self._other) if self._other else ""

    @property
    def _other(self) -> str:
        return next((code for code in self._translators if code != self._current), "")

    @Slot(str)
    def select(self, code: str) -> None:
        """Show everything in this language from the next frame on."""
        if code == self._current or code not in self._translators:
            return
        self.close()
        self._installed = self._translators[code]
        for translator in reversed(self._installed):
            QCoreApplication.installTranslator(translator)
        self._current = code
        QLocale.setDefault(locale_of(code))
        self.retranslate()
        self.changed.emit()

    def reset(self) -> None:
        """Go back to the station's default language."""
        self.select(self._default)

    def name_of(self, code: str) -> str:
        """Return a language's own name; it need not be on offer."""
        own = self.in_language(code, "Languages", _OWN_NAME)
        if own == _OWN_NAME and QLocale(code).language() != QLocale.Language.English:
            return _name_in_itself(code)
        return own
