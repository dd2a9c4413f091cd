"""What `kiosk i18n update` writes into a `.ts` file."""

from pathlib import Path

import pytest

from kiosk.i18n.document import Message, read_document
from kiosk.i18n.editing import Translation, rewritten
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.rooms import Room, Rooms
from kiosk.i18n.strings import Sources, StringsError, content_script, interface_files, updated

LUPDATE = linguist_program("lupdate")
QML = """import QtQuick
Item {
    //: On every screen
    property string back: qsTr("Back")
    property string page: qsTr("Page %1 of %2")
    property string items: qsTr("%n item(s)", "", 3)
}
"""
PACK = (("pack", "title", "硬科技"), ("product.radar", "key_figure.unit", "公里"))
ODD = "a\\b\\n \"q\" 'x' <b>&amp;\t\n\r\x1b\x85\xa0\u3000\u2028𠮷 */ //: %"


def sources(
    folder: Path,
    qml: str = QML,
    content: tuple[tuple[str, str, str], ...] = PACK,
    rooms: Rooms | None = None,
) -> Sources:
    """Return one QML file and a pack's strings."""
    (folder / "Dock.qml").write_text(qml, "utf-8")
    return Sources(interface_files(folder), content, rooms=rooms or Rooms())


ROOMS = Rooms(
    interface={"Dock": Room(picture="home", label=12, sentence=40, where="The dock")},
    content={"product.key_figure.unit": Room(picture="product-{product}", label=9)},
)


def messages(text: str) -> dict[str, Message]:
    """Return a file's messages by source."""
    return {message.source: message for message in read_document(text.encode()).messages}


