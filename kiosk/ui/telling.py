"""What the domain tells in English, in the language that is shown."""

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.told import CONTEXT
from kiosk.sentences import Sentence
from kiosk.ui.mixed import row, untranslated


def in_words(told: Sentence) -> str:
    """Return a sentence, and those in it, in the language that is shown; other values stay as they are."""
    return row([told.said(lambda pattern: QCoreApplication.translate(CONTEXT, pattern), untranslated)])
