import QtQuick

// Where the keyboard comes up while a text is written. It is loaded when that happens first: visitors never write.
Loader {
    id: slot

    readonly property TypedText field: Window.activeFocusItem?.parent as TypedText
    // How much of the console it covers from below, px.
    readonly property real covered: visible ? height : 0

    active: false
    visible: field !== null
    height: (item as Item)?.implicitHeight ?? 0
    source: Qt.resolvedUrl("KeyboardPanel.qml")
    onFieldChanged: if (field)
        active = true

    Binding {
        target: slot.item
        property: "field"
        value: slot.field
    }

    Connections {
        target: slot.item
        ignoreUnknownSignals: true

        // Nothing is written without it.
        function onHidden() {
            slot.forceActiveFocus();
        }
    }
}
