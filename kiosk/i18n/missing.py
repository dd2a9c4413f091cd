"""Which texts a language lacks, for staff to see.

Never import this at start-up: it reads the `.ts` files, which the kiosk needs only when they changed.
"""

from collections import Counter
from collections.abc import Collection, Mapping

from kiosk.i18n.document import DocumentError, Message, read_document
from kiosk.i18n.strings import INTERFACE_LANGUAGE, ContentString, is_content
from kiosk.i18n.translations import TranslationFile


def missing(
    files: Mapping[str, TranslationFile], content: Collection[ContentString], content_language: str
) -> dict[str, Counter[str]]:
    """Count for each language the texts that another language, or the source, is shown for.

    Args:
        files: the languages that there are.
        content: the texts of the content pack that is shown.
        content_language: the language that these are written in.

    Returns:
        For each code, how many texts are missing in each context of the content, and in the interface
        as a whole, under an empty name.
    """
    messages = {code: messages_of(file) for code, file in files.items()}
    interface = {
        (message.context, message.source, message.comment)
        for found in messages.values()
        for message in found
        if not is_content(message.context)
    }
    texts = {(context, text, "") for context, _, text in content}
    found: dict[str, Counter[str]] = {}
    for code, own in messages.items():
        good = {
            (message.context, message.source, message.comment)
            for message in own
            if message.usable and not message.misplaced
        }
        wanted = set() if code == INTERFACE_LANGUAGE else interface
        wanted = wanted | (set() if code == content_language else texts)
        lacking = wanted - good
        found[code] = Counter(context if is_content(context) else "" for context, _, _ in lacking)
    return found


def messages_of(file: TranslationFile) -> tuple[Message, ...]:
    """Return what a language's files have, the one laid over the other included."""
    try:
        own = read_document(file.path.read_bytes()).messages
    except (OSError, DocumentError):
        # What is wrong with the file is told where it was to be used.
        own = ()
    return (*own, *(messages_of(file.overrides) if file.overrides else ()))
