"""A virtual screen where there is none: the real Xvfb, asked as a program that draws would ask it."""

import os
import socket
import struct
import sys
from pathlib import Path

import pytest

from kiosk.station import display
from kiosk.station.display import DisplayError, ensure_display


def screen_size(client: socket.socket) -> tuple[int, int]:
    """Greet an X server and return the size of its first screen, px."""
    client.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
    stream = client.makefile("rb")
    accepted, length = struct.unpack("<BxxxxxH", stream.read(8))
    assert accepted == 1
    answer = stream.read(length * 4)
    stream.close()
    (vendor,) = struct.unpack_from("<H", answer, 16)
    formats = answer[21]
    first_screen = 32 + (vendor + 3) // 4 * 4 + formats * 8
    width, height = struct.unpack_from("<HH", answer, first_screen + 20)
    return width, height


def test_draws_on_a_virtual_screen() -> None:
    """Xvfb runs at the size asked for, Qt is led to it, and both end with `close`."""
    environ = {"PATH": os.environ["PATH"]}
    screen = ensure_display(environ, width=1080, height=1920)
    assert screen is not None
    try:
        assert environ["DISPLAY"] == screen.name
        assert environ["QT_QPA_PLATFORM"] == "xcb"
        address = f"/tmp/.X11-unix/X{screen.name.removeprefix(':')}"
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(20)
            client.connect(address)
            assert screen_size(client) == (1080, 1920)
            screen.close()
            with pytest.raises(OSError, match=r"refused|No such file"), socket.socket(socket.AF_UNIX) as late:
                late.connect(address)
    finally:
        screen.close()
    assert set(environ) == {"PATH"}


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_that_is_there_is_used(name: str) -> None:
    """Nothing is started, nor changed, when the machine names a display."""
    environ = {name: "something"}
    assert ensure_display(environ) is None
    assert environ == {name: "something"}


def test_other_systems_have_their_own_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """Xvfb is for Linux."""
    monkeypatch.setattr(sys, "platform", "win32")
    assert ensure_display({}) is None


def test_without_xvfb_it_says_what_to_install(tmp_path: Path) -> None:
    """The message names the package."""
    environ = {"PATH": str(tmp_path)}
    with pytest.raises(DisplayError, match="apt-get install xvfb"):
        ensure_display(environ)
    assert "DISPLAY" not in environ


@pytest.mark.parametrize(("script", "patience_s"), [("exit 1", 20.0), ("exec cat /dev/zero", 0.0)])
def test_xvfb_that_does_not_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, patience_s: float
) -> None:
    """Whether it ends at once or says nothing, it is told and no process is left."""
    program = tmp_path / "Xvfb"
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(display, "START_S", patience_s)
    with pytest.raises(DisplayError, match="gave no virtual screen"):
        ensure_display({"PATH": f"{tmp_path}:{os.environ['PATH']}"})
