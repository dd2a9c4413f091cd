"""What the domain tells, in the language that is shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.i18n.compiler import Compiler
from kiosk.i18n.direction import ISOLATED, ISOLATED_END
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.translations import find_translations
from kiosk.reading import Problem, parse_toml
from kiosk.sentences import sentence, verbatim
from kiosk.station.paths import shipped_translations
from kiosk.station.settings import Settings
from kiosk.ui.telling import in_words

Speak = Callable[[str], None]


@pytest.fixture
def speak(tmp_path: Path) -> Iterator[Speak]:
    """Show a shipped language."""
    compiler = Compiler(tmp_path, linguist_program("lrelease"))
    translator, before = QTranslator(), QLocale()

    def show(code: str) -> None:
        qm = compiler.compiled(find_translations([shipped_translations()]).files[code]).qm
        assert translator.load(str(qm))
        QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(code))

    yield show
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def test_a_problem_of_a_file_is_told_in_the_language_that_is_shown(speak: Speak) -> None:
    """Its place, what is wrong, and the values of both; names and values stay as they are written."""
    _value, (problem,) = parse_toml(b'\nidle_seconds = "ninety"', Settings, name="settings.toml")
    speak("zh_CN")
    told = in_words(problem.told)
    assert told.startswith("settings.toml")
    assert "idle_seconds" in told
    assert '"ninety"' in told
    assert "整数" in told
    assert "must" not in told


def test_what_somebody_else_has_said_stays(speak: Speak) -> None:
    """The system's own words have no translation."""
    speak("de")
    assert in_words(verbatim("No space left on device")) == "No space left on device"


def test_names_run_their_own_way_among_words_from_the_right(speak: Speak) -> None:
    """A file's name in Arabic, and the arrow points where reading goes on."""
    speak("ar")
    problem = Problem("a.toml", "", sentence("is empty"), sentence("remove it"))
    told = in_words(problem.told)
    assert f"{ISOLATED}a.toml{ISOLATED_END}" in told
    assert "←" in told
    assert "→" not in told
