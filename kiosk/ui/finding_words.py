"""The words of the self-test and of the health page: what was checked, what was seen, and what to do."""

import re
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from kiosk.station.verdicts import Finding, Said, Verdict
from kiosk.ui.mixed import row, untranslated

TITLES = {
    "running": QT_TRANSLATE_NOOP("Health", "Running since"),
    "restarts": QT_TRANSLATE_NOOP("Health", "Restarts in 24 hours"),
    "memory": QT_TRANSLATE_NOOP("Health", "Memory"),
    "playlist": QT_TRANSLATE_NOOP("Health", "Playlist"),
    "problems": QT_TRANSLATE_NOOP("Health", "Known problems"),
    "changed": QT_TRANSLATE_NOOP("Health", "Content changed last"),
    "display": QT_TRANSLATE_NOOP("Health", "Display"),
    "renderer": QT_TRANSLATE_NOOP("Health", "Graphics"),
    "touch": QT_TRANSLATE_NOOP("Health", "Touch"),
    "fonts": QT_TRANSLATE_NOOP("Health", "Fonts"),
    "videos": QT_TRANSLATE_NOOP("Health", "Videos"),
    "sound": QT_TRANSLATE_NOOP("Health", "Sound"),
    "disk": QT_TRANSLATE_NOOP("Health", "Room on the disk"),
    "clock": QT_TRANSLATE_NOOP("Health", "Clock"),
    "power": QT_TRANSLATE_NOOP("Health", "Power saving"),
    "lock-down": QT_TRANSLATE_NOOP("Health", "Ways out of the kiosk"),
    "supervision": QT_TRANSLATE_NOOP("Health", "Supervision"),
    "pack": QT_TRANSLATE_NOOP("Health", "Content"),
    "settings": QT_TRANSLATE_NOOP("Health", "Settings, playlist, translations"),
    "pin": QT_TRANSLATE_NOOP("Health", "PIN for staff"),
    "hours": QT_TRANSLATE_NOOP("Health", "Opening hours"),
    "languages": QT_TRANSLATE_NOOP("Health", "Languages"),
}
SENTENCES = {
    "none": QT_TRANSLATE_NOOP("Health", "none"),
    "no-number": QT_TRANSLATE_NOOP("Health", "none"),
    "memory": QT_TRANSLATE_NOOP("Health", "%1 / %2"),
    "free": QT_TRANSLATE_NOOP("Health", "%1 free"),
    "no-passed-over": QT_TRANSLATE_NOOP("Health", "every item can be shown"),
    "no-problems": QT_TRANSLATE_NOOP("Health", "no problems"),
    "no-warnings": QT_TRANSLATE_NOOP("Health", "no warnings"),
    "no-notes": QT_TRANSLATE_NOOP("Health", "no doubtful readings"),
    "pixels": QT_TRANSLATE_NOOP("Health", "%1 × %2 pixels"),
    "refresh": QT_TRANSLATE_NOOP("Health", "%1 Hz"),
    "scale": QT_TRANSLATE_NOOP("Health", "scale %1"),
    "diagonal": QT_TRANSLATE_NOOP("Health", "diagonal %1 inches"),
    "no-diagonal": QT_TRANSLATE_NOOP("Health", "diagonal not entered"),
    "lower-edge": QT_TRANSLATE_NOOP("Health", "lower edge %1 mm above the floor"),
    "no-lower-edge": QT_TRANSLATE_NOOP("Health", "height of the lower edge not entered"),
    "no-display": QT_TRANSLATE_NOOP("Health", "seen from here there is no display"),
    "by-processor": QT_TRANSLATE_NOOP("Health", "drawn by the processor, without a graphics card"),
    "no-touch": QT_TRANSLATE_NOOP("Health", "no touch screen"),
    "unheard": QT_TRANSLATE_NOOP("Health", "there, but the kiosk does not hear it"),
    "no-family": QT_TRANSLATE_NOOP("Health", "%1: %2 is not installed"),
    "missing": QT_TRANSLATE_NOOP("Health", "%1: no font has %2"),
    "characters-missing": QT_TRANSLATE_NOOP("Health", "%1: no font has %2 of its characters"),
    "plays": QT_TRANSLATE_NOOP("Health", "played: %1"),
    "does-not-play": QT_TRANSLATE_NOOP("Health", "not played: %1"),
    "not-tried": QT_TRANSLATE_NOOP("Health", "not tried yet"),
    "silent": QT_TRANSLATE_NOOP("Health", "no loudspeaker; the volume is 0"),
    "no-loudspeaker": QT_TRANSLATE_NOOP("Health", "no loudspeaker"),
    "cannot-tell": QT_TRANSLATE_NOOP("Health", "cannot be told on this machine"),
    "cannot-tell-all": QT_TRANSLATE_NOOP("Health", "not everything can be told on this machine"),
    "synchronised": QT_TRANSLATE_NOOP("Health", "follows a time server"),
    "not-synchronised": QT_TRANSLATE_NOOP("Health", "follows no time server"),
    "may-sleep": QT_TRANSLATE_NOOP("Health", "the machine may go to sleep"),
    "never-sleeps": QT_TRANSLATE_NOOP("Health", "the machine never goes to sleep"),
    "blanks": QT_TRANSLATE_NOOP("Health", "the screen goes dark after %1 s"),
    "never-blanks": QT_TRANSLATE_NOOP("Health", "the screen never goes dark by itself"),
    "cage": QT_TRANSLATE_NOOP("Health", "alone on the screen (cage)"),
    "bare-screen": QT_TRANSLATE_NOOP("Health", "alone on the screen, without a window system"),
    "shell-launcher": QT_TRANSLATE_NOOP("Health", "in the place of the Windows desktop"),
    "bare-x": QT_TRANSLATE_NOOP("Health", "X11 without a desktop"),
    "desktop": QT_TRANSLATE_NOOP("Health", "on a desktop"),
    "cannot-tell-shell": QT_TRANSLATE_NOOP("Health", "cannot be told from here"),
    "switches": QT_TRANSLATE_NOOP("Health", "a keyboard can switch to another console"),
    "never-switches": QT_TRANSLATE_NOOP("Health", "no keyboard can switch to another console"),
    "root": QT_TRANSLATE_NOOP("Health", "runs as administrator"),
    "not-root": QT_TRANSLATE_NOOP("Health", "runs without an administrator’s rights"),
    "watched": QT_TRANSLATE_NOOP("Health", "is started again when it fails"),
    "unwatched": QT_TRANSLATE_NOOP("Health", "nothing starts it again when it fails"),
    "safe-mode": QT_TRANSLATE_NOOP("Health", "safe mode since %1: shipped content, no videos"),
    "no-incidents": QT_TRANSLATE_NOOP("Health", "no failure in 7 days"),
    "last-crashed": QT_TRANSLATE_NOOP("Health", "last on %1: it ended by itself"),
    "last-silent": QT_TRANSLATE_NOOP("Health", "last on %1: it did not answer any more"),
    "last-frozen": QT_TRANSLATE_NOOP("Health", "last on %1: its picture stood still"),
    "last-late": QT_TRANSLATE_NOOP("Health", "last on %1: it did not start"),
    "chosen": QT_TRANSLATE_NOOP("Health", "chosen"),
    "not-chosen": QT_TRANSLATE_NOOP("Health", "not chosen yet"),
    "no-days": QT_TRANSLATE_NOOP("Health", "open at all times"),
}
TO_DO = {
    "send-diagnostics": QT_TRANSLATE_NOOP(
        "Health", "Save the diagnostics file and send it to your installer."
    ),
    "restart": QT_TRANSLATE_NOOP("Health", "Restart the kiosk (Maintenance)."),
    "see-playlist": QT_TRANSLATE_NOOP(
        "Health", "The page Playlist says which items are passed over, and why."
    ),
    "see-below": QT_TRANSLATE_NOOP("Health", "They are listed below, each with what to do."),
    "unreadable-content": QT_TRANSLATE_NOOP("Health", "The content's folder cannot be read."),
    "enter-diagonal": QT_TRANSLATE_NOOP("Health", "Enter the screen’s diagonal, so that sizes are right."),
    "enter-lower-edge": QT_TRANSLATE_NOOP(
        "Health", "Measure from the floor to the screen’s lower edge and enter it, for “Within reach”."
    ),
    "is-display-on": QT_TRANSLATE_NOOP("Health", "Is the display switched on and plugged in?"),
    "look-at-screen": QT_TRANSLATE_NOOP(
        "Health", "Look at the page Health of the console, on the kiosk’s screen."
    ),
    "install-driver": QT_TRANSLATE_NOOP(
        "Health", "Install the driver of the graphics card; motion may stutter."
    ),
    "connect-touch": QT_TRANSLATE_NOOP(
        "Health", "Plug in the touch screen’s USB cable; then start the kiosk again."
    ),
    "let-read-touch": QT_TRANSLATE_NOOP(
        "Health", "Let the kiosk’s user read input devices (group “input”), and start the kiosk again."
    ),
    "install-fonts": QT_TRANSLATE_NOOP("Health", "Install the fonts, or run the kiosk’s set-up again."),
    "convert-videos": QT_TRANSLATE_NOOP("Health", "Convert such videos to a format that is played."),
    "connect-loudspeaker": QT_TRANSLATE_NOOP(
        "Health", "Connect a loudspeaker and start the sound server, or set the volume to 0."
    ),
    "make-room": QT_TRANSLATE_NOOP("Health", "Remove videos and pictures that are not needed."),
    "set-clock": QT_TRANSLATE_NOOP("Health", "Set the machine's date and time: schedules follow them."),
    "synchronise": QT_TRANSLATE_NOOP(
        "Health", "Let it follow a time server, or look at it every few months."
    ),
    "set-zone": QT_TRANSLATE_NOOP("Health", "Set the time zone: opening hours follow it."),
    "mask-sleep": QT_TRANSLATE_NOOP(
        "Health", "As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target"
    ),
    "stop-blanking": QT_TRANSLATE_NOOP(
        "Health", "Switch off the system’s screen saver: the kiosk rests by itself."
    ),
    "see-power": QT_TRANSLATE_NOOP(
        "Health", "See in the system’s power settings that nothing sleeps or goes dark."
    ),
    "leave-desktop": QT_TRANSLATE_NOOP(
        "Health", "Keep keyboards out of reach, or let the kiosk run without a desktop."
    ),
    "stop-switching": QT_TRANSLATE_NOOP(
        "Health", "Keep keyboards out of reach, or stop the system from switching."
    ),
    "own-user": QT_TRANSLATE_NOOP("Health", "Let the kiosk run as a user of its own."),
    "supervise": QT_TRANSLATE_NOOP("Health", "Let the machine start it with “kiosk supervise”."),
    "check-pack": QT_TRANSLATE_NOOP(
        "Health", "“kiosk pack check” names each problem in the content, and what to do."
    ),
    "check-settings": QT_TRANSLATE_NOOP(
        "Health", "“kiosk settings check” and “kiosk playlist check” name each problem, and its cure."
    ),
    "choose-pin": QT_TRANSLATE_NOOP("Health", "Choose one, so that visitors cannot open this console."),
    "translate": QT_TRANSLATE_NOOP(
        "Health", "The page Content says what is missing, and what is shown for it."
    ),
}
VERDICTS = {
    Verdict.GOOD: QT_TRANSLATE_NOOP("Health", "good"),
    Verdict.ATTENTION: QT_TRANSLATE_NOOP("Health", "attention"),
    Verdict.FAILED: QT_TRANSLATE_NOOP("Health", "failed"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("Health", "not known here"),
}
_OVERALL = {
    Verdict.GOOD: QT_TRANSLATE_NOOP("Health", "All is well"),
    Verdict.ATTENTION: QT_TRANSLATE_NOOP("Health", "Something needs a look soon"),
    Verdict.FAILED: QT_TRANSLATE_NOOP("Health", "Something is wrong"),
}
# Sentences whose values are numbers of bytes, and those that only say their value.
_SIZES = ("memory", "free")
_PLAIN = ("name", "moment", "number")


def _counted(sentence: str, count: int) -> str | None:
    """Return a sentence that counts; None for any other."""
    translate = QCoreApplication.translate
    match sentence:
        case "passed-over":
            return translate("Health", "%n item(s) passed over", "", count)
        case "problems":
            return translate("Health", "%n problem(s)", "", count)
        case "warnings":
            return translate("Health", "%n warning(s)", "", count)
        case "notes":
            return translate("Health", "%n doubtful reading(s)", "", count)
        case "products":
            return translate("Health", "%n product(s)", "", count)
        case "all-letters":
            return translate("Health", "every letter of %n language(s)", "", count)
        case "days":
            return translate("Health", "%n day(s) with hours of their own", "", count)
        case "incidents":
            return translate("Health", "%n failure(s) in 7 days", "", count)
        case "texts-missing":
            return translate("Health", "%1: %n text(s) not translated", "", count)
    return None


def title_of(subject: str) -> str:
    """Return what a check is called."""
    return _words(TITLES[subject])


def verdict_in_words(verdict: Verdict) -> str:
    """Return a verdict as staff read it."""
    return _words(VERDICTS[verdict])


def overall(verdict: Verdict) -> str:
    """Return how everything is together."""
    return _words(_OVERALL[verdict])


def finding_in_words(finding: Finding) -> str:
    """Return what was seen, in one line."""
    return row(_said(said) for said in finding.said)


def to_do_in_words(finding: Finding) -> tuple[str, ...]:
    """Return what to do about it, step by step; empty when there is nothing to do."""
    return tuple(_words(TO_DO[step]) for step in finding.to_do)


def moment(when: datetime) -> str:
    """Return a date and time in the manner of the language that is shown."""
    wall = QDateTime(when.replace(tzinfo=None))
    short = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    # 26. 11. 26. or 11/26/26 leave open which number is the year.
    return QLocale().toString(wall, re.sub("(?<!y)yy(?!y)", "yyyy", short))


def _said(said: Said) -> str:
    last = said.values[-1] if said.values else 0
    text = _counted(said.sentence, last) if isinstance(last, int) else None
    if text is None:
        text = "%1" if said.sentence in _PLAIN else _words(SENTENCES[said.sentence])
    for number, value in enumerate(said.values, 1):
        text = text.replace(f"%{number}", _value(said.sentence, value))
    return text


def _value(sentence: str, value: str | float | datetime) -> str:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, str):
        return untranslated(value) if sentence in _PLAIN else value
    if sentence in _SIZES:
        return QLocale().formattedDataSize(int(value))
    return QLocale().toString(float(value), "g", 6)


def _words(source: object) -> str:
    return QCoreApplication.translate("Health", str(source))
