"""In which language commands tell what is wrong."""

import pytest

from kiosk.commands.speaking import said, shell_language
from kiosk.sentences import sentence


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, ""),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "de_AT@euro"}, "de_AT"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, "fr_FR"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR", "LC_ALL": "POSIX"}, ""),
        ({"LANG": "de", "LC_ALL": ""}, "de"),
    ],
)
def test_the_shells_language(environment: dict[str, str], code: str) -> None:
    """As every other program finds it."""
    assert shell_language(environment) == code


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("zh_CN.GB18030", "已有3行"),
        ("de_AT.UTF-8", "hat schon 3 Zeilen"),
        ("nl_NL.UTF-8", "has 3 lines already"),
        ("C", "has 3 lines already"),
    ],
)
def test_what_is_said(locale: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In that language; without its territory if need be; in English where it is not shipped."""
    monkeypatch.setenv("LC_ALL", locale)
    assert said(sentence("has %1 lines already", 3)) == words
