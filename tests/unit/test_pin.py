"""The staff's PIN: chosen, stored, and not to be guessed."""

import errno
import os
import stat
from pathlib import Path

import pytest

from kiosk.staff import pin as module
from kiosk.staff.pin import FREE_TRIES, LONGEST_WAIT_S, PinLock, is_pin, is_trivial, lock_out_s
from tests.support.clock import MovedClock

DAY_S = 24 * 3600
REPEATED = ("0000", "1111", "1212", "123123", "12121212")
ROWS = ("1234", "4321", "7890", "0987", "2580")
DATES = ("1987", "2026", "19870412", "120487", "870412")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the PIN's hash is kept."""
    return tmp_path / "data" / "pin.toml"


@pytest.fixture
def lock(file: Path, clock: MovedClock) -> PinLock:
    """A lock with the PIN 4719."""
    lock = PinLock(file, clock)
    assert lock.choose("4719")
    return lock


class TestChoosing:
    """A PIN of one's own."""

    def test_there_is_none_at_first(self, file: Path, clock: MovedClock) -> None:
        """No default PIN opens."""
        lock = PinLock(file, clock)
        assert not lock.is_set
        assert not any(lock.opens(pin) for pin in ("", "0000", "1234"))
        assert not file.exists()

    def test_is_stored_as_a_hash_for_the_kiosk_alone(self, lock: PinLock, file: Path) -> None:
        """Nobody can read it from the file, and no other user can read the file."""
        assert lock.is_set
        assert lock.opens("4719")
        assert "$argon2id$" in file.read_text("utf-8")
        assert "4719" not in file.read_text("utf-8")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_another_replaces_it(self, lock: PinLock) -> None:
        """The old one opens no more."""
        assert lock.choose("880231")
        assert lock.opens("880231")
        assert not lock.opens("4719")

    def test_is_said_to_be_saved_only_when_it_was(
        self, lock: PinLock, clock: MovedClock, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """On a full disk the old PIN stays, and staff are told."""

        def fail(_number: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        assert not lock.choose("8802")
        monkeypatch.undo()
        assert PinLock(file, clock).opens("4719")

    def test_another_process_sets_it(self, lock: PinLock, file: Path, clock: MovedClock) -> None:
        """A PIN from the shell counts at once, and ends a lock-out."""
        while not lock.wait_s():
            lock.opens("9999")
        assert PinLock(file, clock).choose("8802")
        assert lock.wait_s() == 0
        assert lock.opens("8802")

    @pytest.mark.parametrize("damage", [b"", b"\x00\x00", b'hash = "x"', b"hash ="])
    def test_a_damaged_file_opens_to_nobody(self, file: Path, clock: MovedClock, damage: bytes) -> None:
        """It is no invitation to choose a new PIN either."""
        file.parent.mkdir()
        file.write_bytes(damage)
        lock = PinLock(file, clock)
        assert lock.is_set
        assert not lock.opens("4719")
        assert lock.choose("4719")
        assert lock.opens("4719")

    @pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "४७१९", "47 19", "４７１９"])
    def test_only_digits(self, pin: str) -> None:
        """Four to eight of them."""
        assert not is_pin(pin)

    @pytest.mark.parametrize(
        "pin",
        [
            "0000",
            "1111",
            "1234",
            "4321",
            "7890",
            "0987",
            "1212",
            "123123",
            "12121212",
            "2580",
            "1987",
            "2026",
            "19870412",
            "120487",
            "870412",
        ],
    )
    def test_trivial(self, lock: PinLock, pin: str) -> None:
        """What somebody would try first is refused, and the PIN stays as it was."""
        assert not lock.suits(pin)
        assert not lock.choose(pin)
        assert lock.opens("4719")

    @pytest.mark.parametrize("pin", ["4719", "1379", "880231", "90871364", "1122"])
    def test_not_trivial(self, pin: str) -> None:
        """Most are fine."""
        assert not is_trivial(pin)


class TestLockOut:
    """Guessing."""

    def test_grows_and_is_bounded(self) -> None:
        """Some tries are free; then it doubles, up to a quarter of an hour."""
        waits = [lock_out_s(tries) for tries in range(12)]
        assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]
        assert lock_out_s(10**9) == LONGEST_WAIT_S

    def test_the_right_pin_does_not_open_during_it(self, lock: PinLock, clock: MovedClock) -> None:
        """Afterwards it does, and forgets the wrong ones."""
        for _ in range(FREE_TRIES):
            assert not lock.opens("9999")
        assert lock.wait_s() == 30
        assert not lock.opens("4719")
        clock.move(29)
        assert not lock.opens("4719")
        clock.move(1)
        assert lock.opens("4719")
        assert not lock.opens("9999")
        assert lock.wait_s() == 0

    def test_survives_a_restart(self, lock: PinLock, file: Path, clock: MovedClock) -> None:
        """The whole wait begins anew with it, so switching off and on is of no use."""
        for _ in range(FREE_TRIES):
            lock.opens("9999")
        clock.move(20)
        assert PinLock(file, clock).wait_s() == 30
        assert lock.wait_s() == 10

    def test_a_try_counts_before_it_is_looked_at(
        self, lock: PinLock, file: Path, clock: MovedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The plug pulled while the PIN is being checked does not give the try back."""

        def pulled(*_: str) -> bool:
            raise KeyboardInterrupt

        monkeypatch.setattr(module, "_fits", pulled)
        for _ in range(FREE_TRIES):
            with pytest.raises(KeyboardInterrupt):
                lock.opens("9999")
        assert PinLock(file, clock).wait_s() == 30

    def test_counts_on_a_full_disk(self, lock: PinLock, monkeypatch: pytest.MonkeyPatch) -> None:
        """Then in memory only."""

        def fail(_number: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        for _ in range(FREE_TRIES):
            lock.opens("9999")
        assert lock.wait_s() == 30

    @pytest.mark.parametrize("restarts", [False, True])
    def test_brute_force_takes_longer_than_a_day(
        self,
        lock: PinLock,
        file: Path,
        clock: MovedClock,
        monkeypatch: pytest.MonkeyPatch,
        restarts: bool,
    ) -> None:
        """Who tries as fast as it allows, with or without restarts, has tried one in a hundred by then."""
        monkeypatch.setattr(module, "_fits", lambda *_: False)
        began, tries = clock.monotonic(), 0
        while clock.monotonic() - began < DAY_S:
            if restarts:
                lock = PinLock(file, clock)
            clock.move(lock.wait_s())
            assert lock.wait_s() == 0
            lock.opens(f"{tries:04}")
            tries += 1
        assert tries < 110
        whole_s = sum(lock_out_s(tries) for tries in range(10_000))
        assert whole_s > 100 * DAY_S


def test_a_disk_that_tells_nothing_is_no_station_without_a_pin(
    tmp_path: Path, clock: MovedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever knocks then is asked for the PIN, not for a new one."""

    def fail(_path: Path, **_options: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    lock = PinLock(tmp_path / "pin.toml", clock)
    before = lock.is_set
    monkeypatch.setattr(Path, "stat", fail)
    assert (before, lock.is_set) == (False, True)
    assert not lock.opens("274916")
