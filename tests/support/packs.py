"""Small content packs with pictures of one plain colour each."""

import shutil
from pathlib import Path

from PIL import Image

COLOURS = ((200, 40, 40), (40, 180, 60), (60, 80, 220), (210, 180, 40))

_PACK = """
id = "trial"
title = "试验展"
subtitle = "几件产品"
source_language = "zh_CN"
version = "1.0.0"
source = "试验"
licence = "CC-BY-4.0"
"""

_PRODUCT = """
id = "product-{order}"
order = {order}
name = "第{order}件产品"
maker = "制造者"
claim = "一句话说明"
summary = "{summary}"
accent = "#88AACC"
as_of = "2024-04"
source_lines = "1-2"

[key_figure]
value = "{order}0"
unit = "千瓦"
label = "额定功率"

[[specs]]
label = "重量"
value = "2"
unit = "吨"
"""

_PICTURE = """
[[pictures]]
caption = "画面{number}"
credit = "示意"
kind = "illustration"

[pictures.landscape]
file = "pictures/{file}"
"""


def write_pack(
    folder: Path, products: int = 4, *, pictures: int = 1, size: tuple[int, int] = (640, 360)
) -> Path:
    """Write a pack of so many products with so many pictures each, and return its folder."""
    (folder / "products").mkdir(parents=True)
    (folder / "pictures").mkdir()
    (folder / "pack.toml").write_text(_PACK, encoding="utf-8")
    for order in range(1, products + 1):
        text = _PRODUCT.format(order=order, summary="这是一段说明文字。" * 8)
        for number in range(1, pictures + 1):
            file = f"product-{order}-{number}.png"
            colour = COLOURS[(order + number - 2) % len(COLOURS)]
            Image.new("RGB", size, colour).save(folder / "pictures" / file)
            text += _PICTURE.format(number=number, file=file)
        (folder / "products" / f"{order:02d}-product-{order}.toml").write_text(text, encoding="utf-8")
    return folder


def remove_pictures(pack: Path) -> None:
    """Leave the pack without a single picture file."""
    shutil.rmtree(pack / "pictures")
