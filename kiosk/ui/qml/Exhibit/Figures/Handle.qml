pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Theme

// What a finger takes hold of: a round handle that moves up and down.
Rectangle {
    id: handle

    required property bool held
    required property color accent

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    radius: height / 2
    color: held ? Theme.pressed : Theme.ground
    border.width: Theme.mm * 0.6
    border.color: accent

    Column {
        anchors.centerIn: parent
        spacing: Theme.mm * 2

        Repeater {
            model: 2

            Rectangle {
                width: Theme.mm * 7
                height: Theme.mm * 0.8
                radius: height / 2
                color: handle.accent
            }
        }
    }
}
