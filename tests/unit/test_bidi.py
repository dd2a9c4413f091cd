"""Which way languages are written, and the marks that make a text run that way."""

import pytest

from kiosk.i18n.bidi import directed
from kiosk.i18n.direction import is_right_to_left
from kiosk.i18n.document import read_document

FROM_RIGHT, FIRST, LAST = "\u200f", "\u2068", "\u2069"
TS = """<TS version="2.1" language="ar"><context><name>C</name>
<message><source>%1 of %2</source><translation>%1 من %2</translation></message>
<message numerus="yes"><source>%n day(s)</source>
<translation><numerusform>يوم</numerusform><numerusform>%n أيام</numerusform></translation></message>
<message><source>Home</source><translation>الرئيسية</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
</context></TS>"""


@pytest.mark.parametrize("code", ["ar", "ar_EG", "fa", "he_IL", "ur", "az_Arab", "ckb_IQ"])
def test_languages_written_from_the_right(code: str) -> None:
    """By language, or by the script that the code names."""
    assert is_right_to_left(code)


@pytest.mark.parametrize("code", ["", "en", "zh_CN", "ru", "ja", "sr_Latn_RS", "az", "ur_Latn"])
def test_languages_written_from_the_left(code: str) -> None:
    """A script that the code names counts more than the language."""
    assert not is_right_to_left(code)


@pytest.mark.parametrize(
    "text", ["الرئيسية", "«السماء» 7050", "32", "2,941", "MMMM yyyy", "CC BY 4.0", "%1%", "%1\u00a0٪", ""]
)
def test_a_text_that_runs_the_right_way_already_is_left_alone(text: str) -> None:
    """So are a number, a format and a foreign name that stand by themselves."""
    assert directed(text) == text


@pytest.mark.parametrize("text", ["SDA منصة", "7050 سبيكة SDA", "6–203", "80 / 134 / 190"])
def test_what_a_text_begins_with_does_not_turn_it_round(text: str) -> None:
    """A foreign name before Arabic; several numbers, which are read one after another from the right."""
    expected = text if text.startswith("7050") else FROM_RIGHT + text
    assert directed(text) == expected


def test_what_is_put_in_keeps_its_own_direction() -> None:
    """Each placeholder stands between marks of its own, and the text around it runs from the right."""
    assert directed("ملفات في %1") == f"ملفات في {FIRST}%1{LAST}"
    assert directed("%1: %2") == f"{FROM_RIGHT}{FIRST}%1{LAST}: {FIRST}%2{LAST}"
    assert directed("{name} في") == f"{FIRST}{{name}}{LAST} في"


def test_a_share_in_percent_runs_as_if_it_stood_alone() -> None:
    """The sign stays right of its number, after Arabic words, too."""
    assert directed("أخف بنسبة 32%، أو 2.45 % منها") == (
        f"أخف بنسبة {FIRST}32%{LAST}، أو {FIRST}2.45 %{LAST} منها"
    )


def test_every_translation_of_a_file_is_directed() -> None:
    """Plural forms, too; what is empty stays empty, and sources stay as they are."""
    document = read_document(TS.encode())
    document.reword(directed)
    again = read_document(document.serialised()).messages
    assert [message.forms for message in again] == [
        (f"{FIRST}%1{LAST} من {FIRST}%2{LAST}",),
        ("يوم", f"{FIRST}%n{LAST} أيام"),
        ("الرئيسية",),
        ("",),
    ]
    assert [message.source for message in again] == ["%1 of %2", "%n day(s)", "Home", "Later"]
