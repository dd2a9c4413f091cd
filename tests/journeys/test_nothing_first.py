"""The attract loop where the first thing to play is none: it begins with its ground, and stays."""

from pathlib import Path

from PySide6.QtCore import SIGNAL, QObject

from tests.journeys.conftest import Open
from tests.support.looks import blank
from tests.support.media import write_playlist

GONE = """
[[items]]
id = "gone"
kind = "product"
product = "of-another-pack"
"""
HELLO = """
[[items]]
id = "hello"
kind = "message"
text = { zh_CN = "你好", en = "Hello" }
"""


def test_what_comes_after_nothing_does_not_take_the_loop_away(
    open_kiosk: Open, small_pack: Path, tmp_path: Path
) -> None:
    """The playlist begins with a product of another pack; at no moment is there nothing on the screen."""
    write_playlist(tmp_path, GONE + HELLO)
    visitor = open_kiosk(small_pack, data=tmp_path, prepared=False)
    visitor.wait_until(lambda: bool(visitor.find_all("AttractScreen")), "the ground of the loop")
    seen = []
    QObject.connect(visitor.find("AttractScreen"), SIGNAL("readyChanged()"), lambda: seen.append("not ready"))
    visitor.pass_time(1)
    visitor.wait_until(lambda: "你好" in visitor.texts(), "the message")
    assert not seen
    assert not blank(visitor.see())
