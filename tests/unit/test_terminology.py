"""The table of terms against the translations."""

from pathlib import Path

from kiosk.exhibition.pack import read_pack
from kiosk.i18n.document import read_document
from kiosk.station.paths import shipped_pack, shipped_translations

TERMINOLOGY = Path(__file__).parents[2] / "docs" / "terminology.md"


def rows() -> list[list[str]]:
    """Return the cells of every row of the tables of terms, which have one column for each language."""
    lines = TERMINOLOGY.read_text("utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row for row in cells if len(row) == 10 and row[0] != "---"]


def test_products_and_makers_are_called_as_the_translations_call_them() -> None:
    """In every language, however words may be divided; a translation that changes changes the table."""
    codes, *terms = rows()
    texts = {
        code: {
            (message.context, message.source): message.forms[0].replace("\u00ad", "")
            for message in read_document((shipped_translations() / f"kiosk_{code}.ts").read_bytes()).messages
        }
        for code in codes
    }
    for product in read_pack(shipped_pack()).pack.products:
        for text in (product.name, product.maker):
            assert [texts[code][product.context, text] for code in codes] in terms, text


def test_every_term_has_every_language() -> None:
    """The columns are those of the shipped languages; no cell is empty, no term stands twice."""
    codes, *terms = rows()
    assert {f"kiosk_{code}.ts" for code in codes} == {
        path.name for path in shipped_translations().glob("*.ts")
    }
    assert all(cell for row in terms for cell in row)
    own = [row[0] for row in terms if row != codes]
    assert len(own) == len(set(own))
