"""Small content packs with pictures of one plain colour each, and what installs them in tests."""

import re
import shutil
from pathlib import Path

from PIL import Image

from kiosk.media.pictures import PictureFacts
from kiosk.media.videos import VideoFacts
from kiosk.packs.installing.install import Tools

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

#: A good figure of every kind, as a product's file tells it
FIGURES = {
    "scale": """
[figure]
kind = "scale"
title = "多远？"
logarithmic = true
marks = [
    { value = 10, unit = "米", label = "近", note = "近处", comparison = true },
    { value = 1000, unit = "米", label = "远" },
    { value = 100000, shown = "100", unit = "公里", label = "更远" },
]
""",
    "range": """
[figure]
kind = "range"
title = "多厚？"
smallest = 6
largest = 203
unit = "毫米"
label = "厚度"
against = { value = 80, label = "手掌", comparison = true }
""",
    "choice": """
[figure]
kind = "choice"
title = "选一档"
comparison = "1千瓦约合1.36马力。"
options = [
    { value = 80, unit = "千瓦", label = "小" },
    { value = 134, unit = "千瓦", label = "中" },
    { value = 190, unit = "千瓦", label = "大" },
]
""",
    "count": """
[figure]
kind = "count"
title = "几趟？"
over = true
total = { value = 2000, unit = "公斤", label = "肥料" }
each.value = 200
each.label = "趟"
""",
    "area": """
[figure]
kind = "area"
title = "几个球场？"
pieces = 7
ratio = 1.544
whole = { value = 53000, unit = "平方米", label = "扫风面积" }
part = { value = 7140, unit = "个球场", label = "球场", comparison = true }
reach = { value = 126, unit = "米", label = "叶片" }
beside = { value = 1.7, unit = "米", label = "人", comparison = true }
""",
    "balance": """
[figure]
kind = "balance"
title = "轻多少？"
sign = "−"
before = { value = 100, label = "铝" }
after = { value = 68, label = "镁" }
result = { value = 32, unit = "%", label = "减轻" }
""",
    "share": """
[figure]
kind = "share"
title = "占多少？"
whole = { value = 100, unit = "%", label = "全部" }
parts = [
    { value = 32.5, unit = "%", label = "新的" },
    { value = 67.5, unit = "%", label = "旧的", comparison = true },
]
goal = { value = 40, shown = "近40", unit = "%", label = "预计" }
""",
}

_NUMBERS = """
title = "数字"
claim = "一句话"
accent = "#E2C14F"
as_of = "2024-04"
source_lines = "1-2"

[[review_notes]]
field = "比重"
as_printed = "甲"
why = "疑"
"""

_ENTRY = """
[[entries]]
headline = {{ value = "{value}", unit = "件", label = "第{number}个数" }}
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


def write_small_pictures(pack: Path, folder: Path) -> Path:
    """Copy a pack with tiny pictures in place of its own, for tests of its texts; return the copy."""
    shutil.copytree(pack, folder, ignore=shutil.ignore_patterns("*.webp"))
    for picture in pack.rglob("*.webp"):
        copy = folder / picture.relative_to(pack)
        with Image.open(picture) as original:
            width, height = original.size
        Image.new("RGB", (width // 20, height // 20), COLOURS[0]).save(copy)
    return folder


def remove_pictures(pack: Path) -> None:
    """Leave the pack without a single picture file."""
    shutil.rmtree(pack / "pictures")


def add_figure(pack: Path, order: int, figure: str) -> None:
    """Give a product of a pack this figure."""
    file = pack / "products" / f"{order:02d}-product-{order}.toml"
    file.write_text(file.read_text(encoding="utf-8") + figure, encoding="utf-8")


def add_numbers(pack: Path, *kinds: str) -> Path:
    """Give a pack the city in numbers, one entry with a good figure of each kind; return the file."""
    file = pack / "numbers.toml"
    text = _NUMBERS
    for number, kind in enumerate(kinds, 1):
        text += _ENTRY.format(number=number, value=f"{number},000")
        text += FIGURES[kind].replace("[figure]", "[entries.figure]")
    file.write_text(text, encoding="utf-8")
    return file


def plain_tools(public_key: str = "", kiosk_version: str = "0.1.0") -> Tools:
    """Return tools for installing that take every picture and every video, and make nothing."""
    return Tools(
        kiosk_version=kiosk_version,
        public_key=public_key,
        probe=lambda _: PictureFacts(640, 360, "PNG"),
        make=lambda _: None,
        open_video=lambda _file, _name: VideoFacts(1.0, 640, 360),
        recipes=lambda _: (),
        broken_translations=lambda _: (),
        workers=2,
    )


def change_version(pack: Path, version: str) -> Path:
    """Give a pack another version, and return its folder."""
    file = pack / "pack.toml"
    text = file.read_text("utf-8")
    file.write_text(re.sub('(?m)^version = ".*"', f'version = "{version}"', text), "utf-8")
    return pack


def add_video(pack: Path, file: str = "videos/blue.webm") -> Path:
    """Give a pack this small video, and return the pack."""
    (pack / file).parent.mkdir(exist_ok=True)
    shutil.copy(Path(__file__).parent / "media" / "blue.webm", pack / file)
    about = pack / "pack.toml"
    video = f'\n[[videos]]\nfile = "{file}"\ncaption = "蓝色"\ncredit = "馆方"\n'
    about.write_text(about.read_text("utf-8") + video, "utf-8")
    return pack
