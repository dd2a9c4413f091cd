"""The fonts that go with the executable: the distribution's, cut down to what texts may need.

The faces of the Chinese, Japanese and Korean family stay one collection, so that they share their outlines.
"""

import bz2
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

SYSTEM = Path("/usr/share/fonts")
UNIHAN = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
WEIGHTS = ("Regular", "Bold")
SMALL = (
    "opentype/inter/Inter-Regular.otf",
    "opentype/inter/Inter-Medium.otf",
    "opentype/inter/Inter-Bold.otf",
    "truetype/noto/NotoSansArabicUI-Regular.ttf",
    "truetype/noto/NotoSansArabicUI-Bold.ttf",
)
COLLECTION = "opentype/noto/NotoSansCJK-{weight}.ttc"
# Name of each face, and whose characters it is cut down to.
FACES = {
    "Noto Sans CJK SC": "simplified",
    "Noto Sans CJK TC": "traditional",
    "Noto Sans CJK HK": "traditional",
    "Noto Sans CJK JP": "japanese",
    "Noto Sans CJK KR": "korean",
}
_FEATURES = ["kern", "palt", "ccmp", "liga", "mark", "mkmk", "ljmo", "vjmo", "tjmo"]
_OUTLINES = "CFF "
_FAMILY = 1
_TYPOGRAPHIC_FAMILY = 16


def characters(texts: Iterable[str], unihan: Path = UNIHAN) -> dict[str, set[int]]:
    """Return the code points that each script's face draws.

    Simplified Chinese: the general standard table of 2013 (8,105 characters) and the symbols of GB 2312;
    traditional: level 1 of Big5; Japanese: level 1 of JIS X 0208; Korean: the syllables of KS X 1001; and
    in each what the given texts hold.
    """
    own = set(map(ord, "".join(texts)))
    symbols = {*range(0x20, 0x7F), *range(0x2010, 0x2040), *_of_codec("gb2312", range(0xA1, 0xAA))}
    return {
        "simplified": own | symbols | set(_general_standard(unihan)),
        "traditional": own | symbols | set(_of_codec("big5", range(0xA1, 0xC7), range(0x40, 0xFF))),
        "japanese": own | symbols | set(_of_codec("euc_jp", range(0xA1, 0xD0))),
        "korean": own | symbols | set(_of_codec("euc_kr", range(0xA1, 0xC9))),
    }


def write_fonts(folder: Path, texts: Iterable[str]) -> list[Path]:
    """Cut the distribution's fonts down into a folder; return the files written.

    Raises:
        FileNotFoundError: a font, or the table of characters, is not installed.
    """
    wanted = characters(texts)
    folder.mkdir(parents=True, exist_ok=True)
    written = [_cut_collection(weight, wanted, folder) for weight in WEIGHTS]
    for name in SMALL:
        font = TTFont(SYSTEM / name, recalcTimestamp=False)
        _cut(font, set(font.getBestCmap()), features=["*"])
        font.save(folder / Path(name).name)
        written.append(folder / Path(name).name)
    return written


def cut_icons(font: Path, icons: Path) -> None:
    """Cut a font of icons down to those that a QML file names by their code points."""
    points = {int(code, 16) for code in re.findall(r"\\u\{([0-9a-f]+)\}", icons.read_text("utf-8"))}
    cut = TTFont(font, recalcTimestamp=False)
    _cut(cut, points, features=[])
    cut.save(font)


def _cut_collection(weight: str, wanted: dict[str, set[int]], folder: Path) -> Path:
    source = SYSTEM / COLLECTION.format(weight=weight)
    faces = [face for face in TTCollection(source, recalcTimestamp=False).fonts if _family(face) in FACES]
    # With the same outlines in all of them, the collection holds these only once.
    outlines = {
        face.getGlyphID(name)
        for face in faces
        for point, name in face.getBestCmap().items()
        if point in wanted[FACES[_family(face)]]
    }
    # All have the same outlines before and after, so that these are cut once: that takes a minute.
    first, *others = faces
    order = first.getGlyphOrder()
    _cut(first, wanted[FACES[_family(first)]], _FEATURES, outlines)
    for face in others:
        del face[_OUTLINES]
        face.setGlyphOrder(list(order))
        _cut(face, wanted[FACES[_family(face)]], _FEATURES, outlines)
        if face.getGlyphOrder() != first.getGlyphOrder():
            raise RuntimeError(f"{_family(face)} was cut to other outlines than {_family(first)}")
        face[_OUTLINES] = first[_OUTLINES]
    collection = TTCollection()
    collection.fonts = faces
    target = folder / source.name
    collection.save(target, shareTables=True)
    return target


def _cut(font: TTFont, points: set[int], features: list[str], outlines: Iterable[int] = ()) -> None:
    options = Options(
        hinting=False, layout_features=features, name_IDs=["*"], notdef_outline=True, recalc_timestamp=False
    )
    options.drop_tables = [*options.drop_tables, "VORG", "vhea", "vmtx", "BASE", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points, gids=outlines)
    subsetter.subset(font)


def _family(face: TTFont) -> str:
    names = face["name"]
    return str(names.getDebugName(_TYPOGRAPHIC_FAMILY) or names.getDebugName(_FAMILY))


def _general_standard(unihan: Path) -> Iterator[int]:
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        for line in lines:
            if found := re.match(r"U\+([0-9A-F]+)\tkTGH\t", line):
                yield int(found[1], 16)


def _of_codec(codec: str, leads: range, trails: range = range(0xA1, 0xFF)) -> Iterator[int]:
    """Yield the code points of a part of a two-byte character set."""
    for lead in leads:
        for trail in trails:
            decoded = bytes((lead, trail)).decode(codec, errors="ignore")
            if len(decoded) == 1:
                yield ord(decoded)
