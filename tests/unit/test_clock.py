"""The machine's time zone, with its rules."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from kiosk.clock import SystemClock, system_zone


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Ask the machine anew, before and after."""
    system_zone.cache_clear()
    yield
    system_zone.cache_clear()


def test_zone_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """It knows daylight saving, which an offset does not."""
    monkeypatch.setenv("TZ", ":Europe/Berlin")
    zone = system_zone()
    hours = [datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)]
    assert [str(hour) for hour in hours] == ["1:00:00", "2:00:00"]
    assert SystemClock().now().tzinfo is zone


@pytest.mark.parametrize("name", ["Nowhere/Land", "../../etc/passwd", "EST5EDT,M3.2.0,M11.1.0"])
def test_a_zone_that_is_not_known(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Then it is the present offset: there always is a zone."""
    monkeypatch.setenv("TZ", name)
    assert SystemClock().now().utcoffset() is not None


def test_zone_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a word in the environment."""
    monkeypatch.delenv("TZ", raising=False)
    assert abs((SystemClock().now() - datetime.now().astimezone()).total_seconds()) < 60
