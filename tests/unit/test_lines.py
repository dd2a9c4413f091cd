"""On which line a key stands."""

import pytest

from kiosk.lines import line_of

TEXT = """title = "a"
[figure]
kind = "scale" # b = 1

[[figure.marks]]
value = 1
[[figure.marks]]
"value" = 2
label.en = "x"

[[pictures]]
[pictures.landscape]
file = "a.png"
list = [
  "one",
  "two",
]
[[pictures]]
alt = { en = "y" }
"""


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("title", 1),
        ("figure.kind", 3),
        ("figure.marks[2].value", 8),
        ("figure.marks[2].label.en", 9),
        ("figure.marks[2].unit", 7),
        ("pictures[1].landscape.file", 13),
        ("pictures[1].landscape.list[2]", 14),
        ("pictures[2].alt.en", 19),
        ("pictures[2].portrait.file", 18),
        ("nothing", 0),
        ("line 12", 0),
        ("", 0),
    ],
)
def test_line(key: str, line: int) -> None:
    """Of the key itself, or else of what it is in."""
    assert line_of(key, TEXT) == line
