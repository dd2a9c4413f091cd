"""QR codes: a phone reads them, whatever the address."""

import base64
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from kiosk.media.codes import qr_code


@pytest.mark.parametrize(
    "text",
    ["https://example.org/", "https://example.org/" + "long/" * 56, "https://例子.中国/产品?语言=zh_CN"],
)
def test_it_says_the_address(text: str) -> None:
    """One pixel a module, black on white, four white modules around it, error correction M or better."""
    head, data = qr_code(text).split(",")
    assert head == "data:image/png;base64"
    picture = Image.open(BytesIO(base64.b64decode(data))).convert("L")
    assert {colour for _, colour in picture.getcolors() or []} == {0, 255}
    ink = Image.eval(picture, lambda level: 255 - level).getbbox()
    side = picture.width
    assert ink == (4, 4, side - 4, side - 4)
    large = picture.resize((side * 8, side * 8), Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(large)
    assert found.text == text
    assert found.ec_level in {"M", "Q", "H"}
