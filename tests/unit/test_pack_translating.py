"""Translations of a pack that are changed on the spot, alone and together with its texts."""

from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.i18n.document import Message, read_document
from kiosk.i18n.translations import find_translations
from kiosk.keeping import NotSavedError
from kiosk.packs.editing.fields import NewSpec, ProductChange
from kiosk.packs.editing.rewording import Rewording
from kiosk.packs.editing.translating import Translated, set_translation, translations_in
from tests.support.packs import write_pack
from tests.support.ts import write_ts

CONTEXT, NAME = "product.product-1", "第1件产品"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of two products, without translations of its own."""
    return write_pack(tmp_path / "pack", products=2)


def said(folder: Path, code: str) -> dict[tuple[str, str], Message]:
    """What the file of a language in a folder of translations says."""
    data = (folder / "i18n" / f"kiosk_{code}.ts").read_bytes()
    return {(message.context, message.source): message for message in read_document(data).messages}


def test_a_translation_goes_into_a_file_of_the_packs_own(pack: Path) -> None:
    """The file is made; what it says of other texts stays, what the pack no longer says goes."""
    set_translation(pack, "de", CONTEXT, NAME, "Das „erste“ <Ding> & mehr")
    assert said(pack, "de")[CONTEXT, NAME].forms == ("Das „erste“ <Ding> & mehr",)
    write_ts(pack, "de", {(CONTEXT, NAME): "Eins", (CONTEXT, "制造者"): "Werk", (CONTEXT, "gone"): "weg"})
    set_translation(pack, "de", CONTEXT, NAME, "Das Erste")
    found = said(pack, "de")
    assert {key: message.forms for key, message in found.items()} == {
        (CONTEXT, NAME): ("Das Erste",),
        (CONTEXT, "制造者"): ("Werk",),
    }
    assert all(message.usable for message in found.values())


def test_an_empty_translation_takes_the_packs_own_away(pack: Path) -> None:
    """Then another file, or another language, is asked again."""
    set_translation(pack, "de", CONTEXT, NAME, "Eins")
    set_translation(pack, "de", CONTEXT, "制造者", "Werk")
    set_translation(pack, "de", CONTEXT, NAME, "")
    assert set(said(pack, "de")) == {(CONTEXT, "制造者")}


@pytest.mark.parametrize(
    ("code", "source", "text", "why"),
    [
        ("zh_CN", NAME, "Eins", "change the text itself"),
        ("german", NAME, "Eins", "is no language"),
        ("../de", NAME, "Eins", "is no language"),
        ("de", "unknown", "Eins", "no text of this pack"),
        ("de", NAME, "Ei\u202ens", "U+202E"),
        ("de", NAME, "Ei\x07ns", "U+0007"),
        ("de", NAME, "Ei\nns", "more than one line"),
        ("de", NAME, "E" * 1001, "longer than"),
        ("de", NAME, "Eins %1", "added %1"),
    ],
)
def test_a_translation_that_would_not_do_is_refused(
    pack: Path, code: str, source: str, text: str, why: str
) -> None:
    """With what is wrong, and no file is made."""
    with pytest.raises(NotSavedError) as caught:
        set_translation(pack, code, CONTEXT, source, text)
    assert why in str(caught.value)
    assert not (pack / "i18n").exists()


def test_a_broken_file_of_the_packs_own_is_left_alone(pack: Path) -> None:
    """Nothing that a translator may still mend is written over."""
    file = write_ts(pack, "de", {(CONTEXT, NAME): "Eins"})
    file.write_text(file.read_text("utf-8")[:-20], "utf-8")
    before = file.read_bytes()
    with pytest.raises(NotSavedError, match=r"kiosk_de\.ts"):
        set_translation(pack, "de", CONTEXT, NAME, "Das Erste")
    assert file.read_bytes() == before


def test_a_text_that_changes_leaves_its_translations_as_suggestions(pack: Path, tmp_path: Path) -> None:
    """In each language that has had one, wherever that came from; no longer one for visitors to read."""
    below = tmp_path / "below"
    write_ts(below, "de", {(CONTEXT, NAME): "Das Erste", (CONTEXT, "制造者"): "Werk"})
    write_ts(pack, "fr", {(CONTEXT, NAME): "Le premier"})
    write_ts(below, "es", {(CONTEXT, "制造者"): "Fábrica"})
    rewording = Rewording([ProductChange(product="product-1", texts={"name": "全新名字"})], [below / "i18n"])
    rewording(pack)
    assert sorted(rewording.lacking) == ["de", "fr"]
    for code, old in (("de", "Das Erste"), ("fr", "Le premier")):
        (message,) = said(pack, code).values()
        assert (message.source, message.state, message.forms) == ("全新名字", "unfinished", (old,))
    assert not (pack / "i18n" / "kiosk_es.ts").exists()


def test_texts_lines_and_translations_change_together(pack: Path) -> None:
    """A translation is one of what the text says afterwards, also where a line before it has gone."""
    first = ProductChange(product="product-1", added=(NewSpec("高度", "3", "米"), NewSpec("颜色", "红")))
    Rewording([first], [])(pack)
    second = ProductChange(
        product="product-1",
        texts={"name": "全新", "specs.1.value": "没用", "specs.2.value": "4"},
        removed=(1,),
    )
    german = ProductChange(
        product="product-1",
        language="de",
        texts={"name": "Neu", "specs.1.label": "weg", "specs.3.value": "rot"},
    )
    Rewording([german, second], [])(pack)
    product = read_pack(pack).pack.products[0]
    assert [(spec.label, spec.value) for spec in product.specs] == [("高度", "4"), ("颜色", "红")]
    forms = {source: message.forms[0] for (_, source), message in said(pack, "de").items()}
    assert forms == {"全新": "Neu", "红": "rot"}


def test_what_visitors_read_and_where_it_comes_from(pack: Path, tmp_path: Path) -> None:
    """The station's own file goes before the pack's, that before the shipped one."""
    shipped, own = tmp_path / "shipped", tmp_path / "station"
    texts = read_pack(pack).pack.products[0]
    write_ts(shipped, "de", {(CONTEXT, NAME): "alt", (CONTEXT, "制造者"): "Werk"})
    set_translation(pack, "de", CONTEXT, NAME, "neu")
    write_ts(own, "de", {(CONTEXT, texts.claim): "eigen"})
    folders = [place / "i18n" for place in (shipped, pack, own)]
    found = translations_in(find_translations(folders).files["de"], own / "i18n")
    assert found[CONTEXT, NAME] == Translated("neu")
    assert found[CONTEXT, "制造者"] == Translated("Werk")
    assert found[CONTEXT, texts.claim] == Translated("eigen", fixed=True)
    before = read_pack(pack).pack
    Rewording([ProductChange(product="product-1", texts={"name": "全新"})], [shipped / "i18n"])(pack)
    assert before.products[0].name == NAME
    found = translations_in(find_translations(folders).files["de"], own / "i18n")
    assert found[CONTEXT, "全新"] == Translated("", "neu")
