"""Staff write texts at the screen: by touch and with a keyboard that is plugged in, in Chinese as well."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.station.options import PixelSize
from tests.journeys.conftest import Open
from tests.soak.keys import WAYS_OUT
from tests.support.staff import Staff
from tests.support.visitor import Visitor, place, with_all_in

Key = Qt.Key
NAME = "第1件产品"
NOWHERE = QPointF(-1, -1)
# Staff's keys are as large as what visitors touch.
TARGET_MM = 20


class Writer:
    """Staff on the page of the texts, with the first one touched."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor, self.window = visitor, visitor.window
        self.staff = Staff(visitor)
        self.staff.console.show_page("texts")
        self.staff.wait_for("open")
        self.touch(0)

    def touch(self, number: int) -> QQuickItem:
        """Touch a text, and wait for the keyboard."""
        visitor = self.visitor
        visitor.wait_until(lambda: bool(visitor.find_all("TypedText")), "the texts are shown")
        visitor.settle()
        field = visitor.find_all("TypedText")[number]
        self.staff.tap(field)
        visitor.wait_until(lambda: bool(visitor.find_all("SpaceKey")), "the keyboard is there")
        visitor.settle()
        return field

    @property
    def words(self) -> str:
        """What has been written in the text that is touched; not a word that is still composed."""
        return str(self.window.activeFocusItem().property("text"))

    @property
    def composed(self) -> str:
        """The word that is being composed."""
        return str(self.window.activeFocusItem().property("preeditText"))

    def wait_for_layout(self, language: str) -> None:
        """Wait until the space key names this language."""

        def is_named() -> bool:
            items = (item for space in self.visitor.find_all("SpaceKey") for item in with_all_in(space))
            return language in [item.property("text") for item in items if item.inherits("QQuickText")]

        self.visitor.wait_until(is_named, language)

    def tap_keys(self, letters: str) -> None:
        """Touch one key after another."""
        for letter in letters:
            self.visitor.tap(self.visitor.find("Key", text=letter))

    def type(self, letters: str) -> None:
        """Type on the keyboard that is plugged in."""
        for letter in letters:
            QTest.keyClick(self.window, ord(letter))

    def choose(self, word: str) -> None:
        """Touch one of the words that are offered."""
        self.visitor.settle()
        self.visitor.tap(self.visitor.find("SelectionListItem", display=word))


OpenTexts = Callable[..., Writer]


@pytest.fixture
def open_texts(open_kiosk: Open, small_shipped_pack: Path, data: Path) -> OpenTexts:
    """Return what opens a kiosk at the page of the texts."""

    def start(
        size: PixelSize = (1920, 1080), settings: Path | None = None, language: str = "zh_CN"
    ) -> Writer:
        visitor = open_kiosk(data=data, size=size, settings=settings)
        visitor.kiosk.languages.select(language)
        return Writer(visitor)

    return start


def test_chinese_is_written_by_touch(open_texts: OpenTexts) -> None:
    """Letters make words to choose from, the first of them where none is; a key hides the keyboard."""
    writer = open_texts()
    writer.tap_keys("nihao")
    assert writer.composed == "ni hao"
    writer.choose("你好")
    writer.visitor.tap(writer.visitor.find("Key", text="．"))
    assert writer.words == f"{NAME}你好。"
    writer.visitor.tap(writer.visitor.find("HideKeyboardKey"))
    writer.visitor.wait_until(lambda: not writer.visitor.find_all("KeyboardPanel"), "no keyboard")
    assert writer.staff.stage == "open"
    writer.touch(0)
    writer.visitor.tap(writer.visitor.find("BackspaceKey"))
    assert writer.words == f"{NAME}你好"
    writer.tap_keys("ni")
    writer.touch(1)
    assert writer.visitor.find_all("TypedText")[0].property("words") == f"{NAME}你好你"