class TestUpdating:
    """What a `.ts` file is to contain."""

    def test_interface_and_content_strings_are_collected(self, tmp_path: Path) -> None:
        """Interface strings stand under the QML component, content strings under the product."""
        found = messages(updated(tmp_path / "kiosk_de.ts", "de", sources(tmp_path), LUPDATE))
        contexts = {source: message.context for source, message in found.items()}
        assert contexts["Back"] == "Dock"
        assert contexts["硬科技"] == "pack"
        assert contexts["公里"] == "product.radar"
        assert all(message.state == "unfinished" for message in found.values())

    def test_a_translator_is_told_where_a_text_appears(self, tmp_path: Path) -> None:
        """Each content string carries a comment in words."""
        text = updated(tmp_path / "kiosk_de.ts", "de", sources(tmp_path), LUPDATE)
        assert "<extracomment>Product panel: key figure, unit</extracomment>" in text
        assert "specification 2, label" in content_script([("product.x", "specs.2.label", "重量")])

    def test_a_translator_is_told_the_room_and_the_picture(self, tmp_path: Path) -> None:
        """After what the source says, and no second time when the file is brought up to date again."""
        file = tmp_path / "kiosk_de.ts"
        for _ in range(2):
            file.write_text(updated(file, "de", sources(tmp_path, rooms=ROOMS), LUPDATE), "utf-8")
        text = file.read_text("utf-8")
        assert "<extracomment>On every screen\nThe dock. Room: 12. Picture: home</extracomment>" in text
        assert "<extracomment>The dock. Room: 12. Picture: home</extracomment>" in text
        assert (
            "<extracomment>Product panel: key figure, unit\nRoom: 9. Picture: product-01</extracomment>"
            in text
        )
        assert "Room" not in updated(file, "de", sources(tmp_path), LUPDATE)

    @pytest.mark.parametrize(("code", "own", "foreign"), [("en", "Back", "公里"), ("zh_CN", "公里", "Back")])
    def test_texts_in_their_own_language_are_filled_in(
        self, tmp_path: Path, code: str, own: str, foreign: str
    ) -> None:
        """English of the interface and Chinese of the pack need no translator."""
        found = messages(updated(tmp_path / f"kiosk_{code}.ts", code, sources(tmp_path), LUPDATE))
        assert found[own].usable
        assert found[own].forms == (own,)
        assert not found[foreign].usable

    def test_english_plurals_are_left_to_a_translator(self, tmp_path: Path) -> None:
        """“%n item(s)” is a source, not English."""
        found = messages(updated(tmp_path / "kiosk_en.ts", "en", sources(tmp_path), LUPDATE))
        assert found["%n item(s)"].forms == ("", "")
        assert found["%n item(s)"].state == "unfinished"

    @pytest.mark.parametrize("code", ["en", "zh_CN", "de"])
    def test_a_second_run_changes_nothing(self, tmp_path: Path, code: str) -> None:
        """The result is stable to the byte, odd characters included."""
        file = tmp_path / f"kiosk_{code}.ts"
        origin = sources(
            tmp_path, content=(*PACK, ("product.radar", "name", ODD), ("product.b", "name", "公里"))
        )
        first = updated(file, code, origin, LUPDATE)
        file.write_bytes(first.encode())
        assert updated(file, code, origin, LUPDATE) == first
        assert ODD in messages(first)

    def test_writing_a_translation_keeps_the_formatting(self, tmp_path: Path) -> None:
        """What is filled in looks as if lupdate had written it."""
        file = tmp_path / "kiosk_de.ts"
        origin = sources(tmp_path)
        empty = updated(file, "de", origin, LUPDATE)
        full = rewritten(empty, lambda m: Translation(tuple(ODD for _ in m.forms), finished=True))
        file.write_bytes(full.encode())
        assert updated(file, "de", origin, LUPDATE) == full
        assert all(set(message.forms) == {ODD} for message in messages(full).values())

    def test_translations_stay_and_unused_strings_go(self, tmp_path: Path) -> None:
        """Finished work is kept, also where it differs from a source in the same language."""
        file = tmp_path / "kiosk_en.ts"
        text = updated(file, "en", sources(tmp_path), LUPDATE)
        file.write_text(text.replace("<translation>Back<", "<translation>Go back<"), "utf-8")
        found = messages(updated(file, "en", sources(tmp_path, content=PACK[:1]), LUPDATE))
        assert found["Back"].forms == ("Go back",)
        assert "公里" not in found

    def test_a_changed_source_suggests_the_earlier_translation(self, tmp_path: Path) -> None:
        """Correcting a character does not lose a translator's paragraph; it is to be confirmed."""
        file = tmp_path / "kiosk_en.ts"
        old = (("product.a", "claim", "隔着1.5亿公里发现小行星"),)
        text = updated(file, "en", sources(tmp_path, content=old), LUPDATE)
        fill = rewritten(text, lambda m: Translation(("Far away",), True) if "亿" in m.source else None)
        file.write_text(fill, "utf-8")
        new = (("product.a", "claim", "隔着1.6亿公里发现小行星"), ("product.a", "name", "雷达"))
        found = messages(updated(file, "en", sources(tmp_path, content=new), LUPDATE))
        assert found[new[0][2]].forms == ("Far away",)
        assert found[new[0][2]].state == "unfinished"
        assert found["雷达"].forms == ("",)

    def test_python_files_that_translate_are_read(self, tmp_path: Path) -> None:
        """Literal strings count; texts of a pack, passed as variables, do not disturb."""
        (tmp_path / "plain.py").write_text("VALUE = 1\n", "utf-8")
        code = 'a = app.translate("Names", "Guest")\nb = app.translate(product.context, product.name)\n'
        (tmp_path / "names.py").write_text(code, "utf-8")
        origin = sources(tmp_path)
        assert [path.name for path in origin.interface] == ["Dock.qml", "names.py"]
        assert messages(updated(tmp_path / "kiosk_de.ts", "de", origin, LUPDATE))["Guest"].context == "Names"

    def test_broken_qml_is_an_error(self, tmp_path: Path) -> None:
        """Lupdate would silently drop its strings, and their translations."""
        with pytest.raises(StringsError, match=r"Dock\.qml"):
            updated(tmp_path / "kiosk_de.ts", "de", sources(tmp_path, qml='Item { text: qsTr("a" '), LUPDATE)

    @pytest.mark.parametrize("content", ["", "<TS", '<TS language="fr"></TS>'])
    def test_a_broken_file_is_an_error(self, tmp_path: Path, content: str) -> None:
        """It is named, not overwritten."""
        file = tmp_path / "kiosk_de.ts"
        file.write_text(content, "utf-8")
        with pytest.raises(StringsError, match=r"kiosk_de\.ts"):
            updated(file, "de", sources(tmp_path), LUPDATE)
        assert file.read_text("utf-8") == content
