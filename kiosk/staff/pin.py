"""The staff's PIN: its hash, and the lock-out after wrong tries.

Four to eight digits: staff remember four, and it is the lock-out that protects them, not the length. After
`FREE_TRIES` wrong ones each further try has to be waited for, twice as long each time, up to
`LONGEST_WAIT_S`: all 10,000 PINs of four digits take a hundred days. The right PIN ends that, or a new one
set in the shell. Waiting goes by the monotonic clock and begins anew when the kiosk starts, so neither a
restart nor a wall clock that is set to another time shortens it.
"""

from contextlib import suppress
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from threading import Lock

from msgspec import Struct, structs

from kiosk.clock import Clock
from kiosk.reading import read_toml
from kiosk.writing import write_atomically

FREE_TRIES = 5
FIRST_WAIT_S = 30.0
#: Bounded, for staff must get in on the same morning whatever somebody did to the pad.
LONGEST_WAIT_S = 900.0
_LENGTHS = range(4, 9)
#: Down and up the pad's middle column: the first that fingers try
_COLUMN = frozenset({"2580", "0852"})
_DATES = {6: ("%y%m%d", "%d%m%y"), 8: ("%Y%m%d", "%d%m%Y")}


class _Stored(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The PIN's file. Without a hash no PIN opens."""

    hash: str = ""
    wrong_tries: int = 0


class PinLock:
    """Keeps the PIN of one station. It may be used by several threads, and by the shell meanwhile."""

    def __init__(self, file: Path, clock: Clock) -> None:
        """Take the PIN's file, which need not be there yet, and the clock for the lock-out."""
        self._file = file
        self._clock = clock
        self._guard = Lock()
        self._known = self._stored()
        self._since = clock.monotonic()

    @property
    def is_set(self) -> bool:
        """Whether a PIN has been chosen. A damaged file counts as one: a visitor must not choose another."""
        try:
            return self._file.exists()
        except OSError:
            return True

    def wait_s(self) -> float:
        """Return how long no PIN is accepted after too many wrong ones, s; 0 when one is."""
        with self._guard:
            return self._wait_s()

    def opens(self, pin: str) -> bool:
        """Tell whether this is the PIN, and count a wrong one; during the lock-out none is looked at.

        The try is counted first: switching the machine off meanwhile does not undo it.
        """
        with self._guard:
            if self._wait_s() > 0 or not self._known.hash:
                return False
            self._since = self._clock.monotonic()
            self._keep(structs.replace(self._known, wrong_tries=self._known.wrong_tries + 1))
            tried = self._known
        if not is_pin(pin) or not _fits(tried.hash, pin):
            return False
        with self._guard:
            self._keep(structs.replace(tried, wrong_tries=0))
        return True

    def suits(self, pin: str) -> bool:
        """Tell whether this may become the PIN: not one that is tried first."""
        return is_pin(pin) and not is_trivial(pin)

    def choose(self, pin: str) -> bool:
        """Make this the PIN; return whether it suits, was saved, and was found again when read back."""
        return self.suits(pin) and self.take(hash_of(pin)) and _fits(self._stored().hash, pin)

    def take(self, hashed: str) -> bool:
        """Make the PIN that this is the hash of the PIN; return whether it was found again when read back."""
        with self._guard:
            self._keep(_Stored(hash=hashed))
        return self._stored().hash == hashed

    def _wait_s(self) -> float:
        stored = self._stored()
        if stored.hash != self._known.hash:
            # Another PIN was set, in the shell.
            self._known = stored
        past = self._clock.monotonic() - self._since
        return max(0.0, lock_out_s(self._known.wrong_tries) - past)

    def _stored(self) -> _Stored:
        return read_toml(self._file, _Stored)[0] or _Stored()

    def _keep(self, known: _Stored) -> None:
        """Write the file; where that cannot be done the count holds until the kiosk ends."""
        self._known = known
        lines = f'hash = "{known.hash}"\nwrong_tries = {known.wrong_tries}\n'
        with suppress(OSError):
            write_atomically(self._file, lines.encode(), private=True)


def lock_out_s(wrong_tries: int) -> float:
    """Return how long to wait after so many wrong PINs in a row, s."""
    if wrong_tries < FREE_TRIES:
        return 0.0
    return min(FIRST_WAIT_S * 2.0 ** min(wrong_tries - FREE_TRIES, 20), LONGEST_WAIT_S)


def is_pin(pin: str) -> bool:
    """Tell whether this has the form of a PIN: four to eight digits."""
    return len(pin) in _LENGTHS and pin.isascii() and pin.isdigit()


def is_trivial(pin: str) -> bool:
    """Tell whether this is among the PINs that somebody tries first.

    Repetitions (0000, 1212), rows (1234, 9876), the pad's middle column, years and whole dates.
    """
    size = len(pin)
    repeats = any(pin == pin[:part] * (size // part) for part in range(1, size // 2 + 1) if size % part == 0)
    steps = {(int(right) - int(left)) % 10 for left, right in pairwise(pin)}
    year = size == 4 and pin[:2] in ("19", "20")
    return repeats or steps in ({1}, {9}) or pin in _COLUMN or year or _is_date(pin)


def hash_of(pin: str) -> str:
    """Return what a PIN is kept as: it opens with the PIN, and does not tell it."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def is_hash(text: str) -> bool:
    """Tell whether this is what `hash_of` returns: argon2id, and no older kind."""
    from argon2 import Type, extract_parameters
    from argon2.exceptions import InvalidHashError

    try:
        return extract_parameters(text).type is Type.ID and text.isascii() and '"' not in text
    except InvalidHashError:
        return False


def _is_date(pin: str) -> bool:
    for form in _DATES.get(len(pin), ()):
        with suppress(ValueError):
            # The zone has no part in it.
            if 1900 <= datetime.strptime(f"{pin} +0000", f"{form} %z").year < 2100:
                return True
    return False


def _fits(stored: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(stored, pin)
    except (InvalidHashError, VerificationError):
        return False
