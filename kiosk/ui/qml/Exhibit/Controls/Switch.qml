import QtQuick
import Exhibit.Theme

// Something that is on or off: what it is called, what it does, and a knob that says which; all of it is to be touched.
Pressable {
    id: control

    required property string label
    required property bool on

    signal toggled(on: bool)

    implicitHeight: Math.max(Theme.target, words.height + 2 * Theme.gap * 0.7)
    radius: Theme.gap
    color: held ? Theme.pressed : Theme.raised
    border.width: Theme.line
    border.color: on || held ? Theme.accent : Theme.hairline
    name: label
    checkable: true
    checked: on
    onPressed: toggled(!on)
    Accessible.role: Accessible.CheckBox
    Accessible.onToggleAction: toggled(!on)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: track.left
        anchors.leftMargin: Theme.gap * 1.2
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: control.label
            Accessible.ignored: true
            font.weight: Font.Bold
            leading: 1.25
        }

        Label {
            visible: text
            width: parent.width
            text: control.explanation
            Accessible.ignored: true
            color: Theme.soft
            leading: 1.25
        }
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.2
        anchors.verticalCenter: parent.verticalCenter
        width: 21 * Theme.mm
        height: 12 * Theme.mm
        radius: height / 2
        color: control.on ? Theme.accent : Theme.ground
        border.width: Theme.line * 1.5
        border.color: control.on ? Theme.accent : Theme.soft

        Rectangle {
            id: knob

            x: control.on !== Theme.mirrored ? track.width - width - y : y
            y: 2 * Theme.mm
            width: track.height - 2 * y
            height: width
            radius: width / 2
            color: control.on ? Theme.ground : Theme.soft

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }

            Icon {
                anchors.centerIn: parent
                visible: control.on
                glyph: Icons.chosen
                size: parent.width * 0.9
            }
        }
    }
}
