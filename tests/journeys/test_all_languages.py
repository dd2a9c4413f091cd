"""Ten languages on every screen, and one that nobody speaks, which shows what no translator was given."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import QLocale

from kiosk.i18n.breaks import plain
from kiosk.station.paths import shipped_translations
from tests.journeys.conftest import Open
from tests.support import pseudo
from tests.support.every_screen import SETTINGS, every_screen
from tests.support.machines import AROUND, SHOWN
from tests.support.visitor import Visitor

TEN = ("zh_CN", "en", "zh_TW", "ja", "ko", "de", "fr", "es", "ru", "ar")
#: The scripts of each language, as Unicode's names of letters begin; Latin names stand in all of them.
SCRIPTS = {
    "zh_CN": ("CJK",),
    "zh_TW": ("CJK",),
    "ja": ("CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"),
    "ko": ("HANGUL",),
    "ru": ("CYRILLIC",),
    "ar": ("ARABIC",),
}
EVERYWHERE = ("LATIN", "GREEK", "MICRO", "MASCULINE", "FEMININE", "MODIFIER", "FULLWIDTH")
#: Times, hours and sizes of files, as Qt writes them
WRITTEN_BY_QT = re.compile(r"[\d/]+ [\d:]+\s[AP]M|[\d.,]+ [kMGT]?i?B(?: / [\d.,]+ [kMGT]?i?B)?|[\d:]+–[\d:]+")


def open_with(open_kiosk: Open, pack: Path, folder: Path, *codes: str) -> Visitor:
    """Start a kiosk that offers these languages, and starts in the first."""
    offered = ", ".join(f'"{code}"' for code in codes)
    settings = f'{SETTINGS}languages = [{offered}]\ndefault_language = "{codes[0]}"\n'
    (folder / "settings.toml").write_text(settings, "utf-8")
    return open_kiosk(pack, data=folder)


def names(visitor: Visitor) -> set[str]:
    """What is called the same in every language: languages, invitations in turn, what the source prints."""
    kiosk = visitor.kiosk
    found = {kiosk.languages.name_of(file.stem.removeprefix("kiosk_")) for file in _shipped_files()}
    found |= {*kiosk.languages.property("names"), *map(plain, kiosk.languages.property("invitations"))}
    for reading in kiosk.content.readings:
        found |= {reading.note.as_printed, reading.note.suggested}
    return found


def _shipped_files() -> list[Path]:
    return list(shipped_translations().glob("*.ts"))


def _names_of_machine() -> set[str]:
    """What the self-test tells as the machine or Qt names it."""
    assert SHOWN.renderer is not None
    names = {SHOWN.renderer.api, SHOWN.renderer.name, SHOWN.renderer.vendor, AROUND.zone, pseudo.CODE}
    for told in (SHOWN.touch, SHOWN.videos, SHOWN.loudspeakers, [face.family for face in SHOWN.faces]):
        names.update(told or ())
    return names


def test_no_text_comes_from_anywhere_but_the_ts_files(
    open_kiosk: Open, texts_pack: Path, tmp_path: Path
) -> None:
    """In a language of long, accented, bracketed texts, only names and what Qt writes have no brackets."""
    pseudo.write_pseudo(tmp_path)
    visitor = open_with(open_kiosk, texts_pack, tmp_path, pseudo.CODE)
    pack = visitor.kiosk.exhibition.pack
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = {QLocale("en").standaloneDayName(day, form) for day in range(1, 8) for form in forms}
    days |= {QLocale("en").standaloneMonthName(month, forms[1]) for month in range(1, 13)}
    known = names(visitor) | days | {pack.id, pack.licence, "A"}
    machine = _names_of_machine() | days
    shown = 0
    for screen in every_screen(visitor):
        for text in visitor.texts():
            shown += pseudo.OPENING in text
            rest = pseudo.foreign(text)
            written = rest in known or rest.startswith("https://") or WRITTEN_BY_QT.fullmatch(rest)
            pieces = re.split(" · |, ", rest.strip("·, "))
            told = all(piece in machine or WRITTEN_BY_QT.fullmatch(piece) for piece in pieces)
            assert not rest or written or told, f"{screen}: {text}"
    assert shown > 500


def test_all_ten_languages_on_every_screen(open_kiosk: Open, texts_pack: Path, tmp_path: Path) -> None:
    """Each switch is whole, stays where the visitor is, and leaves nothing of the language before."""
    visitor = open_with(open_kiosk, texts_pack, tmp_path, *TEN)
    languages = visitor.kiosk.languages
    same = names(visitor)
    for screen in every_screen(visitor):
        place, first = where(visitor), steady(visitor)
        read = {}
        for code in TEN[1:]:
            languages.select(code)
            read[code] = steady(visitor)
            assert where(visitor) == place, (screen, code)
            # Why a reading is doubtful is said with the characters of the source.
            quoting = {plain(reading.property("why")) for reading in visitor.kiosk.content.readings}
            for text in set(read[code]) - quoting:
                assert not strange(text, code, same), f"{screen}, {code}: {text}"
        languages.select(TEN[0])
        assert steady(visitor) == first, screen
        assert len({tuple(texts) for texts in (first, *read.values())}) == len(TEN), screen


def steady(visitor: Visitor) -> list[str]:
    """Every text on the screen but how much memory and disk there is."""
    return [text for text in visitor.texts() if "iB" not in text]


def test_the_attract_loop_speaks_the_offered_languages_in_turn(
    open_kiosk: Open, texts_pack: Path, tmp_path: Path
) -> None:
    """Another one with each item; what else is said stays in the language that visits start in."""
    visitor = open_with(open_kiosk, texts_pack, tmp_path, *TEN)
    invitations = [plain(text) for text in visitor.kiosk.languages.property("invitations")]
    heard = []
    for _ in TEN:
        heard += [text for text in visitor.texts() if text in invitations]
        visitor.pass_time(12.5)
    assert heard == invitations
    assert visitor.kiosk.languages.property("current") == TEN[0]


def where(visitor: Visitor) -> tuple[object, ...]:
    """Where the visitor, or staff, are."""
    kiosk = visitor.kiosk
    visit = [kiosk.visit.property(name) for name in ("attracting", "product", "sheet", "stillThere")]
    return (
        *visit,
        kiosk.console.property("stage"),
        kiosk.console.property("page"),
        kiosk.first_start.property("step"),
    )


def strange(text: str, code: str, same: set[str]) -> set[str]:
    """Return the letters of a text, except what is the same everywhere, that this language does not write."""
    for known in sorted(same, key=len, reverse=True):
        text = text.replace(known, "")
    allowed = (*SCRIPTS.get(code, ()), *EVERYWHERE)
    # Icons have no names.
    named = {character: unicodedata.name(character, "") for character in text if character.isalpha()}
    return {character for character, name in named.items() if name and name.split()[0] not in allowed}
