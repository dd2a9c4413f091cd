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
STYLE = """
    body { font-size: 8.5pt; color: #111111; }
    h1 { font-size: 19pt; font-weight: 700; margin-bottom: 0; }
    p.part { font-size: 10.5pt; font-weight: 700; margin-top: 13px; margin-bottom: 3px; }
    p.exhibition { font-size: 10pt; color: #555555; margin-top: 0; margin-bottom: 8px; }
    table { border-collapse: collapse; }
    td, th { border-style: none; border-bottom: 0.5px solid #bbbbbb; padding: 2px 6px 2px 0; }
    th { text-align: left; color: #555555; font-weight: 400; }
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


def html_of(sheet: Sheet) -> str:
    """Return the sheet in HTML, as far as Qt's text documents know it."""
    return "".join(_html(sheet))


def _html(sheet: Sheet) -> Iterator[str]:
    around = sheet.seen.around
    yield f"<body><h1>{_told(sheet_title())}</h1>"
    yield f'<p class="exhibition">{_told(QCoreApplication.translate("pack", sheet.seen.title))}</p>'
    yield from _table(
        _row(
            _name(_words(_STATION)), _told(around.name), _name(_words(_VERSION)), __version__, widths=_HALVES
        ),
        _row(
            _name(_words(_DATE)),
            f"{around.now:%Y-%m-%d %H:%M}",
            _name(_words(_FOLDER)),
            _told(str(sheet.data)),
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
        f'<br><span class="do">→ {_told(step)}</span>' for step in to_do_in_words(finding).splitlines()
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
    hours = _told(" · ".join(hours_in_words(sheet.seen.settings.opening_hours)))
    yield f'<tr><td>{_name(label_of("opening_hours"))}</td><td colspan="3">{hours}</td></tr>'


def _table(*rows: str) -> Iterator[str]:
    yield '<table width="100%" cellspacing="0">'
    yield from (*rows, "</table>")


def _row(*cells: str, widths: Sequence[int] = ()) -> str:
    told = (f' width="{width}%"' for width in widths)
    opened = zip_longest(cells, told, fillvalue="")
    return "<tr>" + "".join(f"<td{width}>{cell}</td>" for cell, width in opened) + "</tr>"


def _name(words: str) -> str:
    return f'<span class="name">{_told(words)}</span>'


def _told(text: str) -> str:
    return escape(text)


def _words(source: object) -> str:
    return QCoreApplication.translate("Sheet", str(source))
