import QtQuick

// Something that keys and assistive technology change step by step. The keys along its axis do; those across lead on.
Item {
    id: adjustable

    required property string name
    // Its value, in words.
    property string value
    property bool upright: false
    // Whether its steps go to the left.
    property bool mirrored: false
    // What the focus ring surrounds, and how far from it, px.
    property alias handle: ring.around
    property alias ringGap: ring.gap

    signal stepped(by: int)

    function step(event: KeyEvent, by: int, along: bool) {
        event.accepted = along;
        if (along)
            stepped(by);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: value
    Accessible.focusable: true
    Accessible.onIncreaseAction: stepped(1)
    Accessible.onDecreaseAction: stepped(-1)
    Keys.onLeftPressed: event => step(event, mirrored ? 1 : -1, !upright)
    Keys.onRightPressed: event => step(event, mirrored ? -1 : 1, !upright)
    Keys.onDownPressed: event => step(event, -1, upright)
    Keys.onUpPressed: event => step(event, 1, upright)

    FocusRing {
        id: ring

        owner: adjustable
    }
}
