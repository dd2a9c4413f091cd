"""The commissioning sheet on A4, to print and to sign: what the self-test found, and what is set."""

from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLineF,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from kiosk.ui.fonts import text_family
from kiosk.ui.mixed import is_mirrored
from kiosk.ui.sheet_text import Sheet, html_of, sheet_title, style
from kiosk.writing import write_atomically

_PAGE = QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2")
_REMARKS = QT_TRANSLATE_NOOP("Sheet", "Remarks")
_SIGNED = (
    QT_TRANSLATE_NOOP("Sheet", "Installer’s name"),
    QT_TRANSLATE_NOOP("Sheet", "Place and date"),
    QT_TRANSLATE_NOOP("Sheet", "Signature"),
)
_MARGIN_MM, _FOOT_MM = 14.0, 8.0
#: Room for remarks and signature at the end of the last page
_SIGNING_MM, _SIGNATURE_MM, _LINE_MM = 52.0, 20.0, 8.0
#: How many lines for remarks stand on a page of their own
_MOST_REMARKS = 9
_DPI = 600


def save_sheet(sheet: Sheet, folder: Path) -> Path:
    """Write the sheet into a folder, named for station and moment, and return where it is.

    Raises:
        OSError: it cannot be written.
    """
    around = sheet.seen.around
    station = "".join(letter if letter.isalnum() else "-" for letter in around.name) or "kiosk"
    file = folder / f"commissioning-{station}-{around.now:%Y-%m-%d-%H%M%S}.pdf"
    write_sheet(sheet, file)
    return file


def write_sheet(sheet: Sheet, file: Path) -> None:
    """Write the sheet as a PDF file, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(sheet_title())
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    _draw(sheet, writer)
    buffer.close()
    write_atomically(file, bytes(buffer.data().data()))


def _draw(sheet: Sheet, writer: QPdfWriter) -> None:
    page = QSizeF(writer.width(), writer.height() - _px(_FOOT_MM))
    font = QFont(text_family(sheet.language))
    # A colon that is raised between digits would be no letter any more for whoever copies the text.
    font.setFeature(QFont.Tag("calt"), 0)
    document = QTextDocument()
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(style())
    document.setDocumentMargin(0)
    document.setHtml(html_of(sheet))
    document.setPageSize(page)
    written = document.pageCount()
    end = layout.blockBoundingRect(document.lastBlock()).bottom() - (written - 1) * page.height()
    # What is filled in by hand stays together, at the foot of the last page.
    pages = written + (end > page.height() - _px(_SIGNING_MM))
    painter = QPainter(writer)
    # Alignment in a box follows it, positions do not.
    if is_mirrored():
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for number in range(pages):
        if number:
            writer.newPage()
        if number < written:
            _draw_text(painter, document, QRectF(0, number * page.height(), page.width(), page.height()))
        if number == pages - 1:
            _draw_signing(painter, font, page, page.height() - _px(_SIGNING_MM) if number < written else 0)
        _draw_foot(painter, font, page, _words(_PAGE).replace("%1", str(number + 1)), pages)
    painter.end()


def _draw_text(painter: QPainter, document: QTextDocument, part: QRectF) -> None:
    painter.save()
    painter.translate(0, -part.top())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_signing(painter: QPainter, font: QFont, page: QSizeF, top: float) -> None:
    """Draw lines for remarks, and for name, place and signature."""
    line, gap = _px(_LINE_MM), _px(6)
    room = page.height() - top - _px(_SIGNATURE_MM)
    lines = min(_MOST_REMARKS, int(room / line) - 1)
    painter.setPen(QPen(QColor("#777777"), _px(0.15)))
    font.setPointSizeF(8.5)
    painter.setFont(font)
    _draw_words(painter, QRectF(0, top, page.width(), line), _words(_REMARKS))
    for number in range(2, lines + 2):
        painter.drawLine(QLineF(0, top + number * line, page.width(), top + number * line))
    bottom = top + (lines + 1) * line + _px(_SIGNATURE_MM - 5)
    width = (page.width() - 2 * gap) / 3
    for number, words in enumerate(_SIGNED):
        left = (len(_SIGNED) - 1 - number if is_mirrored() else number) * (width + gap)
        painter.drawLine(QLineF(left, bottom, left + width, bottom))
        _draw_words(painter, QRectF(left, bottom, width, _px(5)), _words(words))


def _draw_words(painter: QPainter, box: QRectF, words: str) -> None:
    """Draw words where lines begin."""
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def _draw_foot(painter: QPainter, font: QFont, page: QSizeF, words: str, pages: int) -> None:
    font.setPointSizeF(7.5)
    painter.setFont(font)
    painter.setPen(QColor("#777777"))
    box = QRectF(0, page.height(), page.width(), _px(_FOOT_MM))
    where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, int(where), words.replace("%2", str(pages)))


def _px(mm: float) -> float:
    return mm / 25.4 * _DPI


def _words(source: object) -> str:
    return QCoreApplication.translate("Sheet", str(source))
