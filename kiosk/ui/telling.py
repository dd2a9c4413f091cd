"""What the domain tells in English, in the language that is shown."""

from PySide6.QtCore import QCoreApplication

from kiosk.sentences import Sentence, filled
from kiosk.ui.mixed import row, untranslated

_CONTEXT = "Problems"


def in_words(told: Sentence) -> str:
    """Return a sentence, and those in it, in the language that is shown; other values stay as they are."""
    return row([_in_words(told)])


def _in_words(told: Sentence) -> str:
    values = tuple(
        _in_words(value) if isinstance(value, Sentence) else untranslated(value) for value in told.values
    )
    return filled(QCoreApplication.translate(_CONTEXT, told.pattern), values)
