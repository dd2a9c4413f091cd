"""The ten shipped languages as visitors read them: names, digits, percent signs, plural forms."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import offer
from kiosk.station.paths import shipped_translations
from kiosk.ui.figures import ShownFigure, following, quantity
from kiosk.ui.languages import Languages

NAMES = {
    "zh_CN": "简体中文",
    "en": "English",
    "zh_TW": "繁體中文",
    "ja": "日本語",
    "ko": "한국어",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
}
#: CLDR's percent patterns; where it writes U+2009 or U+00A0, either keeps number and sign together.
PERCENT = {"de": "32,2\u00a0%", "fr": "32,2\u202f%", "es": "32,2\u00a0%", "ru": "32,2\u00a0%"}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Languages]:
    """All ten on offer; the application speaks the language of its source again afterwards."""
    usual = QLocale()
    compiler = Compiler(tmp_path_factory.mktemp("cache"), linguist_program("lrelease"))
    offered = offer([shipped_translations()], tuple(NAMES), "zh_CN", compiler)
    assert not offered.problems
    languages = Languages(offered.chains, "zh_CN")
    yield languages
    languages.close()
    QLocale.setDefault(usual)


def test_each_language_is_named_in_its_own_script(shipped: Languages) -> None:
    """Never by a code or a flag; each invites to touch in words of its own."""
    assert dict(zip(shipped.property("codes"), shipped.property("names"), strict=True)) == NAMES
    assert len(set(shipped.property("invitations"))) == len(NAMES)


@pytest.mark.parametrize("code", NAMES)
def test_numbers_and_dates_have_the_digits_of_the_texts(shipped: Languages, code: str) -> None:
    """0 to 9 in Arabic, too: its texts are written with them."""
    shipped.select(code)
    written = QLocale().toString(86510.5) + QLocale().toString(QDate(2024, 4, 1), "d MMMM yyyy")
    assert {character for character in written if character.isdigit()} == set("8651024")


@pytest.mark.parametrize("code", NAMES)
def test_the_percent_sign_stands_as_the_language_sets_it(shipped: Languages, code: str) -> None:
    """After a space that does not break, or close to its number, also where the two are set apart."""
    number = "32,2" if code in PERCENT else "32.2"
    shipped.select(code)
    share = PERCENT.get(code, "32.2%")
    assert quantity(number, "%").strip("\u2068\u2069") == share
    assert number + following("%") == share
    assert following("MW") == "MW"
    assert quantity("99", "%超").endswith("超")


@pytest.mark.parametrize(
    ("code", "written"),
    [
        *(("en", ("2,000", "384,400", "1.5")), ("zh_CN", ("2,000", "384,400", "1.5"))),
        *(("de", ("2.000", "384.400", "1,5")), ("es", ("2000", "384\u202f400", "1,5"))),
        *(("fr", ("2000", "384\u202f400", "1,5")), ("ru", ("2000", "384\u202f400", "1,5"))),
        ("ar", ("2,000", "384,400", "1.5")),
    ],
)
def test_figures_write_numbers_as_the_texts_do(
    shipped: Languages, code: str, written: tuple[str, ...]
) -> None:
    """Also those that change under a finger."""
    shipped.select(code)
    figure = ShownFigure(None, str, shipped)
    numbers = ((2000, 0), (384_400, 0), (1.5, 1))
    assert tuple(figure.written(value, places, QLocale().name()) for value, places in numbers) == written


@pytest.mark.parametrize(
    ("code", "counts"),
    [("ar", (0, 1, 2, 3, 11, 100)), ("ru", (1, 2)), ("en", (1, 2)), ("ja", (2,))],
)
def test_plural_forms_are_those_of_the_language(
    shipped: Languages, code: str, counts: tuple[int, ...]
) -> None:
    """Six in Arabic; Russian, English and Japanese have those that differ after “missing”."""
    shipped.select(code)
    # The number itself would make every text another one.
    said = {
        QCoreApplication.translate("Content", "%n text(s) missing", "", count).replace(str(count), "")
        for count in range(130)
    }
    chosen = {
        QCoreApplication.translate("Content", "%n text(s) missing", "", count).replace(str(count), "")
        for count in counts
    }
    assert len(chosen) == len(counts)
    assert said == chosen
