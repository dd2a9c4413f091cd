"""Which characters a language's texts need, for the fonts to be checked.

Never import this at start-up: it reads the `.ts` files, which the kiosk needs only when they changed.
"""

from kiosk.i18n.missing import messages_of
from kiosk.i18n.translations import TranslationFile


def letters_of(file: TranslationFile) -> frozenset[str]:
    """Return every character that a language's texts are written with, white space left out."""
    texts = (form for message in messages_of(file) if message.usable for form in message.forms)
    return frozenset(letter for text in texts for letter in text if letter.isprintable() and letter != " ")
