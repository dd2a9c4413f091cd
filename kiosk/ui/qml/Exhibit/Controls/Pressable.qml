import QtQuick
import Exhibit.Theme

// Something to press: by finger, by key, by assistive technology. It acts on release; sliding off cancels.
Rectangle {
    id: pressable

    // What it is called: the words that are seen on it, if there are any.
    required property string name
    property string explanation
    property bool checkable: false
    property bool checked: false
    readonly property bool held: area.held || struck
    // Whether a key is held down on it.
    property bool struck: false

    signal pressed

    color: "transparent"
    activeFocusOnTab: true
    // So that the focus ring lies over the neighbours.
    z: Theme.keyed && activeFocus ? 1 : 0
    onActiveFocusChanged: struck = false
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: explanation
    Accessible.focusable: true
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: pressed()
    Keys.onSelectPressed: event => struck = struck || !event.isAutoRepeat
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Select || event.isAutoRepeat || !struck)
            return;
        struck = false;
        pressed();
    }

    PressArea {
        id: area

        onTapped: {
            // Keys go on from here.
            pressable.forceActiveFocus(Qt.MouseFocusReason);
            pressable.pressed();
        }
    }

    FocusRing {}
}
