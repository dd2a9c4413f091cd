"""Texts put together from pieces, in languages that run either way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from kiosk.ui.languages import locale_of
from kiosk.ui.mixed import arrow, row, untranslated

FROM_RIGHT, FIRST, LAST = "\u200f", "\u2068", "\u2069"


@pytest.fixture(params=["en", "ar"])
def mirrored(request: pytest.FixtureRequest) -> Iterator[bool]:
    """English or Arabic is shown."""
    usual = QLocale()
    QLocale.setDefault(locale_of(request.param))
    yield request.param == "ar"
    QLocale.setDefault(usual)


def test_an_arrow_points_where_reading_goes_on(mirrored: bool) -> None:
    """To the left where lines begin at the right."""
    assert arrow() == ("←" if mirrored else "→")


def test_a_row_runs_as_the_language_does(mirrored: bool) -> None:
    """Also when it begins with a foreign name; nothing stays nothing."""
    assert row(["OpenGL", "Mesa"]) == (FROM_RIGHT if mirrored else "") + "OpenGL · Mesa"
    assert row([]) == ""


def test_what_no_language_changes_runs_its_own_way(mirrored: bool) -> None:
    """A path, say, keeps its slash where it begins; other languages need no marks for that."""
    assert untranslated("/data") == (f"{FIRST}/data{LAST}" if mirrored else "/data")
