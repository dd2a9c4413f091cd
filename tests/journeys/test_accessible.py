"""What assistive technology is told: Qt's accessibility tree of every screen, in both languages."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.i18n.breaks import plain
from tests.journeys.conftest import Open
from tests.support.visitor import Visitor

Role, Text = QAccessible.Role, QAccessible.Text
TRY, TURN = "\U000f0741", "\U000f1999"
ACTIONS = {Role.Button: "Press", Role.CheckBox: "Toggle", Role.Slider: "Increase", Role.Graphic: "Increase"}


@pytest.fixture(autouse=True, scope="module")
def listener() -> None:
    """Somebody asks for the tree, as a screen reader does."""
    QAccessible.setActive(True)


@dataclass(frozen=True)
class Told:
    """One thing that assistive technology is told of; Qt's own object lives no longer than its item."""

    item: QObject
    role: QAccessible.Role
    name: str
    description: str
    checked: bool
    actions: list[str]
    inside: int


def read(one: QAccessibleInterface) -> Told:
    """Read all there is to an interface."""
    return Told(
        item=one.object(),
        role=one.role(),
        name=one.text(Text.Name),
        description=one.text(Text.Description),
        checked=bool(one.state().checked),
        actions=one.actionInterface().actionNames() if one.role() in ACTIONS else [],
        inside=sum(not one.child(place).state().invisible for place in range(one.childCount())),
    )


def listen(visitor: Visitor) -> list[Told]:
    """Return what assistive technology finds and may use now, in its order."""
    found: list[Told] = []
    pending = [QAccessible.queryAccessibleInterface(visitor.window)]
    while pending:
        one = pending.pop()
        if not one.state().invisible and not one.state().disabled:
            found.append(read(one))
        if not one.state().invisible:
            pending += [one.child(place) for place in reversed(range(one.childCount()))]
    return found[1:]


def act(visitor: Visitor, told: Told, action: str) -> None:
    """Do what assistive technology does."""
    visitor.settle()
    QAccessible.queryAccessibleInterface(told.item).actionInterface().doAction(action)


def order_of_focus(visitor: Visitor) -> list[QObject]:
    """Return what Tab reaches, going round once; keys are where they were then."""
    # By key: QQuickItem.nextItemInFocusChain, called from Python, corrupts memory (PySide 6.12).
    visitor.kiosk.visit.work_with(keys=True)
    visitor.press_key(Qt.Key.Key_Tab)
    found: list[QObject] = []
    while (item := visitor.window.activeFocusItem()) not in found:
        found.append(item)
        visitor.press_key(Qt.Key.Key_Tab)
    return found


def screens(visitor: Visitor) -> dict[str, Callable[[], None]]:
    """Return how each screen is brought about."""
    visit = visitor.kiosk.visit

    def press(glyph: str) -> Callable[[], None]:
        def act() -> None:
            visit.open(2)
            visitor.wait_for_pictures()
            visitor.settle()
            visitor.tap(visitor.find("TouchButton", glyph=glyph))

        return act

    shown: dict[str, Callable[[], None]] = {"home": visit.goHome, "turntable": press(TURN)}
    for product in range(10):
        shown[f"product {product}"] = lambda product=product: visit.open(product)  # type: ignore[misc]
        shown[f"figure {product}"] = lambda: visitor.tap(visitor.find("TouchButton", glyph=TRY))
    shown["picture"] = lambda: visit.view(True)
    shown["numbers"] = visit.showNumbers
    for number in range(8):
        shown[f"number {number}"] = lambda number=number: visitor.tap(number_of(visitor, number))  # type: ignore[misc]
    shown["access"] = lambda: visit.lay("access")
    shown["language"] = lambda: visit.lay("languages")
    return shown


def number_of(visitor: Visitor, place: int) -> QQuickItem:
    """Return the tile, or the row beside the figure that is open, of one of the city's numbers."""
    shown = visitor.find_all("NumberRow") or visitor.find_all("NumberTile")
    return shown[place % len(shown)]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_screen_says_what_it_shows(open_kiosk: Open, language: str) -> None:
    """Each control has a role, a name in words and its action, in the order of the focus; once each."""
    visitor = open_kiosk()
    visitor.kiosk.visit.goHome()
    visitor.kiosk.languages.select(language)
    for screen, show in screens(visitor).items():
        show()
        visitor.wait_for_pictures()
        visitor.settle()
        told = listen(visitor)
        controls = [one for one in told if one.role in ACTIONS]
        around = order_of_focus(visitor)
        first = around.index(controls[0].item)
        assert [one.item for one in controls] == around[first:] + around[:first], screen
        for one in told:
            assert one.role not in {Role.NoRole, Role.Client}, (screen, one)
            assert one.name.strip(), (screen, one)
            assert not any(0xE000 <= ord(sign) <= 0xF8FF or ord(sign) > 0xF0000 for sign in one.name), one
        for one in controls:
            assert ACTIONS[one.role] in one.actions, (screen, one)
        check_nothing_twice(controls, screen)
        check_all_texts(visitor, told, screen)


def check_nothing_twice(controls: list[Told], screen: str) -> None:
    """No control's name is read again as a text inside it, and no two controls are called the same."""
    names = Counter(one.name for one in controls)
    assert max(names.values()) == 1, (screen, names)
    assert not [one for one in controls if one.role in {Role.Button, Role.CheckBox} and one.inside], screen


def check_all_texts(visitor: Visitor, told: list[Told], screen: str) -> None:
    """Whatever words can be seen on the screen's top layer are said, by a text or in a control's name."""
    said = " ".join(f"{one.name} {one.description}" for one in told)
    for item in visitor.items():
        words = str(item.property("text")) if item.inherits("QQuickText") else ""
        if item.isEnabled() and words and item.property("font").family() != "Material Design Icons":
            assert words in said, (screen, words)


def test_the_state_is_told(open_kiosk: Open) -> None:
    """Which language is chosen, which product is open, and how far a figure has been dragged."""
    visitor = open_kiosk()
    visit = visitor.kiosk.visit
    visit.open(1)
    visitor.wait_for_pictures()
    visitor.tap(visitor.find("TouchButton", glyph=TRY))
    visitor.settle()
    assert [one.name[:2] for one in listen(visitor) if one.checked] == ["02"]
    [slider] = [one for one in listen(visitor) if one.role == Role.Slider]
    assert slider.description == "203 毫米"
    act(visitor, slider, "Decrease")
    assert [one.description for one in listen(visitor) if one.role == Role.Slider] == ["183 毫米"]
    visit.lay("languages")
    visitor.settle()
    assert [one.name for one in listen(visitor) if one.checked] == ["简体中文"]


def test_a_press_by_assistive_technology_acts(open_kiosk: Open) -> None:
    """What it is told of it can press, without a finger or a key."""
    visitor = open_kiosk()
    visitor.kiosk.visit.goHome()
    visitor.settle()
    [card] = [one for one in listen(visitor) if one.name.startswith("03")]
    assert plain(card.description) == "博世氢动力系统（重庆）"
    act(visitor, card, "Press")
    assert visitor.kiosk.visit.property("product") == 2
