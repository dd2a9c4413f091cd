"""The columns of a table of products: their English and Chinese names, and which field each fills."""

import re
import unicodedata
from typing import Literal

from msgspec import Struct

from kiosk.i18n.translations import is_code

Kind = Literal["text", "code", "number", "whole", "month", "fractions", "choice", "file", "folder"]


class Column(Struct, frozen=True):
    """One kind of column; a `#` stands for the number of a specification or a picture.

    Attributes:
        field: the field that its cells fill, as problems write it.
        english: its heading.
        chinese: its heading in Chinese.
        kind: how its cells are read.
        translated: there may be columns of translations of it, like `name [en]`.
        needed: a cell must be filled; of a numbered one, where anything of that number is.
    """

    field: str
    english: str
    chinese: str
    kind: Kind = "text"
    translated: bool = False
    needed: bool = False

    @property
    def numbered(self) -> bool:
        """Whether there may be several of it."""
        return "#" in self.field

    @property
    def both(self) -> str:
        """Its two names, for messages."""
        return f'"{self.english}" ({self.chinese})'


COLUMNS = (
    Column("order", "order", "次序", "whole"),
    Column("id", "id", "标识", "code"),
    Column("name", "name", "名称", translated=True, needed=True),
    Column("maker", "maker", "研制单位", translated=True, needed=True),
    Column("claim", "claim", "一句话", translated=True, needed=True),
    Column("summary", "summary", "简介", translated=True, needed=True),
    Column("key_figure.value", "key figure value", "关键数字 数值", "number", translated=True, needed=True),
    Column("key_figure.unit", "key figure unit", "关键数字 单位", translated=True),
    Column("key_figure.label", "key figure label", "关键数字 说明", translated=True, needed=True),
    Column("accent", "accent", "主题色", "code"),
    Column("as_of", "as of", "说法年月", "month"),
    Column("source_lines", "source lines", "原文行号", "code"),
    Column("specs[#].label", "spec # label", "参数# 名称", translated=True, needed=True),
    Column("specs[#].value", "spec # value", "参数# 数值", "number", translated=True, needed=True),
    Column("specs[#].unit", "spec # unit", "参数# 单位", translated=True),
    Column("pictures[#].landscape.file", "picture #", "图片#", "file", needed=True),
    Column("pictures[#].landscape.focus", "picture # focus", "图片# 中心", "fractions"),
    Column("pictures[#].landscape.quiet", "picture # quiet", "图片# 留白", "fractions"),
    Column("pictures[#].portrait.file", "picture # portrait", "图片# 竖图", "file"),
    Column("pictures[#].portrait.focus", "picture # portrait focus", "图片# 竖图中心", "fractions"),
    Column("pictures[#].portrait.quiet", "picture # portrait quiet", "图片# 竖图留白", "fractions"),
    Column("pictures[#].caption", "picture # caption", "图片# 图注", translated=True, needed=True),
    Column("pictures[#].credit", "picture # credit", "图片# 署名", translated=True, needed=True),
    Column("pictures[#].kind", "picture # kind", "图片# 类别", "choice", needed=True),
    Column("turntable.folder", "turntable folder", "转台 目录", "folder"),
    Column("turntable.frames", "turntable frames", "转台 张数", "whole"),
)
_LANGUAGE = re.compile(r"^(.*)[\[【(]([a-z_-]+)[\]】)]$", re.DOTALL)
_NUMBER = re.compile(r"[0-9]{1,4}")
_MARKS = re.compile(r"[\s_.:-]+")


class Heading(Struct, frozen=True):
    """What a heading names.

    Attributes:
        number: that of the specification or the picture; 0 for a column that is there once.
        language: code of the language that its cells translate into; empty for the text itself.
    """

    column: Column
    number: int = 0
    language: str = ""

    @property
    def text(self) -> str:
        """The heading as it is written."""
        name = self.column.english.replace("#", str(self.number))
        return f"{name} [{self.language}]" if self.language else name

    @property
    def chinese(self) -> str:
        """Its column's Chinese name."""
        return self.column.chinese.replace("#", str(self.number))


def heading_of(text: str) -> Heading | None:
    """Return what a heading names; case, spaces and the width of letters do not count. None when unknown."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    language = ""
    if found := _LANGUAGE.match(plain):
        plain, language = found[1], _code(found[2])
        if not language:
            return None
    number = _NUMBER.search(plain)
    key = _MARKS.sub("", _NUMBER.sub("#", plain, count=1))
    column = _BY_KEY.get(key)
    if column is None or (language and not column.translated) or (number and int(number[0]) == 0):
        return None
    return Heading(column, int(number[0]) if number else 0, language)


def _code(text: str) -> str:
    """Return a language code as Qt writes it; empty when it is none."""
    first, *others = text.replace("-", "_").split("_")
    code = "_".join([first, *(part.title() if len(part) == 4 else part.upper() for part in others)])
    return code if is_code(code) else ""


_BY_KEY = {
    _MARKS.sub("", name.casefold()): column for column in COLUMNS for name in (column.english, column.chinese)
}