def test_chinese_is_written_with_a_plugged_in_keyboard(open_texts: OpenTexts) -> None:
    """As people in China know it: blank and digits choose, Enter takes letters, Shift changes to them."""
    writer = open_texts((1080, 1920))
    writer.type("nihao")
    assert writer.composed == "ni hao"
    writer.type(" ,zhong2")
    second = writer.words.removeprefix(f"{NAME}你好，")
    assert second
    assert second not in ("中", "zhong")
    writer.type("km")
    writer.visitor.press_key(Key.Key_Return)
    assert writer.words.endswith(f"{second}km")
    writer.visitor.press_key(Key.Key_Shift)
    writer.type("on, 2.5")
    assert writer.words.endswith("kmon, 2.5")
    writer.visitor.press_key(Key.Key_Shift)
    writer.type("ni")
    writer.visitor.press_key(Key.Key_Escape)
    writer.type("1.5.")
    assert writer.words.endswith("2.51.5.")


@pytest.mark.parametrize(
    ("size", "language"), [((1920, 1080), "zh_CN"), ((1080, 1920), "zh_CN"), ((1920, 1080), "ar")]
)
def test_what_is_written_stays_in_sight(
    open_texts: OpenTexts, every_language: Path, size: PixelSize, language: str
) -> None:
    """The keyboard comes up under the text, with keys for fingers, which are never mirrored."""
    writer = open_texts(size, every_language, language)
    visitor = writer.visitor
    for number in (0, 7, -1):
        field = writer.touch(number)
        visitor.wait_until(lambda: not visitor.find("ScrollView").property("moving"), "the page stands still")
        visitor.settle()
        panel, view = place(visitor.find("KeyboardPanel")), place(visitor.find("ScrollView"))
        assert view.contains(place(field))
        assert view.bottom() <= panel.top() < panel.bottom() <= size[1]
    q, p = (place(visitor.find("Key", text=letter)) for letter in "qp")
    assert panel.left() <= q.left() < p.right() <= panel.right()
    mm = visitor.find("TouchButton", marked=True, label="简体中文").height() / TARGET_MM
    assert min(q.width(), q.height()) >= TARGET_MM * mm


def test_the_keyboard_speaks_the_language_of_the_text(open_texts: OpenTexts, every_language: Path) -> None:
    """Each language that is shipped has a layout; Japanese is composed with other keys, too."""
    writer = open_texts(settings=every_language)
    names = list(writer.visitor.kiosk.languages.property("names"))
    for name in names:
        writer.visitor.tap(writer.visitor.find("TouchButton", label=name))
        writer.touch(0)
        writer.wait_for_layout(name)
        if name == "日本語":
            writer.type("nihon")
            assert writer.composed == "にほn"
            writer.visitor.press_key(Key.Key_Escape)
    writer.visitor.tap(writer.visitor.find("ChangeLanguageKey"))
    writer.wait_for_layout("English")


def test_visitors_never_have_a_keyboard(open_kiosk: Open, small_pack: Path) -> None:
    """None is loaded before staff touch a text; then no window of its own comes up, and no word is kept."""
    visitor = open_kiosk(small_pack)
    visitor.kiosk.visit.wake(NOWHERE)
    visitor.settle()
    everything = [item.metaObject().className() for item in with_all_in(visitor.root())]
    assert not [name for name in everything if "Keyboard" in name or "InputPanel" in name]
    writer = Writer(visitor)
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [visitor.window]
    hints = Qt.InputMethodHint(writer.window.activeFocusItem().property("inputMethodHints"))
    assert Qt.InputMethodHint.ImhSensitiveData in hints
    writer.staff.leave()
    assert not visitor.find_all("KeyboardPanel")
    assert not QGuiApplication.inputMethod().isVisible()


def test_no_key_leads_out_of_a_text(open_kiosk: Open, small_shipped_pack: Path, data: Path) -> None:
    """Whatever is pressed while staff write, the kiosk keeps the screen."""
    writer = Writer(open_kiosk(data=data, size=None))
    for key, held in WAYS_OUT:
        QTest.keyClick(writer.window, key, held)
    assert writer.window.visibility() is writer.window.Visibility.FullScreen
    shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    assert shown == [writer.window]
    assert writer.staff.stage == "open"
