"""What the commissioning sheet says, as HTML for a text document."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import zip_longest
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk import __version__
from kiosk.staff.checkup import Seen
from kiosk.station.described import options
from kiosk.station.verdicts import Finding, Verdict
from kiosk.ui.finding_words import finding_in_words, title_of, to_do_in_words, verdict_in_words
from kiosk.ui.mixed import arrow, is_mirrored, row, untranslated
from kiosk.ui.setting_words import hours_in_words, label_of, value_in_words

_TITLE = QT_TRANSLATE_NOOP("Sheet", "Commissioning sheet")
_STATION = QT_TRANSLATE_NOOP("Sheet", "Station")
_VERSION = QT_TRANSLATE_NOOP("Sheet", "Version")
_DATE = QT_TRANSLATE_NOOP("Sheet", "Date")
_FOLDER = QT_TRANSLATE_NOOP("Sheet", "Data folder")
_SELF_TEST = QT_TRANSLATE_NOOP("Sheet", "Self-test")
_COLUMNS = (
    QT_TRANSLATE_NOOP("Sheet", "Check"),
    QT_TRANSLATE_NOOP("Sheet", "Verdict"),
    QT_TRANSLATE_NOOP("Sheet", "Finding"),
)
_SETTINGS = QT_TRANSLATE_NOOP("Sheet", "Settings in force")
_COLOURS = {
    Verdict.GOOD: "#1c6b3a",
    Verdict.ATTENTION: "#8a5a00",
    Verdict.FAILED: "#a31515",
    Verdict.UNKNOWN: "#555555",
}
# How wide the columns are, %
_HALVES, _CHECK_WIDTHS, _QUARTERS = (12, 32, 12, 44), (21, 13, 66), (22, 28, 29, 21)
_STYLE = """
    body { font-size: 8.5pt; color: #111111; }
    h1 { font-size: 19pt; font-weight: 700; margin-bottom: 0; }
    p.part { font-size: 10.5pt; font-weight: 700; margin-top: 13px; margin-bottom: 3px; }
    p.exhibition { font-size: 10pt; color: #555555; margin-top: 0; margin-bottom: 8px; }
    table { border-collapse: collapse; margin-top: 4px; }
    td { border-style: none; border-bottom: 0.5px solid #bbbbbb; padding: 2px %s; }
    .name { color: #555555; }
    .do { color: #555555; }
"""


class Sheet(Struct, frozen=True):
    """What is to be told of one kiosk.

    Attributes:
        seen: what the self-test saw.
        findings: how it judged that.
        data: the data folder.
        language: the code of the language that the words are in.
    """

    seen: Seen
    findings: tuple[Finding, ...]
    data: Path
    language: str


def sheet_title() -> str:
    """Return what the sheet is called."""
    return _words(_TITLE)


def style() -> str:
    """Return how the sheet is set, as a style sheet for Qt's text documents."""
    return _STYLE % ("0 2px 6px" if is_mirrored() else "6px 2px 0")


def html_of(sheet: Sheet) -> str:
    """Return the sheet in HTML, as far as Qt's text documents know it."""
    return "".join(_html(sheet))


def _html(sheet: Sheet) -> Iterator[str]:
    around = sheet.seen.around
    direction = "rtl" if is_mirrored() else "ltr"
    yield f'<body dir="{direction}"><h1>{_told(sheet_title())}</h1>'
    yield f'<p class="exhibition">{_told(QCoreApplication.translate("pack", sheet.seen.title))}</p>'
    yield from _table(
        _row(
            _name(_words(_STATION)),
            _told(untranslated(around.name)),
            _name(_words(_VERSION)),
            untranslated(__version__),
            widths=_HALVES,
        ),
        _row(
            _name(_words(_DATE)),
            untranslated(f"{around.now:%Y-%m-%d %H:%M}"),
            _name(_words(_FOLDER)),
            _told(untranslated(str(sheet.data))),
        ),
    )
    yield f'<p class="part">{_told(_words(_SELF_TEST))}</p>'
    head = _row(*(_name(_words(column)) for column in _COLUMNS), widths=_CHECK_WIDTHS)
    yield from _table(head, *map(_checked, sheet.findings))
    yield f'<p class="part">{_told(_words(_SETTINGS))}</p>'
    yield from _table(*_set(sheet))
    yield "</body>"


def _checked(finding: Finding) -> str:
    verdict = _told(verdict_in_words(finding.verdict))
    coloured = f'<b style="color: {_COLOURS[finding.verdict]}">{verdict}</b>'
    steps = "".join(
        f'<br><span class="do">{arrow()} {_told(step)}</span>' for step in to_do_in_words(finding)
    )
    return _row(_told(title_of(finding.subject)), coloured, _told(finding_in_words(finding)) + steps)


def _set(sheet: Sheet) -> Iterator[str]:
    """Return the settings, two to a row; the opening hours, which may be long, have one of their own."""
    described = [option for option in options().values() if option.kind != "hours"]
    cells = [
        (
            _name(label_of(option.name)),
            _told(value_in_words(option, getattr(sheet.seen.settings, option.name))),
        )
        for option in described
    ]
    half = (len(cells) + 1) // 2
    for left, right in zip_longest(cells[:half], cells[half:], fillvalue=("", "")):
        yield _row(*left, *right, widths=_QUARTERS)
    hours = _told(row(hours_in_words(sheet.seen.settings.opening_hours)))
    yield _row(_name(label_of("opening_hours")), hours, spans=(1, 3))


def _table(*rows: str) -> Iterator[str]:
    yield '<table width="100%" cellspacing="0">'
    yield from (*rows, "</table>")


def _row(*cells: str, widths: Sequence[int] = (), spans: Sequence[int] = ()) -> str:
    """Return a row of a table; Qt's text documents leave the columns where they are in every language."""
    told = [f' width="{width}%"' for width in widths] or [f' colspan="{span}"' for span in spans]
    columns = [f"<td{told}>{cell}</td>" for cell, told in zip_longest(cells, told, fillvalue="")]
    return f"<tr>{''.join(reversed(columns) if is_mirrored() else columns)}</tr>"


def _name(words: str) -> str:
    return f'<span class="name">{_told(words)}</span>'


def _told(text: str) -> str:
    return escape(text)


def _words(source: object) -> str:
    return QCoreApplication.translate("Sheet", str(source))
